import type { Amount } from '../../kernel/dose.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import type { Finding } from '../interlocks/finding.ts'
import type { DoctorTask } from '../interlocks/task.ts'
import type { InterlockId } from '../parameters/interlock.ts'
import type { DoseFact } from '../situation/facts.ts'
import type { KeptPlace } from '../stock/bottle.ts'

/** Who acts, with whoever looked, and the supervisor who released a point with one person. */
export type Actor = {
  readonly account: AccountId
  readonly second: AccountId | 'nobody'
  readonly release: AccountId | 'none'
  /** By which entry the second one signed from afar. */
  readonly afar?: EntryId | undefined
}

/** A supervisor's standing release of a point with one person, and everybody whose work of that day is seen there. */
export type Release = { readonly by: AccountId; readonly seen: readonly AccountId[] }

/** Whose word lets somebody work alone: nobody's once the work of another one is seen there that day, who compares (docs/decisions/0627). */
export const supervisorOf = (release: Release | undefined, account: AccountId): AccountId | undefined =>
  release && release.by !== account && release.seen.every((who) => who === account) ? release.by : undefined

/** A standing release holds where nobody signed beside (docs/decisions/0622). */
export const releasedBy = (by: Actor, release: Release | undefined): Actor => {
  const supervisor = by.second === 'nobody' && by.release === 'none' ? supervisorOf(release, by.account) : undefined
  return supervisor === undefined ? by : { ...by, release: supervisor }
}

/** A warning that was read, with the reason why the dose is given all the same. */
export type Answer = { readonly finding: InterlockId; readonly reason: string }

type Skeleton<F extends DoseFact> = Omit<F, 'id'>
type EachSkeleton<F> = F extends DoseFact ? Skeleton<F> : never

/** A dose entry without its id, as the log will hold it: facts alone, no words. */
export type DoseSkeleton = EachSkeleton<DoseFact>

/** One line of the book of a bottle. `back` undoes a line that never happened; drug that was spilled never comes back into a bottle. */
export type LedgerLine = {
  readonly bottle: string
  readonly does: 'out' | 'back'
  readonly amount: Amount
  /** Where the bottle stands when it is written, told of later: nothing for the cabinet of the day, from which all is poured. */
  readonly from?: KeptPlace
  /** `spill`: what was poured as a dose was lost, and moves no bottle. `shortage`: poured without a line from a bottle that held less by the book; `out` where the dose was removed since. */
  readonly why: 'dose' | 'days at home' | 'spill' | 'removal' | 'removal of days at home' | 'shortage'
}

/** What is appended, all of it or nothing. */
export type DoseRecord = {
  readonly entry: DoseSkeleton
  readonly ledger: readonly LedgerLine[]
  /** The figures it was judged by. */
  readonly edition: string
  readonly by: Actor
  /** Everything that was found and how it was answered. */
  readonly found: readonly Finding[]
  readonly answers: readonly Answer[]
  /** Findings about the record itself: said, marked, and in nobody's way. */
  readonly notes: readonly Finding[]
  readonly task: DoctorTask | undefined
}

/** Something asked for that is no question of treatment: it does not exist, or says nothing. */
export type Malformed = {
  readonly why: 'not found' | 'reason' | 'amount' | 'time' | 'elsewhere' | 'doctor'
  readonly detail: string
  readonly en: string
}

export type Decision =
  | { readonly ok: true; readonly record: DoseRecord }
  | {
      readonly ok: false
      /** All that was found, answered or not, and which of it stands. */
      readonly findings: readonly Finding[]
      readonly standing: readonly Finding[]
      readonly malformed: readonly Malformed[]
      readonly task: DoctorTask | undefined
    }
