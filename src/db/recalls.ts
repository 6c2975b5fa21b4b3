import type { AccountId, EntryId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { NewEntry, NewWords } from '../log/entry.ts'
import type { Appended } from './acts.ts'
import { columnsOf } from './columns.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type RecallAnswerRead = { readonly is: 'recalled' | 'none here'; readonly at: Moment; readonly by: string | null } | null

type Notice = {
  readonly id: EntryId
  readonly lot: string
  readonly agent: 'methadone' | 'buprenorphine'
  readonly paper: string
  readonly why: string | null
  readonly at: Moment
  readonly by: string | null
  readonly unit: string
}
type Read = {
  readonly now: Moment
  readonly account: AccountId
  readonly stored: { readonly request: string; readonly answer: Json } | null
}
export type RecallBoardRead = Read & {
  readonly offices: readonly { readonly office: string; readonly unit: UnitId }[]
  readonly notices: readonly (Notice & {
    readonly sites: readonly { readonly id: UnitId; readonly name: string; readonly answer: RecallAnswerRead }[]
  })[]
}
export type RecallNoticesRead = Read & {
  readonly offices: readonly string[]
  /** `held`: a bottle of the lot stands in the site's book, be it empty. */
  readonly notices: readonly (Notice & { readonly answer: RecallAnswerRead; readonly held: boolean })[]
}

/** The notices of the session's own offices, with what each site below answered. */
export const readRecallBoard = async (db: Database, session: SessionKey, key?: string): Promise<RecallBoardRead | 'no session'> => {
  type Found = { readonly outcome: 'no session' } | ({ readonly outcome: 'read' } & RecallBoardRead)
  const [row] = await db.query<{ readonly found: Found }>({
    name: 'recall_board',
    text: 'select api.recall_board($1, $2) as found',
    values: [session, key],
  })
  return row?.found.outcome === 'read' ? row.found : 'no session'
}

/** The notices for a site; `not found` for who does not keep its book. */
export const readRecallNotices = async (
  db: Database,
  of: { readonly session: SessionKey; readonly site: UnitId; readonly key?: string | undefined },
): Promise<RecallNoticesRead | 'no session' | 'not found'> => {
  type Found = { readonly outcome: 'no session' | 'not found' } | ({ readonly outcome: 'read' } & RecallNoticesRead)
  const [row] = await db.query<{ readonly found: Found }>({
    name: 'recall_notices',
    text: 'select api.recall_notices($1, $2, $3) as found',
    values: [of.session, of.site, of.key],
  })
  if (!row) return 'no session'
  return row.found.outcome === 'read' ? row.found : row.found.outcome
}

/** Appends a notice or an answer to one. */
export const keepRecall = async (
  db: Database,
  a: {
    readonly session: SessionKey
    readonly key: string
    readonly request: Buffer
    readonly entry: Pick<NewEntry, 'id' | 'name' | 'happened' | 'forOffice' | 'forUnit' | 'signer' | 'body'>
    readonly words: readonly NewWords[]
    readonly answer: Json
  },
): Promise<Appended> => {
  const entry = columnsOf({ ...a.entry, kind: 'ledger', case: null, seq: 1, edition: '' })
  const [row] = await db.query<Appended>({
    name: 'keep_recall',
    text: 'select outcome, answer from api.keep_recall($1, $2, $3, $4, $5, $6)',
    values: [a.session, a.key, a.request, JSON.stringify(entry), JSON.stringify(a.words), JSON.stringify(a.answer)],
  })
  return row ?? { outcome: 'no session' }
}
