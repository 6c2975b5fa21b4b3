import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Two } from '../../src/dosing/rights/right.ts'
import { volume } from '../../src/dosing/stock/world.ts'
import { addDays } from '../../src/kernel/day.ts'
import { mg, mgPerMl } from '../../src/kernel/dose.ts'
import type { PersonId, UnitId } from '../../src/kernel/ids.ts'
import { addMinutes, type Moment } from '../../src/kernel/moment.ts'
import { now } from '../../src/server/clock.ts'
import type { FiguresPage } from '../../src/server/contract/adopting.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { CareFile, PaperAnswer } from '../../src/server/contract/care.ts'
import type { AnsweredWaking } from '../../src/server/contract/devices.ts'
import type { DoseAnswer, DosingDayPage } from '../../src/server/contract/dosing-pages.ts'
import type { StockDayPage, StockPage, StockWritten } from '../../src/server/contract/stock.ts'
import { journalFiles } from '../../src/web/device/take-along.ts'
import { addOrganisation, care, dose, giving, look, ordered, patient, today } from '../support/clinic.ts'
import { noLine, startMachine } from '../support/machine.ts'
import { addPoint, openPoint, startPoint, writesStock } from '../support/point.ts'
import { type Actor, CLINIC, PASSWORD, type TestProgram } from '../support/program.ts'
import { refusedFor } from '../support/treating.ts'

let program: TestProgram
let point: UnitId
let head: Actor
let doctor: Actor
let nurse: Actor
let pharmacist: Actor
let pours: Actor
let at: Awaited<ReturnType<typeof startPoint>>

beforeAll(async () => {
  at = await startPoint()
  ;({ program, head, doctor, nurse, pharmacist, point, pours } = at)
})
afterAll(() => program.close())

const why = { why: 'Nhà gần điểm.' }
const sent = (name?: string, site = point) => at.sent(name, site)
const by = (who: Actor) => ({ login: `u${who.account.slice(0, 8)}`, password: PASSWORD })
const dayPage = async (who: Actor, site: UnitId = point) =>
  (await who.get(`/api/dosing/day?site=${encodeURIComponent(site)}`)).json<DosingDayPage>()
const rowAt = async (who: Actor, site: UnitId, person: string) => (await dayPage(who, site)).rows.find((r) => r.person === person)
const gives = (who: Actor, person: string, site: UnitId = point) => at.gives(who, person, site)

test('a point gives the dose of whoever takes theirs there, in two round trips, and the clinic that treats gives none that day', async () => {
  const person = await sent()
  expect(await rowAt(pours, point, person)).toMatchObject({ is: 'due', guest: false })
  expect(await rowAt(nurse, CLINIC, person)).toMatchObject({ is: 'elsewhere' })
  expect(refusedFor(await gives(nurse, person, CLINIC))).toEqual(expect.arrayContaining(['DD-05']))

  const body = giving(await look(pours, person, point), { site: point })
  program.queries()
  const answer = await dose(pours, person, body)
  expect(answer.statusCode, answer.body).toBe(201)
  expect(program.queries()).toBe(2)
  expect(await rowAt(pours, point, person)).toMatchObject({ is: 'done' })
  expect((await look(doctor, person)).today).toMatchObject([{ is: 'given', dose: 600 }])
})

test('a point gives nothing to whoever takes doses at the clinic, and is told nothing of them', async () => {
  const person = await patient(head)
  await ordered(doctor, person)
  expect((await pours.get(`/api/dosing/people/${person}?site=${encodeURIComponent(point)}`)).statusCode).toBe(404)
  expect((await gives(nurse, person, CLINIC)).statusCode).toBe(201)
})

