import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareNow } from '../../src/db/rebuild.ts'
import { day } from '../../src/kernel/day.ts'
import { law } from '../../src/law/index.ts'
import { now } from '../../src/server/clock.ts'
import type { PersonFile, Recorded, Today } from '../../src/server/contract/answers.ts'
import type { BoardPage } from '../../src/server/contract/boards.ts'
import type { OrganisationPage, PublicPlaces } from '../../src/server/contract/organisations.ts'
import { rederive } from '../../src/server/rederive.ts'
import { subjectOf } from '../../src/server/subject.ts'
import { type Actor, CENTRE, CITY, CLINIC, OTHER_WARD, startProgram, type TestProgram, WARD } from '../support/program.ts'

const ERA = day('2025-07-01')
const SUBJECT = subjectOf(CENTRE)

let program: TestProgram
let agency: Actor
let director: Actor
let police: Actor
let stranger: Actor
beforeAll(async () => {
  program = await startProgram()
  agency = await program.actor('provincialAgency', CITY, ERA)
  director = await program.actor('provincialPoliceDirector', CITY, ERA)
  police = await program.actor('communePolice', WARD, ERA)
  stranger = await program.actor('communePolice', OTHER_WARD, ERA)
})
afterAll(() => program.close())

const opening = (over: object = {}) => ({
  key: randomUUID(),
  person: SUBJECT,
  measure: 'facility-licence',
  route: 'private',
  act: 'receive',
  happened: '2026-07-06',
  says: { seatIn: WARD, address: '12 đường Thử' },
  ...over,
})

let at: Recorded
const act = async (who: Actor, name: string, happened: string, says: object = {}) => {
  const answer = await who.send('POST', `/api/cases/${at.case}/acts`, { key: randomUUID(), seq: at.seq, act: name, happened, says })
  expect(answer.statusCode, `${name}: ${answer.body}`).toBe(201)
  at = answer.json<Recorded>()
}
const places = async (query = ''): Promise<PublicPlaces> =>
  (await program.app.inject({ method: 'GET', url: `/api/public/places${query}` })).json<PublicPlaces>()

test('a case about an organisation goes the way of every case: opened by whose reach it lies in, walled by its seat, with its clocks', async () => {
  expect((await police.send('POST', '/api/cases', opening())).statusCode, 'it lies in no reach of a ward').toBe(404)
  const opened = await agency.send('POST', '/api/cases', opening())
  expect(opened.statusCode, opened.body).toBe(201)
  at = opened.json<Recorded>()
  expect((await agency.send('POST', '/api/cases', opening())).json().refusals[0].detail).toContain('Cơ sở, tổ chức này đang có hồ sơ')
  expect((await stranger.get(`/api/cases/${at.case}`)).statusCode).toBe(404)
  const file = (await police.get(`/api/cases/${at.case}`)).json<PersonFile>()
  expect(file.person).toMatchObject({ name: 'Cơ sở thử nghiệm', sex: 'none', kind: 'centre' })
  await act(agency, 'accept', '2026-07-06')
  const waiting = (await director.get('/api/today')).json<Today>()
  expect(waiting.overdue.find((r) => r.case === at.case)).toMatchObject({ rolled: '2026-07-13', person: { name: 'Cơ sở thử nghiệm' } })
  const listed = (await agency.get('/api/organisations')).json<OrganisationPage>().rows.find((r) => r.unit === CENTRE)
  expect(listed?.cases).toMatchObject([{ case: at.case, state: 'hồ sơ hợp lệ, chờ quyết định' }])
  const ofWard = async (who: Actor) => (await who.get('/api/organisations')).json<OrganisationPage>().rows.map((r) => r.unit)
  expect(await ofWard(police), 'the ward in which it lies').toEqual([CENTRE])
  expect(await ofWard(stranger)).toEqual([])
})

test('a measure about persons is none of an organisation’s, and the other way round', async () => {
  const wrong = opening({ measure: 'voluntary-facility', route: 'private', act: 'register', happened: '2026-07-06T09:00+07:00', says: {} })
  expect((await director.send('POST', '/api/cases', wrong)).body).toContain('dành cho người')
  const { person } = (
    await police.send('POST', '/api/people', { key: randomUUID(), name: 'Lê Văn Thử', birth: '1990', sex: 'male', unit: WARD })
  ).json<{ person: string }>()
  expect(
    (await director.send('POST', '/api/people', { key: randomUUID(), name: 'Ai đó', birth: '1990', sex: 'male', unit: WARD })).statusCode,
  ).toBe(403)
  expect((await director.send('POST', '/api/cases', opening({ person }))).body).toContain('không dành cho đối tượng này')
})

