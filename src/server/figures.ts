import { countFigures, type FiguresAsked, type KnownAt } from '../db/figures.ts'
import type { Database } from '../db/pool.ts'
import type { Me } from '../db/signin.ts'
import type { Day } from '../kernel/day.ts'
import { FEW } from '../kernel/few.ts'
import type { UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { type Count, countIn } from '../reports/count.ts'
import { dosedTable } from '../reports/dosed.ts'
import { movementOf, rowsIn, womenOf } from '../reports/movement.ts'
import {
  citeOf,
  FIRST,
  lastClosed,
  type Period,
  periodId,
  periodKinds,
  periodsBetween,
  sinceNewYear,
  type Window,
  windowOf,
} from '../reports/period.ts'
import { type RollName, rollNames, rolls } from '../reports/rolls.ts'
import { existsOn } from '../units/unit.ts'
import type { Figure, ReportPage, ReportRow, Reports } from './contract/figures.ts'
import { placesIn, together } from './places.ts'
import type { Ground } from './record.ts'

type Asking = Pick<Me, 'offices' | 'now'>

/** Kinds of unit that figures are asked of: those that stand on a roll, and those above them. */
const ABOVE = ['district', 'province']
const kindsOf = (name: RollName): readonly string[] => [rolls[name].unitKind, ...ABOVE]

/** How a session reads figures of a unit: exactly where it reads the names of its people, with small numbers hidden where it does not, or not at all. */
export const readsFigures = ({ law, units }: Ground, me: Asking, unit: UnitId): 'exactly' | 'roughly' | undefined => {
  const today = dayOf(me.now)
  const book = units.book()
  const above = new Set(book.above(unit, today).flatMap((u) => book.line(u)))
  const offices = me.offices.flatMap((held) => {
    const office = law.offices.offices[held.office]
    if (!office || office.admin) return []
    return book.line(held.unit).includes(unit) || (office.reach === 'below' && above.has(held.unit)) ? [office] : []
  })
  if (offices.length === 0) return undefined
  return offices.some((o) => o.words.includes('name')) ? 'exactly' : 'roughly'
}

/** The name of the table of doses, of a roll that has one. */
const dosesOf = (name: RollName) => ('doses' in rolls[name] ? { doses: dosedTable.term } : {})

export const lineOf = <P extends Period>(period: P): { readonly id: string } & P & Window => ({
  id: periodId(period),
  ...period,
  ...windowOf(period),
})

/** The tables, units and periods that a session may ask for. */
export const reportsFor = (ground: Ground, me: Asking): Reports => {
  const today = dayOf(me.now)
  const book = ground.units.book()
  const kinds = new Set(rollNames.flatMap(kindsOf))
  const own = me.offices.flatMap(({ unit }) => book.get(unit) ?? [])
  const centres = book.units.filter((u) => u.kind === rolls.residents.unitKind && existsOn(u, today))
  const asked = new Map([...own, ...centres].map((u) => [u.id, u]))
  return {
    rolls: rollNames.map((name) => ({ name, term: rolls[name].term, unitKinds: kindsOf(name), ...dosesOf(name) })),
    units: [...asked.values()].flatMap((u) =>
      kinds.has(u.kind) && readsFigures(ground, me, u.id)
        ? [{ id: u.id, name: ground.units.nameOf(u.id, today) ?? u.name, kind: u.kind }]
        : [],
    ),
    periods: periodKinds.flatMap((kind) => {
      const last = lastClosed(kind, today)
      const all = periodsBetween(FIRST, today).filter((p) => p.kind === kind)
      const closed = all.filter((p) => windowOf(p).until <= windowOf(last).until).toReversed()
      return [...closed, ...all.filter((p) => windowOf(p).until > windowOf(last).until)].map(lineOf)
    }),
  }
}

/** A number under five says a good deal about the few: it is told only to who sees them (docs/decisions/0232, 0048). */
export const told = ({ persons, episodes }: { readonly persons: number; readonly episodes: number }, exactly: boolean): Figure =>
  exactly || episodes === 0 || persons >= FEW ? { persons, episodes } : null

/** What is asked of the database for a table. */
export const askedFor = (
  ground: Ground,
  name: RollName,
  unit: UnitId,
  period: Period,
  known: KnownAt,
): Omit<FiguresAsked, 'indicators'> => {
  const window = windowOf(period)
  return {
    roll: rolls[name],
    places: together(unit, placesIn(ground.units.book(), rolls[name], unit, window.until)),
    window,
    known: known.pos,
  }
}

const PLAIN = ['start', 'in', 'out', 'out.other', 'end']

const placesTable = async (
  ground: Ground,
  db: Database,
  asked: Omit<FiguresAsked, 'indicators'>,
  name: RollName,
  unit: UnitId,
  exactly: boolean,
): Promise<ReportPage['places']> => {
  const places = placesIn(ground.units.book(), rolls[name], unit, asked.window.until)
  if (places.length < 2) return []
  const indicators = movementOf(rolls[name]).filter((i) => PLAIN.includes(i.id))
  const counts = await countFigures(db, { ...asked, places, indicators })
  const nameOf = (id: string): string => ground.units.nameOf(id as UnitId, asked.window.until) ?? id // places are units of the book
  // A province has more than a hundred communes: those where nothing was and nothing happened are left out.
  return places
    .filter(({ id }) => counts.some((c) => c.place === id))
    .map(({ id }) => {
      const of = (indicator: string) => told(countIn(counts, indicator, id), exactly)
      return {
        id: id as UnitId,
        name: nameOf(id),
        start: of('start'),
        in: of('in'),
        out: of('out'),
        other: of('out.other'),
        end: of('end'),
      }
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
}

const rowsOf = (name: RollName, counts: readonly Count[], year: readonly Count[], unit: UnitId, exactly: boolean): readonly ReportRow[] => {
  const indicators = new Map(movementOf(rolls[name]).map((i) => [i.id, i]))
  return rowsIn(rolls[name]).flatMap((row): readonly ReportRow[] => {
    const indicator = indicators.get(row.id)
    if (!indicator) return []
    return [
      {
        ...row,
        counts: indicator.counts,
        says: indicator.says,
        all: told(countIn(counts, row.id, unit), exactly),
        women: told(countIn(counts, womenOf(row.id), unit), exactly),
        year: told(countIn(year, row.id, unit), exactly),
      },
    ]
  })
}

/** The movement table of a unit in a period, as known at a position. */
export const reportOf = async (
  ground: Ground,
  me: Asking,
  of: { readonly name: RollName; readonly unit: UnitId; readonly period: Period; readonly known: KnownAt; readonly exactly: boolean },
): Promise<ReportPage> => {
  const { name, unit, period, known, exactly } = of
  const roll = rolls[name]
  const asked = askedFor(ground, name, unit, period, known)
  const indicators = movementOf(roll)
  const year = sinceNewYear(period)
  const [counts, sinceYear, places] = await Promise.all([
    countFigures(ground.db, { ...asked, indicators }),
    countFigures(ground.db, { ...asked, indicators, window: year }),
    placesTable(ground, ground.db, asked, name, unit, exactly),
  ])
  const [start, came, left, end] = ['start', 'in', 'out', 'end'].map((id) => countIn(counts, id, unit).episodes)
  const until: Day = asked.window.until
  return {
    roll: name,
    term: roll.term,
    says: roll.says,
    cite: roll.cite,
    unit: { id: unit, name: ground.units.nameOf(unit, until) ?? unit, kind: ground.units.kindOf(unit) ?? '' },
    period: { ...lineOf(period), cite: citeOf(period.kind) },
    yearFrom: year.from,
    known: { pos: known.pos, sealed: known.sealed_at, root: known.root },
    now: me.now,
    rows: rowsOf(name, counts, sinceYear, unit, exactly),
    balance:
      exactly && start !== undefined && came !== undefined && left !== undefined && end !== undefined
        ? { start, in: came, out: left, end, holds: start + came - left === end }
        : null,
    places,
  }
}
