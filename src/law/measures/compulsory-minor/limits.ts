import { days, hours, workingDays as wd } from '../../../kernel/limit.ts'
import { bringingLimits, courtLimits, easingLimits, explainLimits, limitsSince2026, stayLimits } from '../../court-ordered/limits.ts'
import { clock, lasts, onDays, other, type Row, refusal, saying } from '../../limits.ts'

const LABOUR = ['2022-01-01', '2022-03-24'] as const
const POLICE = ['2025-03-01', '2025-07-01'] as const
const OLD = [...LABOUR, ...POLICE] as const
const NEW = ['2026-07-01'] as const
const ALL = [...OLD, ...NEW] as const
const texts = { old: OLD, since: NEW, all: ALL }
const ORDINANCE = ['2022-03-24', ...POLICE] as const

/** Whoever is so old on 4 March 2024 or a day later. */
const aged = (years: number, later = 0) => ({ on: '2024-03-04', born: `${2024 - years}-03-0${4 + later}` })
const readBoth = { facts: { noticeReceived: '2024-03-04', parentsNoticed: '2024-03-06' } }
const readingOver = onDays('2024-03-12', '2024-03-11', readBoth)

/** A refusal that both laws have: the section of each reference, the old one first. */
const ofBoth = (old: string, is: string, where: Parameters<typeof refusal>[2], sides: Parameters<typeof refusal>[4]): readonly Row[] => [
  refusal(old, is, where, OLD, sides),
  refusal('1.10', is, where, NEW, sides),
]

