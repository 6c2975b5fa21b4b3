import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareNow, rebuildBeside, rebuildNow } from '../../src/db/rebuild.ts'
import { law } from '../../src/law/index.ts'
import { now } from '../../src/server/clock.ts'
import type { Recorded } from '../../src/server/contract/answers.ts'
import { rederive } from '../../src/server/rederive.ts'
import { type Actor, startProgram, type TestProgram } from '../support/program.ts'

let program: TestProgram
let police: Actor
beforeAll(async () => {
  program = await startProgram()
  police = await program.actor('communePolice')
})
afterAll(() => program.close())

const send = async (url: string, body: object) => {
  const answer = await police.send('POST', url, { key: randomUUID(), ...body })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<Recorded>()
}

const derive = async () => rederive(law, program.units, now())
const differences = async () => {
  const found: unknown[] = []
  await program.owner.transaction(async (tx) => {
    for await (const d of compareNow(tx, await derive())) found.push(d)
  })
  return found
}

test('rows derived from the log alone are the rows that acts have left, also after a case was struck out', async () => {
  const { person } = await send('/api/people', {
    name: 'Vũ Thị Thử',
    birth: '1993',
    sex: 'female',
    unit: police.unit,
    number: '031193000111',
  })
  const opening = {
    person,
    measure: 'voluntary-community',
    route: 'adult',
    act: 'notify',
    happened: '2026-07-01T09:00+07:00',
    says: { resultOn: '2026-07-01', notifiedAt: '2026-07-01T09:00+07:00', group: 'volunteer', residence: 'stable' },
  }
  const first = await send('/api/cases', opening)
  await send(`/api/cases/${first.case}/corrections`, { seq: 1, entry: first.entry, why: 'Ghi nhầm người.' })
  const second = await send('/api/cases', opening)
  await send(`/api/cases/${second.case}/acts`, { seq: 1, act: 'guide', happened: '2026-07-02T09:00+07:00', says: { missing: 'ảnh' } })
  expect(await differences()).toEqual([])

  const today = await police.get('/api/today')
  await program.owner.transaction(async (tx) => rebuildNow(tx, await derive()))
  expect(await differences()).toEqual([])
  expect((await police.get('/api/today')).json()).toMatchObject({ waiting: today.json<{ waiting: unknown }>().waiting })
})

test('a row that was changed behind the program is named', async () => {
  await program.owner.query({ name: 'damage', text: `update now."case" set state = 'completed' where state = 'awaited'`, values: [] })
  expect(await differences()).toMatchObject([{ what: 'case', derived: { state: 'awaited' } }])
})

test('beside the program, persons are derived a few at a time: what is wrong is put right, what should not be is taken away, and a stop is obeyed', async () => {
  await program.owner.query({
    name: 'stray',
    text: `insert into now."case" select (r).* from (
      select jsonb_populate_record(c, jsonb_build_object('case', gen_random_uuid())) as r from now."case" c limit 1) x`,
    values: [],
  })
  expect(await differences()).toHaveLength(2)
  const within = program.owner.transaction
  expect(await rebuildBeside(within, await derive(), () => false)).toBeUndefined()
  expect(await rebuildBeside(within, await derive(), () => true)).toBeGreaterThan(0)
  expect(await differences()).toEqual([])
})
