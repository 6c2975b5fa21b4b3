import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { done, type Outcome, refused } from '../kernel/refusal.ts'
import type { Connection } from './connection.ts'
import { locks } from './locks.ts'

export type InstallationLock = {
  readonly release: () => Promise<void>
  /** Resolves when the lock is lost without being released: the database ended or cut the connection. */
  readonly lost: Promise<void>
}

/** Makes this program the only one that works on the database, by a lock that falls with its connection. */
export const holdInstallationLock = async (connection: Connection): Promise<Outcome<InstallationLock>> => {
  const client = new Client({ ...connection, application_name: 'hoa-nhap lock', keepAlive: true })
  const lost = new Promise<void>((resolve) => client.on('error', () => resolve()))
  await client.connect()
  // The server needs a moment to notice that a program was killed.
  for (let tries = 0; tries < 20; tries += 1) {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [locks.installation])
    if (rows[0]?.held) return done({ lost, release: () => client.end() })
    await pause(100)
  }
  await client.end()
  return refused({
    why: 'already-running',
    detail:
      'Một chương trình khác đang làm việc với cơ sở dữ liệu này; hãy dừng nó trước. (Another program works on this database; stop it first.)',
  })
}
