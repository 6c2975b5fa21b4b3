import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readInstallation } from '../../src/db/installation.ts'
import { compareOnce } from '../../src/db/likely.ts'
import { openPool, type Pool } from '../../src/db/pool.ts'
import { sealOnce } from '../../src/db/seal.ts'
import { day } from '../../src/kernel/day.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import { freshKey } from '../../src/log/key.ts'
import type { Found, PersonFile, Problem, Recorded, Today } from '../../src/server/contract/answers.ts'
import type { Alike, Comparison, Duplicates } from '../../src/server/contract/same.ts'
import { comparing } from '../../src/server/likely.ts'
import { type Actor, CITY, OTHER_WARD, startProgram, type TestProgram, WARD } from '../support/program.ts'

let program: TestProgram
let here: Actor
let there: Actor
let pool: Pool
const key = freshKey()
beforeAll(async () => {
  program = await startProgram()
  here = await program.actor('communePolice', WARD)
  there = await program.actor('communePolice', OTHER_WARD)
  pool = openPool(program.database.app, { size: 1 })
  await program.owner.query({
    name: 'key',
    text: 'insert into app.signing_key (id, public_key) values ($1, $2) on conflict do nothing',
    values: [key.id, key.publicKey.export({ type: 'spki', format: 'der' })],
  })
})
afterAll(async () => {
  await pool.end()
  await program.close()
})

const register = async (who: Actor, said: object = {}): Promise<string> => {
  const body = { key: randomUUID(), name: 'Đoàn Thị Mơ', birth: '1991-04-02', sex: 'female', unit: who.unit, ...said }
  const made = await who.send('POST', '/api/people', body)
  expect(made.statusCode, made.body).toBe(201)
  return made.json<{ person: string }>().person
}
const open = async (who: Actor, person: string) =>
  who.send('POST', '/api/cases', {
    key: randomUUID(),
    person,
    measure: 'voluntary-community',
    route: 'adult',
    act: 'notify',
    happened: '2026-07-01T09:00+07:00',
    says: { resultOn: '2026-07-01', notifiedAt: '2026-07-01T09:00+07:00', group: 'volunteer', residence: 'stable' },
  })
const compare = (who: Actor, one: string, other: string) => who.get(`/api/same/${one}/${other}`)
const say = async (who: Actor, one: string, other: string, does: string, more: object = {}) => {
  const { turn } = (await compare(who, one, other)).json<Comparison>()
  return who.send('POST', `/api/same/${one}/${other}`, { key: randomUUID(), turn: turn ?? 0, does, why: 'cùng một người', ...more })
}
const list = async (who: Actor) => (await who.get('/api/same')).json<Duplicates>()

let next = 100
const freshNumber = () => `031191000${next++}`

/** Two records of one woman in two wards, each with a case, found by the exact number and asked about. */
const asked = async () => {
  const number = freshNumber()
  const theirs = await register(there, { name: 'Đoàn Thị Mờ', number })
  expect((await open(there, theirs)).statusCode).toBe(201)
  const mine = await register(here)
  const opened = await open(here, mine)
  expect(opened.statusCode).toBe(201)
  const question = await here.send('POST', `/api/same/${mine}/by-number`, { key: randomUUID(), number, why: 'trùng số căn cước' })
  expect(question.statusCode, question.body).toBe(201)
  return { mine, theirs, number, opened: opened.json<Recorded>() }
}

