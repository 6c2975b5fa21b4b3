import { addDays, type Day, daysBetween, earlierOf, laterOf, yearOf } from '../../kernel/day.ts'

/** A case drawn over time: from its first day to the day it ended, or to its expected end, or on without one. */
export type Lane = {
  readonly id: string
  readonly label: string
  readonly from: Day
  readonly ended: Day | undefined
  readonly ends: Day | undefined
  readonly proposed: boolean
  readonly stretches: readonly { readonly label: string; readonly from: Day; readonly to: Day | undefined }[]
  readonly marks: readonly { readonly label: string; readonly on: Day }[]
}

export type Span = { readonly x: number; readonly width: number }
export type DrawnLane = {
  readonly lane: Lane
  readonly y: number
  readonly bar: Span
  /** From today to the expected end, or to the edge where there is none. */
  readonly ahead: Span | undefined
  /** From the end that has passed to today, while the case still runs. */
  readonly over: Span | undefined
  readonly endX: number | undefined
  readonly stretches: readonly (Span & { readonly label: string })[]
  readonly marks: readonly { readonly x: number; readonly label: string }[]
}
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly from: Day
  readonly to: Day
  readonly bands: readonly (Span & { readonly from: Day })[]
  readonly borders: readonly { readonly x: number; readonly on: Day; readonly row: number }[]
  readonly years: readonly { readonly x: number; readonly year: number }[]
  readonly today: number
  readonly lanes: readonly DrawnLane[]
}

export const LANE = 46
export const ROW = 16
const MARGIN_DAYS = 45
/** Room for four digits. */
const YEAR_WIDTH = 34

/** The stretch of time a drawing shows: everything in the lanes and today, with a margin. */
const shown = (lanes: readonly Lane[], today: Day): readonly [Day, Day] => {
  const all = [today, ...lanes.flatMap((l) => [l.from, ...(l.ended ? [l.ended] : []), ...(l.ends ? [l.ends] : [])])]
  const margin = Math.max(MARGIN_DAYS, Math.round(daysBetween(all.reduce(earlierOf), all.reduce(laterOf)) / 25))
  return [addDays(all.reduce(earlierOf), -margin), addDays(all.reduce(laterOf), margin)]
}

/** A letter of a label in units of the drawing, a little more than Be Vietnam Pro needs at 12. */
const LETTER = 6.9

/** Where the name of a lane stands: above its bar, moved left as far as it needs, and cut where even that is not enough. */
export const labelPlace = (label: string, x: number, width: number): { readonly x: number; readonly text: string } => {
  const most = Math.floor(width / LETTER)
  const text = label.length > most ? `${label.slice(0, Math.max(most - 1, 1))}…` : label
  return { x: Math.max(0, Math.min(x, width - text.length * LETTER)), text }
}

/** Rows for labels so that none covers its neighbour: the lowest row whose last label ends before this one begins. */
export const rowsFor = (xs: readonly number[], labelWidth: number): readonly number[] => {
  const ends: number[] = []
  return xs.map((x) => {
    const free = ends.findIndex((end) => end <= x)
    const row = free < 0 ? ends.length : free
    ends[row] = x + labelWidth
    return row
  })
}

/** Where everything of a life line lies, in units of the drawing. Nothing lies outside `0..width`. */
export const drawn = (lanes: readonly Lane[], borders: readonly Day[], today: Day, width: number, labelWidth = 78): Drawing => {
  const [from, to] = shown(lanes, today)
  const days = daysBetween(from, to)
  const x = (d: Day): number => Math.round((Math.min(Math.max(daysBetween(from, d), 0), days) / days) * width * 10) / 10
  const span = (a: Day, b: Day): Span => ({ x: x(a), width: Math.round((x(b) - x(a)) * 10) / 10 })
  const inside = borders.filter((b) => b > from && b < to)
  const rows = rowsFor(inside.map(x), labelWidth)
  const head = (Math.max(0, ...rows.map((r) => r + 1)) + 1) * ROW
  const edges = [from, ...inside, to]
  const held = borders.filter((b) => b <= from).at(-1) ?? from
  return {
    width,
    height: head + lanes.length * LANE + 2 * ROW + 6,
    from,
    to,
    bands: edges.slice(0, -1).map((a, i) => ({ ...span(a, edges[i + 1] ?? to), from: i === 0 ? held : a })),
    borders: inside.map((on, i) => ({ x: x(on), on, row: rows[i] ?? 0 })),
    years: Array.from({ length: yearOf(to) - yearOf(from) }, (_, i) => yearOf(from) + 1 + i)
      .map((year) => ({ x: x(`${year}-01-01` as Day), year })) // a year makes a day
      .filter((y) => y.x < width - YEAR_WIDTH),
    today: x(today),
    lanes: lanes.map((lane, i): DrawnLane => {
      const past = !lane.ended && lane.ends !== undefined && lane.ends < today ? laterOf(lane.ends, lane.from) : undefined
      const solid = lane.ended ?? past ?? today
      return {
        lane,
        y: head + i * LANE,
        bar: span(lane.from, laterOf(lane.from, solid)),
        ahead: lane.ended || (lane.ends && lane.ends <= today) ? undefined : span(laterOf(lane.from, today), lane.ends ?? to),
        over: past && span(past, today),
        endX: lane.ended ? x(lane.ended) : lane.ends && x(lane.ends),
        stretches: lane.stretches.map((s) => ({ ...span(s.from, s.to ?? lane.ended ?? today), label: s.label })),
        marks: lane.marks.map((m) => ({ x: x(m.on), label: m.label })),
      }
    }),
  }
}
