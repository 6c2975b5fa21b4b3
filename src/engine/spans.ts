import { type Day, laterOf } from '../kernel/day.ts'
import type { CaseId, UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { given } from './seats.ts'
import type { Applied, CaseState, Seat } from './state.ts'

/** Days in which a case was in one state with the same unit in every seat. `until` is the first day after; nothing while it goes on. */
export type Span = {
  readonly case: CaseId
  readonly measure: string
  readonly route: string
  readonly state: string
  /** The states of the days before, each once: whether the case came into one of some states for the first time is told by this span alone. */
  readonly been: readonly string[]
  /** The unit of each seat as the papers of those days name it; the one the case belongs to first. */
  readonly units: readonly UnitId[]
  readonly seats: Readonly<Record<string, UnitId>>
  readonly from: Day
  readonly until: Day | null
}

const seatsOn = (seats: readonly Seat[], on: Day): Readonly<Record<string, UnitId>> => {
  const latest = new Map<string, UnitId>()
  for (const s of seats) if (s.from <= on) latest.set(s.seat, s.unit)
  return Object.fromEntries(latest)
}

const same = (a: Readonly<Record<string, UnitId>>, b: Readonly<Record<string, UnitId>>): boolean => {
  const [one, other] = [Object.entries(a), Object.entries(b)]
  return one.length === other.length && one.every(([seat, unit], i) => other[i]?.[0] === seat && other[i][1] === unit)
}

/** A state and the day it began. */
type Entered = { readonly state: string; readonly from: Day }

const inOrder = (a: Entered, b: Entered): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

/** What a step led to. A paper case had states before it was taken over: its dates tell of those whose act leaves its date as a fact. */
const entered = ({ entry, sheet, after }: Applied): readonly Entered[] => {
  const on = dayOf(entry.happened)
  const paper = entry.body.adopted
  if (!paper) return [{ state: after, from: on }]
  const dated = Object.values(sheet.acts).flatMap(({ becomes, sets = {} }) => {
    const fact = Object.keys(sets).find((name) => sets[name] === 'happened' && paper.facts[name])
    const when = fact === undefined ? undefined : paper.facts[fact]
    return typeof becomes === 'string' && when !== undefined ? [{ state: becomes, from: dayOf(when) }] : []
  })
  const before = dated.filter(({ from }) => from <= on).sort(inOrder)
  return before.at(-1)?.state === after ? before : [...before, { state: after, from: on }]
}

/**
 * The steps from the one that opens the case: an act that happened anyhow may bear an earlier day, on which there was no case that could be in a
 * state. What a paper file tells of the days before it was taken over stands in its own step.
 */
const sinceOpened = ({ steps }: CaseState): readonly Applied[] => {
  const opens = steps.findIndex((s) => s.entry.body.opens)
  return opens > 0 ? steps.slice(opens) : steps
}

/** The days of a case, tiled: every day from its first belongs to exactly one span. A state left on the day it began has none. */
export const spansOf = (c: CaseState): readonly Span[] => {
  const states = sinceOpened(c)
    .flatMap(entered)
    .filter(({ state }) => state !== '')
  const seats = given(c)
  const earliest = seats.map((s) => s.from).sort()[0]
  const first = states[0]?.from
  if (first === undefined || earliest === undefined) return []
  const seated = laterOf(earliest, c.opened)
  const borders = [...new Set([...states.map((s) => s.from), ...seats.map((s) => s.from)])].sort()
  const spans: Span[] = []
  borders.forEach((border, i) => {
    const from = laterOf(border, first)
    const until = borders[i + 1] ?? null
    if (until !== null && until <= from) return
    const state = states.findLast((s) => s.from <= from)?.state ?? c.state
    const held = seatsOn(seats, laterOf(from, seated))
    const last = spans.at(-1)
    if (last && last.state === state && same(last.seats, held)) spans.splice(-1, 1, { ...last, until })
    else
      spans.push({
        case: c.id,
        measure: c.measure,
        route: c.route,
        state,
        been: [...new Set(spans.map((s) => s.state))],
        units: [...new Set(Object.values(held))],
        seats: held,
        from,
        until,
      })
  })
  return spans
}
