import { days, hours, sameDay, workingDays } from '../../../kernel/limit.ts'
import { clock, lasts, onDays, other, type Row, refusal, saying, stretch } from '../../limits.ts'
import { D116, D163, L73 } from '../../sources/index.ts'

const OLD = ['2022-01-01', '2025-07-01'] as const
const NEW = ['2026-07-01'] as const
const wd = workingDays
const stage = { facts: { decided: '2026-07-15' } } as const

/** The limits of the two laws for rehabilitation in a facility by one's own will. The texts number those of 2021 as V06 to V12. */
export const limits: readonly Row[] = [
  ...(
    [
      ['V06', 'công lập', L73.art(35, 6, 'e')],
      ['V07', 'tư nhân', L73.art(36, 3, 'g')],
    ] as const
  ).flatMap(([row, kind, under]) => [
    clock(row, `cơ sở ${kind} báo đã tiếp nhận`, ['noticeAdmitted', wd(5), 'admitted'], OLD, under),
    clock(row, `cơ sở ${kind} báo tự ý chấm dứt`, ['noticeStop', wd(5), 'stopped'], OLD, under),
    clock(row, `cơ sở ${kind} báo đã hoàn thành`, ['noticeFinish', wd(5), 'completed'], OLD, under),
  ]),
  lasts('V08', 'từ 6 đến 12 tháng, cơ sở công lập', 'public', [6, 12], OLD),
  lasts('V08', 'từ 6 đến 12 tháng, cơ sở tư nhân', 'private', [6, 12], OLD),
  { row: 'V08', is: 'số tháng của hợp đồng', in: OLD, where: { act: 'sign', field: 'months', min: 6, max: 12 } },
  clock('V09', 'rời cơ sở từ 5 ngày làm việc', ['comeBack', wd(5), 'absent'], OLD),
  clock('V11', 'giải trình sau biên bản vi phạm', ['explain', wd(2), 'recorded'], OLD),
  clock('V12', 'giấy hoàn thành: ngày hết hợp đồng', ['complete', days(0), 'ends'], OLD),
  refusal(
    'V12',
    'không hoàn thành trước khi hết hợp đồng',
    ['complete', 'Chưa hết thời hạn'],
    OLD,
    onDays('2024-07-15', '2024-07-14', { ends: '2024-07-15' }),
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
  refusal(
    '1.3',
    'giấy xác định quá 6 tháng phải xác định lại',
    ['register', 'quá 6 tháng'],
    NEW,
    onDays('2026-07-15', '2026-07-16', { said: { proof: 'finding', resultOn: '2026-01-15' } }),
  ),
  clock('1.4', 'Công an cấp xã quyết định', ['decide', hours(24), 'registered'], NEW),
  clock('1.0', 'đến cơ sở tư nhân từ khi có quyết định', ['receive', wd(2), 'startFrom'], NEW),
  clock('1.7', 'báo Công an cấp tỉnh', ['forward', hours(24), 'decided'], NEW),
  clock('1.7', 'Giám đốc chọn cơ sở', ['place', hours(24), 'forwarded'], NEW),
  clock('1.7', 'C04, C10 chọn nơi cai nghiện', ['placeByMinistry', hours(24), 'ministryAsked'], NEW),
  clock('1.9', 'hết lý do hoãn: chọn cơ sở', ['place', hours(24), 'resumed'], NEW),
  stretch('1.0', 'tạm đình chỉ, điều trị tại gia đình', 'homeTreatment', 'counted', NEW),
  refusal(
    '1.9',
    'còn từ ba tháng thì thực hiện tiếp',
    ['notResume', 'từ 3 tháng'],
    NEW,
    onDays('2028-04-16', '2028-04-15', { route: 'public', wouldEnd: '2028-07-15' }),
  ),
  refusal(
    '1.9',
    'còn dưới ba tháng thì không buộc trở lại',
    ['resume', 'dưới 3 tháng'],
    NEW,
    onDays('2028-04-15', '2028-04-16', { route: 'public', wouldEnd: '2028-07-15' }),
  ),
  clock('1.7', 'đưa người đi cơ sở công lập', ['handOver', hours(24), 'placed'], NEW),
  clock('1.6', 'gửi bản sao giấy hoàn thành cho Công an cấp xã nơi cư trú', ['sendCompletion', hours(24), 'completed'], NEW),
  clock('1.6', 'báo Công an cấp xã nơi cư trú về giấy xác nhận ba giai đoạn', ['noticeStages', hours(24), 'certified'], NEW),
  clock('1.6', 'cơ sở báo đã tiếp nhận', ['noticeAdmitted', hours(24), 'admitted'], NEW),
  clock('1.6', 'cơ sở báo tự ý chấm dứt', ['noticeStop', hours(24), 'stopped'], NEW),
  clock('1.6', 'cơ sở báo đã hoàn thành', ['noticeFinish', hours(24), 'completed'], NEW),
  clock('1.0', 'rời cơ sở từ 2 ngày làm việc', ['comeBack', wd(2), 'absent'], NEW),
  clock('1.0', 'giai đoạn a không quá hai ngày', ['finishIntake', days(2), 'received'], NEW),
  refusal(
    '1.0',
    'giai đoạn b ít nhất 10 ngày',
    ['finishDetox', 'ít nhất 10 ngày'],
    NEW,
    onDays('2026-08-09', '2026-08-08', { ...stage, said: { stageBegan: '2026-07-30' } }),
  ),
  refusal(
    '1.0',
    'giai đoạn c ít nhất ba tháng',
    ['finishEducation', 'ít nhất 3 tháng'],
    NEW,
    onDays('2026-11-09', '2026-11-08', { ...stage, said: { stageBegan: '2026-08-09' } }),
  ),
  lasts('1.0', 'lần đầu 24, từ lần hai 36 tháng, cơ sở công lập', 'public', [24, 36], NEW),
  lasts('1.0', 'lần đầu 24, từ lần hai 36 tháng, cơ sở tư nhân', 'private', [24, 36], NEW),
  stretch('1.0', 'án phạt tù', 'prison', 'uncounted', NEW),
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
    onDays('2026-12-01', '2026-12-02', { born: '2011-05-05', facts: { lastAct: '2026-09-01', recorded: '2026-09-01' } }),
  ),
  clock('1.6', 'cơ sở tư nhân báo trước 30 ngày', ['noticeEnd', days(30), 'ends'], NEW, D163.art(94, 2)),
  clock('1.7', 'cơ sở công lập báo trước 30 ngày', ['noticeEnd', days(30), 'ends'], NEW, D163.art(97, 1)),
  clock('', 'ngày hết thời hạn thay đổi thì báo lại', ['noticeEndAgain', wd(1), 'endMoved'], NEW),
  clock('1.6', 'cơ sở tư nhân: giấy và quyết định trong 24 giờ cuối', ['complete', hours(24), 'ends'], NEW, D163.art(94, 3)),
  clock('1.7', 'cơ sở công lập: giấy và quyết định trong 24 giờ cuối', ['complete', hours(24), 'ends'], NEW, D163.art(97, 2)),
  refusal(
    '1.6, 1.7',
    'không cấp giấy trước 24 giờ cuối',
    ['complete', '24 giờ cuối'],
    NEW,
    onDays('2028-08-30', '2028-08-29', { ends: '2028-08-31' }),
  ),
  clock('1.6', 'nộp giấy xác nhận khi hoàn thành ở cơ sở tư nhân', ['reportBack', days(2), 'certificateGot'], NEW),
  clock('1.6', 'đăng ký thời hạn còn lại', ['registerRest', days(2), 'stagesGot'], NEW),
  clock('1.6', 'báo Công an cấp xã nơi cơ sở đặt trụ sở: xong một số giai đoạn', ['noticeSomeStages', hours(24), 'certified'], NEW),
  clock('1.7', 'gửi quyết định chọn cơ sở', ['sendPlacement', sameDay, 'placed'], NEW),
  clock('1.6', 'cơ sở bị đình chỉ: đăng ký thời hạn còn lại', ['registerRest', days(3), 'suspended'], NEW),
  refusal(
    '1.6',
    'hỗ trợ một lần từ một mức lương cơ sở',
    ['paySupport', 'thấp hơn một mức lương cơ sở'],
    NEW,
    saying({ amount: 2_530_000 }, { amount: 2_529_999 }, { on: '2026-08-31', route: 'private' }),
  ),
  refusal('1.6', 'hỗ trợ chỉ một lần', ['paySupport', 'Đã hỗ trợ một lần'], NEW, [
    { on: '2026-08-31', route: 'private' },
    { on: '2026-08-31', route: 'private', facts: { supported: '2026-08-01' } },
  ]),
  other(
    '2',
    'độ dài các giai đoạn theo Luật 73/2021',
    'văn bản không nêu; quy trình riêng của cơ sở giữ độ dài của kế hoạch, ngày xong ghi như đã xảy ra (docs/decisions/0442, 0644)',
  ),
  other('1.9', 'gửi quyết định hoãn, miễn, tạm đình chỉ', 'văn bản không nêu thời hạn (docs/decisions/0107)'),
  refusal('1.6', 'giấy xác nhận thời gian, quy trình: khi đã xong ít nhất ba giai đoạn', ['certifyStages', 'xong ba giai đoạn'], NEW, [
    {
      on: '2026-12-01',
      route: 'private',
      facts: { intakeDone: '2026-08-02', detoxDone: '2026-08-20', educationDone: '2026-12-01' },
    },
    { on: '2026-12-01', route: 'private', facts: { intakeDone: '2026-08-02', detoxDone: '2026-08-20' } },
  ]),
  other('1.4', '95 %, 70 % chi phí ở cơ sở công lập', 'ghi chế độ được hưởng, không ghi tiền'),
  other('1.6', 'đình chỉ cơ sở từ 3 đến 6 tháng', 'về cơ sở, không về hồ sơ của người cai nghiện'),
]
