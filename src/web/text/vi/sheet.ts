export const text = {
  rights: 'Quyền và những ngày cần biết',
  release: 'Thời hạn được tính như thế nào',
  born: 'sinh {{birth}}',
  back: 'Về hồ sơ',
  missing: 'Không có hồ sơ này, hoặc hồ sơ thuộc đơn vị khác.',
  unread:
    'Chỗ ghi “chưa đối chiếu”, “chưa chắc chắn” hoặc “luật chưa quy định” là điều cần hỏi lại cơ quan đang giữ hồ sơ. Tờ này giải thích, không thay quyết định.',
  asOf: 'In lúc {{when}} bởi {{name}}, {{office}}. Tính từ nhật ký đến bước số {{seq}}.',
  number: 'Số hồ sơ trong hệ thống:',
  keep: 'Hãy giữ tờ này: số và ngày của từng bước đối chiếu được với nhật ký đã niêm phong.',
  given: 'Người giao',
  taken: 'Người nhận',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    sheet: typeof text
  }
}
