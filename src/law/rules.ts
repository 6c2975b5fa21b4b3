import type { Judging, Looks, Proposal, Rule } from '../engine/sheet.ts'
import type { Citation } from '../kernel/citation.ts'
import { addMonths } from '../kernel/day.ts'
import { dayOf } from '../kernel/moment.ts'
import { youngerThan } from './ages.ts'
import { L120 } from './sources/index.ts'

/** A named condition that several measures share. It takes its article: each text says the same elsewhere. */
export type Test = (cite: Citation) => Rule<boolean, Judging>
type Holds = (looks: Judging) => boolean

export const rule =
  (is: string, of: Holds): Test =>
  (cite) => ({ is, cite, of })

export const done = (looks: Looks, ...facts: readonly string[]): boolean => facts.every((f) => looks.facts[f] !== undefined)

/** Words for whose step it is where the text names a body, or the heads of several kinds of places, and the role is narrower. */
export const COMMUNE_POLICE = 'Công an cấp xã'
export const PRIVATE_CENTRE = 'Cơ sở cai nghiện ma túy tư nhân'
export const PRIVATE_HEAD = 'Người đứng đầu cơ sở cai nghiện ma túy tư nhân'
export const PUBLIC_HEAD = 'Trưởng cơ sở cai nghiện ma túy công lập'
export const PUBLIC_HEADS = `${PUBLIC_HEAD}, Hiệu trưởng trường giáo dưỡng`
export const PUBLIC_CENTRE = 'Cơ sở cai nghiện ma túy công lập'
/** As both laws have it of testing. */
export const FINING = 'người có thẩm quyền xử phạt vi phạm hành chính đối với hành vi sử dụng trái phép chất ma túy'
/** Of Decree 116, until June 2026. */
export const COMPULSORY_HEAD = 'Giám đốc cơ sở cai nghiện bắt buộc'
export const COMPULSORY_CENTRE = 'Cơ sở cai nghiện bắt buộc'

const grown = (l: Looks): boolean => !youngerThan(l.subject, 18, l.happened)

/** Nothing is done to somebody who did not come before illness and other good reasons are ruled out. */
export const mayBeExcused = rule(
  'Chưa loại trừ ốm đau, bất khả kháng hoặc lý do chính đáng: phải xác minh trước.',
  (l) => l.said['noExcuse'] === false,
)

export const under12 = (measure: string): Test =>
  rule(`Người chưa đủ 12 tuổi không thuộc diện ${measure}.`, (l) => youngerThan(l.subject, 12, l.happened))

export const wrongAge = (of: Holds): Test => rule('Diện đã chọn không đúng với tuổi của người đó.', of)

const over = (is: string, about: Holds): Test =>
  rule(is, (l) => {
    const last = l.facts['lastAct']
    return about(l) && last !== undefined && dayOf(l.happened) > addMonths(dayOf(last), 3)
  })

/** Three months from the last act, in a measure of one age. */
export const limitationOver = over(
  'Đã quá 3 tháng kể từ ngày vi phạm lần cuối, hoặc từ khi chấm dứt trốn tránh, cản trở: hết thời hiệu.',
  () => true,
)
const OVER = 'đã quá 3 tháng kể từ ngày vi phạm lần cuối, hoặc từ khi chấm dứt trốn tránh, cản trở: hết thời hiệu.'
/** The same where adults and minors have an article each: it says whose it is. */
export const limitationOverFor = {
  adults: (about: Holds) => over(`Người từ đủ 18 tuổi: ${OVER}`, about),
  minors: (about: Holds) => over(`Người dưới 18 tuổi: ${OVER}`, about),
}

/** Whether the violation was recorded under Law 73/2021, whose record gives two working days to explain (docs/decisions/0125). */
const mayExplain = (l: Looks): boolean => {
  const recorded = l.facts['recorded']
  return recorded !== undefined && dayOf(recorded) < L120.from
}

/** How the two days to explain come about: the article only names the form of the record. */
export const BY_FORM_27 = 'mẫu 27 cho 2 ngày làm việc để giải trình'

const explainingOpen = (l: Judging): boolean => !done(l, 'explained') && mayExplain(l) && !l.passed('explain')
export const stillExplaining = rule('Chưa hết 2 ngày làm việc mà mẫu 27 cho người đó để giải trình.', explainingOpen)
export const stillExplainingOldRecord = rule(
  'Biên bản lập trước 01/7/2026: chưa hết 2 ngày làm việc mà mẫu 27 cho người đó để giải trình.',
  explainingOpen,
)
export const noExplaining = rule('Biên bản lập từ 01/7/2026 không có thời hạn giải trình.', (l) => done(l, 'recorded') && !mayExplain(l))

/**
 * Somebody of 18 years who is referred on: a case for compulsory rehabilitation that waits until a named official takes it up or drops it. The
 * days of the violation are those of the case that refers.
 */
export const toCompulsory = (routes: readonly string[], facts: Proposal['facts'], cite: Citation): Proposal<'commune', never> => ({
  measure: 'compulsory',
  route: Object.fromEntries(routes.map((route) => [route, 'adult'])),
  if: { is: 'người đó từ đủ 18 tuổi', cite, of: grown },
  facts: { found: { fact: 'violationFound' }, ...facts },
  seats: { commune: 'commune' },
  brings: ['violation'],
})

/** The same of somebody from 12 to under 18: a case of the measure that a court orders for minors. */
export const toCompulsoryMinor = (routes: readonly string[], facts: Proposal['facts'], cite: Citation): Proposal<'commune', never> => ({
  measure: 'compulsory-minor',
  route: Object.fromEntries(routes.map((route) => [route, 'minor'])),
  if: { is: 'người đó từ đủ 12 đến dưới 18 tuổi', cite, of: (l) => !grown(l) && !youngerThan(l.subject, 12, l.happened) },
  facts: { found: { fact: 'violationFound' }, ...facts },
  seats: { commune: 'commune' },
  brings: ['violation'],
})

/**
 * Somebody of 18 years who is put under electronic monitoring by the decision or the notice that this act is: a case that waits for the chief of
 * the commune police, whose twelve hours run from it (docs/decisions/0350). Without a decision it has no ground once the measure ended otherwise.
 */
export const toMonitoring = <const S extends string>(
  route: Proposal['route'],
  promises: readonly S[],
  facts: Proposal['facts'],
  cite: Citation,
): Proposal<'commune', S> => ({
  measure: 'monitoring',
  route,
  if: { is: 'người đó từ đủ 18 tuổi', cite, of: grown },
  facts: { received: 'happened', ...facts },
  seats: { commune: 'commune' },
  brings: ['basis'],
  promises,
})

/** What the case of monitoring reads in the one it goes with: somebody who moves away is handed over there too, and prison pauses the device. */
export const movesAndPrison = { left: { fact: 'left' }, imprisoned: { fact: 'imprisoned' } } as const

/** What is left of the term, if all that interrupts it stopped that day. */
export const threeMonthsLeft = (l: Looks): boolean => l.wouldEnd !== undefined && addMonths(dayOf(l.happened), 3) <= l.wouldEnd
export const lessThanThreeMonthsLeft = rule('Thời hạn còn lại dưới 3 tháng: không phải chấp hành tiếp.', (l) => !threeMonthsLeft(l))
export const threeMonthsOrMoreLeft = rule('Thời hạn còn lại từ 3 tháng: phải chấp hành tiếp.', threeMonthsLeft)
