import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { type Law, roleOffices } from './law.ts'
import type { Sheet } from './sheet.ts'

/** From a day until another (exclusive); without `until`, for all that is known. */
export type Stretch = { readonly from: Day; readonly until: Day | undefined }

/** Something a list says of a stretch. `same` tells apart what must not become one row. */
export type Listed = Stretch & { readonly same: string }

/** The dated texts of a measure, each with the day it ends. */
export const textsOf = (sheets: readonly Sheet[]): readonly (Stretch & { readonly sheet: Sheet })[] =>
  sheets.map((sheet, i) => ({ sheet, from: sheet.from, until: sheets[i + 1]?.from }))

/** Rows that say the same and follow each other are one. */
export const joined = <T extends Listed>(rows: readonly T[]): readonly T[] => {
  const last = new Map<string, number>()
  const kept: T[] = []
  for (const row of rows.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const at = last.get(row.same)
    const before = at === undefined ? undefined : kept[at]
    if (at !== undefined && before && before.until === row.from) kept[at] = { ...before, until: row.until }
    else {
      last.set(row.same, kept.length)
      kept.push(row)
    }
  }
  return kept
}

/** Rows that share a name get a number, so that each has one of its own. */
export const apart = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] => {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const n = (seen.get(row.id) ?? 0) + 1
    seen.set(row.id, n)
    return n === 1 ? row : { ...row, id: `${row.id}~${n}` }
  })
}

const within = (day: Day, { from, until }: Stretch): boolean => from < day && (until === undefined || day < until)

/** A role as offices hold it since a day, and where that stands. */
export type Held = { readonly role: string; readonly from: Day; readonly cite: Citation }

/**
 * Who acts in roles over a stretch, as it is called on each day of it; `person` is nobody's office: `own` says whose duty it is. `called`: what the
 * texts about the duty call the body, where that is not what its role is called.
 */
export const actorsOver = (
  law: Law,
  roles: readonly string[],
  stretch: Stretch,
  own = 'người đó',
  called: (held: Held) => string | undefined = () => undefined,
): readonly (Stretch & { readonly actors: string; readonly held: readonly Held[] })[] => {
  const bindings = roles.flatMap((r) => law.offices.roles[r]?.is ?? [])
  const terms = bindings.flatMap((b) => b.offices).flatMap((o) => law.offices.offices[o]?.term ?? [])
  const days = [...new Set([stretch.from, ...[...bindings, ...terms].map((x) => x.from).filter((d) => within(d, stretch))])].sort()
  return days.map((from, i) => {
    const held = roles.flatMap((r) => {
      const bound = law.offices.roles[r]?.is.findLast((b) => b.from <= from)
      if (r === 'person') return [{ terms: [own], held: [] }]
      if (!bound) return []
      const held = { role: r, from: bound.from, cite: bound.cite }
      const as = called(held) ?? bound.as
      return [{ terms: as ? [as] : roleOffices(law, r, from), held: [held] }]
    })
    return {
      from,
      until: days[i + 1] ?? stretch.until,
      actors: [...new Set(held.flatMap((h) => h.terms))].join(', '),
      held: held.flatMap((h) => h.held),
    }
  })
}
