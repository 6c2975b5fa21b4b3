import pg from 'pg'
import { type Connection, codeOf } from './connection.ts'
import { ownerRole } from './roles.ts'

/** A named prepared statement: planned once a connection. The name stands for the text, so each text has its own. */
export type Query = { readonly name: string; readonly text: string; readonly values: readonly unknown[] }

/** What the rest of the program sees of PostgreSQL. */
export type Database = {
  /** Rows as the query names them. The caller knows their type because it wrote the SQL; nothing else is checked. */
  readonly query: <Row>(query: Query) => Promise<readonly Row[]>
  /** All on one connection, committed when `work` ends and rolled back when it throws. */
  readonly transaction: <T>(work: (tx: Database) => Promise<T>) => Promise<T>
}

export type PoolLoad = { readonly total: number; readonly idle: number; readonly waiting: number; readonly turns: number }

export type Pool = Database & {
  /** Connections open, idle, and requests that wait for one; `turns`: how often one came or went, so that it may be another server that answers. */
  readonly load: () => PoolLoad
  readonly end: () => Promise<void>
}

const types = new pg.TypeOverrides()
// Positions and counts stay below 2^53; days and stamps stay text, as the kernel has them.
types.setTypeParser(pg.types.builtins.INT8, Number)
types.setTypeParser(pg.types.builtins.DATE, String)
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, String)

type Sends = Pick<pg.Pool, 'query'>

const asking =
  (to: Sends): Database['query'] =>
  async <Row>({ name, text, values }: Query) => {
    const { rows } = await to.query({ name, text, values: [...values] })
    return rows as readonly Row[] // see `Database.query`
  }

const within = (client: pg.PoolClient): Database => ({
  query: asking(client as Sends), // a client's `query` takes what a pool's takes
  transaction: (work) => work(within(client)),
})

const inTransaction = async <T>(pool: pg.Pool, work: (tx: Database) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(within(client))
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    // A connection that cannot even roll back is thrown away.
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    )
    throw error
  }
}

type Opening = {
  readonly size?: number
  readonly role?: string | undefined
  /** Milliseconds that a query waits for a connection. */
  readonly waits?: number
  /** Milliseconds after which a query that was not answered is given up; without it, never. */
  readonly answers?: number
}

/** Connections of one role. `size` 10 serves 8 busy clients on 2 cores with room for the sequencer and the projector. */
export const openPool = (connection: Connection, { size = 10, role, waits = 10_000, answers }: Opening = {}): Pool => {
  const options = `-c TimeZone=UTC${role ? ` -c role=${role}` : ''}`
  const patience = { connectionTimeoutMillis: waits, ...(answers === undefined ? {} : { query_timeout: answers }) }
  const pool = new pg.Pool({ application_name: 'hoa-nhap', ...connection, ...patience, options, max: size, types })
  // A connection that falls, idle or between two queries of a transaction, is noticed by its next query; without a listener it would end the program.
  pool.on('error', () => {})
  pool.on('connect', (client) => void client.on('error', () => {}))
  let turns = 0
  for (const event of ['connect', 'remove'] as const) pool.on(event, () => (turns += 1))
  return {
    query: asking(pool),
    transaction: (work) => inTransaction(pool, work),
    load: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount, turns }),
    end: () => pool.end(),
  }
}

/** What the driver says, without a code, when no connection came free, or the one it had broke or was not answered. */
const NO_CONNECTION: readonly string[] = [
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
  'Connection terminated unexpectedly',
  'Connection terminated',
  'Client was closed and is not queryable',
  'Client has encountered a connection error and is not queryable',
  'timeout expired',
  'Query read timeout',
]

/** A connection that broke, a server without room for one more, one that stops or starts. */
const SQLSTATES = /^(08|53|57P)/

/** What the system says of a line to it; of a socket that is gone, that there is no such file. */
const SYSTEM: readonly string[] = 'ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH ENOTFOUND EAI_AGAIN ENOENT'.split(' ')

/** Whether a query failed because nothing answered: the same may go well in a moment. */
export const noConnection = (error: Error): boolean =>
  NO_CONNECTION.includes(error.message) || SQLSTATES.test(codeOf(error) ?? '') || SYSTEM.includes(codeOf(error) ?? '')

/** For what only the owner of the schema may do: as that role, also where the connection is a superuser's or may merely become it. Its work is long, and waits long. */
export const openOwnerPool = (owner: Connection): Pool => openPool(owner, { size: 2, role: ownerRole, waits: 60_000 })

/** The same database, counting the queries that go through: one request's share for a test or a metric. */
export const countQueries = (db: Database): { readonly db: Database; readonly count: () => number } => {
  let count = 0
  const counting = (inner: Database): Database => ({
    query: (query) => {
      count += 1
      return inner.query(query)
    },
    transaction: (work) => inner.transaction((tx) => work(counting(tx))),
  })
  return { db: counting(db), count: () => count }
}
