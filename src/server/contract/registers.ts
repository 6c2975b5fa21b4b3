import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import type { CaseId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { dayText, key, line, unit, uuid } from './requests.ts'

export const RegisterName = z.strictObject({ name: z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/, 'Tên không đúng.') })
/** As of `day`, with who came and went since `from`; of one unit or of all that the session reaches. */
export const RegisterOf = z.strictObject({ day: dayText.optional(), from: dayText.optional(), unit: unit.optional() })

export const ListPerson = z.strictObject({
  key,
  person: uuid<PersonId>(),
  does: z.enum(['enters', 'leaves']),
  cause: z.string().max(40),
  on: dayText,
  note: line(1000).optional(),
  /** Whose list; where it is left away, the unit's in which the person lives. */
  unit: unit.optional(),
})
export type ListPerson = z.infer<typeof ListPerson>

export type RegisterRow = {
  readonly id: PersonId
  readonly name: string
  readonly birth: string
  readonly sex: 'male' | 'female'
  readonly number?: string
  readonly address?: string
  readonly unit: UnitId
  readonly unitName: string
  readonly from: Day
  /** Causes are names in the register of the law. */
  readonly entered: string
  readonly until?: Day
  readonly left?: string
  readonly cases: readonly CaseId[]
  readonly entries: readonly EntryId[]
}
export type RegisterPage = {
  readonly day: Day
  readonly from: Day
  readonly now: Moment
  /** On the register on the day, and who left from the first day to it. */
  readonly rows: readonly RegisterRow[]
  readonly counts: { readonly standing: number; readonly entered: number; readonly left: number }
  /** Cases that were on it and lie in other units now: told as a number only. */
  readonly hidden: number
  /** Units in which the session may put somebody on it or take them off. */
  readonly mayList: readonly UnitId[]
}