test('what the law publishes is open to anyone, as of any day, and files under way are not', async () => {
  expect((await places()).rows).toEqual([])
  await act(director, 'grant', '2026-07-08', { licenceNo: '01/GP-CA', scope: 'cai nghiện tự nguyện' })
  const [row] = (await places('?day=2026-07-08')).rows
  expect(row).toMatchObject({
    name: 'Cơ sở thử nghiệm',
    number: '01/GP-CA',
    address: '12 đường Thử',
    since: '2026-07-08',
    stands: 'working',
  })
  expect((await places('?day=2026-07-07')).rows).toEqual([])
  expect((await places(`?day=2026-07-08&within=${encodeURIComponent(CITY)}`)).rows).toHaveLength(1)
})

test('who looks again at the public registers is told that nothing changed, and bad input in a sentence', async () => {
  const ask = (query: string, headers = {}) => program.app.inject({ method: 'GET', url: `/api/public/places${query}`, headers })
  const first = await ask('?day=2026-07-08')
  expect(first.headers['cache-control']).toBe('public, max-age=30')
  const again = await ask('?day=2026-07-08', { 'if-none-match': `W/${String(first.headers['etag'])}` })
  expect([again.statusCode, again.body]).toEqual([304, ''])
  expect((await ask('?day=2026-07-07', { 'if-none-match': String(first.headers['etag']) })).statusCode).toBe(200)
  for (const [query, sentence] of [
    ['?day=2999-01-01', 'Ngày này chưa đến.'],
    ['?day=2021-12-31', 'Sổ công khai có từ ngày 01/01/2022.'],
    ['?day=8/7/2026', 'Cần một ngày có thật'],
    [`?within=${encodeURIComponent(WARD)}`, 'Không có tỉnh, thành phố này.'],
    ['?province=31', 'Không có ô: province.'],
  ] as const) {
    const answer = await ask(query)
    expect([answer.statusCode, answer.json().detail], query).toEqual([400, expect.stringContaining(sentence)])
  }
})

test('an address that reads the public registers too often waits a minute, and nobody else with it', async () => {
  const ask = (remoteAddress: string) => program.app.inject({ method: 'GET', url: '/api/public/places', remoteAddress })
  for (let n = 0; n < 120; n += 1) await ask('203.0.113.7')
  const late = await ask('203.0.113.7')
  expect([late.statusCode, late.json().code, Number(late.headers['retry-after']) > 0]).toEqual([429, 'too-many', true])
  expect((await ask('203.0.113.8')).statusCode).toBe(200)
})

test('nobody new is sent to a suspended facility, unless it is recorded as having happened', async () => {
  await act(agency, 'begin', '2026-07-09')
  await act(agency, 'recordViolation', '2026-08-03', { foundOn: '2026-08-03' })
  await act(director, 'suspend', '2026-08-04', { decisionNo: '2/QĐ', ground: 'conditions', until: '2026-11-04' })
  expect((await places('?day=2026-08-04')).rows).toMatchObject([{ stands: 'suspended', until: '2026-11-04', number: '01/GP-CA' }])
  const { person } = (
    await police.send('POST', '/api/people', { key: randomUUID(), name: 'Lê Văn Chọn', birth: '1990', sex: 'male', unit: WARD })
  ).json<{ person: string }>()
  const says = { proof: 'finding', resultOn: '2026-08-03', channel: 'inPerson', parents: true }
  const registration = { measure: 'voluntary-facility', route: 'private', act: 'register', happened: '2026-08-05T09:00+07:00', says }
  const opened = (await police.send('POST', '/api/cases', { key: randomUUID(), person, ...registration })).json<Recorded>()
  const there = async (who: Actor) =>
    (await who.get(`/api/boards/shut?at=${encodeURIComponent(CENTRE)}`)).json<BoardPage>().rows.map((r) => [r.case, r.at])
  expect(await there(police)).toEqual([])
  const choose = (happened: string, more: object = {}) =>
    police.send('POST', `/api/cases/${opened.case}/acts`, {
      key: randomUUID(),
      seq: opened.seq,
      act: 'chooseFacility',
      happened,
      says: { chosen: CENTRE },
      ...more,
    })
  const refused = await choose('2026-08-06')
  expect(refused.json()).toMatchObject({ mayBeIrregular: true, refusals: [{ field: 'chosen' }] })
  expect(refused.body).toContain('đang bị đình chỉ hoạt động: không nhận người mới')
  const went = await choose('2026-08-06', { irregular: { why: 'Đã chọn trước khi biết' } })
  expect(went.statusCode, went.body).toBe(201)
  expect(await there(police), 'its unit looks after who is there').toEqual([[opened.case, CENTRE]])
  expect(await there(agency)).toEqual([[opened.case, CENTRE]])
  expect(await there(stranger)).toEqual([])
  await act(agency, 'report', '2026-11-05')
  await act(director, 'resume', '2026-11-06', { letterNo: '3/TB' })
  expect(await there(police)).toEqual([])
})

