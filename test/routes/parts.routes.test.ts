import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../src/kernel/day.ts'
import { type Amount, mg, mgPerMl } from '../../src/kernel/dose.ts'
import { momentOf } from '../../src/kernel/moment.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { DoseAnswer, DosingDayPage } from '../../src/server/contract/dosing-pages.ts'
import { addOrganisation, care, dose, giving, look, openCabinet, ordered, patient, today } from '../support/clinic.ts'
import { movedClock } from '../support/moved-clock.ts'
import { startPoint, writesStock } from '../support/point.ts'
import { type Actor, CLINIC } from '../support/program.ts'
import { asLog, expectMadeAgain, refusedFor, signed } from '../support/treating.ts'

let at: Awaited<ReturnType<typeof startPoint>>
beforeAll(async () => {
  at = await startPoint()
})
afterAll(() => at.program.close())

const split = async (more: object = {}) => {
  const person = await patient(at.head)
  await ordered(at.doctor, person, { parts: [300, 300], ...more })
  return person
}
const gives = async (person: string): Promise<string> => {
  const answer = await at.gives(at.nurse, person, CLINIC)
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<DoseAnswer>().entry
}
const around = (person: string, what: object, who: Actor = at.nurse) => dose(who, person, { key: randomUUID(), site: CLINIC, ...what })
const dayPage = async (who: Actor = at.nurse, site: string = CLINIC) =>
  (await who.get(`/api/dosing/day?site=${encodeURIComponent(site)}`)).json<DosingDayPage>()
const row = async (person: string, who?: Actor, site?: string) => (await dayPage(who, site)).rows.find((r) => r.person === person)
const fields = (answer: { readonly json: <T>() => T }) => answer.json<Problem>().refusals?.map((r) => r.field)

test('a doctor signs that after vomiting nothing is given again, and why: the call is answered and the other part of the day goes on', async () => {
  const person = await split()
  const of = await gives(person)
  expect((await around(person, { does: 'vomited', of, at: (await look(at.nurse, person)).asOf, seen: true })).statusCode).toBe(201)
  const signs = (upTo: number, words: object = {}, finding = 'VM-02') =>
    care(at.doctor, person, '@care-confirm', { finding, agent: 'methadone', upTo }, words)
  expect((await signs(150)).statusCode).toBe(201)
  expect((await look(at.nurse, person)).offer).toMatchObject({ does: 'replace', dose: 150 })

  // Whoever went home in the morning comes for the evening part.
  expect(fields(await signs(0))).toEqual(['note'])
  expect(fields(await signs(0, { note: 'Không cấp.' }, 'FT-02'))).toEqual(['upTo'])
  const called = async () => (await dayPage()).tasks.some((t) => t.person === person)
  expect(await called()).toBe(true)
  const none = await signs(0, { note: 'Nôn nhẹ, chờ phần chiều.' })
  expect(none.statusCode, none.body).toBe(201)
  expect(await called()).toBe(false)
  await asLog(at.program, 'select api.rebuild_doses()')
  expect(await called(), 'also where it is made again from the log').toBe(false)
  const evening = await look(at.nurse, person)
  expect(evening.offer).toMatchObject({ does: 'dose', part: 2, dose: 300 })
  expect(evening.again.map((f) => f.says.en)).toEqual([expect.stringMatching(/A doctor signed: nothing is given again\.$/)])
  await gives(person)
  expect(await row(person)).toMatchObject({ is: 'done' })
})

