import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callAway, takeCall } from '../../src/dosing/rights/calls.ts'
import { afterStart, wakeUp } from '../../src/dosing/rights/clock.ts'
import { codeOf, keyBetween } from '../../src/dosing/rights/codes.ts'
import { shorten } from '../../src/dosing/rights/leases.ts'
import { addDays } from '../../src/kernel/day.ts'
import { mg } from '../../src/kernel/dose.ts'
import type { EntryId, PersonId, UnitId } from '../../src/kernel/ids.ts'
import { addMinutes } from '../../src/kernel/moment.ts'
import { now } from '../../src/server/clock.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { DevicesPage } from '../../src/server/contract/devices.ts'
import type { DosingDayPage } from '../../src/server/contract/dosing-pages.ts'
import type { CalledOut, RightsKept } from '../../src/server/contract/rights.ts'
import { mac } from '../../src/server/dosing/rights/keys.ts'
import { dose, giving, look, openCabinet, today, writtenOf } from '../support/clinic.ts'
import { enrol } from '../support/device.ts'
import { type Actor, CLINIC, type TestProgram } from '../support/program.ts'
import { asLog, expectMadeAgain, refusedFor, signed, startClinic, treatedBy } from '../support/treating.ts'

let program: TestProgram
let other: UnitId
let head: Actor
let doctor: Actor
let nurse: Actor
beforeAll(async () => {
  ;({ program, other, head, doctor, nurse } = await startClinic())
})
afterAll(() => program.close())

const treated = (name?: string) => treatedBy(head, doctor, name)
const devicesAt = async (who: Actor, site = CLINIC) =>
  (await who.get(`/api/dosing/devices?site=${encodeURIComponent(site)}`)).json<DevicesPage>()
const left = async () => {
  const page = (await nurse.get(`/api/dosing/day?site=${encodeURIComponent(CLINIC)}`)).json<DosingDayPage>()
  const [bottle] = page.bottles
  return bottle?.balance?.unit === 'ml' ? bottle.balance.volume : undefined
}
/** The time of all that is at a device is over. */
const past = (device: string) => asLog(program, `update now.dose_right set until = now() - interval '1 minute' where device = '${device}'`)

