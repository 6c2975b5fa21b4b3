import { createHash } from 'node:crypto'
import { type Copying, type Person, rowStamp, valueStamp } from './people.ts'
import { batchAt, type Grouped, type Template } from './read.ts'
import { cell, escaped, type Row } from './rows.ts'
import { stamped, stampOf } from './stamp.ts'
import type { Writing } from './write.ts'

/** Lays what follows from the log: the rows of everybody, and the spans, known from the positions that `knownAt` tells. */
export const layRows = async (
  { installation, tables, people, pairs, standing, batches }: Template,
  { grouped }: Grouped,
  persons: ReadonlyMap<string, Person>,
  {
    copies: times,
    copyOf,
    knownAt,
    out,
  }: { readonly copies: number; readonly copyOf: Copying; readonly knownAt: readonly Float64Array[]; readonly out: Writing },
): Promise<{ readonly persons: number; readonly spans: number }> => {
  let [spanCount, personCount] = [0, 0]
  const pseudonymOf = (person: string): string => {
    const hex = createHash('sha256')
      .update(installation.salt)
      .update(Buffer.from(person.replaceAll('-', ''), 'hex'))
      .digest('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
  }
  const following = Object.entries(tables).map(([name, table]) => ({ name, table, rows: grouped[name] ?? new Map<string, Row[]>() }))
  for (const [id, person] of persons) {
    const copies = person.unitsAt ? times : 1
    const compiled = following.map(({ name, table, rows }) => ({
      name,
      columns: table.columns,
      rows: (rows.get(id) ?? []).map((r) => ({ row: r, parts: r.map((v) => valueStamp(v, person)) })),
    }))
    const theirs = rowStamp(people.rows.find((r) => cell(people, 'person')(r) === id) ?? [], person)
    const own = stampOf(id, person.known)
    for (let copy = 0; copy < copies; copy += 1) {
      const as = copyOf(person, copy)
      const pseudonym = pseudonymOf(stamped(own, as))
      personCount += 1
      await out.add('now.person', people.columns, stamped(theirs, as))
      for (const { name, columns, rows } of compiled)
        for (const { row, parts } of rows) {
          const values = parts.map((p) => stamped(p, as))
          if (name === 'spans.span') {
            const known = (column: string): string => {
              const at = columns.indexOf(column)
              const pos = row[at]
              return pos === null || pos === undefined ? '\\N' : String(knownAt[batchAt(batches, 'posTo', Number(pos))]?.[copy])
            }
            const [from, to] = [known('known_from'), known('known_to')]
            values[columns.indexOf('known_from')] = from
            values[columns.indexOf('known_to')] = to
            values[columns.indexOf('person')] = pseudonym
            spanCount += 1
          }
          if (name === 'now.person_name') {
            const given = ['person', 'name', 'name_key', 'alias']
            await out.add('pg_temp.given', given, `${given.map((c) => values[columns.indexOf(c)]).join('\t')}\n`)
          } else await out.add(name, columns, `${values.join('\t')}\n`)
        }
    }
  }
  const asWritten = (row: Row): string => row.map((value) => (value === null ? '\\N' : escaped(value))).join('\t')
  for (const row of pairs.rows) await out.add('now.same_pair', pairs.columns, `${asWritten(row)}\n`)
  for (const row of standing.rows) {
    const known = row.map((value, n) =>
      value !== null && standing.columns[n]?.startsWith('known_') ? String(knownAt[batchAt(batches, 'posTo', Number(value))]?.[0]) : value,
    )
    await out.add('spans.stands_for', standing.columns, `${asWritten(known)}\n`)
  }
  return { persons: personCount, spans: spanCount }
}
