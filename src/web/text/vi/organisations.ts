export const text = {
  title: 'Cơ sở, nơi cung cấp dịch vụ',
  lead: 'Giấy phép và công bố trong phạm vi của bạn, việc sắp đến hạn.',
  public: 'Danh sách công khai',
  name: 'Tên',
  within: 'Thuộc',
  state: 'Hồ sơ, tình trạng',
  noCase: 'chưa có hồ sơ',
  due: 'hạn gần nhất {{day}}',
  nobody: 'Chưa có cơ sở, tổ chức nào trong phạm vi của bạn. Quản trị thêm vào danh mục đơn vị trước.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    organisations: typeof text
  }
}
