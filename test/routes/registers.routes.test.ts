import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundInstallation } from '../../src/db/installation.ts'
import { openPool, type Pool } from '../../src/db/pool.ts'
import { projectOnce } from '../../src/db/projector.ts'
import { sealOnce } from '../../src/db/seal.ts'
import { law } from '../../src/law/index.ts'
import { freshKey, publicPart } from '../../src/log/key.ts'
import type { Recorded } from '../../src/server/contract/answers.ts'
import type { RegisterPage } from '../../src/server/contract/registers.ts'
import { projecting } from '../../src/server/projecting.ts'
import { type Actor, CITY, OTHER_WARD, startProgram, type TestProgram, WARD } from '../support/program.ts'

let program: TestProgram
let pool: Pool
let chair: Actor
let chief: Actor
let police: Actor
const key = freshKey()

beforeAll(async () => {
  program = await startProgram()
  pool = openPool(program.database.app, { size: 2 })
  chair = await program.actor('communeChair')
  chief = await program.actor('communePoliceChief')
  police = await program.actor('communePolice')
})
afterAll(async () => {
  await pool.end()
  await program.close()
})

/** What the sequencer and the projector do within a second. */
const settle = async () => {
  await sealOnce(pool, key, await foundInstallation(program.owner, 'demo', publicPart(key)))
  while (await projectOnce(pool, projecting(law))) {}
}
const post = async <T>(who: Actor, url: string, body: object): Promise<T> => {
  const answer = await who.send('POST', url, { key: randomUUID(), ...body })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<T>()
}
const register = async (name: string, by = police): Promise<string> =>
  (await post<{ person: string }>(by, '/api/people', { name, birth: '1990', sex: 'male', unit: by.unit })).person
const adopt = (person: string, state: string, happened: string, facts: object, documents: readonly string[] = []) =>
  post<Recorded>(chief, '/api/cases/adopt', { person, measure: 'post-rehab', route: 'voluntary', state, happened, facts, documents })
const page = async (name: string, query = '', who = police): Promise<RegisterPage> => {
  const answer = await who.get(`/api/registers/${name}${query}`)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<RegisterPage>()
}
const rowsOf = (of: RegisterPage, person: string) =>
  of.rows.filter((r) => r.id === person).map(({ from, entered, until, left }) => ({ from, entered, until, left }))
const byHand = (person: string, does: string, cause: string, on: string, register = 'users', who = police) =>
  who.send('POST', `/api/registers/${register}/listings`, { key: randomUUID(), person, does, cause, on })

test('a case puts somebody on the list and takes them off, each with its day and cause', async () => {
  const person = await register('Lê Văn Danh')
  const { case: of, seq } = await adopt(person, 'managed', '2026-07-10', { completed: '2026-06-01' })
  await settle()
  expect(rowsOf(await page('aftercare', '?day=2026-07-09'), person)).toEqual([])
  expect(rowsOf(await page('aftercare', '?day=2026-07-10'), person)).toEqual([{ from: '2026-07-10', entered: 'voluntary' }])
  await post(police, `/api/cases/${of}/acts`, { seq, act: 'close', happened: '2026-08-03', says: { reason: 'dead' } })
  await settle()
  expect(rowsOf(await page('aftercare', '?day=2026-08-02&from=2026-07-01'), person)).toEqual([{ from: '2026-07-10', entered: 'voluntary' }])
  const after = await page('aftercare', '?day=2026-08-03&from=2026-07-01')
  expect(rowsOf(after, person)).toEqual([{ from: '2026-07-10', entered: 'voluntary', until: '2026-08-03', left: 'gone' }])
  expect(rowsOf(await page('aftercare', '?day=2026-09-30&from=2026-09-01'), person)).toEqual([])
})