test('the rest of a dose that no whole tablet makes is given up by two or by a doctor, and the next part goes on as ordered', async () => {
  const stands = async (lot: string, milligrams: number, tablet: number) => {
    const contents: readonly Amount[] = [{ unit: 'mg', dose: mg(milligrams) }]
    const label = { agent: 'buprenorphine', form: 'tablets', strength: mgPerMl(tablet), lot, expires: addDays(today(), 90) } as const
    await writesStock(at.program, at.pharmacist, CLINIC, { does: 'receive', paper: '04/BB', lots: [{ ...label, contents }] }, at.nurse)
    await writesStock(at.program, at.pharmacist, CLINIC, { does: 'take', bottles: [`${lot}-1`] }, at.nurse)
  }
  await stands('TAM', 800, 8)
  const person = await patient(at.head)
  await ordered(at.doctor, person)
  const stop = (await look(at.nurse, person)).order?.id
  const told = { is: 'confirmed', place: 'Sổ giấy', day: addDays(today(), -1), agent: 'buprenorphine', dose: 160 }
  const order = {
    agent: 'buprenorphine',
    phase: 'maintenance',
    parts: [80, 80],
    covers: 1,
    start: today(),
    end: addDays(today(), 9),
    names: [],
  }
  for (const [name, says, words] of [
    ['@care-stop', { of: stop }, { why: 'Chuyển thuốc.' }],
    ['@care-elsewhere', told, { by: 'Nguyễn Hữu Phước' }],
    ['@care-order', order, {}],
  ] as const)
    expect((await care(at.doctor, person, name, says, words)).statusCode).toBe(201)

  const of = await gives(person)
  const spills = (lost: number) => around(person, { does: 'spilled', of, lost, why: 'nhả ra', second: signed(at.doctor) })
  expect((await spills(20)).statusCode).toBe(201)
  const page = await look(at.nurse, person)
  expect(page.offer).toMatchObject({ does: 'rest', dose: 20, unmade: of, from: [] })
  const givesUp = (more: object = {}, who?: Actor) => around(person, { does: 'no rest', of, why: 'chỉ có viên 8 mg', ...more }, who)
  expect(refusedFor(await givesUp())).toEqual(['doctor'])
  expect((await givesUp({ second: signed(at.doctor) })).statusCode).toBe(201)
  expect((await look(at.nurse, person)).offer).toMatchObject({ does: 'dose', part: 2, dose: 80, unmade: null })
  expect(await row(person)).toMatchObject({ is: 'due', next: { dose: 80 } })
  // What falls of the same dose afterwards is a rest of its own; a doctor gives it up alone.
  expect((await spills(10)).statusCode).toBe(201)
  expect((await look(at.nurse, person)).offer).toMatchObject({ does: 'rest', dose: 30, unmade: of })
  expect((await givesUp({}, at.doctor)).statusCode).toBe(201)

  await gives(person)
  expect(await row(person)).toMatchObject({ is: 'done' })
  const undo = (await look(at.nurse, person)).today.findLast((f) => f.is === 'not given')?.entry
  expect(refusedFor(await around(person, { does: 'remove', of: undo, why: 'nhầm' }))).toEqual(['not found'])

  // Where tablets make it, it is given.
  await stands('HAI', 20, 2)
  expect(refusedFor(await givesUp({ second: signed(at.doctor) }))).toEqual(['not found'])
})

test('a rest that what stands there makes is given, and given up by nobody', async () => {
  const person = await split()
  const of = await gives(person)
  expect((await around(person, { does: 'spilled', of, lost: 100, why: 'ho', second: signed(at.doctor) })).statusCode).toBe(201)
  expect((await look(at.nurse, person)).offer).toMatchObject({ does: 'rest', unmade: null })
  expect(refusedFor(await around(person, { does: 'no rest', of, why: 'x', second: signed(at.doctor) }))).toEqual(['amount'])
})

test('where a first dose was taken back after its top-up a doctor signs how much of it is given; a top-up that was not swallowed is removed before', async () => {
  const clock = (hour: number, minute = 0) => momentOf(addDays(today(), 1), hour, minute)
  const { gives, looks, opens, records, writes } = movedClock(at)
  await opens(clock(6, 30))
  const first = async (): Promise<readonly [person: string, first: string, topUp: string]> => {
    const person = await patient(at.head)
    await writes(person, clock(7), '@care-examine', {}, { findings: 'Có hội chứng cai.' })
    await writes(person, clock(7), '@care-tolerance', { is: 'established' })
    await writes(person, clock(7), '@care-card', { card: `BN-${person.slice(-8).toUpperCase()}` })
    const day = addDays(today(), 1)
    const order = { agent: 'methadone', phase: 'induction', parts: [200], topUp: 100, covers: 1, start: day, end: day, names: [] }
    await writes(person, clock(7, 1), '@care-order', order)
    const entry = async (minute: ReturnType<typeof clock>) => {
      const wrote = await gives(person, minute)
      expect(wrote.is, JSON.stringify(wrote)).toBe('recorded')
      return wrote.is === 'recorded' ? wrote.answer.entry : ''
    }
    const dose = await entry(clock(8))
    return [person, dose, await entry(clock(11, 5))]
  }
  const takesBack = async (person: string, of: string) =>
    expect(await records(person, clock(11, 10), { does: 'remove', of, why: 'nhầm người' })).toMatchObject({ is: 'recorded' })

  const [swallowed, wrong] = await first()
  await takesBack(swallowed, wrong)
  const page = await looks(swallowed, clock(11, 12))
  expect(page.offer).toMatchObject({ does: 'dose', part: 1, dose: 200 })
  const doubled = page.found.filter((f) => f.action !== 'warn')
  expect(doubled.map((f) => [f.id, f.action])).toEqual([['DD-01', 'doctor']])
  expect(doubled[0]?.says.vi).toContain('liều bổ sung')
  expect((await gives(swallowed, clock(11, 13))).is).toBe('refused')
  await writes(swallowed, clock(11, 20), '@care-confirm', { finding: 'DD-01', agent: 'methadone', upTo: 150 })
  expect(await gives(swallowed, clock(11, 25))).toMatchObject({ is: 'recorded', answer: { dose: 150 } })
  expect((await gives(swallowed, clock(16))).is, 'nothing more').toBe('refused')

  const [not, other, topUp] = await first()
  await takesBack(not, other)
  await takesBack(not, topUp)
  expect(await gives(not, clock(11, 30))).toMatchObject({ is: 'recorded', answer: { dose: 200 } })
})

