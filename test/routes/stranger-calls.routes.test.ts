import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type HeardStranger, takeStrangerHere } from '../../src/dosing/device/stranger-calls.ts'
import { maybeOnPaper, startHere, wakeHere } from '../../src/dosing/device/waking.ts'
import type { Two } from '../../src/dosing/rights/right.ts'
import { strangerId } from '../../src/dosing/rights/stranger.ts'
import { addDays } from '../../src/kernel/day.ts'
import type { EntryId, UnitId } from '../../src/kernel/ids.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { CalledOut } from '../../src/server/contract/rights.ts'
import { sealed } from '../../src/server/dosing/rights/keys.ts'
import { care, dose, giving, look, openCabinet, patient, today } from '../support/clinic.ts'
import { settledChart } from '../support/from-paper.ts'
import { noLine, startMachine } from '../support/machine.ts'
import { type Actor, CLINIC, startProgram, type TestProgram } from '../support/program.ts'
import { restoredFrom } from '../support/restored.ts'
import { asLog, expectMadeAgain, refusedFor, signed, startClinic, treatedBy } from '../support/treating.ts'

let program: TestProgram
let other: UnitId
let head: Actor
let doctor: Actor
let nurse: Actor
let there: { readonly head: Actor; readonly nurse: Actor }
beforeAll(async () => {
  ;({ program, other, head, doctor, nurse } = await startClinic())
  there = { head: await program.actor('clinicHead', other), nurse: await program.actor('clinicNurse', other) }
  await openCabinet(program, other)
})
afterEach(() => vi.unstubAllGlobals())
afterAll(() => program.close())

/** A machine of the other clinic, without a line, whose list has nobody. */
const machineThere = async () => {
  const machine = await startMachine(program, there.head, there.nurse, other)
  await machine.adds(there.head)
  await machine.work.takeSheetNow()
  machine.wire.leaves = noLine
  await expect(machine.work.takeSheetNow()).rejects.toThrow()
  return machine
}
type Machine = Awaited<ReturnType<typeof machineThere>>

const callsOut = (person: string, machine: Machine, more: object = { stranger: true }) =>
  nurse.send('POST', '/api/dosing/rights/call-out', {
    ...{ key: randomUUID(), site: CLINIC, person, part: 1, device: machine.id },
    ...{ other: { name: 'Lê Văn C', office: 'Điều dưỡng' }, ...more },
  })

/** As it was heard over the telephone, in small letters and without marks. */
const heardOf = ({ n, code, ends, drug, dose, written, stranger }: CalledOut): HeardStranger => {
  const { card = '', name = '', year = '' } = stranger ?? {}
  return { n, code, ends, drug, dose, written, card: card.toLowerCase(), name: name.toLowerCase(), year, other: false }
}

const typesIn = async (machine: Machine, heard: HeardStranger): Promise<readonly string[]> => {
  const { signerHere } = await import('../../src/web/device/people.ts')
  const { mac } = await import('../../src/web/device/hash.ts')
  const { login, password } = machine.signs(there.head)
  const beside = await signerHere(login, password)
  return machine.shift.change((kept, open) => {
    const from = kept.sheet?.ends.find((e) => e.end === 'server')
    if (!from || !beside) throw new Error('an end, and somebody beside')
    const taken = takeStrangerHere(kept, from, heard, ['Y tá', 'Lê Văn C'], beside, { ...machine.shift.handOf(open), mac })
    return { kept: taken.kept, answer: taken.refusals.map((r) => r.why) }
  })
}

const givenOf = (person: string) =>
  asLog<{ site: string; says: { dose: number; order: string; recognised: string[] } }>(
    program,
    `select for_unit as site, body::json -> 'says' as says from log.entry where name = '@dose-given' and person = $1`,
    [person],
  )

test('somebody whom no list of a machine without a line has is read out to it with what the server knows, and has one dose', async () => {
  const person = await treatedBy(head, doctor, 'Phạm Đức Khách')
  const machine = await machineThere()
  expect((await callsOut(person, machine, {})).json<Problem>().refusals?.map((r) => r.field)).toEqual(['device'])
  const answer = await callsOut(person, machine)
  expect(answer.statusCode, answer.body).toBe(201)
  const called = answer.json<CalledOut>()
  const heard = heardOf(called)
  expect(await typesIn(machine, { ...heard, name: 'pham duc khac' })).toEqual(['code-wrong'])
  expect(await typesIn(machine, heard)).toEqual([])
  const id = strangerId(sealed, called.stranger?.card ?? '', today())
  expect(await machine.gives(id)).toMatchObject({ does: 'given', dose: 600 })
  await expect(machine.gives(id)).rejects.toThrow()
  expect(await typesIn(machine, heard)).toEqual(['code-used'])

  machine.wire.leaves = async () => undefined
  await machine.work.sendNow()
  expect(machine.open().kept.troubles).toEqual([])
  const [given, ...more] = await givenOf(person)
  expect([given?.site, given?.says.dose, more]).toEqual([other, 600, []])
  expect(given?.says.order).toBe((await look(nurse, person)).order?.id)
  expect(refusedFor(await dose(nurse, person, giving(await look(nurse, person))))).toContain('given')
  await expectMadeAgain(program)
})

