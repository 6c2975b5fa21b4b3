import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { Place } from '../reports/count.ts'
import type { Roll } from '../reports/indicator.ts'
import type { Book } from '../units/book.ts'

const group = (book: Book, units: readonly UnitId[], on: Day): ReadonlyMap<UnitId, readonly UnitId[]> => {
  const places = new Map<UnitId, UnitId[]>()
  for (const unit of units) {
    const head = book.last(unit, on)
    const list = places.get(head)
    if (list) list.push(unit)
    else places.set(head, [unit])
  }
  return places
}

/** Units by where their work lies on a day: one place for each, and one of its own for what ended and was divided. */
export const placesOf = (book: Book, units: readonly UnitId[], on: Day): readonly Place[] =>
  [...group(book, units, on)].map(([id, of]) => ({ id, units: of }))

/**
 * The places of a roll in a unit as it stands on a day: the unit itself where it is of the roll's kind, otherwise every unit of that kind that
 * lies in it, with those whose work it took over.
 */
export const placesIn = (book: Book, roll: Roll, unit: UnitId, on: Day): readonly Place[] => {
  if (book.get(unit)?.kind === roll.unitKind) return [{ id: unit, units: book.line(unit) }]
  const within = new Set(book.line(unit))
  const all = book.units.filter((u) => u.kind === roll.unitKind && u.from <= on).map((u) => u.id)
  return placesOf(book, all, on).filter(({ id }) => book.above(id as UnitId, on).some((a) => within.has(a))) // heads are units of the book
}

/** All of several places as one, so that who goes from one to the other neither comes nor goes. */
export const together = (id: string, places: readonly Place[]): readonly Place[] => [{ id, units: places.flatMap((p) => p.units) }]
