import type { Judging, Looks, Rule } from '../../../engine/sheet.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { addMonths, isDay } from '../../../kernel/day.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { youngerThan } from '../../ages.ts'
import { baseSalaryOn, baseSalaryText } from '../../amounts.ts'
import * as shared from '../../rules.ts'
import { done, rule, type Test } from '../../rules.ts'
import { L120 } from '../../sources/index.ts'
import { ground, underOldLaw } from '../../voluntary.ts'

export {
  lessThanThreeMonthsLeft,
  noExplaining,
  stillExplaining,
  stillExplainingOldRecord,
  threeMonthsOrMoreLeft,
  toCompulsory,
  toCompulsoryMinor,
} from '../../rules.ts'
export {
  beforeLastDay,
  detoxTooShort,
  educationTooShort,
  endAsTold,
  mayBeExcused,
  noEndYet,
  noticedAlready,
  noticedOnce,
  notNoticedBefore,
  parentsSilent,
  stagesOpen,
  stopUnknown,
  supportedAlready,
  threeStagesOpen,
} from '../../voluntary.ts'

/** Named conditions of this measure. Each takes its article: a later text says the same elsewhere. */

const about =
  (is: string, of: (looks: Looks) => boolean) =>
  (cite: Citation): Rule<boolean> => ({ is, cite, of })
export const isPublic = about('Cơ sở công lập', (l) => l.route === 'public')
/** Since July 2026 some of those under 18 are placed in a reformatory, by the same acts. */
export const isPublicOrReformatory = about('Cơ sở công lập, trường giáo dưỡng', (l) => l.route === 'public')
export const isPrivate = about('Cơ sở tư nhân', (l) => l.route === 'private')
/** Whoever was postponed has been named to the province by the application. */
export const publicNotPostponed = about(
  'Cơ sở công lập, trường giáo dưỡng; chưa được hoãn lần nào',
  (l) => l.route === 'public' && !done(l, 'postponed'),
)
export const unplaced = about('Chưa có cơ sở được chọn', (l) => !done(l, 'placed'))
export const isAdult = about('Người từ đủ 18 tuổi', (l) => !youngerThan(l.subject, 18, l.happened))
export const isMinor = about('Người dưới 18 tuổi', (l) => youngerThan(l.subject, 18, l.happened))
export const publicUntold = about(
  'Cơ sở công lập, trường giáo dưỡng; chưa có thông báo trước khi hết thời hạn',
  (l) => l.route === 'public' && !done(l, 'noticed'),
)
export const privateUntold = about(
  'Cơ sở tư nhân, chưa có thông báo trước khi hết thời hạn',
  (l) => l.route === 'private' && !done(l, 'noticed'),
)
/** The notice that a paper file tells of proposed nothing here. */
export const notProposedYet = about('Chưa chuyển sang lập hồ sơ quản lý sau cai nghiện', (l) => !done(l, 'managementProposed'))

const restOf = (l: Looks, fact: 'certified' | 'suspended'): boolean => {
  const until = l.facts[fact]
  return until !== undefined && l.served(dayOf(until)) !== undefined
}
/** What is left goes on at home with the days that this case counts; where it cannot count them they are said there. */
export const restAfterStages = about('Có giấy xác nhận thời gian, quy trình; đã tính được số ngày', (l) => restOf(l, 'certified'))
export const restAfterSuspension = about(
  'Cơ sở bị đình chỉ, chưa có giấy xác nhận; đã tính được số ngày',
  (l) => !done(l, 'certified') && restOf(l, 'suspended'),
)

export const under12 = shared.under12('cai nghiện ma túy')
export const freeOnlyInPublic = rule(
  'Chế độ này chỉ có tại cơ sở công lập.',
  (l) => l.route === 'private' && l.said['supportKind'] !== 'province',
)
export const findingTooOld = rule('Giấy xác định tình trạng nghiện đã quá 6 tháng: phải xác định lại.', (l) => {
  const found = l.said['resultOn']
  return l.said['proof'] !== 'substitution' && isDay(found) && addMonths(found, 6) < dayOf(l.happened)
})

export const beforeEnd = rule('Chưa hết thời hạn của hợp đồng.', (l) => l.ends === undefined || dayOf(l.happened) < l.ends)

/** Absence is self-stopping only once the days that the text gives for coming back are over; breaking the professional rules is so at once. */
export const absenceTooShort = rule(
  'Người đó mới rời cơ sở, chưa đủ số ngày làm việc để là tự ý chấm dứt.',
  (l: Judging) => l.said['stopKind'] === 'absent' && !l.passed('comeBack'),
)
export const notAbsent = rule('Chưa ghi nhận người đó rời cơ sở.', (l) => l.said['stopKind'] === 'absent' && !done(l, 'absent'))

