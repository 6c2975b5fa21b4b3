import type { Said } from '../../../engine/field.ts'
import type { Limit } from '../../../kernel/limit.ts'
import { days, exactMonths, hours, monthsLimit, workingDays } from '../../../kernel/limit.ts'

const OLD = ['2022-01-01', '2023-02-01', '2025-03-01', '2025-07-01'] as const
const LABOUR = ['2022-01-01', '2023-02-01'] as const
const POLICE = ['2025-03-01', '2025-07-01'] as const
const NEW = ['2026-07-01'] as const
const ALL = [...OLD, ...NEW] as const

/** What a rule sees on one side of its border: days as text, and how many days were served. */
export type Side = {
  readonly on: string
  readonly facts?: Readonly<Record<string, string>>
  readonly said?: Said
  readonly wouldEnd?: string
  readonly served?: number
}

/** Where a limit of the texts is computed: a clock, a rule that refuses, the bounds of a number, a stretch of the term, or nowhere, and why. */
export type Where =
  | { readonly clock: string; readonly limit: Limit; readonly on: string }
  | { readonly act: string; readonly refuses: string; readonly allowed: Side; readonly refused: Side }
  | { readonly act: string; readonly field: string; readonly min: number; readonly max: number }
  | { readonly interval: string; readonly counts: 'counted' | 'credited' | 'uncounted' }
  | { readonly length: readonly number[] }
  | { readonly elsewhere: string }

/** A row of the limits of the two laws for this measure. The texts number those of 2021 as F01 to E24; those of 2026 are ours. */
export type Row = { readonly row: string; readonly is: string; readonly in: readonly string[]; readonly where: Where }

const clock = (row: string, is: string, where: readonly [act: string, limit: Limit, on: string], on: readonly string[]): Row => ({
  row,
  is,
  in: on,
  where: { clock: where[0], limit: where[1], on: where[2] },
})
/** A rule with its border: the last case that it allows and the first that it refuses, or the other way round. */
const refusal = (
  row: string,
  is: string,
  [act, refuses]: readonly [act: string, refuses: string],
  on: readonly string[],
  [allowed, refused]: readonly [allowed: Side, refused: Side],
): Row => ({ row, is, in: on, where: { act, refuses, allowed, refused } })
/** The same facts and answers on two days. */
const onDays = (allowed: string, refused: string, side: Omit<Side, 'on'>): readonly [Side, Side] => [
  { ...side, on: allowed },
  { ...side, on: refused },
]
/** Two answers on one day. */
const saying = (allowed: Said, refused: Said, side: Omit<Side, 'said'> = { on: '2024-05-05' }): readonly [Side, Side] => [
  { ...side, said: allowed },
  { ...side, said: refused },
]
const stretch = (row: string, is: string, interval: string, counts: 'counted' | 'credited' | 'uncounted', on: readonly string[]): Row => ({
  row,
  is,
  in: on,
  where: { interval, counts },
})
const other = (row: string, is: string, elsewhere: string): Row => ({ row, is, in: [], where: { elsewhere } })

