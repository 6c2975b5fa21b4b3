import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import type { CaseId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { dayText, key, line, unit, uuid } from './requests.ts'

export const RegisterName = z.strictObject({ name: z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/, 'Tên không đúng.') })
const REGISTER_VIEWS = ['standing', 'entered', 'left'] as const
/** Who stands on it on the day, and who came and who left since the first day. */
export type RegisterView = (typeof REGISTER_VIEWS)[number]

/** Rows of a page. */
export const REGISTER_ROWS = 100

/**
 * As of `day`, with who came and went since `from`, or one `view` of them; of one unit or of all that the session reaches; of those whose name, birth, number or address has
 * the words of `q`. Pages are counted from 0; `whole` is for paper and workbooks.
 */
export const RegisterOf = z.strictObject({
  day: dayText.optional(),
  from: dayText.optional(),
  unit: unit.optional(),
  view: z.enum(REGISTER_VIEWS).optional(),
  q: line(80).optional(),
  page: z.coerce.number().int().min(0).max(100_000).default(0),
  whole: z.stringbool().default(false),
})
export type RegisterOf = z.infer<typeof RegisterOf>
/** The same as a page asks for it. */
export type RegisterQuery = Partial<RegisterOf>

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
  /** The unit that was asked about, where one was. */
  readonly unit?: { readonly id: UnitId; readonly name: string }
  /** Those of the page, in the order of names; `total` are all of the view. */
  readonly rows: readonly RegisterRow[]
  readonly total: number
  /** The page they are of: the last one where one beyond it was asked for. */
  readonly page: number
  /** Rows of a page. */
  readonly size: number
  /** Of the whole register, whatever was filtered: persons on it on the day, comings and leavings since the first day. */
  readonly counts: {
    readonly standing: number
    readonly entered: number
    readonly left: number
    /** The same by cause: of stays, those who stand on it by the cause of their coming. */
    readonly causes: Readonly<Record<RegisterView, Readonly<Record<string, number>>>>
  }
  /** Cases that were on it and lie in other units now: told as a number only. */
  readonly hidden: number
  /** Something was written a moment ago that this list does not have yet: whoever asks anew in a second or two has it. */
  readonly behind: boolean
  /** Units in which the session may put somebody on it or take them off. */
  readonly mayList: readonly UnitId[]
}
