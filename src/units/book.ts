import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { type Located, locator } from './resolve.ts'
import { asOf, type Successor, type Unit, type Units } from './unit.ts'

/** Every unit and organisation of the country, found in memory: about 14,000 units in 6 MB. */
export type Book = Units & {
  readonly get: (unit: UnitId) => Unit | undefined
  readonly locate: (unit: UnitId, on: Day) => Located
  /** The units that a unit lies in on a day, nearest first; of one that ended, where the work of its superiors went. */
  readonly above: (unit: UnitId, on: Day) => readonly UnitId[]
  readonly heirs: (unit: UnitId) => readonly Successor[]
  readonly forebears: (unit: UnitId) => readonly Successor[]
  readonly below: (unit: UnitId) => readonly UnitId[]
}

const pushTo = <T>(map: Map<UnitId, T[]>, key: UnitId, value: T): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

export const bookOf = ({ units, successors }: Units): Book => {
  const known = new Map(units.map((u) => [u.id, u]))
  const after = new Map<UnitId, Successor[]>()
  const before = new Map<UnitId, Successor[]>()
  for (const s of successors) {
    pushTo(after, s.old, s)
    pushTo(before, s.new, s)
  }
  const locate = locator(known, after, before)
  const above = (unit: UnitId, on: Day): readonly UnitId[] => {
    const found: UnitId[] = []
    for (let at = known.get(unit); at; ) {
      const { parent } = asOf(at, on)
      if (!parent) break
      const now = locate(parent, on).units
      const next = now.length === 1 && now[0] ? now[0] : parent
      if (found.includes(next)) break
      found.push(next)
      at = known.get(next)
    }
    return found
  }
  return {
    units,
    successors,
    get: (unit) => known.get(unit),
    locate,
    above,
    heirs: (unit) => after.get(unit) ?? [],
    forebears: (unit) => before.get(unit) ?? [],
    // Asked by one page for one unit: an index would hold 14,000 lists for it.
    below: (unit) => units.flatMap((u) => (u.parent === unit ? [u.id] : [])),
  }
}
