import type { Clock, Sheet } from '../engine/sheet.ts'
import type { Naming } from '../engine/time-limits.ts'
import { type Article, type Citation, isSilence } from '../kernel/citation.ts'
import type { Limit } from '../kernel/limit.ts'
import { limitTables } from './limit-tables.ts'
import type { Row, Where } from './limits.ts'
import { officeArticles, officeName } from './office-articles.ts'

type Of<K extends string> = Extract<Where, Readonly<Record<K, unknown>>>

const limitOf = (c: Clock): Limit => ('atLeast' in c ? c.atLeast : c.within)
const same = (a: Limit, b: Limit): boolean => a.n === b.n && a.unit === b.unit && a.exact === b.exact

const isOf = (cite: Citation, a: Article): boolean =>
  !isSilence(cite) && cite.law === a.law && cite.article === a.article && cite.clause === a.clause && cite.point === a.point

/** Whether a clock is the one of a row: what is to be done, from or before what, and how long it is. */
export const isClock = (c: Clock, where: Of<'clock'>): boolean =>
  c.of.includes(where.clock) &&
  ('after' in c ? c.after : c.before) === where.on &&
  same(limitOf(c), where.limit) &&
  (where.under === undefined || isOf(c.cite, where.under))

const rowsIn = (sheet: Sheet, is: (where: Where) => boolean): readonly string[] => [
  ...new Set(
    (limitTables[sheet.measure] ?? []).filter((r: Row) => r.row !== '' && r.in.includes(sheet.from) && is(r.where)).map((r) => r.row),
  ),
]

/** Which rows of the tables of limits each part of a sheet is the place of. */
export const limitPlaces: Naming = {
  bound: (sheet, held, cites, acts) => officeArticles(sheet.measure, held.role, held.from, held.cite, cites, acts),
  called: (sheet, held, acts) => officeName(sheet.measure, held.role, held.from, acts),
  clock: (sheet, c) => rowsIn(sheet, (w) => 'clock' in w && isClock(c, w)),
  rule: (sheet, act, rule) => rowsIn(sheet, (w) => 'refuses' in w && w.act === act && rule.is.includes(w.refuses)),
  length: (sheet, route) => rowsIn(sheet, (w) => 'route' in w && w.route === route),
  stretch: (sheet, interval) => rowsIn(sheet, (w) => 'interval' in w && w.interval === interval),
  bounds: (sheet) => {
    const fields = (limitTables[sheet.measure] ?? []).flatMap(({ where: w, in: texts }) =>
      'field' in w && texts.includes(sheet.from) ? [w] : [],
    )
    const once = fields.filter((w, i) => fields.findIndex((o) => o.act === w.act && o.field === w.field) === i)
    return once.map(({ act, field }) => ({
      act,
      field,
      rows: rowsIn(sheet, (w) => 'field' in w && w.act === act && w.field === field),
    }))
  },
}
