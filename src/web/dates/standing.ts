import { daysBetween } from '../../kernel/day.ts'
import { dayOf, isMoment, type Moment, minutesBetween, type When } from '../../kernel/moment.ts'

/** How far a due date lies from now: in hours where it has a minute and falls within a day, else in days. Both are at least 0. */
export type Standing = { readonly late: boolean; readonly n: number; readonly unit: 'hours' | 'days' }

const DAY_MINUTES = 1440

/** A day is due until it is over; a minute until it strikes. */
export const standing = (now: Moment, due: When): Standing => {
  if (!isMoment(due)) {
    const days = daysBetween(dayOf(now), due)
    return { late: days < 0, n: Math.abs(days), unit: 'days' }
  }
  const minutes = minutesBetween(now, due)
  const far = Math.abs(minutes)
  return far < DAY_MINUTES
    ? { late: minutes < 0, n: Math.floor(far / 60), unit: 'hours' }
    : { late: minutes < 0, n: Math.floor(far / DAY_MINUTES), unit: 'days' }
}
