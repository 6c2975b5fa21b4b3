export const text = {
  quickTest: 'Xét nghiệm nhanh',
  visits: 'Đi kiểm tra cư trú',
  asked: '{{count}} đề nghị của đơn vị khác: có phải cùng một người?',
  askedOpen: 'Xem và trả lời',
  title: 'Việc hôm nay',
  asOf: '{{weekday}}, {{day}}',
  updated: 'cập nhật lúc {{time}}',
  overdue: 'Quá hạn',
  today: 'Hạn hôm nay',
  soon: 'Sắp đến hạn',
  waiting: 'Đang chờ nơi khác',
  verify: 'Cần xác minh',
  person: 'Người',
  what: 'Việc',
  who: 'Ai làm',
  due: 'Hạn',
  basis: 'Căn cứ',
  open: 'Mở hồ sơ',
  openOf: 'Mở hồ sơ của {{name}}',
  born: 'sinh {{birth}}',
  self: 'Chính người đó',
  late: { days: 'quá {{count}} ngày', hours: 'quá {{count}} giờ' },
  lateNow: 'vừa quá hạn',
  left: { days: 'còn {{count}} ngày', hours: 'còn {{count}} giờ' },
  leftNow: 'còn dưới 1 giờ',
  dueToday: 'hôm nay',
  rolled: 'gốc {{raw}}, dời qua ngày nghỉ',
  from: 'từ {{opens}}',
  proposal: 'Đề nghị mở: {{measure}}',
  cut: 'Hiện {{shown}} việc gần nhất trong {{all}}.',
  nothing: 'Hôm nay không có việc nào đến hạn.',
  nothingWhy: 'Việc mới sẽ hiện ở đây ngay khi có thời hạn bắt đầu chạy.',
  counts: 'Số việc theo nhóm',
  notes: 'Ghi chú',
  done: 'Xong',
  printedBy: 'In bởi {{name}}, {{office}}, {{time}}',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    today: typeof text
  }
}
