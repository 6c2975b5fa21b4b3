import type { UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { RowOutcome, Verdict } from './import-rows.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type Stage = 'loading' | 'mapping' | 'checking' | 'ready' | 'applying' | 'done' | 'undoing' | 'undone' | 'dropped'

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

/** From one of some stages to another, once. */
export const turnImport = async (db: Database, session: SessionKey, id: string, from: readonly Stage[], to: Stage): Promise<boolean> => {
  const [row] = await db.query<{ readonly ok: boolean }>({
    name: 'import_turn',
    text: 'select api.import_turn($1, $2, $3, $4, null) as ok',
    values: [session, id, from, to],
  })
  return row?.ok ?? false
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