const wd = workingDays
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
  clock('C01', 'Tòa án trả lại hồ sơ chưa đủ', ['courtReturn', wd(2), 'courtReceived'], ALL),
  clock('C02', 'thông báo thụ lý', ['noticeAcceptance', wd(2), 'accepted'], ALL),
  clock('C03', 'quyết định từ khi thụ lý', ['decide', days(15), 'accepted'], ALL),
  clock('C04', 'quyết định khi gia hạn', ['decide', days(30), 'accepted'], ALL),
  other('C05', 'quyết định đối với người dưới 18 tuổi', 'biện pháp khác'),
  clock('C06', 'phiên họp từ khi quyết định mở', ['decide', wd(7), 'meetingOpened'], ALL),
  clock('C07', 'gửi quyết định', ['sendDecision', wd(2), 'decided'], ALL),
  clock('C08', 'khiếu nại quyết định', ['complain', wd(5), 'complainFrom'], ALL),
  clock('C09', 'kiến nghị, kháng nghị', ['protest', wd(7), 'decided'], ALL),
  clock('C10', 'chuyển khiếu nại lên Tòa án cấp tỉnh', ['passUp', wd(2), 'complained'], ALL),
  clock('C10', 'chuyển kiến nghị, kháng nghị lên Tòa án cấp tỉnh', ['passUp', wd(2), 'protested'], ALL),
  refusal(
    'C11',
    'có hiệu lực khi hết C08, C09',
    ['takeEffect', 'Chưa hết thời hạn khiếu nại'],
    ALL,
    onDays('2024-03-30', '2024-03-29', { facts: { decided: '2024-03-20', complainFrom: '2024-03-20' } }),
  ),
  clock('C11', 'ghi nhận có hiệu lực: ngày làm việc sau C09', ['takeEffect', wd(8), 'decided'], ALL),
  clock('C11', 'ghi nhận có hiệu lực: ngày làm việc sau C08 của người vắng mặt', ['takeEffect', wd(6), 'complainFrom'], ALL),
  clock('C12', 'gửi quyết định để thi hành', ['sendForExecution', days(3), 'effective'], OLD),
  refusal(
    'C13',
    'khiếu nại hành vi: 3 ngày làm việc từ khi biết',
    ['complainOfOfficer', 'quá 3 ngày làm việc'],
    ALL,
    onDays('2024-03-18', '2024-03-19', { said: { knownOn: '2024-03-13' } }),
  ),
  clock('C14', 'Chánh án trả lời', ['answerOfficer', wd(3), 'officerComplained'], ALL),
  clock('C14', 'khiếu nại tiếp', ['complainAgain', wd(3), 'officerAnswered'], ALL),
  clock('C14', 'trả lời cuối cùng', ['answerAgain', wd(5), 'officerAgain'], ALL),
  clock('E01', 'đưa vào cơ sở', ['takeAway', days(5), 'received'], OLD),
  clock('E02', 'chờ chỗ', ['takeAway', monthsLimit(3), 'waitingFrom'], OLD),
  clock('E03', 'xin hoãn, miễn', ['apply', wd(2), 'personReceived'], OLD),
  clock('E04', 'thời hiệu thi hành', ['lapse', exactMonths(12), 'lapseFrom'], OLD),
  { row: 'E05', is: 'thời hạn do Tòa án chọn, từ ngày tạm giữ', in: OLD, where: { length: [12, 24] } },
  other('E06', 'thời hạn của người dưới 18 tuổi', 'biện pháp khác'),
  refusal(
    'E07',
    'giảm: được một nửa',
    ['proposeReduction', 'Chưa chấp hành được một nửa'],
    OLD,
    onDays('2024-10-03', '2024-10-02', { facts: { taken: '2024-04-03' }, said: { months: 12 }, wouldEnd: '2025-04-03' }),
  ),
  refusal(
    'E07',
    'giảm: ba tháng gần nhất từ khá',
    ['proposeReduction', 'Ba tháng gần nhất'],
    OLD,
    onDays('2024-09-15', '2024-09-14', { facts: { ratedLow: '2024-06-15' }, said: { lastThreeGood: true } }),
  ),
  refusal(
    'E07',
    'không lập công: giảm đến 3 tháng',
    ['reduce', 'từ 1 đến 3 tháng'],
    OLD,
    saying({ merit: false, monthsOff: 3 }, { merit: false, monthsOff: 4 }),
  ),
  refusal(
    'E07',
    'lập công: giảm từ 3 tháng',
    ['reduce', 'từ 1 đến 3 tháng'],
    OLD,
    saying({ merit: true, monthsOff: 3 }, { merit: true, monthsOff: 2 }),
  ),
  { row: 'E07', is: 'giảm từ 1 đến 6 tháng', in: OLD, where: { act: 'reduce', field: 'monthsOff', min: 1, max: 6 } },
  clock('E08', 'xét ba tháng một lần', ['review', monthsLimit(3), 'admitted'], OLD),
  refusal(
    'E09',
    'niêm yết năm ngày làm việc',
    ['proposeReduction', 'niêm yết đủ 5 ngày'],
    OLD,
    onDays('2024-09-27', '2024-09-26', { facts: { posted: '2024-09-20' } }),
  ),
  refusal(
    'E10',
    'còn từ ba tháng thì chấp hành tiếp',
    ['notResume', 'từ 3 tháng'],
    ALL,
    onDays('2025-01-04', '2025-01-03', { wouldEnd: '2025-04-03' }),
  ),
  refusal(
    'E10',
    'còn dưới ba tháng thì không chấp hành tiếp',
    ['resume', 'dưới 3 tháng'],
    ALL,
    onDays('2025-01-03', '2025-01-04', { wouldEnd: '2025-04-03' }),
  ),
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
  refusal(
    'E12',
    'bệnh hiểm nghèo từ sáu tháng',
    ['proposeExemption', 'từ 6 tháng'],
    OLD,
    saying({ easing: 'exemptIllness', illnessMonths: 6 }, { easing: 'exemptIllness', illnessMonths: 5 }),
  ),
  clock('E13', 'khám sức khỏe', ['healthCheck', monthsLimit(6), 'admitted'], OLD),
  clock('E14', 'quyết định cho về chịu tang', ['grantLeave', days(1), 'leaveApplied'], OLD),
  refusal(
    'E15',
    'chịu tang không quá năm ngày, chưa kể đi đường',
    ['grantLeave', 'không quá 5 ngày'],
    ALL,
    saying({ leaveUntil: '2024-05-12', travelDays: 2 }, { leaveUntil: '2024-05-13', travelDays: 2 }),
  ),
  clock('E15', 'trở lại đúng ngày', ['backFromLeave', days(0), 'leaveUntil'], ALL),
  other('E16–E20', 'thăm gặp, phòng vợ chồng, giờ lao động', 'chế độ ở cơ sở, không làm đổi hồ sơ hay thời hạn'),
  clock('E21', 'báo thân nhân người chết', ['bury', hours(24), 'deathNoticed'], OLD),
  clock('E22', 'báo trước khi hết thời hạn', ['noticeEnd', days(15), 'ends'], OLD),
  clock('E22', 'ngày hết thời hạn thay đổi thì báo lại', ['noticeEndAgain', wd(1), 'endMoved'], ALL),
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
  clock('§3', 'đưa trở lại sau khi phục vụ tố tụng', ['bringIn', days(0), 'outUntil'], ALL),
  clock('§3', 'cho về đúng ngày hết thời hạn, kể cả ngày nghỉ', ['complete', days(0), 'ends'], OLD),
  stretch('§3', 'quản lý tại cơ sở khi làm thủ tục', 'holding', 'credited', ALL),
  stretch('§3', 'bỏ trốn', 'escape', 'uncounted', ALL),
  stretch('§3', 'bệnh viện', 'hospital', 'counted', ALL),
  stretch('§3', 'chịu tang', 'leave', 'counted', ALL),
  stretch('§3', 'phục vụ tố tụng', 'proceedings', 'counted', ALL),
  stretch('§3', 'điều trị tại gia đình khi tạm đình chỉ', 'homeTreatment', 'counted', ALL),
  refusal(
    '1.9',
    'thời hiệu ba tháng từ hành vi cuối cùng',
    ['makeFile', 'quá 3 tháng'],
    NEW,
    onDays('2026-07-10', '2026-07-11', { facts: { lastAct: '2026-04-10' } }),
  ),
  clock('1.9', 'lập hồ sơ từ khi phát hiện', ['makeFile', wd(1), 'found'], NEW),
  clock('1.9', 'chuyển thẳng Tòa án: 1 ngày sau 3 ngày đọc', ['forward', wd(4), 'noticeReceived'], NEW),
  clock('1.9', 'báo Giám đốc Công an cấp tỉnh', ['askPlacement', hours(24), 'received'], NEW),
  clock('1.9', 'chọn cơ sở', ['place', hours(24), 'placementAsked'], NEW),
  clock('1.9', 'C04 chọn cơ sở ngoài tỉnh', ['placeOutside', hours(24), 'outsideAsked'], NEW),
  clock('1.9', 'đưa đi', ['takeAway', hours(24), 'placed'], NEW),
  clock('1.9', 'báo người trốn', ['noticeEscape', hours(24), 'escaped'], NEW),
  clock('1.9', 'báo người trốn khỏi nơi quản lý', ['noticeHeldEscape', hours(24), 'heldAway'], NEW),
  clock('1.9', 'báo trước 30 ngày', ['noticeEnd', days(30), 'ends'], NEW),
  clock('1.9', 'hết thời hạn trước 31/7/2026: 15 ngày', ['noticeEnd', days(15), 'ends'], NEW),
  clock('1.9', 'giấy và quyết định trong 24 giờ cuối', ['complete', hours(24), 'ends'], NEW),
  clock('1.9', 'đề nghị cơ sở trợ giúp xã hội', ['askProtection', days(15), 'ends'], NEW),
  clock('1.9', 'khám sức khỏe mỗi năm', ['healthCheck', monthsLimit(12), 'admitted'], NEW),
  { row: '1.0', is: 'lần đầu 24, từ lần hai 36 tháng', in: NEW, where: { length: [24, 36] } },
  stretch('1.0', 'án phạt tù', 'prison', 'uncounted', NEW),
  clock('1.0', 'giai đoạn a không quá hai ngày', ['finishIntake', days(2), 'admitted'], NEW),
  refusal(
    '1.0',
    'giai đoạn b ít nhất 10 ngày',
    ['finishDetox', 'ít nhất 10 ngày'],
    NEW,
    onDays('2026-08-09', '2026-08-08', { facts: { decided: '2026-07-15' }, said: { stageBegan: '2026-07-30' } }),
  ),
  refusal(
    '1.0',
    'giai đoạn c ít nhất ba tháng',
    ['finishEducation', 'ít nhất 3 tháng'],
    NEW,
    onDays('2026-11-09', '2026-11-08', { facts: { decided: '2026-07-15' }, said: { stageBegan: '2026-08-09' } }),
  ),
  other('1.0', 'giai đoạn đ là 30 ngày cuối', 'ghi ngày, không chặn: thiếu một giai đoạn không giữ ai lại'),
]