describe('whom a point calls, and who signs there', () => {
  test('a call of a doctor from a point lies at the clinic, whose doctor answers it', async () => {
    const person = await sent()
    const page = await look(pours, person, point)
    expect(refusedFor(await dose(pours, person, giving(page, { site: point, fitness: 'intoxicated' })))).toContain('FT-01')
    const called = async (who: Actor, site?: UnitId) => (await dayPage(who, site)).tasks.some((t) => t.person === person)
    expect([await called(pours), await called(doctor, CLINIC)]).toEqual([true, true])
    const answer = await care(doctor, person, '@care-answer', { back: true }, { answer: 'Nghỉ một giờ rồi xem lại.' })
    expect(answer.statusCode, answer.body).toBe(201)
    expect([await called(pours), await called(doctor, CLINIC)]).toEqual([false, false])
  })

  test('a guest of another clinic at a point is read and answered for by the doctor of its clinic, who gives them nothing there', async () => {
    const other = await addOrganisation(program)
    const [ownHead, ownDoctor] = [await program.actor('clinicHead', other), await program.actor('clinicDoctor', other)]
    const person = await patient(ownHead, 'Khách Của Điểm', other)
    await ordered(ownDoctor, person, {}, other)
    const days = { at: point, from: today(), to: today() }
    expect((await care(ownDoctor, person, '@care-guest', days, { why: 'Nhà có việc.' }, other)).statusCode).toBe(201)
    const page = await look(pours, person, point)
    expect(refusedFor(await dose(pours, person, giving(page, { site: point, fitness: 'unsure' })))).toContain('FT-02')
    const waits = async () => (await dayPage(doctor, CLINIC)).tasks.filter((t) => t.person === person)
    expect(await waits()).toHaveLength(1)

    expect(await look(doctor, person)).toMatchObject({ today: [] })
    expect(refusedFor(await gives(nurse, person, CLINIC))).toContain('DD-05')
    const signs = await care(doctor, person, '@care-confirm', { finding: 'FT-02', agent: 'methadone', upTo: 600 }, {})
    expect(signs.statusCode, signs.body).toBe(201)
    const answer = await care(doctor, person, '@care-answer', { back: true }, { answer: 'Đã xem, cấp được.' })
    expect(answer.statusCode, answer.body).toBe(201)
    expect(await waits()).toEqual([])
    expect((await gives(pours, person)).statusCode).toBe(201)
  })

  test('orders and where doses are taken are said by the clinic alone, and never by a point of another one', async () => {
    const person = await sent()
    expect((await care(pours, person, '@care-point', { at: CLINIC, from: today() }, why, point)).statusCode).toBe(403)
    const elsewhere = await addPoint(program, await addOrganisation(program))
    const said = await care(doctor, person, '@care-point', { at: elsewhere, from: today() }, why)
    expect(said.statusCode, said.body).toBe(400)
    const home = await care(doctor, person, '@care-point', { at: CLINIC, from: today() }, why)
    expect(home.statusCode, home.body).toBe(201)
    expect((await gives(nurse, person, CLINIC)).statusCode).toBe(201)
  })

  test('whoever took the dose of today at a point goes elsewhere from tomorrow on: the point still records what fell', async () => {
    const person = await sent()
    const of = (await gives(pours, person)).json<DoseAnswer>().entry
    const other = await addOrganisation(program)
    const guest = (from: string) => care(doctor, person, '@care-guest', { at: other, from, to: addDays(today(), 3) }, why)
    for (const moved of [await at.goesTo(person, CLINIC), await guest(today())])
      expect([moved.statusCode, moved.json<Problem>().refusals?.map((r) => r.field)]).toEqual([400, ['from']])
    // Nor by a part of the day that nobody ordered.
    const second = { key: randomUUID(), site: CLINIC, person, day: today(), part: 2, to: other }
    const passed = await nurse.send('POST', '/api/dosing/rights/transfer', second)
    expect([passed.statusCode, passed.json<Problem>().refusals?.map((r) => r.field)]).toEqual([400, ['part']])
    const said = await care(doctor, person, '@care-point', { at: CLINIC, from: addDays(today(), 1) }, why)
    expect(said.statusCode, said.body).toBe(201)
    const spill = { key: randomUUID(), site: point, does: 'spilled', of, lost: 100, why: 'Đổ.', second: by(doctor) }
    expect((await dose(pours, person, spill)).statusCode).toBe(201)
  })

  test('what falls at a point is signed beside by whoever came from its clinic', async () => {
    const person = await sent()
    const of = (await gives(pours, person)).json<DoseAnswer>().entry
    const spill = { key: randomUUID(), site: point, does: 'spilled', of, lost: 100, why: 'Đổ.' }
    expect((await dose(pours, person, spill)).statusCode).toBe(422)
    const stranger = await program.actor('clinicNurse', await addOrganisation(program))
    expect(refusedFor(await dose(pours, person, { ...spill, key: randomUUID(), second: by(stranger) }))).toContain('content')
    const answer = await dose(pours, person, { ...spill, key: randomUUID(), second: by(doctor) })
    expect(answer.statusCode, answer.body).toBe(201)
  })
})

