import { printDay } from '../../engine/print.ts'
import type { Looks, Rule } from '../../engine/sheet.ts'
import { addWorkingDays } from '../../kernel/calendar.ts'
import type { Citation } from '../../kernel/citation.ts'
import { addDays, addMonths, type Day, daysBetween, isDay, laterOf } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import { youngerThan } from '../ages.ts'
import { calendar } from '../calendar.ts'
import * as shared from '../rules.ts'
import { done, rule } from '../rules.ts'
import { L120 } from '../sources/index.ts'

export { kinMayStillCome, notToldYet } from '../burial.ts'
export {
  lessThanThreeMonthsLeft,
  noExplaining,
  stillExplaining,
  stillExplainingOldRecord,
  threeMonthsLeft,
  threeMonthsOrMoreLeft,
} from '../rules.ts'

/** Named conditions of this measure. Each takes its article: a later text says the same elsewhere. */
export const condition =
  (is: string, of: (l: Looks) => boolean) =>
  (cite: Citation): Rule<boolean> => ({ is, cite, of })
export const said = (l: Looks, field: string, ...values: readonly string[]): boolean => values.includes(String(l.said[field]))
export const factDay = (l: Looks, fact: string): Day | undefined => {
  const when = l.facts[fact]
  return when && dayOf(when)
}

export const decidedBefore2026 = (l: Looks): boolean => {
  const decided = factDay(l, 'decided')
  return decided === undefined || decided < L120.from
}

export const decidedSince2026 = condition('Quyết định từ 01/7/2026', (l) => !decidedBefore2026(l))

