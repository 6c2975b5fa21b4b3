import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepRight } from '../../src/db/rights.ts'
import { logRole } from '../../src/db/roles.ts'
import type { Signer } from '../../src/dosing/device/proof.ts'
import { callAway, takeCall } from '../../src/dosing/rights/calls.ts'
import { afterStart, wakeUp } from '../../src/dosing/rights/clock.ts'
import { codeOf, keyBetween } from '../../src/dosing/rights/codes.ts'
import type { Device, Seal } from '../../src/dosing/rights/device.ts'
import { giveHere, noteHere, spillHere, uncounted } from '../../src/dosing/rights/gives.ts'
import { giveBack, meetRestored, shorten } from '../../src/dosing/rights/leases.ts'
import { addDays } from '../../src/kernel/day.ts'
import { mg } from '../../src/kernel/dose.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../../src/kernel/ids.ts'
import { addMinutes, type Moment } from '../../src/kernel/moment.ts'
import { now } from '../../src/server/clock.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { DevicesPage } from '../../src/server/contract/devices.ts'
import type { DoseAnswer, DosingDayPage } from '../../src/server/contract/dosing.ts'
import type { JournalAnswer, JournalLine, OnePerson, SignedSheet } from '../../src/server/contract/machine.ts'
import type { CalledOut, RightsKept } from '../../src/server/contract/rights.ts'
import { sealOf } from '../../src/server/dosing/rights/journal.ts'
import { rightEntry } from '../../src/server/dosing/rights/keep.ts'
import { mac } from '../../src/server/dosing/rights/keys.ts'
import { freshId } from '../../src/server/ids.ts'
import { sealedJournal } from '../../src/web/device/take-along.ts'
import { care, dose, giving, look, openCabinet, patient, today, writtenOf } from '../support/clinic.ts'
import { enrol as enrolDevice, type TestDevice } from '../support/device.ts'
import { type Actor, CLINIC, PASSWORD, startProgram, type TestProgram } from '../support/program.ts'
import { restoredFrom } from '../support/restored.ts'
import { asLog, refusedFor, signed, startClinic, treatedBy } from '../support/treating.ts'

let program: TestProgram
let other: UnitId
let head: Actor
let doctor: Actor
let nurse: Actor
beforeAll(async () => {
  ;({ program, other, head, doctor, nurse } = await startClinic())
})
afterAll(() => program.close())

const enrolledSince: TestDevice[] = []
const enrol: typeof enrolDevice = async (...of) => {
  const device = await enrolDevice(...of)
  enrolledSince.push(device)
  return device
}

const treated = (name?: string) => treatedBy(head, doctor, name)
const left = async () => {
  const page = (await nurse.get(`/api/dosing/day?site=${encodeURIComponent(CLINIC)}`)).json<DosingDayPage>()
  const [bottle] = page.bottles
  return bottle?.balance?.unit === 'ml' ? bottle.balance.volume : undefined
}

test('a device takes the day, doses without a line, and its journal is entered once, drawn from the bottle', async () => {
  const [one, two] = [await treated(), await treated()]
  const before = await left()
  const device = await enrol(program, head, nurse)
  expect(await device.takes()).toBe(200)
  expect([device.holds(one), device.holds(two)]).toEqual([true, true])
  // Whoever stands at a window of the site over the line is told where the right is.
  expect(refusedFor(await dose(nurse, one, giving(await look(nurse, one))))).toEqual(['at-device'])

  expect(device.gives(one)).toEqual([])
  expect(device.gives(one)).toEqual(['not-held'])
  const sent = await device.sends()
  expect(sent).toMatchObject({ heard: { n: 1 }, broken: null, lines: [{ n: 1, outcome: 'taken', troubles: [] }] })
  expect(await device.sends()).toMatchObject({ heard: { n: 1 }, lines: [{ n: 1, outcome: 'taken' }] })
  expect((await look(nurse, one)).today).toMatchObject([{ is: 'given', dose: 600, at: device.lines()[0]?.at }])
  expect(await left()).toBe((before ?? 0) - 600)

  device.acts((d, seal) => {
    const back = giveBack(d, { person: two as never, day: today(), part: 1 }, now(), seal)
    if (!back.ok) throw new Error('not held')
    return back.value
  })
  await device.sends()
  const given = await dose(nurse, two, giving(await look(nurse, two)))
  expect(given.statusCode, given.body).toBe(201)
})

const devicesAt = async (who: Actor, site = CLINIC) =>
  (await who.get(`/api/dosing/devices?site=${encodeURIComponent(site)}`)).json<DevicesPage>()

