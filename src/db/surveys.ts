import type { Day } from '../kernel/day.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { NewEntry, NewWords } from '../log/entry.ts'
import { columnsOf } from './columns.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type RoundRead = {
  readonly id: string
  readonly name: string
  readonly unit: UnitId
  readonly unitName: string
  readonly from: Day
  readonly until: Day
  readonly hamlet: string | null
  readonly openedBy: string | null
  readonly closed: Moment | null
}

export type RoundProgress = RoundRead & { readonly listed: number; readonly answered: number }

/** The rounds of the units that the session sees, open ones first. Nothing when the session is over. */
export const readRounds = async (db: Database, session: SessionKey): Promise<readonly RoundProgress[] | undefined> => {
  const [row] = await db.query<{ readonly rounds: readonly RoundProgress[] | null }>({
    name: 'survey_rounds',
    text: 'select api.survey_rounds($1) as rounds',
    values: [session],
  })
  return row?.rounds ?? undefined
}

/** One person of a round; of who moved out of the session's reach, only the answer. */
export type AskedPerson = {
  readonly person: PersonId | null
  readonly name: string | null
  readonly birth: string | null
  readonly sex: 'male' | 'female' | null
  readonly address: string | null
  /** The answer of the round that stands, with who wrote it when. `own`: it was said of this record, and not of another one of the person. */
  readonly entry: EntryId | null
  readonly own: boolean | null
  readonly result: string | null
  readonly to: string | null
  readonly on: Day | null
  readonly by: string | null
  readonly at: Moment | null
  /** Written after the last day of the round, or after it was closed. */
  readonly late: boolean | null
  readonly note: string | null
}

export type RoundList = {
  readonly now: Moment
  /** `own`: of the session's own units, not only of those below. */
  readonly round: RoundRead & { readonly closing: Json; readonly own: boolean }
  readonly people: readonly AskedPerson[]
}

/** A round with everybody it asks about, and writes that it was read. */
export const readRound = async (
  db: Database,
  of: { readonly session: SessionKey; readonly round: string; readonly clock?: string | undefined },
): Promise<'no session' | 'not found' | RoundList> => {
  type Row = { readonly list: { readonly outcome: 'no session' | 'not found' } | ({ readonly outcome: 'read' } & RoundList) }
  const [row] = await db.query<Row>({
    name: 'survey_list',
    text: 'select api.survey_list($1, $2, $3) as list',
    values: [of.session, of.round, of.clock],
  })
  const list = row?.list
  if (!list) return 'no session'
  return list.outcome === 'read' ? list : list.outcome
}

export type LedgerEntry = Pick<NewEntry, 'id' | 'name' | 'happened' | 'forOffice' | 'forUnit' | 'body'> & { readonly signer: AccountId }

/** Appends what an office writes of its own work. `stale`: it was closed meanwhile. */
export const keepLedger = async (
  db: Database,
  of: {
    readonly session: SessionKey
    readonly key: string
    readonly request: Buffer
    readonly entry: LedgerEntry
    readonly words?: readonly NewWords[]
    readonly answer: Json
  },
): Promise<{ readonly outcome: 'done' | 'replayed' | 'key reused' | 'no right' | 'stale' | 'no session'; readonly answer: Json }> => {
  type Row = Awaited<ReturnType<typeof keepLedger>>
  const entry = columnsOf({ ...of.entry, kind: 'ledger', case: null, seq: 1, edition: '' })
  const [row] = await db.query<Row>({
    name: 'keep_ledger',
    text: 'select outcome, answer from api.keep_ledger($1, $2, $3, $4, $5, null, $6)',
    values: [of.session, of.key, of.request, JSON.stringify(entry), JSON.stringify(of.answer), JSON.stringify(of.words ?? [])],
  })
  if (!row) throw new Error('keep_ledger answers')
  return row
}
