import type { Day } from '../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'

/** What is to be compared of a record, as far as the session may read it; of a record that is not `shown` only that there is one. */
export type RecordLine = {
  readonly person: PersonId
  readonly canonical: PersonId
  /** It lies in the session's own units. */
  readonly seen: boolean
  /** It is seen, or its office asks one of the session's. */
  readonly shown: boolean
  readonly name: string | null
  readonly birth: string | null
  readonly sex: 'male' | 'female' | null
  readonly unit: UnitId | null
  readonly unitName: string | null
  readonly names: readonly string[]
  readonly numbers: readonly { readonly kind: string; readonly number: string }[]
  /** Only those that the session sees. */
  readonly cases: readonly {
    readonly case: CaseId
    readonly measure: string
    readonly route: string
    readonly state: string
    readonly open: boolean
    readonly opened: Day
    readonly unit: string
  }[]
}

/** What was said last of two records. */
export type PairStanding = 'none' | 'asked' | 'same' | 'different'

/** What waits to be judged: pairs that are likely one person, and questions between offices. */
export type Waiting<Sign> = {
  /** How many likely pairs there are, also beyond the list. */
  readonly total: number
  readonly likely: readonly {
    readonly score: number
    readonly signs: readonly Sign[]
    readonly one: RecordLine
    readonly other: RecordLine
  }[]
  /** Questions of other units about records of the session's, or its own to them (`mine`); `one` is of who asks. */
  readonly asked: readonly {
    readonly at: Moment
    readonly unit: string | null
    readonly why: string | null
    readonly mine: boolean
    readonly one: RecordLine
    readonly other: RecordLine
  }[]
}
