import type { UnitId } from '../../src/kernel/ids.ts'
import type { Book } from '../../src/units/book.ts'
import { TWO_LEVELS_FROM } from '../../src/units/unit.ts'

/** An old district with the communes of today that took over at least two whole communes of it: people moved within and between these. */
export type Area = {
  readonly district: string
  readonly provinceThen: string
  readonly province: string
  readonly communes: readonly { readonly id: string; readonly olds: readonly string[] }[]
}

/** Areas of two communes and more, by the province of today. */
export const areasOf = (book: Book): ReadonlyMap<string, readonly Area[]> => {
  const areas = new Map<
    string,
    Omit<Area, 'communes'> & { readonly communes: { readonly id: string; readonly olds: readonly string[] }[] }
  >()
  for (const { id, kind, from, until, parent: province } of book.units) {
    if (kind !== 'commune' || from !== TWO_LEVELS_FROM || until || !province) continue
    const whole = book.forebears(id).flatMap(({ old }) => (book.heirs(old).length === 1 ? [old] : []))
    for (const [district, olds] of Map.groupBy(whole, (old) => book.get(old)?.parent)) {
      const provinceThen = district && book.get(district)?.parent
      if (!provinceThen || olds.length < 2) continue
      const key = `${district} ${province}`
      const area = areas.get(key) ?? { district, provinceThen, province, communes: [] }
      area.communes.push({ id, olds })
      areas.set(key, area)
    }
  }
  return Map.groupBy(
    [...areas.values()].filter((a) => a.communes.length >= 2),
    (a) => a.province,
  )
}

/** Where somebody's life lay: communes of today with the old ones of them that its papers name, in the order in which they appear. */
export type Place = { readonly parts: readonly { readonly now: string; readonly olds: readonly string[] }[] }

/** The place of units, or nothing where one of them was divided, so that there is no such life elsewhere. */
export const placeOf = (book: Book, units: Iterable<string>): Place | undefined => {
  const parts = new Map<string, Set<string>>()
  for (const unit of units) {
    const known = book.get(unit as UnitId) // found in a paper
    if (known?.kind !== 'commune') continue
    const heirs = book.heirs(known.id)
    if (known.until && heirs.length !== 1) return undefined
    const now = known.until ? (heirs[0]?.new ?? '') : known.id
    const olds = parts.get(now) ?? new Set()
    if (known.until) olds.add(known.id)
    parts.set(now, olds)
  }
  const all = [...parts].map(([now, olds]) => ({ now, olds: [...olds] }))
  return all.length > 0 && all.length <= 2 && all.every((p) => p.olds.length <= 2) ? { parts: all } : undefined
}

/** The same place in another area: which unit stands for which. `at` says with which of its communes to begin. */
export const elsewhere = (
  { parts }: Place,
  book: Book,
  { district, provinceThen, province, communes }: Area,
  organisations: ReadonlyMap<string, string>,
  at: number,
): ReadonlyMap<string, string> => {
  const units = new Map(organisations)
  parts.forEach(({ now, olds }, n) => {
    const to = communes[(at + n) % communes.length]
    if (!to) throw new Error('an area has communes')
    units.set(now, to.id)
    units.set(book.get(now as UnitId)?.parent ?? '', province)
    olds.forEach((old, i) => {
      units.set(old, to.olds[(at + i) % to.olds.length] ?? '')
      const lay = book.get(old as UnitId)?.parent ?? ('' as UnitId) // a unit of the book
      units.set(lay, district)
      units.set(book.get(lay)?.parent ?? '', provinceThen)
    })
  })
  return units
}
