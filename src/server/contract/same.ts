import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import type { CaseId, PersonId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { Sign } from '../../people/likeness.ts'
import type { PairStanding, RecordLine, Waiting } from '../../people/record-line.ts'
import type { SameStatement } from '../../people/same.ts'
import { birth, key, line, paperNumber, uuid } from './requests.ts'

export const PairParams = z.strictObject({ one: uuid<PersonId>(), other: uuid<PersonId>() })
export const RecordParams = z.strictObject({ one: uuid<PersonId>() })

/** `turn`: the number of the last word on the pair that the page showed. `cases`: to undo, the record that each case opened meanwhile belongs to. */
export const SaySame = z.strictObject({
  key,
  turn: z.int().min(0).max(1_000_000),
  does: z.enum(['same', 'different', 'apart']),
  why: line(1000),
  cases: z
    .record(uuid<CaseId>(), uuid<PersonId>())
    .refine((c) => Object.keys(c).length <= 200, 'Nhiều nhất 200 hồ sơ.')
    .optional(),
})
export type SaySame = z.infer<typeof SaySame>

/** Asks about the record that another unit has under exactly this number. */
export const AskByNumber = z.strictObject({ key, number: paperNumber, why: line(200) })
export type AskByNumber = z.infer<typeof AskByNumber>

/** What stands in the form so far; `except`: the record it is about, where there is one. */
export const AlikeOf = z.strictObject({
  except: uuid<PersonId>().optional(),
  name: line(80),
  birth,
  sex: z.enum(['male', 'female']).optional(),
  number: paperNumber.optional(),
  phone: line(30).optional(),
  unit: line(60).optional(),
})
export type AlikeOf = z.infer<typeof AlikeOf>

/** Records of the session's units that may be the person who is typed in, the likest first; of other units only that the number has a file there. */
export type Alike = {
  readonly hits: readonly {
    readonly id: PersonId
    readonly name: string
    readonly birth: string
    readonly unit: string
    readonly signs: readonly Sign[]
  }[]
  readonly elsewhere: boolean
}

export type Duplicates = Waiting<Sign>

export type Comparison = {
  readonly one: RecordLine
  readonly other: RecordLine
  readonly standing: PairStanding
  readonly turn: number
  /** The last word on the two. */
  readonly last:
    | { readonly name: string; readonly at: Moment; readonly unit: string | null; readonly by: string | null; readonly why: string | null }
    | undefined
  readonly signs: readonly Sign[]
  /** What the session may say now, and what would be recorded. */
  readonly may: readonly { readonly does: SaySame['does']; readonly said: SameStatement }[]
  /** Why it may say nothing more. */
  readonly against: readonly string[]
  /** Cases opened since the two are one: `may` is the record each belongs to, and the other where it may go there. */
  readonly meanwhile: readonly {
    readonly case: CaseId
    readonly measure: string
    readonly route: string
    readonly opened: Day
    readonly may: readonly [PersonId, ...PersonId[]]
  }[]
  readonly now: Moment
}

export type SaidSame = { readonly said: SameStatement; readonly turn: number }
