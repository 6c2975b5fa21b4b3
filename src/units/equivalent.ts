import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { Book } from './book.ts'
import { existsOn } from './unit.ts'

/**
 * Where an address that was written with a unit lies on a day. `several` were made of it, or the data name none: then a person says which,
 * among `units` or, for `none`, inside the units `within`.
 */
export type Equivalent =
  | { readonly is: 'one'; readonly unit: UnitId }
  | { readonly is: 'several'; readonly units: readonly UnitId[] }
  | { readonly is: 'none'; readonly within: readonly UnitId[] }

/** Every unit that got a part: which one has the files of the old unit says nothing about where a house stands. */
const parts = (book: Book, unit: UnitId, on: Day): readonly UnitId[] => {
  const known = book.get(unit)
  if (!known) return []
  if (known.until === undefined || on < known.until) return [unit]
  const { until } = known
  const heirs = book.heirs(unit).filter((h) => (book.get(h.new)?.until ?? '9999') > until)
  return [...new Set(heirs.flatMap((h) => parts(book, h.new, on)))]
}

/** Today's equivalent of the unit of an address. `chosen`: what a user said for this address; it is followed on to the day. */
export const equivalentOf = (book: Book, unit: UnitId, on: Day, chosen?: UnitId): Equivalent => {
  if (chosen !== undefined && chosen !== unit) return equivalentOf(book, chosen, on)
  const found = parts(book, unit, on)
  const [only] = found
  if (only && found.length === 1) return { is: 'one', unit: only }
  if (found.length > 1) return { is: 'several', units: found }
  const above = book.above(unit, on).filter((u) => {
    const known = book.get(u)
    return known && existsOn(known, on)
  })
  return { is: 'none', within: above }
}
