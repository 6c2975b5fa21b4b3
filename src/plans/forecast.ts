import { type Day, dayFrom, daysBetween, yearOf } from '../kernel/day.ts'
import type { Kind, Plan } from './plan.ts'

/** How much of the year of a plan has passed, the day asked about included. */
export type Elapsed = { readonly days: number; readonly of: number }

export const elapsedOf = ({ year }: Pick<Plan, 'year'>, asOf: Day): Elapsed => {
  const first = dayFrom(year, 1, 1)
  const of = daysBetween(first, dayFrom(year + 1, 1, 1))
  return { of, days: Math.min(of, Math.max(0, daysBetween(first, asOf) + 1)) }
}

/** Before the end of the first month a week without admissions would halve it. */
const FIRST_DAYS = 31

/**
 * Persons at the end of the year if they go on to be received as until now: result ÷ days passed × days of the year. Nothing for a stock, which no
 * straight line tells, in the first month, and when the year is over.
 */
export const forecastOf = (kind: Kind, persons: number, plan: Pick<Plan, 'year'>, asOf: Day): number | undefined => {
  const { days, of } = elapsedOf(plan, asOf)
  return kind === 'flow' && yearOf(asOf) === plan.year && days >= FIRST_DAYS && days < of ? Math.round((persons * of) / days) : undefined
}