test('a right goes by telephone to a device without a line, and comes back from one by its code, once', async () => {
  const [one, two] = [await treated(), await treated()]
  const giver = await enrol(program, head, nurse)
  await giver.takes()
  const claim = { person: two as PersonId, day: today(), part: 1 }
  const gave = callAway(giver.state(), claim, { end: 'server', site: other }, now(), () => 'a'.repeat(64))
  if (!gave.ok) throw new Error('it is held')
  giver.acts(
    (d, seal) => {
      const called = callAway(d, claim, { end: 'server', site: other }, now(), seal)
      if (!called.ok) throw new Error('it is held')
      return called.value.device
    },
    JSON.stringify({ call: { names: ['Nguyễn Thị A', 'Trần Thị B'] } }),
  )
  const call = {
    from: giver.id,
    to: 'server' as const,
    n: gave.value.n,
    epoch: giver.state().epoch,
    claim,
    drug: 'methadone',
    dose: mg(60),
    written: await writtenOf(program, two),
    ends: gave.value.ends,
  }
  const code = codeOf(mac, keyBetween(mac, giver.enrolled.master, 'server'), call)
  const guest = await program.actor('clinicNurse', other)
  const { claim: _, to: __, written: ___, ...said } = call
  const body = { key: randomUUID(), site: other, ...claim, ...said, code, other: { name: 'Nguyễn Thị A', office: 'Điều dưỡng' } }
  const wrong = { ...body, key: randomUUID(), code: code === '00000000' ? '11111111' : '00000000' }
  expect(refusedFor(await guest.send('POST', '/api/dosing/rights/call-in', wrong))).toEqual(['code-wrong'])
  const heard = await guest.send('POST', '/api/dosing/rights/call-in', body)
  expect(heard.statusCode, heard.body).toBe(201)
  expect(refusedFor(await guest.send('POST', '/api/dosing/rights/call-in', { ...body, key: randomUUID() }))).toEqual([
    'code-used',
    'not-out',
  ])
  // At the other site over the line now, and nowhere else.
  expect(refusedFor(await dose(nurse, two, giving(await look(nurse, two))))).toEqual(['DD-05', 'other-site'])
  expect(await giver.sends()).toMatchObject({ lines: [{ outcome: 'taken' }] })

  const back = await head.send('POST', '/api/dosing/rights/transfer', { key: randomUUID(), site: CLINIC, ...claim, to: CLINIC })
  expect(back.statusCode, back.body).toBe(201)
  const taker = await enrol(program, head, nurse, 'Máy ở trạm')
  const out = { key: randomUUID(), site: CLINIC, person: two, part: 1, device: taker.id, other: { name: 'Lê Văn C', office: 'Điều dưỡng' } }
  expect(refusedFor(await nurse.send('POST', '/api/dosing/rights/call-out', { ...out, person: one }))).toEqual(['at-device'])
  const given = await nurse.send('POST', '/api/dosing/rights/call-out', { ...out, key: randomUUID() })
  expect(given.statusCode, given.body).toBe(201)
  const told = given.json<CalledOut>()
  const toTaker = {
    from: 'server' as const,
    to: taker.id,
    n: told.n,
    epoch: told.epoch,
    claim: told.claim,
    drug: told.drug,
    dose: told.dose,
    written: told.written,
    ends: told.ends,
  }
  await taker.takes()
  const key = taker.sheet().ends.find((e) => e.end === 'server')?.keyBetween ?? ''
  const expected = codeOf(mac, key, toTaker)
  expect(expected).toBe(told.code)
  taker.acts((d, seal) => {
    const took = takeCall(d, toTaker, { code: told.code, expected }, now(), seal)
    if (!took.ok) throw new Error(took.refusals.map((r) => r.why).join())
    return took.value
  })
  expect(taker.gives(two)).toEqual([])
  expect(await taker.sends()).toMatchObject({ lines: [{ outcome: 'taken' }, { outcome: 'taken', troubles: [] }] })
})

test('a machine tells late that it took a code: what was leased meanwhile to the machine that gave it is still there, and no window gives', async () => {
  const person = await treated()
  const [giver, taker] = [await enrol(program, head, nurse), await enrol(program, head, nurse)]
  await giver.takes()
  const claim = { person: person as PersonId, day: today(), part: 1 }
  let n = 0
  let ends = now()
  giver.acts(
    (d, seal) => {
      const away = callAway(d, claim, { end: taker.id, site: CLINIC }, now(), seal)
      if (!away.ok) throw new Error('it is held')
      ;({ n, ends } = away.value)
      return away.value.device
    },
    JSON.stringify({ call: { names: ['A', 'B'], by: nurse.account } }),
  )
  const of = { from: giver.id, to: taker.id, n, epoch: giver.state().epoch, claim, ends }
  const call = { ...of, drug: 'methadone', dose: mg(60), written: now() }
  taker.acts((d, seal) => {
    const took = takeCall(d, call, { code: '12345678', expected: '12345678' }, now(), seal)
    if (!took.ok) throw new Error(took.refusals.map((r) => r.why).join())
    return took.value
  })
  await giver.sends()
  await past(taker.id)
  const attest = { key: randomUUID(), site: CLINIC, of: { is: 'claims', claims: [claim] }, why: 'Máy kia im.', second: signed(doctor) }
  expect((await nurse.send('POST', '/api/dosing/rights/attest', attest)).statusCode).toBe(201)
  expect(await giver.takes()).toBe(200)
  expect(giver.holds(person)).toBe(true)

  await taker.sends()
  await past(taker.id)
  const again = await nurse.send('POST', '/api/dosing/rights/attest', { ...attest, key: randomUUID() })
  expect(again.json<Problem>().refusals?.map((r) => r.detail)).toEqual([expect.stringContaining('Thiết bị giữ quyền có thể còn cấp liều')])
  expect(refusedFor(await dose(nurse, person, giving(await look(nurse, person))))).toContain('at-device')
  expect(giver.gives(person)).toEqual([])
  await giver.sends()
  expect((await nurse.send('POST', '/api/dosing/rights/attest', { ...attest, key: randomUUID() })).statusCode).toBe(201)
})

