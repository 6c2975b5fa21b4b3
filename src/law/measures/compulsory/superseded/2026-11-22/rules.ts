import type { Looks, Rule } from '../../../../../engine/sheet.ts'
import { addWorkingDays } from '../../../../../kernel/calendar.ts'
import type { Citation } from '../../../../../kernel/citation.ts'
import { addDays, addMonths, type Day, daysBetween, isDay } from '../../../../../kernel/day.ts'
import { dayOf } from '../../../../../kernel/moment.ts'
import { youngerThan } from '../../../../ages.ts'
import { calendar } from '../../../../calendar.ts'
import { L120 } from '../../../../sources/index.ts'
import * as shared from '../../../../superseded/2026-11-22-4/rules.ts'
import { done, rule } from '../../../../superseded/2026-11-22-4/rules.ts'

export { noExplaining, stillExplaining } from '../../../../superseded/2026-11-22-4/rules.ts'

/** Named conditions of this measure. Each takes its article: a later text says the same elsewhere. */
const condition =
  (is: string, of: (l: Looks) => boolean) =>
  (cite: Citation): Rule<boolean> => ({ is, cite, of })
const said = (l: Looks, field: string, ...values: readonly string[]): boolean => values.includes(String(l.said[field]))
const factDay = (l: Looks, fact: string): Day | undefined => {
  const when = l.facts[fact]
  return when && dayOf(when)
}

const decidedBefore2026 = (l: Looks): boolean => {
  const decided = factDay(l, 'decided')
  return decided === undefined || decided < L120.from
}

export const minor = rule('Người dưới 18 tuổi theo thủ tục riêng, không theo hồ sơ này.', (l) => youngerThan(l.subject, 18, l.happened))
export const mayBeExcused = rule(
  'Chưa loại trừ ốm đau, bất khả kháng hoặc lý do chính đáng: phải xác minh trước.',
  (l) => l.said['noExcuse'] === false && !said(l, 'ground', 'used', 'relapsed'),
)
export const lastActKnown = rule(
  'Vụ việc chuyển đến đã ghi ngày vi phạm lần cuối: để trống ô này.',
  (l) => done(l, 'lastAct') && l.said['lastActOn'] !== undefined,
)
export const limitationOver = shared.limitationOver(() => true)

/** The file. */
export const excluded = rule(
  'Thuộc trường hợp không áp dụng: không có năng lực trách nhiệm hành chính, mang thai, đang nuôi con dưới 36 tháng tuổi.',
  (l) => said(l, 'excluded', 'noCapacity', 'pregnant', 'child'),
)
export const homeUnproved = rule(
  'Người không có nơi cư trú ổn định: hồ sơ cần giấy của Công an xác nhận.',
  (l) => said(l, 'residence', 'none') && !l.has('residencePaper'),
)
export const homeContradicted = rule(
  'Hồ sơ có giấy xác nhận không có nơi cư trú ổn định nhưng ghi là có nơi cư trú ổn định.',
  (l) => said(l, 'residence', 'stable') && l.has('residencePaper'),
)
export const cannotStayHome = rule('Không có nơi cư trú ổn định thì không giao gia đình quản lý.', (l) => said(l, 'residence', 'none'))
const READING = 3
export const stillReading = rule('Chưa hết 3 ngày làm việc để người đó đọc hồ sơ.', (l) => {
  const received = factDay(l, 'noticeReceived')
  return received !== undefined && dayOf(l.happened) <= addWorkingDays(calendar, received, READING)
})
export const readingOver = rule('Đã hết 3 ngày làm việc đọc hồ sơ.', (l) => {
  const received = factDay(l, 'noticeReceived')
  return received !== undefined && dayOf(l.happened) > addWorkingDays(calendar, received, READING)
})

/** The court. */
export const extended = condition('Đã gia hạn', (l) => done(l, 'extended'))
export const notExtended = condition('Chưa gia hạn', (l) => !done(l, 'extended'))
export const extendedAlready = rule('Đã gia hạn một lần.', (l) => done(l, 'extended'))
export const knowsDecision = condition(
  'Người đó có mặt khi công bố, hoặc đã nhận quyết định',
  (l) => !said(l, 'presence', 'absent') || done(l, 'deliveredToAbsent'),
)
export const absentUndelivered = rule(
  'Người đó vắng mặt khi công bố và chưa nhận quyết định: thời hạn khiếu nại chưa chạy.',
  (l) => said(l, 'presence', 'absent') && !done(l, 'deliveredToAbsent'),
)
export const wasPresent = rule(
  'Người đó có mặt khi công bố: thời hạn khiếu nại tính từ ngày công bố.',
  (l) => !said(l, 'presence', 'absent'),
)
export const stillComplaining = rule(
  'Chưa hết thời hạn khiếu nại, kiến nghị, kháng nghị.',
  (l) => !l.passed('complain') || !l.passed('protest'),
)
export const complainedLate = rule('Đã hết thời hạn khiếu nại.', (l) => l.passed('complain'))
export const protestedLate = rule('Đã hết thời hạn kiến nghị, kháng nghị.', (l) => l.passed('protest'))
const OFFICER = 3
export const officerComplaintLate = rule('Đã quá 3 ngày làm việc kể từ khi biết hành vi của người tiến hành tố tụng.', (l) => {
  const known = l.said['knownOn']
  return isDay(known) && dayOf(l.happened) > addWorkingDays(calendar, known, OFFICER)
})
export const answerLate = rule('Đã quá 3 ngày làm việc để khiếu nại tiếp.', (l) => {
  const answered = factDay(l, 'officerAnswered')
  return answered !== undefined && dayOf(l.happened) > addWorkingDays(calendar, answered, OFFICER)
})