export const minor = rule('Người dưới 18 tuổi theo thủ tục riêng, không theo hồ sơ này.', (l) => youngerThan(l.subject, 18, l.happened))
export const mayBeExcused = rule(
  'Chưa loại trừ ốm đau, bất khả kháng hoặc lý do chính đáng: phải xác minh trước.',
  (l) => l.said['noExcuse'] === false && !said(l, 'ground', 'used', 'relapsed'),
)
export const lastActKnown = rule(
  'Vụ việc chuyển đến đã ghi ngày vi phạm lần cuối: để trống ô này.',
  (l) => done(l, 'lastAct') && l.said['lastActOn'] !== undefined,
)
export const limitationOver = shared.limitationOver

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
export const withoutResidence = rule('Hồ sơ ghi không có nơi cư trú ổn định: ghi việc tiếp nhận tạm thời.', (l) =>
  said(l, 'residence', 'none'),
)
export const withResidence = rule('Hồ sơ ghi có nơi cư trú ổn định: ghi việc giao cơ sở quản lý.', (l) => said(l, 'residence', 'stable'))
export const familyGround = rule(
  'Từ 01/7/2026 mọi người bị đề nghị được giao cơ sở gần nhất: gia đình không đồng ý không còn là lý do.',
  (l) => said(l, 'holdingGround', 'family'),
)
export const cannotStayHome = rule('Không có nơi cư trú ổn định thì không giao gia đình quản lý.', (l) => said(l, 'residence', 'none'))
export const READING = 3
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
/** Working days to complain and to protest. They run for each who is entitled: what another has done in time ends nobody's. */
const COMPLAINING = 5
const PROTESTING = 7
const lastToComplain = (l: Looks): Day | undefined => {
  const from = factDay(l, 'complainFrom')
  const knows = !said(l, 'presence', 'absent') || done(l, 'deliveredToAbsent')
  return from && knows ? addWorkingDays(calendar, from, COMPLAINING) : undefined
}
const lastToProtest = (l: Looks): Day | undefined => {
  const decided = factDay(l, 'decided')
  return decided && addWorkingDays(calendar, decided, PROTESTING)
}
const isOver = (l: Looks, last: Day | undefined): boolean => last !== undefined && last < dayOf(l.happened)
/** The day after the later of both times; nothing while one of them does not run. */
const takesEffect = (l: Looks): Day | undefined => {
  const [complain, protest] = [lastToComplain(l), lastToProtest(l)]
  return complain && protest && addDays(laterOf(complain, protest), 1)
}
/** The year of carrying it out and the days of sending it run from the effect, not from when somebody writes it down. */
export const tookEffectBefore = (cite: Citation): Rule<boolean> => ({
  is: 'Ngày có hiệu lực là ngày ngay sau khi hết thời hạn khiếu nại, kiến nghị, kháng nghị.',
  cite,
  of: (l) => {
    const effect = takesEffect(l)
    return effect !== undefined && effect < dayOf(l.happened)
  },
  tells: (l) => {
    const effect = takesEffect(l)
    return `Quyết định có hiệu lực ngay sau khi hết thời hạn khiếu nại, kiến nghị, kháng nghị: ghi ngày ${effect ? printDay(effect) : ''}.`
  },
})
export const stillComplaining = rule(
  'Chưa hết thời hạn khiếu nại, kiến nghị, kháng nghị.',
  (l) => !isOver(l, lastToComplain(l)) || !isOver(l, lastToProtest(l)),
)
/** Whoever is late is asked to say so, and never turned away (docs/decisions/0490). Each act has a field of its own. */
const unmarked = (field: string, l: Looks): boolean => !said(l, field, 'late')
export const complainedLate = rule(
  'Đã hết thời hạn khiếu nại mà chưa ghi là nộp quá hạn (ghi rồi vẫn được nhận).',
  (l) => unmarked('complaintLate', l) && isOver(l, lastToComplain(l)),
)
export const protestedLate = rule(
  'Đã hết thời hạn kiến nghị, kháng nghị mà chưa ghi là nộp quá hạn (ghi rồi vẫn được nhận).',
  (l) => unmarked('protestLate', l) && isOver(l, lastToProtest(l)),
)
export const nothingLate = rule('Không có khiếu nại, kiến nghị, kháng nghị quá hạn nào đang chờ.', (l) => !done(l, 'complainedLate'))
export const protestLast = condition('Thời hạn kiến nghị, kháng nghị hết sau cùng', (l) => {
  const [complain, protest] = [lastToComplain(l), lastToProtest(l)]
  return complain !== undefined && protest !== undefined && complain <= protest
})
export const complaintLast = condition('Thời hạn khiếu nại hết sau cùng', (l) => {
  const [complain, protest] = [lastToComplain(l), lastToProtest(l)]
  return complain !== undefined && protest !== undefined && complain > protest
})
const OFFICER = 3
export const officerComplaintLate = rule(
  'Đã quá 3 ngày làm việc kể từ khi biết hành vi của người tiến hành tố tụng mà chưa ghi là nộp quá hạn (ghi rồi vẫn được nhận).',
  (l) => {
    const known = l.said['knownOn']
    return unmarked('officerLate', l) && isDay(known) && dayOf(l.happened) > addWorkingDays(calendar, known, OFFICER)
  },
)
export const answerLate = rule('Đã quá 3 ngày làm việc để khiếu nại tiếp mà chưa ghi là nộp quá hạn (ghi rồi vẫn được nhận).', (l) => {
  const answered = factDay(l, 'officerAnswered')
  return unmarked('againLate', l) && answered !== undefined && dayOf(l.happened) > addWorkingDays(calendar, answered, OFFICER)
})

/** Law 120/2025 art. 29(1) knows 24 and 36 months and nothing between: above, a decision of its time may only be found the first. */
export const shortenedOtherwise = (cite: Citation): Rule<boolean> => ({
  is: 'Quyết định từ 01/7/2026: chỉ sửa từ lần thứ hai trở lên thành lần đầu, giảm 12 tháng (từ 36 xuống 24).',
  cite,
  of: (l) => said(l, 'appealOutcome', 'shortened') && !decidedBefore2026(l) && !(said(l, 'attempt', 'later') && l.said['shorterBy'] === 12),
})

