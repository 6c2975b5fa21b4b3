import { addDays, addMonths, type Day, daysBetween } from './day.ts'
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

export type Term = { readonly ends: Day | undefined; readonly steps: readonly Step[] }

/**
 * Start + all months at once (clamped once) − credited + uncounted days. A stretch that runs still means there is no end date yet.
 * A stretch counts from its first day up to but not including its last.
 */
export const termOf = (start: Day, duration: Duration, stretches: readonly Stretch[]): Term => {
  const steps: Step[] = [{ does: 'from', gives: start }]
  let ends = addMonths(start, duration.months)
  steps.push({ does: 'add', amount: { n: duration.months, unit: 'months' }, gives: ends })
  if (ends.slice(8) !== start.slice(8)) steps.push({ does: 'clamped', gives: ends })
  let running = false
  for (const s of stretches) {
    if (s.to === undefined) {
      running ||= s.counts === 'uncounted'
      steps.push({ does: 'open', because: s.name, gives: s.from })
      continue
    }
    const n = daysBetween(s.from, s.to)
    ends = addDays(ends, s.counts === 'credited' ? -n : n)
    steps.push({ does: s.counts, amount: { n, unit: 'days' }, because: s.name, gives: ends })
  }
  return { ends: running ? undefined : ends, steps }
}
