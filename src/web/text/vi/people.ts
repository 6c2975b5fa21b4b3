export const text = {
  title: 'Người',
  found: 'Tìm thấy {{count}} người với “{{q}}”',
  register: 'Đăng ký người mới',
  start: 'Gõ vào ô tìm ở đầu trang',
  startWhy: 'Họ tên có dấu hay không dấu, đảo thứ tự cũng được; năm sinh; hoặc số căn cước. Phím tắt Ctrl+K.',
  none: 'Không thấy ai với “{{q}}”.',
  noneWhy: 'Thử viết ngắn hơn, hoặc chỉ tên và năm sinh. Nếu đúng là người mới thì đăng ký.',
  elsewhere: 'Số này đã có hồ sơ ở đơn vị khác. Liên hệ đơn vị đó trước khi lập hồ sơ mới.',
  name: 'Họ và tên',
  birth: 'Ngày sinh',
  sex: 'Giới tính',
  male: 'Nam',
  female: 'Nữ',
  number: 'Số căn cước',
  unit: 'Nơi cư trú',
  open: 'Mở',
  openOf: 'Mở trang của {{name}}',
  because: { name: 'trùng tên', number: 'trùng số', birth: 'trùng năm sinh' },
  form: {
    title: 'Đăng ký người mới',
    lead: 'Chỉ đăng ký khi chưa có hồ sơ. Hệ thống tự tìm người trùng trong lúc bạn gõ.',
    birth: 'Ngày sinh hoặc năm sinh',
    number: 'Số căn cước (12 số) hoặc chứng minh nhân dân cũ (9 số)',
    unit: 'Xã, phường nơi cư trú',
    address: 'Địa chỉ (thôn, tổ dân phố, số nhà)',
    noName: 'Nhập họ và tên.',
    noBirth: 'Nhập ngày sinh, hoặc chỉ năm sinh.',
    noSex: 'Chọn giới tính.',
    noUnit: 'Chọn xã, phường trong danh sách.',
    badNumber: 'Số căn cước có 12 chữ số (chứng minh cũ: 9).',
    save: 'Đăng ký',
    cancel: 'Thôi',
    done: 'Đã đăng ký {{name}}.',
    fix: 'Còn {{count}} ô chưa đúng.',
  },
  ask: {
    title: 'Hỏi các đơn vị khác',
    purpose: 'Lý do hỏi',
    why: 'Chỉ biết được có hay không có hồ sơ với đúng số này. Câu hỏi và lý do được ghi lại.',
    noPurpose: 'Nhập lý do hỏi.',
    go: 'Hỏi',
    nowhere: 'Không đơn vị nào có hồ sơ với số này.',
  },
  twins: {
    title: 'Có thể người này đã có hồ sơ',
    why: 'Xem trước khi đăng ký, để một người không có hai hồ sơ.',
  },
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    people: typeof text
  }
}
