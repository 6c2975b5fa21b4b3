import type { Day } from '../../kernel/day.ts'
import type { AccountId, EntryId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { OpeningCount } from '../situation/site.ts'
import type { Does, Occasion } from './asked.ts'
import type { Effect, NewBottle } from './book.ts'
import type { Cabinet, Quantity } from './bottle.ts'

/** Bottles on their way to the site that asks. */
export type Delivery = {
  readonly entry: EntryId
  readonly from: UnitId
  /** `recalled`: its lot, by the sender, also on the way. */
  readonly bottles: readonly (NewBottle & { readonly quantity: Quantity; readonly recalled?: boolean })[]
}

/** An entry that somebody asks to undo. */
export type Undoable = { readonly id: EntryId; readonly does: Does | 'dose'; readonly effects: readonly Effect[]; readonly undone: boolean }

/** What a whole count found before the book was said; bottles that agreed are left out. */
export type FirstCount = {
  readonly entry: EntryId
  readonly occasion: Occasion
  readonly at: Moment
  readonly found: readonly FoundInBottle[]
}
export type FoundInBottle = { readonly bottle: string; readonly book: number; readonly found: number }

/** A count that opened the day of a point by the one person there and waits for the second signature. */
export type OwedCount = { readonly entry: EntryId; readonly site: UnitId; readonly by: AccountId }

/** What a point found otherwise than its book and one person there cannot sign; it waits for the clinic. */
export type WaitingCount = { readonly entry: EntryId; readonly site: UnitId; readonly by: AccountId }

/** What the clinic signed from afar for such a count here, in the last half hour, and no count has used. */
export type CountBeside = {
  readonly entry: EntryId
  readonly by: AccountId
  readonly occasion: Occasion
  readonly found: readonly FoundInBottle[]
}

/** All that a decision about the book of a site reads, at one moment. */
export type Known = {
  readonly today: Day
  readonly cabinet: Cabinet
  readonly opening: OpeningCount
  readonly closed: boolean
  readonly deliveries: readonly Delivery[]
  /** Where something is sent somebody keeps a book, into which it can come. */
  readonly takes: boolean
  readonly entry: Undoable | 'not found'
  /** Counts of today that differed and were not signed yet: what was found first stands, whatever is typed after it. */
  readonly first?: readonly FirstCount[]
  /** Who released this point, where nobody but whoever asks works today (`@release`). */
  readonly alone?: AccountId
  /** Counts here, or at the points of this clinic, that opened a day with one signature. */
  readonly owed?: readonly OwedCount[]
  readonly waits?: readonly WaitingCount[]
  readonly beside?: readonly CountBeside[]
  /** Who closes a month; read for such a count alone. */
  readonly month?: { readonly heads: readonly AccountId[]; readonly keepers: readonly AccountId[] }
}