describe('a machine at a point', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('is enrolled by the head of the clinic, takes the rights of the point alone, and tells of its doses', async () => {
    const [person, other, here] = [await sent(), await sent(), await patient(head)]
    await ordered(doctor, here)
    const stranger = await program.actor('clinicHead', await addOrganisation(program))
    const refused = await stranger.send('POST', '/api/dosing/devices', {
      key: randomUUID(),
      site: point,
      name: 'Máy',
      password: PASSWORD,
      second: by(pours),
    })
    expect(refused.statusCode).toBe(404)
    const machine = await startMachine(program, head, pours, point)
    await machine.work.takeSheetNow()
    expect([person, other, here].map(machine.holds)).toEqual([true, true, false])
    expect(refusedFor(await gives(pours, person))).toContain('at-device')
    await machine.gives(person)
    await machine.work.giveBackNow()
    expect((await look(doctor, person)).today).toMatchObject([{ is: 'given', dose: 600 }])
    expect((await gives(pours, other)).statusCode).toBe(201)
    const text = `select e.for_office as office, e.for_unit as unit from log.entry e where e.name = '@dose-given' and e.person = $1`
    expect(await program.owner.query({ name: 'told at', text, values: [person] })).toEqual([{ office: 'pointNurse', unit: point }])
  })

  test('a dose that the head of the clinic gave at it stands in the log, under the office of the point', async () => {
    const person = await sent()
    const machine = await startMachine(program, head, pours, point)
    await machine.work.takeSheetNow()
    await machine.adds(head)
    await machine.shift.lock()
    await machine.opens(head)
    await machine.gives(person, head)
    await machine.shift.lock()
    await machine.opens()
    await machine.work.giveBackNow()
    expect((await look(doctor, person)).today).toMatchObject([{ is: 'given', dose: 600 }])
    const text = `select e.for_office as office, e.signer as by from log.entry e where e.name = '@dose-given' and e.person = $1`
    const told = await program.owner.query({ name: 'given by the head', text, values: [person] })
    expect(told).toEqual([{ office: 'pointNurse', by: head.account }])
  })

  test('what the doctor of the clinic signs at it stands under their own office at the clinic, and nothing is looked into', async () => {
    const person = await sent()
    const machine = await startMachine(program, head, pours, point)
    await machine.work.takeSheetNow()
    await machine.adds(doctor)
    await machine.shift.lock()
    await machine.opens(doctor)
    const { careHere } = await import('../../src/dosing/device/care.ts')
    await machine.shift.change((kept, open) => {
      const of = kept.sheet?.people.find((p) => p.person === person)
      if (!of) throw new Error('on the sheet')
      const says = { finding: 'MS-02', agent: 'methadone', upTo: mg(60) } as const
      const signed = careHere(kept, of, { name: '@care-confirm', says }, { ...machine.shift.handOf(open), clock: now() })
      if (!signed.ok) throw new Error(signed.refusals[0]?.detail)
      return { kept: signed.value.kept, answer: undefined }
    })
    await machine.shift.lock()
    await machine.opens()
    await machine.work.sendNow()
    expect(machine.open().kept.troubles).toEqual([])
    const text = `select e.for_office as office, e.for_unit as unit, e.signer as by from log.entry e where e.name = '@care-confirm' and e.person = $1`
    const told = await program.owner.query({ name: 'signed at a point', text, values: [person] })
    expect(told).toEqual([{ office: 'clinicDoctor', unit: CLINIC, by: doctor.account }])
  })

  test('who came from the clinic has a password of it and signs beside, and nobody of another one', async () => {
    const person = await sent()
    const machine = await startMachine(program, head, pours, point)
    await machine.work.takeSheetNow()
    const stranger = await program.actor('clinicNurse', await addOrganisation(program))
    const asks = (who: Actor) => who.send('POST', '/api/dosing/devices/slot', { site: point, device: machine.id, password: PASSWORD })
    expect([(await asks(nurse)).statusCode, (await asks(stranger)).statusCode]).toEqual([200, 404])
    await machine.adds(nurse)
    const given = await machine.gives(person)
    const spill = {
      key: randomUUID(),
      site: point,
      does: 'spilled',
      of: given.entry,
      lost: 600,
      why: 'Đổ.',
      second: machine.signs(nurse),
    } as const
    await machine.window.record(person as PersonId, spill as unknown as Parameters<typeof machine.window.record>[1]) // as the window types it
    await machine.work.giveBackNow()
    const text = `select e.name, e.body::json #>> '{judged,by,second}' as beside from log.entry e where e.person = $1 and e.name = '@dose-spilled'`
    expect(await program.owner.query({ name: 'beside', text, values: [person] })).toEqual([
      { name: '@dose-spilled', beside: nurse.account },
    ])
  })

  test('its journal is read in from a file by the head of the clinic, where no line comes back', async () => {
    const person = await sent()
    const machine = await startMachine(program, head, pours, point)
    await machine.work.takeSheetNow()
    machine.wire.leaves = noLine
    await machine.gives(person)
    const [made] = await journalFiles(machine.open(), 'all')
    const { name: _, ...file } = JSON.parse((await made?.text()) ?? '')
    const read = await head.send('POST', '/api/dosing/devices/journal', { key: randomUUID(), site: point, file, second: by(doctor) })
    expect(read.statusCode, read.body).toBe(201)
    expect((await look(doctor, person)).today).toMatchObject([{ is: 'given', dose: 600 }])
  })
})

test('who comes back from another clinic takes doses at the clinic, whatever it said of the stay before; who was not taken over there is where they were', async () => {
  const other = await addOrganisation(program)
  const otherHead = await program.actor('clinicHead', other)
  const moves = async (from: Actor, person: string, seq: number, acts: readonly (readonly [Actor, string, object])[]) => {
    const known = await look(from, person, from.unit)
    for (const [n, [who, act, says]] of acts.entries()) {
      const said = { key: randomUUID(), seq: seq + n, act, happened: today(), says }
      const done = await who.send('POST', `/api/cases/${known.case}/acts`, said)
      expect(done.statusCode, done.body).toBe(201)
    }
  }
  const summed = async (person: string, by = doctor, site = CLINIC) =>
    expect((await care(by, person, '@care-summary', {}, { summary: '60 mg mỗi ngày.' }, site)).statusCode).toBe(201)
  const [refused, back] = [await sent(), await sent()]
  await Promise.all([summed(refused), summed(back)])
  await moves(head, refused, 1, [
    [head, 'transfer', { toClinic: other }],
    [otherHead, 'refuseTransfer', { backTo: CLINIC, whyNotAdmitted: 'Hết chỗ.' }],
  ])
  expect(await rowAt(pours, point, refused)).toMatchObject({ is: 'due', guest: false })

  await moves(head, back, 1, [
    [head, 'transfer', { toClinic: other }],
    [otherHead, 'receiveTransfer', {}],
  ])
  await summed(back, await program.actor('clinicDoctor', other), other)
  await moves(otherHead, back, 3, [
    [otherHead, 'transfer', { toClinic: CLINIC }],
    [head, 'receiveTransfer', {}],
  ])
  expect(await rowAt(pours, point, back)).toBeUndefined()
  expect(await rowAt(nurse, CLINIC, back)).toMatchObject({ is: 'due' })
  // Said anew it holds.
  expect((await care(doctor, back, '@care-point', { at: point, from: today() }, why)).statusCode).toBe(201)
  expect(await rowAt(pours, point, back)).toMatchObject({ is: 'due', guest: false })
})

