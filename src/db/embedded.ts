import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { done, type Outcome, refused } from '../kernel/refusal.ts'
import { type Connection, codeOf, withClient } from './connection.ts'
import { makeDataFolder } from './data-folder.ts'
import { findBinaries } from './embedded/binaries.ts'
import { ensureCluster } from './embedded/cluster.ts'
import { type ServerSettings, startOf } from './embedded/flags.ts'
import { launch } from './embedded/launch.ts'
import { connectionTo, findLiving, type Living, lostPassword } from './embedded/living.ts'
import { lockFile } from './embedded/lock.ts'
import { readPostmaster, stopPostmaster } from './embedded/postmaster.ts'
import { secretIn } from './embedded/secret.ts'

export type Embedded = {
  /** As the superuser, to the program's own database. */
  readonly admin: Connection
  /** Starts the server again under the same address after it was killed; does nothing to one that lives. */
  readonly revive: () => Promise<Outcome<void>>
  /** Ends the server properly and gives the folder free. Close every connection first. */
  readonly stop: () => Promise<void>
}

type Options = { readonly dataDir: string; readonly log: (line: string) => void; readonly settings?: ServerSettings }

/**
 * Starts PostgreSQL on `<dataDir>/pg`, making it the first time, or takes over the server that a killed program left running. One living program has
 * the folder to itself: a second one is refused from the first moment on, also before any server exists.
 */
export const startEmbedded = async ({ dataDir, log, settings = {} }: Options): Promise<Outcome<Embedded>> => {
  const folder = makeDataFolder(dataDir)
  if (!folder.ok) return folder
  const lock = lockFile(join(dataDir, 'program.lock'))
  if (lock === undefined) return refused(alreadyRunning(dataDir))
  const at = { dataDir: realpathSync(dataDir), log, settings }
  const first = await startServer(at)
  if (!first.ok) {
    lock.release()
    return first
  }
  let { pid } = first.value
  const { connection } = first.value
  const revive = async (): Promise<Outcome<void>> => {
    const again = await startServer(at, connection.port)
    if (again.ok) pid = again.value.pid
    return again.ok ? done(undefined) : again
  }
  const stop = async () => {
    await stopPostmaster(pid)
    lock.release()
  }
  const made = await ensureDatabase(connection, dataDir)
  if (made.ok) return done({ admin: made.value, revive, stop })
  await stop()
  return made
}

/** The superuser's connection to the server that a running program has started on this folder, for tools beside it. */
export const joinEmbedded = async (dataDir: string): Promise<Outcome<Connection>> => {
  const cluster = join(dataDir, 'pg')
  const found = readPostmaster(cluster)
  if (!found)
    return refused({
      why: 'not-running',
      detail: `Không có cơ sở dữ liệu nào đang chạy trong ${dataDir}. (No database runs on this folder.)`,
    })
  return done({ ...connectionTo(cluster, found, secretIn(join(dataDir, 'postgres.password'))), database })
}

const database = 'hoa_nhap'

const startServer = async (
  { dataDir, log, settings }: Required<Options>,
  samePort?: number,
): Promise<Outcome<Pick<Living, 'pid' | 'connection'>>> => {
  const binaries = await findBinaries()
  if (!binaries.ok) return binaries
  const cluster = join(dataDir, 'pg')
  const passwordFile = join(dataDir, 'postgres.password')
  const password = secretIn(passwordFile)
  const made = ensureCluster(cluster, binaries.value.initdb, passwordFile)
  if (!made.ok) return made
  const start = await startOf(cluster, settings, samePort)
  const living = await findLiving(cluster, password)
  if (!living.ok) return living
  if (living.value?.mark === start.mark) return done(living.value)
  if (living.value) await stopPostmaster(living.value.pid)
  const { postgres } = binaries.value
  const launched = await launch({ postgres, cluster, flags: start.flags, logFile: join(dataDir, 'postgres.log'), log })
  if (!launched.ok) return launched
  return done({ pid: launched.value.pid, connection: connectionTo(cluster, launched.value, password) })
}

const ensureDatabase = async (connection: Connection, dataDir: string): Promise<Outcome<Connection>> => {
  try {
    await withClient(connection, async (client) => {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
      if (rowCount === 0) await client.query(`create database ${database}`)
    })
    return done({ ...connection, database })
  } catch (error) {
    if (codeOf(error) === '28P01') return refused(lostPassword(dataDir))
    throw error
  }
}

const alreadyRunning = (dataDir: string) => ({
  why: 'already-running',
  detail: `Một chương trình khác đang làm việc với thư mục ${dataDir}; hãy dừng nó trước hoặc đặt DATA_DIR khác. (Another program works on this folder; stop it first or set another DATA_DIR.)`,
})
