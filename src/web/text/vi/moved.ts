export const text = {
  title: 'Thời hạn đổi vì lịch nghỉ mới',
  lead: 'Việc đã xong và hạn đã qua trước khi có lịch mới được giữ như cũ.',
  person: 'Người',
  what: 'Việc',
  days: 'Hạn cũ → hạn mới',
  by: 'Theo quyết định',
  openOf: 'Mở hồ sơ của {{name}}',
  more: 'Hiện thêm',
  looked: 'Đã xem cả {{all}} thời hạn',
  lookedWhy: 'Sau khi bấm, cơ quan của bạn không còn được nhắc; hồ sơ vẫn ghi hạn cũ và lý do đổi.',
  told: 'Đã ghi là cơ quan bạn đã xem.',
  nothing: 'Không còn thời hạn nào đổi mà cơ quan bạn chưa xem.',
  cut: 'Hiện {{shown}} trong {{all}} thời hạn.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    moved: typeof text
  }
}
