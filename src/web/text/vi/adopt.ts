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