/** Execution. */
export const lapsed = rule('Đã hết thời hiệu thi hành quyết định.', (l) => l.passed('lapse'))
export const notLapsed = rule('Chưa hết thời hiệu thi hành quyết định.', (l) => !l.passed('lapse'))
/** Law 120/2025 knows no lapse: only decisions that took effect before it may still lapse, if at all (docs/decisions/0156). */
export const effectiveSince2026 = rule('Từ 01/7/2026 không còn thời hiệu thi hành.', (l) => {
  const effective = factDay(l, 'effective')
  return effective !== undefined && effective >= L120.from
})
export const lapseOfBefore = rule(
  'Quyết định có hiệu lực từ 01/7/2026 không có thời hiệu thi hành: để trống ô này.',
  (l) => l.said['lapseAgainFrom'] !== undefined && !(done(l, 'effective') && (factDay(l, 'effective') ?? L120.from) < L120.from),
)
/** Whoever is postponed asks for exemption at any time. */
const appliedLateSince = (received: string) =>
  rule(
    `Chưa được hoãn: gửi khi đã quá 2 ngày làm việc kể từ ${received} mà chưa ghi là nộp quá hạn (ghi rồi vẫn được nhận).`,
    (l) => unmarked('applicationLate', l) && l.state !== 'postponed' && l.passed('apply'),
  )
export const appliedLate = appliedLateSince('khi người đó nhận quyết định')
/** Article 57(5)(a) names who sends, and not whose receipt counts (docs/decisions/0711). */
export const appliedLateForMinor = appliedLateSince('ngày nhận quyết định có hiệu lực')
export const notYetPostponed = rule(
  'Miễn vì không còn nghiện chỉ khi đang được hoãn chấp hành.',
  (l) => said(l, 'applyGround', 'recovered') && l.state !== 'postponed',
)
/** Of a decision of before Law 120/2025 the facility stands in the request to the court. */
export const notPlaced = rule(
  'Quyết định từ 01/7/2026: Giám đốc Công an cấp tỉnh chưa chọn cơ sở.',
  (l) => !decidedBefore2026(l) && !done(l, 'placed'),
)
/** Who chose the place sends his decision (Decree 163 art. 106(4)); a director who chooses himself after all has asked nobody any more. */
export const placedByDirector = condition('Giám đốc Công an cấp tỉnh chọn', (l) => !done(l, 'outsideAsked'))
export const placedOutside = condition('C04 chọn', (l) => done(l, 'outsideAsked'))
export const choiceUnknown = rule('Chưa ghi quyết định chọn cơ sở.', (l) => !done(l, 'placed'))
/** The field of the act is not that of the director's choice: what is said while somebody is taken cannot overwrite it. */
export const facilityUnsaid = rule(
  'Chưa có cơ sở được chọn: ghi cơ sở theo hồ sơ chuyển Tòa án.',
  (l) => !done(l, 'placed') && l.said['facilityThen'] === undefined,
)
export const placedElsewhere = rule(
  'Đã có quyết định chọn cơ sở khác: để trống ô này.',
  (l) => done(l, 'placed') && l.said['facilityThen'] !== undefined && l.said['facilityThen'] !== l.said['facility'],
)
export const heldElsewhere = rule(
  'Người đó không đang được quản lý tại chính nơi được chọn: ghi việc đưa đi.',
  (l) => !done(l, 'held') || l.said['holdingPlace'] !== l.said['facility'],
)
/** A file taken over from paper may lack the day; the record of the hand-over tells of it too. */
const wasAdmitted = (l: Looks): boolean => done(l, 'admitted') || l.has('handover')
export const admittedBefore = rule('Cơ sở đã tiếp nhận người này trước đây: ghi việc đưa trở lại cơ sở.', wasAdmitted)
export const neverAdmitted = rule('Cơ sở chưa tiếp nhận người này lần nào: ghi việc cơ sở tiếp nhận.', (l) => !wasAdmitted(l))
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

/** Half of what the courts fixed, counted in days: what the court above took off is no part of it. Days credited or remitted count as served. */
export const halfNotServedSince = (first: string) =>
  rule('Chưa chấp hành được một nửa thời hạn.', (l) => {
    const taken = factDay(l, first)
    const months = l.said['months']
    const rest = left(l)
    if (taken === undefined || typeof months !== 'number' || rest === undefined) return false
    const off = l.said['shorterBy']
    const whole = daysBetween(taken, addMonths(taken, months - (typeof off === 'number' ? off : 0)))
    return (whole - rest) * 2 < whole
  })
