export const text = {
  title: 'Bản đồ',
  lead: 'Mức cập nhật dữ liệu về người, theo đơn vị hành chính từ 01/7/2025.',
  since: 'Không có ranh giới trước 01/7/2025. Ranh giới ở đây đã giản lược, chỉ để xem và chọn đơn vị.',
  country: 'Cả nước',
  mapOf: 'Bản đồ {{place}}; bảng bên cạnh nói cùng nội dung',
  unit: 'Đơn vị',
  persons: 'Số người',
  within: '{{n}} tháng',
  level: 'Mức cập nhật',
  step: { low: 'dưới 50 %', middle: 'từ 50 % đến dưới 80 %', high: 'từ 80 % trở lên' },
  none: 'chưa có người',
  few: 'dưới 5 người: không nêu',
  nothing: 'ngoài phạm vi xem',
  noShape: 'chưa có ranh giới trên bản đồ',
  legend: 'Tỷ lệ người được xác nhận nhân thân hoặc nơi ở trong 6 tháng',
  plain: 'Không tô: không có số, hoặc ngoài phạm vi xem',
  open: 'Xem xã của {{name}}',
  openShort: 'Xem xã',
  list: 'Danh sách',
  listOf: 'Danh sách người nghiện của {{name}}',
  failed: 'Không tải được ranh giới. Bảng vẫn đủ.',
  definition:
    'Cột 3, 6, 12 tháng: số người được xác nhận trong thời gian đó. Một người được tính là đã xác nhận khi có đăng ký, giấy tờ, nơi ở mới, hoặc rà soát gặp người đó hay biết nơi chuyển đến. Người được báo đã chết không tính.',
  hoangSa: 'Quần đảo Hoàng Sa (Đà Nẵng)',
  truongSa: 'Quần đảo Trường Sa (Khánh Hòa)',
  printFew: 'Số dưới 5 không in ra khỏi đơn vị.',
  under: '< 5',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    map: typeof text
  }
}
