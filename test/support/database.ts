import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { type Connection, withClient } from '../../src/db/connection.ts'

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
export const freshDatabase = async (): Promise<TestDatabase> => {
  const { owner, app } = inject('database')
  const database = `test_${randomUUID().replaceAll('-', '')}`
  await withClient({ ...owner, database: 'postgres' }, (client) => client.query(`create database ${database} template ${owner.database}`))
  return { owner: { ...owner, database }, app: { ...app, database } }
}
