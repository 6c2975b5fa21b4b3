import { daysBetween } from '../../kernel/day.ts'
import { doseText, share } from '../../kernel/dose.ts'
import { dayOf } from '../../kernel/moment.ts'
import { lastBefore } from '../history/course.ts'
import { figure } from '../parameters/parameters.ts'
import type { Returned } from '../situation/facts.ts'
import type { Order } from '../situation/order.ts'
import { both, dayText } from '../text.ts'
import { type Finding, findingsOf, limitOf, type Says } from './finding.ts'
import type { Dosing, View } from './view.ts'

/** Days surely and perhaps missed, and the sentence about them; nothing for whoever never took a dose. */
const gap = ({
  missed,
}: Dosing): { readonly surely: number; readonly perhaps: number; readonly vi: string; readonly en: string } | undefined => {
  if (missed.is === 'never taken' || missed.is === 'not known') return undefined
  if (missed.is === 'at least')
    return {
      surely: missed.surely,
      perhaps: missed.surely,
      vi: `Không có liều nào trong ít nhất ${missed.surely} ngày`,
      en: `No dose for at least ${missed.surely} days`,
    }
  const { surely, perhaps, last } = missed
  return {
    surely,
    perhaps,
    vi: `Liều cuối ngày ${dayText(last)}, bỏ ${surely} ngày liền${perhaps > surely ? ` (${perhaps} ngày nếu tính cả ngày uống một phần, đã nôn, hoặc chưa rõ là của ai)` : ''}`,
    en: `Last dose on ${dayText(last)}, ${surely} day(s) missed in a row${perhaps > surely ? ` (${perhaps} with days partly taken, vomited, or of which nobody knows whose they were)` : ''}`,
  }
}

/** A day of the break itself, today included: an order signed then was signed by a doctor who knew of it. */
const knowsOfBreak = ({ missed, today }: Dosing, order: Order): boolean =>
  missed.is === 'days' ? daysBetween(missed.last, dayOf(order.signedAt)) > 0 : dayOf(order.signedAt) === today

/** The dose of the last day before the break, of the drug that is asked for. */
const before = (v: Dosing) => lastBefore(v.course, v.today)

const few = (v: View): Says => {
  const g = gap(v)
  const three = figure(v.p, 'MS-02')
  if (!g || g.surely >= three || g.perhaps >= three || g.perhaps < figure(v.p, 'MS-01')) return undefined
  return { says: both(`${g.vi}.`, `${g.en}.`) }
}

/** Three days; or more than that only if days partly taken are counted: then the doctor, who can tell, decides. */
const three = (v: View, limit: number): Says => {
  const g = gap(v)
  if (!g || g.perhaps < limit || g.surely >= figure(v.p, 'MS-03', 'days')) return undefined
  return { says: both(`${g.vi}.`, `${g.en}.`), since: v.today }
}

const four = (v: Dosing): Says => {
  const g = gap(v)
  if (!g || g.surely < figure(v.p, 'MS-03', 'days') || g.surely > figure(v.p, 'MS-04')) return undefined
  const last = before(v)
  const percent = figure(v.p, 'MS-03', 'share')
  const most = last ? share(last.dose, percent) : undefined
  const newOrder = v.order !== 'none' && knowsOfBreak(v, v.order)
  if (newOrder && (most === undefined || (v.daily !== 'none' && v.daily <= most))) return undefined
  return {
    says: both(
      `${g.vi}: cần y lệnh mới sau khám${most === undefined ? '' : `, không quá ${doseText(most)}`}.`,
      `${g.en}: a new order after an examination${most === undefined ? '' : `, at most ${doseText(most, 'en')}`}.`,
    ),
  }
}

const beginsAgain = (v: Dosing): boolean => v.order !== 'none' && v.order.phase === 'induction' && knowsOfBreak(v, v.order)

const many = (v: Dosing, limit: number): Says => {
  const g = gap(v)
  if (!g || g.surely <= limit || beginsAgain(v)) return undefined
  return { says: both(`${g.vi}: phải khởi liều lại theo y lệnh mới.`, `${g.en}: treatment starts again from a first dose by a new order.`) }
}

/** Longer than a month is a new admission: one from within the break. */
const month = (v: Dosing, limit: number): Says => {
  const g = gap(v)
  if (!g || g.surely <= limit) return undefined
  const { standing } = v.facts
  const since = standing.is === 'in treatment' ? standing.since : undefined
  if (since !== undefined && v.missed.is === 'days' && since > v.missed.last) return undefined
  if (since !== undefined && v.missed.is === 'at least' && daysBetween(since, v.today) < limit) return undefined
  return { says: both(`${g.vi}: cần tiếp nhận lại.`, `${g.en}: admission anew.`) }
}

/** Bottles that came back since the last dose that was seen. */
const cameBack = (v: View): Says => {
  const seen = v.days.findLast((d) => d.how !== 'at home' && d.day < v.today)
  const back = v.doses.findLast(
    (f): f is Returned => f.is === 'returned' && (f.full.length > 0 || f.sealBroken) && (!seen || dayOf(f.at) > seen.day),
  )
  if (!back) return undefined
  const broken = back.sealBroken
  return {
    says: both(
      `Ngày ${dayText(dayOf(back.at))} trả lại ${back.full.length} chai còn đầy${broken ? ', có chai rách niêm' : ''}.`,
      `${back.full.length} bottle(s) came back full on ${dayText(dayOf(back.at))}${broken ? ', one with a broken seal' : ''}.`,
    ),
    since: back.at,
  }
}

/** A break so long that only an order from within it gives a dose: the same for a dose and for that order. */
const brokenFindings = (d: Dosing): readonly Finding[] => [
  ...findingsOf(d.p, 'MS-03', (row) => (row.row.key === 'MS-03/days' ? four(d) : undefined)),
  ...findingsOf(d.p, 'MS-04', (row) => many(d, limitOf(row))),
  ...findingsOf(d.p, 'MS-05', (row) => month(d, limitOf(row))),
]

/** Of an order that is signed in a break and begins in it: the window would refuse its dose. Who took a dose today has none, and one for later days is met there. */
export const writtenMissedFindings = (d: Dosing): readonly Finding[] => {
  const now = dayOf(d.facts.now)
  const taken = d.days.some((t) => t.day === now)
  return taken || d.today > now ? [] : brokenFindings(d)
}

/** Days without a dose. Nobody is sent away: every one of these calls a doctor. */
export const missedFindings = (v: View): readonly Finding[] => [
  ...findingsOf(v.p, 'MS-01', () => few(v)),
  ...findingsOf(v.p, 'MS-02', (row) => three(v, limitOf(row))),
  ...brokenFindings(v),
  ...findingsOf(v.p, 'MS-06', () => cameBack(v)),
]
