import { dayOf, type Moment } from '../../kernel/moment.ts'
import { doseFactsOf } from '../care/fold.ts'
import { givenOf, isPlanned, standing } from '../history/days.ts'
import type { OnPaper, Seal } from '../rights/device.ts'
import { write } from '../rights/device.ts'
import { meetRestored } from '../rights/leases.ts'
import type { Epoch } from '../rights/right.ts'
import type { Kept } from './kept.ts'

/** Under which number a dose that machines saw on their lists is asked for: the same one at each of them. */
const numberOf = (entry: string): string => `M-${entry.slice(-6)}`

/** The doses of today of which its list says that they were given elsewhere: by other windows, and other machines. */
export const sawToday = ({ sheet, device }: Pick<Kept, 'sheet' | 'device'>, clock: Moment): readonly OnPaper[] => {
  const today = dayOf(clock)
  const own = new Set(device.journal.flatMap(({ told }) => ('entry' in told ? [told.entry] : [])))
  return (sheet?.people ?? []).flatMap(({ known }) => {
    const whose = new Map(known.entries.map((e) => [e.id, e.person]))
    return givenOf(standing(doseFactsOf(known.entries))).flatMap((g) => {
      const person = whose.get(g.id)
      if (!person || !isPlanned(g) || dayOf(g.at) !== today || own.has(g.id)) return []
      return [{ claim: { person, day: today, part: g.as.part }, entry: g.id, sheet: numberOf(g.id) }]
    })
  })
}

/**
 * The server was restored: the machine gives back whatever it holds of before, and tells which doses of today it knows to be given elsewhere. What the backup
 * does not know of them is asked for as a dose on paper: nobody gives it again before it is typed in.
 */
export const meetRestoredHere = (kept: Kept, epoch: Epoch, clock: Moment, seal: Seal): Kept => {
  if (epoch <= kept.device.epoch) return kept
  const saw = sawToday(kept, clock)
  const met = meetRestored(kept.device, epoch, clock, seal)
  const device = saw.reduce(
    (d, { claim, entry, sheet }) => write(d, claim, { does: 'gave-on-paper', person: claim.person, entry, sheet }, clock, seal),
    met,
  )
  return { ...kept, device }
}
