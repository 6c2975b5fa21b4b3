export const text = {
  title: 'Cơ sở và nơi cung cấp dịch vụ cai nghiện',
  lead: 'Giấy phép và quyết định công bố của từng nơi, kể cả nơi bị đình chỉ, thu hồi hoặc hết thời hạn. Ai cũng xem được.',
  kinds: { facility: 'Cơ sở cai nghiện tư nhân', provider: 'Nơi cung cấp dịch vụ tại gia đình, cộng đồng' },
  kind: 'Loại',
  name: 'Tên',
  address: 'Địa chỉ',
  scope: 'Phạm vi, dịch vụ',
  number: 'Giấy phép, quyết định',
  since: 'từ {{day}}',
  from: 'Từ ngày',
  state: 'Tình trạng',
  until: 'đến {{day}}',
  suspendedUntil: 'Đến ngày',
  province: 'Tỉnh, thành phố',
  everywhere: 'Tất cả',
  day: 'Tính đến ngày',
  asOf: 'Tính đến ngày {{day}}.',
  nobody: 'Không có nơi nào theo tỉnh, thành phố và ngày đã chọn.',
  excel: 'Tải Excel',
  basis: 'Căn cứ: Điều 11, 17, 21 NĐ 116/2021; Điều 73, 80, 82, 83 NĐ 163/2026.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    places: typeof text
  }
}
