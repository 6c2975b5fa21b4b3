export const text = {
  title: 'Điều gì nói về y lệnh này',
  measured: '{{dose}} = {{volume}}, dung dịch {{strength}}/ml',
  inexact: 'đong tròn xuống',
  none: 'Không có điểm nào chặn hoặc hỏi.',
  wait: 'Ghi đủ liều có đơn vị và hai ngày để xem.',
  named: 'Bác sĩ đã xem và ký kèm điểm này',
  limit: 'Giai đoạn này nhiều nhất {{count}} ngày.',
  topUp: 'Liều bổ sung ngày đầu (nếu có)',
  every: 'Một liều buprenorphine cho',
  everyDays: '{{count}} ngày',
  senior: 'Bác sĩ hội chẩn (liều cao)',
  means: 'Hội chẩn qua',
  signsLater: 'Bác sĩ này sẽ ký xác nhận; đến khi ký, việc ấy còn trong danh sách.',
  by: { telephone: 'điện thoại', meeting: 'gặp trực tiếp' },
  consultedAt: 'Lúc (hôm nay)',
  consultSigned: 'Đã ký về việc hội chẩn',
  takesOver: 'Một bác sĩ khác của cơ sở đọc và ký nhận; đến khi ký, việc ấy còn trong danh sách.',
  consultElsewhere: '{{by}} ghi trong y lệnh: đã hội chẩn với bác sĩ {{doctor}} lúc {{when}}, qua {{means}}.',
  takeOver: 'Đã đọc, nhận ý kiến này',
  notSo: 'Không đúng như vậy',
  consultOf: 'Y lệnh ghi đã hội chẩn với bác sĩ lúc {{when}}, qua {{means}}.',
  agreed: 'Đúng, tôi đã đồng ý',
  denied: 'Không phải ý kiến của tôi',
  consultTitle: 'Ký xác nhận hội chẩn',
  nobody: 'không có',
  examined: 'Hôm nay chưa ghi khám: ghi khám trước khi ký y lệnh.',
  changes: 'Y lệnh mới thay y lệnh đang có từ ngày bắt đầu.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'care-order': typeof text
  }
}
