import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepRight } from '../../src/db/rights.ts'
import { noteHere } from '../../src/dosing/rights/gives.ts'
import { giveBack, meetRestored } from '../../src/dosing/rights/leases.ts'
import { addDays } from '../../src/kernel/day.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../../src/kernel/ids.ts'
import { now } from '../../src/server/clock.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { DevicesPage } from '../../src/server/contract/devices.ts'
import type { DosingDayPage } from '../../src/server/contract/dosing-pages.ts'
import type { JournalAnswer, JournalLine, OnePerson, SignedSheet } from '../../src/server/contract/machine.ts'
import { sealOf } from '../../src/server/dosing/rights/journal.ts'
import { rightEntry } from '../../src/server/dosing/rights/keep.ts'
import { freshId } from '../../src/server/ids.ts'
import { sealedJournal } from '../../src/web/device/take-along.ts'
import { care, dose, giving, look, patient, today } from '../support/clinic.ts'
import { enrol as enrolDevice, type TestDevice } from '../support/device.ts'
import { type Actor, CLINIC, PASSWORD, startProgram, type TestProgram } from '../support/program.ts'
import { restoredFrom } from '../support/restored.ts'
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

const enrolledSince: TestDevice[] = []
const enrol: typeof enrolDevice = async (...of) => {
  const device = await enrolDevice(...of)
  enrolledSince.push(device)
  return device
}
const devicesAt = async (who: Actor, site = CLINIC) =>
  (await who.get(`/api/dosing/devices?site=${encodeURIComponent(site)}`)).json<DevicesPage>()
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

test('a machine is made by two: the head alone makes none, nor with a second person of elsewhere or a wrong password', async () => {
  const stranger = await program.actor('clinicHead', other)
  const body = { key: randomUUID(), site: CLINIC, name: 'Máy một người', password: PASSWORD }
  const answers = [
    await head.send('POST', '/api/dosing/devices', body),
    ...(await Promise.all(
      [signed(head), signed(stranger), { ...signed(nurse), password: 'x'.repeat(12) }].map((second) =>
        head.send('POST', '/api/dosing/devices', { ...body, key: randomUUID(), second }),
      ),
    )),
  ]
  expect(answers.map((a) => a.statusCode)).toEqual([400, 403, 403, 400])
  expect((await devicesAt(head)).devices.some((d) => d.name === body.name)).toBe(false)
  const { id } = await enrol(program, head, nurse)
  const by = `select e.body::jsonb #>> '{says,second}' as second from log.entry e where e.name = '@right-enrolled' and e.body::jsonb #>> '{says,device}' = '${id}'`
  expect(await asLog(program, by)).toEqual([{ second: nurse.account }])
})

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
  expect((await reads({ ...whole, secret: `${whole.secret.startsWith('A') ? 'B' : 'A'}${whole.secret.slice(1)}` })).statusCode).toBe(400)
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

test('rows of rights, doses and bottles are made again from the log as they are', () => expectMadeAgain(program))

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
    // Whoever opens the window in the morning reads it before the first person stands there.
    const restoredAt = async (who: Actor) => (await who.get(`/api/dosing/day?site=${CLINIC}`)).json<DosingDayPage>().restored
    expect([await restoredAt(nurse), await restoredAt(giver)]).toEqual([null, expect.stringContaining(today())])
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
    expect(await restoredAt(giver)).toBeNull()
    expect(await tries(gave)).toEqual(expect.arrayContaining(['DD-01', 'given']))
    const given = await dose(giver, waits, giving(await look(giver, waits)))
    expect(given.statusCode, given.body).toBe(201)
    expect(await device.takes()).toBe(200)
  } finally {
    await restored.close()
  }
})