test('a list says that an act was written which it does not have yet, where it is one of its measures in its units', async () => {
  const person = await register('Lê Văn Vừa')
  await settle()
  expect((await page('aftercare')).behind).toBe(false)
  await adopt(person, 'managed', '2026-07-10', { completed: '2026-06-01' })
  const at = await page('aftercare')
  expect(rowsOf(at, person)).toEqual([])
  expect([at.behind, (await page('users')).behind]).toEqual([true, false])
  const elsewhere = await program.actor('communePolice', OTHER_WARD)
  expect((await page('aftercare', '', elsewhere)).behind).toBe(false)
  await settle()
  expect((await page('aftercare')).behind).toBe(false)
})

test('who moves leaves the list of one commune for that of the other', async () => {
  const neighbour = await program.actor('communePolice', OTHER_WARD)
  const agency = await program.actor('provincialAgency', CITY)
  const person = await register('Lê Văn Chuyển')
  const { case: of, seq } = await adopt(person, 'managed', '2026-07-10', { completed: '2026-06-01' }, ['decision'])
  const leave = await post<Recorded>(police, `/api/cases/${of}/acts`, {
    seq,
    act: 'reportMove',
    happened: '2026-08-12T09:00+07:00',
    says: { leavesAt: '2026-08-12T08:00+07:00' },
  })
  const handed = await police.send('POST', `/api/cases/${of}/acts`, {
    key: randomUUID(),
    seq: leave.seq,
    act: 'handOver',
    happened: '2026-08-12T09:00+07:00',
    says: { toCommune: OTHER_WARD },
  })
  expect(handed.statusCode, handed.body).toBe(201)
  await settle()
  const there = await page('aftercare', '?day=2026-08-31', neighbour)
  expect(rowsOf(there, person)).toMatchObject([{ from: '2026-08-12', entered: 'movedIn' }])
  expect(rowsOf(await page('aftercare', '?day=2026-08-31', agency), person)).toMatchObject([
    { entered: 'voluntary', until: '2026-08-12', left: 'movedOut' },
    { from: '2026-08-12', entered: 'movedIn' },
  ])
  // The commune that handed over sees the file no more, and is told that there was one.
  const here = await page('aftercare', '?day=2026-08-31')
  expect(rowsOf(here, person)).toEqual([])
  expect(here.hidden).toBeGreaterThan(0)
})

