export const text = {
  title: 'Xét nghiệm nhanh',
  lead: 'Tìm người, chọn kết quả, ghi. Giờ ghi là bây giờ.',
  who: 'Ai được xét nghiệm?',
  whoHelp: 'Tên, số giấy tờ hoặc quét mã thẻ.',
  nobody: 'Chưa thấy ai. Người chưa có hồ sơ thì đăng ký trước.',
  register: 'Đăng ký người mới',
  other: 'Chọn người khác',
  route: 'Diện',
  record: 'Ghi: {{result}}',
  choose: 'Chọn kết quả',
  chooseRest: 'Chọn nốt mục còn trống',
  recorded: 'Đã ghi: {{name}}, {{result}}, lúc {{time}}.',
  send: 'Gửi kết quả đến nơi cư trú ngay trong hôm nay.',
  openTest: 'Mở hồ sơ xét nghiệm',
  openNext: 'Mở hồ sơ được đề xuất: {{measure}}',
  next: 'Người tiếp theo',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'quick-test': typeof text
  }
}
