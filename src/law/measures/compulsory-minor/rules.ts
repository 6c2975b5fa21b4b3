import type { Judging, Looks, Rule } from '../../../engine/sheet.ts'
import { addWorkingDays } from '../../../kernel/calendar.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { addMonths, type Day, laterOf } from '../../../kernel/day.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { hasReached, youngerThan } from '../../ages.ts'
import { calendar } from '../../calendar.ts'
import {
  condition,
  decidedBefore2026,
  factDay,
  halfNotServedSince,
  kinMayStillCome,
  leaveTooLong,
  READING,
  said,
  threeMonthsLeft,
} from '../../court-ordered/rules.ts'
import * as shared from '../../rules.ts'
import { done, rule } from '../../rules.ts'
import { D163, L120 } from '../../sources/index.ts'
import { deathOfMinors, noticeToParents, reducing } from './silences.ts'

export * from '../../court-ordered/rules.ts'

/** Named conditions of this measure beside those shared with adults. Each takes its article. */

export const under12 = shared.under12('cai nghiện bắt buộc')
const adult = (l: Looks): boolean => hasReached(l.subject, 18, l.happened)
export const isAdult = rule('Người từ đủ 18 tuổi theo thủ tục của người từ đủ 18 tuổi, không theo hồ sơ này.', adult)
export const eighteen = rule('Người đó đã đủ 18 tuổi: chuyển sang thủ tục người từ đủ 18 tuổi.', adult)
export const notYetEighteen = rule('Người đó chưa đủ 18 tuổi.', (l) => youngerThan(l.subject, 18, l.happened))
/** What another act said before is no answer to this one, so each asks for its own field. */
const reformatoryAt = (field: string) =>
  rule('Người từ đủ 18 tuổi không vào trường giáo dưỡng.', (l) => adult(l) && said(l, field, 'reformatory'))
export const reformatoryAsked = reformatoryAt('askedFor')
export const movedToReformatory = reformatoryAt('toKind')

/** The file. */
export const opinionMissing = rule(
  'Hồ sơ cần ý kiến của cha, mẹ, người giám hộ hoặc người đại diện, hoặc biên bản về việc không có ý kiến.',
  (l) => !l.has('opinion') && !l.has('opinionRefusal'),
)
export const statementMissing = rule(
  'Hồ sơ cần bản tường trình, biên bản lời khai, hoặc biên bản về việc không viết tường trình.',
  (l) => !l.has('statement') && !l.has('statementRefusal'),
)
export const parentsUnnoticed = rule(
  'Chưa giao thông báo cho cha, mẹ, người giám hộ, người đại diện, chưa lập biên bản không nhận, chưa ghi là chưa xác định được ai.',
  (l) => !done(l, 'parentsNoticed') && !said(l, 'representedBy', 'none'),
)
const known = (l: Looks): boolean => said(l, 'representedBy', 'parent', 'guardian', 'legal')
export const parentsKnown = rule(
  'Đã ghi cha, mẹ, người giám hộ hoặc người đại diện: hỏi ý kiến của họ.',
  (l) => said(l, 'whyNone', 'nobody') && known(l),
)

/** Both read for three working days, each since they have the notice: the reading is over with the later of both. */
const lastToRead = (l: Looks): Day | undefined => {
  const [own, parents] = [factDay(l, 'noticeReceived'), factDay(l, 'parentsNoticed')]
  const from = own && parents ? laterOf(own, parents) : own
  return from && addWorkingDays(calendar, from, READING)
}
const isReading = (l: Looks): boolean => {
  const last = lastToRead(l)
  return last !== undefined && dayOf(l.happened) <= last
}
/** That the reading ends with the later of two notices is our reading (docs/decisions/0405). */
const fromTheLater =
  (of: (cite: Citation) => Rule<boolean, Judging>) =>
  (cite: Citation): Rule<boolean, Judging> => ({ ...of(cite), start: noticeToParents })
export const bothStillReading = fromTheLater(
  rule('Chưa hết 3 ngày làm việc để người đó, cha, mẹ, người giám hộ, người đại diện đọc hồ sơ.', isReading),
)
export const bothHaveRead = fromTheLater(rule('Đã hết 3 ngày làm việc đọc hồ sơ.', (l) => lastToRead(l) !== undefined && !isReading(l)))
const parentsLater = (l: Looks): boolean => {
  const [own, parents] = [factDay(l, 'noticeReceived'), factDay(l, 'parentsNoticed')]
  return own !== undefined && parents !== undefined && parents > own
}
export const ownNoticeLast = condition('Người đó nhận thông báo sau cùng', (l) => !parentsLater(l))
export const parentsNoticeLast = condition('Cha, mẹ, người giám hộ, người đại diện nhận thông báo sau cùng', parentsLater)

/** Whether a minor's term may be reduced at all is a question (docs/decisions/0413). */
export const ofReduction = (of: Rule<boolean, Judging>): Rule<boolean, Judging> => ({ ...of, start: reducing })

