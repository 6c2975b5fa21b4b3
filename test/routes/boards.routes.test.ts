import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../../src/kernel/day.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import type { Recorded } from '../../src/server/contract/answers.ts'
import type { BoardPage } from '../../src/server/contract/boards.ts'
import { type Actor, CENTRE, CITY, OTHER_WARD, startProgram, type TestProgram, WARD } from '../support/program.ts'
import { sql } from '../support/world.ts'

const ERA = day('2025-07-01')

let program: TestProgram
let chief: Actor
let police: Actor
let chair: Actor
let worker: Actor
let judge: Actor
let neighbour: Actor
let court: UnitId
beforeAll(async () => {
  program = await startProgram()
  const administrator = await program.actor('administrator', CITY, ERA)
  const made = { key: randomUUID(), kind: 'court', name: 'Tòa án thử nghiệm', within: CITY, from: ERA }
  court = (await administrator.send('POST', '/api/units', made)).json<{ unit: UnitId }>().unit
  chief = await program.actor('communePoliceChief', WARD, ERA)
  police = await program.actor('communePolice', WARD, ERA)
  chair = await program.actor('communeChair', WARD, ERA)
  worker = await program.actor('communeOfficer', WARD, ERA)
  judge = await program.actor('courtJudge', court, ERA)
  neighbour = await program.actor('communePolice', OTHER_WARD, ERA)
})
afterAll(() => program.close())

type Step = readonly [who: Actor, act: string, happened: string, says: object]

const registered = async (): Promise<string> =>
  (await police.send('POST', '/api/people', { key: randomUUID(), name: 'Lê Văn Bảng', birth: '1990', sex: 'male', unit: WARD })).json<{
    person: string
  }>().person

/** Goes on with a case, or opens one. */
const go = async (at: Pick<Recorded, 'case' | 'seq'> | undefined, measure: string, steps: readonly Step[]): Promise<Recorded> => {
  let last = at as Recorded // set by the first step where there is no case yet
  const person = at ? '' : await registered()
  for (const [who, act, happened, says] of steps) {
    const key = randomUUID()
    const answer = last
      ? await who.send('POST', `/api/cases/${last.case}/acts`, { key, seq: last.seq, act, happened, says })
      : await who.send('POST', '/api/cases', { key, person, measure, route: 'adult', act, happened, says })
    expect(answer.statusCode, `${act}: ${answer.body}`).toBe(201)
    last = answer.json<Recorded>()
  }
  return last
}

const board = async (who: Actor, name: string): Promise<BoardPage> => {
  const answer = await who.get(`/api/boards/${name}`)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<BoardPage>()
}
const rowOf = async (who: Actor, name: string, of: Recorded) => (await board(who, name)).rows.find((r) => r.case === of.case)

const pages = { pages: 1 }
const untilTheCourt = (): readonly Step[] => [
  [chief, 'recordViolation', '2025-07-07', { ground: 'stopped', foundOn: '2025-07-07', residence: 'stable', noExcuse: true, ...pages }],
  [worker, 'explain', '2025-07-07', { explanation: 'Không có ý kiến' }],
  [chief, 'addBiography', '2025-07-07', pages],
  [chief, 'addFinding', '2025-07-07', pages],
  [chief, 'addStatement', '2025-07-07', pages],
  [chief, 'makeFile', '2025-07-07', { requestNo: '21/ĐN', residence: 'stable', excluded: 'none', ...pages }],
  [chief, 'notify', '2025-07-07', { receivedOn: '2025-07-07' }],
  [chief, 'forward', '2025-07-11', { courtRequestNo: '22/CA', court, proposedFacility: CENTRE }],
  [judge, 'courtReceive', '2025-07-11', {}],
]

