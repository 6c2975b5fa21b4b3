import type { Client } from 'pg'

export type Row = readonly (string | null)[]
export type Table = { readonly columns: readonly string[]; readonly rows: readonly Row[] }
/** All rows of a table as texts, without the columns that the database makes itself. */
export const read = async (client: Client, table: string, order = ''): Promise<Table> => {
  const [schema, name] = table.split('.')
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = $1 and table_name = $2 and is_generated = 'NEVER' order by ordinal_position`,
    [schema, name],
  )
  const columns = rows.map((r) => r.name)
  const found = await client.query<(string | null)[]>({
    text: `select ${columns.map((c) => `"${c}"::text`).join(', ')} from ${schema}."${name}" ${order}`,
    rowMode: 'array',
  })
  return { columns, rows: found.rows }
}

export const cell = (table: Table, column: string): ((row: Row) => string | null) => {
  const at = table.columns.indexOf(column)
  if (at < 0) throw new Error(`no column ${column}`)
  return (row) => row[at] ?? null
}

/** A value in the text format of COPY. */
export const escaped = (value: string): string =>
  value.replace(/[\\\n\r\t]/g, (c) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[c] ?? c)
