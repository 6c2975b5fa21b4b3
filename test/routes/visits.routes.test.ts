import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../../src/kernel/day.ts'
import type { Recorded } from '../../src/server/contract/answers.ts'
import type { VisitPage } from '../../src/server/contract/visits.ts'
import { type Actor, OTHER_WARD, startProgram, type TestProgram, WARD } from '../support/program.ts'

/** The law of these days; the program's own clock is later. */
const ERA = day('2026-01-01')
let program: TestProgram
let police: Actor
let chief: Actor
let neighbour: Actor
beforeAll(async () => {
  program = await startProgram()
  police = await program.actor('communePolice', WARD, ERA)
  chief = await program.actor('communePoliceChief', WARD, ERA)
  neighbour = await program.actor('communePolice', OTHER_WARD, ERA)
})
afterAll(() => program.close())

const at = (minute: string) => `2026-07-02T${minute}+07:00`
const done = async (who: Actor, to: string, body: object): Promise<Recorded> => {
  const answer = await who.send('POST', to, { key: randomUUID(), ...body })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<Recorded>()
}
const listed = async (who: Actor): Promise<VisitPage['rows']> => (await who.get('/api/visits/users')).json<VisitPage>().rows

test('whoever was tested, found and decided on is on the list of visits with address and date, until the next month once looked in on', async () => {
  const { person } = (
    await police.send('POST', '/api/people', {
      key: randomUUID(),
      name: 'Trần Văn Kiểm',
      birth: '1991',
      sex: 'male',
      unit: WARD,
      address: 'Số 5, Tổ dân phố số 2',
    })
  ).json<{ person: string }>()
  const says = { sign: 'caughtInTheAct', testResult: 'positive', sample: 'urine', watched: 'sameSex', method: 'rapid' }
  const tested = await done(police, '/api/cases', {
    person,
    measure: 'drug-test',
    route: 'caught',
    act: 'quickTest',
    happened: at('08:00'),
    says,
  })
  const user = tested.proposed.find((p) => p.measure === 'user-management')?.case
  let seq = 1
  const go = async (who: Actor, act: string, minute: string, said: object) => {
    const recorded = await done(who, `/api/cases/${user}/acts`, { seq, act, happened: at(minute), says: said })
    seq = recorded.seq
  }
  await go(police, 'verifyResidence', '08:30', { residence: 'stable' })
  await go(police, 'notify', '08:40', { toCommune: WARD })
  await go(chief, 'receive', '08:45', {})
  expect(await listed(police)).toEqual([])
  await go(chief, 'decide', '09:00', { decisionNo: '1/QĐ', officer: 'Phạm Văn Tuấn', team: 'Tổ quản lý thử' })
  const [row] = await listed(police)
  expect(row).toMatchObject({ case: user, seq, due: '2026-08-02', address: 'Số 5, Tổ dân phố số 2', person: { name: 'Trần Văn Kiểm' } })
  expect(row?.last).toBeUndefined()
  await done(police, `/api/cases/${user}/acts`, { seq, act: 'checkResidence', happened: '2026-07-20', says: { seen: 'present' } })
  expect(await listed(police)).toMatchObject([{ due: '2026-08-20', last: '2026-07-20' }])
  expect(await listed(neighbour)).toEqual([])
})

test('there is no other list by another name', async () => {
  expect((await police.get('/api/visits/none')).statusCode).toBe(404)
  expect((await police.get('/api/visits/constructor')).statusCode).toBe(404)
})
