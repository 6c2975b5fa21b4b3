import { z } from 'zod'
import type { CaseId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment, When } from '../../kernel/moment.ts'

/** Which editions of the calendar were on the list that somebody has looked at. */
export const LookAtMoved = z.strictObject({
  calendars: z
    .array(z.string().regex(/^[\w-]{1,40}$/, 'Tên không đúng.'))
    .min(1)
    .max(20),
})
export type LookAtMoved = z.infer<typeof LookAtMoved>

/** A deadline that new calendars moved: `moved` tells by which decision, what it was and what it became, latest first. */
export type MovedRow = {
  readonly case: CaseId
  readonly person: { readonly id: PersonId; readonly name: string; readonly birth: string }
  readonly measureTerm: string
  /** What is owed, in the words of the law. */
  readonly whatTerm: string
  readonly unit: UnitId
  readonly moved: readonly { readonly calendar: string; readonly by: string; readonly was: When; readonly is: When }[]
}

export type MovedPage = {
  readonly asOf: Moment
  /** How many there are; the list is cut at 5000. */
  readonly total: number
  readonly rows: readonly MovedRow[]
  readonly units: Readonly<Record<UnitId, string>>
}
