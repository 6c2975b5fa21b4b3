import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { Ground } from '../people/say.ts'
import type { UnitBook } from './ground.ts'

/** The kind of unit in which people live. */
export const RESIDENCE = 'commune'

/** Whether a unit is one in which people live, and was itself there on a day. */
export const livesIn =
  (units: Pick<UnitBook, 'on' | 'kindOf'>): Ground['livesIn'] =>
  (unit: UnitId, on: Day | undefined) => {
    if (units.kindOf(unit) !== RESIDENCE) return 'no'
    return on === undefined || units.on(unit, on).includes(unit) ? 'lives' : 'not then'
  }
