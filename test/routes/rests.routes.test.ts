import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { logRole } from '../../src/db/roles.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { DoseAnswer, DosingDayPage } from '../../src/server/contract/dosing-pages.ts'
import { dose, giving, look, today } from '../support/clinic.ts'
import { type Actor, CLINIC, PASSWORD, type TestProgram } from '../support/program.ts'
import { expectMadeAgain, startClinic, treatedBy } from '../support/treating.ts'

let program: TestProgram
let head: Actor
let doctor: Actor
let nurse: Actor
beforeAll(async () => {
  ;({ program, head, doctor, nurse } = await startClinic())
})
afterAll(() => program.close())

const treated = (more: object = {}) => treatedBy(head, doctor, undefined, more)
const gives = async (person: string): Promise<DoseAnswer> => {
  const answer = await dose(nurse, person, giving(await look(nurse, person)))
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<DoseAnswer>()
}
const around = (person: string, what: object) =>
  dose(nurse, person, { key: randomUUID(), site: CLINIC, second: { login: `u${doctor.account.slice(0, 8)}`, password: PASSWORD }, ...what })
const spills = (person: string, of: string, lost: number) => around(person, { does: 'spilled', of, lost, why: 'ho, đổ một phần' })
const why = (answer: { readonly statusCode: number; json: <T>() => T }) =>
  answer.statusCode === 201 ? [] : (answer.json<Problem>().refusals ?? []).map((r) => r.why)
const row = async (person: string) =>
  (await nurse.get(`/api/dosing/day?site=${encodeURIComponent(CLINIC)}`)).json<DosingDayPage>().rows.find((r) => r.person === person)

test('of a cup that was spilled in part exactly the rest is given, once, from the bottle, and the day is whole', async () => {
  const person = await treated()
  const { entry } = await gives(person)
  expect(why(await spills(person, entry, 200))).toEqual([])
  const page = await look(nurse, person)
  expect(page.offer).toMatchObject({ does: 'rest', dose: 200, from: [{ amount: { unit: 'ml', volume: 200 } }] })
  expect(page.findings.filter((f) => f.action !== 'warn')).toEqual([])
  expect(await row(person)).toMatchObject({ is: 'due', next: { dose: 200 } })

  // Neither more than the rest, nor what another window still shows.
  const shown = { does: 'dose', part: 1, dose: 600 }
  expect(why(await dose(nurse, person, giving(page, { poured: [{ bottle: 'MT1-1', measured: { by: 'hand', volume: 300 } }] })))).toContain(
    'MS-P1',
  )
  expect(why(await dose(nurse, person, giving(page, { offer: shown })))).toEqual(['offer'])

  const rest = await gives(person)
  expect(rest).toMatchObject({ does: 'given', dose: 200, volume: 200 })
  expect(await row(person)).toMatchObject({ is: 'done' })
  expect(why(await dose(nurse, person, giving(await look(nurse, person))))).toContain('DD-01')

  // While the rest stands neither the spill nor the dose goes, and what falls is of its cup.
  const { today: facts } = await look(nurse, person)
  const spill = facts.find((f) => f.is === 'spilled')?.entry ?? ''
  expect(why(await around(person, { does: 'remove', of: spill, why: 'nhầm' }))).toEqual(['not found'])
  expect(why(await around(person, { does: 'remove', of: entry, why: 'nhầm' }))).toEqual(['not found'])
  expect(why(await spills(person, entry, 400))).toEqual(['amount'])
  expect(why(await spills(person, rest.entry, 50))).toEqual([])
  expect((await look(nurse, person)).offer).toMatchObject({ does: 'rest', dose: 50 })
  expect(await gives(person)).toMatchObject({ dose: 50 })
})

test('two parts of a split dose are not given by one Enter too many: the window says how long ago the first was, and gives nothing that it did not show', async () => {
  const person = await treated({ parts: [300, 300] })
  const page = await look(nurse, person)
  expect((await dose(nurse, person, giving(page))).statusCode).toBe(201)
  expect(why(await dose(nurse, person, giving(page)))).toContain('offer')
  const next = await look(nurse, person)
  expect(next.findings.find((f) => f.row === 'DD-01/part')).toMatchObject({ action: 'warn' })
  expect(why(await dose(nurse, person, giving(next, { answers: [] })))).toContain('DD-01')
})

test('a spill of a rest that is taken back stands in the way of no rebuild', async () => {
  const person = await treated()
  const { entry } = await gives(person)
  expect(why(await spills(person, entry, 200))).toEqual([])
  const rest = await gives(person)
  expect(why(await spills(person, rest.entry, 50))).toEqual([])
  const spill = (await look(nurse, person)).today.findLast((f) => f.is === 'spilled')?.entry ?? ''
  expect(why(await around(person, { does: 'remove', of: spill, why: 'nhầm' }))).toEqual([])
  await expectMadeAgain(program)
})

test('a spill that was taken back while two records were one is not taken back again when they part', async () => {
  // One of the two is the record that the window writes under while they are one.
  for (const own of [0, 1]) {
    const all = [await treated(), await treated()]
    const person = all[own] ?? ''
    const rule = async (does: string, turn: number) => {
      const said = { key: randomUUID(), turn, does, why: 'x', ...(does === 'apart' ? { cases: {} } : {}) }
      expect((await head.send('POST', `/api/same/${all.join('/')}`, said)).statusCode).toBeLessThan(300)
    }
    expect(why(await spills(person, (await gives(person)).entry, 200))).toEqual([])
    const of = (await look(nurse, person)).today.find((f) => f.is === 'spilled')?.entry ?? ''
    const removes = () => around(person, { does: 'remove', of, why: 'nhầm' })
    await rule('same', 0)
    expect(why(await removes())).toEqual([])
    await rule('apart', 1)
    expect((await removes()).statusCode).toBe(422)
  }
  await expectMadeAgain(program)
})

test('the database gives no more than the rest, whatever the program says', async () => {
  const person = await treated()
  const { entry } = await gives(person)
  expect(why(await spills(person, entry, 200))).toEqual([])
  const left = (amount: number, agent = 'methadone', day: string = today()) =>
    program.owner.transaction(async (tx) => {
      await tx.query({ name: 'as log', text: `set local role ${logRole}`, values: [] })
      const text = 'select api.rest_is_left(d.entry, d.canonical, $2, $3, $4) as is from now.dose d where d.entry = $1'
      return (await tx.query<{ is: boolean }>({ name: 'left', text, values: [entry, agent, day, amount] }))[0]?.is
    })
  expect([await left(200), await left(201), await left(200, 'buprenorphine'), await left(200, 'methadone', '2026-01-01')]).toEqual([
    true,
    false,
    false,
    false,
  ])
})