describe('rights move between a point and other sites', () => {
  const moving = (where: object, site: UnitId, more: object = {}) =>
    head.send('POST', '/api/dosing/rights/ahead', {
      ...{ key: randomUUID(), site, where, from: today(), to: today(), why: 'Bão.', second: by(doctor) },
      ...more,
    })

  test('the head moves the rights of a closed point to the clinic for a day, and home again', async () => {
    const person = await sent()
    const moved = await moving({ is: 'site', site: CLINIC }, point)
    expect(moved.statusCode, moved.body).toBe(201)
    expect(await rowAt(pours, point, person)).toMatchObject({ is: 'elsewhere' })
    expect(await rowAt(nurse, CLINIC, person)).toMatchObject({ is: 'due' })
    const home = await moving({ is: 'home' }, CLINIC)
    expect(home.statusCode, home.body).toBe(201)
    expect(await rowAt(pours, point, person)).toMatchObject({ is: 'due', guest: false })
    expect((await gives(pours, person)).statusCode).toBe(201)
  })

  test('somebody of the clinic, or of another one, takes doses at a point for some days, and their usual place stays theirs', async () => {
    const [here, away] = [await patient(head), await sent()]
    await ordered(doctor, here)
    const other = await addOrganisation(program)
    const day = today()
    for (const [person, at] of [
      [here, point],
      [away, other],
    ] as const) {
      const said = await care(doctor, person, '@care-guest', { at, from: day, to: addDays(day, 1) }, { why: 'Nhà có việc.' })
      expect(said.statusCode, said.body).toBe(201)
    }
    expect(await rowAt(pours, point, here)).toMatchObject({ is: 'due', guest: true })
    expect((await gives(pours, here)).statusCode).toBe(201)
    const theirs = await program.actor('clinicNurse', other)
    expect(await rowAt(theirs, other, away)).toMatchObject({ is: 'due', guest: true })
    expect(await rowAt(pours, point, away)).toMatchObject({ is: 'elsewhere' })
    const taken = await head.send('POST', '/api/dosing/rights/transfer', {
      key: randomUUID(),
      site: CLINIC,
      person: away,
      day,
      part: 1,
      to: point,
    })
    expect(taken.statusCode, taken.body).toBe(201)
    expect((await gives(pours, away)).statusCode).toBe(201)
  })
})

test('the head lets a point with one person work alone for days: each dose names who released it, and no spill does, until a second one works there', async () => {
  const released = await addPoint(program, CLINIC)
  const only = await program.actor('pointNurse', released)
  // Who brought the bottles signed for them, and drove on.
  await openPoint(at, released, only, 'MT3')
  const releasing = (who: Actor, more: object = {}) =>
    who.send('POST', '/api/dosing/releases', {
      ...{
        key: randomUUID(),
        site: CLINIC,
        point: released,
        from: today(),
        until: addDays(today(), 29),
        why: 'Điểm có một người.',
        second: by(doctor),
      },
      ...more,
    })
  expect((await releasing(head, { until: addDays(today(), 30) })).statusCode).toBe(400)
  expect((await releasing(only)).statusCode).toBe(404)
  const given = async (who = only) => (await gives(who, await sent(undefined, released), released)).json<DoseAnswer>().entry
  const releaseOf = async (of: string) => {
    const text = `select e.body::json #>> '{judged,by,release}' as release from log.entry e where e.id = $1`
    return (await program.owner.query<{ release: string }>({ name: 'release_of', text, values: [of] }))[0]?.release
  }
  expect(await releaseOf(await given())).toBe('none')

  const answer = await releasing(head)
  expect(answer.statusCode, answer.body).toBe(201)
  expect(await dayPage(only, released)).toMatchObject({ release: 'clinicHead thử', together: [] })
  const person = await sent(undefined, released)
  const of = (await gives(only, person, released)).json<DoseAnswer>().entry
  expect(await releaseOf(of)).toBe(head.account)
  const spill = { key: randomUUID(), site: released, does: 'spilled', of, lost: 100, why: 'Đổ.' }
  expect((await dose(only, person, spill)).statusCode).toBe(422)
  const here = await patient(head)
  await ordered(doctor, here)
  expect(await releaseOf((await gives(nurse, here, CLINIC)).json<DoseAnswer>().entry), 'a clinic is no point').toBe('none')

  const figures = (await head.get(`/api/dosing/figures?site=${encodeURIComponent(CLINIC)}`)).json<FiguresPage>()
  expect(figures.points.find((p) => p.id === released)).toMatchObject({ staff: 1, release: { today: true, by: 'clinicHead thử' } })
  const another = await program.actor('pointNurse', released)
  expect((await releasing(head)).statusCode, 'two people verify for each other').toBe(400)
  expect(await dayPage(only, released)).toMatchObject({ release: null, together: ['pointNurse thử'] })
  expect(await releaseOf(await given()), 'the second one is signed in').toBe('none')
  expect((await dose(another, person, { ...spill, key: randomUUID(), second: by(only) })).statusCode).toBe(201)
})

