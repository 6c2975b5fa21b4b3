import { type Day, daysBetween, laterOf } from '../../kernel/day.ts'
import type { Facts } from '../situation/situation.ts'
import type { DayTaken } from './days.ts'

/**
 * Days missed in a row: whole calendar days strictly between the last day with a dose and today (docs/decisions/0505). `surely` counts a day
 * that was only partly taken, or vomited, as a day with a dose; `perhaps` as one without. Last dose on 1 March, here on 5 March: three.
 */
export type Missed =
  | { readonly is: 'never taken' }
  | { readonly is: 'not known' }
  | { readonly is: 'days'; readonly surely: number; readonly perhaps: number; readonly last: Day }
  /** No dose in all that is known: so many days at least. */
  | { readonly is: 'at least'; readonly surely: number }

const between = (last: Day, today: Day): number => Math.max(daysBetween(last, today) - 1, 0)

const lastCovered = (days: readonly DayTaken[]): Day | undefined =>
  days.reduce<Day | undefined>((last, { through }) => (last === undefined ? through : laterOf(last, through)), undefined)

export const missedDays = (days: readonly DayTaken[], facts: Pick<Facts, 'elsewhere' | 'knownSince'>, today: Day): Missed => {
  const before = days.filter(({ day }) => day < today)
  const last = lastCovered(before)
  if (last !== undefined) {
    const sure = lastCovered(before.filter(({ how }) => how === 'taken' || how === 'at home'))
    // Without any day that was surely taken, all since the first dose known may have been missed.
    const perhaps = sure === undefined ? daysBetween(before[0]?.day ?? last, today) : between(sure, today)
    return { is: 'days', surely: between(last, today), perhaps, last }
  }
  if (facts.elsewhere.is === 'not confirmed') return { is: 'not known' }
  return facts.knownSince === 'the beginning'
    ? { is: 'never taken' }
    : { is: 'at least', surely: Math.max(daysBetween(facts.knownSince, today), 0) }
}
