import { addDays, addMonths, type Day, laterOf, numberOf } from './day.ts'
import type { Step } from './limit.ts'

/** The length of a measure in months. It is not a limit: it never rolls off a weekend. */
export type Duration = { readonly months: number }

export const months = (n: number): Duration => ({ months: n })
export const years = (n: number): Duration => ({ months: n * 12 })

/** A stretch inside a term: `credited` days shorten it, `uncounted` days lengthen it; without `to` it is still running. */
export type Stretch = {
  readonly name: string
  readonly counts: 'credited' | 'uncounted'
  readonly from: Day
  readonly to?: Day | undefined
}

/** Time taken off a term of which only the amount is known: months that a court remitted, days served elsewhere. */
export type Credit = { readonly name: string; readonly amount: { readonly n: number; readonly unit: 'days' | 'months' } }

export type Term = { readonly ends: Day | undefined; readonly steps: readonly Step[] }

/** Day numbers, from the first up to but not including the last. */
type Span = { readonly from: number; readonly to: number }

const spanOf = (s: Stretch): Span => ({ from: numberOf(s.from), to: s.to === undefined ? Number.POSITIVE_INFINITY : numberOf(s.to) })

/** The same days without overlaps; the list is ordered by first days. */
const merged = (spans: readonly Span[]): readonly Span[] => {
  const apart: Span[] = []
  for (const s of spans) {
    const last = apart.at(-1)
    if (last && s.from <= last.to) apart.splice(-1, 1, { from: last.from, to: Math.max(last.to, s.to) })
    else apart.push(s)
  }
  return apart
}

/** How many days of a span lie in none of the others, which do not overlap. */
const daysOutside = (span: Span, others: readonly Span[]): number =>
  others.reduce((n, o) => n - Math.max(0, Math.min(span.to, o.to) - Math.max(span.from, o.from)), Math.max(0, span.to - span.from))

/**
 * Start + all months at once, remitted months taken off them (clamped once) − credited + uncounted days; never before the start. Stretches count from their first
 * day up to but not including their last. Every day counts once: not in a second stretch, not as credited while it is uncounted, not as
 * uncounted before the start or once the term is over. A stretch that runs still inside the term means there is no end date yet.
 */
export const termOf = (start: Day, duration: Duration, stretches: readonly Stretch[], credits: readonly Credit[] = []): Term => {
  const steps: Step[] = [{ does: 'from', gives: start }]
  let ends = addMonths(start, duration.months)
  steps.push({ does: 'add', amount: { n: duration.months, unit: 'months' }, gives: ends })
  let left = duration.months
  for (const { name, amount } of credits.filter((c) => c.amount.unit === 'months')) {
    left -= amount.n
    ends = addMonths(start, left)
    steps.push({ does: 'credited', amount, because: name, gives: ends })
  }
  if (ends.slice(8) !== start.slice(8)) steps.push({ does: 'clamped', gives: ends })
  for (const { name, amount } of credits.filter((c) => c.amount.unit === 'days')) {
    ends = addDays(ends, -amount.n)
    steps.push({ does: 'credited', amount, because: name, gives: ends })
  }
  const inOrder = stretches.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const uncounted = inOrder.filter((s) => s.counts === 'uncounted')
  const away = merged(uncounted.map(spanOf))
  let reached = Number.NEGATIVE_INFINITY
  for (const s of inOrder.filter((s) => s.counts === 'credited')) {
    if (s.to === undefined) steps.push({ does: 'open', because: s.name, gives: s.from })
    else {
      const { from, to } = spanOf(s)
      const n = daysOutside({ from: Math.max(from, reached), to }, away)
      reached = Math.max(reached, to)
      ends = addDays(ends, -n)
      steps.push({ does: 'credited', amount: { n, unit: 'days' }, because: s.name, gives: ends })
    }
  }
  if (ends < start) {
    ends = start
    steps.push({ does: 'nothingLeft', gives: start })
  }
  let running = false
  reached = numberOf(start)
  for (const s of uncounted.filter((s) => s.to === undefined || s.to > start)) {
    if (laterOf(s.from, start) >= ends || running) break
    if (s.to === undefined) {
      running = true
      steps.push({ does: 'open', because: s.name, gives: s.from })
    } else {
      const { from, to } = spanOf(s)
      const n = Math.max(0, to - Math.max(from, reached))
      reached = Math.max(reached, to)
      ends = addDays(ends, n)
      steps.push({ does: 'uncounted', amount: { n, unit: 'days' }, because: s.name, gives: ends })
    }
  }
  return { ends: running ? undefined : ends, steps }
}

/** How many days were served before a day: those since the start and the credited ones, each once, without any that was uncounted. */
export const servedOf = (start: Day | undefined, until: Day, stretches: readonly Stretch[]): number => {
  const last = numberOf(until)
  const before = (s: Stretch): Span => ({ from: numberOf(s.from), to: Math.min(last, spanOf(s).to) })
  const of = (counts: Stretch['counts']): readonly Span[] => stretches.filter((s) => s.counts === counts).map(before)
  const inOrder = (spans: readonly Span[]): readonly Span[] => merged(spans.toSorted((a, b) => a.from - b.from))
  const away = inOrder(of('uncounted'))
  const there = inOrder([...(start ? [{ from: numberOf(start), to: last }] : []), ...of('credited')])
  return there.reduce((n, span) => n + daysOutside(span, away), 0)
}
