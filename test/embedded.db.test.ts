import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { withClient } from '../src/db/connection.ts'
import { isAlive, readPostmaster } from '../src/db/embedded/postmaster.ts'
import { startEmbedded } from '../src/db/embedded.ts'
import { removeLater } from './support/remove.ts'

const home = mkdtempSync(join(tmpdir(), 'hoa nhập, '))
afterAll(() => removeLater(home))

const started = async (dataDir: string) => {
  const outcome = await startEmbedded({ dataDir, log: () => {} })
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.detail)
  return outcome.value
}
const whyNot = async (dataDir: string) => {
  const outcome = await startEmbedded({ dataDir, log: () => {} })
  return outcome.ok ? undefined : outcome.refusals.map(({ why }) => why)
}
/** Another program on the folder, and the first word it says. */
const another = async (dataDir: string): Promise<{ program: ChildProcess; word: string }> => {
  const program = spawn(process.execPath, ['test/support/holder.ts', dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [word] = await once(program.stdout, 'data')
  return { program, word: String(word).trim() }
}
const kill = async (program: ChildProcess) => {
  program.kill('SIGKILL')
  await once(program, 'exit')
}
const serverOf = (dataDir: string) => readPostmaster(join(dataDir, 'pg'))?.pid ?? 0

test('of two programs that start at the same moment on a new folder one works and the other is refused', async () => {
  const both = await Promise.all([another(join(home, 'twice')), another(join(home, 'twice'))])
  expect(both.map(({ word }) => word).sort()).toEqual(['already-running', 'started'])
  const server = serverOf(join(home, 'twice'))

  for (const { program, word } of both) if (word === 'started') await kill(program)
  expect(isAlive(server), 'the server outlives a killed program').toBe(true)

  const next = await started(join(home, 'twice'))
  expect(serverOf(join(home, 'twice')), 'and the next start takes it over').toBe(server)
  expect(await whyNot(join(home, 'twice'))).toEqual(['already-running'])
  await next.stop()
  expect(isAlive(server)).toBe(false)
})

test('what a killed server left does not keep the next from starting, even when its number now is a stranger’s', async () => {
  const dataDir = join(home, 'stale')
  const first = await started(dataDir)
  await withClient(first.admin, (client) => client.query('create table kept as select 7 as n'))
  const stranger = spawn('sleep', ['60'])
  process.kill(serverOf(dataDir), 'SIGKILL')
  await expect.poll(() => isAlive(serverOf(dataDir))).toBe(false)
  for (const name of ['postmaster.pid', '.s.PGSQL.5432.lock']) {
    const file = join(dataDir, 'pg', name)
    if (existsSync(file)) writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(stranger.pid)))
  }
  await first.stop()

  const next = await started(dataDir)
  const { rows } = await withClient(next.admin, (client) => client.query('select n from kept'))
  expect(rows).toEqual([{ n: 7 }])
  await next.stop()
  await kill(stranger)
})

test.runIf(process.platform === 'linux')(
  'a connection that hangs after the server was killed does not keep the next from starting',
  async () => {
    const dataDir = join(home, 'orphan')
    const first = await started(dataDir)
    await withClient(first.admin, async (client) => {
      client.on('error', () => {})
      const { rows } = await client.query<{ readonly pid: number }>('select pg_backend_pid() as pid')
      const orphan = rows[0]?.pid ?? 0
      // Stopped, it neither works nor sees that its server is gone, like one that waits for a lock of the dead.
      process.kill(orphan, 'SIGSTOP')
      process.kill(serverOf(dataDir), 'SIGKILL')
      await expect.poll(() => isAlive(serverOf(dataDir))).toBe(false)
      expect(await first.revive()).toMatchObject({ ok: true })
      expect(isAlive(orphan)).toBe(false)
    })
    await first.stop()
  },
)

test('a path too long for a socket is served over loopback, and only with the password of the folder', async () => {
  const dataDir = join(home, 'thư mục dữ liệu '.repeat(8))
  const server = await started(dataDir)
  expect(server.admin.host).toBe('127.0.0.1')
  await expect(withClient({ ...server.admin, password: 'khác' }, (client) => client.query('select 1'))).rejects.toMatchObject({
    code: '28P01',
  })
  expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600)
  await server.stop()

  writeFileSync(join(dataDir, 'pg', 'PG_VERSION'), '17\n')
  expect(await whyNot(dataDir)).toEqual(['wrong-version'])
})

test('a folder that cannot be written is refused and nothing is made', async () => {
  writeFileSync(join(home, 'file'), '')
  expect(await whyNot(join(home, 'file', 'data'))).toEqual(['folder-unwritable'])
})
