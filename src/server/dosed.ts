import { countFigures, type FiguresAsked, type KnownAt } from '../db/figures.ts'
import type { Database } from '../db/pool.ts'
import type { Me } from '../db/signin.ts'
import type { UnitId } from '../kernel/ids.ts'
import { type Count, countIn } from '../reports/count.ts'
import { brokenRows, dosedIndicators, dosedRows, dosedTable, ofSex, UNTOLD } from '../reports/dosed.ts'
import type { Indicator } from '../reports/indicator.ts'
import { citeOf, type Period, quartersIn, windowOf } from '../reports/period.ts'
import { type RollName, rolls } from '../reports/rolls.ts'
import type { DosedPage } from './contract/figures.ts'
import { askedFor, lineOf, told } from './figures.ts'
import type { Ground } from './record.ts'

/**
 * Everything of a table, read once. Of half a year or a year a flow is the sum of its quarters, as the form wants it: who drops out twice counts twice.
 */
const countsOf = async (
  db: Database,
  asked: Omit<FiguresAsked, 'indicators'>,
  indicators: readonly Indicator[],
  period: Period,
): Promise<readonly Count[]> => {
  const quarters = quartersIn(period)
  if (quarters.length < 2) return countFigures(db, { ...asked, indicators })
  const of = (kind: Indicator['kind']) => indicators.filter((i) => i.kind === kind)
  const [stocks, ...flows] = await Promise.all([
    countFigures(db, { ...asked, indicators: of('stock') }),
    ...quarters.map((quarter) => countFigures(db, { ...asked, indicators: of('flow'), window: windowOf(quarter) })),
  ])
  const all = flows.flat()
  const summed = [...new Map(all.map((c) => [`${c.id} ${c.place}`, c])).values()].map((c) => {
    const same = all.filter((o) => o.id === c.id && o.place === c.place)
    const sum = (key: 'persons' | 'episodes') => same.reduce((n, o) => n + o[key], 0)
    return { ...c, persons: sum('persons'), episodes: sum('episodes') }
  })
  return [...(stocks ?? []), ...summed]
}

/** The table of doses of a unit in a period, as known at a position. Nothing where the roll has none. */
export const dosedPageOf = async (
  ground: Ground,
  me: Pick<Me, 'now'>,
  of: { readonly name: RollName; readonly unit: UnitId; readonly period: Period; readonly known: KnownAt; readonly exactly: boolean },
): Promise<DosedPage | undefined> => {
  const { name, unit, period, known, exactly } = of
  const indicators = dosedIndicators(rolls[name])
  if (indicators.length === 0) return undefined
  const asked = askedFor(ground, name, unit, period, known)
  const counts = await countsOf(ground.db, asked, indicators, period)
  const figure = (id: string) => countIn(counts, id, unit)
  const { until } = asked.window
  return {
    roll: name,
    term: dosedTable.term,
    unit: { id: unit, name: ground.units.nameOf(unit, until) ?? unit, kind: ground.units.kindOf(unit) ?? '' },
    period: { ...lineOf(period), cite: citeOf(period.kind) },
    known: { pos: known.pos, sealed: known.sealed_at, root: known.root },
    now: me.now,
    rows: dosedRows.map(({ no, id, term, says, counts: asks }) => {
      const of = (which: string) => told(figure(which), exactly)
      return {
        ...{ no, id, term, says },
        ...(asks ? { figures: { all: of(id), men: of(ofSex(id, 'men')), women: of(ofSex(id, 'women')) } } : {}),
      }
    }),
    untold: told(figure(UNTOLD), exactly),
    broken: brokenRows(Object.fromEntries(dosedRows.map(({ id }) => [id, figure(id).persons]))),
    opens: exactly,
  }
}
