/** Words of the page about one person. */
export const text = {
  title: 'Người',
  cases: 'Hồ sơ',
  noCases: 'Chưa có hồ sơ nào',
  noCasesWhy: 'Mở hồ sơ mới khi có việc phát sinh, hoặc tiếp nhận hồ sơ đang theo dõi trên giấy.',
  measure: 'Biện pháp',
  procedure: 'Thủ tục',
  state: 'Trạng thái',
  ends: 'Hết thời hạn',
  next: 'Thời hạn gần nhất',
  opened: 'Từ',
  none: '–',
  open: 'Mở hồ sơ mới',
  openOther: 'Thuộc thẩm quyền: {{who}}',
  openNothing: 'Văn bản đang áp dụng không có bước nào mở hồ sơ.',
  adopt: 'Tiếp nhận từ hồ sơ giấy',
  adoptHelp: 'Hồ sơ đang chạy, trước nay theo dõi trên giấy.',
  go: 'Mở',
  overdue: 'quá hạn',
  printed: 'In lúc {{when}} bởi {{name}}.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    person: typeof text
  }
}
