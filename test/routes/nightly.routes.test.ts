import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool, type Pool } from '../../src/db/pool.ts'
import { law } from '../../src/law/index.ts'
import { fileWitness } from '../../src/log/witness.ts'
import { now } from '../../src/server/clock.ts'
import { night } from '../../src/server/nightly.ts'
import { startProgram, type TestProgram, WARD } from '../support/program.ts'
import { sql } from '../support/world.ts'

let program: TestProgram
let owner: Pool
let dataDir: string
beforeAll(async () => {
  program = await startProgram()
  owner = openPool(program.database.owner, { size: 2 })
  dataDir = mkdtempSync(join(tmpdir(), 'hoa-nhap-night-'))
})
afterAll(async () => {
  await owner.end()
  await program.close()
  rmSync(dataDir, { recursive: true, force: true })
})

test('a night leaves an export, a proof, and says nothing when the log is whole, and forgets the keys of two months ago', async () => {
  const keys = (days: number) => `insert into log.idempotency (account, key, request, answer, at)
    values (uuidv7(), uuidv7(), sha256('x'), '{}', now() - interval '${days} days')`
  await sql(program.database.owner, `${keys(60)}; ${keys(20)}`)
  const said: string[] = []
  const ground = { law, units: program.units }
  const secret = { by: 'passphrase', phrase: 'một câu đủ dài để thử' } as const
  const witness = fileWitness(join(dataDir, 'roots.txt'))
  const done = await night({
    owner,
    ground,
    dataDir,
    secret,
    witness,
    stamp: join(dataDir, 'derived-with'),
    now,
    log: (line) => said.push(line),
  })
  expect({ ...done, said }).toMatchObject({ exported: expect.any(String), verified: expect.any(String), findings: 0, said: [] })
  expect(
    await sql(program.database.owner, "select (now()::date - at::date) as days from log.idempotency where answer::text = '{}'"),
  ).toEqual([{ days: 20 }])
  expect(await sql(program.database.owner, 'select what, findings from app.proof order by what')).toEqual([
    { what: 'export', findings: 0 },
    { what: 'verify', findings: 0 },
  ])
  expect(readdirSync(join(dataDir, 'exports'))).toEqual([expect.stringMatching(/^hoa-nhap-\d{4}-\d\d-\d\dT\d{4}\.export$/)])
})

test('a night over a damaged log says what is wrong', async () => {
  const police = await program.actor('communePolice')
  await police.get('/api/people?q=ai')
  const said: string[] = []
  const witness = {
    ...fileWitness(join(dataDir, 'other.txt')),
    read: () => [{ no: 7, posTo: 3, accessTo: 3, root: 'ab'.repeat(32), sealedAt: '2026-01-01T00:00:00Z' }],
  }
  const ground = { law, units: program.units }
  const done = await night({
    owner,
    ground,
    dataDir,
    secret: { by: 'passphrase', phrase: 'một câu đủ dài để thử' },
    witness,
    stamp: join(dataDir, 'derived-with'),
    now,
    log: (line) => said.push(line),
  })
  expect(done.findings).toBeGreaterThan(0)
  expect(said.join(' ')).toMatch(/\p{Lu}/u)
})

test('a night whose report rows are behind the log says that the figures were not compared', async () => {
  const police = await program.actor('communePolice')
  await police.send('POST', '/api/people', { key: randomUUID(), name: 'Nguyễn Văn Thử', birth: '1990', sex: 'male', unit: WARD })
  await program.seal()
  const said: string[] = []
  await night({
    owner,
    ground: { law, units: program.units },
    dataDir,
    secret: { by: 'passphrase', phrase: 'một câu đủ dài để thử' },
    witness: fileWitness(join(dataDir, 'third.txt')),
    stamp: join(dataDir, 'derived-with'),
    now,
    log: (line) => said.push(line),
  })
  expect(said.join(' ')).toContain('dữ liệu báo cáo chưa theo kịp sổ')
})
