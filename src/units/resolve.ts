import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { Successor, Unit } from './unit.ts'

/** What resolving needs to know of a unit or organisation. */
export type Dated = Pick<Unit, 'id' | 'from' | 'until'>

/** `why` no unit is found: nobody knows the id, or it ended and the data name nobody who took over. Ask; never guess. */
export type Located = { readonly units: readonly UnitId[]; readonly why?: 'unknown' | 'no successor' }

/**
 * Where a unit's work lies on a day: with itself while it exists; after its end with its one successor, or with several when it was
 * divided and nobody chose yet. Before its first day the work lay with those it took over from, so that its officers can write down late
 * what happened in a predecessor; a unit without known predecessors stands for itself, since its first day is only where our data begin.
 */
export const locator = (units: readonly Dated[], successors: readonly Successor[]): ((unit: UnitId, on: Day) => Located) => {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const after = grouped(successors, (s) => s.old)
  const before = grouped(successors, (s) => s.new)

  const later = (id: UnitId, on: Day): readonly UnitId[] => {
    const until = known.get(id)?.until
    if (until === undefined || on < until) return [id]
    const next = after.get(id) ?? []
    const chosen = next.filter((s) => s.chosen)
    return (chosen.length > 0 ? chosen : next).flatMap((s) => later(s.new, on))
  }

  const earlier = (id: UnitId, on: Day): readonly UnitId[] => {
    const unit = known.get(id)
    const previous = before.get(id)
    return previous && unit && on < unit.from ? previous.flatMap((s) => earlier(s.old, on)) : [id]
  }

  return (id, on) => {
    const unit = known.get(id)
    if (!unit) return { units: [], why: 'unknown' }
    const found = [...new Set(on < unit.from ? earlier(id, on) : later(id, on))]
    return found.length > 0 ? { units: found } : { units: [], why: 'no successor' }
  }
}

/** Map.groupBy, which Safari has since 17.4 only. */
const grouped = (links: readonly Successor[], by: (link: Successor) => UnitId): ReadonlyMap<UnitId, readonly Successor[]> => {
  const groups = new Map<UnitId, Successor[]>()
  for (const link of links) {
    const group = groups.get(by(link))
    if (group) group.push(link)
    else groups.set(by(link), [link])
  }
  return groups
}
