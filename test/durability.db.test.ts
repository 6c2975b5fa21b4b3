import { execFileSync, spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { readPostmaster } from '../src/db/embedded/postmaster.ts'
import { joinEmbedded } from '../src/db/embedded.ts'
import { openPool, type Pool } from '../src/db/pool.ts'
import { readSealState } from '../src/db/seal.ts'
import { verifyDatabase } from '../src/db/verify.ts'
import { fileWitness } from '../src/log/witness.ts'
import { type Clerk, clerk } from './support/clerk.ts'
import { launch, temporaryFolder } from './support/running.ts'
import { openWard, wards } from './support/staff.ts'

const ROUNDS = 20
const CLERKS = 8
/** Repeats a run: `DURABILITY_SEED=… npx vitest run test/durability`. */
const seed = Number(process.env['DURABILITY_SEED'] ?? randomInt(1 << 30))

/** The program is built when it is not: `npm test` has done so before. */
beforeAll(() => {
  expect(spawnSync(process.execPath, ['scripts/prepare.mjs'], { stdio: 'inherit' }).status).toBe(0)
}, 120_000)

/** A linear congruential generator: numbers below `below`. */
const numbers = (first: number) => {
  let state = first
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

const ownerOf = async (dataDir: string): Promise<Pool> => {
  const joined = await joinEmbedded(dataDir)
  if (!joined.ok) throw new Error('no database runs')
  return openPool(joined.value, { size: 2 })
}

/** PostgreSQL with all its connections. Asked for beforehand: asking takes long enough for a commit to end. */
const databaseOf = (dataDir: string): readonly number[] => {
  const server = readPostmaster(join(dataDir, 'pg'))?.pid ?? 0
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = all.map((line) => line.trim().split(/\s+/).map(Number))
  return [server, ...pairs.flatMap(([pid = 0, parent]) => (parent === server ? [pid] : []))]
}

const killAll = (pids: readonly number[]): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself.
    }
  }
}

test(`the program is killed ${ROUNDS} times at work, and everything acknowledged is there once`, async () => {
  console.log(`DURABILITY_SEED=${seed}`)
  const below = numbers(seed)
  using folder = temporaryFolder()
  const start = () => launch('node', folder.path, { empty: true })

  let program = await start()
  const owner = await ownerOf(folder.path)
  const [unit] = wards(1)
  if (!unit) throw new Error('there is a ward')
  const { police } = await openWard(owner, program.address, unit)
  await owner.end()

  const clerks: readonly Clerk[] = Array.from({ length: CLERKS }, () => clerk(police, unit))
  for (let round = 1; round <= ROUNDS; round += 1) {
    // Every fourth round ends with the database killed too.
    const database = round % 4 === 0 ? databaseOf(folder.path) : []
    const working = Promise.all(clerks.map((each) => each.work(program.address)))
    await Promise.race([working, pause(100 + below(900))])
    killAll(database)
    await program.kill()
    await working
    program = await start()
  }
  await Promise.all(clerks.map((each) => each.finish(program.address)))

  const after = await ownerOf(folder.path)
  const acknowledged = clerks.flatMap((each) => each.acknowledged)
  console.log(`${acknowledged.length} requests acknowledged`)
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * CLERKS)
  const recorded = await after.query<{ readonly id: string; readonly person: string; readonly seq: number }>({
    name: 'recorded',
    text: 'select id, person, seq from log.entry where person is not null',
    values: [],
  })
  const [places, ids] = [recorded.map((e) => `${e.person}/${e.seq}`), new Set(recorded.map((e) => e.id))]
  expect(acknowledged.filter((a) => a.entry !== undefined && !ids.has(a.entry))).toEqual([])
  expect(places.toSorted()).toEqual([...acknowledged.map((a) => `${a.person}/${a.seq}`)].toSorted())

  await expect.poll(async () => (await readSealState(after)).waiting, { timeout: 10_000 }).toBe(0)
  const report = await verifyDatabase(after, fileWitness(join(folder.path, 'roots.txt')).read())
  // The first start ruled the editions; no later one ruled again.
  expect(report).toMatchObject({ entries: acknowledged.length + 1, unsealed: 0, findings: [] })
  await after.end()
  await program.stop()
}, 180_000)
