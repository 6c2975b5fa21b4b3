import { type Copying, type Person, rowStamp, valueStamp } from './people.ts'
import { batchAt, type Grouped, type Template } from './read.ts'
import { cell, escaped, type Row } from './rows.ts'
import { joined, only, type Press, pressOf, print, type Stamp, write } from './stamp.ts'
import type { Writing } from './write.ts'

/** Lays what follows from the log: the rows of everybody, and the spans, known from the positions that `knownAt` tells. */
export const layRows = async (
  { tables, people, pairs, standing, batches }: Template,
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
  const knownStamp = (pos: string | null): Stamp =>
    pos === null ? { fixed: ['\\N'], slots: [] } : only({ is: 'known', batch: batchAt(batches, 'posTo', Number(pos)) })
  const spanStamp = (value: string | null, column: string | undefined, person: Person): Stamp =>
    column === 'person' ? only({ is: 'pseudonym' }) : column?.startsWith('known_') ? knownStamp(value) : valueStamp(value, person)
  const given = ['person', 'name', 'name_key', 'alias']
  const following = Object.entries(tables).map(([name, table]) => {
    // Names are numbered when all of them are there.
    const [to, columns] = name === 'now.person_name' ? ['pg_temp.given', given] : [name, table.columns]
    const press = (row: Row, person: Person): Press => {
      const values = columns.map((c) => row[table.columns.indexOf(c)] ?? null)
      const stamps = values.map((v, n) => (name === 'spans.span' ? spanStamp(v, columns[n], person) : valueStamp(v, person)))
      return pressOf(joined(stamps, '\t', '\n'))
    }
    return { ink: out.ink(to, columns), rows: grouped[name] ?? new Map<string, Row[]>(), press, isSpan: name === 'spans.span' }
  })
  const everybody = out.ink('now.person', people.columns)
  const rowOf = new Map(people.rows.map((r) => [cell(people, 'person')(r), r]))
  for (const [id, person] of persons) {
    const copies = person.unitsAt ? times : 1
    const pressed = following.map(({ ink, rows, press, isSpan }) => ({
      ink,
      isSpan,
      lines: (rows.get(id) ?? []).map((r) => press(r, person)),
    }))
    const theirs = pressOf(rowStamp(rowOf.get(id) ?? [], person))
    personCount += copies
    spanCount += copies * pressed.reduce((sum, { isSpan, lines }) => sum + (isSpan ? lines.length : 0), 0)
    for (let copy = 0; copy < copies; copy += 1) {
      const as = copyOf(person, copy, knownAt)
      print(everybody, theirs, as)
      if (everybody.isFull()) await everybody.flush()
      for (const { ink, lines } of pressed)
        for (const line of lines) {
          print(ink, line, as)
          if (ink.isFull()) await ink.flush()
        }
    }
  }
  const asWritten = (row: Row): string => row.map((value) => (value === null ? '\\N' : escaped(value))).join('\t')
  for (const row of pairs.rows) write(out.ink('now.same_pair', pairs.columns), `${asWritten(row)}\n`)
  for (const row of standing.rows) {
    const known = row.map((value, n) =>
      value !== null && standing.columns[n]?.startsWith('known_') ? String(knownAt[batchAt(batches, 'posTo', Number(value))]?.[0]) : value,
    )
    write(out.ink('spans.stands_for', standing.columns), `${asWritten(known)}\n`)
  }
  return { persons: personCount, spans: spanCount }
}
