import type { CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Json } from '../log/canonical.ts'
import type { Entry, NewEntry, NewWords, Subject } from '../log/entry.ts'
import { columnsOf } from './columns.ts'
import { entryOf, type IdentityRead, identityOf, type StoredEntry, type StoredIdentity } from './entry-row.ts'
import { type NowRows, storedRows } from './now-rows.ts'
import type { Database } from './pool.ts'
import type { SessionKey, Who } from './session.ts'

/** A case with all acts and rulings about it. */
export type CaseRead = {
  readonly case: CaseId
  /** Whether the session may see it. Other cases of the person come along to be folded, never to be shown. */
  readonly seen: boolean
  readonly entries: readonly Entry[]
}

/** What a decision about a person needs, read at one moment. */
export type View = Who & {
  /** What was answered to this key before: compare the request first. */
  readonly stored: { readonly request: Buffer; readonly answer: Json } | undefined
  readonly person: PersonRead | undefined
  readonly cases: readonly CaseRead[]
}

export type PersonRead = {
  readonly id: PersonId
  /** To be given to `append`; 0 for a person nobody wrote about. */
  readonly version: number
  /** Last number of the identity entries. */
  readonly seq: number
  readonly unit: UnitId
} & Subject

type Asked = { readonly session: SessionKey; readonly key: string; readonly clock?: string | undefined }

type ViewRow = Who & {
  readonly request: Buffer | null
  readonly answer: Json
  readonly person: PersonRead | null
  readonly cases: readonly (Omit<CaseRead, 'entries'> & { readonly entries: readonly StoredEntry[] })[] | null
}

const columns = 'account, name, offices, kind, moment as now, request, answer, cases'

const viewOf = (row: ViewRow | undefined): View | undefined =>
  row && {
    account: row.account,
    name: row.name,
    offices: row.offices,
    kind: row.kind,
    now: row.now,
    stored: row.request ? { request: row.request, answer: row.answer } : undefined,
    person: row.person ?? undefined,
    cases: (row.cases ?? []).map((c) => ({ ...c, entries: c.entries.map(entryOf) })),
  }

/**
 * Everything to decide an act in a case, in one round trip and without a lock. Nothing when the session is over; no `person` when the session
 * may not see the case, or there is none.
 */
export const readCase = async (db: Database, asked: Asked & { readonly case: CaseId }): Promise<View | undefined> => {
  const [row] = await db.query<ViewRow>({
    name: 'case_view',
    text: `select ${columns}, person from api.case_view($1, $2, $3, $4)`,
    values: [asked.session, asked.case, asked.key, asked.clock],
  })
  return viewOf(row)
}

/**
 * The same by person, to open or take over a case or to register the person. A person of other units is there only for the hour after a search by
 * the exact number found the file; nothing of it is `seen`: the subject, the version and the unseen cases serve to open a further case or refuse it.
 */
export const readPerson = async (db: Database, asked: Asked & { readonly person: PersonId }): Promise<View | undefined> => {
  const [row] = await db.query<ViewRow>({
    name: 'person_view',
    text: `select ${columns}, person_read as person from api.person_view($1, $2, $3, $4)`,
    values: [asked.session, asked.person, asked.key, asked.clock],
  })
  return viewOf(row)
}

/** Of whom, or of which case, something is read to be decided under a key. */
export type Subjected = { readonly key: string } & ({ readonly person: PersonId } | { readonly case: CaseId })

/** `readCase` and `readPerson` of many in one round trip, in their order. */
export const readAll = async (db: Database, session: SessionKey, all: readonly Subjected[]): Promise<readonly View[] | undefined> => {
  const rows = await db.query<ViewRow>({
    name: 'views',
    text: 'select account, name, offices, kind, moment as now, request, answer, cases_read as cases, person_read as person from api.views($1, $2, $3, $4)',
    values: [
      session,
      all.map((a) => a.key),
      all.map((a) => ('person' in a ? a.person : null)),
      all.map((a) => ('case' in a ? a.case : null)),
    ],
  })
  const views = rows.flatMap((row) => viewOf(row) ?? [])
  return views.length === all.length ? views : undefined
}

export type IdentityView = View & {
  readonly identities: readonly IdentityRead[]
  /** What was said of the same person in other records. */
  readonly beside: readonly IdentityRead['entry'][]
  /** Classes of words that the session may read of this person. */
  readonly reading: readonly string[]
  /** Whether the person lies in the session's units; not where it only takes back what it has just said. */
  readonly sees: boolean
}

/**
 * The same with everything that was said of who the person is, texts included, to say more. Only of a person whom the session sees, or to take
 * back what its account said within the hour (`takesBack`), be the file gone with it.
 */