describe('whose other part of the day was passed to another site', () => {
  test('stands at the point that gave the first: what happened to it is written there, and nothing is offered', async () => {
    const { nurse, doctor, other, point, pours, program } = at
    const theirs = await program.actor('clinicNurse', other)
    await openCabinet(program, other)
    const person = await split()
    expect((await at.goesTo(person, point)).statusCode).toBe(201)
    const first = await at.gives(pours, person)
    expect(first.statusCode, first.body).toBe(201)
    const of = first.json<DoseAnswer>().entry
    const passed = await nurse.send('POST', '/api/dosing/rights/transfer', {
      ...{ key: randomUUID(), site: CLINIC, person, day: today(), part: 2, to: other },
    })
    expect(passed.statusCode, passed.body).toBe(201)
    expect((await look(theirs, person, other)).offer).toMatchObject({ does: 'dose', part: 2 })

    expect(await row(person, pours, point)).toMatchObject({ is: 'elsewhere' })
    const page = await look(pours, person, point)
    expect(page).toMatchObject({ passed: expect.any(String), called: null, today: [{ entry: of, is: 'given' }] })
    const there = (what: object) => dose(pours, person, { key: randomUUID(), site: point, ...what })
    const offered = await dose(pours, person, giving(page, { site: point }))
    expect([offered.statusCode, fields(offered)]).toEqual([422, ['does']])
    expect((await dayPage(doctor)).tasks.some((t) => t.person === person)).toBe(false)
    expect((await care(pours, person, '@care-fitness', { found: 'fit' }, {}, point)).statusCode).not.toBe(201)

    const fell = await there({ does: 'spilled', of, lost: 100, why: 'đổ', second: signed(doctor) })
    expect(fell.statusCode, fell.body).toBe(201)
    expect((await look(theirs, person, other)).offer).toMatchObject({ does: 'rest', dose: 100 })
    const undo = { does: 'remove', why: 'nhầm', second: signed(doctor) }
    expect((await there({ ...undo, of: fell.json<DoseAnswer>().entry })).statusCode).toBe(201)
    expect((await there({ does: 'vomited', of, at: page.asOf, seen: true })).statusCode).toBe(201)
    // The call goes home with the person.
    expect((await dayPage(doctor)).tasks.some((t) => t.person === person)).toBe(true)
    const vomit = (await look(pours, person, point)).today.find((f) => f.is === 'vomited')?.entry
    expect((await there({ ...undo, of: vomit })).statusCode).toBe(201)
    expect((await there({ ...undo, of })).statusCode).toBe(201)
    // The day is whole again where its right lies; nothing of it is left here.
    expect((await look(theirs, person, other)).offer).toMatchObject({ does: 'dose', part: 1, dose: 300 })
    expect((await at.gives(pours, person)).statusCode).not.toBe(201)
  })

  test('stands on the list of the clinic that had them as a guest this morning', async () => {
    const { nurse, doctor, program } = at
    const hosts = await addOrganisation(program)
    const [pours, beside] = [await program.actor('clinicNurse', hosts), await program.actor('clinicNurse', hosts)]
    await openCabinet(program, hosts)
    const person = await split()
    const guest = await care(doctor, person, '@care-guest', { at: hosts, from: today(), to: today() }, { why: 'Đi thăm con.' })
    expect(guest.statusCode, guest.body).toBe(201)
    const first = await at.gives(pours, person, hosts)
    expect(first.statusCode, first.body).toBe(201)
    const home = { key: randomUUID(), site: CLINIC, person, day: today(), part: 2, to: CLINIC }
    const passed = await nurse.send('POST', '/api/dosing/rights/transfer', home)
    expect(passed.statusCode, passed.body).toBe(201)
    expect(await row(person, pours, hosts)).toMatchObject({ is: 'elsewhere', guest: true })
    expect((await dayPage(pours, hosts)).rows.filter((r) => r.person === person)).toHaveLength(1)
    const removes = {
      key: randomUUID(),
      site: hosts,
      does: 'remove',
      of: first.json<DoseAnswer>().entry,
      why: 'nhầm người',
      second: signed(beside),
    }
    const removed = await dose(pours, person, removes)
    expect(removed.statusCode, removed.body).toBe(201)
    expect(await row(person, pours, hosts), 'nothing of it is left there').toBeUndefined()
    await gives(person)
  })

  test('rows of rights, doses, calls and bottles are made again from the log as they are', () => expectMadeAgain(at.program))
})
