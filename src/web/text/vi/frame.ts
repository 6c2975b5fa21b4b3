/** Words of the page around every screen: navigation, session, lost line, refusals of the server. */
export const text = {
  product: 'Hòa Nhập',
  demo: 'BẢN TRÌNH DIỄN – dữ liệu hư cấu',
  navigation: 'Chức năng',
  today: 'Việc hôm nay',
  people: 'Người',
  plans: 'Kế hoạch',
  admin: 'Quản trị',
  import: 'Nhập từ Excel',
  account: 'Tài khoản',
  law: 'Luật',
  calculator: 'Tính thời hạn',
  signIn: 'Đăng nhập',
  signOut: 'Đăng xuất',
  search: 'Tìm người: họ tên, năm sinh hoặc số căn cước',
  searchShort: 'Tìm người',
  language: 'Ngôn ngữ',
  vi: 'Tiếng Việt',
  en: 'English',
  office: '{{office}}, {{unit}}',
  noOffice: 'Chưa giữ chức vụ nào',
  moreOffices: 'và {{n}} chức vụ khác',
  again: {
    title: 'Phiên làm việc đã hết',
    why: 'Vì lý do an toàn, phiên làm việc kết thúc sau một thời gian. Những gì đã nhập vẫn còn nguyên; đăng nhập lại để làm tiếp.',
    stay: 'Để sau',
    login: 'Tên đăng nhập',
    password: 'Mật khẩu',
    code: 'Mã 6 số trên điện thoại',
  },
  held: {
    title: 'Chưa gửi được, đang giữ',
    why: 'Mất kết nối với máy chủ. Nội dung đã nhập được giữ trên máy này và sẽ tự gửi khi có mạng lại. Gửi lại không bị ghi hai lần.',
    retry: 'Gửi lại ngay',
    stop: 'Thôi gửi, sửa tiếp',
  },
  draft: {
    restored: 'Đã khôi phục nội dung đang nhập dở.',
    discard: 'Bỏ nội dung này',
    memory: 'Nội dung chỉ được giữ khi trang này còn mở.',
  },
  trouble: {
    offline: 'Không nối được với máy chủ.',
    offlineNow: 'Kiểm tra đường mạng rồi thử lại. Chưa có gì bị gửi thiếu.',
    s400: 'Có ô chưa đúng.',
    s401: 'Cần đăng nhập.',
    s403: 'Chức vụ của bạn không làm được việc này.',
    s404: 'Không tìm thấy, hoặc bạn không được xem.',
    s409: 'Hồ sơ vừa thay đổi.',
    s413: 'Nội dung gửi lên quá dài.',
    s422: 'Chưa ghi được.',
    s429: 'Thử quá nhiều lần. Hãy đợi 15 phút.',
    s503: 'Máy chủ đang bận.',
    other: 'Máy chủ gặp lỗi.',
    otherNow: 'Hãy thử lại. Nếu vẫn lỗi, báo người quản trị và nói rõ lúc xảy ra.',
    keptForm: 'Mọi ô bạn đã nhập vẫn còn nguyên.',
    nothingSaved: 'Chưa có gì được ghi.',
    staleNow: 'Xem lại thay đổi rồi gửi lần nữa.',
  },
  missing: {
    title: 'Không có trang này',
    why: 'Địa chỉ không đúng, hoặc trang đã chuyển đi.',
    home: 'Về trang đầu',
  },
  broken: {
    title: 'Trang này gặp lỗi',
    why: 'Lỗi của chương trình, không phải của bạn. Nội dung đang nhập dở được giữ lại.',
    again: 'Mở lại trang',
  },
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    frame: typeof text
  }
}