test('no code is given where anything is left to answer, nor of whoever is no settled patient with one dose a day and a card', async () => {
  const machine = await machineThere()
  const refused = async (person: string): Promise<readonly string[]> => refusedFor(await callsOut(person, machine))
  const heart = await treatedBy(head, doctor, 'Đỗ Thị Tim')
  expect((await care(doctor, heart, '@care-ecg', { ms: 510 }, { formula: 'Bazett' })).statusCode).toBe(201)
  expect(await refused(heart)).toEqual(['MX-07'])
  const unfit = await treatedBy(head, doctor, 'Hồ Văn Say')
  expect((await care(nurse, unfit, '@care-fitness', { found: 'intoxicated' })).statusCode).toBe(201)
  expect(await refused(unfit)).toEqual(['FT-02'])
  expect(await refused(await treatedBy(head, doctor, 'Lý Văn Hai', { parts: [300, 300] }))).toContain('stranger')
  expect(await refused(await treatedBy(head, doctor, 'Mai Thị Dò', { phase: 'adjustment', end: addDays(today(), 4) }))).toContain(
    'stranger',
  )
  const cardless = await patient(head, 'Ngô Văn Không')
  for (const [name, says, words] of settledChart(today(), '').filter(([n]) => n !== '@care-card'))
    expect((await care(doctor, cardless, name, says, words)).statusCode).toBe(201)
  expect(await refused(cardless)).toEqual(['stranger'])
  expect(machine.open().kept.device.tickets).toEqual([])
})

test('somebody found not fit where they are on no list has no dose there, and the doctor at home is called; the right comes back when its time is over', async () => {
  const person = await treatedBy(head, doctor, 'Vũ Văn Xỉn')
  const machine = await machineThere()
  const called = (await callsOut(person, machine)).json<CalledOut>()
  expect(await typesIn(machine, heardOf(called))).toEqual([])
  const id = strangerId(sealed, called.stranger?.card ?? '', today())
  const said = giving(await machine.window.person(id, other), { site: other, fitness: 'intoxicated' })
  await expect(machine.window.record(id, said as unknown as Parameters<typeof machine.window.record>[1])).rejects.toThrow() // as the window types it
  machine.wire.leaves = async () => undefined
  await machine.work.sendNow()
  await machine.work.giveBackNow()
  const page = await look(nurse, person)
  expect([page.called !== null, await givenOf(person)]).toEqual([true, []])
  const calls = await asLog<{ findings: object[] }>(program, 'select findings from now.dose_task where person = $1 and answered is null', [
    person,
  ])
  expect(calls.flatMap((c) => c.findings)).toContainEqual(expect.objectContaining({ id: 'FT-01' }))
  const uses = await asLog(program, 'select "is" from now.dose_right where person = $1', [person])
  expect(uses).toEqual([])
  await expectMadeAgain(program)
})

test('where the clinic that treats sends the person there meanwhile, the list brings no second right of the same day', async () => {
  const person = await treatedBy(head, doctor, 'Trịnh Văn Đến')
  const machine = await machineThere()
  const called = (await callsOut(person, machine)).json<CalledOut>()
  expect(await typesIn(machine, heardOf(called))).toEqual([])
  const guest = { at: other, from: today(), to: today() }
  const sent = await care(doctor, person, '@care-guest', guest, { why: 'đám cưới' })
  expect(sent.statusCode, sent.body).toBe(201)
  machine.wire.leaves = async () => undefined
  await machine.work.takeSheetNow()
  await machine.work.takeSheetNow()
  const { kept } = machine.open()
  const id = strangerId(sealed, called.stranger?.card ?? '', today())
  expect(kept.sheet?.people.map((p) => [p.person, p.calledAs])).toEqual([[person, [id]]])
  // By the list now, with all that it knows: the right is the one of the call, and runs as any of the list.
  const [right] = await asLog<{ until: string }>(
    program,
    `select app.moment(until - interval '5 minutes') as until from now.dose_right where person = $1`,
    [person],
  )
  expect(kept.device.tickets.map((t) => [t.claim.person, t.ends])).toEqual([[person, right?.until]])
  expect(await machine.gives(person)).toMatchObject({ dose: 600 })
  await machine.work.sendNow()
  await expect(machine.gives(person)).rejects.toThrow()
  expect([machine.open().kept.troubles, (await givenOf(person)).length, machine.open().kept.device.tickets]).toEqual([[], 1, []])
  await expectMadeAgain(program)
})

