import { days, hours, monthsLimit, sameDay, workingDays as wd } from '../../kernel/limit.ts'
import { clock, onDays, other, type Row, refusal, saying, stretch } from '../limits.ts'

/** The texts of a measure: those of Law 73/2021, those of Law 120/2025, and all. */
type Texts = { readonly old: readonly string[]; readonly since: readonly string[]; readonly all: readonly string[] }

/** What both regimes have, each under the row of its own reference. */
const inBoth = (
  { old, since }: Pick<Texts, 'old' | 'since'>,
  before: string,
  then: string,
  rows: (row: string, texts: readonly string[]) => readonly Row[],
): readonly Row[] => [...rows(before, old), ...rows(then, since)]

/** The two working days that the record of before Law 120 gives to explain. */
export const explainLimits = ({ old, all }: Texts): readonly Row[] => [
  clock('V11', 'giải trình sau biên bản vi phạm', ['explain', wd(2), 'recorded'], old),
  refusal('V11', 'chưa lập xong hồ sơ khi còn được giải trình', ['makeFile', 'hết 2 ngày làm việc'], all, [
    { on: '2024-05-06', facts: { recorded: '2024-05-02' }, passed: ['explain'] },
    { on: '2024-05-06', facts: { recorded: '2024-05-02' } },
  ]),
]

/** What the court and whoever is before it must keep to, but for how long it may decide. */
export const courtLimits = (all: readonly string[]): readonly Row[] => [
  clock('C01', 'Tòa án trả lại hồ sơ chưa đủ', ['courtReturn', wd(2), 'courtReceived'], all),
  clock('C02', 'thông báo thụ lý', ['noticeAcceptance', wd(2), 'accepted'], all),
  clock('C04', 'quyết định khi gia hạn', ['decide', days(30), 'accepted'], all),
  refusal('C04', 'gia hạn một lần', ['extend', 'Đã gia hạn một lần'], all, [
    { on: '2024-05-05' },
    { on: '2024-05-05', facts: { extended: '2024-05-02' } },
  ]),
  clock('C06', 'phiên họp từ khi quyết định mở', ['decide', wd(7), 'meetingOpened'], all),
  clock('C07', 'gửi quyết định', ['sendDecision', wd(2), 'decided'], all),
  clock('C08', 'khiếu nại quyết định', ['complain', wd(5), 'complainFrom'], all),
  clock('C09', 'kiến nghị, kháng nghị', ['protest', wd(7), 'decided'], all),
  clock('C10', 'chuyển khiếu nại lên Tòa án cấp tỉnh', ['passUp', wd(2), 'complained'], all),
  clock('C10', 'chuyển kiến nghị, kháng nghị lên Tòa án cấp tỉnh', ['passUp', wd(2), 'protested'], all),
  refusal(
    'C11',
    'có hiệu lực khi hết C08, C09',
    ['takeEffect', 'Chưa hết thời hạn khiếu nại'],
    all,
    onDays('2024-03-30', '2024-03-29', { facts: { decided: '2024-03-20', complainFrom: '2024-03-20' } }),
  ),
  clock('C11', 'ghi nhận có hiệu lực: ngày làm việc sau C09', ['takeEffect', wd(8), 'decided'], all),
  clock('C11', 'ghi nhận có hiệu lực: ngày làm việc sau C08 của người vắng mặt', ['takeEffect', wd(6), 'complainFrom'], all),
  refusal(
    'C13',
    'khiếu nại hành vi: 3 ngày làm việc từ khi biết',
    ['complainOfOfficer', 'quá 3 ngày làm việc'],
    all,
    onDays('2024-03-18', '2024-03-19', { said: { knownOn: '2024-03-13' } }),
  ),
  clock('C14', 'Chánh án trả lời', ['answerOfficer', wd(3), 'officerComplained'], all),
  clock('C14', 'khiếu nại tiếp', ['complainAgain', wd(3), 'officerAnswered'], all),
  refusal(
    'C14',
    'khiếu nại tiếp quá hạn thì phải ghi là quá hạn',
    ['complainAgain', 'quá 3 ngày làm việc'],
    all,
    onDays('2024-03-18', '2024-03-19', { facts: { officerAnswered: '2024-03-13' } }),
  ),
  clock('C14', 'trả lời cuối cùng', ['answerAgain', wd(5), 'officerAgain'], all),
]

