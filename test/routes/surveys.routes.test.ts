import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportRecords } from '../../src/db/export.ts'
import { openPool } from '../../src/db/pool.ts'
import { reading } from '../../src/db/read-log.ts'
import { readRegister } from '../../src/db/registers.ts'
import { restore } from '../../src/db/restore.ts'
import { freshToken, sessionKey } from '../../src/db/session.ts'
import { openSession } from '../../src/db/signin.ts'
import { readRound } from '../../src/db/surveys.ts'
import { day } from '../../src/kernel/day.ts'
import { law } from '../../src/law/index.ts'
import { now } from '../../src/server/clock.ts'
import type { PersonFile } from '../../src/server/contract/answers.ts'
import type { RegisterPage } from '../../src/server/contract/registers.ts'
import type { FreshnessPage, Survey, Surveys } from '../../src/server/contract/surveys.ts'
import { rederive } from '../../src/server/rederive.ts'
import { freshDatabase } from '../support/database.ts'
import { type Actor, CITY, OTHER_WARD, startProgram, type TestProgram, WARD } from '../support/program.ts'

let program: TestProgram
let chief: Actor
let police: Actor
let neighbour: Actor

beforeAll(async () => {
  program = await startProgram()
  chief = await program.actor('communePoliceChief', WARD)
  police = await program.actor('communePolice', WARD)
  neighbour = await program.actor('communePolice', OTHER_WARD)
})
afterAll(() => program.close())

const today = async () => (await police.get('/api/me')).json<{ now: string }>().now.slice(0, 10)
const laterDay = (day: string, months: number) => `${Number(day.slice(0, 4)) + (months > 0 ? 1 : 0)}${day.slice(4)}`
const register = async (by: Actor, name: string, address?: string): Promise<string> => {
  const made = await by.send('POST', '/api/people', {
    key: randomUUID(),
    name,
    birth: '1988',
    sex: 'female',
    unit: by.unit,
    ...(address ? { address } : {}),
  })
  expect(made.statusCode, made.body).toBe(201)
  return made.json<{ person: string }>().person
}
const open = async (more: object = {}): Promise<string> => {
  const from = await today()
  const body = { key: randomUUID(), name: 'Rà soát quý IV', unit: WARD, from, until: laterDay(from, 1), ...more }
  const made = await chief.send('POST', '/api/surveys', body)
  expect(made.statusCode, made.body).toBe(201)
  return made.json<{ round: string }>().round
}
const list = async (round: string, who = police): Promise<Survey> => (await who.get(`/api/surveys/${round}`)).json<Survey>()
const answer = (round: string, person: string, said: object, who = police) =>
  who.send('POST', `/api/surveys/${round}/answers`, { key: randomUUID(), person, ...said })
const rowOf = (survey: Survey, person: string) => survey.people.find((p) => p.known?.id === person)

test('a round asks about everybody of the commune, and tells what was found', async () => {
  const [stays, moves, missing] = [
    await register(police, 'Lê Thị Ở'),
    await register(police, 'Lê Thị Đi'),
    await register(police, 'Lê Thị Mất'),
  ]
  await register(neighbour, 'Người Phường Khác')
  const round = await open()
  const before = await list(round)
  expect(before.people.map((p) => p.known?.name)).toEqual(['Lê Thị Đi', 'Lê Thị Mất', 'Lê Thị Ở'])
  expect((await answer(round, stays, { result: 'confirmed' })).statusCode).toBe(201)
  expect((await answer(round, missing, { result: 'notFound', note: 'Nhà khóa cửa' })).statusCode).toBe(201)
  const to = { unit: OTHER_WARD, residence: 'temporary', address: 'Số 3 Hư Cấu' }
  expect((await answer(round, moves, { result: 'moved', to })).statusCode).toBe(201)
  const after = await list(round)
  expect(rowOf(after, stays)?.answer).toMatchObject({ result: 'confirmed', late: false })
  expect(rowOf(after, missing)?.answer).toMatchObject({ result: 'notFound', note: 'Nhà khóa cửa', by: 'communePolice thử' })
  expect(rowOf(after, moves)?.answer).toMatchObject({ result: 'moved' })
  const rounds = (await police.get('/api/surveys')).json<Surveys>().rounds
  expect(rounds.find((r) => r.id === round)).toMatchObject({ listed: 3, answered: 3, unit: WARD })
  // The file went to the commune the person moved to.
  expect((await neighbour.get(`/api/people/${moves}`)).json<PersonFile>().person.unit).toBe(OTHER_WARD)
})

test('a hamlet asks about its addresses, and about who has none', async () => {
  const [five, six, none] = [
    await register(police, 'Ngô Năm', 'Tổ 5, đường Hư Cấu'),
    await register(police, 'Ngô Sáu', 'Tổ 6, đường Hư Cấu'),
    await register(police, 'Ngô Không'),
  ]
  const people = (await list(await open({ hamlet: 'to 5' }))).people.map((p) => p.known?.id)
  expect(people).toEqual(expect.arrayContaining([five, none]))
  expect(people).not.toContain(six)
})

