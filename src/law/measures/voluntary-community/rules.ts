import type { Looks, Rule } from '../../../engine/sheet.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { addDays, addMonths, day, isDay } from '../../../kernel/day.ts'
import type { Duration } from '../../../kernel/duration.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { hasReached, youngerThan } from '../../ages.ts'
import { baseSalaryOn, baseSalaryText } from '../../amounts.ts'
import * as shared from '../../rules.ts'
import { done, rule, type Test } from '../../rules.ts'
import { ground, NOT_VERIFIED, since2026, underOldLaw } from '../../voluntary.ts'

export {
  movesAndPrison,
  noExplaining,
  stillExplaining,
  stillExplainingOldRecord,
  toCompulsory,
  toCompulsoryMinor,
  toMonitoring,
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

/** By the age on the day looked at: who registered at 17 is an adult in the file that follows a violation at 18. */
export const isAdult = (cite: Citation): Rule<boolean> => ({
  is: 'Người từ đủ 18 tuổi',
  cite,
  of: (l) => !youngerThan(l.subject, 18, l.happened),
})
export const isMinor = (cite: Citation): Rule<boolean> => ({
  is: 'Người dưới 18 tuổi',
  cite,
  of: (l) => youngerThan(l.subject, 18, l.happened),
})
export const isRest = (cite: Citation): Rule<boolean> => ({
  is: 'Tiếp tục thời hạn còn lại sau cơ sở tư nhân',
  cite,
  of: (l) => l.route === 'rest',
})
export const isNotRest = (cite: Citation): Rule<boolean> => ({ is: 'Đăng ký từ đầu', cite, of: (l) => l.route !== 'rest' })

export const under12 = shared.under12('cai nghiện ma túy')
export const wrongAge = shared.wrongAge((l) =>
  l.route === 'adult' ? youngerThan(l.subject, 18, l.happened) : l.route === 'minor' && hasReached(l.subject, 18, l.happened),
)
export const noStableHome = rule(
  'Người không có nơi cư trú ổn định phải cai tại cơ sở cai nghiện công lập.',
  (l) => l.said['residence'] === 'none',
)
export const relapsedInCare = rule(
  'Người tái nghiện khi đang bị quản lý sau cai nghiện không đăng ký cai nghiện tự nguyện.',
  (l) => l.route === 'adult' && l.said['group'] === 'postRehab',
)
export const findingTooOld = rule('Giấy xác định tình trạng nghiện đã quá 6 tháng: phải xác định lại.', (l) => {
  const found = l.facts['found']
  return l.said['proof'] !== 'substitution' && found !== undefined && addMonths(dayOf(found), 6) < dayOf(l.happened)
})

/** Proposed from a determination of somebody without a stable residence, whom the commune of the finding keeps until a facility has them. */
export const mustGoToFacility = rule(
  'Người không có nơi cư trú ổn định phải cai tại cơ sở cai nghiện công lập: đăng ký tại cơ sở, rồi ghi bước chuyển hình thức ở đây.',
  (l) => done(l, 'homeless'),
)
export const alreadyAtCentre = rule('Đang điều trị cắt cơn tại trung tâm y tế.', (l) => done(l, 'withdrawalFrom'))
export const notAtCentre = rule('Không đang điều trị cắt cơn tại trung tâm y tế.', (l) => !done(l, 'withdrawalFrom'))
/** Stage b under Law 120/2025; somebody whose length an older text fixed has no shortest stage. */
export const withdrawalTooShort = since2026('ra vì xong giai đoạn cắt cơn, giải độc thì giai đoạn đó kéo dài ít nhất 10 ngày.', (l) => {
  const [from, until] = [l.facts['withdrawalFrom'], l.said['finishedOn']]
  return from !== undefined && isDay(until) && until < addDays(dayOf(from), 10)
})

/** The length that the decision chooses must be longer than what was served of it: by the day of the decision while nothing was received. */
export const servedItAll = (lengths: Readonly<Record<string, Duration>>): Test =>
  rule('Số ngày đã cai ở cơ sở tư nhân bằng hoặc dài hơn cả thời hạn: kiểm tra lại giấy xác nhận.', (l) => {
    const length = lengths[String(l.said['attempt'])]
    const served = l.said['servedDays']
    const from = dayOf(l.facts['received'] ?? l.happened)
    return length !== undefined && typeof served === 'number' && addDays(addMonths(from, length.months), -served) <= from
  })

export const alreadyReceived = rule('Đã có biên bản tiếp nhận; thời hạn tính từ biên bản đó.', (l) => done(l, 'received'))
export const notReceived = rule('Chưa lập biên bản tiếp nhận đăng ký (mẫu 24).', (l) => !done(l, 'received') && !underOldLaw(l))

export const commitmentUnconfirmed = rule(
  'Cam kết của người dưới 18 tuổi phải có xác nhận của cha, mẹ, người giám hộ hoặc người đại diện.',
  (l) => l.said['parentsConfirmed'] === false && youngerThan(l.subject, 18, l.happened),
)
/** A private facility's case registered the rest already: the person owes nothing more. */
export const isRestUnregistered = (cite: Citation): Rule<boolean> => ({
  is: 'Tiếp tục thời hạn còn lại sau cơ sở tư nhân, chưa đăng ký',
  cite,
  of: (l) => l.route === 'rest' && !done(l, 'restRegistered'),
})
const restIsRegistered = (l: Looks): boolean => l.route === 'rest' && done(l, 'restRegistered')
export const restAlreadyRegistered = rule('Người đó đã đăng ký thời hạn còn lại: không đăng ký lần nữa, chờ quyết định.', restIsRegistered)
export const notYetRegistered = rule(
  'Chưa tiếp nhận đăng ký cai nghiện.',
  (l) => ['told', 'awaited'].includes(l.state) && !restIsRegistered(l),
)
/** The notice that a paper file tells of proposed nothing here. */
export const notProposedYet = (cite: Citation): Rule<boolean> => ({
  is: 'Chưa chuyển sang lập hồ sơ quản lý sau cai nghiện',
  cite,
  of: (l) => !done(l, 'managementProposed'),
})
export const neverNoticed = (cite: Citation): Rule<boolean> => ({
  is: 'Chưa có thông báo trước khi hết thời hạn',
  cite,
  of: (l) => !done(l, 'noticed'),
})

export const beforeEnd = rule('Chưa hết thời hạn cai nghiện.', (l) => l.ends === undefined || dayOf(l.happened) < l.ends)

const belowBaseSalary = (amounts: string): Test =>
  rule(`Mức hỗ trợ thấp hơn một mức lương cơ sở của ngày chi (${amounts}).`, (l) => {
    const amount = l.said['amount']
    const least = baseSalaryOn(dayOf(l.happened))
    return typeof amount === 'number' && least !== undefined && amount < least
  })
const LAW_120 = day('2026-07-01')
export const belowOldBaseSalary = belowBaseSalary(baseSalaryText(day('2022-01-01'), LAW_120))
export const belowNewBaseSalary = belowBaseSalary(baseSalaryText(LAW_120, undefined))

export const registerTimeRuns = rule(
  'Chưa hết thời hạn đăng ký nên chưa là hành vi không đăng ký.',
  (l) => ground(l, 'notRegistered') && !l.passed('register'),
)
/** Another unit may have registered the person in time; no case can see that, so whoever signs says that they asked. */
export const notAskedElsewhere = rule(
  'Không đăng ký cai nghiện: chưa hỏi cơ sở cai nghiện, nơi điều trị thay thế, người đó có thể đã đăng ký ở đó. Đã đăng ký nơi khác thì ghi bước chuyển hình thức.',
  (l) => ground(l, 'notRegistered') && l.said['askedElsewhere'] !== true,
)
export const startTimeRuns = rule(
  'Chưa hết thời hạn bắt đầu nên chưa là hành vi không thực hiện.',
  (l) => ground(l, 'notStarted') && !l.passed('start'),
)
export const notInTreatment = rule(
  'Hành vi này chỉ có khi người đó đang cai nghiện.',
  (l) => ground(l, 'stopped', 'used', 'repeated', 'third') && l.state !== 'running',
)
export const breachMayBeExcused = rule(NOT_VERIFIED, (l) => l.said['noExcuse'] === false)
export const notReviewed = rule(
  'Vi phạm lần thứ ba, hoặc đã kiểm điểm mà tiếp tục vi phạm: chưa nhắc nhở lần một và kiểm điểm lần hai.',
  (l) => (ground(l, 'third') && !done(l, 'reminded', 'reviewed')) || (ground(l, 'repeated') && !done(l, 'reviewed')),
)
export const notReminded = rule('Kiểm điểm lần hai: chưa nhắc nhở lần một.', (l) => l.said['reviewOf'] === 'second' && !done(l, 'reminded'))
export const limitationOver = shared.limitationOverFor.adults((l) => l.route !== 'minor')
export const limitationOverForMinor = shared.limitationOverFor.minors((l) => l.route === 'minor')
export const prisonWhileRunning = rule(
  'Đang cai nghiện mà đi tù thì ghi bước tạm ngừng; thời hạn còn lại làm tiếp sau.',
  (l) => l.said['reason'] === 'prison' && ['running', 'violated', 'criminal', 'interrupted'].includes(l.state),
)
export const serviceGoesOn = rule('Chưa ghi nhận nơi cung cấp dịch vụ bị đình chỉ.', (l) => !done(l, 'serviceSuspended'))
