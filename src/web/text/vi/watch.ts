export const text = {
  title: 'Đang theo dõi sau liều đầu',
  none: 'Không ai đang được theo dõi.',
  left: 'còn {{count}} phút, đến {{until}}',
  enough: 'đủ giờ từ {{until}}: xem lại người bệnh rồi cho về',
  minutes: 'còn {{count}} phút',
  over: 'đủ giờ, xem lại',
  checks: 'Đã xem: {{list}}',
  check: 'Ghi một lần xem',
  close: 'Kết thúc theo dõi',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    watch: typeof text
  }
}