/** Bringing in until 30 June 2026. */
export const bringingLimits = ({ old }: Texts): readonly Row[] => [
  clock('E01', 'đưa vào cơ sở', ['takeAway', days(5), 'received'], old),
  clock('E02', 'chờ chỗ', ['takeAway', monthsLimit(3), 'waitingFrom'], old),
  clock('E03', 'xin hoãn, miễn', ['apply', wd(2), 'personReceived'], old),
  refusal('E03', 'xin hoãn, miễn quá hạn thì phải ghi là quá hạn', ['apply', 'quá 2 ngày làm việc'], old, [
    { on: '2024-05-05' },
    { on: '2024-05-05', passed: ['apply'] },
  ]),
]

/** Reduction, suspension, exemption. `since`: the fact that half of the term is counted from. */
export const easingLimits = ({ old, since: texts }: Texts, since: string): readonly Row[] => [
  refusal(
    'E07',
    'giảm: được một nửa',
    ['proposeReduction', 'Chưa chấp hành được một nửa'],
    old,
    onDays('2024-10-03', '2024-10-02', { facts: { [since]: '2024-04-03' }, said: { months: 12 }, wouldEnd: '2025-04-03' }),
  ),
  refusal(
    'E07',
    'giảm: ba tháng gần nhất từ khá',
    ['proposeReduction', 'Ba tháng gần nhất'],
    old,
    onDays('2024-09-15', '2024-09-14', { facts: { ratedLow: '2024-06-15' }, said: { lastThreeGood: true } }),
  ),
  refusal(
    'E07',
    'không lập công: giảm đến 3 tháng',
    ['reduce', 'từ 1 đến 3 tháng'],
    old,
    saying({ merit: false, monthsOff: 3 }, { merit: false, monthsOff: 4 }),
  ),
  refusal(
    'E07',
    'lập công: giảm từ 3 tháng',
    ['reduce', 'từ 1 đến 3 tháng'],
    old,
    saying({ merit: true, monthsOff: 3 }, { merit: true, monthsOff: 2 }),
  ),
  { row: 'E07', is: 'giảm từ 1 đến 6 tháng', in: old, where: { act: 'reduce', field: 'monthsOff', min: 1, max: 6 } },
  clock('E08', 'xét ba tháng một lần', ['review', monthsLimit(3), 'admitted'], old),
  ...(
    [
      ['proposeReduction', 'giảm'],
      ['proposeSuspension', 'tạm đình chỉ'],
      ['proposeExemption', 'miễn'],
    ] as const
  ).map(([act, what]) =>
    refusal(
      'E09',
      `${what}: niêm yết năm ngày làm việc`,
      [act, 'niêm yết đủ 5 ngày'],
      old,
      onDays('2024-09-27', '2024-09-26', { facts: { posted: '2024-09-20' } }),
    ),
  ),
  ...inBoth({ old, since: texts }, 'E10', '1.9', (row, in_) => [
    refusal(
      row,
      'còn từ ba tháng thì chấp hành tiếp',
      ['notResume', 'từ 3 tháng'],
      in_,
      onDays('2025-01-04', '2025-01-03', { wouldEnd: '2025-04-03' }),
    ),
    refusal(
      row,
      'còn dưới ba tháng thì không chấp hành tiếp',
      ['resume', 'dưới 3 tháng'],
      in_,
      onDays('2025-01-03', '2025-01-04', { wouldEnd: '2025-04-03' }),
    ),
  ]),
  refusal(
    'E12',
    'bệnh hiểm nghèo từ sáu tháng',
    ['proposeExemption', 'từ 6 tháng'],
    old,
    saying({ easing: 'exemptIllness', illnessMonths: 6 }, { easing: 'exemptIllness', illnessMonths: 5 }),
  ),
]

