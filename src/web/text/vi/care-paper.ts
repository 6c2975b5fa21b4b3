export const text = {
  title: 'Nhập liều đã cấp trên giấy',
  lead: 'Ghi đúng như đã xảy ra: điều gì đáng lo thì hiện ra và bác sĩ được gọi.',
  at: 'Đã cấp lúc',
  dose: 'Liều đã cấp',
  part: 'Liều thứ mấy trong ngày',
  bottle: 'Chai đã rót',
  bottleNo: 'Chai, hộp thứ {{n}}',
  amount: 'Lượng rót từ chai này',
  more: 'Rót từ thêm một chai, hộp',
  fewer: 'Bớt chai cuối',
  stood: '{{bottle}} ({{lot}}), không còn trong tủ ngày',
  since: 'Cửa cấp không dùng được từ lúc',
  why: 'Vì sao không cấp được ở cửa',
  afar: 'Dùng chữ ký từ xa của cơ sở lúc {{time}}: {{dose}}, phần {{part}}, cấp {{when}}',
  late: 'Vì sao bây giờ mới nhập',
  lateHelp: 'Giấy đã quá 7 ngày: người đứng đầu hoặc bác sĩ của cơ sở là một trong hai người ký.',
  bottleTyped: 'Số chai như trên giấy',
  another: 'Đây là một liều khác, người bệnh đã nhận thêm',
  save: 'Hai người ký và ghi',
  done: 'Đã ghi. Điều cần xem',
  before: 'Đã nhập từ giấy',
  typed: 'nhập lúc {{when}}, {{name}}',
  amountHelp: 'Như trên nhãn hoặc giấy ghi: 3,2 ml, hoặc 8 mg.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'care-paper': typeof text
  }
}
