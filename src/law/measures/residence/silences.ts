import { silent } from '../../../kernel/citation.ts'

export { lengthsOfProcess, stagesAcross } from '../../silences.ts'

/** Questions the texts on life in a facility leave open, each with the record that says what the system does meanwhile. */
const open = (question: string, record: string) => silent(question, `docs/decisions/${record}.md`)

export const monthlyRating = open('Xếp loại người cai nghiện bao lâu một lần, theo thang nào?', '0421-rating-every-month')
export const internalRules = open(
  'Quyết định 1567/QĐ-BCA có hiệu lực từ ngày nào, và còn áp dụng sau 01/7/2026 không?',
  '0422-internal-rules-of-2025',
)
export const disciplining = open('Kỷ luật theo thủ tục nào, ở khu dành riêng tối đa bao lâu?', '0423-procedure-and-length-of-discipline')
export const volunteersRegime = open(
  'Chế độ thăm gặp, xếp loại, kỷ luật có áp dụng cho người cai nghiện tự nguyện không?',
  '0424-regime-of-volunteers',
)
export const calendarWeek = open(
  '“Một tuần một lần”, “một tháng một lần” tính theo tuần, tháng lịch hay cách nhau bảy ngày, một tháng?',
  '0425-once-a-week-and-once-a-month',
)
export const couplesRoom = open('Phòng riêng cho vợ chồng: 48 giờ (NĐ 116) hay 24 giờ (QĐ 1567/QĐ-BCA)?', '0426-room-for-couples')
export const afterDeath = open(
  '“Thông báo ngay” khi có người chết là trong bao lâu, và người tự nguyện chết ở cơ sở thì theo điều nào?',
  '0428-death-of-a-volunteer',
)
export const longerCalls = open(
  'Thời gian liên lạc tăng thêm không quá 30 phút (điểm b khoản 2 Điều 120 NĐ 163/2026) tính cho mỗi lần hay cho cả tháng?',
  '0637-thirty-more-minutes-of-a-call',
)
export const schooling = open(
  'Khoản 1 Điều 127 NĐ 163/2026: chưa phổ cập trung học cơ sở thì bắt buộc học, chưa học hết chương trình trung học cơ sở thì tùy khả năng và nhu cầu. Ai phải học?',
  '0638-who-must-learn-in-a-facility',
)
export const besideTheMeasure = open(
  'Hồ sơ sinh hoạt ở cơ sở mở khi tiếp nhận: ai mở, và khi đã có hồ sơ thì thế nào? Văn bản không quy định.',
  '0440-life-in-a-facility-is-proposed',
)
export const transferring = open('Ai quyết định chuyển người giữa hai cơ sở cai nghiện?', '0162-transfer-between-facilities')
