import type { CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Json } from '../log/canonical.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type Verdict = 'new' | 'case' | 'same' | 'doubtful' | 'refused'
export type RowOutcome = 'recorded' | 'refused' | 'skipped' | 'undone' | 'left'

/** A staged row; `cells`, `found` and `answer` are as the server wrote them, and null once the import has ended. */
export type Taken = {
  readonly no: number
  readonly cells: Json
  readonly found: Json
  readonly answer: Json
  readonly verdict: Verdict | null
  readonly key: string
  readonly undoKey: string
  readonly person: PersonId | null
  readonly case: CaseId | null
  readonly entry: EntryId | null
  readonly registered: boolean
  /** Something was said of the person and another record. */
  readonly paired: boolean
}

/** The next rows after a number that a stage has to work on. Nothing when the session is over. */
export const takeRows = async (
  db: Database,
  session: SessionKey,
  id: string,
  stage: 'checking' | 'applying' | 'undoing',
  after: number,
  most: number,
): Promise<readonly Taken[] | undefined> => {
  const [row] = await db.query<{ readonly rows: readonly Taken[] | null }>({
    name: 'import_take',
    text: 'select api.import_take($1, $2, $3, $4, $5) as rows',
    values: [session, id, stage, after, most],
  })
  return row?.rows ?? undefined
}

/** What came of a row; what is left away stays. */
export type Put = {
  readonly no: number
  readonly verdict?: Verdict
  readonly found?: Json
  readonly outcome?: RowOutcome
  readonly reasons?: Json
  readonly person?: PersonId
  readonly case?: CaseId
  readonly entry?: EntryId
  readonly registered?: boolean
}

export const putRows = async (db: Database, session: SessionKey, id: string, rows: readonly Put[]): Promise<void> => {
  if (rows.length > 0)
    await db.query({ name: 'import_put', text: 'select api.import_put($1, $2, $3)', values: [session, id, JSON.stringify(rows)] })
}

export type PageRow = Pick<Taken, 'no' | 'cells' | 'found' | 'answer' | 'verdict' | 'person' | 'case'> & {
  readonly outcome: RowOutcome | null
  readonly reasons: Json
}

export const readRows = async (
  db: Database,
  session: SessionKey,
  id: string,
  of: { readonly verdict?: string | undefined; readonly outcome?: string | undefined; readonly after: number; readonly most: number },
): Promise<readonly PageRow[] | undefined> => {
  const [row] = await db.query<{ readonly rows: readonly PageRow[] | null }>({
    name: 'import_page',
    text: 'select api.import_page($1, $2, $3, $4, $5, $6) as rows',
    values: [session, id, of.verdict, of.outcome, of.after, of.most],
  })
  return row?.rows ?? undefined
}

/** Answers doubtful rows: these, or all that were asked the same. How many there were; nothing when the session is over. */
export const answerRows = async (
  db: Database,
  session: SessionKey,
  id: string,
  of: { readonly nos: readonly number[]; readonly asked?: string | undefined },
  answer: Json,
): Promise<number | undefined> => {
  const [row] = await db.query<{ readonly n: number | null }>({
    name: 'import_answer',
    text: 'select api.import_answer($1, $2, $3, $4, $5) as n',
    values: [session, id, of.nos, of.asked, JSON.stringify(answer)],
  })
  return row?.n ?? undefined
}

/** Somebody a row may already be; of other units only that there is a file under exactly the number. */
export type Candidate =
  | {
      readonly here: true
      readonly person: PersonId
      readonly byNumber: boolean
      /** A resident of the row's unit, of whose names one holds the other's syllables. */
      readonly part: boolean
      readonly name: string | null
      readonly nameKey: string | null
      readonly number: string | null
      readonly birth: string
      readonly sex: 'male' | 'female'
      readonly unit: UnitId
      readonly unitName: string
      /** Measures in which the person has an open case that the session sees. */
      readonly open: readonly string[]
    }
  | { readonly here: false; readonly person: PersonId }

export type Sought = {
  readonly no: number
  readonly nameKey: string
  readonly birth: string
  readonly sex: 'male' | 'female'
  readonly unit: UnitId
  readonly number?: string | undefined
}

/** `unasked`: whether other units have a file under the number was not asked any more, since the account asked for too many that day. */
export type Matched = { readonly persons: readonly Candidate[]; readonly unasked: boolean }

/** Who rows may already be, and writes down that it was asked. Nothing when the session is over. */
export const matchRows = async (
  db: Database,
  session: SessionKey,
  id: string,
  rows: readonly Sought[],
): Promise<ReadonlyMap<number, Matched> | undefined> => {
  const [row] = await db.query<{ readonly found: readonly ({ readonly no: number } & Matched)[] | null }>({
    name: 'import_match',
    text: 'select api.import_match($1, $2, $3) as found',
    values: [session, id, JSON.stringify(rows)],
  })
  return row?.found ? new Map(row.found.map((f) => [f.no, f])) : undefined
}

/** Rows answered to be a person of another unit whom the session may not open, or not any more. Nothing when the session is over. */
export const closedRows = async (db: Database, session: SessionKey, id: string): Promise<number | undefined> => {
  const [row] = await db.query<{ readonly n: number | null }>({
    name: 'import_closed',
    text: 'select api.import_closed($1, $2) as n',
    values: [session, id],
  })
  return row?.n ?? undefined
}
