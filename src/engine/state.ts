import type { Day } from '../kernel/day.ts'
import type { Credit, Duration } from '../kernel/duration.ts'
import type { CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { When } from '../kernel/moment.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { Entry } from './entry.ts'
import type { Said } from './field.ts'
import type { Proposal, Sheet, StateKind } from './sheet.ts'

export type Why =
  | 'no law'
  | 'no such act'
  | 'old case'
  | 'opening'
  | 'already open'
  | 'office'
  | 'unit'
  | 'state'
  | 'document'
  | 'rule'
  | 'time'
  | 'content'
  | 'no case'
  | 'no entry'
  | 'lost ground'
  | 'about'

export type Reason = Refusal<Why>

/** What one entry did to the case. `lost` holds what speaks against it since something before it changed. */
export type Applied = {
  readonly entry: Entry
  readonly original: Entry
  readonly sheet: Sheet
  readonly before: string | undefined
  readonly after: string
  readonly lost: readonly Reason[]
  /** Cases of other measures that follow from it: those of its act whose condition holds. */
  readonly proposes: readonly Proposal[]
}

export type Fact = { readonly when: When; readonly entry: EntryId }
/** `chosen`: an official said so for this case, since its unit ended or was divided. */
export type Seat = { readonly seat: string; readonly unit: UnitId; readonly from: Day; readonly chosen?: true }
export type Interval = {
  readonly name: string
  readonly from: Day
  readonly to?: Day | undefined
  readonly counts: 'counted' | 'credited' | 'uncounted'
}
export type Raised = {
  readonly task: string
  readonly raised: When
  readonly entry: EntryId
  readonly settled?: Fact | undefined
}

/** The length of the measure, fixed for ever by one act under the sheet of its day. */
export type Fixed = { readonly by: EntryId; readonly on: Day; readonly sheet: Sheet; readonly duration: Duration | undefined }

/** A case as its entries leave it. Everything here is derived. */
export type CaseState = {
  readonly id: CaseId
  readonly person: PersonId
  readonly measure: string
  readonly route: string
  /** The day of the entry that opens it. */
  readonly opened: Day
  /** Empty before the opening, and when every entry was struck out. */
  readonly state: string
  readonly facts: Readonly<Record<string, Fact>>
  readonly said: Said
  readonly documents: Readonly<Record<string, EntryId>>
  readonly seats: readonly Seat[]
  readonly intervals: readonly Interval[]
  readonly tasks: readonly Raised[]
  /** What acts took off the term since its length was fixed. */
  readonly remitted: readonly Credit[]
  readonly fixed: Fixed | undefined
  /** The end that others were last told of. */
  readonly told: { readonly ends: Day; readonly entry: EntryId } | undefined
  /** The act since which the end is another than the one they were told of; nothing while it is the same, or not known. */
  readonly endMoved: Fact | undefined
  /** What it was proposed on is gone; `since`: from when on that was so, where it once stood. */
  readonly groundless: { readonly since: When | undefined; readonly reasons: readonly Reason[] } | undefined
  readonly adopted: boolean
  readonly steps: readonly Applied[]
  readonly seq: number
}

/** Whether a case is open, proposed or over, in the words of the sheet of its last step. A case whose every step was struck out is over. */
export const kindOf = (c: CaseState): StateKind => {
  const last = c.steps.at(-1)
  return last ? (last.sheet.states[c.state]?.kind ?? 'open') : 'end'
}

/** The act that ended a case; nothing while it is not over. */
export const closing = (c: CaseState): Applied | undefined =>
  kindOf(c) === 'end' ? c.steps.findLast((s) => s.before !== s.after && s.after === c.state) : undefined
