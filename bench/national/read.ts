import type { Client } from 'pg'
import type { Json } from '../../src/log/canonical.ts'
import { cell, type Row, read, type Table } from './rows.ts'

export type Batch = { readonly no: number; readonly posTo: number; readonly accessTo: number; readonly sealedAt: string }
/** A row of the log by its id: where it lies, and what its leaf is hashed over. */
export type Sealed = ReadonlyMap<string, { readonly pos: number; readonly record: Record<string, Json> }>

/** Everything that a template holds. */
export const readTemplate = async (client: Client) => {
  const [installation] = (
    await client.query<{ id: string; kind: 'demo' | 'real'; salt: Buffer }>('select id, kind, pseudonym_salt as salt from app.installation')
  ).rows
  if (!installation) throw new Error('there is no template')
  const batches = (
    await client.query<{ no: string; pos: string; access: string; at: string }>(
      'select no, pos_to as pos, access_to as access, app.stamp(sealed_at) as at from log.batch order by no',
    )
  ).rows.map((b): Batch => ({ no: Number(b.no), posTo: Number(b.pos), accessTo: Number(b.access), sealedAt: b.at }))
  const entries = await read(client, 'log.entry')
  const words = await read(client, 'log.words', 'order by entry, field')
  const accesses = await read(client, 'log.access', 'order by id')
  const people = await read(client, 'now.person', 'order by person')
  const pairs = await read(client, 'now.same_pair')
  const standing = await read(client, 'spans.stands_for')
  const tables: Record<string, Table> = {}
  for (const t of ['now.person_head', 'now.person_name', 'now.person_number', 'now.case', 'now.deadline', 'now.task', 'spans.span'])
    tables[t] = await read(client, t)
  const records = async (table: string, of: string): Promise<Sealed> =>
    new Map(
      (
        await client.query<{ id: string; pos: string; record: Record<string, Json> }>(
          `select p.${of} as id, p.pos, api.${of}_record(t) as record from ${table} p join log.${of} t on t.id = p.${of}`,
        )
      ).rows.map((r) => [r.id, { pos: Number(r.pos), record: r.record }]),
    )
  const entryRecords = await records('log.position', 'entry')
  const accessRecords = await records('log.access_position', 'access')
  const { rows: ends } = await client.query<{ tx: string }>('select tx_before::text as tx from log.batch order by no desc limit 1')
  const held = await client.query<{ id: string; office: string; unit: string }>(
    `select a.id, h.office, h.unit from signin.account a join signin.office_holding h on h.account = a.id where a.password_hash = '!'`,
  )
  return {
    installation,
    batches,
    entries,
    words,
    accesses,
    people,
    pairs,
    standing,
    tables,
    entryRecords,
    accessRecords,
    officers: held.rows,
    txBefore: ends[0]?.tx ?? '0',
  }
}

export type Template = Awaited<ReturnType<typeof readTemplate>>

/** The batch in which a position lies. */
export const batchAt = (batches: readonly Batch[], of: 'posTo' | 'accessTo', pos: number): number => {
  let [low, high] = [0, batches.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((batches[middle]?.[of] ?? 0) >= pos) high = middle
    else low = middle + 1
  }
  return low
}

/** Rows by whose they are. */
export const grouping = ({ tables, entries, words, accesses }: Template) => {
  const personOfCase = new Map(
    tables['now.case']?.rows.map((r) => [cell(tables['now.case'] as Table, 'case')(r), cell(tables['now.case'] as Table, 'person')(r)]),
  )
  const of = (table: Table): ((row: Row) => string | null) => {
    if (table.columns.includes('known_from')) return (row) => personOfCase.get(cell(table, 'case')(row)) ?? null
    return table.columns.includes('person') ? cell(table, 'person') : (row) => personOfCase.get(cell(table, 'case')(row)) ?? null
  }
  const rowsOf = (table: Table): Map<string, Row[]> => {
    const whose = of(table)
    return Map.groupBy(
      table.rows.filter((r) => whose(r)),
      (r) => whose(r) ?? '',
    )
  }
  const entriesOf = rowsOf(entries)
  const wordsOf = rowsOf(words)
  const grouped = Object.fromEntries(Object.entries(tables).map(([name, t]) => [name, rowsOf(t)]))
  // A search before registering is of nobody yet: it belongs to the reading that follows it.
  const accessesOf = new Map<string, Row[]>()
  let searches: Row[] = []
  const isRegistering = (row: Row): boolean => cell(accesses, 'person')(row) === null && cell(accesses, 'what')(row) === 'search'
  for (const row of accesses.rows) {
    if (isRegistering(row)) {
      searches.push(row)
      continue
    }
    const person = cell(accesses, 'person')(row)
    if (person) accessesOf.set(person, [...(accessesOf.get(person) ?? []), ...searches, row])
    searches = []
  }

  return { entriesOf, wordsOf, grouped, accessesOf }
}

export type Grouped = ReturnType<typeof grouping>
