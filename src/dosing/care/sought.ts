import { addDays, type Day } from '../../kernel/day.ts'

/** Why somebody does not come, as a doctor found out; what of it is illness, custody or force majeure is no dropping out. */
export const soughtFounds = ['ill', 'hospital', 'prison', 'forceMajeure', 'moved', 'stayedAway', 'dead', 'notFound'] as const
export type SoughtFound = (typeof soughtFounds)[number]

/** Days without a dose after which the clinic finds out why, and days for which what was found out holds. Ours (docs/decisions/0661, 0683). */
const DAYS = 30

/** Somebody in treatment who had no dose for more than 30 days. */
export type Lost = {
  /** The last dose, or the day on which the paper file was taken over where there was none here. */
  readonly since: Day
  /** When a doctor found out last, and what: words, which only who reads them is told. */
  readonly sought: { readonly on: Day; readonly found: SoughtFound | null } | null
}

/** The day from which somebody has to find out why: after what was found out before the last dose, or long ago, once more. */
export const soughtDue = ({ since, sought }: Lost): Day =>
  sought && sought.on > since ? addDays(sought.on, DAYS) : addDays(since, DAYS + 1)