test('wrong codes of a device are counted, and after five no code is heard', async () => {
  const [person, device] = [await treated(), await enrol(program, head, nurse)]
  const heard = () =>
    nurse.send('POST', '/api/dosing/rights/call-in', {
      key: randomUUID(),
      site: CLINIC,
      ...{ from: device.id, n: 1, epoch: 1, person, day: today(), part: 1, drug: 'methadone', dose: 600 },
      ...{ ends: `${today()}T23:00+07:00`, code: '12345678', other: { name: 'Trần Thị Bích', office: 'y tá' } },
    })
  const answers: number[] = []
  for (let n = 0; n < 6; n += 1) answers.push((await heard()).statusCode)
  expect(answers).toEqual([422, 422, 422, 422, 422, 429])
})

test('who brings no code learns nothing of somebody who is treated elsewhere, and the asking is written down', async () => {
  const person = await treated()
  const guest = await program.actor('clinicNurse', other)
  const claim = { person, day: today(), part: 1 }
  const passed = await guest.send('POST', '/api/dosing/rights/transfer', { key: randomUUID(), site: other, ...claim, to: other })
  expect(passed.body).not.toContain(CLINIC)
  expect(passed.statusCode).toBe(400)
  const heard = { key: randomUUID(), site: other, from: randomUUID(), n: 1, code: '00000000', epoch: 1, drug: 'methadone', dose: 600 }
  const said = { ...heard, ends: now(), other: { name: 'A', office: 'B' } }
  expect(refusedFor(await guest.send('POST', '/api/dosing/rights/call-in', { ...said, ...claim }))).toEqual(['code-wrong'])
  const lines = `select 1 from log.access where person = '${person}' and account = '${guest.account}' and what = 'dosing rights'`
  expect(await program.owner.query({ name: 'asked', text: lines, values: [] })).toHaveLength(2)
})

test('a lost device is revoked; its rights come back when two people answer after its time; what it tells later is kept and shown', async () => {
  const person = await treated()
  const device = await enrol(program, head, nurse)
  await device.takes()
  const revoked = await head.send('POST', '/api/dosing/devices/revoke', {
    key: randomUUID(),
    site: CLINIC,
    device: device.id,
    why: 'Mất cắp.',
  })
  expect(revoked.statusCode, revoked.body).toBe(201)
  expect(await device.takes()).toBe(403)
  const attest = { site: CLINIC, of: { is: 'device', device: device.id }, why: 'Máy bị mất trước khi cấp.', second: signed(doctor) }
  const answered = () => nurse.send('POST', '/api/dosing/rights/attest', { key: randomUUID(), ...attest })
  expect((await answered()).statusCode).toBe(422)
  await past(device.id)
  const done = await answered()
  expect(done.statusCode, done.body).toBe(201)
  expect(done.json<RightsKept>().left).toEqual([])

  const given = await dose(nurse, person, giving(await look(nurse, person)))
  expect(given.statusCode, given.body).toBe(201)
  // It was found again, and had given a dose.
  expect(device.gives(person)).toEqual([])
  const before = await left()
  expect(await device.sends()).toMatchObject({ lines: [{ outcome: 'taken with trouble' }] })
  expect(await left()).toBe((before ?? 0) - 600)
  expect((await devicesAt(nurse)).troubles.filter((t) => t.person === person).map((t) => t.is)).toEqual(
    expect.arrayContaining(['given-twice', 'told']),
  )
  const day = (await nurse.get(`/api/dosing/day?site=${encodeURIComponent(CLINIC)}`)).json<DosingDayPage>()
  expect(
    day.tasks.map((t) => t.person),
    'a doctor is called',
  ).toContain(person)
})