export const halfNotServed = halfNotServedSince('taken')
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
export const careTooShort = rule('Tạm đình chỉ khi ốm nặng phải điều trị nội trú trên 10 ngày ở cơ sở y tế từ cấp huyện trở lên.', (l) => {
  const days = l.said['careDays']
  return typeof days === 'number' && days <= 10
})
export const noHomeCare = rule(
  'Tạm đình chỉ khi ốm nặng phải đưa về gia đình điều trị, có xác nhận của cơ sở y tế cấp cơ bản trở lên.',
  (l) => l.said['homeCare'] === false,
)
export const illnessTooShort = rule('Miễn vì bệnh hiểm nghèo khi phải điều trị từ 6 tháng trở lên.', (l) => {
  const months = l.said['illnessMonths']
  return said(l, 'easing', 'exemptIllness') && typeof months === 'number' && months < 6
})
export const notSuspended = rule(
  'Miễn vì tiến bộ rõ rệt, lập công chỉ khi đang được tạm đình chỉ.',
  (l) => said(l, 'easing', 'exemptProgress') && l.state !== 'suspended',
)
/** A decision clears the day on which it was asked for. */
export const noSuchRequest = (fact: string) => rule('Chưa có đề nghị này của cơ sở, hoặc đề nghị đã có quyết định.', (l) => !done(l, fact))

export const notAskedAbove = rule(
  'Gia hạn thì Thủ trưởng cơ quan tố tụng phải có văn bản đề nghị Phó Thủ trưởng Cơ quan Cảnh sát điều tra Công an cấp tỉnh.',
  (l) => l.said['askedAbove'] === false,
)

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

/** One resident beside relatives who bury; two where none came (Decree 116 art. 61). */
export const tooFewWitnesses = rule(
  'Biên bản cần một người cai nghiện làm chứng, hai người khi không có thân nhân hoặc sau 24 giờ thân nhân không có mặt.',
  (l) => Number(l.said['witnesses'] ?? 0) < (said(l, 'buriedBy', 'kin') ? 1 : 2),
)

/** The end. */
export const isHomeless = condition('Không xác định được nơi cư trú và không còn khả năng lao động', (l) => done(l, 'homeless'))
export const untoldInJuly2026 = condition(
  'Hết thời hạn trước ngày 31/7/2026, chưa có thông báo trước',
  (l) => !done(l, 'noticed') && dayOf(l.happened) < addDays(L120.from, 30),
)
export const noEndYet = rule('Chưa tính được ngày hết thời hạn: thời hạn đang tạm ngừng hoặc chưa bắt đầu.', (l) => l.ends === undefined)
export const noticedAlready = rule('Đã báo trước rồi: ngày hết thời hạn thay đổi thì ghi việc báo lại.', (l) => done(l, 'noticed'))
export const notNoticedBefore = rule('Chưa báo trước lần nào: ghi việc báo trước.', (l) => l.told === undefined)
export const endAsTold = rule('Ngày hết thời hạn vẫn như đã báo.', (l) => l.told !== undefined && l.told === l.ends)
export const neverNoticed = condition('Chưa báo lần nào', (l) => !done(l, 'noticed'))
/** A notice of before Law 120/2025 proposed nothing, nor did one that a paper file tells of. */
export const notProposedYet = condition('Chưa chuyển sang lập hồ sơ quản lý sau cai nghiện', (l) => !done(l, 'managementProposed'))
export const beforeEnd = rule('Chưa hết thời hạn cai nghiện.', (l) => l.ends === undefined || dayOf(l.happened) < l.ends)
export const beforeLastDay = rule(
  'Chưa đến 24 giờ cuối của thời hạn cai nghiện.',
  (l) => l.ends === undefined || dayOf(l.happened) < addDays(l.ends, -1),
)
const began = (l: Looks): Day | undefined => {
  const first = l.said['stageBegan']
  return isDay(first) ? first : undefined
}
export const detoxTooShort = rule('Quyết định từ 01/7/2026: giai đoạn cắt cơn, giải độc, điều trị kéo dài ít nhất 10 ngày.', (l) => {
  const first = began(l)
  return first !== undefined && !decidedBefore2026(l) && dayOf(l.happened) < addDays(first, 10)
})
export const educationTooShort = rule(
  'Quyết định từ 01/7/2026: giai đoạn giáo dục, tư vấn phục hồi hành vi, nhân cách kéo dài ít nhất 3 tháng.',
  (l) => {
    const first = began(l)
    return first !== undefined && !decidedBefore2026(l) && dayOf(l.happened) < addMonths(first, 3)
  },
)
