export const text = {
  title: 'Kế hoạch năm {{year}}',
  source: 'Theo: {{source}}',
  asOf: 'Tính đến ngày',
  asOfHelp: 'Kết quả tính từ hồ sơ đã ghi, theo ngày này.',
  no: 'Dòng',
  unit: 'Đơn vị',
  category: 'Chỉ tiêu',
  place: 'Nơi thực hiện',
  kind: { stock: 'đang có', flow: 'tiếp nhận trong năm' },
  sex: { male: 'chỉ nam', female: 'chỉ nữ' },
  target: 'Chỉ tiêu (người)',
  result: 'Kết quả (người)',
  episodes: '{{count}} lượt',
  percent: 'Tỷ lệ',
  none: '–',
  open: 'Xem {{count}} người của dòng {{no}}',
  sums: 'Tổng ghi trong kế hoạch và tổng cộng lại',
  stated: 'Kế hoạch ghi',
  computed: 'Cộng các dòng',
  agree: 'khớp',
  differ: 'lệch {{n}}',
  whole: 'Cả mục',
  people: 'Người của dòng {{no}}: {{category}}, {{unit}}',
  name: 'Họ và tên',
  birth: 'Ngày sinh',
  from: 'Từ ngày',
  until: 'Đến ngày',
  openCase: 'Mở hồ sơ',
  openCaseOf: 'Mở hồ sơ của {{name}}',
  hidden: 'Còn {{count}} người được tính nhưng chức vụ của bạn không được xem.',
  nobody: 'Chưa có ai được tính vào dòng này.',
  nobodyWhy: 'Khi có hồ sơ đúng loại và đúng đơn vị, số sẽ tự tăng.',
  missing: 'Chưa có kế hoạch này.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    plans: typeof text
  }
}
