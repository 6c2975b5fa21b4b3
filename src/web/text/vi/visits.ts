export const text = {
  lead: 'Mỗi người ít nhất một lần trong tháng. Đi theo từng nơi ở, ghi ngay tại chỗ.',
  order: 'Xếp theo',
  orders: { way: 'đường đi', due: 'hạn' },
  noAddress: 'Chưa ghi nơi ở',
  everyone: 'Tất cả',
  person: 'Người',
  address: 'Nơi ở',
  last: 'Lần trước',
  never: 'chưa có',
  done: 'xong hôm nay',
  due: 'Hạn',
  result: 'Kết quả',
  resultOf: 'Kết quả kiểm tra của {{name}}',
  open: 'Mở',
  openOf: 'Mở hồ sơ của {{name}}',
  recorded: 'Đã ghi: {{name}}, {{found}}.',
  ask: 'Tìm hiểu vì sao rồi ghi kết luận ở hồ sơ.',
  nothing: 'Không có ai phải kiểm tra trong phạm vi của bạn.',
  cut: 'Hiện {{shown}} người gần hạn nhất trong {{all}}.',
  printed: 'In bởi {{name}}, {{office}}, lúc {{when}}',
  signed: 'Người kiểm tra (ký, ghi rõ họ tên): ……………………………………………',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    visits: typeof text
  }
}
