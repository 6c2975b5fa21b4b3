import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { type Connection, withClient } from '../../src/db/connection.ts'
import { openPool } from '../../src/db/pool.ts'
import type { Day } from '../../src/kernel/day.ts'
import { listsOf } from '../../src/server/lists.ts'
import { deriveUnits, unitBook } from '../../src/server/unit-book.ts'

export type TestDatabase = {
  /** As the owner of the schema: for arranging what the program itself could not do. */
  readonly owner: Connection
  /** As the program's own role, under its grants and policies: what a test should work as. */
  readonly app: Connection
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated template, which nobody connects to: `freshDatabase` clones it. */
    database: TestDatabase
  }
}

/** A database of the test file's own, cloned from the migrated template (30-90 ms); it goes with the server. */
export const freshDatabase = async (): Promise<TestDatabase> => cloneOf(inject('database').owner.database)

/** The same with the units of the demonstration's whole country, which take 3.5 s of CPU to lay: they are laid once a run, by who first asks for them. */
export const countryDatabase = async (on: Day): Promise<TestDatabase> => {
  const { owner } = inject('database')
  const country = `${owner.database}_country`
  await withClient({ ...owner, database: 'postgres' }, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LAYING])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [country])
    if (rowCount) return
    const laid = await cloneOf(owner.database)
    const pool = openPool(laid.owner, { size: 1 })
    const lists = listsOf('demo')
    if (!lists.ok) throw new Error(lists.refusals.map(({ detail }) => detail).join('\n'))
    await deriveUnits(pool, unitBook(lists.value, []), on)
    await pool.end()
    await client.query(`alter database ${laid.owner.database} rename to ${country}`)
  })
  return cloneOf(country)
}

const LAYING = 1

const cloneOf = async (template: string | undefined): Promise<TestDatabase> => {
  const { owner, app } = inject('database')
  const database = `test_${randomUUID().replaceAll('-', '')}`
  await withClient({ ...owner, database: 'postgres' }, (client) => client.query(`create database ${database} template ${template}`))
  return { owner: { ...owner, database }, app: { ...app, database } }
}
