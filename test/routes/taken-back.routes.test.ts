import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonFile } from '../../src/server/contract/answers.ts'
import type { Survey } from '../../src/server/contract/surveys.ts'
import { type Actor, OTHER_WARD, startProgram, type TestProgram, WARD } from '../support/program.ts'

/** What became the ward in 2025. */
const OLD_WARD = '11395@2022-01-01'
let program: TestProgram
let chief: Actor
let police: Actor
let colleague: Actor
beforeAll(async () => {
  program = await startProgram()
  chief = await program.actor('communePoliceChief', WARD)
  police = await program.actor('communePolice', WARD)
  colleague = await program.actor('communePolice', WARD)
})
afterAll(() => program.close())

const register = async (): Promise<string> => {
  const body = { key: randomUUID(), name: 'Trần Thị Nhầm', birth: '1990', sex: 'female', unit: WARD, address: 'Tổ 4' }
  return (await police.send('POST', '/api/people', body)).json<{ person: string }>().person
}
type Made = { readonly entry: string; readonly seq: number }
const say = (person: string, seq: number, name: string, says: object, more: object = {}, who = police) =>
  who.send('POST', `/api/people/${person}/identity`, { key: randomUUID(), seq, name, says, words: {}, ...more })
/** A move to the other ward by mistake: the file is gone with it. */
const movedAway = async (): Promise<Made & { readonly person: string }> => {
  const person = await register()
  const moved = await say(person, 1, '@residence', { residence: 'permanent', unit: OTHER_WARD })
  expect(moved.statusCode, moved.body).toBe(201)
  expect((await police.get(`/api/people/${person}`)).statusCode).toBe(404)
  return { ...moved.json<Made>(), person }
}
const takenBack = ({ person, seq, entry }: Made & { readonly person: string }, who = police) =>
  say(person, seq, '@end', { what: 'residence', of: entry, because: 'mistake' }, {}, who)
/** As if all that was written of the person had been written so long ago. */
const later = (person: string, minutes: number) =>
  program.owner.transaction(async (tx) => {
    await tx.query({ name: 'no triggers', text: 'set local session_replication_role = replica', values: [] })
    const text = 'update log.entry set recorded_at = recorded_at - make_interval(mins => $2) where person = $1'
    await tx.query({ name: 'age', text, values: [person, minutes] })
  })
const anHourLater = (person: string) => later(person, 61)

describe('a move that was said wrongly', () => {
  test('is taken back by who said it, and the file is there again', async () => {
    const moved = await movedAway()
    const back = await takenBack(moved)
    expect(back.statusCode, back.body).toBe(201)
    expect((await police.get(`/api/people/${moved.person}`)).json<PersonFile>().person.unit).toBe(WARD)
  })

  test('is corrected by who said it', async () => {
    const { person, seq, entry } = await movedAway()
    const right = await say(person, seq, '@residence', { residence: 'temporary', unit: WARD }, { corrects: entry })
    expect(right.statusCode, right.body).toBe(201)
    expect((await police.get(`/api/people/${person}`)).json<PersonFile>().person.unit).toBe(WARD)
  })

  test('is not there for another account of the office, nor for its author after an hour', async () => {
    const moved = await movedAway()
    for (const who of [colleague, chief]) expect((await takenBack(moved, who)).statusCode).toBe(404)
    await anHourLater(moved.person)
    expect((await takenBack(moved)).statusCode).toBe(404)
    expect(
      (await say(moved.person, moved.seq, '@residence', { residence: 'temporary', unit: WARD }, { corrects: moved.entry })).statusCode,
    ).toBe(404)
  })

  test('is taken back by who said it also when the other unit has written of the person since', async () => {
    const moved = await movedAway()
    const other = await program.actor('communePolice', OTHER_WARD)
    const alias = await say(moved.person, moved.seq, '@alias', {}, { words: { alias: 'Bảy' } }, other)
    expect(alias.statusCode, alias.body).toBe(201)
    const back = await takenBack(moved)
    expect(back.statusCode, back.body).toBe(201)
    expect((await police.get(`/api/people/${moved.person}`)).json<PersonFile>().person.unit).toBe(WARD)
  })

  test('is open to its author for one hour, however often it is corrected meanwhile', async () => {
    const moved = await movedAway()
    const again = (corrects: string, seq: number) =>
      say(moved.person, seq, '@residence', { residence: 'temporary', unit: OTHER_WARD }, { corrects })
    await later(moved.person, 40)
    const once = await again(moved.entry, moved.seq)
    expect(once.statusCode, once.body).toBe(201)
    const { entry, seq } = once.json<Made>()
    await later(moved.person, 40)
    expect((await again(entry, seq)).statusCode).toBe(404)
    expect((await takenBack(moved)).statusCode).toBe(404)
  })

  test('by choosing the wrong unit of today for an old address is chosen again or undone by who chose it', async () => {
    for (const right of [WARD, OLD_WARD]) {
      const person = await register()
      const lived = await say(person, 1, '@residence', { residence: 'permanent', unit: OLD_WARD })
      expect(lived.statusCode, lived.body).toBe(201)
      const old = lived.json<Made>()
      const wrong = await say(person, old.seq, '@equivalent', { of: old.entry, unit: OTHER_WARD })
      expect(wrong.statusCode, wrong.body).toBe(201)
      expect((await police.get(`/api/people/${person}`)).statusCode).toBe(404)
      const { entry, seq } = wrong.json<Made>()
      expect((await say(person, seq, '@equivalent', { of: old.entry, unit: right }, { corrects: entry }, colleague)).statusCode).toBe(404)
      const back = await say(person, seq, '@equivalent', { of: old.entry, unit: right }, { corrects: entry })
      expect(back.statusCode, back.body).toBe(201)
      expect((await police.get(`/api/people/${person}`)).json<PersonFile>().person.unit).toBe(right)
    }
  })

  test('by choosing the wrong unit of today has its own hour, whenever the address was said', async () => {
    const person = await register()
    const old = (await say(person, 1, '@residence', { residence: 'permanent', unit: OLD_WARD })).json<Made>()
    await later(person, 55)
    const { entry, seq } = (await say(person, old.seq, '@equivalent', { of: old.entry, unit: OTHER_WARD })).json<Made>()
    await later(person, 10)
    const back = await say(person, seq, '@equivalent', { of: old.entry, unit: WARD }, { corrects: entry })
    expect(back.statusCode, back.body).toBe(201)
  })

  test('opens nothing else of the file to its author', async () => {
    const { person, seq, entry } = await movedAway()
    const others = [
      say(person, seq, '@alias', {}, { words: { alias: 'Bảy' } }),
      say(person, seq, '@alias', {}, { words: { alias: 'Bảy' }, corrects: entry }),
      say(person, seq, '@residence', { residence: 'temporary', unit: WARD }),
      say(person, seq, '@paper', { paper: 'personal-id' }, { words: { number: '031090000055' }, corrects: entry }),
    ]
    expect((await Promise.all(others)).map((a) => a.statusCode)).toEqual([404, 404, 404, 404])
    expect((await police.get(`/api/people/${person}`)).statusCode).toBe(404)
  })
})

