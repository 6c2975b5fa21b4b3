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

/** How many days of a span lie in none of the others. */
const daysOutside = (span: Span, others: readonly Span[]): number => {
  let parts = [span]
  for (const o of others)
    parts = parts.flatMap((p) => [
      { from: p.from, to: Math.min(p.to, o.from) },
      { from: Math.max(p.from, o.to), to: p.to },
    ])
  return parts.reduce((sum, p) => sum + Math.max(0, p.to - p.from), 0)
}

/**
 * Start + all months at once, remitted months taken off them (clamped once) − credited + uncounted days. Stretches count from their first
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
  const taken: Span[] = uncounted.map(spanOf)
  for (const s of inOrder.filter((s) => s.counts === 'credited')) {
    if (s.to === undefined) steps.push({ does: 'open', because: s.name, gives: s.from })
    else {
      const n = daysOutside(spanOf(s), taken)
      taken.push(spanOf(s))
      ends = addDays(ends, -n)
      steps.push({ does: 'credited', amount: { n, unit: 'days' }, because: s.name, gives: ends })
    }
  }
  let running = false
  const away: Span[] = [{ from: Number.NEGATIVE_INFINITY, to: numberOf(start) }]
  for (const s of uncounted.filter((s) => s.to === undefined || s.to > start)) {
    if (laterOf(s.from, start) >= ends || running) break
    if (s.to === undefined) {
      running = true
      steps.push({ does: 'open', because: s.name, gives: s.from })
    } else {
      const n = daysOutside(spanOf(s), away)
      away.push(spanOf(s))
      ends = addDays(ends, n)
      steps.push({ does: 'uncounted', amount: { n, unit: 'days' }, because: s.name, gives: ends })
    }
  }
  return { ends: running ? undefined : ends, steps }
}
