export const text = {
  title: 'Luật',
  lead: 'Mỗi biện pháp theo từng văn bản, với ngày bắt đầu có hiệu lực. Mở một bản để đọc các bước, thời hạn và căn cứ.',
  from: 'Từ ngày',
  basis: 'Theo văn bản',
  acts: 'Số bước',
  until: 'đến trước {{until}}',
  now: 'đang áp dụng',
  past: 'đã hết',
  future: 'chưa áp dụng',
  open: 'Đọc',
  openOf: 'Đọc {{measure}}, bản từ {{from}}',
  compare: 'Hai bản cạnh nhau',
  compareOf: 'Hai bản cạnh nhau: {{measure}}',
  limits: 'Thời hạn',
  forms: 'Biểu mẫu',
  questions: 'Câu hỏi gửi cơ quan',
  counter: 'Quầy tiếp nhận: hôm nay ai ghi nhận việc gì',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    law: typeof text
  }
}
