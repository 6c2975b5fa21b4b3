import { type Finding, type Report, verify } from '../log/verify.ts'
import { columnsOfSide, type ExportRecord, type SideTable } from './export.ts'
import type { Database, Pool } from './pool.ts'
import { logRecords } from './read-log.ts'
import { type Derive, rebuildNow } from './rebuild.ts'
import { logRole, ownerRole } from './roles.ts'

/** What is written with one statement: rows of one kind, as they came. */
type Portion = { readonly into: SideTable | 'entry' | 'access' | 'batch'; readonly rows: readonly unknown[] }

const PORTION = 1_000

/** What has its position is never looked at again; what has none waits for the sequencer, which goes on with this transaction. */
const TX = `case when pos is null then pg_current_xact_id() else '1'::xid8 end`

const ENTRIES = `
  with given as (
    select *
    from jsonb_to_recordset($1) as g(id uuid, pos bigint, leaf text, words jsonb, record jsonb)
    cross join lateral jsonb_to_record(g.record) as r(
      kind text, person uuid, "case" uuid, seq int, name text, edition text, happened text, "forOffice" text, "forUnit" text, signer uuid,
      "recordedBy" uuid, "recordedAt" timestamptz, "deviceAt" timestamptz, body text, corrects uuid)
  ),
  entries as (
    insert into log.entry (
      id, kind, person, "case", seq, name, edition, happened, for_office, for_unit, signer, recorded_by, recorded_at, device_at, body, corrects,
      tx)
    select
      id, kind, person, "case", seq, name, edition, happened, "forOffice", "forUnit", signer, "recordedBy", "recordedAt", "deviceAt", body,
      corrects, ${TX}
    from given
  ),
  words as (
    insert into log.words (entry, field, person, "case", class, salt, text)
    select g.id, w.field, g.person, g."case", w.class, decode(w.salt, 'hex'), w.text
    from given g
    cross join lateral jsonb_to_recordset(g.words) as w(field text, class text, salt text, text text)
  )
  insert into log.position (pos, entry, leaf)
  select pos, id, decode(leaf, 'hex') from given where pos is not null`

const ACCESSES = `
  with given as (
    select *
    from jsonb_to_recordset($1) as g(id uuid, pos bigint, leaf text, record jsonb)
    cross join lateral jsonb_to_record(g.record) as r(
      at timestamptz, account uuid, person uuid, "case" uuid, what text, purpose text, detail text)
  ),
  accesses as (
    insert into log.access (id, at, account, person, "case", what, purpose, detail, tx)
    select id, at, account, person, "case", what, purpose, detail, ${TX} from given
  )
  insert into log.access_position (pos, access, leaf)
  select pos, id, decode(leaf, 'hex') from given where pos is not null`

const BATCHES = `
  insert into log.batch (no, pos_to, access_to, merkle, access_merkle, previous, root, signature, key, sealed_at, tx_before)
  select
    b.no, b."posTo", b."accessTo", decode(b.merkle, 'hex'), decode(b."accessMerkle", 'hex'), decode(b.previous, 'hex'), decode(b.root, 'hex'),
    decode(b.signature, 'hex'), b.key, b."sealedAt", pg_current_xact_id()
  from jsonb_to_recordset($1) as b(
    no bigint, "posTo" bigint, "accessTo" bigint, merkle text, "accessMerkle" text, previous text, root text, signature text, key text,
    "sealedAt" timestamptz)`

const sqlFor = ({ into, rows }: Portion): { readonly role: string; readonly text: string } => {
  if (into === 'entry') return { role: logRole, text: ENTRIES }
  if (into === 'access') return { role: logRole, text: ACCESSES }
  if (into === 'batch') return { role: logRole, text: BATCHES }
  // An export of an earlier release lacks columns of today, in all of its rows: they get what a new row gets.
  const [first] = rows as readonly [object] // rows of a side table are objects, and no portion is empty
  const columns = columnsOfSide(into)
    .filter((column) => column in first)
    .join(', ')
  return {
    role: ownerRole,
    text: `insert into ${into} (${columns}) select ${columns} from jsonb_populate_recordset(null::${into}, $1) on conflict do nothing`,
  }
}

const actAs = (tx: Database, role: string) => tx.query({ name: `as ${role}`, text: `set local role ${role}`, values: [] })

const write = async (tx: Database, portion: Portion): Promise<void> => {
  const { role, text } = sqlFor(portion)
  await actAs(tx, role)
  await tx.query({ name: `restore ${portion.into}`, text, values: [JSON.stringify(portion.rows)] })
}

/** Runs of records of one kind, at most a thousand long; an entry waits for no other kind, since order matters only within a kind. */
async function* portions(records: AsyncIterable<ExportRecord>): AsyncGenerator<Portion> {
  const held = new Map<Portion['into'], unknown[]>()
  const flush = (into: Portion['into']): Portion => {
    const rows = held.get(into) ?? []
    held.delete(into)
    return { into, rows }
  }
  for await (const record of records) {
    if (record.is === 'installation' || record.is === 'key') continue
    const into = record.is === 'row' ? record.table : record.is
    const rows = held.get(into) ?? []
    rows.push(record.is === 'row' ? record.row : record)
    held.set(into, rows)
    // A side table that is done with must be there before the next one refers to it.
    if (record.is === 'row') for (const other of [...held.keys()]) if (other !== into) yield flush(other)
    if (rows.length >= PORTION) yield flush(into)
  }
  for (const into of [...held.keys()]) yield flush(into)
}

export type RestoreOutcome =
  | { readonly is: 'restored'; readonly persons: number; readonly report: Report }
  | { readonly is: 'not empty' }
  /** Nothing was written. */
  | { readonly is: 'damaged'; readonly findings: readonly Finding[] }

class Damaged extends Error {
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[]) {
    super('damaged')
    this.findings = findings
  }
}

const isEmpty = async (tx: Database): Promise<boolean> => {
  const [row] = await tx.query<{ readonly empty: boolean }>({
    name: 'is_empty',
    text: `select not exists (select from app.installation) and not exists (select from log.entry) and not exists (select from signin.account) as empty`,
    values: [],
  })
  return row?.empty ?? false
}

/**
 * Writes an export into an empty database, derives the rows anew and verifies the whole, in one transaction: it is all there, or nothing. As the
 * owner. What is wrong with the file itself is thrown by the stream.
 */
export const restore = async (
  owner: Pool,
  records: AsyncIterable<ExportRecord>,
  /** Asked when units and accounts are there, in the same transaction. */
  deriving: (tx: Database) => Promise<Derive>,
): Promise<RestoreOutcome> => {
  try {
    return await owner.transaction(async (tx) => {
      await actAs(tx, logRole)
      if (!(await isEmpty(tx))) return { is: 'not empty' }
      for await (const portion of portions(records)) await write(tx, portion)
      await actAs(tx, ownerRole)
      await tx.query({ name: 'refresh_within', text: 'select units.refresh_within()', values: [] })
      await actAs(tx, logRole)
      const persons = await rebuildNow(tx, await deriving(tx))
      await tx.query({ name: 'next_epoch', text: 'select api.next_epoch()', values: [] })
      const report = await verify(logRecords(tx))
      if (report.findings.length > 0) throw new Damaged(report.findings)
      return { is: 'restored', persons, report }
    })
  } catch (error) {
    if (error instanceof Damaged) return { is: 'damaged', findings: error.findings }
    throw error
  }
}
