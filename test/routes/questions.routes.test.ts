import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Questions } from '../../src/server/contract/questions.ts'
import { type Actor, CITY, OTHER_WARD, startProgram, type TestProgram, WARD } from '../support/program.ts'

let program: TestProgram
let agency: Actor
let police: Actor
beforeAll(async () => {
  program = await startProgram()
  agency = await program.actor('provincialAgency', CITY)
  police = await program.actor('communePolice', WARD)
})
afterAll(() => program.close())

const AT = '/api/questions/earlierRehab/readings'
const asked = async (who: Actor) => {
  const answer = await who.get('/api/questions')
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<Questions>()
}
const said = async (who: Actor) => (await asked(who)).questions.find((q) => q.name === 'earlierRehab')?.said

test('a question stays open until the province says how it is read, by name, with the reason; below it everybody reads that, the newest first', async () => {
  expect(await asked(police)).toMatchObject({ readers: [], questions: [{ name: 'earlierRehab', said: [] }] })
  expect((await asked(agency)).readers).toMatchObject([{ unit: CITY }])
  const key = randomUUID()
  const first = { key, reading: 'completed', why: 'Hướng dẫn số 12/HD-CAT' }
  expect((await agency.send('POST', AT, first)).statusCode).toBe(201)
  expect((await agency.send('POST', AT, first)).statusCode, 'sent twice, said once').toBe(200)
  expect(await said(police)).toMatchObject([
    { reading: 'completed', why: 'Hướng dẫn số 12/HD-CAT', office: expect.stringContaining('PC04'), by: expect.stringMatching(/./) },
  ])
  expect((await agency.send('POST', AT, { key: randomUUID(), why: 'Chờ hướng dẫn của Bộ' })).statusCode).toBe(201)
  const now = await said(police)
  expect(now?.map((s) => s.reading)).toEqual([undefined, 'completed'])
})

test('whoever holds the office in several provinces says for which a question is read', async () => {
  const both = await program.actor('provincialAgency', CITY)
  // These tests know one province; another unit stands for a second.
  await program.owner.query({
    name: 'second province',
    text: `insert into signin.office_holding (account, office, unit, held) select account, office, $2, held from signin.office_holding where account = $1`,
    values: [both.account, OTHER_WARD],
  })
  const say = (unit?: string) =>
    both.send('POST', AT, { key: randomUUID(), reading: 'begun', why: 'Hướng dẫn 3', ...(unit ? { unit } : {}) })
  expect((await say()).json()).toMatchObject({ refusals: [{ field: 'unit', detail: expect.stringContaining('nhiều tỉnh') }] })
  expect((await say(WARD)).statusCode).toBe(403)
  expect((await say(OTHER_WARD)).statusCode).toBe(201)
  expect(
    (await said(police))?.some((s) => s.reading === 'begun'),
    'not for this one',
  ).toBe(false)
  // Whoever works in both reads each, with the unit it is said for.
  const newest = (await said(both))?.map((s) => [s.unit, s.reading])
  expect(newest?.[0]).toEqual([OTHER_WARD, 'begun'])
  expect(newest?.find(([unit]) => unit === CITY)).toEqual([CITY, undefined])
})

test('a reading that nobody knows, none without a reason, and none by a commune', async () => {
  expect((await agency.send('POST', AT, { key: randomUUID(), reading: 'sometimes', why: 'x' })).json()).toMatchObject({
    status: 400,
    refusals: [{ field: 'reading' }],
  })
  expect((await agency.send('POST', AT, { key: randomUUID(), reading: 'completed', why: ' ' })).statusCode).toBe(400)
  expect((await police.send('POST', AT, { key: randomUUID(), reading: 'completed', why: 'x' })).statusCode).toBe(403)
  expect((await agency.send('POST', '/api/questions/other/readings', { key: randomUUID(), why: 'x' })).statusCode).toBe(404)
})