/** In the facility, to the end, whatever the text. */
export const stayLimits = (texts: Texts): readonly Row[] => [...stayedUntil2026(texts), ...stayedEver(texts)]

const stayedUntil2026 = ({ old }: Texts): readonly Row[] => [
  clock('E13', 'khám sức khỏe', ['healthCheck', monthsLimit(6), 'admitted'], old),
  clock('E14', 'quyết định cho về chịu tang', ['grantLeave', days(1), 'leaveApplied'], old),
  other('E16–E20', 'thăm gặp, phòng vợ chồng, giờ lao động theo tuổi', 'chế độ ở cơ sở, không làm đổi hồ sơ hay thời hạn'),
  refusal(
    'E21',
    'không có thân nhân, hoặc sau 24 giờ: hai người làm chứng',
    ['bury', 'hai người khi không có'],
    old,
    saying({ buriedBy: 'facility', witnesses: 2 }, { buriedBy: 'facility', witnesses: 1 }),
  ),
  clock('E21', 'báo ngay thân nhân người chết', ['noticeDeath', sameDay, 'died'], old),
  clock('E22', 'báo trước khi hết thời hạn', ['noticeEnd', days(15), 'ends'], old),
  clock('§3', 'cho về đúng ngày hết thời hạn, kể cả ngày nghỉ', ['complete', days(0), 'ends'], old),
]

const stayedEver = (texts: Texts): readonly Row[] => [
  ...inBoth(texts, 'E15', '1.9', (row, in_) => [
    refusal(
      row,
      'chịu tang không quá năm ngày, chưa kể đi đường',
      ['grantLeave', 'không quá 5 ngày'],
      in_,
      saying({ leaveUntil: '2024-05-12', travelDays: 2 }, { leaveUntil: '2024-05-13', travelDays: 2 }),
    ),
    clock(row, 'trở lại đúng ngày', ['backFromLeave', days(0), 'leaveUntil'], in_),
  ]),
  ...inBoth(texts, 'E21', '', (row, in_) => [
    refusal(
      row,
      'người chết: thân nhân có 24 giờ, rồi cơ sở lập biên bản, mai táng',
      ['bury', 'chưa hết 24 giờ'],
      in_,
      onDays('2026-10-02T05:01+07:00', '2026-10-02T04:59+07:00', {
        facts: { deathNoticed: '2026-10-01T05:00+07:00' },
        said: { buriedBy: 'facility' },
      }),
    ),
  ]),
  clock('', 'ngày hết thời hạn thay đổi thì báo lại', ['noticeEndAgain', wd(1), 'endMoved'], texts.all),
  ...inBoth(texts, '§3', '', (row, in_) => [clock(row, 'đưa trở lại sau khi phục vụ tố tụng', ['bringIn', days(0), 'outUntil'], in_)]),
  ...inBoth(texts, '§3', '1.0', (row, in_) => [
    stretch(row, 'quản lý tại cơ sở khi lập hồ sơ', 'holding', 'credited', in_),
    stretch(row, 'bỏ trốn', 'escape', 'uncounted', in_),
    stretch(row, 'bệnh viện', 'hospital', 'counted', in_),
    stretch(row, 'chịu tang', 'leave', 'counted', in_),
    stretch(row, 'phục vụ tố tụng', 'proceedings', 'counted', in_),
    stretch(row, 'điều trị tại gia đình khi tạm đình chỉ', 'homeTreatment', 'counted', in_),
  ]),
]

