/** Words of the public calculator of terms and clocks. */
export const text = {
  title: 'Tính thời hạn theo luật',
  lead: 'Thử một chuỗi việc để xem được làm gì, hạn nào, hết thời hạn ngày nào và vì sao. Không cần đăng nhập, không lưu gì; đừng nhập tên hay số của ai.',
  case: 'Trường hợp',
  measure: 'Biện pháp',
  route: 'Diện',
  born: 'Năm sinh',
  bornHelp: 'Chỉ cần năm. Tuổi quyết định một số bước.',
  sex: 'Giới tính',
  asOf: 'Tính đến ngày',
  acts: 'Các việc đã xảy ra',
  noActs: 'Chưa có việc nào. Thêm việc mở hồ sơ trước.',
  act: 'Việc',
  chooseAct: 'Chọn việc',
  possible: 'Làm được lúc đó',
  others: 'Việc khác của văn bản',
  add: 'Thêm việc',
  remove: 'Bỏ việc này',
  standIn: 'Số văn bản, tên người, đơn vị không ảnh hưởng đến thời hạn nên không hỏi ở đây.',
  result: 'Kết quả',
  waiting: 'Thêm việc đầu tiên để xem kết quả.',
  noCase: 'Chưa có việc nào được chấp nhận, nên chưa có hồ sơ.',
  refused: 'Không được, vì:',
  law: 'Áp dụng {{text}}',
  border: 'Từ {{on}} áp dụng {{texts}}.',
  state: 'Trạng thái',
  clocks: 'Thời hạn đang chạy',
  next: 'Được làm tiếp',
  nothingNext: 'Không còn bước nào.',
  not: 'Chưa làm được ({{n}})',
  share: 'Sao chép liên kết',
  start: 'Làm lại từ đầu',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    calculator: typeof text
  }
}
