import type { Day } from '../../kernel/day.ts'
import type { Dose } from '../../kernel/dose.ts'
import type { AccountId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'

/** The two drugs. One person takes one of them on a day. */
export type Agent = 'methadone' | 'buprenorphine'

/** What another medicine does to the dose. The name of the medicine stays in the words of the chart. */
export type Medicine = { readonly does: 'lowers methadone' | 'sedates' | 'nothing'; readonly from: Day; readonly until: Day | 'open' }

/** A person with every record that is theirs: all that follows is of all of these together. */
export type Person = {
  readonly canonical: PersonId
  readonly records: readonly PersonId[]
  readonly birth: Day | `${number}` | 'unknown'
  /** The written consent of a representative. */
  readonly consent: { readonly on: Day } | 'none'
  /** Other clinics where somebody with the same number is in treatment. */
  readonly alsoAt: readonly UnitId[] | 'unknown'
  readonly tolerance: 'established' | 'low' | 'unknown'
  /** Since which day; whoever was asked on a day and is not. */
  readonly pregnant: { readonly is: 'yes'; readonly since: Day } | { readonly is: 'no' } | { readonly is: 'unknown' }
  readonly medicines: readonly Medicine[]
}

/** What treatment a person has at the site that asks. */
export type Standing =
  | { readonly is: 'in treatment'; readonly since: Day; readonly admission: 'new' | 'transferred' }
  | { readonly is: 'guest'; readonly home: UnitId }
  | { readonly is: 'not in treatment'; readonly because: 'applied' | 'suspended' | 'ended' | 'unknown here' }

/** Doses for some days at another site; the home site gives none meanwhile. Both days are included. */
export type GuestSchedule = { readonly home: UnitId; readonly at: UnitId; readonly from: Day; readonly to: Day }

/** The last dose before the network knew of the person, as the old place said. `covers`: days of a dose of buprenorphine; nothing where it is the one. */
export type Elsewhere =
  | { readonly is: 'none' }
  | { readonly is: 'not confirmed'; readonly place: string }
  | {
      readonly is: 'confirmed'
      readonly place: string
      readonly day: Day
      readonly agent: Agent
      readonly dose: Dose
      readonly covers?: 2 | 3 | undefined
    }

export type Fitness = 'fit' | 'unsure' | 'intoxicated'
export type FitnessCheck = { readonly at: Moment; readonly found: Fitness; readonly by: AccountId }

/** By what a person was recognised: one thing they hold, one thing they are. An identity paper with its photo stands for one of the two. */
export type Factor = 'card' | 'code' | 'photo' | 'fingerprint' | 'paper'

export type Examination = { readonly on: Day; readonly by: AccountId }
/** Clinical Opiate Withdrawal Scale, points. */
export type Cows = { readonly at: Moment; readonly points: number }
/** Corrected QT interval, milliseconds. */
export type Qtc = { readonly on: Day; readonly ms: number }
/** A urine test says what it was for: care, or a legal ground. No rule of a dose reads its result. */
export type Urine = {
  readonly on: Day
  readonly purpose: 'care' | 'legal ground'
  readonly observed: boolean
  readonly opioids: 'positive' | 'negative' | 'not tested'
  readonly methadone: 'positive' | 'negative' | 'not tested'
}

/** What is on the chart. An empty list is "never", and the rules say so. */
export type Chart = {
  readonly examinations: readonly Examination[]
  readonly fitness: readonly FitnessCheck[]
  readonly cows: readonly Cows[]
  readonly qtc: readonly Qtc[]
  readonly urine: readonly Urine[]
}
