import { addDays, type Day } from '../../kernel/day.ts'
import { type Dose, NO_DOSE } from '../../kernel/dose.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import { type DayTaken, daysTaken, givenOf, standing } from '../history/days.ts'
import { bySignature } from '../interlocks/view.ts'
import { dailyOf, type Order } from '../situation/order.ts'
import type { Agent } from '../situation/person.ts'
import type { Facts } from '../situation/situation.ts'

/** One day of a course as the doctor looks back on it. `before`: nothing was known of the person yet. `covered`: by a dose of a day before. */
export type DayLooked = {
  readonly day: Day
  readonly agent: Agent | 'none'
  readonly dose: Dose
  readonly ordered: Dose | 'none'
  readonly how: DayTaken['how'] | 'missed' | 'covered' | 'before' | 'to come'
  /** When a dose of that day was typed from paper, where that was after the day. */
  readonly typed?: Moment | undefined
}

/** The order that held on a day that is past: one that was stopped later held until then. */
const heldOn = (orders: readonly Order[], on: Day): Order | undefined => {
  const begun = orders.filter((o) => dayOf(o.signedAt) <= on && (o.start === 'missing' || o.start <= on))
  const last = begun.toSorted(bySignature).at(-1)
  const ended = last && ((last.end !== 'missing' && last.end < on) || (last.stopped !== 'no' && dayOf(last.stopped) < on))
  return ended ? undefined : last
}

/** When doses that stand were typed from paper after their day; of several of one day the last. */
const typedLate = ({ doses }: Facts): ReadonlyMap<Day, Moment> =>
  new Map(
    givenOf(standing(doses))
      .flatMap(({ at, paper }) => (paper && dayOf(paper.typed) > dayOf(at) ? [[dayOf(at), paper.typed] as const] : []))
      .toSorted(([, a], [, b]) => a.localeCompare(b)),
  )

/** The last days up to today, oldest first, each with what was ordered and what was taken. */
export const daysLooked = (facts: Facts, count: number): readonly DayLooked[] => {
  const today = dayOf(facts.now)
  const taken = daysTaken(facts.doses, facts.elsewhere)
  const first = taken[0]?.day
  const late = typedLate(facts)
  return Array.from({ length: count }, (_, i): DayLooked => {
    const day = addDays(today, i - count + 1)
    const order = heldOn(facts.orders, day)
    const ordered = order ? dailyOf(order) : 'none'
    const on = taken.find((t) => t.day === day)
    if (on) return { day, agent: on.agent, dose: on.dose, ordered, how: on.how, typed: late.get(day) }
    const none = { day, agent: order?.agent ?? 'none', dose: NO_DOSE, ordered } as const
    if (taken.some((t) => t.day < day && day <= t.through)) return { ...none, how: 'covered' }
    if (first === undefined || day < first) return { ...none, how: day === today ? 'to come' : 'before' }
    return { ...none, how: day === today ? 'to come' : 'missed' }
  })
}
