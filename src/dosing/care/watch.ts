import type { EntryId } from '../../kernel/ids.ts'
import { addMinutes, dayOf, type Moment, minutesBetween } from '../../kernel/moment.ts'
import { courseOf } from '../history/course.ts'
import { daysTaken, givenOf, isPlanned, standing } from '../history/days.ts'
import { figure, type Parameters } from '../parameters/parameters.ts'
import type { Fitness } from '../situation/person.ts'
import type { Facts } from '../situation/situation.ts'
import { type Noted, saidOf } from './said.ts'

/** Somebody who took the first dose of a course today and is looked after until `until` (IN-06). */
export type Watch = {
  readonly of: EntryId
  readonly since: Moment
  readonly until: Moment
  /** Minutes that are left; nothing when the time is over. */
  readonly left: number
  readonly checks: readonly { readonly at: Moment; readonly found: Fitness }[]
  readonly closed: Moment | 'no'
}

/** The watch of today, by the first dose that stands; a dose that was spilled or removed is watched no more. */
export const watchOf = (facts: Facts, entries: readonly Noted[], p: Parameters): Watch | undefined => {
  const today = dayOf(facts.now)
  const first = givenOf(standing(facts.doses)).find((g) => isPlanned(g) && dayOf(g.at) === today)
  if (!first) return undefined
  const course = courseOf(daysTaken(facts.doses, facts.elsewhere), facts.knownSince, first.agent, today, figure(p, 'MS-04'))
  if (course.is !== 'begun' || course.first !== today) return undefined
  const hours = figure(p, 'IN-06')
  const said = saidOf(entries, '@care-watch').filter((e) => e.says.of === first.id)
  return {
    of: first.id,
    since: first.at,
    until: addMinutes(first.at, hours * 60),
    left: Math.max(0, hours * 60 - minutesBetween(first.at, facts.now)),
    checks: said.map((e) => ({ at: e.at, found: e.says.found })),
    closed: said.find((e) => e.says.closes)?.at ?? 'no',
  }
}
