export const text = {
  title: 'Quầy tiếp nhận',
  lead: 'Hôm nay ai được ghi nhận việc gì, với giấy tờ nào, thời hạn nào bắt đầu chạy. Chỉ mở hồ sơ khi chính người đó đến hoặc có căn cứ của luật.',
  office: 'Chức vụ',
  everybody: 'Mọi chức vụ',
  find: 'Tìm hoặc đăng ký người',
  contents: 'Các biện pháp',
  who: 'Ai ghi nhận',
  nobody: 'không cơ quan nào trong hệ thống',
  whom: 'Dành cho',
  papers: 'Giấy tờ',
  noPapers: 'không cần giấy tờ nào',
  following: 'Bước tiếp, giấy tờ',
  runs: 'Thời hạn bắt đầu',
  not: 'Không ghi ở đây khi',
  nothing: 'Chức vụ này không mở hồ sơ nào vào ngày đó.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    counter: typeof text
  }
}
