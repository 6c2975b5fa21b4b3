import { days, exactMonths, hours, workingDays as wd } from '../../../kernel/limit.ts'
import { bringingLimits, courtLimits, easingLimits, limitsSince2026, stayLimits } from '../../court-ordered/limits.ts'
import { clock, lasts, other, type Row, refusal, saying } from '../../limits.ts'

const OLD = ['2022-01-01', '2023-02-01', '2025-03-01', '2025-07-01'] as const
const LABOUR = ['2022-01-01', '2023-02-01'] as const
const POLICE = ['2025-03-01', '2025-07-01'] as const
const NEW = ['2026-07-01'] as const
const ALL = [...OLD, ...NEW] as const
const texts = { old: OLD, since: NEW, all: ALL }

const cancelled = { on: '2024-05-07', facts: { cancelled: '2024-05-06' }, served: 33 } as const

/** Every row of the limits that concerns compulsory rehabilitation of adults, and where it is. */
export const limits: readonly Row[] = [
  clock('V11', 'giải trình sau biên bản vi phạm', ['explain', wd(2), 'recorded'], OLD),
  clock('F01', 'lập hồ sơ từ khi phát hiện', ['makeFile', wd(5), 'found'], OLD),
  other('F02', 'lập hồ sơ người dưới 18 tuổi', 'biện pháp khác'),
  clock('F03', 'đọc hồ sơ từ khi nhận thông báo', ['readFile', wd(3), 'noticeReceived'], ALL),
  clock('F04', 'gửi cơ quan kiểm tra: 1 ngày sau 3 ngày đọc', ['send', wd(4), 'noticeReceived'], LABOUR),
  clock('F04', 'chưa gửi khi Công an tiếp nhận việc này: chuyển thẳng, cùng hạn', ['forward', wd(4), 'noticeReceived'], LABOUR),
  clock('F05', 'tự kiểm tra, chuyển: 1 ngày sau 3 ngày đọc', ['forward', wd(4), 'noticeReceived'], POLICE),
  clock('F06', 'kiểm tra, chuyển hoặc trả lại', ['forward', wd(2), 'sent'], LABOUR),
  clock('F07', 'bổ sung hồ sơ', ['supplement', wd(2), 'returned'], OLD),
  clock('F08', 'chuyển hồ sơ đã bổ sung', ['forward', wd(2), 'supplemented'], OLD),
  clock('F09', 'trả lời Tòa án', ['answer', wd(2), 'asked'], ALL),
  other('F10', 'các hạn của TTLT 03/2025', 'chưa đọc được: theo F05, F07, F08, F09, kèm câu hỏi (docs/decisions/0154)'),
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
    [...LABOUR, '2025-03-01'],
    saying({ careDays: 11 }, { careDays: 10 }),
  ),
  refusal(
    'E11',
    'từ 01/7/2025: phải đưa về gia đình',
    ['proposeSuspension', 'phải đưa về gia đình'],
    ['2025-07-01'],
    saying({ homeCare: true }, { homeCare: false }),
  ),
  ...stayLimits(texts),
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
]
