import { days, exactMonths, hours, sameDay, workingDays } from '../../../kernel/limit.ts'
import { clock, lasts, onDays, other, type Row, refusal, saying, stretch } from '../../limits.ts'

const OLD = ['2022-01-01', '2025-07-01'] as const
const NEW = ['2026-07-01'] as const

const wd = workingDays
/** What both laws have alike: a numbered line of the table of the first, section 1.2 of that of the second. */
const both = (row: string, is: string, where: readonly [string, string], sides: Parameters<typeof refusal>[4]): readonly Row[] => [
  refusal(row, is, where, OLD, sides),
  refusal('1.2', is, where, NEW, sides),
]
const clocks = (row: string, is: string, where: Parameters<typeof clock>[2]): readonly Row[] => [
  clock(row, is, where, OLD),
  clock('1.2', is, where, NEW),
]
const home = (residence: string, state = 'noticed') => ({ on: '2024-05-05', state, said: { residence } })

/** The limits of the two laws for the management of users. */
export const limits: readonly Row[] = [
  clock('U02 (1.2 (1))', 'xác minh nơi cư trú', ['verifyResidence', wd(3), 'found'], OLD),
  clock('U03 (1.2 (1))', 'xác minh nơi cư trú, đi lại khó khăn', ['verifyResidence', wd(10), 'found'], OLD),
  clock('U04 (1.2 (2))', 'gửi thông báo từ khi có kết quả xác minh', ['notify', wd(3), 'verified'], OLD),
  clock('U05 (1.2 (4))', 'quyết định từ khi nhận thông báo', ['decide', wd(3), 'noticed'], OLD),
  clock('U05 (1.2 (4))', 'quyết định từ khi có kết quả không nghiện', ['decide', wd(3), 'cleared'], OLD),
  clock('1.2 (1)', 'chuyển từ kết quả không nghiện: xác minh nơi cư trú', ['verifyResidence', wd(3), 'handedOn'], OLD),
  clock('1.2 (1)', 'chuyển từ kết quả không nghiện, đi lại khó khăn', ['verifyResidence', wd(10), 'handedOn'], OLD),
  ...both(
    '1.2 (3)',
    'không có nơi cư trú ổn định: xác định nghiện trước',
    ['decide', 'phải được xác định tình trạng nghiện trước'],
    [home('none', 'cleared'), home('none')],
  ),
  ...both(
    '1.2 (3)',
    'đã có kết quả không nghiện: không xác định lần nữa',
    ['requestDetermination', 'không xác định lần nữa'],
    [home('none'), { ...home('none'), facts: { cleared: '2024-05-04' } }],
  ),
  ...both(
    '1.2 (4)',
    'dưới 18 tuổi: có giáo viên hoặc đoàn, đội',
    ['decide', 'giáo viên'],
    onDays('2024-01-05', '2024-01-04', { born: '2006-01-05', said: { youth: false } }),
  ),
  lasts('U06 (1.2)', 'một năm từ ngày quyết định', 'user', [12], OLD),
  lasts('1.2', 'một năm từ ngày quyết định', 'user', [12], NEW),
  ...clocks('U08 (1.2 (6))', 'kiểm tra cư trú mỗi tháng ít nhất một lần', ['checkResidence', exactMonths(1), 'decided']),
  clock('U10 (1.2 (7))', 'báo nơi đến từ khi rời đi', ['noticeMove', wd(5), 'left'], OLD),
  clock('U09 (1.2 (7))', 'chuyển hồ sơ từ khi đến nơi mới', ['handOver', wd(5), 'arrived'], OLD),
  ...clocks('1.2 (8)', 'dừng khi được xác định nghiện', ['stop', days(0), 'addicted']),
  ...both(
    '1.2 (8)',
    'chưa có kết quả nghiện thì không dừng vì nghiện',
    ['stop', 'chưa có kết quả xác định nghiện'],
    [
      { on: '2024-05-05', state: 'addicted', said: { cause: 'addicted' } },
      { on: '2024-05-05', state: 'managed', said: { cause: 'addicted' } },
    ],
  ),
  ...clocks('1.2 (9)', 'hết thời hạn mà chưa biết kết quả xác định nghiện', ['determinedAgain', days(0), 'ends']),
  ...clocks('1.2 (9)', 'chấm dứt khi hết thời hạn', ['end', days(0), 'ends']),
  ...both(
    '1.2 (9)',
    'chấm dứt: từ ngày hết thời hạn',
    ['end', 'Chưa hết thời hạn'],
    onDays('2025-01-04', '2025-01-03', { ends: '2025-01-04' }),
  ),
  ...both(
    '1.2 (9)',
    'chấm dứt: kết quả dương tính đã xác minh xong',
    ['end', 'chưa xác minh xong'],
    [
      { on: '2025-01-04', facts: { testedPositive: '2024-12-01', useVerified: '2024-12-01' } },
      { on: '2025-01-04', facts: { testedPositive: '2024-12-02', useVerified: '2024-12-01' } },
    ],
  ),
  clock('U11 (1.2 (10))', 'gửi quyết định dừng, chấm dứt', ['sendDecision', wd(3), 'signed'], OLD),
  clock('1.2', 'xác minh nơi cư trú', ['verifyResidence', hours(24), 'positive'], NEW),
  clock('1.2', 'xác minh nơi cư trú, đi lại khó khăn', ['verifyResidence', hours(48), 'found'], NEW),
  clock('1.2', 'chuyển từ kết quả không nghiện: xác minh nơi cư trú', ['verifyResidence', hours(24), 'handedOn'], NEW),
  clock('1.2', 'chuyển từ kết quả không nghiện, đi lại khó khăn', ['verifyResidence', hours(48), 'handedOn'], NEW),
  clock('1.2', 'gửi thông báo từ khi có kết quả xác minh', ['notify', hours(24), 'verified'], NEW),
  clock('1.2', 'quyết định từ khi nhận thông báo', ['decide', hours(24), 'noticed'], NEW),
  clock('1.2', 'quyết định từ khi có kết quả không nghiện', ['decide', hours(24), 'cleared'], NEW),
  clock('1.2', 'dùng lại, không nghiện: quyết định mới', ['decide', hours(24), 'clearedAgain'], NEW),
  clock('1.2', 'chuyển hồ sơ từ khi rời đi', ['handOver', hours(24), 'left'], NEW),
  clock('1.2', 'chuyển hồ sơ từ khi đến nơi mới', ['handOver', hours(24), 'arrived'], NEW),
  clock('1.2', 'trình diện ở nơi cư trú mới', ['present', hours(24), 'arrived'], NEW),
  clock('README 6', 'gửi quyết định cho nơi đăng ký thường trú', ['tellRegistered', sameDay, 'decided'], NEW),
  stretch('1.2', 'vắng mặt, vi phạm quy định về quản lý cư trú, không xác định được nơi đến', 'unknownPlace', 'uncounted', NEW),
  stretch('1.2', 'tạm giữ, tạm giam', 'custody', 'counted', NEW),
  refusal(
    '1.2',
    'tạm giữ, tạm giam dài hơn thời hạn còn lại mới dừng',
    ['stop', 'không dài hơn thời hạn quản lý còn lại'],
    NEW,
    saying(
      { cause: 'detention', custodyUntil: '2027-07-02' },
      { cause: 'detention', custodyUntil: '2027-07-01' },
      { on: '2027-03-01', ends: '2027-07-01' },
    ),
  ),
  clock('1.2', 'gửi quyết định tạm đình chỉ, dừng, chấm dứt', ['sendDecision', hours(24), 'signed'], NEW),
  other('U07', 'dùng lại, không nghiện: một năm tính lại từ đầu', 'quyết định mới đặt lại ngày quyết định, thời hạn một năm tính từ đó'),
  other(
    'U12',
    'ở nơi hiện tại từ 30 ngày là nơi cư trú ổn định',
    'ghi trong câu trả lời về nơi cư trú; người ký xác minh chịu trách nhiệm',
  ),
  other('1.2', 'nơi đến ra quyết định cho thời hạn còn lại', 'văn bản không nêu thời hạn (docs/decisions/0107)'),
]
