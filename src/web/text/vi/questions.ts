export const text = {
  title: 'Câu hỏi luật để ngỏ',
  lead: 'Chỗ văn bản chưa quy định mà người quyết định phải trả lời. Cơ quan cấp tỉnh có thể nêu cách hiểu chung; hệ thống tính đề xuất theo đó và nói rõ ai nêu, khi nào. Người quyết định vẫn là người quyết định.',
  leftOpen: 'Để ngỏ: người quyết định tự xem xét',
  said: '{{by}}, {{office}}, {{unit}}, {{at}}. Lý do: {{why}}',
  erased: 'đã được xóa',
  unit: 'Tỉnh nêu cách hiểu',
  noUnit: 'Chọn tỉnh.',
  before: 'Trước đó: {{n}} lần',
  form: 'Nêu cách hiểu',
  reading: 'Cách hiểu dùng trong tỉnh',
  why: 'Lý do, số văn bản hướng dẫn',
  whyHelp: 'Mọi người trong tỉnh đọc được. Không ghi tên người được quản lý.',
  noWhy: 'Ghi lý do.',
  save: 'Ghi cách hiểu',
  done: 'Đã ghi cách hiểu.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    questions: typeof text
  }
}
