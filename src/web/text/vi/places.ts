export const text = {
  title: 'Cơ sở và nơi cung cấp dịch vụ cai nghiện',
  lead: 'Ai được phép tổ chức cai nghiện, theo giấy phép và quyết định công bố. Ai cũng xem được.',
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
  suspendedUntil: 'Đình chỉ đến ngày',
  province: 'Tỉnh, thành phố',
  everywhere: 'Tất cả',
  day: 'Tính đến ngày',
  asOf: 'Tính đến ngày {{day}}.',
  nobody: 'Chưa có nơi nào được cấp giấy phép hoặc công bố tính đến ngày này.',
  excel: 'Tải Excel',
  basis: 'Căn cứ: Điều 11, 17, 21 NĐ 116/2021; Điều 73, 80, 82, 83 NĐ 163/2026.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    places: typeof text
  }
}