test('a case comes onto the calendar of the court with its clocks, goes to the decisions not carried out, and leaves when it is', async () => {
  const forwarded = await go(undefined, 'compulsory', untilTheCourt().slice(0, -1))
  expect(await rowOf(judge, 'court', forwarded)).toMatchObject({ owed: [], facts: { forwarded: '2025-07-11' } })
  const sent = await go(forwarded, 'compulsory', untilTheCourt().slice(-1))
  expect((await rowOf(judge, 'court', sent))?.person.name).toBe('Lê Văn Bảng')
  const accepted = await go(sent, 'compulsory', [[chief, 'accept', '2025-07-14', { acceptanceNo: '5/TL' }]])
  const row = await rowOf(judge, 'court', accepted)
  expect(row?.owed.map((o) => [o.acts, o.who, o.rolled])).toEqual([
    [['noticeAcceptance'], 'court', '2025-07-16'],
    [['decide', 'refuseMeasure'], 'court', '2025-07-29'],
  ])
  expect(row?.facts).toEqual({ forwarded: '2025-07-11', courtReceived: '2025-07-11', accepted: '2025-07-14' })
  expect(await rowOf(judge, 'execution', accepted)).toBeUndefined()
  const meeting = await go(accepted, 'compulsory', [[judge, 'openMeeting', '2025-07-15', { meetingOn: '2025-07-21' }]])
  expect((await rowOf(chief, 'court', meeting))?.facts['meeting']).toBe('2025-07-21')
  const effective = await go(meeting, 'compulsory', [
    [judge, 'decide', '2025-07-21', { decisionNo: '9/QĐ-TA', months: 12, presence: 'present' }],
    [chief, 'takeEffect', '2025-07-31', {}],
    [chief, 'receiveDecision', '2025-08-04', {}],
  ])
  const waits = await rowOf(police, 'execution', effective)
  expect(waits?.owed.map((o) => o.acts)).toContainEqual(['takeAway', 'wait'])
  expect(waits?.facts).toMatchObject({ effective: '2025-07-31', received: '2025-08-04' })
  const inside = await go(effective, 'compulsory', [
    [police, 'takeAway', '2025-08-06', { facility: CENTRE, forced: 'willing' }],
    [await program.actor('facilityHead', CENTRE, ERA), 'admit', '2025-08-06', { condition: 'Khỏe', matches: 'yes' }],
  ])
  expect(await rowOf(police, 'execution', inside)).toBeUndefined()
})

test('a term that ends within 60 days or has ended is told with what is still owed, and nothing is blocked', async () => {
  const of = await go(undefined, 'voluntary-community', [
    [police, 'notify', '2026-01-05', { resultOn: '2026-01-04', notifiedOn: '2026-01-05', group: 'volunteer', residence: 'stable' }],
    [police, 'register', '2026-01-07', { place: 'home', plannedMonths: 6, parents: false }],
    [chair, 'decide', '2026-01-09', { decisionNo: '15/QĐ-UBND', months: 6, termFrom: '2026-01-10', helper: 'Phan Thị Mai' }],
  ])
  const row = await rowOf(police, 'endings', of)
  expect(row?.ends).toBe('2026-07-10')
  expect(row?.owed.length).toBeGreaterThan(0)
  const agency = await program.actor('provincialAgency', CITY, ERA)
  expect((await rowOf(agency, 'endings', of))?.unit).toBe(WARD)
  expect(await rowOf(neighbour, 'endings', of)).toBeUndefined()
  expect((await board(neighbour, 'endings')).total).toBe(0)
})

test('somebody in a facility whose end cannot be counted is on the board of endings all the same', async () => {
  const paper = {
    key: randomUUID(),
    person: await registered(),
    measure: 'compulsory',
    route: 'adult',
    state: 'inFacility',
    happened: '2026-01-05',
    facts: {},
    documents: [],
    seats: { commune: WARD },
  }
  const answer = await chief.send('POST', '/api/cases/adopt', paper)
  expect(answer.statusCode, answer.body).toBe(201)
  const row = await rowOf(chief, 'endings', answer.json<Recorded>())
  expect([row?.state, row?.ends]).toEqual(['inFacility', undefined])
})

