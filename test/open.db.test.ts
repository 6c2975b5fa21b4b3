import { cpSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connection, withClient } from '../src/db/connection.ts'
import { readPostmaster } from '../src/db/embedded/postmaster.ts'
import { type Embedded, startEmbedded } from '../src/db/embedded.ts'
import { openDatabase } from '../src/db/open.ts'
import { removeLater } from './support/remove.ts'

/** A server that plays the user's own, so that its roles are not those of the other tests. */
const home = mkdtempSync(join(tmpdir(), 'hoa-nhap-open-'))
const schema = join(home, 'schema')
let server: Embedded

const freshUrl = async (database: string) => {
  await withClient(server.admin, (client) => client.query(`create database ${database}`))
  return urlOf({ ...server.admin, database })
}
const urlOf = ({ host, port, user, password, database }: Connection) =>
  `postgres://${user}:${password}@${encodeURIComponent(host ?? '')}:${port}/${database}`
const open = (url?: string, upgrade = false) => openDatabase({ dataDir: join(home, 'program'), url, schema, upgrade, log: () => {} })
const whyNot = async (url: string) => {
  const opened = await open(url)
  if (!opened.ok) return opened.refusals.map(({ why }) => why)
  await opened.value.close()
  return []
}

beforeAll(async () => {
  for (const part of ['migrations', 'functions']) cpSync(join('src/db', part), join(schema, part), { recursive: true })
  const started = await startEmbedded({ dataDir: join(home, 'server'), log: () => {} })
  if (!started.ok) throw new Error(started.refusals[0]?.detail)
  server = started.value
})
afterAll(async () => {
  await server.stop()
  removeLater(home)
})

test('an empty database of the user is filled; a later release changes it only when told to', async () => {
  const url = await freshUrl('own')
  expect(await whyNot(url)).toEqual([])
  const later = `${String(readdirSync(join(schema, 'migrations')).length + 1).padStart(4, '0')}_later.sql`
  writeFileSync(join(schema, 'migrations', later), 'create table app.later (n int);')
  expect(await whyNot(url)).toEqual(['upgrade-needed'])

  const upgraded = await open(url, true)
  expect(upgraded).toMatchObject({ ok: true, value: { migrated: [later] } })
  expect(await whyNot(url), 'and only one program works on it').toEqual(['already-running'])
  if (upgraded.ok) await upgraded.value.close()
})

test('a database with the tables of another program is refused and left as it was', async () => {
  const url = await freshUrl('foreign_tables')
  await withClient({ ...server.admin, database: 'foreign_tables' }, (client) => client.query('create table invoice (n int)'))
  expect(await whyNot(url)).toEqual(['schema-unknown'])
})

test('a server out of reach is told without its password', async () => {
  const refusal = await open('postgres://an:mat-khau@127.0.0.1:1/x')
  expect(refusal).toMatchObject({ ok: false, refusals: [{ why: 'server-unreachable' }] })
  expect(JSON.stringify(refusal)).not.toContain('mat-khau')
})

test('a packaged server that is killed comes back under the same address, with what was committed', async () => {
  const opened = await open()
  if (!opened.ok) throw new Error(opened.refusals[0]?.detail)
  const { owner, close } = opened.value
  await withClient(owner, (client) => client.query('create table app.kept as select 7 as n'))
  const first = readPostmaster(join(home, 'program/pg'))
  process.kill(first?.pid ?? 0, 'SIGKILL')

  const kept = () => withClient(owner, async (client) => (await client.query('select n from app.kept')).rows).catch(() => 'gone')
  await expect.poll(() => readPostmaster(join(home, 'program/pg'))?.pid, { timeout: 15_000 }).not.toBe(first?.pid)
  await expect.poll(kept, { timeout: 15_000 }).toEqual([{ n: 7 }])
  await close()
})