test('a journal that comes in pieces, again and out of order is entered once and in order; a line under a wrong seal stops it', async () => {
  const people = [await treated(), await treated(), await treated()]
  const device = await enrol(program, head, nurse)
  await device.takes()
  for (const person of people) expect(device.gives(person)).toEqual([])
  const [first, second, third] = device.lines()
  if (!first || !second || !third) throw new Error('three were given')
  expect(await device.sends([second, third])).toMatchObject({ heard: { n: 0 }, broken: 'gap' })
  expect(await device.sends([second, first])).toMatchObject({ heard: { n: 2 }, broken: null })
  const forged = { ...third, made: third.made?.replaceAll('600', '900') ?? null }
  expect(await device.sends([forged])).toMatchObject({ heard: { n: 2 }, broken: 'seal' })
  const again = await Promise.all([device.sends(), device.sends(), device.sends([third])])
  expect(again.map((a) => a.broken)).toEqual([null, null, null])
  for (const person of people) expect((await look(nurse, person)).today.filter((t) => t.is === 'given')).toHaveLength(1)
})

test('eight devices at once: each right is at one of them, and a window over the line at none', async () => {
  const people = [await treated(), await treated()]
  const devices = []
  for (let n = 0; n < 8; n += 1) devices.push(await enrol(program, head, nurse))
  const [person] = people
  const page = await look(nurse, person ?? '')
  const [online, ...taken] = await Promise.all([dose(nurse, person ?? '', giving(page)), ...devices.map((d) => d.takes())])
  expect(taken.filter((status) => status !== 200)).toEqual([])
  for (const each of people)
    expect(devices.filter((d) => d.holds(each)).length + (each === person && online?.statusCode === 201 ? 1 : 0)).toBe(1)
})

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

