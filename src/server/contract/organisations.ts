import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment, When } from '../../kernel/moment.ts'
import { dayText, unit } from './requests.ts'

/** An organisation that cases may be about, with where those of it stand. */
export type OrganisationRow = {
  readonly subject: PersonId
  readonly unit: UnitId
  readonly name: string
  readonly kind: string
  readonly within?: string
  readonly cases: readonly {
    readonly case: CaseId
    readonly measure: string
    readonly term: string
    readonly state: string
    readonly kind: 'open' | 'proposed' | 'end'
    /** Whether it is given nobody new. */
    readonly shut: boolean
    readonly place?: string
    readonly due?: When
  }[]
}
export type OrganisationPage = { readonly asOf: Moment; readonly rows: readonly OrganisationRow[] }

export const PublicQuery = z.strictObject({
  day: dayText.optional(),
  within: unit.optional(),
})

/** A line of a register open to anyone. */
export type PublicPlace = {
  /** Of the place in its register, not of its case. */
  readonly id: string
  readonly measure: string
  readonly name: string
  readonly address: string
  /** Communes and provinces it lies in on that day, nearest first. */
  readonly within: readonly string[]
  readonly scope: string
  readonly number: string
  readonly since?: Day
  readonly state: string
  readonly stands: 'working' | 'suspended' | 'ended'
  /** The end of what the state says: of the suspension, or of a licence that names one. */
  readonly until?: Day
}
export type PublicPlaces = {
  readonly day: Day
  readonly provinces: readonly { readonly id: UnitId; readonly name: string }[]
  readonly rows: readonly PublicPlace[]
}
