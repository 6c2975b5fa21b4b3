import type { Looks, Rule } from '../../../engine/sheet.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { addDays, addMonths, type Day, isDay, monthOf, weekdayOf, yearOf } from '../../../kernel/day.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { hasReached, youngerThan } from '../../ages.ts'
import { kinStillHaveTime } from '../../burial.ts'
import { done, rule, type Test } from '../../rules.ts'
import { stagesAcross } from '../../silences.ts'
import { L120 } from '../../sources/index.ts'

export { kinMayStillCome, notToldYet } from '../../burial.ts'

/** Named conditions of life in a facility. Each takes its article; those that restrict take whom the text of the day names. */

type Routes = readonly string[]
const number = (l: Looks, field: string): number => Number(l.said[field] ?? 0)
const says = (l: Looks, field: string, ...values: readonly string[]): boolean => values.includes(String(l.said[field]))
const date = (l: Looks, field: string): Day | undefined => {
  const said = l.said[field]
  return isDay(said) ? said : undefined
}
const factDay = (l: Looks, fact: string): Day | undefined => {
  const known = l.facts[fact]
  return known === undefined ? undefined : dayOf(known)
}
/** A year of birth alone never makes somebody older than he may be: who may still be a child is one. */
const isMinor = (l: Looks): boolean => !hasReached(l.subject, 18, l.happened)

export const under12 = rule('Người chưa đủ 12 tuổi không thuộc diện cai nghiện.', (l) => youngerThan(l.subject, 12, l.happened))
/** Under a decision of a court, grown or not. */
const ordered = (l: Looks): boolean => l.route === 'compulsory' || l.route === 'minor'
const whoever =
  (is: string, of: (l: Looks) => boolean) =>
  (cite: Citation): Rule<boolean> => ({ is, cite, of })
export const byCourt = whoever('Người chấp hành quyết định cai nghiện bắt buộc', ordered)
export const isPublic = whoever('Người tự nguyện tại cơ sở công lập', (l) => l.route === 'public')
export const plannedByLaw = whoever('Quyết định, hợp đồng từ 01/7/2026', (l) => underNewLaw(l))
/** Whoever was decided on before Law 120 goes by the process of the facility (docs/decisions/0427, 0442). */
export const byOwnProcess = whoever('Quy trình của cơ sở định khác: giữ theo quy trình, hoặc ghi vì sao khác.', (l) => !underNewLaw(l))
export const inItsOwnCase = rule('Việc này ghi ở hồ sơ cai nghiện bắt buộc của người đó.', ordered)
export const rulesUntold = rule('Chưa phổ biến nội quy cho người mới vào.', (l) => l.said['rulesTold'] === false)
export const routeOfMinors = rule(
  'Người từ đủ 18 tuổi vào cơ sở theo diện người từ đủ 18 tuổi.',
  (l) => l.route === 'minor' && hasReached(l.subject, 18, date(l, 'admittedOn') ?? l.happened),
)
export const privateHouse = rule('Ở cơ sở tư nhân, việc này theo hợp đồng.', (l) => l.route === 'private')
export const forCourtOnly = rule('Chỉ áp dụng đối với người chấp hành quyết định của Tòa án.', (l) => !ordered(l))

export const withAdults = rule(
  'Người dưới 18 tuổi không ở khu của người từ đủ 18 tuổi.',
  (l) => isMinor(l) && says(l, 'area', 'adults', 'women'),
)
export const withMinors = rule(
  'Người từ đủ 18 tuổi không ở khu của người dưới 18 tuổi.',
  (l) => hasReached(l.subject, 18, l.happened) && says(l, 'area', 'minors'),
)

/** Held to the lengths of 2026: decided on under Law 120 (docs/decisions/0427). */
const underNewLaw = (l: Looks): boolean => (factDay(l, 'decided') ?? L120.from) >= L120.from && done(l, 'decided')
const planned =
  (is: string, wrong: (l: Looks) => boolean): Test =>
  (cite) => ({ is: `Quyết định, hợp đồng từ 01/7/2026: ${is}`, cite, start: stagesAcross, of: (l) => underNewLaw(l) && wrong(l) })
