import type { Citation } from '../kernel/citation.ts'
import { type Day, laterOf } from '../kernel/day.ts'
import { type Credit, type Duration, type Stretch, servedOf, type Term, termOf } from '../kernel/duration.ts'
import { dayOf } from '../kernel/moment.ts'
import type { Said } from './field.ts'
import type { Lasting, Sheet } from './sheet.ts'
import { type Applied, type CaseState, closing } from './state.ts'

/** The length a sheet gives a route, where what was said chooses inside what the law allows. */
export const durationOf = (lasting: Lasting, said: Said): Duration | undefined => {
  if ('until' in lasting) return undefined
  if ('is' in lasting) return lasting.is
  if ('bySaid' in lasting) return lasting.of[String(said[lasting.bySaid])]
  const months = said[lasting.saidIn]
  return typeof months === 'number' ? { months } : undefined
}

/** Where the length of a case stands in the text that governs it. */
export const lastingCitation = (sheet: Sheet, route: string): Citation | undefined => sheet.lasts?.is[route]?.cite

/** Days served before, of which only the number is known. */
const servedElsewhere = (c: CaseState, { less }: Exclude<Sheet['lasts'], undefined>): readonly Credit[] => {
  const days = less && c.said[less.saidIn]
  return less && typeof days === 'number' && days > 0 ? [{ name: less.term, amount: { n: days, unit: 'days' } }] : []
}

/** Stretches that change the term; with `asOf`, as if those that run ended on that day. */
const stretchesOf = (c: CaseState, sheet: Sheet, asOf: Day | undefined): readonly Stretch[] =>
  c.intervals.flatMap(({ name, counts, from, to }) => {
    if (counts === 'counted') return []
    const until = to ?? (asOf && laterOf(from, asOf))
    return [{ name: sheet.intervals[name]?.term ?? name, counts, from, to: until }]
  })

/**
 * When the measure is over and how that was counted; nothing while its length or its first day is not fixed. `asOf`: as if whatever runs
 * ended on that day.
 */
export const term = (c: CaseState, asOf?: Day): Term | undefined => {
  const { fixed } = c
  const lasts = fixed?.sheet.lasts
  if (!fixed || !lasts) return undefined
  const lasting = lasts.is[c.route]
  if (lasting && 'until' in lasting) {
    const until = c.facts[lasting.until]
    return until && { ends: dayOf(until.when), steps: [{ does: 'from', gives: until.when }] }
  }
  const start = c.facts[lasts.from]
  if (!fixed.duration || !start) return undefined
  return termOf(dayOf(start.when), fixed.duration, stretchesOf(c, fixed.sheet, asOf), [...servedElsewhere(c, lasts), ...c.remitted])
}

/**
 * The act that ended a case before the end of its term, after which that end is nobody's any more. An act of the end itself, which may come
 * hours before it, is one that a clock of its sheet counts back from it.
 */
export const endedOtherwise = (c: CaseState): Applied | undefined => {
  const last = closing(c)
  const ends = last && term(c)?.ends
  const atTheEnd = last?.sheet.clocks.some((k) => 'before' in k && k.before === 'ends' && k.of.includes(last.entry.name))
  return atTheEnd || (last && ends && dayOf(last.entry.happened) >= ends) ? undefined : last
}

/** How many days of the measure were served before a day, those credited included; nothing while its length is not fixed. */
export const servedBefore = (c: CaseState, until: Day): number | undefined => {
  const { fixed } = c
  const lasts = fixed?.sheet.lasts
  if (!fixed || !lasts) return undefined
  const start = c.facts[lasts.from]
  const elsewhere = servedElsewhere(c, lasts).reduce((n, { amount }) => n + amount.n, 0)
  return servedOf(start && dayOf(start.when), until, stretchesOf(c, fixed.sheet, until)) + elsewhere
}

/** How many days somebody spent in the stretches of a name that are over; nothing where there was none. */
export const spentIn = (c: CaseState, name: string): number | undefined => {
  const over = c.intervals.flatMap((i) => (i.name === name && i.to ? [{ name, counts: 'credited', from: i.from, to: i.to } as const] : []))
  const last = over
    .map(({ to }) => to)
    .toSorted()
    .at(-1)
  return last && servedOf(undefined, last, over)
}
