export const text = {
  title: 'Hồ sơ chờ phân công',
  lead: 'Đơn vị giữ hồ sơ đã kết thúc hoặc bị chia tách. Hồ sơ chờ người có thẩm quyền chọn đơn vị giữ.',
  none: 'Không có hồ sơ nào chờ phân công',
  noneWhy: 'Mọi hồ sơ đang mở đều có một đơn vị giữ.',
  more: 'Đang hiện {{n}} trong {{total}} hồ sơ, gấp nhất trước trong từng đơn vị.',
  parts: 'Chia cho: {{units}}',
  nobody: 'Danh mục không ghi đơn vị nào tiếp nhận.',
  casesOf: 'Hồ sơ của {{unit}}',
  person: 'Họ và tên',
  hidden: '(không được xem tên)',
  birth: 'Ngày sinh',
  case: 'Hồ sơ',
  due: 'Hạn gần nhất',
  noDue: '–',
  choose: 'Chọn đơn vị',
  chooseOf: 'Chọn đơn vị cho hồ sơ của {{name}}: {{seat}}',
  whole: 'Chọn cho cả đơn vị',
  wholeOf: 'Chọn cho cả đơn vị {{unit}}',
  form: 'Đơn vị giữ hồ sơ của {{name}}',
  why: 'Lý do (nếu có)',
  noUnit: 'Chọn một đơn vị.',
  save: 'Giao hồ sơ',
  cancel: 'Thôi',
  done: 'Hồ sơ của {{name}} do {{unit}} giữ.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    assignments: typeof text
  }
}
