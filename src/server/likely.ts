import type { Compare, TraitsRead } from '../db/likely.ts'
import type { UnitsOn } from '../engine/law.ts'
import type { Day } from '../kernel/day.ts'
import { LIKELY, likeness, type Traits } from '../people/likeness.ts'
import type { Birth } from '../people/statements.ts'

/** A record as likeness takes it: its unit is the one of today. */
export const traitsOf = (units: UnitsOn, on: Day, { birth, unit, ...read }: TraitsRead): Traits => ({
  ...read,
  birth: birth as Birth, // checked by the column
  unit: units(unit, on)[0] ?? unit,
})

/** Every record that stands on the list of likely duplicates with this one. */
export const comparing =
  (units: UnitsOn, today: () => Day): Compare =>
  (of, alike) => {
    const on = today()
    const mine = traitsOf(units, on, of)
    return alike.flatMap((other) => {
      const { score, signs } = likeness(mine, traitsOf(units, on, other))
      return score >= LIKELY ? [{ one: of.person, other: other.person, score, signs }] : []
    })
  }