test('an act about an organisation costs two round trips as any act, and anyone who looks is answered from memory', async () => {
  program.queries()
  await act(agency, 'askStop', '2026-11-09')
  expect(program.queries()).toBe(2)
  expect((await places('?day=2026-11-09')).rows).toMatchObject([{ stands: 'working' }])
  await act(director, 'revoke', '2026-11-10', { decisionNo: '4/QĐ', ground: 'asked' })
  program.queries()
  const looked = await Promise.all(Array.from({ length: 10 }, () => places('?day=2026-11-10')))
  expect(looked.map((l) => l.rows[0]?.stands)).toEqual(Array.from({ length: 10 }, () => 'ended'))
  expect(program.queries()).toBeLessThanOrEqual(1)
})

test('rows of an organisation’s case follow from the log alone', async () => {
  const found: unknown[] = []
  await program.owner.transaction(async (tx) => {
    for await (const d of compareNow(tx, rederive(law, program.units, now()))) found.push(d)
  })
  expect(found).toEqual([])
})

test('the head of a facility signs its own process, nobody else; the plan of a person there takes it by itself', async () => {
  const head = await program.actor('facilityHead', CENTRE, ERA)
  const keeper = await program.actor('centreOfficer', CENTRE, ERA)
  const process = (over: object = {}) => ({
    key: randomUUID(),
    person: SUBJECT,
    measure: 'facility-process',
    route: 'public',
    act: 'issue',
    happened: '2026-01-05',
    says: { processNo: '05/QĐ-CS', intakeDays: 3, detoxDays: 20, educationDays: 90, labourFrom: 'afterDetox', reintegrationDays: 45 },
    ...over,
  })
  expect((await police.send('POST', '/api/cases', process())).statusCode, 'it lies in no reach of a ward').toBe(404)
  for (const who of [keeper, agency, director]) expect((await who.send('POST', '/api/cases', process())).statusCode, who.office).toBe(422)
  expect((await head.send('POST', '/api/cases', process({ person: subjectOf(CLINIC) }))).statusCode, 'not its own').toBe(404)
  const opened = await head.send('POST', '/api/cases', process())
  expect(opened.statusCode, opened.body).toBe(201)
  const { case: id } = opened.json<Recorded>()
  expect((await keeper.get(`/api/cases/${id}`)).statusCode).toBe(200)
  expect((await stranger.get(`/api/cases/${id}`)).statusCode, 'a ward has no seat in it').toBe(404)

  const number = '031090007777'
  const { person } = (
    await police.send('POST', '/api/people', { key: randomUUID(), name: 'Trần Văn Thử', birth: '1990', sex: 'male', unit: WARD, number })
  ).json<{ person: string }>()
  expect((await keeper.get(`/api/people?q=${number}&purpose=${encodeURIComponent('Vào cơ sở')}`)).statusCode).toBe(200)
  const arrived = await keeper.send('POST', '/api/cases', {
    ...{ key: randomUUID(), person, measure: 'residence', route: 'public', act: 'arrive', happened: '2026-02-02' },
    says: { basisNo: '7/HĐ', decidedOn: '2026-02-02', admittedOn: '2026-02-02', termEnds: '2026-12-01' },
  })
  expect(arrived.statusCode, arrived.body).toBe(201)
  const living = arrived.json<Recorded>()
  const plan = (says: object) =>
    keeper.send('POST', `/api/cases/${living.case}/acts`, {
      ...{ key: randomUUID(), seq: living.seq, act: 'schedule', happened: '2026-02-03', says },
    })
  expect((await plan({ detoxUntil: '2026-03-01' })).json().refusals[0]).toMatchObject({ why: 'rule', field: 'detoxUntil' })
  const made = await plan({})
  expect(made.statusCode, made.body).toBe(201)
  const file = (await keeper.get(`/api/cases/${living.case}`)).json<PersonFile>()
  expect(file.cases.find((c) => c.id === living.case)?.entries.at(-1)?.body.says).toEqual({
    intakeUntil: '2026-02-05',
    detoxUntil: '2026-02-25',
    educationFrom: '2026-02-25',
    educationUntil: '2026-05-26',
    reintegrationFrom: '2026-10-17',
    processNo: '05/QĐ-CS',
  })
  expect(file.presets, 'the form shows them beforehand').toMatchObject([{ unit: CENTRE, route: 'public', from: '2026-01-05' }])
})