test('whoever is of age and under a measure that Decree 163 has monitored stands on a list until somebody decides on it', async () => {
  const of = await go(undefined, 'voluntary-community', [
    [police, 'notify', '2026-06-01', { resultOn: '2026-06-01', notifiedOn: '2026-06-01', group: 'volunteer', residence: 'stable' }],
    [police, 'register', '2026-06-01', { place: 'home', plannedMonths: 6, parents: false }],
    [chair, 'decide', '2026-06-02', { decisionNo: '17/QĐ-UBND', months: 6, termFrom: '2026-06-03', helper: 'Phan Thị Mai' }],
  ])
  expect(await rowOf(police, 'unmonitored', of)).toMatchObject({ state: 'decided', owed: expect.any(Array) })
  expect(await rowOf(neighbour, 'unmonitored', of)).toBeUndefined()
  const { person } = (await board(police, 'unmonitored')).rows.find((r) => r.case === of.case) ?? {}
  const taken = await police.send('POST', '/api/cases', {
    key: randomUUID(),
    person: person?.id,
    measure: 'monitoring',
    route: 'home',
    act: 'takeFromBefore',
    happened: '2026-07-06',
    says: { under: 'home', basisNo: '17/QĐ-UBND', basisOn: '2026-06-02', measureEnds: '2026-12-03' },
  })
  expect(taken.statusCode, taken.body).toBe(201)
  expect(await rowOf(police, 'unmonitored', of)).toBeUndefined()
})

test('a minor whom a court sent and who comes of age with three months left stands on a list, as long as nobody moved them', async () => {
  const taken = async (birth: string, decided: string, more: object = {}, paper: object = {}): Promise<Recorded> => {
    const made = { key: randomUUID(), name: 'Vũ Văn Lớn', birth, sex: 'male', unit: WARD }
    const { person } = (await police.send('POST', '/api/people', made)).json<{ person: string }>()
    const answer = await chief.send('POST', '/api/cases/adopt', {
      key: randomUUID(),
      person,
      measure: 'compulsory-minor',
      route: 'minor',
      state: 'inFacility',
      happened: '2026-08-03',
      facts: { decided, taken: '2026-08-03', ...more },
      documents: [],
      seats: { commune: WARD },
      ...paper,
    })
    expect(answer.statusCode, answer.body).toBe(201)
    return answer.json<Recorded>()
  }
  const listed = async (of: Recorded): Promise<boolean> => (await rowOf(chief, 'ofAge', of)) !== undefined
  const term = { fixed: { on: '2026-07-15', says: { decisionNo: '9/QĐ-TA', attempt: 'first', presence: 'present' } } }
  expect(await listed(await taken('2008-06-01', '2026-07-15')), 'an end that cannot be counted').toBe(true)
  expect(await listed(await taken('2008-06-01', '2026-07-15', {}, term)), 'until 3 August 2028').toBe(true)
  expect(await listed(await taken('2012-06-01', '2026-07-15'))).toBe(false)
  expect(await listed(await taken('2008-06-01', '2026-06-30')), 'decided under Law 73').toBe(false)
  expect(await listed(await taken('2008-06-01', '2026-07-15', { movedAsAdult: '2026-08-03' }))).toBe(false)
})

test('whose names a board showed is written down', async () => {
  const of = await go(undefined, 'voluntary-community', [
    [police, 'notify', '2026-01-12', { resultOn: '2026-01-11', notifiedOn: '2026-01-12', group: 'volunteer', residence: 'stable' }],
    [police, 'register', '2026-01-13', { place: 'home', plannedMonths: 6, parents: false }],
    [chair, 'decide', '2026-01-14', { decisionNo: '16/QĐ-UBND', months: 6, termFrom: '2026-01-15', helper: 'Phan Thị Mai' }],
  ])
  const reader = await program.actor('provincialAgency', CITY, ERA)
  await board(reader, 'endings')
  const rows = await sql(
    program.database.owner,
    `select detail::json -> 'shown' as shown from log.access where account = $1 and what = 'board'`,
    [reader.account],
  )
  expect(rows).toEqual([{ shown: expect.arrayContaining([of.person]) }])
})

test('a board that the law does not have is not found', async () => {
  for (const name of ['none', 'constructor', '__proto__', '%27%3B--'])
    expect([400, 404], name).toContain((await police.get(`/api/boards/${name}`)).statusCode)
})
