export const text = {
  title: 'Những điều chương trình chưa làm',
  lead: 'Ký đủ thông số và quyền kê đơn là cho cấp liều thật bằng chương trình, ở cửa và ở máy. Xin đọc trước khi ký, và giữ sổ giấy song song đến khi người đứng đầu quyết định thôi.',
  figures: 'Trước liều thật đầu tiên: còn {{count}} thông số chưa ký nhận ({{rows}})',
  prescriber: 'Trước liều thật đầu tiên: chưa có bác sĩ nào được ghi quyền kê đơn hôm nay',
  window: 'Ở cửa có đường truyền',
  machines: 'Ở máy khi mất đường truyền',
  open: {
    window: {
      counts: 'Ở điểm chỉ có một người, lần kiểm kê lệch với lần trước và kiểm kê cuối tháng phải chờ người của cơ sở.',
      lost: 'Sau khi khôi phục máy chủ, không trang nào liệt kê các liều của những giây đã mất: xem giấy ở các cửa và hỏi người trực.',
      clock:
        'Y lệnh ký khi đồng hồ máy chủ chạy nhanh chỉ có hiệu lực từ phút ghi trên đó: đến lúc ấy vẫn cấp theo y lệnh cũ. Thấy đồng hồ sai thì cấp trên giấy.',
      paper: 'Liều cấp theo danh sách in lúc ngừng hệ thống chưa có trong sổ đến khi được nhập: nhập hết trước khi mở lại cửa.',
      counted: 'Dược sĩ hoặc người đứng đầu ký sau được một kiểm kê mở ngày mà họ không chứng kiến.',
      points: 'Điểm cấp phát nhận được khách và cấp được liều đầu tiên: chương trình không chặn, cơ sở tự quyết.',
    },
    machines: {
      again: 'Liều cấp lại sau nôn, liều bổ sung và phần còn lại của liều bị đổ phải chờ đường truyền hoặc bác sĩ.',
      copied: 'Máy chủ bị chép, hoặc bị đưa về bản cũ cả thư mục: máy đang mất đường truyền không biết. Chỉ khôi phục theo hướng dẫn.',
      lost: 'Máy bị mất: quyền cấp liều chỉ trở lại khi hết giờ và hai người xác nhận chưa cấp gì.',
      unlisted:
        'Người không có trong danh sách của máy chỉ nhận được quyền do nơi còn đường truyền đọc qua điện thoại. Liều chia, cảnh báo chưa trả lời hoặc thẻ để ở nhà thì cấp trên giấy.',
      parted: 'Hai hồ sơ từng là một người tách ra đúng ngày máy chủ được khôi phục: có người phải chờ hai người xác nhận.',
      split:
        'Phần sau của liều chia, đọc qua điện thoại cho một máy chưa biết phần trước đã cấp ở nơi khác, không rót được ở máy ấy: cấp trên giấy có số.',
      home: 'Máy không ghi liều mang về, và không gỡ được điều máy chủ đã nhận.',
    },
  },
  ours: 'Các mốc giờ và ngày do chương trình đặt (5 phút nghỉ, 30 phút một cuộc gọi, 2 giờ giữ quyền, 6 giờ giữa hai phần, 7 và 31 ngày nhập giấy) cần người đứng đầu xem có hợp với cơ sở không.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    before: typeof text
  }
}
