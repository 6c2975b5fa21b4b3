import { days, exactDays, hours, sameDay } from '../../../kernel/limit.ts'
import { clock, onDays, other, type Row, refusal, saying } from '../../limits.ts'

const OLD = ['2022-01-01', '2025-03-01'] as const
const NEW = ['2026-07-01'] as const
const ALL = [...OLD, ...NEW] as const

const tooLongAgo = saying(
  { educationEnded: '2023-05-05', foundOn: '2024-05-05' },
  { educationEnded: '2023-05-05', foundOn: '2024-05-06' },
  { on: '2024-05-06', route: 'education' },
)
const born = onDays('2024-05-05', '2024-05-04', { born: '2012-05-05', route: 'managedUser', said: {} })
const three = saying({ finding: 'addicted', criteria: 'threeUp' }, { finding: 'addicted', criteria: 'twoWithdrawal' })
/** The same clock under both laws, as each reference numbers it. */
const both = (old: string, since: string, is: string, where: Parameters<typeof clock>[2]): readonly Row[] => [
  clock(old, is, where, OLD),
  clock(since, is, where, NEW),
]

/** The limits of the two laws for determining addiction. Section 8.2 of the reference on 2026 asks what goes on of the texts of 2021. */
export const limits: readonly Row[] = [
  clock('D01', 'cử cán bộ y tế đến nơi tạm giữ, nơi thống nhất', ['sendStaff', hours(24), 'fileReceived'], ALL),
  clock('D02', 'có kết quả từ khi tiếp nhận người', ['result', days(5), 'admitted'], ALL),
  ...both('D03', '1.3', 'gửi kết quả ngay cho người được xác định', ['tellAddicted', sameDay, 'found']),
  ...both('D03', '1.3', 'gửi kết quả ngay cho cơ quan đề nghị', ['giveResult', sameDay, 'found']),
  clock('D04', 'tạm giữ để xác định không quá 5 ngày', ['endCustody', exactDays(5), 'held'], ALL),
  refusal('D05', 'trong 1 năm từ khi chấp hành xong giáo dục tại xã', ['open', 'quá 1 năm'], OLD, tooLongAgo),
  refusal('D05', 'cũng như thế khi Công an cấp trên thụ lý', ['openAbove', 'quá 1 năm'], OLD, tooLongAgo),
  refusal('1.1', 'từ đủ 12 tuổi', ['open', 'chưa đủ 12 tuổi'], OLD, born),
  refusal('1.3', 'từ đủ 12 tuổi', ['open', 'chưa đủ 12 tuổi'], NEW, born),
  refusal('1.1', 'từ 3 tiêu chuẩn trở lên mới kết luận nghiện', ['result', 'từ 3 tiêu chuẩn'], OLD, three),
  refusal('8.2', 'từ 3 tiêu chuẩn trở lên mới kết luận nghiện', ['result', 'từ 3 tiêu chuẩn'], NEW, three),
  ...both('1.1', '8.2', 'rời khu lưu trú tạm thời khi có kết quả', ['leaveStay', sameDay, 'found']),
  other('V01', 'đăng ký từ khi được thông báo', 'hồ sơ cai nghiện tự nguyện mà bước thông báo đề xuất giữ hạn này'),
  other('1.3', 'giấy xác định quá 6 tháng phải xác định lại', 'hồ sơ cai nghiện tự nguyện từ chối đăng ký bằng giấy quá 6 tháng'),
]