test('two records that turn out to be one while each right is at a device: both are shown, and a dose by one leaves the other to be called', async () => {
  const [one, again] = [await treated('Cao Văn Đôi'), await treated('Cao Văn Đôi')]
  const device = await enrol(program, head, nurse)
  await device.takes()
  const same = await head.send('POST', `/api/same/${one}/${again}`, { key: randomUUID(), turn: 0, does: 'same', why: 'một người' })
  expect(same.statusCode, same.body).toBeLessThan(300)
  expect((await devicesAt(nurse)).troubles.map((t) => t.is)).toContain('out-twice')
  expect(refusedFor(await dose(nurse, one, giving(await look(nurse, one))))).toEqual(expect.arrayContaining(['at-device']))
  expect(device.gives(one)).toEqual([])
  expect(await device.sends()).toMatchObject({ lines: [{ outcome: 'taken with trouble' }] })
  expect((await devicesAt(nurse)).troubles.map((t) => t.is)).toContain('may-be-given-again')
})

test('before a storm all rights go ahead to another site, to numbered sheets or to a device, and home again', async () => {
  const person = await treated()
  const day = addDays(today(), 2)
  const ahead = async (where: object, from = day, status = 201) => {
    const said = { key: randomUUID(), site: CLINIC, from, to: from, where, why: 'Bão số 12.', second: signed(doctor) }
    const moved = await head.send('POST', '/api/dosing/rights/ahead', said)
    expect(moved.statusCode, moved.body).toBe(status)
    return moved.json<RightsKept>()
  }
  expect((await ahead({ is: 'site', site: other })).done).toBeGreaterThan(0)
  expect(await ahead({ is: 'site', site: other })).toMatchObject({ done: 0 })
  expect((await ahead({ is: 'home' })).done).toBeGreaterThan(0)
  const printed = await ahead({ is: 'paper' })
  expect(printed.done).toBeGreaterThan(0)
  expect((await ahead({ is: 'home' })).done).toBe(0)
  const claims = [{ person, day, part: 1 }]
  const typed = { key: randomUUID(), site: CLINIC, sheet: printed.sheet, claims, second: signed(doctor) }
  expect((await nurse.send('POST', '/api/dosing/rights/typed-back', typed)).statusCode).toBe(201)
  const device = await enrol(program, head, nurse)
  // A machine holds the next morning by the word of its head alone.
  const holdsMorning = async () => (await devicesAt(nurse)).devices.find((d) => d.device === device.id)?.morning
  expect(await holdsMorning()).toBe(false)
  const word = { key: randomUUID(), site: CLINIC, device: device.id, on: true, why: 'Đường truyền yếu.' }
  expect((await head.send('POST', '/api/dosing/devices/morning', word)).statusCode).toBe(201)
  expect(await holdsMorning()).toBe(true)
  expect((await ahead({ is: 'device', device: device.id })).done).toBe(1)
  await device.takes()
  expect(device.state().tickets.filter((t) => t.claim.day === day)).toMatchObject([{ claim: { person }, from: `${day}T00:00+07:00` }])
  // The first sheet of a morning before it ends what was taken for that day alone, at the server as at the machine.
  device.acts((d, seal) => {
    const acted = shorten(d, today(), addMinutes(now(), 30), now(), seal)
    if (!acted.ok) throw new Error(acted.refusals[0]?.detail)
    return acted.value
  })
  await device.sends()
  expect((await devicesAt(nurse)).out.find((o) => o.person === person && o.day === day)?.until).toBe(`${day}T13:05+07:00`)
  await ahead({ is: 'site', site: other }, addDays(today(), 9), 400)
})

test('whose right was moved to another site takes the dose there, and home again at home; the list of the other site shows everybody', async () => {
  const [away, back] = [await treated('Đỗ Thị Bão'), await treated('Lê Văn Bão')]
  const there = await program.actor('clinicNurse', other)
  const bossThere = await program.actor('clinicHead', other)
  await openCabinet(program, other)
  const moves = async (where: object) => {
    const said = { key: randomUUID(), site: CLINIC, from: today(), to: today(), where, why: 'Nước lên.', second: signed(doctor) }
    const moved = await head.send('POST', '/api/dosing/rights/ahead', said)
    expect(moved.statusCode, moved.body).toBe(201)
  }
  await moves({ is: 'site', site: other })
  const listed = await bossThere.get(`/api/dosing/care?site=${encodeURIComponent(other)}`)
  expect(listed.statusCode, listed.body).toBe(200)
  const given = await dose(there, away, giving(await look(there, away, other), { site: other }))
  expect(given.statusCode, given.body).toBe(201)
  const early = await dose(nurse, back, giving(await look(nurse, back)))
  expect(early.statusCode, early.body).toBe(422)
  expect(early.body).toContain('DD-05')
  await moves({ is: 'home' })
  const stranger = await there.get(`/api/dosing/people/${back}?site=${encodeURIComponent(other)}`)
  expect(stranger.statusCode, 'a right that was taken home shows nothing there any more').toBe(404)
  expect((await dose(nurse, back, giving(await look(nurse, back)))).statusCode).toBe(201)
})