/** Execution. */
export const lapsed = rule('Đã hết thời hiệu thi hành quyết định.', (l) => l.passed('lapse'))
export const notLapsed = rule('Chưa hết thời hiệu thi hành quyết định.', (l) => !l.passed('lapse'))
/** Law 120/2025 knows no lapse: only decisions that took effect before it may still lapse, if at all (docs/decisions/0156). */
export const effectiveSince2026 = rule('Từ 01/7/2026 không còn thời hiệu thi hành.', (l) => {
  const effective = factDay(l, 'effective')
  return effective !== undefined && effective >= L120.from
})
export const appliedLate = rule(
  'Đã quá 2 ngày làm việc kể từ khi người đó nhận quyết định.',
  (l) => l.state !== 'postponed' && l.passed('apply'),
)
export const notYetPostponed = rule(
  'Miễn vì không còn nghiện chỉ khi đang được hoãn chấp hành.',
  (l) => said(l, 'applyGround', 'recovered') && l.state !== 'postponed',
)
/** Of a decision of before Law 120/2025 the facility stands in the request to the court. */
export const notPlaced = rule('Giám đốc Công an cấp tỉnh chưa chọn cơ sở.', (l) => !decidedBefore2026(l) && !done(l, 'placed'))
export const placedAlready = rule('Đã có cơ sở được chọn.', (l) => done(l, 'placed'))
/** The field of the act is not that of the director's choice: what is said while somebody is taken cannot overwrite it. */
export const facilityUnsaid = rule(
  'Chưa có cơ sở được chọn: ghi cơ sở theo hồ sơ chuyển Tòa án.',
  (l) => !done(l, 'placed') && l.said['facilityThen'] === undefined,
)
export const placedElsewhere = rule(
  'Đã có quyết định chọn cơ sở khác: để trống ô này.',
  (l) => done(l, 'placed') && l.said['facilityThen'] !== undefined && l.said['facilityThen'] !== l.said['facility'],
)
/** Somebody held at home has no facility that would tell of the flight. */
export const heldInFacility = condition('Trước khi bỏ trốn do cơ sở quản lý', (l) => l.said['holdingPlace'] !== undefined)
export const notFledHolding = rule('Chưa ghi nhận người đó bỏ trốn khỏi nơi quản lý.', (l) => !done(l, 'heldAway'))
export const unplaced = condition('Chưa có cơ sở được chọn', (l) => !done(l, 'placed'))
export const prisonUnderNewLaw = rule(
  'Quyết định từ 01/7/2026: bị phạt tù thì tạm ngừng, ra tù chấp hành tiếp.',
  (l) => said(l, 'easing', 'exemptPrison') && !decidedBefore2026(l),
)

/** What is left of the term if all that interrupts it stopped that day. */
const left = (l: Looks): number | undefined => l.wouldEnd && daysBetween(dayOf(l.happened), l.wouldEnd)
const threeMonthsLeft = (l: Looks): boolean => l.wouldEnd !== undefined && addMonths(dayOf(l.happened), 3) <= l.wouldEnd
export const lessThanThreeMonthsLeft = rule('Thời hạn còn lại dưới 3 tháng: không phải chấp hành tiếp.', (l) => !threeMonthsLeft(l))
export const threeMonthsOrMoreLeft = rule('Thời hạn còn lại từ 3 tháng: phải chấp hành tiếp.', threeMonthsLeft)