describe('within one unit', () => {
  test('whoever types somebody in is shown who is like that, with the reasons', async () => {
    const known = await register(here, { name: 'Vũ Đức Lượng', birth: '1980-02-03', sex: 'male' })
    const query = new URLSearchParams({ name: 'LUONG VU DUC', birth: '1980-03-02', sex: 'male' })
    const alike = (await here.get(`/api/people/alike?${query}`)).json<Alike>()
    expect(alike.hits.map((h) => [h.id, h.signs])).toEqual([[known, ['name in another order', 'day and month swapped']]])
    expect((await there.get(`/api/people/alike?${query}`)).json<Alike>()).toEqual({ hits: [], elsewhere: false })
  })

  test('of other units only the exact number tells, and only that there is a file', async () => {
    const number = freshNumber()
    await register(there, { name: 'Hồ Thị Riêng', number })
    const ask = (n: string) =>
      here.get(`/api/people/alike?${new URLSearchParams({ name: 'Hồ Thị Riêng', birth: '1991-04-02', number: n })}`)
    expect((await ask(number)).json<Alike>()).toEqual({ hits: [], elsewhere: true })
    expect((await ask(freshNumber())).json<Alike>()).toEqual({ hits: [], elsewhere: false })
  })

  test('a passport that was registered is found in the one box, tells that there is a file elsewhere, and can be asked about', async () => {
    const [passport, foreign] = ['C7654321', 'C01X00T47']
    const known = await register(here, { name: 'Hồ Thị Hộ', number: foreign })
    await register(there, { name: 'Hồ Thị Chiếu', number: passport })
    expect((await here.get(`/api/people?q=${foreign.toLowerCase()}`)).body).toContain(known)
    const query = new URLSearchParams({ name: 'Hồ Thị Chiếu', birth: '1991-04-02', number: passport })
    expect((await here.get(`/api/people/alike?${query}`)).json<Alike>().elsewhere).toBe(true)
    const asks = { key: randomUUID(), number: passport, why: 'cùng hộ chiếu' }
    const question = await here.send('POST', `/api/same/${known}/by-number`, asks)
    expect(question.statusCode, question.body).toBe(201)
  })

  test('a number that is added to a record tells of other records as well, here and elsewhere, and never of its own', async () => {
    const mine = await register(here, { name: 'Hồ Thị Thêm' })
    const number = freshNumber()
    const asked = { name: 'Hồ Thị Thêm', birth: '1991-04-02', number, except: mine }
    const ask = async () => (await here.get(`/api/people/alike?${new URLSearchParams(asked)}`)).json<Alike>()
    expect(await ask()).toEqual({ hits: [], elsewhere: false })
    const namesake = await register(here, { name: 'Hồ Thị Thêm' })
    await register(there, { name: 'Hồ Thị Khác', number })
    expect(await ask()).toMatchObject({ hits: [{ id: namesake }], elsewhere: true })
  })

  test('whether there is a file under a number is told only to who may register somebody', async () => {
    const number = freshNumber()
    const theirs = await register(there, { name: 'Hồ Thị Kín', number })
    const query = new URLSearchParams({ name: 'Hồ Thị Kín', birth: '1991-04-02', number })
    for (const who of [await program.actor('administrator', CITY), await program.actor('provincialLeader', CITY)]) {
      expect((await who.get(`/api/people/alike?${query}`)).json<Alike>().elsewhere, who.office).toBe(false)
      const asks = await who.send('POST', `/api/same/${theirs}/by-number`, { key: randomUUID(), number, why: 'thử' })
      expect(asks.statusCode, who.office).toBe(403)
    }
  })

  test('likely pairs come to the list by themselves, and what was judged leaves it', async () => {
    const [one, other] = [await register(here, { name: 'Lâm Văn Quý' }), await register(here, { name: 'Lâm Văn Quí' })]
    const installation = await readInstallation(pool)
    if (!installation) throw new Error('the program has founded it')
    await sealOnce(pool, key, installation)
    while (
      await compareOnce(
        pool,
        comparing(
          (u) => [u],
          () => day('2026-11-22'),
        ),
      )
    ) {}
    const pairOf = async (who: Actor) =>
      (await list(who)).likely.find((l) => [l.one.person, l.other.person].toSorted().join() === [one, other].toSorted().join())
    expect(await pairOf(here)).toMatchObject({ signs: ['name with i for y', 'same birth date', 'same unit'], one: { seen: true } })
    expect(await pairOf(there)).toBeUndefined()
    const refused = await say(here, one, other, 'different')
    expect(refused.json()).toEqual({ said: '@same-refused', turn: 1 })
    expect(await pairOf(here)).toBeUndefined()
  })

  test('one office joins two records alone; old addresses keep working, and undoing gives back what was', async () => {
    const [one, other] = [await register(here), await register(here, { name: 'Đoàn Mơ' })]
    const before = await Promise.all([one, other].map(async (p) => (await here.get(`/api/people/${p}`)).json<PersonFile>()))
    expect((await open(here, other)).statusCode).toBe(201)
    expect((await say(here, one, other, 'same')).json()).toMatchObject({ said: '@same' })
    const [a, b] = await Promise.all([one, other].map(async (p) => (await here.get(`/api/people/${p}`)).json<PersonFile>()))
    expect(a?.cases.length).toBe(1)
    expect(a?.cases).toEqual(b?.cases)
    expect(a?.same?.seen.map((s) => s.name)).toEqual(['Đoàn Mơ'])
    const second = await open(here, one)
    expect(second.json<Problem>().refusals?.map((r) => r.why)).toEqual(['already open'])
    expect((await say(here, one, other, 'same')).statusCode).toBe(422)
    expect((await say(here, other, one, 'apart')).json()).toMatchObject({ said: '@apart' })
    const after = (await here.get(`/api/people/${one}`)).json<PersonFile>()
    expect({ ...after, now: '', identities: [], words: {}, accounts: {} }).toEqual({
      ...before[0],
      now: '',
      identities: [],
      words: {},
      accounts: {},
    })
    expect((await open(here, one)).statusCode).toBe(201)
  })

  test('a case opened meanwhile is asked about, and goes where the answer says', async () => {
    const [one, other] = [await register(here), await register(here)]
    await say(here, one, other, 'same')
    const opened = (await open(here, one)).json<Recorded>()
    const unanswered = await say(here, one, other, 'apart')
    expect(unanswered.statusCode).toBe(400)
    expect(unanswered.json<Problem>().refusals?.map((r) => r.field)).toEqual([`cases.${opened.case}`])
    expect((await say(here, one, other, 'apart', { cases: { [opened.case]: other } })).statusCode).toBe(201)
    const files = await Promise.all([one, other].map(async (p) => (await here.get(`/api/people/${p}`)).json<PersonFile>()))
    expect(files.map((f) => f.cases.map((c) => c.id))).toEqual([[], [opened.case]])
    // It goes on, and now stands in the way of another case of the other record, and of none of the first.
    const acted = await here.send('POST', `/api/cases/${opened.case}/acts`, {
      key: randomUUID(),
      seq: 1,
      act: 'guide',
      happened: '2026-07-02T09:00+07:00',
      says: { missing: 'ảnh' },
    })
    expect(acted.statusCode, acted.body).toBe(201)
    expect((await open(here, other)).statusCode).toBe(422)
    expect((await open(here, one)).statusCode).toBe(201)
  })
})