describe('by hand', () => {
  test('who has no case is put on the list and taken off, for causes of the texts of the day', async () => {
    const person = await register('Ngô Văn Sổ')
    expect((await byHand(person, 'enters', 'decided', '2026-03-01')).statusCode).toBe(201)
    expect((await byHand(person, 'leaves', 'education', '2026-07-01')).json()).toMatchObject({ refusals: [{ field: 'cause' }] })
    expect((await byHand(person, 'leaves', 'education', '2026-06-30')).statusCode).toBe(201)
    expect(rowsOf(await page('users', '?day=2026-06-29'), person)).toEqual([{ from: '2026-03-01', entered: 'decided' }])
    expect(rowsOf(await page('users', '?day=2026-06-30'), person)).toEqual([
      { from: '2026-03-01', entered: 'decided', until: '2026-06-30', left: 'education' },
    ])
  })

  test('only who is not on the list is put on it, only who is on it is taken off, however often it is sent at once', async () => {
    const person = await register('Ngô Văn Lặp')
    expect((await byHand(person, 'leaves', 'education', '2026-06-30')).json()).toMatchObject({ status: 400, refusals: [{ field: 'on' }] })
    const sent = await Promise.all([1, 2, 3].map(() => byHand(person, 'enters', 'decided', '2026-03-01')))
    expect(sent.map((s) => s.statusCode).sort()).toEqual([201, 400, 400])
    expect((await byHand(person, 'leaves', 'education', '2026-02-28')).statusCode).toBe(400)
    const managed = await register('Ngô Văn Theo')
    await adopt(managed, 'managed', '2026-07-10', { completed: '2026-06-01' })
    expect((await byHand(managed, 'enters', 'voluntary', '2026-08-01', 'aftercare')).json()).toMatchObject({ refusals: [{ field: 'on' }] })
  })

  test('somebody in two communes writes in the list of the one where the person lives, or that they name, and in no other', async () => {
    const both = await program.actor('communePolice')
    await program.owner.query({
      name: 'second holding',
      text: `insert into signin.office_holding (account, office, unit, held) select account, office, $2, held from signin.office_holding where account = $1`,
      values: [both.account, OTHER_WARD],
    })
    const neighbour = await program.actor('communePolice', OTHER_WARD)
    const person = await register('Ngô Văn Bên', neighbour)
    expect((await byHand(person, 'enters', 'decided', '2026-03-01', 'users', both)).statusCode).toBe(201)
    expect((await page('users', '?day=2026-03-02', both)).rows.find((r) => r.id === person)?.unit).toBe(OTHER_WARD)
    const off = { key: randomUUID(), person, does: 'leaves', cause: 'education', on: '2026-03-05' }
    expect((await both.send('POST', '/api/registers/users/listings', { ...off, unit: WARD })).statusCode).toBe(400)
    expect((await both.send('POST', '/api/registers/users/listings', { ...off, unit: CITY })).json()).toMatchObject({
      refusals: [{ field: 'unit' }],
    })
    expect((await both.send('POST', '/api/registers/users/listings', { ...off, unit: OTHER_WARD })).statusCode).toBe(201)
  })

  test.each([
    ['a cause of another list', { cause: 'voluntary' }, 'cause'],
    ['a cause that is a name of the machine', { cause: 'constructor' }, 'cause'],
    ['a day to come', { on: '2199-01-01' }, 'on'],
  ])('%s is refused beside its field', async (_what, change, field) => {
    const person = await register('Ngô Văn Sai')
    const said = { key: randomUUID(), person, does: 'enters', cause: 'decided', on: '2026-03-01', ...change }
    const answer = await police.send('POST', '/api/registers/users/listings', said)
    expect(answer.json(), answer.body).toMatchObject({ status: 400, refusals: [{ field }] })
  })

  test('only who keeps the list writes in it, and only of people of the commune', async () => {
    const person = await register('Ngô Văn Quyền')
    expect((await byHand(person, 'enters', 'decided', '2026-03-01', 'users', chair)).statusCode).toBe(403)
    const neighbour = await program.actor('communePolice', OTHER_WARD)
    expect((await byHand(person, 'enters', 'decided', '2026-03-01', 'users', neighbour)).statusCode).toBe(404)
    expect((await byHand(person, 'enters', 'decided', '2026-03-01', 'nothing')).statusCode).toBe(404)
  })
})

test('the province reads all communes or one, and an office without names reads none', async () => {
  const person = await register('Đinh Văn Tỉnh')
  await byHand(person, 'enters', 'decided', '2026-03-01')
  const agency = await program.actor('provincialAgency', CITY)
  expect(rowsOf(await page('users', '?day=2026-03-02', agency), person)).toHaveLength(1)
  expect(rowsOf(await page('users', `?day=2026-03-02&unit=${OTHER_WARD}`, agency), person)).toEqual([])
  expect(rowsOf(await page('users', `?day=2026-03-02&unit=${WARD}`, agency), person)).toHaveLength(1)
  const leader = await program.actor('provincialLeader', CITY)
  const none = await page('users', '?day=2026-03-02', leader)
  expect([none.rows, none.counts.standing]).toEqual([[], 0])
})

test('who opens a register is written down with whose names were shown', async () => {
  const person = await register('Đinh Văn Ghi')
  await byHand(person, 'enters', 'decided', '2026-03-01')
  await page('users', '?day=2026-03-02')
  const [row] = await program.owner.query<{ detail: string }>({
    name: 'last_register',
    text: `select detail from log.access where what = 'register opened' and account = $1 order by id desc limit 1`,
    values: [police.account],
  })
  expect(row?.detail).toContain(person)
})