/** Half of what the courts fixed, counted in days: what the court above took off is no part of it. Days credited or remitted count as served. */
export const halfNotServed = rule('Chưa chấp hành được một nửa thời hạn.', (l) => {
  const taken = factDay(l, 'taken')
  const months = l.said['months']
  const rest = left(l)
  if (taken === undefined || typeof months !== 'number' || rest === undefined) return false
  const off = l.said['shorterBy']
  const whole = daysBetween(taken, addMonths(taken, months - (typeof off === 'number' ? off : 0)))
  return (whole - rest) * 2 < whole
})
export const ratedLow = rule('Ba tháng gần nhất chưa được xếp loại từ khá trở lên.', (l) => {
  const low = factDay(l, 'ratedLow')
  const recently = low !== undefined && dayOf(l.happened) < addMonths(low, 3)
  return l.said['lastThreeGood'] !== true || recently
})
const POSTED = 5
export const notPosted = rule('Danh sách chưa niêm yết đủ 5 ngày làm việc.', (l) => {
  const posted = factDay(l, 'posted')
  return posted === undefined || dayOf(l.happened) < addWorkingDays(calendar, posted, POSTED)
})
export const reducedTooMuch = rule('Không lập công thì giảm từ 1 đến 3 tháng; lập công thì từ 3 đến 6 tháng.', (l) => {
  const off = l.said['monthsOff']
  if (typeof off !== 'number') return false
  return l.said['merit'] === true ? off < 3 : off > 3
})
export const careTooShort = rule('Tạm đình chỉ khi phải điều trị nội trú trên 10 ngày.', (l) => {
  const days = l.said['careDays']
  return typeof days === 'number' && days <= 10
})
export const noHomeCare = rule(
  'Tạm đình chỉ khi ốm nặng phải đưa về gia đình điều trị, có xác nhận của cơ sở y tế.',
  (l) => l.said['homeCare'] === false,
)
export const illnessTooShort = rule('Miễn vì bệnh hiểm nghèo khi phải điều trị từ 6 tháng.', (l) => {
  const months = l.said['illnessMonths']
  return said(l, 'easing', 'exemptIllness') && typeof months === 'number' && months < 6
})
export const notSuspended = rule(
  'Miễn vì tiến bộ rõ rệt, lập công chỉ khi đang được tạm đình chỉ.',
  (l) => said(l, 'easing', 'exemptProgress') && l.state !== 'suspended',
)
/** A decision clears the day on which it was asked for. */
export const noSuchRequest = (fact: string) => rule('Chưa có đề nghị này của cơ sở, hoặc đề nghị đã có quyết định.', (l) => !done(l, fact))

/** Days of leave without the journey, and the journey. */
const LEAVE = 5
export const leaveTooLong = rule('Về chịu tang không quá 5 ngày, chưa kể thời gian đi đường.', (l) => {
  const until = l.said['leaveUntil']
  const travel = l.said['travelDays']
  return isDay(until) && daysBetween(dayOf(l.happened), until) > LEAVE + (typeof travel === 'number' ? travel : 0)
})

/** Days of the measure until the decision was cancelled for a crime: a day and a half of them is a day of prison, a part of one counts as one. */
const servedUntilCancelled = (l: Looks): number | undefined => {
  const cancelled = factDay(l, 'cancelled')
  return cancelled && l.served(cancelled)
}
const inPrison = (days: number): number => Math.ceil(days / 1.5)
const servedText = (l: Looks): string => {
  const days = servedUntilCancelled(l) ?? 0
  return `Theo hồ sơ: ${days} ngày đã chấp hành, bằng ${inPrison(days)} ngày tù (1,5 ngày bằng 1 ngày, phần lẻ tính là một ngày).`
}
const otherThan = (field: string, days: (served: number) => number) => (l: Looks) => {
  const served = servedUntilCancelled(l)
  return served !== undefined && l.said[field] !== days(served)
}
const counted =
  (is: string, of: (l: Looks) => boolean) =>
  (cite: Citation): Rule<boolean> => ({ is, cite, of, tells: servedText })
export const servedOtherwise = counted(
  'Số ngày đã chấp hành không đúng với hồ sơ.',
  otherThan('servedDays', (n) => n),
)
export const creditedOtherwise = counted('Số ngày tù được trừ không đúng với số ngày đã chấp hành.', otherThan('prisonDays', inPrison))

/** The end. */
export const isHomeless = condition('Không có nơi cư trú và không còn khả năng lao động', (l) => done(l, 'homeless'))
export const endsInJuly2026 = condition('Hết thời hạn trước ngày 31/7/2026', (l) => dayOf(l.happened) < addDays(L120.from, 30))
export const noEndYet = rule('Chưa tính được ngày hết thời hạn: thời hạn đang tạm ngừng hoặc chưa bắt đầu.', (l) => l.ends === undefined)
export const noticedAlready = rule('Đã báo trước rồi: ngày hết thời hạn thay đổi thì hồ sơ quản lý sau cai nghiện tự đổi theo.', (l) =>
  done(l, 'noticed'),
)
export const neverNoticed = condition('Chưa có thông báo trước khi hết thời hạn', (l) => !done(l, 'noticed'))
export const beforeEnd = rule('Chưa hết thời hạn cai nghiện.', (l) => l.ends === undefined || dayOf(l.happened) < l.ends)
export const beforeLastDay = rule(
  'Chưa đến 24 giờ cuối của thời hạn cai nghiện.',
  (l) => l.ends === undefined || dayOf(l.happened) < addDays(l.ends, -1),
)
const began = (l: Looks): Day | undefined => {
  const first = l.said['stageBegan']
  return isDay(first) ? first : undefined
}
export const detoxTooShort = rule('Giai đoạn cắt cơn, giải độc kéo dài ít nhất 10 ngày.', (l) => {
  const first = began(l)
  return first !== undefined && !decidedBefore2026(l) && dayOf(l.happened) < addDays(first, 10)
})
export const educationTooShort = rule('Giai đoạn giáo dục, phục hồi hành vi kéo dài ít nhất 3 tháng.', (l) => {
  const first = began(l)
  return first !== undefined && !decidedBefore2026(l) && dayOf(l.happened) < addMonths(first, 3)
})
