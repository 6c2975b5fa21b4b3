import { type Client, escapeLiteral } from 'pg'
import { type Life, lifeOf } from './lives.ts'
import { type Country, type Person, valueStamp } from './people.ts'
import { batchAt, type Grouped, type Template } from './read.ts'
import { cell, escaped, type Row, type Table } from './rows.ts'
import { type Stamp, write as writeText } from './stamp.ts'
import { quoted, type Writing } from './write.ts'

/** From the first day of the template's lives to the last are 151 weeks: a course before it began three years earlier, on the same day of the week. */
const DAYS_BEFORE = 156 * 7

/** Which rows are told together: what was written in one stretch of time lies mixed, as where a country writes at once. */
const AT_ONCE = 40

type Column = { readonly name: string; readonly type: string }
/** One row of the template as a query for all its copies, and when it was known. */
type Told = { readonly since: number; readonly query: string }

/** A stamp as an expression over a life `l`. */
const expression = ({ fixed, slots }: Stamp, type: string, { placeOf }: Life): string => {
  const [only] = slots
  if (only && slots.length === 1 && fixed.every((f) => f === '')) return `${placeOf(only)}::${type}`
  const parts = fixed.flatMap((f, n) => {
    const slot = slots[n - 1]
    return [...(slot ? [`${placeOf(slot)}::text`] : []), ...(f === '' ? [] : [escapeLiteral(f)])]
  })
  return slots.length === 0 ? `${escapeLiteral(fixed[0] ?? '')}::${type}` : `(${parts.join(' || ')})::${type}`
}

/** The units of a span. */
const unitsOf = (table: Table, row: Row): readonly string[] => cell(table, 'units')(row)?.slice(1, -1).split(',') ?? []

/** How the rows of everybody follow from those of the template, as queries that PostgreSQL answers itself; `lives` is who must be there for it. */
export const multiplying = (
  { tables, people, batches }: Template,
  { grouped }: Grouped,
  persons: ReadonlyMap<string, Person>,
  { copies, logged, earlier, knownAt }: Pick<Country, 'copies' | 'logged' | 'earlier'> & { readonly knownAt: readonly Float64Array[] },
): {
  readonly lives: readonly Life[]
  readonly told: Readonly<Record<string, { readonly columns: readonly Column[]; readonly rows: readonly Told[] }>>
} => {
  const lives = new Map([...persons].map(([id, person]) => [id, lifeOf(person, person.unitsAt ? copies : 1)]))
  // Copies without a log are known from when the last one was that has one.
  const knownOf = (pos: string): string => {
    const ends = knownAt[batchAt(batches, 'posTo', Number(pos))] ?? new Float64Array()
    return ends.every((end) => end === ends[0])
      ? `${ends[0]}::bigint`
      : `('{${ends.join(',')}}'::bigint[])[least(l.copy + 1, ${ends.length})]`
  }
  const written = (value: string | null, { name, type }: Column, table: string, life: Life): string => {
    if (value === null) return `null::${type}`
    if (table === 'spans.span' && name === 'person') return `${life.placeOf({ is: 'pseudonym' })}`
    if (table === 'spans.span' && name.startsWith('known_')) return knownOf(value)
    return expression(valueStamp(value, life.person), type, life)
  }
  const ended = new Set(
    tables['now.case']?.rows.flatMap((r) => {
      const of = (column: string) => cell(tables['now.case'] as Table, column)(r) // it is there
      return of('state_kind') === 'end' ? [of('case')] : []
    }),
  )
  /** The courses before the template's: of cases that ended, what is believed of them now, known since the first batch. */
  const before = (value: string | null, column: Column, table: string, life: Life): string => {
    const now = written(value, column, table, life)
    if (column.name === 'case') return `md5(${now} || ' ' || e)::uuid`
    if (column.name === 'known_from') return `${knownAt[0]?.at(-1)}::bigint`
    return column.name.startsWith('valid_') ? `${now} - ${DAYS_BEFORE} * e` : now
  }
  const hadBefore = (table: Table, name: string, row: Row): boolean =>
    earlier > 0 && name === 'spans.span' && cell(table, 'known_to')(row) === null && ended.has(cell(table, 'case')(row))
  const toldOf = (table: Table, name: string, rowsOf: (person: string) => readonly Row[]) => {
    const all = table.columns.map((c, n): Column => ({ name: c, type: table.types[n] ?? '' }))
    // Names are numbered when all of them are there.
    const columns = name === 'now.person_name' ? all.filter((c) => ['person', 'name', 'name_key', 'alias'].includes(c.name)) : all
    const since = table.columns.includes('known_from') ? cell(table, 'known_from') : () => '0'
    const rows = [...lives].flatMap(([id, life]) =>
      rowsOf(id).flatMap((row): readonly Told[] => {
        const lies = () => life.placeOf({ is: 'territories', units: unitsOf(table, row) })
        const values = (as: typeof written) =>
          columns
            .map((c) => (c.name === 'territories' ? `${lies()}::${c.type}` : as(row[table.columns.indexOf(c.name)] ?? null, c, name, life)))
            .join(', ')
        const theirs = `where l.no = ${life.person.no}`
        return [
          { since: Number(since(row)), query: `select l.copy, ${values(written)} from laying.life l ${theirs}` },
          ...(hadBefore(table, name, row)
            ? [
                {
                  since: 0,
                  query: `select l.copy, ${values(before)} from laying.life l, generate_series(1, ${earlier}) e ${theirs} and l.copy >= ${logged}`,
                },
              ]
            : []),
        ]
      }),
    )
    return { columns, rows: rows.toSorted((a, b) => a.since - b.since) }
  }
  const rowOf = new Map(people.rows.map((r) => [cell(people, 'person')(r), r]))
  return {
    told: {
      'now.person': toldOf(people, 'now.person', (id) => [rowOf.get(id) ?? []]),
      ...Object.fromEntries(
        Object.entries(tables).map(([name, table]) => [name, toldOf(table, name, (id) => grouped[name]?.get(id) ?? [])]),
      ),
    },
    lives: [...lives.values()],
  }
}

