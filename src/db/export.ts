import type { Json } from '../log/canonical.ts'
import type { LogRecord } from '../log/record.ts'
import type { Database } from './pool.ts'
import { logRecords } from './read-log.ts'
import { streamRows } from './stream.ts'

/** Tables beside the log that go with it, in the order in which they can be written. Sessions, keys of requests and derived rows do not. */
export const SIDE_TABLES = {
  'app.installation': 'id, kind, pseudonym_salt, created_at',
  'app.signing_key': 'id, public_key, created_at',
  'units.unit': 'id, code, kind, name, parent, valid_from, valid_to, was, past_key',
  'units.successor': 'old, new, since, chosen',
  'signin.office': 'name, unit_kind, reach, words, clerk, admin, assigns',
  'signin.account': 'id, login, display_name, unit, password_hash, totp_secret, totp_step, created_at, disabled_at',
  'signin.office_holding': 'id, account, office, unit, held, granted_by, granted_at',
  'app.dose_device': 'id, site, name, enrolled_at, enrolled_by, revoked_at, heard, token, seal, told_epoch, heard_at',
} as const

export type SideTable = keyof typeof SIDE_TABLES

/** A line of an export. */
export type ExportRecord = LogRecord | { readonly is: 'row'; readonly table: SideTable; readonly row: Json }

/** Everything that must not be lost, as of one moment: the side tables and the log. In a transaction of `reading`. */
export async function* exportRecords(tx: Database): AsyncGenerator<ExportRecord> {
  for (const [table, columns] of Object.entries(SIDE_TABLES)) {
    const name = table.replace('.', '_')
    const rows = streamRows<{ row: Json }>(tx, name, `select to_jsonb(t) as row from (select ${columns} from ${table}) t`)
    for await (const { row } of rows) yield { is: 'row', table: table as SideTable, row } // the keys of SIDE_TABLES
  }
  yield* logRecords(tx)
}

/** The records of the log among those of an export, for `verify`. */
export async function* onlyLog(records: AsyncIterable<ExportRecord>): AsyncGenerator<LogRecord> {
  for await (const record of records) if (record.is !== 'row') yield record
}