export const readIdentity = async (
  db: Database,
  asked: Asked & { readonly person: PersonId; readonly takesBack?: EntryId | undefined },
): Promise<IdentityView | undefined> => {
  type Row = ViewRow & {
    readonly identities: readonly StoredIdentity[]
    readonly beside: readonly StoredEntry[]
    readonly reading: readonly string[]
    readonly sees: boolean
  }
  const [row] = await db.query<Row>({
    name: 'identity_view',
    text: `select ${columns}, person_read as person, identities, beside, reading, sees from api.identity_view($1, $2, $3, $4, $5)`,
    values: [asked.session, asked.person, asked.key, asked.clock, asked.takesBack],
  })
  const view = viewOf(row)
  return (
    view &&
    row && { ...view, reading: row.reading, sees: row.sees, identities: row.identities.map(identityOf), beside: row.beside.map(entryOf) }
  )
}

export type Appending = Asked & {
  /** sha256 of the canonical request: the same key with another request is refused. */
  readonly request: Buffer
  readonly person: PersonId
  /** The version the decision was made on. */
  readonly version: number
  readonly entries: readonly NewEntry[]
  readonly words: readonly NewWords[]
  readonly rows: NowRows
  /** Kept beside the key and given again to a replay. */
  readonly answer: Json
}

export type Appended =
  | { readonly outcome: 'done' | 'replayed'; readonly answer: Json }
  | { readonly outcome: 'key reused' | 'stale' | 'no session' | 'no right' }

/**
 * Writes what was decided, all or nothing, in one round trip. `stale`: somebody wrote about the person meanwhile; read and decide again.
 * @throws what the driver throws when a constraint speaks against it: a bug of the caller.
 */
export const append = async (db: Database, a: Appending): Promise<Appended> => {
  const [row] = await db.query<Appended>({
    name: 'append',
    text: 'select outcome, answer from api.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    values: [
      a.session,
      a.key,
      a.request,
      a.person,
      a.version,
      JSON.stringify(a.entries.map(columnsOf)),
      JSON.stringify(a.words),
      JSON.stringify(storedRows([a])),
      JSON.stringify(a.answer),
      a.clock,
    ],
  })
  return row ?? { outcome: 'no session' }
}

export type AppendingOne = Omit<Appending, 'session' | 'clock'>

/**
 * `append` for decisions about many persons, each of whom stands in it once: where one of them may not be written, the others are. One round trip and one
 * transaction, so that nobody is left with half of what was decided of them. Answers in the order of what was given.
 * @throws as `append`; then nothing of it was written.
 */
export const appendAll = async (db: Database, session: SessionKey, all: readonly AppendingOne[]): Promise<readonly Appended[]> => {
  const decided = all.map(({ key, request, person, version, answer }) => ({
    key,
    request: request.toString('hex'),
    person,
    version,
    answer,
  }))
  const rows = await db.query<Appended & { readonly person: PersonId }>({
    name: 'append_all',
    text: 'select person, outcome, answer from api.append_all($1, $2, $3, $4, $5)',
    values: [
      session,
      JSON.stringify(decided),
      JSON.stringify(all.flatMap(({ person, entries }) => entries.map((e) => columnsOf({ ...e, person })))),
      JSON.stringify(all.flatMap((a) => a.words)),
      JSON.stringify(storedRows(all)),
    ],
  })
  const by = new Map(rows.map((row) => [row.person, row]))
  return all.map(({ person }) => by.get(person) ?? { outcome: 'no session' })
}

export type Erasing = Asked & {
  readonly request: Buffer
  /** Left away for an entry about nobody, with the version: its ruling is an entry of the ledger. */
  readonly person?: PersonId
  readonly version?: number
  /** Whose words, and which of them. */
  readonly entry: EntryId
  readonly fields: readonly string[]
  /** The entry `@erase` that says what is erased, and why. */
  readonly ruling: NewEntry
  /** Derived rows that no longer hold what was erased. */
  readonly rows: NowRows
  readonly answer: Json
}

/** Takes texts away for ever, as `append` in everything else. Their hashes stay in the sealed body. As the owner, until a route asks for it. */
export const eraseWords = async (db: Database, e: Erasing): Promise<Appended> => {
  const [row] = await db.query<Appended>({
    name: 'erase_words',
    text: 'select outcome, answer from api.erase_words($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
    values: [
      e.session,
      e.key,
      e.request,
      e.person,
      e.version,
      e.entry,
      e.fields,
      JSON.stringify(columnsOf(e.ruling)),
      JSON.stringify(storedRows(e.person === undefined ? [] : [{ person: e.person, rows: e.rows }])),
      JSON.stringify(e.answer),
      e.clock,
    ],
  })
  return row ?? { outcome: 'no session' }
}
