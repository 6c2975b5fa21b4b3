import { silent } from '../../kernel/citation.ts'

/** Questions that the texts on licensing and publication leave open. */
const open = (question: string, record: string) => silent(question, `docs/decisions/${record}.md`)

export const withdrawing = open('Rút hồ sơ, hoặc thôi cung cấp dịch vụ, thì ghi nhận thế nào?', '0453-ways-out-of-a-licence')
export const suspendedStill = open('Hết thời hạn đình chỉ mà chưa có quyết định thì cơ sở ở trạng thái nào?', '0454-after-a-suspension')
export const notGivenNew = open('Nơi đang bị đình chỉ có được nhận người mới không?', '0455-a-suspended-place-takes-nobody')
export const lastDayOfMonths = open(
  '“Sau 03 tháng”, “06 tháng liên tục”, “06 tháng liên tiếp” không hoạt động: ngày cuối cùng đã được đình chỉ, thu hồi chưa?',
  '0641-the-last-day-of-months-without-service',
)
export const lateRecord = open(
  'Biên bản vi phạm của nơi cung cấp dịch vụ lập sau 5 ngày làm việc (NĐ 116/2021), 3 ngày làm việc (NĐ 163/2026): còn lập được không?',
  '0491-a-late-record-of-a-provider',
)
export const siteOfIndividuals = open(
  'Điểm c khoản 1 Điều 17 NĐ 116/2021 (khoản 9 Điều 20 NĐ 184/2025): cá nhân không có trụ sở có phải có văn bản của xã chấp thuận nơi cung cấp dịch vụ không?',
  '0709-consent-to-the-place-of-an-individual',
)
export const revokingFrom = open(
  '2 ngày làm việc để thu hồi giấy phép theo đề nghị của cơ sở (điểm a khoản 2 Điều 14 NĐ 116/2021, điểm a khoản 2 Điều 76 NĐ 163/2026) tính từ ngày nào?',
  '0497-times-from-no-hour',
)
