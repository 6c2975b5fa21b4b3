import { z } from 'zod'
import type { Citation } from '../../kernel/citation.ts'
import type { Day } from '../../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment, When } from '../../kernel/moment.ts'
import { unit } from './requests.ts'

export const BoardName = z.strictObject({ name: z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/, 'Tên không đúng.') })
/** Of a board of organisations that are given nobody new: this one only. */
export const BoardQuery = z.strictObject({ at: unit.optional() })

/** Something owed in a case: one of the acts, by whom, until when. */
export type BoardDuty = {
  readonly acts: readonly string[]
  readonly who: string
  readonly offices: readonly string[]
  readonly unit: UnitId
  readonly opens?: When
  readonly raw: When
  readonly rolled: When
  readonly cite?: Citation
}
export type BoardRow = {
  readonly case: CaseId
  readonly person: { readonly id: PersonId; readonly name: string; readonly birth: string }
  readonly measure: string
  readonly route: string
  readonly state: string
  readonly unit: UnitId
  /** The unit for which the case is on the board, where that is asked. */
  readonly at?: UnitId
  readonly ends?: Day
  /** Of the facts that the board shows, those that the case has. */
  readonly facts: Readonly<Record<string, When>>
  readonly owed: readonly BoardDuty[]
}
export type BoardPage = {
  readonly asOf: Moment
  /** How many there are; the list is cut at 500. */
  readonly total: number
  readonly rows: readonly BoardRow[]
  readonly units: Readonly<Record<UnitId, string>>
}
