/** Words of the form that takes a running case over from paper. */
export const text = {
  title: 'Tiếp nhận từ hồ sơ giấy',
  lead: 'Ghi hồ sơ đang chạy đúng như hồ sơ giấy có trong ngày tiếp nhận. Hồ sơ được đánh dấu “từ hồ sơ giấy”; các bước sau ghi như thường.',
  measure: 'Biện pháp',
  happened: 'Ngày tiếp nhận',
  happenedHelp: 'Hồ sơ giấy đúng như dưới đây vào ngày này.',
  state: 'Hồ sơ đang ở trạng thái',
  facts: 'Các mốc ngày có trong hồ sơ giấy',
  factsHelp: 'Chỉ điền những mốc hồ sơ giấy có ghi. Thời hạn được tính từ các mốc này.',
  papers: 'Giấy tờ có trong hồ sơ giấy',
  fixed: 'Bước đã quyết định thời hạn',
  fixedHelp: '“{{act}}”: ngày của bước này quyết định hồ sơ theo luật nào.',
  fixedOn: 'Ngày {{act}}',
  fixedNone: 'Chưa có bước này, hồ sơ chưa có thời hạn',
  seats: 'Đơn vị khác của hồ sơ',
  seatsHelp: 'Chỉ đơn vị được ghi ở đây mới thấy hồ sơ và ghi tiếp được: Tòa án, cơ sở cai nghiện. Đơn vị của bạn được ghi sẵn.',
  stretches: 'Khoảng thời gian đặc biệt',
  stretchesHelp: 'Những ngày được trừ, không tính hoặc ở nơi khác, như hồ sơ giấy có ghi. Chúng làm thay đổi ngày hết thời hạn.',
  stretch: 'Khoảng thời gian {{n}}',
  stretchKind: 'Khoảng',
  stretchFrom: 'Từ ngày',
  stretchTo: 'Đến ngày trở lại',
  stretchOpen: 'Để trống nếu chưa kết thúc',
  stretchFromMissing: 'Cần ngày bắt đầu.',
  stretchAdd: 'Thêm khoảng thời gian',
  stretchRemove: 'Bỏ',
  stretchRemoveOf: 'Bỏ khoảng thời gian {{n}}',
  note: 'Ghi chú',
  noteHelp: 'Ví dụ: số hồ sơ giấy, nơi cất giữ.',
  send: 'Tiếp nhận',
  stateMissing: 'Chọn trạng thái.',
  recorded: 'Đã tiếp nhận hồ sơ giấy.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    adopt: typeof text
  }
}
