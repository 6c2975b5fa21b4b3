import { countFigures, figureCases, readKnownAt, readSealedPositions } from '../../db/figures.ts'
import type { Database, Pool } from '../../db/pool.ts'
import { logRecords, reading } from '../../db/read-log.ts'
import type { Law } from '../../engine/law.ts'
import { addDays, type Day, daysBetween } from '../../kernel/day.ts'
import type { CaseId, UnitId } from '../../kernel/ids.ts'
import { openKept } from '../../law/kept/index.ts'
import { type Asked, countIn, differences } from '../../reports/count.ts'
import { indicatorsOf } from '../../reports/movement.ts'
import { FIRST, type Period, periodId, periodOn, periodsBetween, windowOf } from '../../reports/period.ts'
import { type Cases, casesAt, recount } from '../../reports/recount/recount.ts'
import { type RollName, rollNames, rolls } from '../../reports/rolls.ts'
import { keptFor } from '../kept.ts'
import { placesOf } from '../places.ts'
import type { UnitBook } from '../unit-book.ts'
import { comparePlan, cutOffsOf, type Kept, plansIn, readingsIn } from './plans.ts'
import { compareBottles } from './stock.ts'
import { toldBy } from './told.ts'

/** One figure that came out differently, with the cases that only one of the two counts. */
export type Unproven = {
  /** `stock`: what a bottle (`id`) of a site (`unit`) holds by its rows and by the log, as `persons`. `plan`: lines of a plan. `id` is then their kind, `unit` the plan with its part and the sex where it counts, `period` the day until which it counts. */
  readonly roll: RollName | 'plan' | 'stock'
  readonly id: string
  readonly unit: string
  readonly period: string
  readonly pos: number
  readonly counted: { readonly persons: number; readonly episodes: number }
  readonly recounted: { readonly persons: number; readonly episodes: number }
  readonly cases: readonly CaseId[]
}

export type Proven = {
  /** Up to where the log was looked at. */
  readonly pos: number
  readonly windows: number
  /** Versions of plans; a proof of before plans were counted twice has none. */
  readonly plans?: number
  readonly positions: number
  /** Numbers compared: every figure of every place that either count has, in every window at every position. */
  readonly compared: number
  readonly found: number
  /** The first of them. */
  readonly differences: readonly Unproven[]
}

/** Past positions at which a night counts figures again: each costs what a window does, 50 ms of CPU. */
export const POSITIONS = 200
const SHOWN = 50

type Parts = {
  readonly law: Law
  readonly units: UnitBook
  readonly today: Day
  /** At how many past positions figures are counted again, at most. */
  readonly positions: number
  /** A whole number from 0 below the one given. */
  readonly draw: (below: number) => number
  readonly goesOn: () => boolean
}

/** So many of a list, each at most once, in their order. */
const some = <T>(all: readonly T[], most: number, draw: Parts['draw']): readonly T[] => {
  if (all.length <= most) return all
  const chosen = new Set<number>()
  while (chosen.size < most) chosen.add(draw(all.length))
  return all.filter((_, i) => chosen.has(i))
}

/** Every unit that a case of the log or a span of the database names in the seat of a roll. */
const unitsNamed = async (tx: Database, cases: Cases, seat: string): Promise<readonly UnitId[]> => {
  const spans = await tx.query<{ readonly unit: UnitId }>({
    name: `seats_${seat}`,
    text: 'select distinct seats ->> $1 as unit from spans.span where seats ->> $1 is not null',
    values: [seat],
  })
  const told = cases.known.flatMap(({ diary }) => diary.seats.filter((s) => s.seat === seat).map((s) => s.unit))
  return [...new Set([...spans.map(({ unit }) => unit), ...told])]
}

/** The two counts of one table: by SQL over the spans, and by folding every case of the log. */
const compare = async (tx: Database, cases: Cases, name: RollName, asked: Asked, period: Period) => {
  const counted = await countFigures(tx, { ...asked, known: cases.pos })
  const again = recount(cases, asked)
  const found: Unproven[] = []
  for (const d of differences(counted, again)) {
    const one = await figureCases(tx, {
      ...asked,
      indicators: asked.indicators.filter((i) => i.id === d.id),
      places: asked.places.filter((p) => p.id === d.place),
      known: cases.pos,
    })
    const other = again.find((c) => c.id === d.id && c.place === d.place)?.cases ?? []
    found.push({
      roll: name,
      id: d.id,
      unit: d.place,
      period: periodId(period),
      pos: cases.pos,
      counted: d.one,
      recounted: countIn(again, d.id, d.place),
      cases: [...new Set([...one.filter((c) => !other.includes(c)), ...other.filter((c) => !one.includes(c))])].slice(0, SHOWN),
    })
  }
  return { compared: asked.indicators.length * asked.places.length, found }
}