/** Law 120/2025 lets whoever finished three stages in a private facility leave it and register the rest at home. */
export const mayLeave = rule(
  'Đã xong ba giai đoạn tại cơ sở tư nhân: được rời cơ sở, đăng ký thời hạn còn lại tại gia đình, cộng đồng; không phải tự ý chấm dứt.',
  (l) => ground(l, 'stopped') && l.route === 'private' && !underOldLaw(l) && done(l, 'intakeDone', 'detoxDone', 'educationDone'),
)
export const startTimeRuns = rule(
  'Chưa hết thời hạn đến cơ sở nên chưa là hành vi không thực hiện.',
  (l) => ground(l, 'notStarted') && !l.passed('receive'),
)
export const notInTreatment = rule(
  'Hành vi này chỉ có khi người đó đang cai nghiện tại cơ sở.',
  (l) => ground(l, 'stopped', 'used') && !['running', 'stopped'].includes(l.state),
)
export const limitationOver = shared.limitationOverFor.adults((l) => !youngerThan(l.subject, 18, l.happened))
export const limitationOverForMinor = shared.limitationOverFor.minors((l) => youngerThan(l.subject, 18, l.happened))

const routeIs = (route: string, is: string): Test => rule(is, (l) => l.route !== route)
export const notPublic = routeIs('public', 'Bước này chỉ có khi cai tại cơ sở công lập.')
export const notPrivate = routeIs('private', 'Bước này chỉ có khi cai tại cơ sở tư nhân.')
export const notPlaced = rule('Giám đốc Công an cấp tỉnh chưa chọn cơ sở.', (l) => l.route === 'public' && !done(l, 'placed'))
export const minorToReformatory = rule(
  'Người dưới 18 tuổi: chọn trường giáo dưỡng, hoặc cơ sở công lập đủ điều kiện, do C10 hoặc C04 quyết định.',
  (l) => l.said['minorPlace'] === false && youngerThan(l.subject, 18, l.happened),
)
export const newContract = rule('Hợp đồng theo luật mới: lập biên bản tiếp nhận (mẫu 24).', (l) => !underOldLaw(l))
export const prisonWhileRunning = rule(
  'Đang cai nghiện mà đi tù thì ghi bước tạm ngừng; thời hạn còn lại làm tiếp sau.',
  (l) => l.said['reason'] === 'prison' && ['running', 'stopped', 'violated', 'criminal', 'interrupted'].includes(l.state),
)
export const restTimeRuns = rule(
  'Không đăng ký thời hạn còn lại: chưa hết thời hạn đăng ký.',
  (l) => ground(l, 'notRegistered') && !l.passed('registerRest'),
)
export const belowBaseSalary = rule(
  `Mức hỗ trợ thấp hơn một mức lương cơ sở của ngày chi (${baseSalaryText(L120.from, undefined)}).`,
  (l) => {
    const [amount, least] = [l.said['amount'], baseSalaryOn(dayOf(l.happened))]
    return typeof amount === 'number' && least !== undefined && amount < least
  },
)
export const certificateGotAlready = rule('Đã ghi ngày nhận giấy xác nhận.', (l) => done(l, 'certificateGot'))
export const stagesGotAlready = rule('Đã ghi lúc nhận giấy xác nhận thời gian, quy trình.', (l) => done(l, 'stagesGot'))
export const facilitySuspended = rule(
  'Cơ sở bị đình chỉ không phải lỗi của người cai nghiện: văn bản không nêu hậu quả của việc chưa đăng ký lại.',
  (l) => ground(l, 'notRegistered') && !done(l, 'certified'),
)

const answers = (l: Looks, field: string, ...of: readonly string[]): boolean => of.includes(String(l.said[field]))
export const noGroundToPostpone = rule(
  'Chỉ hoãn khi ốm nặng hoặc gia đình có khó khăn đặc biệt.',
  (l) => answers(l, 'asksFor', 'postpone') && !answers(l, 'applyGround', 'illness', 'hardship'),
)
export const noGroundToExempt = rule(
  'Chỉ miễn khi mắc bệnh hiểm nghèo, mang thai, hoặc không còn nghiện trong lúc đang được hoãn.',
  (l) =>
    answers(l, 'asksFor', 'exempt') &&
    !answers(l, 'applyGround', 'fatal', 'pregnant') &&
    !(l.state === 'postponed' && answers(l, 'applyGround', 'recovered')),
)
/** Each has a form of its own (44 and 45). */
export const wrongApplicant = rule(
  'Từ đủ 18 tuổi thì chính người đó làm đơn (mẫu 44); từ đủ 12 đến dưới 18 tuổi thì cha, mẹ, người giám hộ hoặc người đại diện (mẫu 45).',
  (l) => !answers(l, 'applicant', youngerThan(l.subject, 18, l.happened) ? 'parents' : 'self'),
)
/** A request serves for one decision, and for what it asked for. */
export const notAskedFor = (field: string, asked: readonly string[]) =>
  rule(
    'Chưa có đề nghị này, hoặc đề nghị đã có quyết định.',
    (l) => !answers(l, field, ...asked) || !done(l, field === 'asksFor' ? 'easingAsked' : 'restEasingAsked'),
  )
export const nothingAsked = rule('Không có đề nghị nào chờ quyết định.', (l) => !done(l, 'easingAsked') && !done(l, 'restEasingAsked'))
