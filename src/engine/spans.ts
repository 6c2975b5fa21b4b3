import { type Day, laterOf } from '../kernel/day.ts'
import type { CaseId, UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import type { CaseState } from './state.ts'

/** Days in which a case was in one state with the same units. `until` is the first day after; nothing while it goes on. */
export type Span = {
  readonly case: CaseId
  readonly measure: string
  readonly route: string
  readonly state: string
  /** The unit of each seat as the papers of those days name it; the one the case belongs to first. */
  readonly units: readonly UnitId[]
  readonly from: Day
  readonly until: Day | null
}

const unitsOn = (c: CaseState, on: Day): readonly UnitId[] => {
  const latest = new Map<string, UnitId>()
  for (const s of c.seats) if (s.from <= on) latest.set(s.seat, s.unit)
  return [...new Set(latest.values())]
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((x, i) => x === b[i])

/** The days of a case, tiled: every day from its first belongs to exactly one span. A state left on the day it began has none. */
export const spansOf = (c: CaseState): readonly Span[] => {
  const borders = [...new Set([...c.steps.map((s) => dayOf(s.entry.happened)), ...c.seats.map((s) => s.from)])].sort()
  const first = c.steps[0] && dayOf(c.steps[0].entry.happened)
  if (first === undefined) return []
  const spans: Span[] = []
  borders.forEach((border, i) => {
    const from = laterOf(border, first)
    const until = borders[i + 1] ?? null
    if (until !== null && until <= from) return
    const state = c.steps.findLast((s) => dayOf(s.entry.happened) <= from)?.after ?? c.state
    const units = unitsOn(c, from)
    const last = spans.at(-1)
    if (last && last.state === state && same(last.units, units)) spans.splice(-1, 1, { ...last, until })
    else spans.push({ case: c.id, measure: c.measure, route: c.route, state, units, from, until })
  })
  return spans
}
