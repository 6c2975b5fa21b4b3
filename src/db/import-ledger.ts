import type { CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { NewWords } from '../log/entry.ts'
import { columnsOf } from './columns.ts'
import type { Stage } from './imports.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'
import type { LedgerEntry } from './surveys.ts'

export type WrittenRow = {
  readonly no: number
  readonly person: PersonId
  /** Whether the import wrote the person down for the first time. */
  readonly registered: boolean
  readonly case?: CaseId
  readonly entry?: EntryId
}

/** What an import has written, and the numbers of the rows of which it wrote nothing. */
export type ImportWritten = {
  readonly unit: UnitId
  readonly measure: string | null
  readonly file: string
  readonly sheet: string
  readonly rows: readonly WrittenRow[]
  readonly refused: readonly number[]
  readonly skipped: readonly number[]
}

/** Nothing when the session is over or does not see the import. */
export const readWritten = async (db: Database, session: SessionKey, id: string): Promise<ImportWritten | undefined> => {
  const [row] = await db.query<{ readonly written: ImportWritten | null }>({
    name: 'import_written',
    text: 'select api.import_written($1, $2) as written',
    values: [session, id],
  })
  return row?.written ?? undefined
}

type Ending = {
  readonly session: SessionKey
  readonly id: string
  readonly request: Buffer
  readonly entry: LedgerEntry
  readonly words: readonly NewWords[]
}

export type InLedger = 'done' | 'stale' | 'no right' | 'no session' | 'key reused'

const ledgerEntry = (entry: LedgerEntry): string => JSON.stringify(columnsOf({ ...entry, kind: 'ledger', case: null, seq: 1, edition: '' }))

/** Says in the ledger what an import wrote and ends it, as one. `stale`: a row is open, or nothing is being recorded. */
export const endImport = async (db: Database, e: Ending): Promise<InLedger> => {
  const [row] = await db.query<{ readonly outcome: InLedger }>({
    name: 'import_done',
    text: 'select api.import_done($1, $2, $3, $4, $5) as outcome',
    values: [e.session, e.id, e.request, ledgerEntry(e.entry), JSON.stringify(e.words)],
  })
  if (!row) throw new Error('import_done answers')
  return row.outcome
}

/** Says in the ledger that an import is taken back, and why, and turns it to that, as one. `stale`: it is in none of these stages any more. */
export const beginUndo = async (db: Database, e: Ending & { readonly from: readonly Stage[]; readonly key: string }): Promise<InLedger> => {
  const [row] = await db.query<{ readonly outcome: InLedger }>({
    name: 'import_undo',
    text: 'select api.import_undo($1, $2, $3, $4, $5, $6, $7) as outcome',
    values: [e.session, e.id, e.from, e.key, e.request, ledgerEntry(e.entry), JSON.stringify(e.words)],
  })
  if (!row) throw new Error('import_undo answers')
  return row.outcome
}
