import { days, exactDays, hours, sameDay } from '../../../kernel/limit.ts'
import { clock, onDays, other, type Row, refusal, saying } from '../../limits.ts'

const OLD = ['2022-01-01', '2025-03-01'] as const
const NEW = ['2026-07-01'] as const
const ALL = [...OLD, ...NEW] as const

/** The limits of the two laws for determining addiction. The texts number those of 2021 as D01 to D05. */
export const limits: readonly Row[] = [
  clock('D01', 'cử nhân viên y tế đến nơi tạm giữ, nơi thống nhất', ['sendStaff', hours(24), 'fileReceived'], ALL),
  clock('D02', 'có kết quả từ khi tiếp nhận người', ['result', days(5), 'admitted'], ALL),
  clock('D03', 'gửi kết quả ngay cho người được xác định', ['tellAddicted', sameDay, 'found'], ALL),
  clock('D03', 'gửi kết quả ngay cho cơ quan đề nghị', ['giveResult', sameDay, 'found'], ALL),
  clock('D04', 'tạm giữ để xác định không quá 5 ngày', ['endCustody', exactDays(5), 'held'], ALL),
  refusal(
    'D05',
    'trong 1 năm từ khi chấp hành xong giáo dục tại xã',
    ['open', 'quá 1 năm'],
    OLD,
    saying(
      { educationEnded: '2023-05-05', foundOn: '2024-05-05' },
      { educationEnded: '2023-05-05', foundOn: '2024-05-06' },
      { on: '2024-05-06', route: 'education' },
    ),
  ),
  refusal(
    '1.1',
    'từ đủ 12 tuổi',
    ['open', 'chưa đủ 12 tuổi'],
    ALL,
    onDays('2024-05-05', '2024-05-04', { born: '2012-05-05', route: 'managedUser', said: {} }),
  ),
  refusal(
    '1.1',
    'từ 3 tiêu chuẩn trở lên mới kết luận nghiện',
    ['result', 'từ 3 tiêu chuẩn'],
    ALL,
    saying({ finding: 'addicted', criteria: 'threeUp' }, { finding: 'addicted', criteria: 'twoWithdrawal' }),
  ),
  clock('0326', 'rời khu lưu trú tạm thời khi có kết quả', ['leaveStay', sameDay, 'found'], ALL),
  other('V01', 'đăng ký từ khi được thông báo', 'hồ sơ cai nghiện tự nguyện mà bước thông báo đề xuất giữ hạn này'),
  other('1.3', 'giấy xác định quá 6 tháng phải xác định lại', 'hồ sơ cai nghiện tự nguyện từ chối đăng ký bằng giấy quá 6 tháng'),
]
