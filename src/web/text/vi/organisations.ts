export const text = {
  title: 'Cơ sở, nơi cung cấp dịch vụ',
  lead: 'Giấy phép và công bố trong phạm vi của bạn, việc sắp đến hạn.',
  public: 'Danh sách công khai',
  all: 'Danh sách cơ sở',
  unitOf: 'Trong danh mục đơn vị',
  withCase: 'Có hồ sơ cấp phép, công bố',
  without: 'Chưa có hồ sơ',
  name: 'Tên',
  within: 'Thuộc',
  kind: 'Loại',
  state: 'Tình trạng',
  due: 'Hạn gần nhất {{day}}',
  earlier: 'Hồ sơ trước ({{n}})',
  nobody: 'Chưa có cơ sở, tổ chức nào trong phạm vi của bạn',
  nobodyWhy: 'Cơ sở đặt tại xã, phường hiện ở đây từ khi cơ quan cấp phép nhận hồ sơ.',
  there: {
    title: 'Người có hồ sơ gắn với nơi này',
    why: 'Đơn vị quản lý xác minh người đó có ở đây không và đăng ký thời hạn còn lại ở đâu. Hệ thống không tự làm gì với hồ sơ của người đó.',
    all: 'Mọi nơi đang bị đình chỉ, thu hồi',
    person: 'Người',
    state: 'Đang ở bước',
    unit: 'Đơn vị quản lý',
    nobody: 'Không có ai trong phạm vi bạn được xem.',
  },
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    organisations: typeof text
  }
}