test('a dose by an order that a device knew by telephone alone stands under that order, and one that the server does not find calls a doctor', async () => {
  const [known, unknown] = [await treated(), await treated()]
  const device = await enrol(program, head, nurse)
  await device.takes()
  const newer = async (person: string): Promise<string> => {
    const says = {
      agent: 'methadone',
      phase: 'maintenance',
      parts: [500],
      covers: 1,
      start: today(),
      end: addDays(today(), 29),
      names: ['IX-04'],
    }
    const wrote = await care(doctor, person, '@care-order', says)
    expect(wrote.statusCode, wrote.body).toBe(201)
    return wrote.json<{ readonly entry: string }>().entry
  }
  const gives = (person: string, written: Moment): string => {
    const entry = freshId() as EntryId // the device's own
    const of = device.sheet().people.find((p) => p.person === person)
    const claim = { person: person as PersonId, day: today(), part: 1 }
    const given = {
      is: 'given',
      person,
      site: CLINIC,
      at: now(),
      agent: 'methadone',
      order: freshId(),
      dose: 500,
      as: { part: 1, of: 1 },
      covers: 1,
      bottle: 'MT1-1',
      drawn: { unit: 'ml', volume: 50 },
    }
    const by = { account: nurse.account, second: 'nobody', release: 'none' }
    const ledger = [{ bottle: 'MT1-1', does: 'out', amount: given.drawn, why: 'dose' }]
    const record = { entry: given, ledger, edition: '', by, found: [], notes: [] }
    const signed = { entry, at: now(), by: nurse.account, office: nurse.office, case: of?.case, words: {} }
    const made = { ...signed, record, looked: null, recognised: ['card'], called: { drug: 'methadone', dose: 500, written } }
    device.acts((d, seal) => {
      const gave = giveHere(d, claim, entry, now(), seal)
      if (!gave.ok) throw new Error('it holds the right')
      return gave.value
    }, JSON.stringify(made))
    return entry
  }
  const order = await newer(known)
  const [one, two] = [gives(known, await writtenOf(program, known)), gives(unknown, '2026-01-05T08:00+07:00' as Moment)]
  expect((await device.sends()).lines.map((l) => l.outcome)).toEqual(['taken', 'taken with trouble'])
  const said = await program.owner.query<{ readonly id: string; readonly of: string }>({
    name: 'orders of doses',
    text: `select id, body::json #>> '{says,order}' as of from log.entry where id in ('${one}', '${two}')`,
    values: [],
  })
  expect(said.find((s) => s.id === one)?.of).toBe(order)
  expect((await look(nurse, unknown)).called).not.toBeNull()
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

test('a journal makes no doctor: what it signs under an office that its signer does not hold is kept, and confirms nothing', async () => {
  const person = await treated()
  await dose(nurse, person, giving(await look(nurse, person), { fitness: 'intoxicated' }))
  expect(refusedFor(await dose(nurse, person, giving(await look(nurse, person))))).toEqual(['FT-02'])
  const device = await enrol(program, head, nurse)
  await device.takes()
  const kase = device.sheet().people.find((p) => p.person === person)?.case
  const says = { finding: 'FT-02', agent: 'methadone', upTo: 600 }
  const entry = randomUUID() as EntryId // a fresh uuid is one
  const made = {
    entry,
    at: now(),
    by: nurse.account,
    office: 'clinicDoctor',
    case: kase,
    words: {},
    care: { name: '@care-confirm', says },
  }
  const claim = { person: person as PersonId, day: today(), part: 1 }
  device.acts((d, seal) => {
    const noted = noteHere(d, claim, entry, now(), seal)
    if (!noted.ok) throw new Error('it may note')
    return noted.value
  }, JSON.stringify(made))
  device.acts((d, seal) => {
    const back = giveBack(d, claim, now(), seal)
    if (!back.ok) throw new Error('it is held')
    return back.value
  })
  expect((await device.sends()).lines.map((l) => l.outcome)).toEqual(['taken with trouble', 'taken'])
  expect(refusedFor(await dose(nurse, person, giving(await look(nurse, person))))).toEqual(['FT-02'])
})

test('a device speaks and signs for who unlocked it alone: another name needs the key in that person’s slot', async () => {
  const person = await treated()
  await dose(nurse, person, giving(await look(nurse, person), { fitness: 'intoxicated' }))
  const confirms = async (by: Actor, device: TestDevice) => {
    await device.takes()
    const kase = device.sheet().people.find((p) => p.person === person)?.case
    const entry = freshId() as EntryId // the device's own
    const care = { name: '@care-confirm', says: { finding: 'FT-02', agent: 'methadone', upTo: 600 } }
    const claim = { person: person as PersonId, day: today(), part: 1 }
    device.acts(
      (d, seal) => {
        const noted = noteHere(d, claim, entry, now(), seal)
        if (!noted.ok) throw new Error('it may note')
        return noted.value
      },
      JSON.stringify({ entry, at: now(), by: by.account, office: by.office, case: kase, words: {}, care }),
    )
    device.acts((d, seal) => {
      const back = giveBack(d, claim, now(), seal)
      return back.ok ? back.value : d
    })
    return (await device.sends()).lines[0]?.outcome
  }
  const ofNurse = await enrol(program, head, nurse)
  expect((await ofNurse.ask('sheet', { epoch: ofNurse.state().epoch }, doctor.account as AccountId)).statusCode).toBe(401)
  expect(await confirms(doctor, ofNurse)).toBe('taken with trouble')
  expect(refusedFor(await dose(nurse, person, giving(await look(nurse, person))))).toEqual(['FT-02'])
  expect(await confirms(doctor, await enrol(program, head, doctor))).toBe('taken')
  expect((await dose(nurse, person, giving(await look(nurse, person)))).statusCode).toBe(201)
})

test('an open session alone makes nobody’s key of a machine: whoever asks for it types the password of that account', async () => {
  const device = await enrol(program, head, nurse)
  const asks = (password: string) => doctor.send('POST', '/api/dosing/devices/slot', { site: CLINIC, device: device.id, password })
  const wrong = await asks('sai')
  expect([wrong.statusCode, wrong.json<Problem>().refusals?.map((r) => r.field)]).toEqual([400, ['password']])
  expect((await asks(PASSWORD)).statusCode).toBe(200)
})

test('with a line a device asks of one person what is known now: an order that the doctor stopped after the sheet', async () => {
  const person = await treated()
  const device = await enrol(program, head, nurse)
  await device.takes()
  const had = device.sheet().people.find((p) => p.person === person)
  const ask = async () => {
    const answer = await device.ask('person', { person, version: had?.version ?? 0 })
    expect(answer.statusCode, answer.body).toBe(200)
    return (JSON.parse((JSON.parse(answer.body) as SignedSheet).sheet) as OnePerson).person // what was signed
  }
  expect(await ask()).toMatchObject({ version: had?.version, known: null })
  const { order } = await look(doctor, person)
  expect((await care(doctor, person, '@care-stop', { of: order?.id }, { why: 'Đổi y lệnh.' })).statusCode).toBe(201)
  expect((await ask()).known?.entries.map((e) => e.name)).toContain('@care-stop')
  expect((await device.ask('person', { person: randomUUID(), version: 0 })).statusCode).toBe(404)
})

test('a dose that a device refused calls a doctor on the page of the site, by the dose that was refused', async () => {
  const person = await treated()
  const device = await enrol(program, head, nurse)
  await device.takes()
  const kase = device.sheet().people.find((p) => p.person === person)?.case
  const entry = freshId() as EntryId // the device's own
  const care = { name: '@dose-called', says: { established: true, findings: [{ id: 'FT-01', row: 'FT-01', action: 'block', of: '2' }] } }
  device.acts(
    (d, seal) => {
      const noted = noteHere(d, { person: person as PersonId, day: today(), part: 1 }, entry, now(), seal)
      if (!noted.ok) throw new Error('it may note')
      return noted.value
    },
    JSON.stringify({
      entry,
      at: now(),
      by: nurse.account,
      office: nurse.office,
      case: kase,
      person,
      words: { findings: 'Không tỉnh táo.' },
      care,
    }),
  )
  expect((await device.sends()).lines.map((l) => l.troubles)).toEqual([[]])
  const page = (await nurse.get(`/api/dosing/day?site=${encodeURIComponent(CLINIC)}`)).json<DosingDayPage>()
  expect(page.tasks.map((t) => t.person)).toContain(person)
  const [call] = (await asLog(
    program,
    `select body::text as body from log.entry where person = '${person}' and name = '@dose-called'`,
  )) as readonly {
    readonly body: string
  }[] // as asked
  expect(JSON.parse(call?.body ?? '').says.findings).toEqual([{ id: 'FT-01', row: 'FT-01', action: 'block', of: '2' }])
})

test('lines of a machine whose store was put back from a copy are kept whole, once, and change no right', async () => {
  const person = await treated()
  const device = await enrol(program, head, nurse)
  await device.takes()
  expect(device.gives(person)).toEqual([])
  const lines = device.lines()
  for (const _ of [1, 2]) {
    const told = await device.ask('journal', { lines, forked: true })
    expect(JSON.parse(told.body) as JournalAnswer).toMatchObject({ heard: { n: 0 }, lines: [{ n: 1, outcome: 'taken with trouble' }] })
  }
  const shown = (await devicesAt(nurse)).troubles.filter((t) => t.person === person)
  expect(shown.map((t) => t.says[0]?.en)).toEqual([expect.stringContaining('put back from a copy')])
  expect((await look(nurse, person)).today).toEqual([])
  await device.sends()
})

test('a journal that was exported is read in by the head and a second person as the machine would have sent it; what continues nothing is kept', async () => {
  const [one, two] = [await treated(), await treated()]
  const device = await enrol(program, head, nurse)
  await device.takes()
  expect(device.gives(one)).toEqual([])
  const older = [...device.lines()]
  await device.sends()
  expect(device.gives(two)).toEqual([])
  const file = (lines: readonly JournalLine[]) =>
    sealedJournal({ device: device.id, name: 'Máy', site: CLINIC, master: device.enrolled.master }, lines)
  const reads = async (of: object, by = head, key = randomUUID()) =>
    by.send('POST', '/api/dosing/devices/journal', { key, site: CLINIC, file: of, second: signed(nurse) })
  const whole = await file(device.lines())

  expect((await reads(whole, nurse)).statusCode).toBe(403)
  expect((await reads({ ...whole, secret: `A${whole.secret.slice(1)}` })).statusCode).toBe(400)
  expect((await reads({ ...whole, device: randomUUID() })).statusCode).toBe(400)
  expect((await look(nurse, two)).today).toEqual([])
  const read = await reads(whole)
  expect([read.statusCode, read.json()]).toEqual([201, { told: 1, entered: 1, apart: 0, troubles: 0 }])
  expect((await look(nurse, two)).today).toMatchObject([{ is: 'given', dose: 600 }])
  // An older file, the same file, and the machine itself when it has a line again: nothing is entered twice.
  expect((await reads(await file(older))).json()).toEqual({ told: 1, entered: 0, apart: 0, troubles: 0 })
  expect((await reads(whole)).json()).toEqual({ told: 2, entered: 0, apart: 0, troubles: 0 })
  expect(await device.sends()).toMatchObject({ heard: { n: 2 }, broken: null })
  expect((await look(nurse, two)).today).toHaveLength(1)

  // Of a store that was put back from a copy: another second line. It is shown, and changes no right.
  const [first, second] = device.lines()
  if (!first || !second) throw new Error('two were given')
  const third = await treated()
  const other = {
    ...second,
    claim: { ...second.claim, person: third as PersonId },
    told: { ...second.told, entry: freshId(), person: third },
  }
  const { seal: _, ...bare } = other as JournalLine // of the shape of a line
  const forked = await file([first, { ...bare, seal: sealOf(first.seal, bare) }])
  for (const _again of [1, 2]) expect((await reads(forked)).json()).toMatchObject({ entered: 0, told: 1, apart: 1 })
  const shown = (await devicesAt(nurse)).troubles.filter((t) => t.person === third)
  expect(shown.map((t) => t.says[0]?.en)).toEqual([expect.stringContaining('continues no journal')])
  expect((await look(nurse, third)).today).toEqual([])
})

test('a clinic that no longer treats signs for nothing by its device: the line is kept as it came', async () => {
  const person = await treated()
  const device = await enrol(program, head, nurse)
  await device.takes()
  const kase = device.sheet().people.find((p) => p.person === person)?.case
  const left = { key: randomUUID(), seq: 1, act: 'leave', happened: today(), says: { endingNo: '1/QĐ' } }
  expect((await head.send('POST', `/api/cases/${kase}/acts`, left)).statusCode).toBe(201)
  // Another clinic treats the person now, as another record of them.
  const theirHead = await program.actor('clinicHead', other)
  const next = await patient(theirHead, 'Người của cơ sở kia', other)
  const theirs = (await look(theirHead, next, other)).case
  await asLog(program, 'update now.person set canonical = $1, family = $1 where person = any($2::uuid[])', [person, [person, next]])
  await asLog(program, 'update now."case" set record = person, person = $1 where person = $2', [person, next])
  const entry = freshId() as EntryId // the device's own
  const says = { finding: 'FT-02', agent: 'methadone', upTo: 600 }
  const made = {
    entry,
    at: now(),
    by: doctor.account,
    office: 'clinicDoctor',
    case: kase,
    words: {},
    care: { name: '@care-confirm', says },
  }
  device.acts((d, seal) => {
    const noted = noteHere(d, { person: person as PersonId, day: today(), part: 1 }, entry, now(), seal)
    if (!noted.ok) throw new Error('it may note')
    return noted.value
  }, JSON.stringify(made))
  expect((await device.sends()).lines.map((l) => l.outcome)).toEqual(['taken with trouble'])
  expect((await asLog(program, 'select count(*)::int as n from log.entry where id = $1', [entry]))[0]?.['n']).toBe(0)
  await asLog(program, 'update now."case" set person = record, record = null where record = $1', [next])
  await asLog(program, 'update now.person set canonical = null, family = null where person = any($1::uuid[])', [[person, next]])
  expect((await theirHead.send('POST', `/api/cases/${theirs}/acts`, { ...left, key: randomUUID() })).statusCode).toBe(201)
})

test('the database asks for the head, and for two, where rights or devices are many people’s', async () => {
  const person = await treated()
  const says = (more: object) => ({ changes: [], places: [], answers: [], ...more })
  const place = { person, home: CLINIC, site: other, from: today(), to: today() }
  const kept = async (who: Actor, name: string, office: string, said: object) => {
    const draft = rightEntry(
      { name: name as '@right-moved', office, says: said },
      { site: CLINIC, signer: who.account as AccountId, now: now() },
    )
    const answer = {}
    return (await keepRight(program.db, { session: who.session, key: randomUUID(), request: Buffer.alloc(32), ...draft, answer })).outcome
  }
  const two = { second: doctor.account }
  expect(await kept(nurse, '@right-enrolled', 'clinicNurse', { device: freshId(), name: 'Máy', token: 'a'.repeat(64) })).toBe('no right')
  expect(await kept(nurse, '@right-revoked', 'clinicNurse', { device: freshId() })).toBe('no right')
  expect(await kept(nurse, '@right-morning', 'clinicNurse', { device: freshId(), on: true })).toBe('no right')
  expect(await kept(head, '@right-moved', 'clinicHead', says({ where: { is: 'site' }, places: [place] }))).toBe('no right')
  expect(await kept(nurse, '@right-moved', 'clinicNurse', says({ ...two, where: { is: 'site' }, places: [place] }))).toBe('no right')
  expect(
    await kept(
      nurse,
      '@right-moved',
      'clinicNurse',
      says({ places: [place, { ...place, from: addDays(today(), 1), to: addDays(today(), 1) }] }),
    ),
  ).toBe('no right')
  expect(await kept(nurse, '@right-leased', 'clinicNurse', says({ device: freshId() }))).toBe('no right')
  expect(await kept(nurse, '@right-moved', 'clinicNurse', says({ places: [place] }))).toBe('done')
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

test('a device that gave by an older sheet tells of an order that was stopped and of a look elsewhere: both are said, and a doctor is called', async () => {
  const person = await treated()
  const device = await enrol(program, head, nurse)
  await device.takes()
  const of = (await look(nurse, person)).order?.id
  expect((await care(doctor, person, '@care-stop', { of }, { why: 'QTc 520.' })).statusCode).toBe(201)
  expect((await care(nurse, person, '@care-fitness', { found: 'intoxicated' })).statusCode).toBe(201)
  expect(device.gives(person)).toEqual([])
  const { lines } = await device.sends()
  expect(JSON.stringify(lines)).toContain('stopped or changed its order')
  expect(JSON.stringify(lines)).toContain('found not fit elsewhere')
  // Before anybody opens the person.
  const day = (await nurse.get(`/api/dosing/day?site=${encodeURIComponent(CLINIC)}`)).json<DosingDayPage>()
  expect(day.tasks.map((t) => t.person)).toContain(person)
  expect((await look(nurse, person)).today.map((t) => t.is)).toEqual(['given'])
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

test('what a device gave from a bottle that held less by the book is given: the rest is a difference', async () => {
  const person = await treated()
  const device = await enrol(program, head, nurse)
  await device.takes()
  expect(device.gives(person)).toEqual([])
  const before = (await left()) ?? 0
  await asLog(program, "update stock.bottle set balance = 200 where bottle = 'MT1-1'")
  expect(await device.sends()).toMatchObject({ lines: [{ outcome: 'taken with trouble' }] })
  const [moves] = await asLog(
    program,
    'select json_agg(json_build_array("from", "to", quantity) order by entry, no) as m from stock.move where "from" = \'counted\'',
  )
  expect(moves).toEqual({ m: [['counted', 'day', 400]] })
  const of = (await look(nurse, person)).today[0]?.entry
  const removed = { key: randomUUID(), site: CLINIC, does: 'remove', of, why: 'Nhầm người.', second: signed(doctor) }
  const answer = await dose(nurse, person, removed)
  expect(answer.statusCode, answer.body).toBe(201)
  expect(await left(), 'what was found short with the dose is not found any more').toBe(200)
  await asLog(program, `update stock.bottle set balance = ${before} where bottle = 'MT1-1'`)
})

test('what a device tells of a dose that was removed meanwhile is kept as it came, and stops no rebuild', async () => {
  const person = await treated()
  const device = await enrol(program, head, nurse)
  await device.takes()
  expect(device.gives(person)).toEqual([])
  await device.sends()
  const [line] = device.lines()
  const made = JSON.parse(line?.made ?? '') as { readonly entry: EntryId; readonly record: { readonly entry: object } } // as the device wrote it
  const removed = { key: randomUUID(), site: CLINIC, does: 'remove', of: made.entry, why: 'Nhầm người.', second: signed(doctor) }
  expect((await dose(nurse, person, removed)).statusCode).toBe(201)
  const entry = randomUUID() as EntryId // the device's own
  const spilled = { person, site: CLINIC, at: now(), is: 'spilled', of: made.entry, lost: 600 }
  const noted = JSON.stringify({ ...made, entry, at: now(), record: { ...made.record, entry: spilled, ledger: [] } })
  const claim = { person: person as PersonId, day: today(), part: 1 }
  device.acts((d, seal) => {
    const outcome = noteHere(d, claim, entry, now(), seal)
    return outcome.ok ? outcome.value : d
  }, noted)
  const { lines } = await device.sends(device.lines(1))
  expect(lines).toMatchObject([{ outcome: 'taken with trouble' }])
  expect(JSON.stringify(lines)).toContain('cannot be entered')
  expect((await look(nurse, person)).today).toEqual([])
})

test('that nobody could count the cabinet reaches the log with both who say so; a device that goes on for less is waited for no longer', async () => {
  const person = await treated()
  const device = await enrol(program, head, nurse)
  await device.takes()
  const [entry, ends] = [freshId() as EntryId, addMinutes(now(), 30)] // the device's own
  const beside = await device.signer(doctor)
  const said = {
    entry,
    at: now(),
    by: nurse.account,
    office: 'clinicNurse',
    words: { why: 'Mất mạng từ đêm.' },
    uncounted: { second: doctor.account },
  }
  for (const [act, made] of [
    [(d: Device, seal: Seal) => uncounted(d, entry, now(), seal), JSON.stringify(said)],
    [(d: Device, seal: Seal) => shorten(d, today(), ends, now(), seal), null],
  ] as const)
    device.acts(
      (d, seal) => {
        const acted = act(d, seal)
        if (!acted.ok) throw new Error(acted.refusals[0]?.detail)
        return acted.value
      },
      made,
      made ? [beside] : undefined,
    )
  expect((await device.sends()).lines.map((l) => l.troubles.length)).toEqual([1, 0])
  const page = await devicesAt(nurse)
  expect(page.devices.find((d) => d.device === device.id)?.until).toBe(addMinutes(ends, 5))
  expect(page.troubles.map((t) => t.says[0]?.en)).toContainEqual(expect.stringContaining('not counted'))
  const [told] = await program.owner.transaction(async (tx) => {
    await tx.query({ name: 'as log', text: `set local role ${logRole}`, values: [] })
    const text = "select body::json #> '{says,by}' as by from log.entry where name = '@right-uncounted'"
    return tx.query<{ readonly by: readonly string[] }>({ name: 'uncounted', text, values: [] })
  })
  expect(told?.by).toEqual([nurse.account, doctor.account])
  expect(device.gives(person)).toEqual([])
  await device.sends()
})

test('what was spilled whole at a device is given there again without a line; to the server the right is at the device until it is told of the dose', async () => {
  const person = await treated()
  const device = await enrol(program, head, nurse)
  await device.takes()
  expect(device.gives(person)).toEqual([])
  const { proof: _, ...made } = JSON.parse(device.lines().at(-1)?.made ?? 'null') // what was given
  const entry = freshId() as EntryId // the device's own
  const said = { person: made.record.entry.person, site: CLINIC, at: now(), is: 'spilled', of: made.entry, lost: 600 }
  const by = { account: nurse.account, second: doctor.account, release: 'none' }
  const spill = {
    ...made,
    entry,
    record: { ...made.record, by, entry: said, ledger: [], found: [], notes: [] },
    looked: null,
    recognised: [],
  }
  device.acts(
    (d, seal) => {
      const spilt = spillHere(d, { person: person as PersonId, day: today(), part: 1 }, { entry, of: made.entry, heard: 0 }, now(), seal)
      if (!spilt.ok) throw new Error('it was given here')
      return spilt.value
    },
    JSON.stringify({ ...spill, words: { why: 'Đổ.' } }),
    [await device.signer(doctor)],
  )
  const [gave, spilt] = device.lines()
  if (!gave || !spilt) throw new Error('two lines')
  expect((await device.sends([gave, spilt])).lines.map((l) => l.troubles)).toEqual([[], []])
  expect(refusedFor(await dose(nurse, person, giving(await look(nurse, person))))).toEqual(['at-device'])
  expect(device.holds(person)).toBe(true)
  expect(device.gives(person)).toEqual([])
  expect((await device.sends()).lines.map((l) => l.troubles)).toEqual([[], [], []])
  expect((await look(nurse, person)).today.map((t) => t.is).toSorted()).toEqual(['given', 'given', 'spilled'])
})

test('whoever opened a device signs for nobody else: a second person who is only named is none, and a spill of one is kept and not entered', async () => {
  const [one, two] = [await treated(), await treated()]
  const device = await enrol(program, head, nurse)
  await device.takes()
  expect([device.gives(one), device.gives(two)]).toEqual([[], []])
  const beside = await device.signer(doctor)
  const gave = device.lines().map((line) => {
    const { proof: _, ...made } = JSON.parse(line.made ?? '') // what was given
    return { line, made }
  })
  // Their doses name a doctor as second person: beside the one they signed, beside the other whoever opened the machine wrote the name.
  const written = (at: 0 | 1, by: readonly Signer[]) => {
    const made = gave[at]?.made
    const second = { account: nurse.account, second: doctor.account, release: 'none' }
    const spilled = { person: made.record.entry.person, site: CLINIC, at: now(), is: 'spilled', of: made.entry, lost: 300 }
    const entry = freshId() as EntryId // the device's own
    const record = { ...made.record, by: second, entry: spilled, ledger: [], found: [], notes: [] }
    device.acts(
      (d, seal) => {
        const noted = noteHere(d, { person: made.record.entry.person, day: today(), part: 1 }, entry, now(), seal)
        if (!noted.ok) throw new Error('it is awake')
        return noted.value
      },
      JSON.stringify({ ...made, entry, record, looked: null, recognised: [], words: { why: 'Đổ.' } }),
      by,
    )
  }
  written(0, [beside])
  written(1, [{ ...beside, prove: (await device.signer(nurse)).prove }])
  const answer = await device.sends()
  expect(answer.lines.map((l) => l.outcome)).toEqual(['taken', 'taken', 'taken', 'taken with trouble'])
  const entered = await Promise.all([one, two].map(async (person) => (await look(nurse, person)).today.map((t) => t.is).toSorted()))
  expect(entered).toEqual([['given', 'spilled'], ['given']])
})

test('a spill is not taken back while the right that it gave back lies at a device', async () => {
  const person = await treated()
  const gave = await dose(nurse, person, giving(await look(nurse, person)))
  expect(gave.statusCode, gave.body).toBe(201)
  const of = gave.json<DoseAnswer>().entry
  const two = { site: CLINIC, why: 'Cốc của người khác.', second: signed(doctor) }
  const spilt = await dose(nurse, person, { ...two, key: randomUUID(), does: 'spilled', of, lost: 600 })
  expect(spilt.statusCode, spilt.body).toBe(201)
  const device = await enrol(program, head, nurse)
  await device.takes()
  const back = () => dose(nurse, person, { ...two, key: randomUUID(), does: 'remove', of: spilt.json<DoseAnswer>().entry })
  expect(refusedFor(await back())).toEqual(['at-device'])
  expect(device.gives(person)).toEqual([])
  await device.sends()
})

test('rows of rights, doses and bottles are made again from the log as they are', async () => {
  const rows = () =>
    asLog(
      program,
      `select json_build_array(
      (select json_agg(r order by entry, person, day, part) from now.dose_right r), (select json_agg(d order by entry) from now.dose d),
      (select json_agg(p order by entry, person) from now.dose_place p), (select json_agg(t order by entry) from now.dose_told t),
      (select json_agg(c order by call) from now.dose_call c)) as rows`,
    )
  const before = await rows()
  await asLog(program, 'select api.rebuild_doses()')
  expect(await rows()).toEqual(before)
})

test('a restored server knows of nobody what was given since, until the devices have told it, the clinic has looked through them, and two people answered', async () => {
  const [gave, waits] = [await treated(), await treated()]
  const thrown = await enrolDevice(program, head, nurse)
  await asLog(program, `update app.dose_device set revoked_at = now() - interval '30 days' where id = '${thrown.id}'`)
  const device = await enrol(program, head, nurse)
  await device.takes()
  expect(device.gives(gave)).toEqual([])
  const restored = await startProgram('demo', await restoredFrom(program))
  try {
    const [chief, second, giver] = [
      await restored.actor('clinicHead', CLINIC),
      await restored.actor('clinicDoctor', CLINIC),
      await restored.actor('clinicNurse', CLINIC),
    ]
    const tries = async (person: string) => refusedFor(await dose(giver, person, giving(await look(giver, person))))
    expect(await tries(waits)).toEqual(['at-device', 'not-known'])
    const attest = { key: randomUUID(), site: CLINIC, of: { is: 'unknown' }, why: 'Máy còn đang tắt.', second: signed(second) }
    expect((await giver.send('POST', '/api/dosing/rights/attest', attest)).json<Problem>().refusals?.[0]?.detail).toContain(
      'chỉ xác nhận được từ',
    )
    // The longest lease of a day is over: one that went ahead since the backup runs until the night, at a device that the head has not revoked.
    const past = "update app.dose_epoch set until = now() - interval '1 minute' where epoch > 1"
    await restored.owner.query({ name: 'past', text: past, values: [] })
    const later = await giver.send('POST', '/api/dosing/rights/attest', { ...attest, key: randomUUID() })
    expect(later.json<Problem>().refusals?.[0]?.detail).toContain('chỉ xác nhận được từ lúc 00:05')

    device.meets(restored)
    expect(await device.takes()).toBe(409)
    const { epoch } = await device.sends()
    expect(epoch).toBeGreaterThan(device.state().epoch)
    device.acts((d, seal) => meetRestored(d, epoch, now(), seal))
    await device.sends()
    const told = await device.ask('head', { epoch, written: device.state().written })
    expect(told.statusCode, told.body).toBe(200)
    expect(await tries(waits)).toEqual(['not-known'])
    // Every other device of the backup tells it held nothing; here they are lost, and are told for by their own journals.
    for (const other of enrolledSince.filter((d) => d !== device)) {
      other.meets(restored)
      if (other.lines().length > 0) await other.sends()
      other.acts((d, seal) => meetRestored(d, epoch, now(), seal))
      if (other.lines().length > 0) await other.sends()
      await other.ask('head', { epoch, written: other.state().written })
    }
    expect((await devicesAt(chief)).restored).toMatchObject({ devices: [], sites: [{ site: CLINIC }] })
    const looked = await giver.send('POST', '/api/dosing/devices/looked', { key: randomUUID(), site: CLINIC, second: signed(second) })
    expect(looked.statusCode, looked.body).toBe(201)
    // A device that was thrown away weeks before the backup is not waited for; doses given over the line since the backup nobody told.
    expect((await devicesAt(chief)).restored).toMatchObject({ day: today(), devices: [], sites: [] })
    expect(await tries(waits)).toEqual(['not-known'])
    const answered = await giver.send('POST', '/api/dosing/rights/attest', { ...attest, key: randomUUID(), why: 'Sổ in không có tên.' })
    expect(answered.statusCode, answered.body).toBe(201)
    expect(await tries(gave)).toEqual(expect.arrayContaining(['DD-01', 'given']))
    const given = await dose(giver, waits, giving(await look(giver, waits)))
    expect(given.statusCode, given.body).toBe(201)
    expect(await device.takes()).toBe(200)
  } finally {
    await restored.close()
  }
})

const past = (device: string) => asLog(program, `update now.dose_right set until = now() - interval '1 minute' where device = '${device}'`)
