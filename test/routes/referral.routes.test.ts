import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../../src/kernel/day.ts'
import type { PersonFile, Recorded } from '../../src/server/contract/answers.ts'
import { type Actor, startProgram, type TestProgram, WARD } from '../support/program.ts'

const ERA = day('2025-07-01')

let program: TestProgram
let chief: Actor
let police: Actor
beforeAll(async () => {
  program = await startProgram()
  chief = await program.actor('communePoliceChief', WARD, ERA)
  police = await program.actor('communePolice', WARD, ERA)
})
afterAll(() => program.close())

test('who is referred on has a file that waits with its clock from the day of discovery, until the maker of files takes it up', async () => {
  const person = (
    await police.send('POST', '/api/people', { key: randomUUID(), name: 'Lê Văn Chuyển', birth: '1990', sex: 'male', unit: WARD })
  ).json<{ person: string }>().person
  const act = async (who: Actor, at: Pick<Recorded, 'case' | 'seq'>, name: string, happened: string, says: object): Promise<Recorded> => {
    const answer = await who.send('POST', `/api/cases/${at.case}/acts`, { key: randomUUID(), seq: at.seq, act: name, happened, says })
    expect(answer.statusCode, `${name}: ${answer.body}`).toBe(201)
    return answer.json<Recorded>()
  }
  const told = { resultOn: '2025-07-07', notifiedOn: '2025-07-07', group: 'managedUser', residence: 'stable' }
  const opens = {
    key: randomUUID(),
    person,
    measure: 'voluntary-community',
    route: 'adult',
    act: 'notify',
    happened: '2025-07-07',
    says: told,
  }
  const opened = (await police.send('POST', '/api/cases', opens)).json<Recorded>()
  const violation = { ground: 'notRegistered', foundOn: '2025-07-15', noExcuse: true }
  const recorded = await act(chief, opened, 'recordViolation', '2025-07-16', { ...violation, askedElsewhere: true })
  const heard = await act(police, recorded, 'explain', '2025-07-16', { explanation: 'Không có ý kiến' })
  await act(chief, heard, 'refer', '2025-07-17', {})

  const { cases } = (await police.get(`/api/people/${person}`)).json<PersonFile>()
  const waiting = cases.find((c) => c.entries[0]?.body.opens?.measure === 'compulsory')
  expect(waiting?.entries).toMatchObject([{ name: '@proposed', body: { from: { facts: { found: { fact: 'violationFound' } } } } }])
  const id = waiting?.id ?? ('' as Recorded['case']) // no case: the next line says so
  expect(id).not.toBe('')
  const due = (await chief.get('/api/today')).body
  expect(due).toContain(id)
  const taken = await act(chief, { case: id, seq: 1 }, 'takeUp', '2025-07-18', {
    ground: 'notRegistered',
    residence: 'stable',
    noExcuse: true,
  })
  expect(taken.case).toBe(id)
  const further = { ...opens, key: randomUUID(), measure: 'compulsory', act: 'receiveReferral', happened: '2025-07-18' }
  const twice = await chief.send('POST', '/api/cases', { ...further, says: { ...violation, residence: 'stable', pages: 2 } })
  expect(twice.json()).toMatchObject({ refusals: [{ why: 'already open' }] })
})