test('a hamlet and a register go by the address where a person lives, not by one that was taken back, is over or was corrected', async () => {
  const say = async (person: string, seq: number, name: string, says: object, more: object = {}): Promise<string> => {
    const made = await police.send('POST', `/api/people/${person}/identity`, { key: randomUUID(), seq, name, says, words: {}, ...more })
    expect(made.statusCode, made.body).toBe(201)
    return made.json<{ entry: string }>().entry
  }
  const lives = { residence: 'permanent', unit: WARD }
  const at = (address: string) => ({ words: { address } })
  const people = await Promise.all(['Rút', 'Hết', 'Trả', 'Sửa'].map((name) => register(police, `Đỗ Thị ${name}`, 'Tổ 15')))
  const [takenBack, over, given, corrected] = people as [string, string, string, string] // as many as names
  const wrong = await say(takenBack, 1, '@residence', lives, at('Tổ 16'))
  await say(takenBack, 2, '@end', { what: 'residence', of: wrong, because: 'mistake' })
  const stay = await say(over, 1, '@residence', { ...lives, residence: 'temporary' }, at('Tổ 16'))
  await say(over, 2, '@end', { what: 'residence', of: stay, because: 'over' })
  const moved = await say(given, 1, '@residence', lives, at('Tổ 17'))
  const ended = await say(given, 2, '@end', { what: 'residence', of: moved, because: 'mistake' })
  await say(given, 3, '@end', { what: 'residence', of: ended, because: 'mistake' })
  const typed = await say(corrected, 1, '@residence', lives, at('Tổ 16'))
  await say(corrected, 2, '@residence', lives, { ...at('Tổ 18'), happened: '2026-01-05', corrects: typed })
  const shown = async (hamlet: string) => {
    const listed = (await list(await open({ hamlet }))).people
    return people.map((p) => listed.find((row) => row.known?.id === p)?.known?.address)
  }
  const homes = await Promise.all(people.map(async (p) => (await police.get(`/api/people/${p}`)).json<PersonFile>().person.address))
  expect(homes).toEqual(['Tổ 15', 'Tổ 15', 'Tổ 17', 'Tổ 15'])
  expect(await shown('tổ 15')).toEqual(['Tổ 15', 'Tổ 15', undefined, 'Tổ 15'])
  expect(await shown('tổ 16')).toEqual([undefined, undefined, undefined, undefined])
  for (const person of people) {
    const enters = { key: randomUUID(), person, does: 'enters', cause: 'decided', on: await today() }
    expect((await police.send('POST', '/api/registers/users/listings', enters)).statusCode).toBe(201)
  }
  const { rows } = (await police.get('/api/registers/users?q=tổ')).json<RegisterPage>()
  expect(people.map((p) => rows.find((r) => r.id === p)?.address)).toEqual(homes)
})

test('an answer is corrected by who saw it, and of two at once one is told', async () => {
  const person = await register(police, 'Bùi Thị Sửa')
  const round = await open()
  const first = await answer(round, person, { result: 'notFound' })
  const blind = await answer(round, person, { result: 'confirmed' }, chief)
  expect(blind.json()).toMatchObject({ status: 400, refusals: [{ field: 'result' }] })
  const { entry } = first.json<{ entry: string }>()
  expect((await answer(round, person, { result: 'confirmed', corrects: entry }, chief)).statusCode).toBe(201)
  expect(rowOf(await list(round), person)?.answer).toMatchObject({ result: 'confirmed', by: 'communePoliceChief thử' })
})

test('a closed round keeps its figures, and what comes later is marked', async () => {
  const round = await open({ hamlet: 'thôn không ai ở' })
  const closed = await chief.send('POST', `/api/surveys/${round}/closing`, { key: randomUUID() })
  expect(closed.statusCode, closed.body).toBe(201)
  const again = await chief.send('POST', `/api/surveys/${round}/closing`, { key: randomUUID() })
  expect(again.json()).toMatchObject({ status: 400, refusals: [{ why: 'closed' }] })
  const fixed = await list(round)
  expect(fixed.mayClose).toBe(false)
  const late = await register(police, 'Đỗ Thị Muộn')
  expect((await answer(round, late, { result: 'confirmed' })).statusCode).toBe(201)
  const after = await list(round)
  expect(rowOf(after, late)?.answer?.late).toBe(true)
  expect(after.closing).toEqual(fixed.closing)
})

