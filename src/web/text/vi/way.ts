/** Words of the map of measures on somebody's page. */
export const text = {
  title: 'Đường đi qua các biện pháp',
  caption: 'Các hồ sơ theo thứ tự thời gian; mỗi hồ sơ nói rõ nó bắt nguồn từ đâu và dẫn tới đâu',
  see: 'Đường đi của người này',
  since: 'Từ {{from}} đến nay',
  over: '{{from}} – {{to}}',
  ends: 'dự kiến hết {{on}}',
  open: 'chưa có ngày kết thúc',
  waits: 'chờ người có thẩm quyền quyết định',
  route: 'Diện',
  opened: 'Bắt đầu',
  closed: 'Kết thúc',
  next: 'Thời hạn gần nhất',
  where: 'Ở đâu',
  unitNow: 'nay là {{unit}}',
  unitOpen: 'chờ phân công đơn vị',
  texts: 'Theo văn bản',
  sheet: '{{text}}, bản áp dụng từ {{edition}} (bước đầu {{on}})',
  lengthBy: 'Thời hạn theo {{text}}, vì được quyết định ngày {{on}}.',
  stretches: 'Khoảng thời gian đặc biệt',
  from: 'Bắt nguồn từ',
  leads: 'Dẫn tới',
  elsewhere: 'Một hồ sơ của đơn vị khác. Bạn chỉ biết là có hồ sơ này.',
  record: 'Bản ghi',
  otherRecord: 'nằm ở bản ghi khác của cùng người',
  steps: 'Các bước ({{n}})',
  seen: 'Tính đến {{when}}, bước số {{seq}}.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    way: typeof text
  }
}
