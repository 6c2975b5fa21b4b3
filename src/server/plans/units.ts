import { rulingsBy } from '../../db/plans.ts'
import type { Database } from '../../db/pool.ts'
import { type Day, laterOf } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { nameKey } from '../../people/names.ts'
import type { DraftPlan } from '../../plans/plan.ts'
import { type Book, bookOf } from '../../units/book.ts'
import { isOrganisationKind } from '../../units/organisation.ts'
import { ruled } from '../../units/rulings.ts'
import { asOf, KNOWN_FROM } from '../../units/unit.ts'
import type { UnitBook } from '../unit-book.ts'

/** The units as they were known at a position of the log: what officials said later does not change an earlier figure. */
export const bookAt = async (db: Database, units: UnitBook, known: number | undefined): Promise<Book> => {
  const rulings = units.rulings()
  if (known === undefined || rulings.length === 0) return units.book()
  const then = await rulingsBy(db, known)
  return then >= rulings.length ? units.book() : bookOf(ruled(units.lists, rulings.slice(0, then)))
}

/** A unit, all whose work came to it, all to whom its work went (to the chosen one where it was divided and somebody chose), and who works below them. */
export const workOf =
  (book: Book) =>
  (unit: UnitId): readonly UnitId[] => {
    const after = new Set([unit])
    for (const each of after) {
      const heirs = book.heirs(each)
      const chosen = heirs.filter((h) => h.chosen)
      for (const heir of chosen.length > 0 ? chosen : heirs) after.add(heir.new)
    }
    const all = new Set([...after, ...book.line(unit)])
    for (const each of all) for (const below of book.below(each)) all.add(below)
    return [...all]
  }

/** A unit as it was on a day: with all that it had taken over from by then; of one that began later, the one before it of its name, or all before it. */
const asItWas = (book: Book, unit: UnitId, on: Day): readonly UnitId[] => {
  const known = book.get(unit)
  const before = book.forebears(unit)
  if (known && known.from > on && before.length > 0) {
    const named = before.filter((s) => nameKey(book.get(s.old)?.name ?? '') === nameKey(known.name))
    return (named.length > 0 ? named : before).flatMap((s) => asItWas(book, s.old, on))
  }
  return [unit, ...before.filter((s) => s.from <= on).flatMap((s) => book.line(s.old))]
}

/**
 * What lay in a unit on a day: all that lies or lay below it, and where the work of that went, as far as it is no province. Of organisations that lie in what
 * the unit became, those of which nobody wrote where they lay before. About 600 units of a province.
 */
export const territoryOf = (book: Book, unit: UnitId, on: Day): readonly UnitId[] => {
  const below = new Map<UnitId, UnitId[]>()
  for (const u of book.units)
    for (const parent of new Set([u.parent, ...(u.was ?? []).map((past) => past.parent)])) {
      if (!parent) continue
      const list = below.get(parent)
      if (list) list.push(u.id)
      else below.set(parent, [u.id])
    }
  const roots = asItWas(book, unit, laterOf(on, KNOWN_FROM))
  const all = new Set(roots)
  for (const id of below.get(unit) ?? []) {
    const known = book.get(id)
    if (known && isOrganisationKind(known.kind) && asOf(known, on).parent === unit) all.add(id)
  }
  for (const each of all) {
    for (const u of below.get(each) ?? []) all.add(u)
    for (const { new: heir } of book.heirs(each)) if (book.get(heir)?.kind !== 'province') all.add(heir)
  }
  return [...all]
}

const within = (book: Book, unit: UnitId, province: UnitId, on: Day): boolean => {
  const provinces = new Set([...book.line(province), province])
  return book.above(unit, on).some((above) => provinces.has(above)) || [...book.line(unit)].some((u) => book.get(u)?.parent === province)
}

/** Organisations of a province that have exactly the name of a unit of a plan, whatever its capitals and marks. */
export const namedLike = (book: Book, name: string, province: UnitId, on: Day): readonly UnitId[] => {
  const wanted = nameKey(name)
  const bears = (u: Book['units'][number]) => [u.name, ...(u.was ?? []).map((past) => past.name)].some((each) => nameKey(each) === wanted)
  return book.units.filter((u) => isOrganisationKind(u.kind) && bears(u) && within(book, u.id, province, on)).map((u) => u.id)
}

/** Where a plan names units that are none of the province's organisations, or two of its units the same one. */
export const unitTroubles = (book: Book, plan: DraftPlan, province: UnitId, on: Day): readonly Refusal[] => {
  const taken = new Map<UnitId, string>()
  return Object.entries(plan.units).flatMap(([key, { name, ids }]) =>
    ids.flatMap((id): readonly Refusal[] => {
      const unit = book.get(id)
      const other = taken.get(id)
      if (other === undefined) taken.set(id, name)
      const wrong = (detail: string): readonly Refusal[] => [{ why: 'unit', field: `unit.${key}`, detail: `${name}: ${detail}` }]
      if (!unit || !isOrganisationKind(unit.kind)) return wrong(`không có tổ chức “${id}” trong hệ thống.`)
      if (!within(book, id, province, on)) return wrong(`${unit.name} không thuộc tỉnh, thành phố của kế hoạch.`)
      return other === undefined ? [] : wrong(`${unit.name} đã gắn với ${other}.`)
    }),
  )
}
