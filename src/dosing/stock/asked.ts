import type { Amount } from '../../kernel/dose.ts'
import type { AccountId, EntryId, UnitId } from '../../kernel/ids.ts'
import type { Label } from './bottle.ts'

/** Who signs beside whoever is signed in. Two signatures are of two people. */
export type Signers = { readonly by: AccountId; readonly second: AccountId | 'nobody' }

/** When drug is counted: to open the day, to close it, all that is in store, or everything that the site answers for at the end of a month. */
export const occasions = ['opening', 'closing', 'store', 'month'] as const
export type Occasion = (typeof occasions)[number]

/** What was found in a bottle, as it was measured. */
export type Counted = { readonly bottle: string; readonly found: Amount }

/** What somebody asks the book to record. Nobody types a balance: it follows. `why` are words of the form and stay words. */
export type StockAsked =
  /** Hand-over of the supplier, each lot with its bottles. */
  | { readonly does: 'receive'; readonly paper: string; readonly lots: readonly (Label & { readonly contents: readonly Amount[] })[] }
  /** Between the two cabinets of a site. */
  | { readonly does: 'take' | 'putBack'; readonly bottles: readonly string[] }
  /** `afar`: the entry by which the clinic signed from afar for a difference that its point found, where one person works (docs/decisions/0656). */
  | {
      readonly does: 'count'
      readonly occasion: Occasion
      readonly counted: readonly Counted[]
      readonly why: string
      readonly afar?: EntryId | undefined
    }
  /** Doses go on all the same; two people say why, at a point where one works that one (docs/decisions/0640). */
  | { readonly does: 'cannotCount'; readonly why: string }
  /** The second signature under a count that opened the day of a point with one. */
  | { readonly does: 'sign'; readonly entry: EntryId; readonly why: string }
  /** The clinic signs from afar for what a point of it found otherwise than its book. */
  | { readonly does: 'beside'; readonly entry: EntryId; readonly why: string }
  | { readonly does: 'spill'; readonly bottle: string; readonly lost: Amount; readonly why: string }
  /** To a dispensing point or another clinic, and what came of it there. */
  | { readonly does: 'send'; readonly to: UnitId; readonly paper: string; readonly bottles: readonly string[] }
  | { readonly does: 'accept'; readonly delivery: EntryId; readonly counted: readonly Counted[]; readonly why: string }
  | { readonly does: 'giveBack'; readonly paper: string; readonly bottles: readonly string[] }
  | { readonly does: 'setAside'; readonly bottles: readonly string[]; readonly why: string }
  /** Bottles that people brought back from home: never used again. */
  | { readonly does: 'bringBack'; readonly of: string; readonly amount: Amount; readonly why: string }
  /** By a council, whose minutes are named. */
  | { readonly does: 'destroy'; readonly paper: string; readonly bottles: readonly string[]; readonly council: readonly string[] }
  | { readonly does: 'recall'; readonly lot: string; readonly paper: string }
  /** An entry that never should have been: its lines are undone, and both stay in the book. */
  | { readonly does: 'reverse'; readonly entry: EntryId; readonly why: string }

export type Does = StockAsked['does']
