import { days, hours, workingDays } from '../../../kernel/limit.ts'
import { clock, lasts, onDays, other, type Row, refusal, stretch } from '../../limits.ts'
import { D163 } from '../../sources/index.ts'

const FIRST = ['2022-01-01'] as const
const OLD = [...FIRST, '2025-07-01'] as const
const NEW = ['2026-07-01'] as const

const wd = workingDays

/** The limits of management after rehabilitation, and where they are. */
export const limits: readonly Row[] = [
  clock('P01', 'trình báo từ khi về nơi cư trú', ['report', wd(5), 'returned'], OLD),
  clock('P02', 'lập hồ sơ đề nghị từ khi trình báo', ['propose', wd(3), 'reported'], OLD),
  clock('P03', 'quyết định từ khi có đề nghị', ['decide', wd(2), 'requested'], OLD),
  ...(
    [
      ['P04', OLD],
      ['1.11', NEW],
    ] as const
  ).flatMap(([row, texts]) => [
    lasts(row, 'quản lý sau cai nghiện tự nguyện', 'voluntary', [12], texts),
    lasts(row, 'quản lý sau điều trị thay thế', 'substitution', [12], texts),
    lasts(row, 'quản lý sau cai nghiện bắt buộc, dưới 18 tuổi', 'compulsoryMinor', [12], texts),
    lasts(row, 'quản lý sau cai nghiện bắt buộc, từ đủ 18 tuổi', 'compulsory', [24], texts),
  ]),
  refusal(
    'P04',
    'cấp giấy chấp hành xong khi chưa hết thời hạn',
    ['finish', 'Chưa hết thời hạn quản lý.'],
    OLD,
    onDays('2024-05-05', '2024-05-04', { ends: '2024-05-05' }),
  ),
  clock('P05', 'báo Công an nơi đến từ khi chuyển đi', ['handOver', wd(5), 'left'], OLD),
  other('P06', 'hai năm sau quản lý của Điều 256a BLHS', 'hồ sơ này đã kết thúc; chuyển xem xét hình sự là một bước khi đang quản lý'),
  clock('V11', 'giải trình sau biên bản vi phạm', ['explain', wd(2), 'recorded'], OLD),
  clock('F01', 'chuyển lập hồ sơ cai nghiện bắt buộc từ khi phát hiện', ['refer', wd(5), 'violationFound'], OLD),
  clock('P04', 'cấp giấy chấp hành xong trong ngày hết thời hạn', ['finish', days(0), 'ends'], OLD),
  clock('1.9', 'xem lại kế hoạch hỗ trợ vào ngày đã hẹn', ['reviewPlan', days(0), 'reviewDue'], OLD),
  clock('1.11', 'xem lại kế hoạch hỗ trợ vào ngày đã hẹn', ['reviewPlan', days(0), 'reviewDue'], NEW),
  stretch('1.9', 'vắng mặt có báo', 'reportedAbsence', 'counted', OLD),
  stretch('1.9', 'vắng mặt không báo', 'unreportedAbsence', 'uncounted', OLD),
  stretch('1.11', 'vắng mặt có báo', 'reportedAbsence', 'counted', NEW),
  stretch('1.11', 'vắng mặt không báo', 'unreportedAbsence', 'uncounted', NEW),
  stretch('1.11', 'ở cơ sở bảo trợ xã hội', 'socialProtection', 'counted', NEW),
  stretch('1.0', 'án phạt tù', 'prison', 'uncounted', NEW),
  refusal(
    'V11',
    'chưa hết thời gian giải trình thì không chuyển',
    ['refer', 'hết 2 ngày làm việc'],
    [...OLD, ...NEW],
    [
      { on: '2024-05-08', facts: { recorded: '2024-05-03' }, passed: ['explain'] },
      { on: '2024-05-07', facts: { recorded: '2024-05-03' } },
    ],
  ),
  refusal(
    '1.9',
    'thời hiệu ba tháng từ hành vi cuối cùng',
    ['refer', 'Người từ đủ 18 tuổi: đã quá 3 tháng'],
    NEW,
    onDays('2026-12-01', '2026-12-02', { facts: { lastAct: '2026-09-01', recorded: '2026-09-01' } }),
  ),
  refusal(
    '1.10',
    'thời hiệu ba tháng, dưới 18 tuổi',
    ['refer', 'Người dưới 18 tuổi: đã quá 3 tháng'],
    NEW,
    onDays('2026-12-01', '2026-12-02', { born: '2011-05-05', facts: { lastAct: '2026-09-01', recorded: '2026-09-01' } }),
  ),
  refusal(
    '1.11',
    'không cấp giấy chấp hành xong trước 3 ngày làm việc cuối',
    ['finish', '3 ngày làm việc cuối'],
    NEW,
    onDays('2027-07-12', '2027-07-11', { ends: '2027-07-15' }),
  ),
  clock('1.11', 'đề nghị từ khi nhận thông báo trước 30 ngày', ['propose', wd(2), 'noticed'], NEW),
  clock('1.11', 'giao quyết định trong 24 giờ trước khi hoàn thành', ['deliver', hours(24), 'completed'], NEW),
  clock('1.6', 'trình diện sau cơ sở tư nhân', ['report', days(2), 'certified'], NEW),
  clock('1.11', 'báo nơi đến khi chuyển nơi ở', ['handOver', hours(24), 'left'], NEW),
  clock('1.9', 'chuyển lập hồ sơ từ khi phát hiện, từ đủ 18 tuổi', ['refer', wd(1), 'violationFound'], NEW, D163.art(100, 1)),
  clock('1.10', 'chuyển lập hồ sơ từ khi phát hiện, dưới 18 tuổi', ['refer', wd(1), 'violationFound'], NEW, D163.art(103, 1)),
  clock('1.11', 'giấy xác nhận trong 3 ngày làm việc cuối', ['finish', wd(3), 'ends'], NEW),
  other('1.11', 'quyết định của Chủ tịch UBND cấp xã', 'văn bản không nêu thời hạn; chỉ phải có trước khi giao'),
]
