import { type Day, daysBetween } from '../../kernel/day.ts'
import type { Agent } from '../situation/person.ts'
import type { Facts } from '../situation/situation.ts'
import type { DayTaken } from './days.ts'

/**
 * One drug taken without a break that would mean a new first dose. `days` holds those up to today, oldest first; `first` is not known when the
 * course is older than what is known of the person.
 */
export type Course =
  | { readonly is: 'not begun' }
  | {
      readonly is: 'begun'
      readonly first: Day | 'before what is known'
      readonly days: readonly [DayTaken, ...DayTaken[]]
      readonly last: DayTaken
    }

/** Days missed between two days with doses. */
const gap = (earlier: DayTaken, day: Day): number => daysBetween(earlier.through, day) - 1

/** The course that today belongs to, when a break of more than `most` missed days begins a new one. */
export const courseOf = (all: readonly DayTaken[], knownSince: Facts['knownSince'], agent: Agent, today: Day, most: number): Course => {
  const days = all.filter((d) => d.agent === agent && d.day <= today)
  const broken = days.findLastIndex((d, i) => {
    const next = days[i + 1]
    return gap(d, next ? next.day : today) > most
  })
  const [first, ...others] = days.slice(broken + 1)
  if (!first) return { is: 'not begun' }
  const older = knownSince !== 'the beginning' && daysBetween(knownSince, first.day) <= most
  return { is: 'begun', first: older ? 'before what is known' : first.day, days: [first, ...others], last: others.at(-1) ?? first }
}

/** The last day of the course before today. */
export const lastBefore = (course: Course, today: Day): DayTaken | undefined =>
  course.is === 'begun' ? course.days.findLast((d) => d.day < today) : undefined

/** The last day before today with the drug, whatever breaks came after it. */
export const lastKnown = (days: readonly DayTaken[], agent: Agent, today: Day): DayTaken | undefined =>
  days.findLast((d) => d.agent === agent && d.day < today)

/** The last day on which more was taken than on the day before it in the course; the first day is one. */
export const lastIncrease = (course: Course, today: Day): DayTaken | undefined => {
  if (course.is === 'not begun') return undefined
  const before = course.days.filter((d) => d.day < today)
  return before.findLast((d, i) => {
    const earlier = before[i - 1]
    return earlier === undefined ? course.first !== 'before what is known' : d.dose > earlier.dose
  })
}