/** What Law 120/2025 and Decree 163/2026 say alike of adults and minors; `row`: their section of the reference. */
export const limitsSince2026 = ({ since }: Texts, row: string): readonly Row[] => [
  refusal(
    row,
    'thời hiệu ba tháng từ hành vi cuối cùng',
    ['makeFile', 'quá 3 tháng'],
    since,
    onDays('2026-07-10', '2026-07-11', { facts: { lastAct: '2026-04-10' } }),
  ),
  clock(row, 'lập hồ sơ từ khi phát hiện', ['makeFile', wd(1), 'found'], since),
  clock('1.9', 'báo Giám đốc Công an cấp tỉnh', ['askPlacement', hours(24), 'received'], since),
  clock('1.9', 'chọn cơ sở, hoặc đề nghị C04, C10', ['place', hours(24), 'placementAsked'], since),
  clock('1.9', 'nơi đã chọn gửi quyết định chọn cơ sở', ['sendPlacement', hours(24), 'placed'], since),
  clock('1.9', 'đưa đi, hoặc bắt đầu tại chỗ, từ khi nhận quyết định', ['takeAway', hours(24), 'bringFrom'], since),
  clock('1.9', 'quyết định cho về chịu tang', ['grantLeave', hours(24), 'leaveApplied'], since),
  refusal(
    '1.0',
    'gia hạn ở ngoài: đề nghị Công an cấp tỉnh',
    ['extendOut', 'Phó Thủ trưởng'],
    since,
    saying({ askedAbove: true }, { askedAbove: false }),
  ),
  clock('', 'báo ngay thân nhân người chết', ['noticeDeath', sameDay, 'died'], since),
  clock('1.9', 'báo người trốn', ['noticeEscape', hours(24), 'escaped'], since),
  clock('1.9', 'báo người trốn khỏi nơi quản lý', ['noticeHeldEscape', hours(24), 'heldAway'], since),
  clock('1.9', 'báo trước 30 ngày', ['noticeEnd', days(30), 'ends'], since),
  clock('1.9', 'hết thời hạn trước 31/7/2026: 15 ngày', ['noticeEnd', days(15), 'ends'], since),
  clock('1.9', 'giấy và quyết định trong 24 giờ cuối', ['complete', hours(24), 'ends'], since),
  refusal(
    '1.9',
    'không trước 24 giờ cuối',
    ['complete', 'Chưa đến 24 giờ cuối'],
    since,
    onDays('2028-07-14', '2028-07-13', { ends: '2028-07-15' }),
  ),
  clock('1.9', 'đề nghị cơ sở bảo trợ xã hội', ['askProtection', days(15), 'ends'], since),
  clock('1.9', 'khám sức khỏe mỗi năm', ['healthCheck', monthsLimit(12), 'admitted'], since),
  stretch('1.0', 'án phạt tù', 'prison', 'uncounted', since),
  clock('1.0', 'giai đoạn a không quá hai ngày', ['finishIntake', days(2), 'admitted'], since),
  refusal(
    '1.0',
    'giai đoạn b ít nhất 10 ngày',
    ['finishDetox', 'ít nhất 10 ngày'],
    since,
    onDays('2026-08-09', '2026-08-08', { facts: { decided: '2026-07-15' }, said: { stageBegan: '2026-07-30' } }),
  ),
  refusal(
    '1.0',
    'giai đoạn c ít nhất ba tháng',
    ['finishEducation', 'ít nhất 3 tháng'],
    since,
    onDays('2026-11-09', '2026-11-08', { facts: { decided: '2026-07-15' }, said: { stageBegan: '2026-08-09' } }),
  ),
  other('1.10', 'gửi quyết định hoãn, miễn, tạm đình chỉ', 'văn bản không nêu thời hạn (docs/decisions/0107)'),
  other('1.0', 'giai đoạn đ là 30 ngày cuối', 'ghi ngày, không chặn: thiếu một giai đoạn không giữ ai lại'),
]