/** Every row of the limits that concerns compulsory rehabilitation from 12 to under 18, and where it is. */
export const limits: readonly Row[] = [
  ...ofBoth('1.7', 'từ đủ 12 tuổi', ['recordViolation', 'chưa đủ 12 tuổi'], [aged(12), aged(12, 1)]),
  ...ofBoth('1.7', 'dưới 18 tuổi', ['recordViolation', 'theo thủ tục của người từ đủ 18'], [aged(18, 1), aged(18)]),
  ...ofBoth('1.7', 'còn dưới 18 tuổi ngày Tòa án quyết định', ['decide', 'đã đủ 18 tuổi'], [aged(18, 1), aged(18)]),
  ...ofBoth('1.7', 'đủ 18 tuổi thì chuyển thủ tục', ['turnAdult', 'chưa đủ 18 tuổi'], [aged(18), aged(18, 1)]),
  ...explainLimits(texts),
  clock('F02', 'lập hồ sơ từ khi phát hiện', ['makeFile', wd(5), 'found'], OLD),
  clock('F03', 'người đó đọc hồ sơ', ['readFile', wd(3), 'noticeReceived'], OLD),
  clock('F03', 'cha, mẹ, người giám hộ, người đại diện đọc hồ sơ', ['readFile', wd(3), 'parentsNoticed'], OLD),
  refusal('F03', 'cả hai đọc xong mới chuyển', ['forward', 'Chưa hết 3 ngày làm việc'], POLICE, readingOver),
  refusal('F03', 'cả hai đọc xong mới trả lại', ['returnFile', 'Chưa hết 3 ngày làm việc'], POLICE, readingOver),
  refusal('F03', 'cả hai đọc xong mới gửi', ['send', 'Chưa hết 3 ngày làm việc'], LABOUR, readingOver),
  ...ofBoth('F03', 'hết hạn thì không ghi đọc nữa', ['readFile', 'Đã hết 3 ngày'], onDays('2024-03-11', '2024-03-12', readBoth)),
  clock('1.10', 'người đó đọc hồ sơ', ['readFile', wd(3), 'noticeReceived'], NEW),
  clock('1.10', 'cha, mẹ, người giám hộ, người đại diện đọc hồ sơ', ['readFile', wd(3), 'parentsNoticed'], NEW),
  refusal('1.10', 'cả hai đọc xong mới chuyển', ['forward', 'Chưa hết 3 ngày làm việc'], NEW, readingOver),
  clock('F04', 'gửi cơ quan kiểm tra: 1 ngày sau 3 ngày đọc', ['send', wd(4), 'noticeReceived'], LABOUR),
  clock('F04', 'như thế khi cha, mẹ nhận sau', ['send', wd(4), 'parentsNoticed'], LABOUR),
  clock('F04', 'chưa gửi khi Công an tiếp nhận việc này: chuyển thẳng, cùng hạn', ['forward', wd(4), 'noticeReceived'], LABOUR),
  clock('F04', 'như thế khi cha, mẹ nhận sau, chuyển thẳng', ['forward', wd(4), 'parentsNoticed'], LABOUR),
  clock('F05', 'tự kiểm tra, chuyển: 1 ngày sau 3 ngày đọc', ['forward', wd(4), 'noticeReceived'], POLICE),
  clock('F05', 'như thế khi cha, mẹ nhận sau', ['forward', wd(4), 'parentsNoticed'], POLICE),
  clock('1.10', 'chuyển thẳng Tòa án: 1 ngày sau 3 ngày đọc', ['forward', wd(4), 'noticeReceived'], NEW),
  clock('1.10', 'như thế khi cha, mẹ nhận sau', ['forward', wd(4), 'parentsNoticed'], NEW),
  clock('F06', 'kiểm tra, chuyển hoặc trả lại', ['forward', wd(2), 'sent'], LABOUR),
  clock('F07', 'bổ sung hồ sơ', ['supplement', wd(2), 'returned'], OLD),
  clock('F08', 'chuyển hồ sơ đã bổ sung', ['forward', wd(2), 'supplemented'], OLD),
  clock('F09', 'trả lời Tòa án', ['answer', wd(2), 'asked'], OLD),
  clock('1.10', 'trả lời Tòa án', ['answer', wd(2), 'asked'], NEW),
  other('F10', 'các hạn của TTLT 03/2025', 'chưa đọc được: theo F05, F07, F08, F09, kèm câu hỏi (docs/decisions/0402)'),
  ...courtLimits(ALL),
  clock('C05', 'quyết định từ khi thụ lý', ['decide', days(15), 'accepted'], ALL),
  clock('C12', 'gửi quyết định để thi hành, nếu hạn ấy áp dụng', ['sendForExecution', days(3), 'effective'], OLD),
  ...bringingLimits(texts),
  other('E04', 'thời hiệu thi hành', 'không là biện pháp xử lý hành chính: không có thời hiệu (docs/decisions/0412)'),
  lasts('E06', 'thời hạn do Tòa án chọn, từ ngày cơ sở tiếp nhận', 'minor', [6, 12], OLD),
  ...easingLimits(texts, 'admitted'),
  refusal(
    'E11',
    'trước Pháp lệnh: nội trú trên 10 ngày',
    ['proposeSuspension', 'điều trị nội trú trên 10 ngày'],
    ['2022-01-01'],
    saying({ careDays: 11 }, { careDays: 10 }),
  ),
  refusal(
    'E11',
    'điều trị trên 10 ngày',
    ['proposeSuspension', 'nội trú, ngoại trú phải trên 10 ngày'],
    ORDINANCE,
    saying({ care: 'outpatient', careDays: 11 }, { care: 'outpatient', careDays: 10 }),
  ),
  ...stayLimits(texts),
  other('E23, E24', 'hủy quyết định vì tội phạm, 1,5 ngày bằng 1 ngày tù', 'của biện pháp xử lý hành chính (docs/decisions/0412)'),
  ...limitsSince2026(texts, '1.10'),
  clock('1.9', 'C04, C10 chọn', ['placeByMinistry', hours(24), 'outsideAsked'], NEW),
  refusal('1.0', 'đủ 18 tuổi: không vào trường giáo dưỡng', ['askMinistry', 'không vào trường giáo dưỡng'], NEW, [
    { ...aged(18, 1), said: { askedFor: 'reformatory' } },
    { ...aged(18), said: { askedFor: 'reformatory' } },
  ]),
  refusal('1.0', 'đủ 18 tuổi thì chuyển', ['moveAtEighteen', 'chưa đủ 18 tuổi'], NEW, [aged(18), aged(18, 1)]),
  refusal(
    '1.0',
    'còn từ ba tháng thì chuyển',
    ['moveAtEighteen', 'dưới 3 tháng'],
    NEW,
    onDays('2028-04-28', '2028-04-29', { wouldEnd: '2028-07-28' }),
  ),
  refusal('1.14', 'ở từ trước, còn dưới sáu tháng ngày 01/7/2026: ở lại', ['transfer', 'còn dưới 6 tháng'], NEW, [
    { on: '2026-07-06', facts: { admitted: '2026-04-01' }, said: { toKind: 'reformatory' }, wouldEnd: '2027-01-01' },
    { on: '2026-07-06', facts: { admitted: '2026-03-31' }, said: { toKind: 'reformatory' }, wouldEnd: '2026-12-31' },
  ]),
  lasts('1.0', 'lần đầu 24, từ lần hai 36 tháng', 'minor', [24, 36], NEW),
]
