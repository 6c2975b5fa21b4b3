export const text = {
  title: '{{measure}}: hai bản cạnh nhau',
  lead: 'Từng bước, từng hạn của hai bản, đúng như bản luật sư đọc. Phần giống nhau được ẩn.',
  before: 'Bản trước',
  after: 'Bản sau',
  all: 'Hiện cả phần giống nhau',
  back: 'Mọi biện pháp',
  sum: 'Đổi {{changed}}, thêm {{added}}, bỏ {{gone}}.',
  same: 'giống nhau',
  changed: 'đổi',
  added: 'thêm',
  gone: 'bỏ',
  parts: 'Từng phần',
  nothing: '—',
  oneText: 'Biện pháp này mới có một bản, chưa có gì để so sánh.',
  missing: 'Không có biện pháp này',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    compare: typeof text
  }
}
