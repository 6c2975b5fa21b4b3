import { days, hours, workingDays } from '../../../kernel/limit.ts'
import { clock, lasts, onDays, other, type Row, refusal, saying, stretch } from '../../limits.ts'
import { D116, D163 } from '../../sources/index.ts'

const OLD = ['2022-01-01', '2025-07-01'] as const
const NEW = ['2026-07-01'] as const
const ALL = [...OLD, ...NEW] as const
const wd = workingDays
const ended = { facts: { decided: '2024-01-15' }, ends: '2024-07-15' } as const
const stage = { facts: { decided: '2026-07-15' } } as const

/** The limits of the two laws for rehabilitation at home and in the community. The texts number those of 2021 as V01 to V12. */
export const limits: readonly Row[] = [
  clock('V01', 'đăng ký từ khi được thông báo', ['register', wd(5), 'registerFrom'], OLD),
  clock('V02', 'xã quyết định', ['decide', wd(3), 'registered'], OLD),
  clock('V03', 'bắt đầu từ khi có quyết định', ['start', wd(5), 'startFrom'], OLD),
  clock('V05', 'nơi cung cấp dịch vụ báo bắt đầu', ['noticeStart', wd(5), 'started'], OLD),
  clock('V05', 'nơi cung cấp dịch vụ báo tự ý chấm dứt', ['noticeStop', wd(5), 'stopped'], OLD),
  clock('V05', 'nơi cung cấp dịch vụ báo hoàn thành', ['noticeFinish', wd(5), 'serviceFinished'], OLD),
  lasts('V08', 'từ 6 đến 12 tháng', 'adult', [6, 12], OLD),
  lasts('V08', 'từ 6 đến 12 tháng, dưới 18 tuổi', 'minor', [6, 12], OLD),
  { row: 'V08', is: 'số tháng của quyết định', in: OLD, where: { act: 'decide', field: 'months', min: 6, max: 12 } },
  clock('V11', 'giải trình sau biên bản vi phạm', ['explain', wd(2), 'recorded'], OLD),
  clock('V12', 'giấy hoàn thành: ngày hết thời hạn', ['complete', days(0), 'ends'], OLD),
  refusal(
    'V12',
    'không hoàn thành trước khi hết thời hạn',
    ['complete', 'Chưa hết thời hạn'],
    OLD,
    onDays('2024-07-15', '2024-07-14', ended),
  ),
  clock('F01', 'lập hồ sơ từ khi phát hiện, từ đủ 18 tuổi', ['refer', wd(5), 'violationFound'], OLD, D116.art(40, 1)),
  clock('F02', 'lập hồ sơ từ khi phát hiện, dưới 18 tuổi', ['refer', wd(5), 'violationFound'], OLD, D116.art(50)),
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
  clock('6', 'báo nơi đến', ['handOver', wd(5), 'left'], OLD),
  ...(
    [
      ['1.3', OLD],
      ['1.5', NEW],
    ] as const
  ).flatMap(([row, texts]) => [
    refusal(
      row,
      'hỗ trợ một lần từ một mức lương cơ sở',
      ['paySupport', 'thấp hơn một mức lương cơ sở'],
      texts,
      saying({ amount: 1_490_000 }, { amount: 1_489_999 }, { on: '2023-06-30' }),
    ),
    refusal(row, 'hỗ trợ chỉ một lần', ['paySupport', 'Đã hỗ trợ một lần'], texts, [
      { on: '2026-08-31' },
      { on: '2026-08-31', facts: { supported: '2026-08-01' } },
    ]),
  ]),
  refusal(
    '1.3',
    'từ đủ 12 tuổi',
    ['notify', 'chưa đủ 12 tuổi'],
    ALL,
    onDays('2024-05-05', '2024-05-04', { born: '2012-05-05', route: 'minor' }),
  ),
  clock('1.0', 'đăng ký từ khi được thông báo', ['register', hours(24), 'registerFrom'], NEW),
  clock('1.6', 'đăng ký thời hạn còn lại', ['register', days(2), 'certified'], NEW),
  clock('1.5', 'nơi cung cấp dịch vụ bị đình chỉ: đăng ký thời hạn còn lại', ['registerAgain', days(3), 'serviceSuspended'], NEW),
  refusal(
    '1.3',
    'giấy xác định quá 6 tháng phải xác định lại',
    ['register', 'quá 6 tháng'],
    NEW,
    onDays('2026-07-15', '2026-07-16', { facts: { found: '2026-01-15' }, said: { proof: 'finding' } }),
  ),
  clock('1.4', 'Công an cấp xã quyết định', ['decide', hours(24), 'registered'], NEW),
  clock('1.6', 'đã đăng ký thời hạn còn lại ở nơi khác: Công an cấp xã quyết định', ['decide', hours(24), 'restRegistered'], NEW),
  clock('1.0', 'bắt đầu từ khi có quyết định', ['start', wd(2), 'startFrom'], NEW),
  clock('1.5', 'nơi cung cấp dịch vụ báo bắt đầu', ['noticeStart', hours(24), 'started'], NEW),
  clock('1.5', 'nơi cung cấp dịch vụ báo tự ý chấm dứt', ['noticeStop', hours(24), 'stopped'], NEW),
  clock('1.5', 'nơi cung cấp dịch vụ báo hoàn thành', ['noticeFinish', hours(24), 'serviceFinished'], NEW),
  clock('1.0', 'giai đoạn a không quá hai ngày', ['finishIntake', days(2), 'started'], NEW),
  refusal(
    '1.0',
    'giai đoạn b ít nhất 10 ngày',
    ['finishDetox', 'ít nhất 10 ngày'],
    NEW,
    onDays('2026-08-09', '2026-08-08', { ...stage, said: { stageBegan: '2026-07-30' } }),
  ),
  refusal(
    '1.0',
    'giai đoạn b ở trung tâm y tế ít nhất 10 ngày',
    ['leaveCentre', 'ít nhất 10 ngày'],
    NEW,
    saying({ finishedOn: '2026-08-09' }, { finishedOn: '2026-08-08' }, { on: '2026-08-09', facts: { withdrawalFrom: '2026-07-30' } }),
  ),
  refusal(
    '1.0',
    'giai đoạn c ít nhất ba tháng',
    ['finishEducation', 'ít nhất 3 tháng'],
    NEW,
    onDays('2026-11-09', '2026-11-08', { ...stage, said: { stageBegan: '2026-08-09' } }),
  ),
  lasts('1.0', 'lần đầu 24, từ lần hai 36 tháng', 'adult', [24, 36], NEW),
  lasts('1.0', 'lần đầu 24, từ lần hai 36 tháng, dưới 18 tuổi', 'minor', [24, 36], NEW),
  lasts('1.6', 'thời hạn còn lại: 24 hoặc 36 tháng trừ số ngày đã cai', 'rest', [24, 36], NEW),
  refusal(
    '1.6',
    'số ngày đã cai ngắn hơn thời hạn',
    ['decide', 'bằng hoặc dài hơn cả thời hạn'],
    NEW,
    saying(
      { attempt: 'first', servedDays: 730 },
      { attempt: 'first', servedDays: 731 },
      { on: '2026-10-01', route: 'rest', facts: { received: '2026-10-01' } },
    ),
  ),
  stretch('1.0', 'án phạt tù', 'prison', 'uncounted', NEW),
  stretch('2', 'điều trị cắt cơn tại trung tâm y tế', 'withdrawal', 'counted', OLD),
  stretch('1.0', 'điều trị cắt cơn tại trung tâm y tế', 'withdrawal', 'counted', NEW),
  clock('1.5', 'chuyển hồ sơ đến nơi đến', ['handOver', hours(24), 'left'], NEW),
  clock('1.9', 'lập hồ sơ từ khi phát hiện, từ đủ 18 tuổi', ['refer', wd(1), 'violationFound'], NEW, D163.art(100, 1)),
  clock('1.10', 'lập hồ sơ từ khi phát hiện, dưới 18 tuổi', ['refer', wd(1), 'violationFound'], NEW, D163.art(103, 1)),
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
    onDays('2026-12-01', '2026-12-02', { route: 'minor', born: '2011-05-05', facts: { lastAct: '2026-09-01', recorded: '2026-09-01' } }),
  ),
  clock('1.5', 'báo trước 30 ngày', ['noticeEnd', days(30), 'ends'], NEW),
  clock('1.5', 'ngày hết thời hạn thay đổi thì báo lại', ['noticeEndAgain', wd(1), 'endMoved'], NEW),
  clock('1.5', 'giấy và quyết định trong 24 giờ cuối', ['complete', hours(24), 'ends'], NEW),
  refusal(
    '1.5',
    'không cấp giấy trước 24 giờ cuối',
    ['complete', '24 giờ cuối'],
    NEW,
    onDays('2028-08-30', '2028-08-29', { facts: { decided: '2026-08-31' }, ends: '2028-08-31' }),
  ),
  other(
    '2',
    'độ dài các giai đoạn theo Luật 73/2021',
    'văn bản không nêu; ngày xong mỗi giai đoạn ghi như đã xảy ra, hoàn thành chỉ khi đủ ba giai đoạn và hết thời hạn (docs/decisions/0644)',
  ),
  other('1.0', 'giai đoạn đ là 30 ngày cuối', 'ghi ngày; đủ năm giai đoạn mới hoàn thành'),
  other('1.12', 'quyết định giám sát điện tử trong 12 giờ', 'bước ra quyết định đề xuất hồ sơ giám sát điện tử, hồ sơ đó giữ hạn này'),
]
