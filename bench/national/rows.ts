import type { Client } from 'pg'

export type Row = readonly (string | null)[]
/** Columns with the names of their types, which a text is cast to. */
export type Table = { readonly columns: readonly string[]; readonly types: readonly string[]; readonly rows: readonly Row[] }
/** All rows of a table as texts, without the columns that the database makes itself. */
export const read = async (client: Client, table: string, order = ''): Promise<Table> => {
  const [schema, name] = table.split('.')
  const { rows } = await client.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = format('%I.%I', $1::text, $2::text)::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [schema, name],
  )
  const columns = rows.map((r) => r.name)
  const found = await client.query<(string | null)[]>({
    text: `select ${columns.map((c) => `"${c}"::text`).join(', ')} from ${schema}."${name}" ${order}`,
    rowMode: 'array',
  })
  return { columns, types: rows.map((r) => r.type), rows: found.rows }
}

export const cell = (table: Table, column: string): ((row: Row) => string | null) => {
  const at = table.columns.indexOf(column)
  if (at < 0) throw new Error(`no column ${column}`)
  return (row) => row[at] ?? null
}

/** A value in the text format of COPY. */
export const escaped = (value: string): string =>
  value.replace(/[\\\n\r\t]/g, (c) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[c] ?? c)
