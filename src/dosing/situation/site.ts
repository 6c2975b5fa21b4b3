import type { Day } from '../../kernel/day.ts'
import type { Amount, Dose, Strength, Volume } from '../../kernel/dose.ts'
import type { AccountId, EntryId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { Agent } from './person.ts'

/** A solution is measured in ml of its strength, tablets are counted whole, each of so many mg. */
export type Form = { readonly is: 'solution' | 'tablets'; readonly strength: Strength }

/** A bottle, or a box of tablets, in the cabinet of the day. One balance a bottle. */
export type Bottle = {
  readonly id: string
  readonly agent: Agent
  readonly form: Form
  readonly lot: string
  /** The last day on which it may be used. */
  readonly expires: Day
  readonly recalled: boolean
  /** Something was poured from it for somebody. */
  readonly opened: boolean
  /** In ml for a solution, in mg for tablets. */
  readonly balance: Amount
}

/** The count that opens a day. A difference is recorded and signed; what cannot be counted is said by two people, at a released point by the one who is there (docs/decisions/0640). Doses go on. */
export type OpeningCount =
  | { readonly is: 'not entered' }
  | { readonly is: 'agrees'; readonly by: AccountId }
  | { readonly is: 'differs'; readonly by: AccountId; readonly record: EntryId }
  | { readonly is: 'cannot be counted'; readonly by: readonly AccountId[]; readonly reason: string }

export type Line = { readonly is: 'up' } | { readonly is: 'down'; readonly since: Moment }

export type Site = { readonly unit: UnitId; readonly opening: OpeningCount; readonly line: Line }

/** What stands in the cup. */
export type Measured =
  | { readonly by: 'nothing yet' }
  | { readonly by: 'hand'; readonly volume: Volume; readonly second: AccountId | 'nobody' }
  | { readonly by: 'pump'; readonly calibrated: Day | 'never'; readonly reported: Volume | 'missing' }
  | { readonly by: 'count'; readonly dose: Dose }

/** What was measured from one bottle or box. */
export type Poured = { readonly bottle: Bottle; readonly measured: Measured }
/** So much of one, in the unit of its book. */
export type Share = { readonly bottle: Bottle; readonly amount: Amount }

export const labelFields = ['name', 'code', 'mg', 'ml', 'date', 'phone', 'warning'] as const
export type LabelField = (typeof labelFields)[number]

/** A bottle to take home: for one day. */
export type HomeBottle = {
  readonly day: Day
  readonly measured: Measured
  readonly label: readonly LabelField[]
  readonly leaks: 'checked' | 'not checked'
}

/** Cấp thuốc nhiều ngày: what was approved for the person, and what is known of the home. */
export type Home = {
  readonly approval:
    | { readonly is: 'none' }
    | {
        readonly is: 'approved'
        readonly until: Day
        readonly days: number
        readonly checklist: string
        /** Every criterion with its answer; a criterion that excludes is met when it does not apply. */
        readonly criteria: readonly { readonly id: string; readonly met: 'yes' | 'no' | 'unknown' }[]
      }
  readonly children: 'yes' | 'no' | 'unknown'
  readonly lockedBox: 'yes' | 'no'
  /** Verification calls that nobody answered so far. */
  readonly unanswered: readonly { readonly called: Moment }[]
}
