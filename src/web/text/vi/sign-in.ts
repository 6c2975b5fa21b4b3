export const text = {
  title: 'Đăng nhập',
  lead: 'Hệ thống làm việc cai nghiện, điều trị thay thế và quản lý sau cai.',
  login: 'Tên đăng nhập',
  password: 'Mật khẩu',
  code: 'Mã xác thực hai bước',
  codeHelp: '6 chữ số trong ứng dụng xác thực trên điện thoại.',
  go: 'Đăng nhập',
  wrong: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  needCode: 'Nhập mã xác thực hai bước để vào.',
  wrongCode: 'Mã này không đúng hoặc đã hết hạn. Nhập mã đang hiện trên điện thoại.',
  demoTitle: 'Tài khoản trình diễn',
  demoLead: 'Bấm vào một người để vào bằng tài khoản của họ. Mọi người và hồ sơ ở đây đều hư cấu.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'sign-in': typeof text
  }
}
