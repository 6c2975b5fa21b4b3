import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment, When } from '../../kernel/moment.ts'

export const VisitsName = z.strictObject({ name: z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/, 'Tên không đúng.') })

/** Somebody to be looked in on: where, when last and until when. `seq`: what an act of the case is recorded after. */
export type VisitRow = {
  readonly case: CaseId
  readonly seq: number
  readonly person: { readonly id: PersonId; readonly name: string; readonly birth: string }
  readonly state: string
  readonly unit: UnitId
  readonly ends?: Day
  readonly due: When
  readonly last?: Day
  readonly address?: string
}
export type VisitPage = {
  readonly asOf: Moment
  /** How many there are; the list is cut at 500. */
  readonly total: number
  readonly rows: readonly VisitRow[]
  readonly units: Readonly<Record<UnitId, string>>
}
