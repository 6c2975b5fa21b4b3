import { type Moment, moment } from '../../kernel/moment.ts'

const EAST_MS = 7 * 3_600_000

/**
 * A computer sets its clock by seconds while it runs, and seconds over the edge of a minute would put a machine to sleep in mid-morning: what it showed last
 * stands until it comes there again. That is never later than a minute, and ends what is held sooner, not later. Set back by more, it goes back.
 */
export const steadied = (before: number, shown: number): number => (shown < before && before - shown < 60_000 ? before : shown)

let last = 0

/**
 * What the clock of this machine shows, as a minute in Viet Nam. Only a device that doses without a line asks it (test/arrows.test.ts): there is no other
 * clock then, and the rules of the right of the day take into account that it may be wrong.
 */
export const machineNow = (): Moment => {
  last = steadied(last, Date.now())
  return moment(`${new Date(last + EAST_MS).toISOString().slice(0, 16)}+07:00`)
}