describe('registering', () => {
  test('the same number at the same moment is registered once, and the others are told', async () => {
    const number = freshNumber()
    const body = () => ({ key: randomUUID(), name: 'Đua Số', birth: '1991', sex: 'female', unit: here.unit, number })
    const made = await Promise.all([here, there, here].map((who) => who.send('POST', '/api/people', body())))
    expect(made.map((m) => m.statusCode).toSorted()).toEqual([201, 400, 400])
    expect(made.flatMap((m) => m.json<Problem>().refusals?.map((r) => r.field) ?? [])).toEqual(['number', 'number'])
  })

  test('the number before the card is nobody else’s either', async () => {
    const old = '031123456'
    await register(here, { number: old })
    const again = await here.send('POST', '/api/people', {
      key: randomUUID(),
      name: 'Đoàn Thị Mơ',
      birth: '1991-04-02',
      sex: 'female',
      unit: here.unit,
      number: freshNumber(),
      oldNumber: old,
    })
    expect([again.statusCode, again.json<Problem>().refusals?.map((r) => [r.why, r.field])]).toEqual([400, [['known', 'oldNumber']]])
  })
})

describe('across units', () => {
  test('one asks by the exact number, and learns nothing; the other sees who is meant, and answers', async () => {
    const { mine, theirs, number, opened } = await asked()
    const question = (await list(there)).asked.find((a) => a.one.person === mine)
    expect(question).toMatchObject({ mine: false, why: 'trùng số căn cước', one: { name: 'Đoàn Thị Mơ' }, other: { person: theirs } })
    expect((await there.get('/api/today')).json<Today>().asked).toBeGreaterThan(0)
    const own = (await list(here)).asked.find((a) => a.one.person === mine)
    expect(own).toMatchObject({ mine: true, other: { seen: false, shown: false, name: null, birth: null, numbers: [], cases: [] } })
    const seenByAsker = await compare(here, mine, theirs)
    expect(seenByAsker.json<Comparison>()).toMatchObject({ standing: 'asked', other: { shown: false, name: null } })
    expect(seenByAsker.body).not.toContain('Mờ')
    expect((await say(here, mine, theirs, 'same')).json<Problem>().refusals?.map((r) => r.why)).toEqual(['asked already'])

    const judged = (await compare(there, mine, theirs)).json<Comparison>()
    expect(judged.may).toEqual([
      { does: 'same', said: '@same' },
      { does: 'different', said: '@same-refused' },
    ])
    expect((await say(there, mine, theirs, 'same')).json()).toEqual({ said: '@same', turn: 2 })

    // Each reads what it read before, and that there is another record.
    const file = (await here.get(`/api/people/${mine}`)).json<PersonFile>()
    expect(file).toMatchObject({ cases: [{ id: opened.case }], same: { seen: [], elsewhere: true } })
    const again = await here.get(`/api/people/${theirs}`)
    expect(again.json<PersonFile>().person.id).toBe(mine)
    expect(again.body).not.toContain('Mờ')
    const found = (await here.get(`/api/people?q=${number}&purpose=x`)).json<Found>()
    expect([found.hits.map((h) => h.id), found.elsewhere]).toEqual([[mine], null])
    expect((await compare(there, mine, theirs)).json<Comparison>().one).toMatchObject({ shown: false, name: null })
  })

  test('a refusal has its reason, and the question is gone', async () => {
    const { mine, theirs } = await asked()
    expect((await say(there, theirs, mine, 'different', { why: 'chị em sinh đôi' })).json()).toMatchObject({ said: '@same-refused' })
    expect((await list(there)).asked.find((a) => a.one.person === mine)).toBeUndefined()
    expect((await here.get(`/api/people/${mine}`)).json<PersonFile>().same).toBeUndefined()
  })

  test('a stranger learns of neither record, whatever stands between them', async () => {
    const { mine, theirs } = await asked()
    const stranger = await program.actor('communePolice', '11413@2025-07-01' as UnitId)
    expect((await compare(stranger, mine, theirs)).statusCode).toBe(404)
    expect((await compare(here, mine, randomUUID())).statusCode).toBe(404)
    expect((await say(stranger, mine, theirs, 'same')).statusCode).toBe(404)
  })
})

test('the same key is recorded once; what was said meanwhile makes a form stale', async () => {
  const [one, other] = [await register(here), await register(here)]
  const body = { key: randomUUID(), turn: 0, does: 'different', why: 'hai chị em' }
  const first = await here.send('POST', `/api/same/${one}/${other}`, body)
  expect(first.statusCode).toBe(201)
  const again = await here.send('POST', `/api/same/${one}/${other}`, body)
  expect([again.statusCode, again.json()]).toEqual([200, first.json()])
  expect((await here.send('POST', `/api/same/${one}/${other}`, { ...body, why: 'khác' })).statusCode).toBe(422)
  expect((await here.send('POST', `/api/same/${one}/${other}`, { ...body, key: randomUUID() })).json<Problem>()).toMatchObject({
    status: 409,
    seq: 1,
  })
})
