import type { Database } from '../../../db/pool.ts'
import type { SessionKey } from '../../../db/session.ts'
import type { AccountId, UnitId } from '../../../kernel/ids.ts'
import type { ClinicOf } from '../../dosing/care.ts'

export type Somebody = { readonly session: SessionKey; readonly account: AccountId }

/** A clinic at work. `goesOn` throws once the program ends. */
export type At = {
  readonly db: Database
  readonly clinicOf: ClinicOf
  /** From 0, in the order of the demonstration's clinics. */
  readonly clinic: number
  readonly site: UnitId
  /** Where its guests go. */
  readonly next: UnitId
  readonly doctor: Somebody
  readonly nurse: Somebody
  readonly pharmacist: Somebody
  readonly head: Somebody
  readonly goesOn: () => void
}