describe('an answer that the person moved', () => {
  const today = async () => (await police.get('/api/me')).json<{ now: string }>().now.slice(0, 10)
  const open = async (): Promise<string> => {
    const day = await today()
    const body = { key: randomUUID(), name: 'Rà soát', unit: WARD, from: day, until: day }
    return (await chief.send('POST', '/api/surveys', body)).json<{ round: string }>().round
  }
  const answer = (round: string, person: string, said: object, who = police) =>
    who.send('POST', `/api/surveys/${round}/answers`, { key: randomUUID(), person, ...said })
  const MOVED = { result: 'moved', to: { unit: OTHER_WARD, residence: 'permanent' } }

  test('is corrected by who gave it, and the person lives where they did', async () => {
    const [round, person] = [await open(), await register()]
    const { entry } = (await answer(round, person, MOVED)).json<Made>()
    expect((await police.get(`/api/people/${person}`)).statusCode).toBe(404)
    const right = await answer(round, person, { result: 'confirmed', corrects: entry })
    expect(right.statusCode, right.body).toBe(201)
    expect((await police.get(`/api/people/${person}`)).json<PersonFile>().person.unit).toBe(WARD)
  })

  test('is corrected to another place, and corrected again', async () => {
    const [round, person] = [await open(), await register()]
    const { entry } = (await answer(round, person, MOVED)).json<Made>()
    const farther = await answer(round, person, { ...MOVED, to: { ...MOVED.to, address: 'Số 3' }, corrects: entry })
    expect(farther.statusCode, farther.body).toBe(201)
    const right = await answer(round, person, { result: 'notFound', corrects: farther.json<Made>().entry })
    expect(right.statusCode, right.body).toBe(201)
    const file = (await police.get(`/api/people/${person}`)).json<PersonFile>()
    expect(file.person).toMatchObject({ unit: WARD, address: 'Tổ 4' })
  })

  test('is not corrected by another account, nor by its author after an hour', async () => {
    const [round, person] = [await open(), await register()]
    const { entry } = (await answer(round, person, MOVED)).json<Made>()
    expect((await answer(round, person, { result: 'confirmed', corrects: entry }, colleague)).statusCode).toBe(404)
    await anHourLater(person)
    expect((await answer(round, person, { result: 'confirmed', corrects: entry })).statusCode).toBe(404)
  })

  test('leaves the answer alone in the list; for the hour its author still sees whose it is', async () => {
    const [round, person] = [await open(), await register()]
    const { entry } = (await answer(round, person, { ...MOVED, note: 'theo con' })).json<Made>()
    const answerIn = async (who: Actor) => {
      const { people } = (await who.get(`/api/surveys/${round}`)).json<Survey>()
      const [row, ...others] = people.filter((p) => p.row === person || p.row === entry)
      expect(others).toEqual([])
      return row
    }
    const told = { result: 'moved', by: 'communePolice thử' }
    expect(await answerIn(police)).toMatchObject({ row: person, known: { id: person, name: 'Trần Thị Nhầm' }, answer: { ...told, entry } })
    const hidden = await answerIn(colleague)
    expect(hidden).toMatchObject({ row: entry, answer: told })
    expect(hidden).not.toHaveProperty('known')
    expect(hidden?.answer).not.toHaveProperty('note')
    await anHourLater(person)
    expect(await answerIn(police)).not.toHaveProperty('known')
  })
})
