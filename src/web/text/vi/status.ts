export const text = {
  title: 'Tình trạng hệ thống',
  lead: 'Bản sao lưu, nhật ký và số liệu được kiểm tra mỗi đêm. Trang này cho biết lần gần nhất.',
  figures: 'Số liệu',
  zero: 'Chênh lệch 0',
  differ: 'Chênh lệch {{count}} số',
  neverProven: 'Chưa đếm lại lần nào',
  neverWhy: 'Lần đầu chạy trong vài phút sau khi mở chương trình, sau đó mỗi đêm lúc 02:00.',
  proven: 'Đếm lại lúc {{at}} ({{age}}), đến vị trí {{pos}} của nhật ký.',
  compared:
    '{{compared}} số của {{windows}} kỳ báo cáo, {{plans}} bản kế hoạch và {{positions}} thời điểm đã qua được đếm hai lần: bằng câu lệnh trên cơ sở dữ liệu, và từng hồ sơ một từ bản xuất của nhật ký.',
  old: 'Quá {{hours}} giờ',
  log: 'Nhật ký',
  whole: 'Nguyên vẹn',
  damaged: 'Có {{count}} chỗ không khớp',
  verified: 'Kiểm tra lúc {{at}} ({{age}}).',
  never: 'Chưa có lần nào',
  backup: 'Bản sao lưu',
  made: 'Đã có',
  failed: 'Lần gần nhất không thành',
  exported: 'Xuất lúc {{at}} ({{age}}).',
  nightly: 'Chạy mỗi đêm lúc 02:00.',
  sealing: 'Niêm phong',
  sealed: 'Đã niêm phong đến vị trí {{pos}}; còn chờ {{waiting}}.',
  upToDate: 'Số liệu theo kịp nhật ký',
  behind: 'Số liệu mới đến vị trí {{pos}}',
  differences: 'Các số không khớp',
  table: 'Bảng',
  figure: 'Số',
  unit: 'Đơn vị',
  period: 'Kỳ',
  pos: 'Vị trí',
  counted: 'Đếm trên cơ sở dữ liệu',
  recounted: 'Đếm lại từ nhật ký',
  cases: 'Hồ sơ',
  case: 'Hồ sơ {{n}}',
  both: '{{persons}} người, {{episodes}} lượt',
  window: '{{from}} – {{until}}',
  tell: 'Đừng dùng các số này trong báo cáo. Báo người quản trị kèm trang này.',
  minutes: '{{count}} phút trước',
  hours: '{{count}} giờ trước',
  days: '{{count}} ngày trước',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    status: typeof text
  }
}
