export const text = {
  which: 'Danh sách theo dõi',
  person: 'Người',
  ends: 'Hết thời hạn',
  endsUnknown: 'Chưa tính được ngày hết: thiếu quyết định hoặc {{from}}',
  stands: 'Đang ở bước',
  owed: 'Việc còn phải làm',
  self: 'Chính người đó',
  nothingOwed: 'Không có việc nào đang tính hạn.',
  until: 'chậm nhất {{until}}',
  window: 'từ {{from}} đến {{until}}',
  today: 'hôm nay',
  late: { days: 'quá {{count}} ngày', hours: 'quá {{count}} giờ' },
  left: { days: 'còn {{count}} ngày', hours: 'còn {{count}} giờ' },
  open: 'Mở',
  openOf: 'Mở hồ sơ của {{name}}',
  done: 'Xong',
  nothing: 'Không có hồ sơ nào trong danh sách này.',
  cut: 'Hiện {{shown}} hồ sơ gần nhất trong {{all}}.',
  printed: 'In bởi {{name}}, {{office}}, lúc {{when}}',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    boards: typeof text
  }
}
