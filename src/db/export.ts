import type { Json } from '../log/canonical.ts'
import type { LogRecord } from '../log/record.ts'
import type { Database } from './pool.ts'
import { logRecords } from './read-log.ts'
import { streamRows } from './stream.ts'

/** Tables beside the log that go with it, in the order in which they can be written. Sessions, keys of requests and derived rows do not. */
const SIDE_TABLES = {
  'app.installation': 'id, kind, pseudonym_salt, created_at',
  'app.signing_key': 'id, public_key, created_at',
  'units.unit': 'id, code, kind, name, parent, valid_from, valid_to, was, past_key',
  'units.successor': 'old, new, since, chosen',
  'signin.office': 'name, unit_kind, reach, words, clerk, admin, assigns',
  'signin.account': 'id, login, display_name, unit, password_hash, totp_secret, totp_step, created_at, disabled_at, human',
  'signin.office_holding': 'id, account, office, unit, held, granted_by, granted_at',
  'app.dose_device': 'id, site, name, enrolled_at, enrolled_by, revoked_at, heard, token, seal, told_epoch, heard_at',
} as const

export type SideTable = keyof typeof SIDE_TABLES

/** A line of an export. */
export type ExportRecord = LogRecord | { readonly is: 'row'; readonly table: SideTable; readonly row: Json }

/** The columns of a side table, in their order. */
export const columnsOfSide = (table: SideTable): readonly string[] => SIDE_TABLES[table].split(', ')

/** The columns of the side tables and of the log as they stand in this database. */
const standing = async (tx: Database): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await tx.query<{ readonly table: string; readonly columns: readonly string[] }>({
    name: 'standing_columns',
    text: `
      select n.nspname || '.' || c.relname as "table", array_agg(a.attname::text) as columns
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname || '.' || c.relname = any($1)
      group by 1`,
    values: [[...Object.keys(SIDE_TABLES), 'log.entry']],
  })
  return new Map(rows.map(({ table, columns }) => [table, columns]))
}

/**
 * Everything that must not be lost, as of one moment: the side tables and the log. In a transaction of `reading`. A database that an earlier release left, and
 * that is exported before it changes, lacks tables and columns of today: what it has is all that it can lose.
 */
export async function* exportRecords(tx: Database): AsyncGenerator<ExportRecord> {
  const there = await standing(tx)
  // An object's own keys.
  for (const table of Object.keys(SIDE_TABLES) as SideTable[]) {
    const columns = columnsOfSide(table).filter((column) => there.get(table)?.includes(column))
    if (columns.length === 0) continue
    const name = table.replace('.', '_')
    const rows = streamRows<{ row: Json }>(tx, name, `select to_jsonb(t) as row from (select ${columns.join(', ')} from ${table}) t`)
    for await (const { row } of rows) yield { is: 'row', table, row }
  }
  if (there.has('log.entry')) yield* logRecords(tx)
}

/** The records of the log among those of an export, for `verify`. */
export async function* onlyLog(records: AsyncIterable<ExportRecord>): AsyncGenerator<LogRecord> {
  for await (const record of records) if (record.is !== 'row') yield record
}