test('a release ends for the day where somebody of the clinic signed beside a dose there, and not where they signed in the books alone', async () => {
  const released = await addPoint(program, CLINIC)
  const only = await program.actor('pointNurse', released)
  await openPoint(at, released, only, 'MT4')
  const said = { site: CLINIC, point: released, from: today(), until: today(), why: 'Điểm có một người.', second: by(doctor) }
  expect((await head.send('POST', '/api/dosing/releases', { key: randomUUID(), ...said })).statusCode).toBe(201)
  const person = await sent(undefined, released)
  const of = (await gives(only, person, released)).json<DoseAnswer>().entry
  expect(await dayPage(only, released)).toMatchObject({ release: 'clinicHead thử' })
  const spill = { key: randomUUID(), site: released, does: 'spilled', of, lost: 100, why: 'Đổ.', second: by(pharmacist) }
  expect((await dose(only, person, spill)).statusCode).toBe(201)
  expect(await dayPage(only, released)).toMatchObject({ release: null, together: ['clinicPharmacist thử'] })
})

test('the clinic signs from its own seat for what fell at a released point: that dose and amount, once, and it is nobody’s presence there', async () => {
  const released = await addPoint(program, CLINIC)
  const only = await program.actor('pointNurse', released)
  await openPoint(at, released, only, 'MT5')
  const said = { site: CLINIC, point: released, from: today(), until: today(), why: 'Điểm có một người.', second: by(doctor) }
  const person = await sent(undefined, released)
  const of = (await gives(only, person, released)).json<DoseAnswer>().entry
  const words = { heard: 'Y sĩ ở điểm', why: 'Cách điểm 30 km.' }
  const signs = (who: Actor, says: object, site = CLINIC) =>
    care(who, person, '@care-beside', { of, does: 'spilled', ...says }, words, site)
  expect((await signs(only, { lost: 100 }, released)).statusCode, 'nobody at the point itself').toBe(400)
  expect((await signs(nurse, {})).statusCode, 'how much').toBe(400)
  const signed = await signs(nurse, { lost: 100 })
  expect(signed.statusCode, signed.body).toBe(201)
  const { entry: afar } = signed.json<{ entry: string }>()
  const spill = (more: object) =>
    dose(only, person, { ...{ key: randomUUID(), site: released, does: 'spilled', of, lost: 100, why: 'Trượt tay.', afar }, ...more })
  expect((await spill({})).statusCode, 'no release: whoever is there signs').toBe(422)
  expect((await head.send('POST', '/api/dosing/releases', { key: randomUUID(), ...said })).statusCode).toBe(201)
  expect((await look(only, person, released)).beside).toMatchObject([{ entry: afar, of, lost: 100, by: nurse.account }])

  for (const other of [{ lost: 200 }, { does: 'remove', lost: undefined }])
    expect((await spill(other)).statusCode, JSON.stringify(other)).toBe(422)
  const recorded = await spill({})
  expect(recorded.statusCode, recorded.body).toBe(201)
  expect((await spill({})).statusCode, 'once').toBe(422)
  const text = `select e.body::json #> '{judged,by}' as by from log.entry e where e.id = $1`
  const [row] = await program.owner.query({ name: 'signed afar', text, values: [recorded.json<DoseAnswer>().entry] })
  expect(row).toEqual({ by: { account: only.account, second: nurse.account, release: 'none', afar } })
  expect(await dayPage(only, released), 'nobody came').toMatchObject({ release: 'clinicHead thử', together: [] })
  const minutes = (await only.get(`/api/stock/${encodeURIComponent(released)}/day?day=${today()}`)).json<StockDayPage>()
  expect(minutes.undone).toMatchObject([{ does: 'spilled', second: 'clinicNurse thử', afar: true }])
  // The cup is filled again: what was left of it is the rest.
  expect((await look(only, person, released)).offer).toMatchObject({ does: 'rest' })

  // It fell from another cup: the clinic signs for the removal as it did for the spill.
  const spilt = recorded.json<DoseAnswer>().entry
  const back = (more: object) =>
    dose(only, person, { ...{ key: randomUUID(), site: released, does: 'remove', of: spilt, why: 'Nhầm người.' }, ...more })
  expect((await back({})).statusCode, 'nobody beside').toBe(422)
  expect((await signs(nurse, { of: spilt, lost: 100 })).statusCode, 'no dose').toBe(400)
  const heard = await signs(nurse, { of: spilt, does: 'remove' })
  expect(heard.statusCode, heard.body).toBe(201)
  expect((await back({ afar: heard.json<{ entry: string }>().entry })).statusCode).toBe(201)
})

