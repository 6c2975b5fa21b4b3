import type { CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type Stage = 'loading' | 'mapping' | 'checking' | 'ready' | 'applying' | 'done' | 'undoing' | 'undone' | 'dropped'
export type Verdict = 'new' | 'case' | 'same' | 'doubtful' | 'refused'
export type RowOutcome = 'recorded' | 'refused' | 'skipped' | 'undone' | 'left'

export type StoredImport = {
  readonly id: string
  readonly account: string
  readonly by: string
  readonly unit: UnitId
  readonly unitName: string
  /** Null when only persons are imported. */
  readonly measure: string | null
  readonly file: string
  readonly sheet: string
  readonly headings: readonly string[]
  readonly plan: Json
  readonly stage: Stage
  readonly why: string | null
  readonly created: Moment
  readonly applied: Moment | null
  readonly ended: Moment | null
  readonly rows: number
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>
  readonly outcomes: Readonly<Partial<Record<RowOutcome, number>>>
  /** Doubtful rows without an answer. */
  readonly open: number
}

export type ImportRead = {
  readonly account: string
  readonly import: StoredImport
  readonly remembered: Readonly<Record<string, string>>
  /** Cells of the first rows, while they are kept. */
  readonly sample: readonly (readonly Json[])[]
}

type Beginning = {
  readonly id: string
  readonly unit: UnitId
  readonly measure: string | undefined
  readonly file: string
  readonly sheet: string
  readonly headings: readonly string[]
  readonly rows: readonly { readonly no: number; readonly cells: readonly unknown[] }[]
}

/** Keeps the rows of a workbook until the import ends. False when the session is over. */
export const beginImport = async (db: Database, session: SessionKey, b: Beginning): Promise<boolean> => {
  const [row] = await db.query<{ readonly ok: boolean }>({
    name: 'import_begin',
    text: 'select api.import_begin($1, $2, $3, $4, $5, $6, $7, $8) as ok',
    values: [session, b.id, b.unit, b.measure, b.file, b.sheet, JSON.stringify(b.headings), JSON.stringify(b.rows)],
  })
  return row?.ok ?? false
}

/** Imports of the session's units, the latest first. */
export const listImports = async (db: Database, session: SessionKey): Promise<readonly StoredImport[] | undefined> => {
  const [row] = await db.query<{ readonly imports: readonly StoredImport[] | null }>({
    name: 'imports',
    text: 'select api.imports($1) as imports',
    values: [session],
  })
  return row?.imports ?? undefined
}

export const readImport = async (db: Database, session: SessionKey, id: string): Promise<ImportRead | 'no session' | 'not found'> => {
  const [row] = await db.query<{ readonly found: ({ readonly session: boolean } & ImportRead) | null }>({
    name: 'import_read',
    text: 'select api.import_read($1, $2) as found',
    values: [session, id],
  })
  if (row?.found?.session === false) return 'no session'
  return row?.found ?? 'not found'
}

/** Sets how the workbook is read, and to what purpose; checking begins. False when the import is not there or past it. */
export const planImport = async (
  db: Database,
  session: SessionKey,
  id: string,
  plan: Json,
  headings: Readonly<Record<string, string>>,
): Promise<boolean> => {
  const [row] = await db.query<{ readonly ok: boolean }>({
    name: 'import_plan',
    text: 'select api.import_plan($1, $2, $3, $4) as ok',
    values: [session, id, JSON.stringify(plan), JSON.stringify(headings)],
  })
  return row?.ok ?? false
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

/** From one of some stages to another, once. */
export const turnImport = async (db: Database, session: SessionKey, id: string, from: readonly Stage[], to: Stage): Promise<boolean> => {
  const [row] = await db.query<{ readonly ok: boolean }>({
    name: 'import_turn',
    text: 'select api.import_turn($1, $2, $3, $4, null) as ok',
    values: [session, id, from, to],
  })
  return row?.ok ?? false
}

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

/** Imports whose work was under way when the program ended. */
export const runningImports = (
  db: Database,
): Promise<readonly { readonly id: string; readonly stage: Stage; readonly session: SessionKey }[]> =>
  db.query({ name: 'imports_running', text: 'select id, stage, session from api.imports_running()', values: [] })

/** Erases rows that lay for a day without being imported. */
export const sweepImports = async (db: Database): Promise<void> => {
  await db.query({ name: 'import_sweep', text: 'select api.import_sweep()', values: [] })
}

export type ExportHead = { readonly by: string; readonly at: Moment; readonly kind: 'demo' | 'real' }

/** Writes down that a list left the system, and answers what the head of the workbook says. Nothing when the session is over. */
export const logExport = async (
  db: Database,
  session: SessionKey,
  of: { readonly list: string; readonly purpose: string; readonly detail: Json },
): Promise<ExportHead | undefined> => {
  const [row] = await db.query<{ readonly head: ExportHead | null }>({
    name: 'log_export',
    text: 'select api.log_export($1, $2, $3, $4) as head',
    values: [session, of.list, of.purpose, JSON.stringify(of.detail)],
  })
  return row?.head ?? undefined
}
