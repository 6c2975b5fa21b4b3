import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { Successor, Unit } from './unit.ts'

/** What resolving needs to know of a unit or organisation. */
export type Dated = Pick<Unit, 'id' | 'from' | 'until'>

/** `why` no unit is found: nobody knows the id, or it ended and the data name nobody who took over. Ask; never guess. */
export type Located = { readonly units: readonly UnitId[]; readonly why?: 'unknown' | 'no successor' }

type Links = ReadonlyMap<UnitId, readonly Successor[]>

/**
 * Where a unit's work lies on a day: with itself while it exists; after its end with its one successor, or with several when it was
 * divided and nobody chose yet. Before its first day the work lay with those it took over from, so that its officers can write down late
 * what happened in a predecessor; a unit without known predecessors stands for itself, since its first day is only where our data begin.
 */
export const locator = (known: ReadonlyMap<UnitId, Dated>, after: Links, before: Links): ((unit: UnitId, on: Day) => Located) => {
  /** A successor that ended no later than the unit it took over from took nothing over: following it could go round for ever. */
  const later = (id: UnitId, on: Day): readonly UnitId[] => {
    const until = known.get(id)?.until
    if (until === undefined || on < until) return [id]
    const next = (after.get(id) ?? []).filter((s) => (known.get(s.new)?.until ?? NEVER) > until)
    const chosen = next.filter((s) => s.chosen)
    return (chosen.length > 0 ? chosen : next).flatMap((s) => later(s.new, on))
  }

  const earlier = (id: UnitId, on: Day): readonly UnitId[] => {
    const unit = known.get(id)
    // Whom it took over later than it began lay with itself until then.
    const previous = unit && before.get(id)?.filter((s) => s.from <= unit.from)
    return previous && previous.length > 0 && on < unit.from ? previous.flatMap((s) => earlier(s.old, on)) : [id]
  }

  return (id, on) => {
    const unit = known.get(id)
    if (!unit) return { units: [], why: 'unknown' }
    const found = [...new Set(on < unit.from ? earlier(id, on) : later(id, on))]
    return found.length > 0 ? { units: found } : { units: [], why: 'no successor' }
  }
}

/** Sorts after every day. */
const NEVER = '9999-99-99'
