export const text = {
  title: 'Tài khoản',
  offices: 'Chức vụ đang giữ',
  password: {
    title: 'Đổi mật khẩu',
    old: 'Mật khẩu hiện nay',
    next: 'Mật khẩu mới',
    help: 'Ít nhất 10 ký tự. Một câu ngắn dễ nhớ tốt hơn một từ khó.',
    again: 'Nhập lại mật khẩu mới',
    short: 'Mật khẩu ít nhất 10 ký tự.',
    differ: 'Hai lần nhập chưa giống nhau.',
    noOld: 'Nhập mật khẩu hiện nay.',
    save: 'Đổi mật khẩu',
    done: 'Đã đổi mật khẩu.',
  },
  totp: {
    title: 'Xác thực hai bước',
    on: 'đang bật',
    off: 'chưa bật',
    why: 'Ngoài mật khẩu, mỗi lần đăng nhập cần thêm mã 6 số trên điện thoại của bạn. Người biết mật khẩu vẫn không vào được.',
    begin: 'Bật xác thực hai bước',
    stop: 'Tắt xác thực hai bước',
    stopped: 'Đã tắt xác thực hai bước.',
    password: 'Mật khẩu hiện nay',
    noPassword: 'Nhập mật khẩu hiện nay.',
    ownCode: 'Mã 6 số trên điện thoại',
    go: 'Tiếp tục',
    step1: '1. Mở ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator, Aegis…).',
    step2: '2. Quét mã này, hoặc chép khóa vào ứng dụng.',
    step3: '3. Nhập mã 6 số mà ứng dụng hiện ra.',
    qr: 'Mã QR để quét bằng ứng dụng xác thực',
    secret: 'Khóa',
    link: 'Mở bằng ứng dụng trên máy này',
    code: 'Mã 6 số',
    badCode: 'Mã gồm 6 chữ số.',
    confirm: 'Xác nhận',
    cancel: 'Thôi',
    done: 'Đã bật xác thực hai bước.',
  },
  sessions: {
    title: 'Nơi đang đăng nhập',
    device: 'Thiết bị',
    since: 'Từ lúc',
    seen: 'Lần cuối',
    here: 'chính máy này',
    end: 'Kết thúc',
    endOf: 'Kết thúc phiên trên {{device}}, từ {{since}}',
    ended: 'Đã kết thúc phiên đó.',
    unknown: 'Không rõ',
  },
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    account: typeof text
  }
}