test('a dose by a line of a numbered sheet is typed in as it happened, once, with its bottle; nobody else gives it meanwhile', async () => {
  const person = await treated()
  const where = { is: 'paper' }
  const said = { key: randomUUID(), site: CLINIC, from: today(), to: today(), where, why: 'Mất điện.', second: signed(doctor) }
  const { sheet } = (await head.send('POST', '/api/dosing/rights/ahead', said)).json<RightsKept>()
  expect(refusedFor(await dose(nurse, person, giving(await look(nurse, person))))).toEqual(['on-paper'])
  const before = await left()
  const on = { is: 'sheet', sheet }
  const typed = { site: CLINIC, on, part: 1, at: now(), poured: [{ bottle: 'MT1-1' }], fitness: 'fit', second: signed(doctor) }
  const types = () => nurse.send('POST', `/api/dosing/people/${person}/paper`, { key: randomUUID(), ...typed })
  const given = await types()
  expect(given.statusCode, given.body).toBe(201)
  expect(given.json()).toMatchObject({ dose: 600, troubles: [] })
  expect(refusedFor(await types())).toEqual(['not-out', 'content'])
  expect((await look(nurse, person)).today).toMatchObject([{ is: 'given', dose: 600 }])
  expect(await left()).toBe((before ?? 0) - 600)
})

test('what two people ticked as given on paper is on that paper until somebody types it: given, once, or a mistake', async () => {
  const [mistaken, typed] = [await treated(), await treated()]
  const device = await enrol(program, head, nurse)
  await device.takes()
  const two = [
    { name: 'Y tá', office: 'y tá' },
    { name: 'Bác sĩ', office: 'bác sĩ' },
  ] as const
  const ticked = [mistaken, typed].map((person) => ({
    claim: { person: person as PersonId, day: today(), part: 1 },
    entry: randomUUID() as EntryId, // the device's own
    sheet: 'T7',
  }))
  device.acts((d, seal) => {
    const awake = wakeUp(afterStart(d), two, ticked, now(), seal)
    return awake.ok ? awake.value : d
  })
  expect(await device.sends()).toMatchObject({ lines: [{ outcome: 'taken with trouble' }, { outcome: 'taken with trouble' }] })
  expect(refusedFor(await dose(nurse, mistaken, giving(await look(nurse, mistaken))))).toEqual(['on-paper'])
  const back = {
    key: randomUUID(),
    site: CLINIC,
    sheet: 'T7',
    claims: [{ person: mistaken, day: today(), part: 1 }],
    second: signed(doctor),
  }
  expect((await nurse.send('POST', '/api/dosing/rights/typed-back', back)).statusCode).toBe(201)
  expect((await dose(nurse, mistaken, giving(await look(nurse, mistaken)))).statusCode).toBe(201)
  const on = { is: 'down', since: `${today()}T00:00+07:00`, why: 'Máy tắt.' }
  const said = { agent: 'methadone', dose: 600, part: 1, poured: [{ bottle: 'MT1-1' }], fitness: 'fit', on, second: signed(doctor) }
  const paper = await nurse.send('POST', `/api/dosing/people/${typed}/paper`, { key: randomUUID(), site: CLINIC, at: now(), ...said })
  expect(paper.statusCode, paper.body).toBe(201)
  const page = await devicesAt(nurse)
  expect(page.out.filter((o) => o.person === typed)).toEqual([])
  expect(page.troubles.filter((t) => t.person === typed).map((t) => t.is)).toEqual(['told'])
})

test('rows of rights, doses and bottles are made again from the log as they are', () => expectMadeAgain(program))
