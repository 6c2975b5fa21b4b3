import { countFigures, type FiguresAsked, type KnownAt } from '../db/figures.ts'
import type { Database } from '../db/pool.ts'
import type { SessionKey } from '../db/session.ts'
import type { Me } from '../db/signin.ts'
import type { Here } from '../dosing/care/hiv.ts'
import type { UnitId } from '../kernel/ids.ts'
import { type Count, countIn } from '../reports/count.ts'
import { brokenRows, dosedIndicators, dosedRows, dosedTable, HERE, HIV, ofSex, UNTOLD } from '../reports/dosed.ts'
import type { Indicator } from '../reports/indicator.ts'
import { citeOf, type Period, quartersIn, windowOf } from '../reports/period.ts'
import { type RollName, rolls } from '../reports/rolls.ts'
import type { DosedPage } from './contract/figures.ts'
import { askedFor, lineOf, told } from './figures.ts'
import { hivOf } from './hiv-count.ts'
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

const hereIn = (counts: readonly Count[], unit: UnitId): Here => {
  const of = (id: string) => countIn(counts, id, unit).persons
  return { all: of(HERE), men: of(ofSex(HERE, 'men')), women: of(ofSex(HERE, 'women')) }
}

/** Row 1 of a unit at the end of a period: who can be part of it. */
export const hereOf = async (ground: Ground, unit: UnitId, period: Period, known: KnownAt): Promise<Here> => {
  const indicators = dosedIndicators(rolls.treated).filter((i) => i.id === HERE || i.id.startsWith(`${HERE}.`))
  return hereIn(await countFigures(ground.db, { ...askedFor(ground, 'treated', unit, period, known), indicators }), unit)
}

/** The table of doses of a unit in a period, as known at a position. Nothing where the roll has none. */
export const dosedPageOf = async (
  ground: Ground,
  me: Pick<Me, 'offices' | 'now'>,
  of: {
    readonly session: SessionKey
    readonly name: RollName
    readonly unit: UnitId
    readonly period: Period
    readonly known: KnownAt
    /** Of a day that is over, and not of now. */
    readonly before: boolean
    readonly exactly: boolean
  },
): Promise<DosedPage | undefined> => {
  const { name, unit, period, known, exactly } = of
  const indicators = dosedIndicators(rolls[name])
  if (indicators.length === 0) return undefined
  const asked = askedFor(ground, name, unit, period, known)
  const counts = await countsOf(ground.db, asked, indicators, period)
  const figure = (id: string) => countIn(counts, id, unit)
  const { until } = asked.window
  const { hiv, row, more } = await hivOf(ground, { ...of, me, known: of.before ? known.pos : undefined, here: hereIn(counts, unit) })
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
        ...(asks
          ? { figures: { all: of(id), men: of(ofSex(id, 'men')), women: of(ofSex(id, 'women')) } }
          : id === HIV && row
            ? { figures: row }
            : {}),
      }
    }),
    hiv,
    untold: told(figure(UNTOLD), exactly),
    broken: [...brokenRows(Object.fromEntries(dosedRows.map(({ id }) => [id, figure(id).persons]))), ...(more ? [HIV] : [])],
    opens: exactly,
  }
}