describe('who may', () => {
  test('only a head of the commune or its police opens and closes a round, and only there', async () => {
    const from = await today()
    const body = (unit: string) => ({ key: randomUUID(), name: 'Thử', unit, from, until: from })
    expect((await police.send('POST', '/api/surveys', body(WARD))).statusCode).toBe(403)
    expect((await chief.send('POST', '/api/surveys', body(OTHER_WARD))).statusCode).toBe(403)
    expect((await police.send('POST', `/api/surveys/${await open()}/closing`, { key: randomUUID() })).statusCode).toBe(403)
  })

  test('a round of another commune is not there; the province reads it and answers nothing', async () => {
    const round = await open()
    const person = await register(police, 'Vũ Thị Xem')
    expect((await neighbour.get(`/api/surveys/${round}`)).statusCode).toBe(404)
    expect((await answer(round, person, { result: 'confirmed' }, neighbour)).statusCode).toBe(404)
    const agency = await program.actor('provincialAgency', CITY)
    const seen = await list(round, agency)
    expect(rowOf(seen, person)?.known?.name).toBe('Vũ Thị Xem')
    expect(seen.mayAnswer).toBe(false)
    expect((await answer(round, person, { result: 'confirmed' }, agency)).statusCode).toBe(403)
  })

  test('a person of another commune is not answered for', async () => {
    const stranger = await register(neighbour, 'Lạ Mặt')
    expect((await answer(await open(), stranger, { result: 'confirmed' })).statusCode).toBe(404)
  })

  test('what is sent twice is recorded once', async () => {
    const person = await register(police, 'Mai Hai Lần')
    const round = await open()
    const body = { key: randomUUID(), person, result: 'confirmed' }
    const [one, two] = [
      await police.send('POST', `/api/surveys/${round}/answers`, body),
      await police.send('POST', `/api/surveys/${round}/answers`, body),
    ]
    expect([one.statusCode, two.statusCode]).toEqual([201, 200])
    expect(one.json()).toEqual(two.json())
  })
})

describe('freshness', () => {
  const of = async (who: Actor, unit: string) =>
    (await who.get(`/api/freshness?within=${CITY}`)).json<FreshnessPage>().units.find((u) => u.unit === unit)?.fresh

  test('a commune sees its own numbers, and of others nothing', async () => {
    await register(police, 'Hồ Thị Tươi')
    const own = await of(police, WARD)
    expect(own).toMatchObject({ told: 'all', step: 3 })
    expect(await of(police, OTHER_WARD)).toEqual({ told: 'nothing' })
  })

  test('who reads the province without names learns a step, and of a few persons nothing', async () => {
    const leader = await program.actor('provincialLeader', CITY)
    expect(await of(leader, WARD)).toEqual({ told: 'step', step: 3 })
    expect(await of(leader, OTHER_WARD)).toEqual({ told: 'few' })
    const agency = await program.actor('provincialAgency', CITY)
    expect((await of(agency, OTHER_WARD))?.told).toBe('all')
  })

  test('who was last reported dead is counted no more, and a move taken back confirms nothing', async () => {
    const before = await of(neighbour, OTHER_WARD)
    const person = await register(neighbour, 'Tạ Thị Mất')
    const other = await program.actor('communeChair', OTHER_WARD)
    const from = await today()
    const made = await other.send('POST', '/api/surveys', { key: randomUUID(), name: 'Thử', unit: OTHER_WARD, from, until: from })
    await answer(made.json<{ round: string }>().round, person, { result: 'dead' }, neighbour)
    expect(await of(neighbour, OTHER_WARD)).toEqual(before)
  })

  test('the country is one list of provinces', async () => {
    const { units } = (await police.get('/api/freshness')).json<FreshnessPage>()
    expect(units.map((u) => u.unit)).toContain(CITY)
  })
})

test('rounds, answers and what was put on a register come back from the log alone', async () => {
  const person = await register(police, 'Cao Thị Bền')
  const round = await open({ name: 'Đợt khôi phục' })
  await answer(round, person, { result: 'moved', to: { unit: WARD, residence: 'staying', address: 'Nhà mới' } })
  await police.send('POST', '/api/registers/users/listings', {
    key: randomUUID(),
    person,
    does: 'enters',
    cause: 'decided',
    on: '2026-03-01',
  })

  const owner = openPool(program.database.owner, { size: 1 })
  const copy = await freshDatabase()
  const restoredOwner = openPool(copy.owner, { size: 1 })
  const outcome = await reading(owner, (tx) => restore(restoredOwner, exportRecords(tx), async () => rederive(law, program.units, now())))
  expect(outcome.is).toBe('restored')
  const again = openPool(copy.app, { size: 1 })
  const session = sessionKey(freshToken())
  await openSession(again, { account: police.account, session, hours: 1, idle: 30, device: 'test' })
  const found = await readRound(again, { session, round })
  if (typeof found === 'string') throw new Error(found)
  expect(found.people.find((p) => p.person === person)).toMatchObject({ result: 'moved', address: 'Nhà mới' })
  const listed = await readRegister(again, session, {
    register: 'users',
    seat: 'commune',
    cases: {},
    from: day('2026-01-01'),
    day: day('2026-03-02'),
  })
  expect(listed?.byHand).toContainEqual([person, expect.any(String), 'enters', WARD, 'decided', '2026-03-01'])
  for (const pool of [owner, restoredOwner, again]) await pool.end()
})
