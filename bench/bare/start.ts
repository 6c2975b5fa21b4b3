import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Connection, withClient } from '../../src/db/connection.ts'
import { argumentOf } from './connection.ts'

export type Bare = AsyncDisposable & { readonly address: string; readonly pid: number }

/** The bare endpoint as a process of its own, on a database of its own of the same PostgreSQL server. */
export const startBare = async (server: Connection): Promise<Bare> => {
  const connection = { ...server, database: 'bare' }
  await withClient(server, async (client) => {
    await client.query('drop database if exists bare with (force)')
    await client.query('create database bare')
  })
  await withClient(connection, (client) => client.query(readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8')))
  const child = spawn(process.execPath, [join(import.meta.dirname, 'server.ts'), argumentOf(connection)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  const { pid } = child
  if (pid === undefined) throw new Error('the bare endpoint did not start')
  const stop = async (): Promise<void> => {
    const gone = once(child, 'exit')
    child.kill()
    await gone
  }
  return { address: String(line).trim(), pid, [Symbol.asyncDispose]: stop }
}
