/** Words of the badge that names an article of the law. */
export const text = {
  recalled: 'Chưa đối chiếu bản gốc: điều này được ghi theo trí nhớ và tài liệu phụ.',
  derived: 'Chưa đối chiếu bản gốc: điều này được suy ra từ các điều khác.',
  press: 'Chưa đối chiếu bản gốc: điều này theo báo chí và tài liệu giới thiệu.',
  silent: 'Luật chưa quy định',
  decision: 'Cách làm tạm thời: xem quyết định {{decision}} của dự án.',
  inForce: 'Có hiệu lực từ {{from}}.',
  inForceUntil: 'Có hiệu lực từ {{from}} đến trước {{until}}.',
  official: 'Văn bản chính thức',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    cite: typeof text
  }
}