describe('a long register', () => {
  const listed: string[] = []
  let there: Actor
  beforeAll(async () => {
    there = await program.actor('communePolice', OTHER_WARD)
    for (let n = 0; n < 103; n += 1) {
      const person = await register(
        `Phan Văn Trang ${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))}`,
        there,
      )
      listed.push(person)
      await byHand(person, 'enters', 'decided', '2026-05-01', 'users', there)
    }
  })
  const of = (query: string, who = there) => page('users', `?day=2026-05-02&unit=${OTHER_WARD}&q=phan+trang&${query}`, who)

  test('comes in pages of one order, without a gap or a repetition, and whole for paper', async () => {
    const [first, second] = [await of('page=0'), await of('page=1')]
    expect([first.total, first.size, first.rows.length, second.rows.length]).toEqual([103, 100, 100, 3])
    const ids = [...first.rows, ...second.rows].map((r) => r.id)
    expect(new Set(ids)).toEqual(new Set(listed))
    expect((await of('whole=true')).rows.map((r) => r.id)).toEqual(ids)
    expect(await of('page=9')).toMatchObject({ page: 1, rows: second.rows })
  })

  test('stays as it was for who turns its pages, and is as it is for who begins anew or wrote in it', async () => {
    const first = await of('page=0')
    const newcomer = await register('Phan Văn A Trang', there)
    const other = await program.actor('communePolice', OTHER_WARD)
    await byHand(newcomer, 'enters', 'decided', '2026-05-01', 'users', other)
    expect((await of('page=1')).total).toBe(first.total)
    expect((await of('page=0')).total).toBe(first.total + 1)
    await byHand(newcomer, 'leaves', 'dead', '2026-05-01', 'users', there)
    expect((await of('page=1')).total).toBe(first.total)
  })

  test('is searched by name, birth, number and address, each word at the beginning of one', async () => {
    const address = await post<{ person: string }>(there, '/api/people', {
      name: 'Đỗ Thị Tìm',
      birth: '1977-03-04',
      sex: 'female',
      unit: OTHER_WARD,
      number: '031177000088',
      address: 'Ngõ 12, đường Hư Cấu',
    })
    await byHand(address.person, 'enters', 'decided', '2026-05-01', 'users', there)
    const hits = async (q: string) => (await page('users', `?day=2026-05-02&q=${encodeURIComponent(q)}`, there)).rows.map((r) => r.id)
    for (const q of ['tìm đỗ', '1977', '031177', 'ngõ 12 hư', 'DO tim ngo']) expect(await hits(q), q).toEqual([address.person])
    expect(await hits('ìm')).toEqual([])
  })

  test('writes down the names of the page that was shown', async () => {
    const { rows } = await of('page=1')
    const [last] = await program.owner.query<{ detail: string }>({
      name: 'last_page',
      text: `select detail from log.access where what = 'register opened' and account = $1 order by id desc limit 1`,
      values: [there.account],
    })
    expect(JSON.parse(last?.detail ?? '{}')).toMatchObject({ people: rows.length, shown: rows.map((r) => r.id).sort() })
  })
})

test('a person with two records stands once in a register, and is taken off by the row that is shown', async () => {
  const [one, other] = [await register('Lý Văn Hai'), await register('Lý Văn Hai')]
  await byHand(one, 'enters', 'decided', '2026-03-01')
  await byHand(other, 'enters', 'decided', '2026-03-05')
  const before = await page('users', '?day=2026-03-06&view=standing')
  const joined = await police.send('POST', `/api/same/${one}/${other}`, { key: randomUUID(), turn: 0, does: 'same', why: 'cùng căn cước' })
  expect(joined.statusCode, joined.body).toBe(201)
  const after = await page('users', '?day=2026-03-06&view=standing')
  expect([after.total, after.counts.standing]).toEqual([before.total - 1, before.counts.standing - 1])
  const [row, ...more] = after.rows.filter((r) => [one, other].includes(r.id))
  expect(row).toMatchObject({ from: '2026-03-01' })
  expect(more).toEqual([])
  expect((await byHand(String(row?.id), 'leaves', 'dead', '2026-03-07')).statusCode).toBe(201)
  expect((await page('users', '?day=2026-03-07&view=standing')).total).toBe(before.total - 2)
})
