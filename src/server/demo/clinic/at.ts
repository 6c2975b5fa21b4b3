import type { Database } from '../../../db/pool.ts'
import type { SessionKey } from '../../../db/session.ts'
import type { AccountId, UnitId } from '../../../kernel/ids.ts'
import type { ClinicOf } from '../../dosing/clinic-of.ts'
import type { Ground } from '../../record.ts'

export type Somebody = { readonly session: SessionKey; readonly account: AccountId }

/** Where doses are poured: at the clinic itself, or at its point. */
export type Window = Pick<At, 'db' | 'goesOn' | 'site' | 'pharmacist' | 'nurse' | 'head'> & { readonly clinic: At }

/** A clinic at work. `goesOn` throws once the program ends. */
export type At = {
  readonly db: Database
  readonly clinicOf: ClinicOf
  readonly ground: Pick<Ground, 'law' | 'units'>
  /** From 0, in the order of the demonstration's clinics. */
  readonly clinic: number
  readonly site: UnitId
  /** Where its guests go. */
  readonly next: UnitId
  readonly doctor: Somebody
  /** Who is called by telephone: of the clinic whose accounts stand on the sign-in page, that doctor. */
  readonly onCall: AccountId
  readonly nurse: Somebody
  readonly pharmacist: Somebody
  readonly head: Somebody
  /** Its dispensing point, with the one who works there. */
  readonly point?: { readonly site: UnitId; readonly nurse: Somebody } | undefined
  readonly goesOn: () => void
}

export const windowOf = (at: At): Window => ({ ...at, clinic: at })

/** At a point one person keeps, pours and counts; beside them signs who comes from the clinic. */
export const pointOf = (at: At): Window | undefined =>
  at.point && { ...at, site: at.point.site, pharmacist: at.point.nurse, nurse: at.pharmacist, clinic: at }

/** Who pours there. */
export const poursAt = ({ clinic, site, pharmacist, nurse }: Window): Somebody => (clinic.site === site ? nurse : pharmacist)