/** Whoever stands by the minor complains like him, and from his own receipt if he was absent (docs/decisions/0401). */
const someoneWaits = (l: Looks): boolean => said(l, 'presence', 'absent') && !done(l, 'deliveredToAbsent')
export const allKnowDecision = condition(
  'Người đó và cha, mẹ, người giám hộ, người đại diện có mặt khi công bố, hoặc người vắng mặt đã nhận quyết định',
  (l) => !someoneWaits(l),
)
export const someoneUndelivered = rule('Có người vắng mặt khi công bố và chưa nhận quyết định: thời hạn khiếu nại chưa chạy.', someoneWaits)
export const allWerePresent = rule(
  'Người đó và cha, mẹ, người giám hộ, người đại diện có mặt khi công bố: thời hạn khiếu nại tính từ ngày công bố.',
  (l) => !said(l, 'presence', 'absent'),
)

/** Of the six to twelve months of a decision of before Law 120/2025 no more than six can be taken off. */
export const shortenedTooMuch = rule('Quyết định trước 01/7/2026: giảm không quá 6 tháng.', (l) => {
  const off = l.said['shorterBy']
  return said(l, 'appealOutcome', 'shortened') && decidedBefore2026(l) && typeof off === 'number' && off > 6
})

/** The place: of the ministry who was asked has chosen, C04 a facility of another province, C10 a reformatory. */
export const placedByC04 = condition('C04 chọn', (l) => done(l, 'outsideAsked') && !said(l, 'askedFor', 'reformatory'))
export const placedByC10 = condition('C10 chọn', (l) => done(l, 'outsideAsked') && said(l, 'askedFor', 'reformatory'))
export const unfitPlace = rule(
  'Cơ sở phải có khu dành cho người từ đủ 12 đến dưới 18 tuổi.',
  (l) => l.said['minorPlace'] === false && !adult(l),
)
export const tooLittleLeftToMove = rule('Thời hạn còn lại dưới 3 tháng: ở lại cho đến hết.', (l) => !threeMonthsLeft(l))
/** Whoever was in a public facility before and had less than six months left on 1 July 2026 stays there to the end. */
export const staysInPlace = rule(
  'Chuyển đến trường giáo dưỡng: người ở cơ sở công lập từ trước 01/7/2026, khi ấy còn dưới 6 tháng, ở lại cho đến hết.',
  (l) => {
    const admitted = factDay(l, 'admitted')
    return (
      said(l, 'toKind', 'reformatory') &&
      admitted !== undefined &&
      admitted < L120.from &&
      l.wouldEnd !== undefined &&
      l.wouldEnd < addMonths(L120.from, 6)
    )
  },
)

/** C10 chose a reformatory, unless a transfer has led elsewhere since; at 18 nobody stays there. A place of which nothing is known is no reformatory. */
const inReformatory = (l: Looks): boolean =>
  !done(l, 'movedAsAdult') &&
  (l.said['toKind'] === undefined ? done(l, 'outsideAsked') && said(l, 'askedFor', 'reformatory') : said(l, 'toKind', 'reformatory'))
export const inPublicFacility = condition('Ở cơ sở cai nghiện ma túy công lập', (l) => !inReformatory(l))
/** What is refused only there: a reformatory has the regime of its own (docs/decisions/0702). */
const onlyThere =
  (is: string, of: (cite: Citation) => Rule<boolean, Judging>, start: Citation) =>
  (cite: Citation): Rule<boolean, Judging> => ({ is, cite, start, of: (l) => !inReformatory(l) && of(cite).of(l) })
export const leaveTooLongThere = onlyThere(
  'Ở cơ sở công lập, về chịu tang không quá 5 ngày, chưa kể thời gian đi đường.',
  leaveTooLong,
  D163.art(126),
)
export const kinMayStillComeThere = onlyThere(
  'Cơ sở công lập mai táng vì thân nhân không đến: chưa hết 24 giờ từ khi báo thân nhân.',
  kinMayStillCome,
  deathOfMinors,
)

/** In the facility. */
export const halfNotServed = halfNotServedSince('admitted')
export const outpatientUnordered = rule(
  'Điều trị ngoại trú thì phải theo chỉ định của cơ sở y tế và cơ sở cai nghiện không điều trị được.',
  (l) => said(l, 'care', 'outpatient') && l.said['ordered'] === false,
)
export const careTooShort = rule('Điều trị nội trú, ngoại trú phải trên 10 ngày mới được tạm đình chỉ.', (l) => {
  const days = l.said['careDays']
  return !said(l, 'care', 'home') && typeof days === 'number' && days <= 10
})
export const isWithoutHome = condition('Không có nơi cư trú ổn định', (l) => said(l, 'residence', 'none') || done(l, 'homeless'))
export const limitationOver = shared.limitationOver
