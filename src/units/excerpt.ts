import type { UnitId } from '../kernel/ids.ts'
import type { Book } from './book.ts'
import type { Unit, Units } from './unit.ts'

const everAbove = (unit: Unit | undefined): readonly UnitId[] =>
  [unit?.parent, ...(unit?.was ?? []).map((past) => past.parent)].filter((id) => id !== undefined)

const heirsOf = (book: Book, unit: UnitId): readonly UnitId[] => {
  const found = new Set([unit])
  for (const each of found) for (const s of book.heirs(each)) found.add(s.new)
  return [...found]
}

/**
 * As much of a book as tells of these units what the whole tells: where their work lies on any day, what they are, and what lies above them.
 * About ten units for each, most of them the same.
 */
export const excerptOf = (book: Book, units: Iterable<UnitId>): Units => {
  const asked = new Set(units)
  const before = new Set<UnitId>()
  const after = new Set<UnitId>()
  for (const unit of asked) {
    const [line, heirs] = [book.line(unit), heirsOf(book, unit)]
    for (const id of line) before.add(id)
    for (const id of heirs) after.add(id)
    for (const id of [...line, ...heirs]) for (const superior of everAbove(book.get(id))) asked.add(superior)
  }
  const all = [...new Set([...before, ...after])]
  return {
    units: all.flatMap((id) => book.get(id) ?? []),
    successors: [...new Set([...all.flatMap(book.heirs), ...[...before].flatMap(book.forebears)])],
  }
}
