import { days, exactMonths, hours, workingDays as wd } from '../../../kernel/limit.ts'
import { bringingLimits, courtLimits, easingLimits, explainLimits, limitsSince2026, stayLimits } from '../../court-ordered/limits.ts'
import { clock, lasts, onDays, other, type Row, refusal, saying, stretch } from '../../limits.ts'

const LABOUR = ['2022-01-01', '2023-02-01'] as const
const UNREAD = ['2025-03-01'] as const
const TWO_LEVELS = ['2025-07-01'] as const
const POLICE = [...UNREAD, ...TWO_LEVELS] as const
const OLD = [...LABOUR, ...POLICE] as const
const NEW = ['2026-07-01'] as const
const ALL = [...OLD, ...NEW] as const
const texts = { old: OLD, since: NEW, all: ALL }

/** A notice received on Monday 4 March 2024: read until Thursday, sent on Friday. */
const read = { facts: { noticeReceived: '2024-03-04' } } as const
const stillReads = onDays('2024-03-08', '2024-03-07', read)
const reading = (row: string, texts: readonly string[]): readonly Row[] => [
  clock(row, 'đọc hồ sơ từ khi nhận thông báo', ['readFile', wd(3), 'noticeReceived'], texts),
  refusal(row, 'hết hạn thì không ghi đọc nữa', ['readFile', 'Đã hết 3 ngày'], texts, onDays('2024-03-07', '2024-03-08', read)),
]
const cancelled = { on: '2024-05-07', facts: { cancelled: '2024-05-06' }, served: 33 } as const

/** Every row of the limits that concerns compulsory rehabilitation of adults, and where it is. */
export const limits: readonly Row[] = [
  ...explainLimits(texts),
  clock('F01', 'lập hồ sơ từ khi phát hiện', ['makeFile', wd(5), 'found'], OLD),
  other('F02', 'lập hồ sơ người dưới 18 tuổi', 'biện pháp khác'),
  ...reading('F03', OLD),
  ...reading('1.9', NEW),
  refusal('F03', 'chưa gửi khi đang đọc', ['send', 'Chưa hết 3 ngày'], LABOUR, stillReads),
  refusal('F03', 'chưa chuyển khi đang đọc', ['forward', 'Chưa hết 3 ngày'], POLICE, stillReads),
  refusal('F03', 'chưa trả lại khi đang đọc', ['returnFile', 'Chưa hết 3 ngày'], POLICE, stillReads),
  refusal('1.9', 'chưa chuyển khi đang đọc', ['forward', 'Chưa hết 3 ngày'], NEW, stillReads),
  clock('F04', 'gửi cơ quan kiểm tra: 1 ngày sau 3 ngày đọc', ['send', wd(4), 'noticeReceived'], LABOUR),
  clock('F04', 'chưa gửi khi Công an tiếp nhận việc này: chuyển thẳng, cùng hạn', ['forward', wd(4), 'noticeReceived'], LABOUR),
  clock('F05', 'tự kiểm tra, chuyển: 1 ngày sau 3 ngày đọc', ['forward', wd(4), 'noticeReceived'], TWO_LEVELS),
  clock('F06', 'kiểm tra, chuyển hoặc trả lại', ['forward', wd(2), 'sent'], LABOUR),
  clock('F07', 'bổ sung hồ sơ', ['supplement', wd(2), 'returned'], [...LABOUR, ...TWO_LEVELS]),
  clock('F08', 'chuyển hồ sơ đã bổ sung', ['forward', wd(2), 'supplemented'], OLD),
  clock('F09', 'trả lời Tòa án', ['answer', wd(2), 'asked'], OLD),
  clock('1.9', 'trả lời Tòa án', ['answer', wd(2), 'asked'], NEW),
  clock('F10', 'TTLT 03/2025 chưa đọc được: tự kiểm tra, chuyển như F05', ['forward', wd(4), 'noticeReceived'], UNREAD),
  clock('F10', 'TTLT 03/2025 chưa đọc được: bổ sung như F07', ['supplement', wd(2), 'returned'], UNREAD),
  ...courtLimits(ALL),
  clock('C03', 'quyết định từ khi thụ lý', ['decide', days(15), 'accepted'], ALL),
  other('C05', 'quyết định đối với người dưới 18 tuổi', 'biện pháp khác'),
  clock('C12', 'gửi quyết định để thi hành', ['sendForExecution', days(3), 'effective'], OLD),
  ...bringingLimits(texts),
  clock('E04', 'thời hiệu thi hành', ['lapse', exactMonths(12), 'lapseFrom'], OLD),
  lasts('E05', 'thời hạn do Tòa án chọn, từ ngày tạm giữ', 'adult', [12, 24], OLD),
  other('E06', 'thời hạn của người dưới 18 tuổi', 'biện pháp khác'),
  ...easingLimits(texts, 'taken'),
  refusal(
    'E11',
    'điều trị nội trú trên 10 ngày',
    ['proposeSuspension', 'trên 10 ngày'],
    [...LABOUR, ...UNREAD],
    saying({ careDays: 11 }, { careDays: 10 }),
  ),
  refusal(
    '1.6',
    'từ 01/7/2025: phải đưa về gia đình',
    ['proposeSuspension', 'phải đưa về gia đình'],
    TWO_LEVELS,
    saying({ homeCare: true }, { homeCare: false }),
  ),
  ...stayLimits(texts),
  stretch('§3', 'tạm đình chỉ để truy cứu trách nhiệm hình sự: không thấy quy định', 'crime', 'counted', OLD),
  stretch('', 'như thế theo Luật 120/2025', 'crime', 'counted', NEW),
  clock('E23', 'chuyển hồ sơ hình sự', ['passToCriminal', days(3), 'cancelled'], ALL),
  refusal(
    'E24',
    'báo đúng số ngày đã chấp hành',
    ['passToCriminal', 'Số ngày đã chấp hành'],
    ALL,
    saying({ servedDays: 33 }, { servedDays: 34 }, cancelled),
  ),
  refusal(
    'E24',
    '1,5 ngày chấp hành bằng 1 ngày tù',
    ['passToCriminal', 'Số ngày tù được trừ'],
    ALL,
    saying({ prisonDays: 22 }, { prisonDays: 23 }, cancelled),
  ),
  ...limitsSince2026(texts, '1.9'),
  clock('1.9', 'chuyển thẳng Tòa án: 1 ngày sau 3 ngày đọc', ['forward', wd(4), 'noticeReceived'], NEW),
  clock('1.9', 'C04 chọn cơ sở ngoài tỉnh', ['placeOutside', hours(24), 'outsideAsked'], NEW),
  lasts('1.0', 'lần đầu 24, từ lần hai 36 tháng', 'adult', [24, 36], NEW),
  refusal(
    '1.0',
    'Tòa án cấp trên: giữa 24 và 36 tháng không có thời hạn nào',
    ['upholdOnAppeal', 'giảm 12 tháng'],
    NEW,
    saying(
      { appealOutcome: 'shortened', attempt: 'later', shorterBy: 12 },
      { appealOutcome: 'shortened', attempt: 'later', shorterBy: 6 },
      { on: '2026-08-20', facts: { decided: '2026-08-03' } },
    ),
  ),
]