export const intakeTooLong = planned('giai đoạn tiếp nhận, phân loại tối đa 2 ngày.', (l) => {
  const [until, admitted] = [date(l, 'intakeUntil'), factDay(l, 'admitted')]
  return until !== undefined && admitted !== undefined && until > addDays(admitted, 2)
})
export const detoxTooShort = planned('giai đoạn cắt cơn, giải độc kéo dài ít nhất 10 ngày.', (l) => {
  const [from, until] = [date(l, 'intakeUntil'), date(l, 'detoxUntil')]
  return from !== undefined && until !== undefined && until < addDays(from, 10)
})
export const educationTooShort = planned('giai đoạn giáo dục, phục hồi hành vi kéo dài ít nhất 3 tháng.', (l) => {
  const [from, until] = [date(l, 'educationFrom'), date(l, 'educationUntil')]
  return from !== undefined && until !== undefined && until < addMonths(from, 3)
})
export const notLast30Days = planned('giai đoạn chuẩn bị tái hòa nhập là 30 ngày cuối của thời hạn.', (l) => {
  const [from, ends] = [date(l, 'reintegrationFrom'), factDay(l, 'termEnds')]
  return from !== undefined && ends !== undefined && from !== addDays(ends, -30)
})
export const beforeDetoxEnds = planned('lao động trị liệu bắt đầu khi xong giai đoạn cắt cơn, giải độc.', (l) => {
  const until = factDay(l, 'detoxUntil')
  return until !== undefined && dayOf(l.happened) < until
})

/** Longer than the regular time needs the head; nobody stays longer than that. Each text says of whom, never of private facilities. */
const more = (is: string, of: Routes, over: (l: Looks) => boolean): Test =>
  rule(
    `${of.includes('public') ? 'Ở cơ sở công lập' : 'Người chấp hành quyết định của Tòa án'}: ${is}`,
    (l) => of.includes(l.route) && over(l),
  )
const unlessAgreed = (l: Looks, field: string, regular: number): boolean => number(l, field) > regular && l.said['headAgreed'] !== true
export const visitNeedsHead = (of: Routes, minutes: number, text: string): Test =>
  more(`quá ${text} thì phải được người đứng đầu cơ sở đồng ý.`, of, (l) => unlessAgreed(l, 'minutes', minutes))
export const visitTooLong = (of: Routes, minutes: number, text: string): Test =>
  more(`mỗi lần thăm gặp không quá ${text}.`, of, (l) => number(l, 'minutes') > minutes)
export const tooManyVisitors = (of: Routes): Test => more('mỗi lần thăm gặp tối đa 3 thân nhân.', of, (l) => number(l, 'visitors') > 3)
export const tooManyUnlessSpecial = (of: Routes): Test =>
  more('quá 3 thân nhân chỉ trong trường hợp đặc biệt.', of, (l) => number(l, 'visitors') > 3 && l.said['special'] !== true)
export const moreThanFive = (of: Routes): Test =>
  more('trường hợp đặc biệt cũng không quá 5 thân nhân.', of, (l) => number(l, 'visitors') > 5)
const monday = (d: Day): Day => addDays(d, 1 - weekdayOf(d))
export const secondThisWeek = (of: Routes): Test =>
  more('tuần này đã thăm gặp rồi.', of, (l) => {
    const last = factDay(l, 'visited')
    return last !== undefined && monday(last) === monday(dayOf(l.happened))
  })
const within15Days = (l: Looks): boolean => {
  const admitted = factDay(l, 'admitted')
  return admitted !== undefined && dayOf(l.happened) < addDays(admitted, 15)
}
export const first15Days = (of: Routes): Test => more('15 ngày đầu ở cơ sở chưa thăm gặp.', of, within15Days)
export const inDiscipline = (of: Routes): Test =>
  more('đang bị kỷ luật ở khu dành riêng thì chưa thăm gặp.', of, (l) => l.state === 'apart')

const sameMonth = (a: Day, b: Day): boolean => yearOf(a) === yearOf(b) && monthOf(a) === monthOf(b)
export const secondThisMonth = rule('Tháng này đã gặp ở phòng riêng rồi.', (l) => {
  const last = factDay(l, 'coupled')
  return last !== undefined && sameMonth(last, dayOf(l.happened))
})
export const moreThan48Hours = rule('Phòng riêng không quá 48 giờ.', (l) => number(l, 'hours') > 48)
export const notThreeMonths = rule('Chưa chấp hành đủ 3 tháng.', (l) => {
  const admitted = factDay(l, 'admitted')
  return admitted !== undefined && dayOf(l.happened) < addMonths(admitted, 3)
})
export const ratedTooLow = rule('Chưa đủ hai phần ba số tháng xếp loại tốt, hoặc có tháng kém.', (l) => l.said['ratedWell'] === false)

