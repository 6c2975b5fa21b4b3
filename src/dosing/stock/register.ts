import type { Day } from '../../kernel/day.ts'
import type { EntryId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import { isKept, type KeptPlace, type Label, type Place, type Quantity } from './bottle.ts'
import { type Drug, drugKey } from './supply.ts'

/** What went from one place to another on a day; of all days before a register begins together, `day` is null. */
export type BookLine = Label & {
  readonly day: Day | null
  readonly from: Place
  readonly to: Place
  readonly quantity: Quantity
  readonly times: number
}

/** What left one bottle for a dose that came into the book after its day, from paper or from a machine. */
export type LateLine = Drug & {
  readonly id: EntryId
  readonly day: Day
  readonly at: Moment
  readonly typed: Moment
  readonly by: string | null
  readonly second: string | null
  /** The second one signed from afar. */
  readonly afar: boolean
  readonly from: Place
  readonly bottle: string
  readonly quantity: Quantity
}

/** What of a line of a register came in later, by the day on which it did: how many doses, together how much. */
export type CameLate = { readonly on: Day; readonly doses: number; readonly quantity: number }

export const cameLate = (
  late: readonly LateLine[],
  of: { readonly day: Day; readonly drug: Drug; readonly shelf: KeptPlace },
): readonly CameLate[] => {
  const own = late.filter((l) => l.day === of.day && drugKey(l) === drugKey(of.drug) && l.from === of.shelf)
  return [...Map.groupBy(own, (l) => dayOf(l.typed))]
    .map(([on, lines]) => ({ on, doses: new Set(lines.map((l) => l.id)).size, quantity: lines.reduce((sum, l) => sum + l.quantity, 0) }))
    .toSorted((a, b) => a.on.localeCompare(b.on))
}

/** A day of a shelf: sums in the unit of the book. A difference of a count may be negative. */
export type RegisterDay = {
  readonly day: Day
  readonly opening: number
  readonly in: Readonly<Partial<Record<Place, number>>>
  readonly out: Readonly<Partial<Record<Place, number>>>
  /** How often drug was given out. */
  readonly doses: number
  readonly closing: number
  readonly lots: readonly string[]
}

export type Register = { readonly drug: Drug; readonly opening: number; readonly days: readonly RegisterDay[]; readonly closing: number }

const dayOfRegister = (day: Day, lines: readonly BookLine[], shelf: KeptPlace, opening: number): RegisterDay => {
  const came: Partial<Record<Place, number>> = {}
  const went: Partial<Record<Place, number>> = {}
  let doses = 0
  for (const { from, to, quantity, times } of lines) {
    if (to === shelf) came[from] = (came[from] ?? 0) + quantity
    if (from === shelf) went[to] = (went[to] ?? 0) + quantity
    // What was poured here and spilled before it was swallowed left the shelf as a loss.
    if (!isKept(from) && !isKept(to)) {
      went[to] = (went[to] ?? 0) + quantity
      went[from] = (went[from] ?? 0) - quantity
    }
    if (from === shelf && (to === 'given' || to === 'home')) doses += times
  }
  const sum = (of: Readonly<Partial<Record<Place, number>>>) => Object.values(of).reduce((a, b) => a + b, 0)
  const closing = opening + sum(came) - sum(went)
  return { day, opening, in: came, out: went, doses, closing, lots: [...new Set(lines.map((l) => l.lot))].sort() }
}

/** The in-out-stock book of one shelf of a site: a line a day on which anything came or went, for each drug. */
export const registersOf = (lines: readonly BookLine[], shelf: KeptPlace): readonly Register[] => {
  // Doses are poured from the day's cabinet alone.
  const touching = lines.filter((l) => l.from === shelf || l.to === shelf || (shelf === 'day' && !isKept(l.from) && !isKept(l.to)))
  const drugs = new Map(touching.map(({ agent, form, strength }) => [drugKey({ agent, form, strength }), { agent, form, strength }]))
  return [...drugs].map(([key, drug]) => {
    const own = touching.filter((l) => drugKey(l) === key)
    const opening = own
      .filter((l) => l.day === null)
      .reduce((sum, l) => sum + (l.to === shelf ? l.quantity : l.from === shelf ? -l.quantity : 0), 0)
    const days: RegisterDay[] = []
    for (const day of [...new Set(own.flatMap((l) => l.day ?? []))].sort())
      days.push(
        dayOfRegister(
          day,
          own.filter((l) => l.day === day),
          shelf,
          days.at(-1)?.closing ?? opening,
        ),
      )
    return { drug, opening, days, closing: days.at(-1)?.closing ?? opening }
  })
}
