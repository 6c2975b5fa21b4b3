import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/support/database.ts'
import { noConnection, openPool, type Query } from './pool.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})

const one: Query = { name: 'one', text: 'select 1 as n', values: [] }
const slow: Query = { name: 'slow', text: 'select pg_sleep(5)', values: [] }

/** What a query is refused with. */
const refusal = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: Error) => noConnection(error) || error,
  )

test('who finds every connection taken waits for a while and not for ever', async () => {
  const pool = openPool(database.app, { size: 1, waits: 200 })
  await pool.transaction(async (tx) => {
    expect(await refusal(pool.query(one))).toBe(true)
    expect(await tx.query(one)).toEqual([{ n: 1 }])
  })
  expect(await pool.query(one)).toEqual([{ n: 1 }])
  await pool.end()
})

test('a query that is not answered is given up, and the next has a connection of its own', async () => {
  const pool = openPool(database.app, { size: 1, answers: 200 })
  expect(await refusal(pool.query(slow))).toBe(true)
  expect(await refusal(pool.transaction((tx) => tx.query(slow)))).toBe(true)
  expect(await pool.query(one)).toEqual([{ n: 1 }])
  await pool.end()
})

test('a connection that falls between two queries of a transaction ends that transaction and not the program', async () => {
  const [pool, owner] = [openPool(database.app, { size: 1 }), openPool(database.owner, { size: 1 })]
  const falls = pool.transaction(async (tx) => {
    const [row] = await tx.query<{ readonly pid: number }>({ name: 'pid', text: 'select pg_backend_pid() as pid', values: [] })
    await owner.query({ name: 'ends', text: 'select pg_terminate_backend($1, 1000)', values: [row?.pid] })
    await pause(50)
    return tx.query(one)
  })
  expect(await refusal(falls)).toBe(true)
  expect(await pool.query(one)).toEqual([{ n: 1 }])
  await pool.end()
  await owner.end()
})

/** Takes every connection and says nothing. */
const mute = createServer(() => {})
afterAll(() => mute.close())

test('a database that takes the connection and says nothing is given up', async () => {
  await new Promise<void>((listening) => mute.listen(0, '127.0.0.1', listening))
  const address = mute.address()
  if (typeof address !== 'object' || !address) throw new Error('a TCP server has a port')
  const pool = openPool({ host: '127.0.0.1', port: address.port, user: 'x', password: 'x', database: 'x' }, { waits: 200 })
  expect(await refusal(pool.query(one))).toBe(true)
  await pool.end()
})
