import type { Client } from 'pg'
import { done, type Outcome, refused } from '../kernel/refusal.ts'
import { type Connection, withClient } from './connection.ts'
import { hasFunctions, putFunctions } from './functions.ts'
import { locks } from './locks.ts'
import { type Applied, type Migration, pendingAfter } from './migrations.ts'
import { ownerRole } from './roles.ts'
import type { Schema } from './schema.ts'

/**
 * Brings the schema up to the last known step, each step in a transaction of its own, and then its functions. Answers the names of the steps
 * taken.
 */
export const migrate = (owner: Connection, { migrations, functions }: Schema): Promise<Outcome<readonly string[]>> =>
  withClient(owner, async (client) => {
    await client.query('select pg_advisory_lock($1)', [locks.migrating])
    // A step that waits behind a long query would make every later query wait behind it.
    await client.query(`set lock_timeout = '5s'`)
    const pending = await pendingOn(client, migrations)
    if (!pending.ok) return pending
    for (const step of pending.value) await take(client, step)
    if (!(await hasFunctions(client, functions))) await putFunctions(client, functions)
    return done(pending.value.map(({ name }) => name))
  })

/** What `migrate` would do. `fresh` when the database is empty. */
export const schemaState = (
  owner: Connection,
  { migrations, functions }: Schema,
): Promise<Outcome<{ readonly pending: readonly string[]; readonly fresh: boolean }>> =>
  withClient(owner, async (client) => {
    const pending = await pendingOn(client, migrations)
    if (!pending.ok) return pending
    const steps = pending.value.map(({ name }) => name)
    const stale = !(await hasFunctions(client, functions))
    return done({ pending: stale ? [...steps, 'functions'] : steps, fresh: steps.length === migrations.length })
  })

const pendingOn = async (client: Client, known: readonly Migration[]): Promise<Outcome<readonly Migration[]>> => {
  const tables = await tablesOf(client)
  if (tables.includes('migration')) {
    const { rows } = await client.query<Applied>('select name, hash from public.migration order by name')
    return pendingAfter(rows, known)
  }
  return tables.length === 0 ? done(known) : refused(foreignSchema(tables))
}

const tablesOf = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(`
    select tablename as name from pg_tables where schemaname = 'public' order by tablename`)
  return rows.map(({ name }) => name)
}

const take = async (client: Client, { name, sql, hash }: Migration): Promise<void> => {
  await client.query('begin')
  try {
    await client.query(
      'create table if not exists public.migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
    )
    await client.query(`set local role ${ownerRole}`)
    await client.query(sql)
    await client.query('reset role')
    await client.query('insert into public.migration (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

const foreignSchema = (tables: readonly string[]) => ({
  why: 'schema-unknown',
  detail: `Cơ sở dữ liệu này chứa bảng của chương trình khác (${tables[0]}, …); hãy dùng một cơ sở dữ liệu trống. (The database holds tables of another program; use an empty one.)`,
})
