/** Words of the house style: no word of the field. */
export const text = {
  close: 'Đóng',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  undo: 'Hoàn tác',
  excel: 'Tải về Excel',
  print: 'In',
  filter: 'Lọc danh sách',
  more: 'Hiện thêm {{n}} dòng',
  pages: 'Các trang của danh sách',
  pageBefore: 'Trang trước',
  pageAfter: 'Trang sau',
  pageOf: 'Dòng {{from}}–{{until}} trong {{total}}',
  shown: 'Đang hiện {{shown}} trong {{all}} dòng',
  noneMatch: 'Không có dòng nào khớp với “{{q}}”.',
  loading: 'Đang tải',
  retry: 'Thử lại',
  back: 'Quay lại',
  required: 'bắt buộc',
  optional: 'không bắt buộc',
  skip: 'Đến nội dung chính',
  whatNow: 'Việc cần làm',
  kept: 'Đã giữ lại',
  shortcut: 'Phím tắt: {{keys}}',
  choose: 'Chọn…',
  nothingFound: 'Không tìm thấy',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    ui: typeof text
  }
}