test('the clinic signs from its own seat for a dose on paper at a released point: that minute, part and amount, once', async () => {
  const released = await addPoint(program, CLINIC)
  const only = await program.actor('pointNurse', released)
  await openPoint(at, released, only, 'MT15')
  const [person, other] = [await sent(undefined, released), await sent('Vũ Thị Khác', released)]
  const given = now()
  const paper = { at: given, part: 1, agent: 'methadone', dose: 600 }
  const words = { heard: 'Y sĩ ở điểm đọc từ tờ giấy', why: 'Cách điểm 30 km.' }
  const signs = async (who: Actor, of: string, more: object = {}, site = CLINIC) =>
    care(who, of, '@care-beside', { does: 'paper', ...paper, ...more }, words, site)
  expect((await signs(only, person, {}, released)).statusCode, 'nobody at the point itself').toBe(400)
  expect((await signs(nurse, person, { at: addMinutes(now(), 5) })).statusCode, 'not given yet').toBe(400)
  const signed = await signs(nurse, person)
  expect(signed.statusCode, signed.body).toBe(201)
  const { entry: afar } = signed.json<{ entry: string }>()
  const typed = (of: string, more: object = {}) =>
    only.send('POST', `/api/dosing/people/${of}/paper`, {
      ...{ key: randomUUID(), site: released, ...paper, fitness: 'fit', poured: [{ bottle: 'MT15-1' }], afar },
      ...{ on: { is: 'down', since: `${today()}T00:00+07:00`, why: 'Mất điện.' } },
      ...more,
    })
  expect(
    (await typed(person)).json<Problem>().refusals?.map((r) => r.field),
    'no release',
  ).toEqual(['afar', 'second'])
  const said = { site: CLINIC, point: released, from: today(), until: today(), why: 'Điểm có một người.', second: by(doctor) }
  expect((await head.send('POST', '/api/dosing/releases', { key: randomUUID(), ...said })).statusCode).toBe(201)
  const file = (await only.get(`/api/dosing/people/${person}/care?site=${encodeURIComponent(released)}`)).json<CareFile>()
  expect(file.beside).toMatchObject([{ entry: afar, by: nurse.account, paper }])

  expect((await typed(person, { dose: 610 })).statusCode, 'another amount').toBe(400)
  expect((await typed(person, { at: addMinutes(given, -1) })).statusCode, 'another minute').toBe(400)
  expect((await typed(other)).statusCode, 'another person').toBe(400)
  const answer = await typed(person)
  expect(answer.statusCode, answer.body).toBe(201)
  const text = `select e.body::json #> '{judged,by}' as by from log.entry e where e.id = $1`
  const [row] = await program.owner.query({ name: 'paper signed afar', text, values: [answer.json<PaperAnswer>().entry] })
  expect(row).toEqual({ by: { account: only.account, second: nurse.account, release: 'none', afar } })
  expect((await typed(person, { another: true })).statusCode, 'once').toBe(400)
  expect(await dayPage(only, released), 'nobody came').toMatchObject({ together: [] })
})

test('a lot that was recalled while a bottle of it was on its way to a point goes to nobody there', async () => {
  const [there, lot] = [await addPoint(program, CLINIC), 'MT9']
  const only = await program.actor('pointNurse', there)
  const expires = addDays(today(), 400)
  const lots = [{ agent: 'methadone', form: 'solution', strength: mgPerMl(10), lot, expires, contents: [volume(1_000)] } as const]
  await writesStock(program, pharmacist, CLINIC, { does: 'receive', paper: '05/BB', lots }, nurse)
  await writesStock(program, pharmacist, CLINIC, { does: 'send', to: there, bottles: [`${lot}-1`], paper: '06/BBGN' }, nurse)
  await writesStock(program, pharmacist, CLINIC, { does: 'recall', lot, paper: '55/QLD' }, nurse)
  const url = `/api/stock/${encodeURIComponent(there)}`
  const [delivery] = (await only.get(url)).json<StockPage>().deliveries
  const counted = [{ bottle: `${lot}-1`, found: volume(1_000) }]
  const writes = (asked: object) => only.send('POST', url, { key: randomUUID(), asked, second: by(pharmacist) })
  expect((await writes({ does: 'accept', delivery: delivery?.entry, counted, why: '' })).statusCode).toBe(201)
  expect((await only.get(url)).json<StockPage>().bottles).toMatchObject([{ bottle: `${lot}-1`, recalled: true }])
  expect((await writes({ does: 'take', bottles: [`${lot}-1`] })).statusCode).toBe(400)
})