/** Lays the rows of everybody: what follows from the log, and the spans. Answers how many there are of each table. */
export const layRows = async (
  client: Client,
  told: ReturnType<typeof multiplying>['told'],
  log: (line: string) => void,
): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {}
  for (const [name, { columns, rows }] of Object.entries(told)) {
    const to = name === 'now.person_name' ? 'pg_temp.given' : quoted(name)
    const list = columns.map((c) => `"${c.name}"`).join(', ')
    const called = columns.map((_, n) => `c${n}`).join(', ')
    let count = 0
    for (let n = 0; n < rows.length; n += AT_ONCE) {
      const some = rows.slice(n, n + AT_ONCE).map((r) => r.query)
      const made = await client.query(
        `insert into ${to} (${list}) select ${called} from (${some.join(' union all ')}) g(copy, ${called}) order by g.copy`,
      )
      count += made.rowCount ?? 0
    }
    counts[name] = count
    log(`${count} rows of ${name}`)
  }
  return counts
}

/** The few rows that are not somebody's alone: pairs of records, and who stands for whom, who live once. */
export const layPairs = ({ pairs, standing, batches }: Template, knownAt: readonly Float64Array[], out: Writing): void => {
  const asWritten = (row: Row): string => row.map((value) => (value === null ? '\\N' : escaped(value))).join('\t')
  for (const row of pairs.rows) writeText(out.ink('now.same_pair', pairs.columns), `${asWritten(row)}\n`)
  for (const row of standing.rows) {
    const known = row.map((value, n) =>
      value !== null && standing.columns[n]?.startsWith('known_') ? String(knownAt[batchAt(batches, 'posTo', Number(value))]?.[0]) : value,
    )
    writeText(out.ink('spans.stands_for', standing.columns), `${asWritten(known)}\n`)
  }
}
