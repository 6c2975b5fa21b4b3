import type { Citation } from '../kernel/citation.ts'
import { addDays, type Day } from '../kernel/day.ts'
import { type Duration, type Stretch, type Term, termOf } from '../kernel/duration.ts'
import { dayOf } from '../kernel/moment.ts'
import type { Said } from './field.ts'
import type { Lasting, Sheet } from './sheet.ts'
import type { CaseState } from './state.ts'

/** The length a sheet gives a route, where what was said chooses inside what the law allows. */
export const durationOf = (lasting: Lasting, said: Said): Duration | undefined => {
  if ('is' in lasting) return lasting.is
  if ('bySaid' in lasting) return lasting.of[String(said[lasting.bySaid])]
  const months = said[lasting.saidIn]
  return typeof months === 'number' ? { months } : undefined
}

/** Where the length of a case stands in the text that governs it. */
export const lastingCitation = (sheet: Sheet, route: string): Citation | undefined => sheet.lasts?.is[route]?.cite

/** Days served before, as one credited stretch: only its length counts. */
const servedElsewhere = (c: CaseState, lasts: Sheet['lasts'], start: Day): readonly Stretch[] => {
  const days = lasts?.less && c.said[lasts.less.saidIn]
  return lasts?.less && typeof days === 'number' && days > 0
    ? [{ name: lasts.less.term, counts: 'credited', from: start, to: addDays(start, days) }]
    : []
}

/** When the measure is over and how that was counted; nothing while its length or its first day is not fixed. */
export const term = (c: CaseState): Term | undefined => {
  const { lasts, intervals } = c.fixed?.sheet ?? {}
  const start = lasts && c.facts[lasts.from]
  if (!c.fixed?.duration || !start) return undefined
  const stretches = c.intervals.flatMap((i) =>
    i.counts === 'counted' ? [] : [{ name: intervals?.[i.name]?.term ?? i.name, counts: i.counts, from: i.from, to: i.to }],
  )
  return termOf(dayOf(start.when), c.fixed.duration, [...servedElsewhere(c, lasts, dayOf(start.when)), ...stretches])
}
