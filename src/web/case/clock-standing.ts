import type { Due } from '../../engine/due.ts'
import { daysBetween } from '../../kernel/day.ts'
import { dayOf, isAfter, isMoment, type Moment, minutesBetween, startOf } from '../../kernel/moment.ts'

/** How near the end of a clock is: `days` whole days left (negative when past), `hours` (rounded down) where its end has a minute within two days. */
export type Nearness = {
  readonly is: 'overdue' | 'today' | 'soon' | 'later' | 'closed'
  readonly days: number
  readonly hours?: number | undefined
}

const SOON = 5

/** `closed`: a window that has not opened yet. */
export const nearness = (due: Pick<Due, 'rolled' | 'opens'>, now: Moment): Nearness => {
  const days = daysBetween(dayOf(now), dayOf(due.rolled))
  const minutes = isMoment(due.rolled) ? minutesBetween(now, due.rolled) : undefined
  const hours = minutes !== undefined && Math.abs(minutes) < 2 * 1440 ? Math.floor(minutes / 60) : undefined
  if (isAfter(now, due.rolled)) return { is: 'overdue', days, hours }
  if (due.opens !== undefined && startOf(due.opens) > now) return { is: 'closed', days: daysBetween(dayOf(now), dayOf(due.opens)) }
  return { is: days === 0 ? 'today' : days <= SOON ? 'soon' : 'later', days, hours }
}
