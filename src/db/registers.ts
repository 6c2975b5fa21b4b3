import type { Day } from '../kernel/day.ts'
import type { CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type RegisterRead = {
  /** Cases that were on it and that the session may not see now. */
  readonly hidden: number
  readonly people: readonly {
    readonly person: PersonId
    readonly name: string | null
    readonly birth: string
    readonly sex: 'male' | 'female'
    readonly number: string | null
    readonly address: string | null
  }[]
  /** All days of their cases in the measures asked, in order. */
  readonly spans: readonly {
    readonly person: PersonId
    readonly case: CaseId
    readonly measure: string
    readonly route: string
    readonly state: string
    readonly unit: UnitId
    /** Whether the unit is one of those asked about. */
    readonly within: boolean
    readonly from: Day
    readonly until: Day | null
  }[]
  readonly byHand: readonly {
    readonly entry: EntryId
    readonly person: PersonId
    readonly does: 'enters' | 'leaves'
    readonly unit: UnitId
    readonly within: boolean
    readonly cause: string
    readonly on: Day
  }[]
}

/** What a register is computed from, and writes that it was read. Nothing when the session is over. */
export const readRegister = async (
  db: Database,
  session: SessionKey,
  of: {
    readonly register: string
    /** States that are days on it, by measure. */
    readonly cases: Readonly<Record<string, readonly string[]>>
    readonly unit?: UnitId | undefined
    readonly from: Day
    readonly day: Day
  },
): Promise<RegisterRead | undefined> => {
  const [row] = await db.query<{ readonly found: RegisterRead | null }>({
    name: 'register_read',
    text: 'select api.register_read($1, $2, $3, $4, $5, $6) as found',
    values: [session, of.register, JSON.stringify(of.cases), of.unit, of.from, of.day],
  })
  return row?.found ?? undefined
}