/**
 * Counts every figure twice, by SQL and from the exported log: at the last position in every window of reporting since the data begin, and at past
 * positions drawn by lot in a window drawn by lot; with them every version of a plan on each of its cut-offs, and at each past position one version on
 * one cut-off by lot. As the owner, as of one moment. Nothing where the spans have not come to the end of the log, or when it `goesOn` no more.
 */
export const prove = (owner: Pool, { law, units, today, positions, draw, goesOn }: Parts): Promise<Proven | undefined> =>
  reading(owner, async (tx) => {
    const known = await readKnownAt(tx)
    const sealed = await readSealedPositions(tx)
    const pos = sealed.at(-1)
    if (!known || pos === undefined || known.pos !== pos) return undefined
    const told = await toldBy(logRecords(tx))
    const sheets = await keptFor(
      law,
      told.rulings.map((r) => r.editions),
      openKept,
    )
    const last = casesAt(law, sheets, told, pos)
    const periods = periodsBetween(FIRST, today)
    const days = daysBetween(FIRST, today) + 1
    const book = units.book()
    const points = book.units.filter((u) => u.kind === 'dispensing-point').map((u) => u.id)
    const named = new Map<RollName, readonly UnitId[]>()
    for (const name of rollNames) named.set(name, await unitsNamed(tx, last, rolls[name].seat))
    const found: Unproven[] = []
    let compared = 0
    const look = async (cases: Cases, period: Period) => {
      const window = windowOf(period)
      for (const name of rollNames) {
        const places = placesOf(book, named.get(name) ?? [], window.until)
        if (places.length === 0) continue
        const result = await compare(
          tx,
          cases,
          name,
          { roll: rolls[name], indicators: indicatorsOf(rolls[name]), places, window, points },
          period,
        )
        compared += result.compared
        found.push(...result.found)
      }
    }
    const bottles = await compareBottles(tx, told.poured ?? [], pos, periodId(periodOn('month', today)))
    compared += bottles.compared
    const plans = await plansIn(tx)
    const readingAt = readingsIn(tx, units)
    const foundInPlans: Unproven[] = []
    const lookAtPlan = async (known: Cases, version: Kept, cutOffs: readonly Day[]) => {
      const result = await comparePlan(tx, known, await readingAt(version, known.pos), cutOffs)
      compared += result.compared
      foundInPlans.push(...result.found)
    }
    /** Of a report on request: from a day to a day, by lot. */
    const requested = (): Period => {
      const [one, other] = [draw(days), draw(days)]
      return { kind: 'requested', from: addDays(FIRST, Math.min(one, other)), until: addDays(FIRST, Math.max(one, other)) }
    }
    const past = some(sealed.slice(0, -1), positions, draw)
    let cases: Cases | undefined
    for (const at of past) {
      if (!goesOn()) return undefined
      cases = casesAt(law, sheets, told, at, cases)
      const period = draw(2) === 0 ? requested() : periods[draw(periods.length)]
      if (period) await look(cases, period)
      const version = plans.length > 0 ? plans[draw(plans.length)] : undefined
      if (!version) continue
      const cutOffs = cutOffsOf(version.plan)
      await lookAtPlan(cases, version, cutOffs.slice(draw(cutOffs.length)).slice(0, 1))
    }
    for (const version of plans) {
      if (!goesOn()) return undefined
      await lookAtPlan(last, version, cutOffsOf(version.plan))
    }
    for (const period of periods) {
      if (!goesOn()) return undefined
      await look(last, period)
    }
    // One cause shows in tables and plans: neither hides the other.
    const all = [
      ...bottles.found.slice(0, SHOWN / 2),
      ...foundInPlans.slice(0, SHOWN / 2),
      ...found,
      ...foundInPlans.slice(SHOWN / 2),
      ...bottles.found.slice(SHOWN / 2),
    ]
    const looked = { windows: periods.length, plans: plans.length, positions: past.length, compared }
    return { pos, ...looked, found: all.length, differences: all.slice(0, SHOWN) }
  })