describe('the only person of a released point', () => {
  let lone: UnitId
  let only: Actor
  const url = (site: UnitId) => `/api/stock/${encodeURIComponent(site)}`
  const write = (who: Actor, site: UnitId, asked: object) => who.send('POST', url(site), { key: randomUUID(), asked })
  const page = async (who: Actor, site: UnitId) => (await who.get(url(site))).json<StockPage>()
  const short = (lot: string) => ({
    does: 'count',
    occasion: 'opening',
    counted: [{ bottle: `${lot}-1`, found: volume(998) }],
    why: 'Vạch chai mờ.',
  })
  const release = async () => {
    const said = { site: CLINIC, point: lone, from: today(), until: today(), why: 'Điểm có một người.', second: by(doctor) }
    const answer = await head.send('POST', '/api/dosing/releases', { key: randomUUID(), ...said })
    expect(answer.statusCode, answer.body).toBe(201)
  }
  const there = async (lot: string): Promise<void> => {
    lone = await addPoint(program, CLINIC)
    only = await program.actor('pointNurse', lone)
    const expires = addDays(today(), 400)
    const contents = [volume(1_000)]
    const lots = [{ agent: 'methadone', form: 'solution', strength: mgPerMl(10), lot, expires, contents } as const]
    await writesStock(program, only, lone, { does: 'receive', paper: '04/BB', lots }, pharmacist)
    await writesStock(program, only, lone, { does: 'take', bottles: [`${lot}-1`] }, pharmacist)
  }

  test('records an opening count that differs and gives doses, and the clinic signs it afterwards', async () => {
    await there('MT7')
    const person = await patient(head)
    await ordered(doctor, person)
    const said = await care(doctor, person, '@care-point', { at: lone, from: today() }, why)
    expect(said.statusCode, said.body).toBe(201)
    expect(refusedFor(await gives(only, person, lone))).toContain('ST-01')
    expect(
      (await write(only, lone, short('MT7'))).json<Problem>().refusals?.map((r) => r.field),
      'not released yet',
    ).toEqual(['second'])

    await release()
    const counted = await write(only, lone, short('MT7'))
    expect(counted.statusCode, counted.body).toBe(201)
    const { entry } = counted.json<StockWritten>()
    expect((await gives(only, person, lone)).statusCode).toBe(201)

    const found = [{ bottle: 'MT7-1', form: 'solution', book: 100_000, found: 99_800 }]
    const owed = { entry, day: today(), days: 0, opening: 'differs', why: 'Vạch chai mờ.', found }
    expect((await page(pharmacist, CLINIC)).owed).toMatchObject([owed])
    const minutes = async () => (await only.get(`${url(lone)}/day?day=${today()}`)).json<StockDayPage>().entries
    expect((await minutes()).find((e) => e.id === entry)).toMatchObject({ signed: 'owed' })
    const left = [{ bottle: 'MT7-1', found: { unit: 'ml', volume: (await page(only, lone)).bottles[0]?.balance } }]
    const closed = await write(only, lone, { does: 'count', occasion: 'closing', counted: left, why: '' })
    expect(closed.statusCode, closed.body).toBe(201)
    expect((await minutes()).find((e) => e.occasion === 'closing')).toMatchObject({ owed: 1 })

    const sign = { does: 'sign', entry, why: 'Đã xem chai.' }
    expect((await write(only, lone, sign)).statusCode, 'nobody signs for themselves').toBe(403)
    const other = await program.actor('clinicPharmacist', await addOrganisation(program))
    expect((await write(other, CLINIC, sign)).statusCode).toBe(404)
    const signed = await write(pharmacist, CLINIC, sign)
    expect(signed.statusCode, signed.body).toBe(201)
    expect(
      (await write(head, CLINIC, sign)).json<Problem>().refusals?.map((r) => r.field),
      'once',
    ).toEqual(['entry'])
    expect((await page(pharmacist, CLINIC)).owed).toEqual([])
    expect((await minutes()).find((e) => e.id === entry)).toMatchObject({ signed: { by: 'clinicPharmacist thử' } })
  })

  test('closes a day with a difference by the signature of the clinic from afar: for exactly what was found, once', async () => {
    await there('MT16')
    await release()
    const full = { does: 'count', occasion: 'opening', counted: [{ bottle: 'MT16-1', found: volume(1_000) }], why: '' }
    expect((await write(only, lone, full)).statusCode).toBe(201)
    const close = { ...short('MT16'), occasion: 'closing' }
    expect((await write(only, lone, close)).json<Problem>().refusals?.map((r) => r.field)).toEqual(['second'])

    const [waits] = (await page(pharmacist, CLINIC)).waits
    const found = [{ bottle: 'MT16-1', form: 'solution', book: 100_000, found: 99_800 }]
    expect(waits).toMatchObject({ site: 'Điểm cấp phát Thử', by: 'pointNurse thử', occasion: 'closing', found })
    const signs = { does: 'beside', entry: waits?.entry, why: 'Y sĩ ở điểm đọc số, cách 30 km.' }
    const other = await addOrganisation(program)
    expect((await write(await program.actor('clinicPharmacist', other), other, signs)).statusCode, 'another clinic').toBe(400)
    expect((await write(only, lone, signs)).statusCode, 'nobody at the point').toBe(403)
    expect((await write(pharmacist, CLINIC, { ...signs, why: '' })).statusCode, 'whom they heard').toBe(400)
    const signed = await write(pharmacist, CLINIC, signs)
    expect(signed.statusCode, signed.body).toBe(201)
    const { entry: afar } = signed.json<StockWritten>()
    expect((await page(pharmacist, CLINIC)).waits).toEqual([])
    expect((await page(only, lone)).beside).toMatchObject([{ entry: afar, occasion: 'closing', by: 'clinicPharmacist thử' }])

    const less = { ...close, counted: [{ bottle: 'MT16-1', found: volume(997) }], afar }
    expect((await write(only, lone, less)).statusCode, 'another number').toBe(400)
    const closed = await write(only, lone, { ...close, afar })
    expect(closed.statusCode, closed.body).toBe(201)
    const entries = (await only.get(`${url(lone)}/day?day=${today()}`)).json<StockDayPage>().entries
    expect(entries.find((e) => e.occasion === 'closing' && e.does === 'count')).toMatchObject({
      ...{ by: 'pointNurse thử', second: 'clinicPharmacist thử', afar: true, differs: true },
    })
    expect((await page(only, lone)).beside).toEqual([])
    const again = { ...close, counted: [{ bottle: 'MT16-1', found: volume(996) }], afar }
    expect((await write(only, lone, again)).statusCode, 'once').toBe(400)
  })

  test('says alone that nothing can be counted, and not where somebody else works today', async () => {
    await there('MT8')
    await release()
    const another = await program.actor('pointNurse', lone)
    const cannot = { does: 'cannotCount', why: 'Tủ kẹt khóa.' }
    expect((await write(only, lone, cannot)).json<Problem>().refusals?.map((r) => r.field)).toEqual(['second'])
    await program.owner.query({
      name: 'leaves',
      text: 'update signin.account set disabled_at = now() where id = $1 returning id',
      values: [another.account],
    })
    expect((await write(only, lone, cannot)).statusCode).toBe(201)
    expect((await page(only, lone)).opened).toMatchObject({ opening: 'cannot be counted' })
    expect((await page(head, CLINIC)).owed).toMatchObject([{ opening: 'cannot be counted', why: 'Tủ kẹt khóa.' }])
  })

  describe('whose machine was started anew', () => {
    afterEach(() => {
      vi.unstubAllGlobals()
    })

    const started = async (lot: string) => {
      await there(lot)
      const person = await patient(head)
      await ordered(doctor, person)
      const said = await care(doctor, person, '@care-point', { at: lone, from: today() }, why)
      expect(said.statusCode, said.body).toBe(201)
      await release()
      expect((await write(only, lone, { does: 'cannotCount', why: 'Tủ kẹt khóa.' })).statusCode).toBe(201)
      const machine = await startMachine(program, head, only, lone)
      await machine.work.takeSheetNow()
      expect(machine.holds(person)).toBe(true)
      machine.wire.leaves = async () => noLine()
      await machine.work.sendNow()
      const { askToWakeHere, startHere, wakeByCallHere } = await import('../../src/dosing/device/waking.ts')
      const { seal, mac } = await import('../../src/web/device/hash.ts')
      await machine.shift.change((kept) => ({ kept: startHere(kept), answer: undefined }))
      /** What the machine shows to be read out to somebody of the clinic. */
      const reads = (second: Actor) =>
        machine.shift.change((kept) => {
          const two = [only, second].map((who) => ({ name: who.account, office: who.office })) as unknown as Two // two
          const asked = askToWakeHere(kept, two, [], now())
          if (!asked.ok) throw new Error(asked.refusals[0]?.detail)
          return { kept: asked.value, answer: asked.value.device.waking }
        })
      const types = (code: string) =>
        machine.shift.change((kept, open) => {
          const { by, ...hand } = machine.shift.handOf(open)
          const woken = wakeByCallHere(kept, code, { ...hand, clock: now(), seal, mac, by: by.account, office: by.office })
          return { kept: woken.kept, answer: woken.refusals.map((r) => r.why) }
        })
      return { machine, person, reads, types }
    }
    const answers = (who: Actor, device: string, shown: { readonly n: number; readonly at: Moment } | undefined, more: object = {}) =>
      who.send('POST', '/api/dosing/devices/waking', {
        ...{ key: randomUUID(), site: lone, device, n: shown?.n, at: shown?.at, doses: 0, password: PASSWORD },
        ...{ other: { name: 'Y tá Lý', office: 'điểm' } },
        ...more,
      })

    test('gives doses again once somebody of the clinic, at their own screen, has heard its clock; the log names both', async () => {
      const { machine, person, reads, types } = await started('MT9')
      const shown = await reads(nurse)
      expect((await answers(nurse, machine.id, shown, { at: addMinutes(now(), -6) })).json<Problem>().refusals?.map((r) => r.why)).toEqual([
        'clock-differs',
      ])
      expect((await answers(nurse, machine.id, shown, { password: 'sai-mat-khau' })).statusCode).toBe(400)
      expect((await answers(only, machine.id, shown)).statusCode, 'who stands there is nobody of the clinic').toBe(403)
      const byOther = (await answers(doctor, machine.id, shown)).json<AnsweredWaking>().code
      expect(await types(byOther), 'the one who was called answers').toEqual(['code-wrong'])
      const given = await answers(nurse, machine.id, shown)
      expect(given.statusCode, given.body).toBe(201)
      const { code } = given.json<AnsweredWaking>()
      expect((await answers(nurse, machine.id, shown)).json<AnsweredWaking>().code, 'heard once more').toBe(code)
      expect(await types(code)).toEqual([])
      await machine.gives(person)
      machine.wire.leaves = async () => undefined
      // What the dose had begun to send without a line ends first.
      await machine.work.sendNow()
      await machine.work.sendNow()
      expect(machine.open().kept.troubles).toEqual([])
      const text = `select name, signer, for_unit as unit, body::json #> '{says,by}' as by from log.entry
        where name = '@right-woken' and signer = $1 or name = '@right-told' and body::json #>> '{says,line,told,does}' = 'woken' and for_unit = $2 order by name`
      const rows = await program.owner.query({ name: 'woken', text, values: [nurse.account, lone] })
      expect(rows).toMatchObject([
        { name: '@right-told', unit: lone, by: [only.account, nurse.account] },
        { name: '@right-woken', unit: CLINIC, signer: nurse.account },
      ])
    })

    test('opens a day that nobody can count without a line by the word of that one person, which names who released the point', async () => {
      await there('MT11')
      await release()
      const machine = await startMachine(program, head, only, lone)
      await machine.work.takeSheetNow()
      const { cannotCount } = await import('../../src/dosing/device/day.ts')
      await machine.shift.change((kept, open) => {
        const said = cannotCount(kept, 'nobody', 'Mất mạng từ đêm.', { ...machine.shift.handOf(open), clock: now() })
        if (!said.ok) throw new Error(said.refusals[0]?.detail)
        return { kept: said.value, answer: undefined }
      })
      await machine.work.sendNow()
      expect(machine.open().kept.troubles.flatMap((t) => t.says.map((s) => s.en))).toEqual([
        expect.stringContaining('only person of the point'),
      ])
      const text = `select body::json #> '{says,by}' as by, body::json #>> '{says,release}' as release from log.entry where name = '@right-uncounted' and for_unit = $1`
      const told = await program.owner.query({ name: 'uncounted alone', text, values: [lone] })
      expect(told).toEqual([{ by: [only.account], release: head.account }])
    })

    test('is answered for by nobody from afar where the point is not released for today', async () => {
      await there('MT10')
      const machine = await startMachine(program, head, only, lone)
      const refused = await answers(nurse, machine.id, { n: 1, at: now() })
      expect(refused.json<Problem>().refusals?.map((r) => r.why)).toEqual(['not-asked'])
    })
  })
})
