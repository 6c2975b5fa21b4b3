import { setTimeout as pause } from 'node:timers/promises'
import { done, type Outcome, refused } from '../../kernel/refusal.ts'
import { type Connection, codeOf, withClient } from '../connection.ts'
import { clearRemains, isAlive, isGone, isServerOf, type Postmaster, readPostmaster } from './postmaster.ts'

export type Living = { readonly pid: number; readonly mark: string; readonly connection: Connection }

/** Milliseconds: to wait for an answer at all, and for the system to collect a killed server. */
const WHOLE = 120_000
const COLLECTED = 2_000

/**
 * Finds the server that still runs on this folder after the program was killed, waiting while it starts or stops; `undefined` when there is none.
 * What a dead server left is cleared where its number now belongs to a stranger; otherwise PostgreSQL clears it itself.
 */
export const findLiving = async (cluster: string, password: string): Promise<Outcome<Living | undefined>> => {
  const begun = performance.now()
  for (; performance.now() < begun + WHOLE; await pause(20)) {
    const found = readPostmaster(cluster)
    if (found === undefined || isGone(found.pid)) return done(undefined)
    if (!isAlive(found.pid)) {
      // PostgreSQL takes a zombie for a living server. Mostly it is collected in a moment; where nobody does that, its traces must go.
      if (performance.now() < begun + COLLECTED) continue
      clearRemains(cluster, found.port)
      return done(undefined)
    }
    const connection = connectionTo(cluster, found, password)
    const answer = await askMark(connection)
    if (typeof answer === 'object') return done({ pid: found.pid, mark: answer.mark, connection })
    if (answer === 'starting' || isServerOf(cluster, found.pid)) {
      if (answer === 'wrong-password') return refused(lostPassword(cluster))
      continue
    }
    clearRemains(cluster, found.port)
    return done(undefined)
  }
  return refused({
    why: 'server-silent',
    detail: `PostgreSQL trong ${cluster} đang chạy nhưng không trả lời; xem tệp postgres.log bên cạnh. (The server on this folder runs and does not answer; see postgres.log beside it.)`,
  })
}

/** The socket is looked for in our own folder, wherever that was moved to since. */
export const connectionTo = (cluster: string, { host, port }: Postmaster, password: string): Connection => ({
  host: host.startsWith('/') ? cluster : '127.0.0.1',
  port,
  user: 'postgres',
  password,
  database: 'postgres',
})

/** Only our own server answers to our random password. */
const askMark = async (connection: Connection): Promise<{ mark: string } | 'starting' | 'wrong-password' | 'silent'> => {
  try {
    return await withClient({ ...connection, connectionTimeoutMillis: 2_000 }, async (client) => {
      const { rows } = await client.query<{ mark: string }>(`select coalesce(current_setting('hoa_nhap.mark', true), '') as mark`)
      return { mark: rows[0]?.mark ?? '' }
    })
  } catch (error) {
    const code = codeOf(error)
    if (code === '57P03') return 'starting'
    return code === '28P01' ? 'wrong-password' : 'silent'
  }
}

export const lostPassword = (cluster: string) => ({
  why: 'password-lost',
  detail: `Tệp postgres.password không còn khớp với dữ liệu trong ${cluster}; hãy đưa lại tệp cũ. (The file postgres.password does not fit this data; put the old one back.)`,
})
