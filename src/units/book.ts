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
  /** The unit itself and all whose work came to it, however far back. */
  readonly line: (unit: UnitId) => readonly UnitId[]
  /** Where the way of a unit's work breaks off on a day: the last on it that ended without one successor; itself or the one that has it otherwise. */
  readonly last: (unit: UnitId, on: Day) => UnitId
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
  const line = (unit: UnitId): readonly UnitId[] => {
    const found = new Set([unit])
    for (const each of found) for (const s of before.get(each) ?? []) found.add(s.old)
    return [...found]
  }
  const last = (unit: UnitId, on: Day): UnitId => {
    const passed = new Set([unit])
    for (let at = unit; ; ) {
      const until = known.get(at)?.until
      const next = after.get(at) ?? []
      const [only] = next.length > 1 ? next.filter((s) => s.chosen) : next
      if (until === undefined || on < until || !only || passed.has(only.new)) return at
      passed.add(only.new)
      at = only.new
    }
  }
  return {
    units,
    successors,
    line,
    last,
    get: (unit) => known.get(unit),
    locate,
    above,
    heirs: (unit) => after.get(unit) ?? [],
    forebears: (unit) => before.get(unit) ?? [],
    // Asked by one page for one unit: an index would hold 14,000 lists for it.
    below: (unit) => units.flatMap((u) => (u.parent === unit ? [u.id] : [])),
  }
}
