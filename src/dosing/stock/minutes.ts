import type { EntryId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { isKept, type Label, type Quantity } from './bottle.ts'
import { type BookLine, type RegisterDay, registersOf } from './register.ts'

/** A line of one bottle; of all days before the day together, `day` is null. */
export type BottleLine = BookLine & { readonly bottle: string }

/** A bottle of the cabinet of the day in the minutes of a day, in the unit of its book. */
export type BottleDay = Label & {
  readonly bottle: string
  readonly of: Omit<RegisterDay, 'day' | 'lots'>
  /** Whether the columns come to what all its lines leave on the shelf. */
  readonly balanced: boolean
}

/** What of a dose was spilled, or went back into its bottle as it was taken off somebody's record. */
export type DoseUndone = {
  readonly id: EntryId
  readonly does: 'spilled' | 'removed'
  readonly at: Moment
  readonly by: string | null
  readonly second: string | null
  /** The second one signed from afar. */
  readonly afar: boolean
  readonly bottle: string
  readonly form: Label['form']
  readonly quantity: Quantity
}

const left = (lines: readonly BottleLine[]): number =>
  lines.reduce((sum, l) => sum + (l.to === 'day' ? l.quantity : 0) - (l.from === 'day' ? l.quantity : 0), 0)

/** What became of each bottle that stood in the cabinet of the day, or was poured from, on a day: whoever was there before and did not move stands there too. */
export const bottlesOfDay = (lines: readonly BottleLine[]): readonly BottleDay[] =>
  [...Map.groupBy(lines, (l) => l.bottle)]
    .flatMap(([bottle, own]): readonly BottleDay[] => {
      const [first] = own
      const [register] = registersOf(own, 'day')
      const moved = own.some((l) => l.day !== null && (l.from === 'day' || l.to === 'day' || (!isKept(l.from) && !isKept(l.to))))
      if (!first || !register || (register.opening === 0 && !moved)) return []
      const { agent, form, strength, lot, expires } = first
      const quiet = { opening: register.opening, in: {}, out: {}, doses: 0, closing: register.opening }
      const { day: _, lots: __, ...of } = register.days[0] ?? { ...quiet, day: '', lots: [] }
      return [{ agent, form, strength, lot, expires, bottle, of, balanced: of.closing === left(own) }]
    })
    .toSorted((a, b) => a.lot.localeCompare(b.lot) || a.bottle.localeCompare(b.bottle, undefined, { numeric: true }))