test('a restored server that has lost the call finds by the card whose dose it was', async () => {
  const person = await treatedBy(head, doctor, 'Cao Thị Mất')
  const machine = await machineThere()
  const backup = await restoredFrom(program)
  const called = (await callsOut(person, machine)).json<CalledOut>()
  expect(await typesIn(machine, heardOf(called))).toEqual([])
  await machine.gives(strangerId(sealed, called.stranger?.card ?? '', today()))
  const restored = await startProgram('demo', backup)
  try {
    await restored.owner.query({ name: 'restored now', text: 'update app.dose_epoch set since = now() where epoch > 1', values: [] })
    machine.wire.server = restored
    machine.wire.leaves = async () => undefined
    await machine.work.sendNow()
    const text = `select "is" from now.dose_right where person = $1`
    expect(await asLog(restored, text, [person])).toEqual([{ is: 'given' }])
    const own = await asLog(restored, `select 1 from log.access where person = $1 and purpose = 'device'`, [person])
    expect(own).toHaveLength(1)
  } finally {
    await restored.close()
  }
})

test('who comes there on a later day has the right of the call today, once, whether the list has them already or not', async () => {
  for (const days of [1, 3]) {
    const person = await treatedBy(head, doctor, `Bùi Văn Sau ${days}`)
    const later = addDays(today(), days)
    const machine = await machineThere()
    const called = (await callsOut(person, machine)).json<CalledOut>()
    expect(await typesIn(machine, heardOf(called))).toEqual([])
    const sent = await care(doctor, person, '@care-guest', { at: other, from: later, to: later }, { why: 'đám giỗ' })
    expect(sent.statusCode, sent.body).toBe(201)
    const id = strangerId(sealed, called.stranger?.card ?? '', today())
    machine.wire.leaves = async () => undefined
    await machine.work.takeSheetNow()
    await machine.work.takeSheetNow()
    const as = days === 1 ? person : id
    expect(machine.open().kept.device.tickets.map((t) => t.claim.person)).toEqual([as])
    expect(await asLog(program, 'select "is" from now.dose_right where person = $1', [person])).toEqual([{ is: 'lease' }])
    expect(await machine.gives(as)).toMatchObject({ dose: 600 })
    await machine.work.sendNow()
    expect([machine.open().kept.troubles, (await givenOf(person)).length]).toEqual([[], 1])
  }
})

test('who was ticked by mistake as given on paper, and comes onto the list, has their dose there once the line of the sheet was typed back', async () => {
  const person = await treatedBy(head, doctor, 'Trịnh Văn Nhầm')
  const machine = await machineThere()
  const called = (await callsOut(person, machine)).json<CalledOut>()
  expect(await typesIn(machine, heardOf(called))).toEqual([])
  const { seal } = await import('../../src/web/device/hash.ts')
  const two = [there.nurse, there.head].map(({ account, office }) => ({ name: account, office })) as unknown as Two // two of them
  await machine.shift.change((kept, open) => {
    const off = startHere(kept)
    const ticked = maybeOnPaper(off, today()).map(({ claim }) => ({ claim, entry: randomUUID() as EntryId, sheet: '77' })) // a fresh uuid is one
    const woken = wakeHere(off, two, ticked, machine.shift.handOf(open).clock, seal)
    if (!woken.ok) throw new Error('it is awake')
    return { kept: woken.value, answer: undefined }
  })
  expect((await care(doctor, person, '@care-guest', { at: other, from: today(), to: today() }, { why: 'đám cưới' })).statusCode).toBe(201)
  machine.wire.leaves = async () => undefined
  await machine.work.takeSheetNow()
  await expect(machine.gives(person)).rejects.toThrow()
  const back = { key: randomUUID(), site: other, sheet: '77', claims: [{ person, day: today(), part: 1 }], second: signed(there.head) }
  expect((await there.nurse.send('POST', '/api/dosing/rights/typed-back', back)).statusCode).toBe(201)
  await machine.work.takeSheetNow()
  expect(await machine.gives(person)).toMatchObject({ does: 'given', dose: 600 })
  await machine.work.sendNow()
  await machine.work.sendNow()
  expect((await givenOf(person)).map((g) => g.site)).toEqual([other])
  await expectMadeAgain(program)
})
