import type { Day } from '../kernel/day.ts'
import type { CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

/** Rows without keys: a province has 20,000 of each. `whose` is the person, whichever of their records said it. */
export type RegisterRead = {
  /** Cases that were on it and that the session may not see now. */
  readonly hidden: number
  /** An act of these measures in these units was written that the spans do not know yet. */
  readonly behind: boolean
  /** In the order of names, with the record under which the session reads them. */
  readonly people: readonly (readonly [whose: PersonId, record: PersonId])[]
  /** The units asked about. */
  readonly places: readonly UnitId[]
  /** All days of their cases in the measures asked, in order. */
  readonly spans: readonly (readonly [
    whose: PersonId,
    of: CaseId,
    measure: string,
    route: string,
    state: string,
    unit: UnitId,
    from: Day,
    until: Day | null,
  ])[]
  readonly byHand: readonly (readonly [whose: PersonId, entry: EntryId, does: 'enters' | 'leaves', unit: UnitId, cause: string, on: Day])[]
}

export type RegisterAsked = {
  readonly register: string
  readonly unit?: UnitId | undefined
  readonly from: Day
  readonly day: Day
}

/** What a register is computed from, without a name. Nothing when the session is over. */
export const readRegister = async (
  db: Database,
  session: SessionKey,
  of: RegisterAsked & {
    /** States that are days on it, by measure. */
    readonly cases: Readonly<Record<string, readonly string[]>>
    /** The seat whose unit keeps it. */
    readonly seat: string
  },
): Promise<RegisterRead | undefined> => {
  const [row] = await db.query<{ readonly found: RegisterRead | null }>({
    name: 'register_read',
    text: 'select api.register_read($1, $2, $3, $4, $5, $6, $7) as found',
    values: [session, of.register, JSON.stringify(of.cases), of.seat, of.unit, of.from, of.day],
  })
  return row?.found ?? undefined
}

/** Of these records, those that have all words of a question in what the session reads of them. Nothing when the session is over. */
export const matchRegister = async (
  db: Database,
  session: SessionKey,
  of: { readonly records: readonly PersonId[]; readonly q: string },
): Promise<readonly PersonId[] | undefined> => {
  const [row] = await db.query<{ readonly found: readonly PersonId[] | null }>({
    name: 'register_matching',
    text: 'select api.register_matching($1, $2, $3) as found',
    values: [session, of.records, of.q],
  })
  return row?.found ?? undefined
}

export type RegisterPerson = {
  readonly person: PersonId
  readonly name: string | null
  readonly birth: string
  readonly sex: 'male' | 'female'
  readonly number: string | null
  readonly address: string | null
}

/** The persons of a page of a register, and writes that they were read. Nothing when the session is over. */
export const readRegisterPeople = async (
  db: Database,
  session: SessionKey,
  of: RegisterAsked & { readonly records: readonly PersonId[] },
): Promise<readonly RegisterPerson[] | undefined> => {
  const [row] = await db.query<{ readonly found: readonly RegisterPerson[] | null }>({
    name: 'register_people',
    text: 'select api.register_people($1, $2, $3, $4, $5, $6) as found',
    values: [session, of.register, of.records, of.unit, of.from, of.day],
  })
  return row?.found ?? undefined
}