export const callNeedsHead = (of: Routes): Test =>
  more(
    'quá 15 phút hoặc quá 4 lần một tháng thì phải được người đứng đầu cơ sở đồng ý.',
    of,
    (l) => unlessAgreed(l, 'minutes', 15) || unlessAgreed(l, 'nth', 4),
  )
export const callTooLong = (of: Routes): Test =>
  more('mỗi lần liên lạc không quá 45 phút, kể cả phần tăng thêm.', of, (l) => number(l, 'minutes') > 45)
export const tooManyCalls = (of: Routes): Test =>
  more('mỗi tháng không quá 6 lần liên lạc, kể cả phần tăng thêm.', of, (l) => number(l, 'nth') > 6)

export const forbiddenGift = rule('Đồ vật bị cấm thì không nhận.', (l) => l.said['forbidden'] === true)

/** Hours a day and a week that nobody works beyond, by age: under 15, under 18, everybody. */
const longer = (is: string, about: (l: Looks) => boolean, aDay: number, aWeek: number): Test =>
  rule(is, (l) => about(l) && (number(l, 'hoursADay') > aDay || number(l, 'hoursAWeek') > aWeek))
export const tooLongUnder15 = longer(
  'Từ đủ 12 đến dưới 15 tuổi: không quá 4 giờ một ngày, 20 giờ một tuần.',
  (l) => !hasReached(l.subject, 15, l.happened),
  4,
  20,
)
export const tooLongUnder18 = longer('Từ đủ 15 đến dưới 18 tuổi: không quá 6 giờ một ngày, 30 giờ một tuần.', isMinor, 6, 30)
export const tooLongForAll = longer('Không quá 8 giờ một ngày, 48 giờ một tuần.', () => true, 8, 48)

const notAtSchool = (l: Looks, ...needs: readonly string[]): boolean =>
  isMinor(l) && says(l, 'finished', ...needs) && says(l, 'attends', 'none')
export const mustLearnPrimary = rule('Từ đủ 12 đến dưới 18 tuổi, chưa xong tiểu học: bắt buộc phải học.', (l) => notAtSchool(l, 'none'))
export const mustLearnLower = rule('Từ đủ 12 đến dưới 18 tuổi, chưa xong trung học cơ sở: bắt buộc phải học.', (l) =>
  notAtSchool(l, 'none', 'primary'),
)

export const noBreachRecorded = rule('Chưa có biên bản vi phạm nội quy cho lần này.', (l) => !done(l, 'breached'))
export const notHeard = rule('Người đó chưa được trình bày ý kiến.', (l) => l.said['heard'] === false)
export const apartVolunteer = rule(
  'Khu dành riêng chỉ đối với người chấp hành quyết định của Tòa án.',
  (l) => !ordered(l) && says(l, 'form', 'apart'),
)
export const endsBeforeItBegins = rule('Đưa vào khu dành riêng: ngày hết kỷ luật không được trước ngày quyết định.', (l) => {
  const until = date(l, 'apartUntil')
  // The day of an earlier time apart stays known.
  return says(l, 'form', 'apart') && until !== undefined && until < dayOf(l.happened)
})
export const easingForVolunteer = rule(
  'Giảm, miễn thời hạn chỉ đối với người chấp hành quyết định của Tòa án.',
  (l) => !ordered(l) && says(l, 'rewardKind', 'easing'),
)

export const leaveTooLong = rule('Về chịu tang không quá 5 ngày, chưa kể đi đường.', (l) => {
  const until = date(l, 'leaveUntil')
  return until !== undefined && until > addDays(dayOf(l.happened), 5 + number(l, 'travelDays'))
})

export const kinNotYetLate = rule(
  'Ghi thân nhân không có mặt sau 24 giờ: chưa hết 24 giờ từ khi báo thân nhân.',
  (l) => says(l, 'kinPresent', 'late') && kinStillHaveTime(l),
)
export const officesNotTold = rule('Chưa báo đủ các cơ quan phải báo.', (l) => l.said['officesTold'] === false)
export const tooFewWitnesses = rule(
  'Biên bản cần một người cai nghiện làm chứng, hai người khi không có thân nhân hoặc sau 24 giờ thân nhân không có mặt.',
  (l) => number(l, 'witnesses') < (says(l, 'kinPresent', 'present') ? 1 : 2),
)
export const noLeave = rule('Người đó không vắng vì chịu tang.', (l) => !done(l, 'leaveUntil'))
