import type { Day } from '../../kernel/day.ts'
import type { Amount, Dose } from '../../kernel/dose.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { LedgerLine } from '../decide/record.ts'
import type { Agent } from './person.ts'

/** Every fact about doses names who it was recorded of: one of the records of the person. */
type Base = { readonly id: EntryId; readonly person: PersonId; readonly site: UnitId; readonly at: Moment }

export type NotGivenReason = 'absent' | 'refused' | 'intoxicated' | 'doctor decided' | 'no drug' | 'other'

/** So much left one bottle or box. */
export type Drawn = { readonly bottle: string; readonly amount: Amount }

/** What left which bottle by the book; without it, what was drawn: a dose told afterwards may have drawn less than was poured, or from no bottle. */
type Booked = { readonly ledger?: readonly LedgerLine[] | undefined }

/** Swallowed under observation. `covers` is 1, or the days of an alternate-day dose. */
export type Given = Base &
  Booked & {
    readonly is: 'given'
    readonly agent: Agent
    readonly order: EntryId
    readonly dose: Dose
    /** Which dose of how many of the day; a top-up and a replacement are no part of the plan. `rest`: of a dose of the plan of which a part was spilled. */
    readonly as: { readonly part: number; readonly of: number } | 'top-up' | { readonly replaces: EntryId } | { readonly rest: EntryId }
    readonly covers: number
    /** When the record was one person with another one, from which it parted since. */
    readonly unsure?: boolean | undefined
    /** One person gave it where two give. */
    readonly alone?: boolean | undefined
    /** Given on paper, and typed then. */
    readonly paper?: { readonly typed: Moment } | undefined
    /** All of one unit. */
    readonly poured: readonly Drawn[]
  }

/** `rest`: of this dose, what of it was spilled and no whole tablet makes. */
export type NotGiven = Base & {
  readonly is: 'not given'
  readonly agent: Agent
  readonly reason: NotGivenReason
  readonly rest?: EntryId | undefined
}
export type Vomited = Base & { readonly is: 'vomited'; readonly of: EntryId; readonly witness: AccountId | 'nobody' }
/** Of a dose that was poured: so much never was swallowed. It comes off the person's record, and the stock stays reduced. */
export type Spilled = Base & Booked & { readonly is: 'spilled'; readonly of: EntryId; readonly lost: Dose }
/** The fact never happened: recorded by mistake. What was drawn stands in the bottle. */
export type Removed = Base & { readonly is: 'removed'; readonly of: EntryId; readonly reason: string }
/** Bottles for each day from the first to the last. */
export type HandedOut = Base &
  Booked & {
    readonly is: 'handed out'
    readonly agent: Agent
    /** As of a dose. */
    readonly unsure?: boolean | undefined
    readonly order: EntryId
    readonly daily: Dose
    readonly from: Day
    readonly to: Day
    readonly bottles: number
    readonly bottle: string
    readonly drawn: Amount
  }
/** Bottles of a batch came back. Days whose bottle is still full were not taken. */
export type Returned = Base & {
  readonly is: 'returned'
  readonly of: EntryId
  readonly empty: number
  readonly full: readonly Day[]
  readonly sealBroken: boolean
}

export type DoseFact = Given | NotGiven | Vomited | Spilled | Removed | HandedOut | Returned
