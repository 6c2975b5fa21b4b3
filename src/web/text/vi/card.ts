/** Words around the card of a sheet; the card itself is Vietnamese in every language. */
export const text = {
  edition: 'Bản {{edition}}. Phần mềm làm đúng theo tờ này; chỗ nào khác văn bản luật thì văn bản luật là đúng.',
  dates: 'Các bản:',
  all: 'Mọi biện pháp',
  contents: 'Mục lục',
  missing: 'Không có bản này',
  missingWhy: 'Không có bản luật nào của biện pháp này bắt đầu từ ngày đó.',
  signature: 'Đã đối chiếu với văn bản gốc.\nNgười đối chiếu:                                        Ngày:                        Ký:',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    card: typeof text
  }
}
