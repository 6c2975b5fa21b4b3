import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Hello as DeviceHello } from '../../src/dosing/device/day.ts'
import { freshKept, type Kept } from '../../src/dosing/device/kept.ts'
import { callAway } from '../../src/dosing/rights/calls.ts'
import { wakeUp } from '../../src/dosing/rights/clock.ts'
import { noteHere, openHere } from '../../src/dosing/rights/gives.ts'
import { giveBack } from '../../src/dosing/rights/leases.ts'
import { claimKey } from '../../src/dosing/rights/right.ts'
import { addDays } from '../../src/kernel/day.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../../src/kernel/ids.ts'
import { now } from '../../src/server/clock.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { DevicesPage } from '../../src/server/contract/devices.ts'
import type { Hello, JournalAnswer } from '../../src/server/contract/machine.ts'
import type { RightsKept } from '../../src/server/contract/rights.ts'
import { sealOf } from '../../src/server/dosing/rights/journal.ts'
import { freshId } from '../../src/server/ids.ts'
import { type Between, meetServer } from '../../src/web/device/meeting.ts'
import { care, dose, giving, look, ordered, patient, today } from '../support/clinic.ts'
import { enrol, type TestDevice } from '../support/device.ts'
import { type Actor, CLINIC, startProgram, type TestProgram } from '../support/program.ts'
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

const treated = (name?: string) => treatedBy(head, doctor, name)
const claimOf = (person: string) => ({ person: person as PersonId, day: today(), part: 1 })

test('who comes as a guest tomorrow stands on the sheet of today, also where it was announced after the first; nobody is let into their file before', async () => {
  const boss = await program.actor('clinicHead', other)
  const theirs = await program.actor('clinicDoctor', other)
  const guest = await patient(boss, 'Võ Thị Khách', other)
  await ordered(theirs, guest, {}, other)
  const device = await enrol(program, head, nurse)
  const listed = async () => {
    expect(await device.takes()).toBe(200)
    return device.sheet().people.find((p) => p.person === guest)
  }
  expect(await listed()).toBeUndefined()
  const tomorrow = addDays(today(), 1)
  const days = { at: CLINIC, from: tomorrow, to: tomorrow }
  expect((await care(theirs, guest, '@care-guest', days, { why: 'Về quê.' }, other)).statusCode).toBe(201)
  expect(await listed()).toMatchObject({ guest: true, known: { standing: { is: 'guest', home: other } } })
  expect((await nurse.get(`/api/dosing/people/${guest}?site=${encodeURIComponent(CLINIC)}`)).statusCode).toBe(404)
})

test('files that were opened at a device are readings of whoever opened them, each once, with both clocks', async () => {
  const person = await treated()
  const device = await enrol(program, head, nurse)
  await device.takes()
  const opens = (by: AccountId) =>
    device.acts(
      (d, seal) => openHere(d, claimOf(person), now(), seal),
      JSON.stringify({ at: now(), by, office: 'clinicNurse', opened: true }),
    )
  opens(nurse.account as AccountId)
  opens(doctor.account as AccountId)
  for (const _ of [1, 2]) expect((await device.sends()).lines.map((l) => l.outcome)).toEqual(['taken', 'taken'])
  expect((await device.ask('journal', { lines: device.lines(), forked: true })).statusCode).toBe(200)
  const read = await asLog(
    program,
    `select account, what, detail::json ->> 'at' as at, at <= now() as told from log.access
     where person = '${person}' and purpose = 'device' order by detail::json ->> 'line', at`,
  )
  // The second names somebody whose slot was not opened: it is whose session told of it. A store put back from a copy tells of both again.
  const one = { account: nurse.account, what: 'dosing', at: device.lines()[0]?.at, told: true }
  expect(read).toEqual([one, one, one, one])
  expect(await asLog(program, `select 1 from now.dose_told where device = '${device.id}'`)).toEqual([])
})

test('a device says which installation it serves: another one, and one that a restore left behind, hears nothing of it', async () => {
  const device = await enrol(program, head, nurse)
  const hello = JSON.parse((await device.ask('hello', {})).body) as Hello
  expect(hello).toMatchObject({ installation: { kind: 'demo' }, heard: { n: 0 }, toldEpoch: hello.epoch })
  expect(await device.takes()).toBe(200)
  expect(device.sheet().installation).toEqual(hello.installation)
  const { id } = hello.installation
  const asks = async (serves: string) => (await device.ask('sheet', { epoch: 1 }, undefined, { 'x-device-serves': serves })).statusCode
  expect([await asks(`${id}/${hello.epoch}`), await asks(`${id}/${hello.epoch + 1}`), await asks(`${randomUUID()}/1`)]).toEqual([
    200, 409, 409,
  ])
})

test('for a device that will refuse its sheet nothing is leased: its clock is off, or its figures are others', async () => {
  const person = await treated()
  const device = await enrol(program, head, nurse)
  const holds = async (more: object) => {
    const taken = await device.ask('sheet', { epoch: device.state().epoch, ...more })
    expect(taken.statusCode, taken.body).toBe(200)
    const { sheet } = JSON.parse(taken.body) as { readonly sheet: string }
    return (JSON.parse(sheet) as { readonly tickets: readonly { readonly claim: { readonly person: string } }[] }).tickets.some(
      (t) => t.claim.person === person,
    )
  }
  expect(await holds({ clock: `${addDays(today(), -1)}T08:00+07:00` })).toBe(false)
  expect(await holds({ edition: 'another' })).toBe(false)
  expect(await holds({ clock: now() })).toBe(true)
})

/** Somebody whom the other clinic treats. */
const treatedAt = async (site: UnitId) => {
  const person = await patient(await program.actor('clinicHead', site), undefined, site)
  await ordered(await program.actor('clinicDoctor', site), person, {}, site)
  return person
}

/** A line of care that says it was signed by somebody, about somebody. */
const notes = (device: TestDevice, person: string, made: object) =>
  device.acts((d, seal) => {
    const noted = noteHere(d, claimOf(person), (made as { readonly entry: EntryId }).entry, now(), seal) // as it is written below
    if (!noted.ok) throw new Error('it may note')
    return noted.value
  }, JSON.stringify(made))

test('a record is of the person and the minute of its line, and is signed by nobody who does not prove it', async () => {
  const [one, two] = [await treated(), await treated()]
  const ofDoctor = await enrol(program, head, doctor)
  await ofDoctor.takes()
  const kase = (person: string) => ofDoctor.sheet().people.find((p) => p.person === person)?.case
  const confirms = (by: Actor, person: string, at = now()) => ({
    entry: freshId() as EntryId, // the device's own
    at,
    by: by.account,
    office: by.office,
    case: kase(person),
    words: {},
    care: { name: '@care-confirm', says: { finding: 'FT-02', agent: 'methadone', upTo: 600 } },
  })
  const [right, moved, old, unproven] = [
    confirms(doctor, one),
    confirms(doctor, one),
    confirms(doctor, two, `${addDays(today(), -1)}T08:00+07:00` as ReturnType<typeof now>),
    confirms(nurse, two),
  ]
  notes(ofDoctor, one, right)
  notes(ofDoctor, two, moved)
  notes(ofDoctor, two, old)
  notes(ofDoctor, two, unproven)
  expect((await ofDoctor.sends()).lines.map((l) => l.outcome)).toEqual([
    'taken',
    'taken with trouble',
    'taken with trouble',
    'taken with trouble',
  ])
  const entered = await asLog(
    program,
    `select e.id, e.signer, e.body::json #>> '{says,line,said}' as said from log.entry e
     where e.id in ('${right.entry}', '${moved.entry}', '${old.entry}', '${unproven.entry}') order by said desc`,
  )
  expect(entered).toEqual([
    { id: right.entry, signer: doctor.account, said: null },
    { id: unproven.entry, signer: doctor.account, said: nurse.account },
  ])
  for (const person of [one, two])
    ofDoctor.acts((d, seal) => {
      const back = giveBack(d, claimOf(person), now(), seal)
      return back.ok ? back.value : d
    })
  await ofDoctor.sends()
})

test('a dose given before the treatment was ended at the office is entered when its journal comes, and drawn from its bottle', async () => {
  const person = await treated()
  const device = await enrol(program, head, nurse)
  await device.takes()
  expect(device.gives(person)).toEqual([])
  const kase = device.sheet().people.find((p) => p.person === person)?.case
  const left = { key: randomUUID(), seq: 1, act: 'leave', happened: today(), says: { endingNo: '2/QĐ' } }
  expect((await head.send('POST', `/api/cases/${kase}/acts`, left)).statusCode).toBe(201)
  expect((await device.sends()).lines.map((l) => l.outcome)).toEqual(['taken with trouble'])
  expect(await asLog(program, `select dose, what from now.dose where person = '${person}'`)).toEqual([{ dose: 600, what: '1' }])
  expect(await asLog(program, `select quantity from stock.move m join log.entry e on e.id = m.entry where e.person = '${person}'`)).toEqual(
    [{ quantity: 600 }],
  )
})

test('two people answer for all but who may have had a dose', async () => {
  const [one, unsure] = [await treated(), await treated()]
  const device = await enrol(program, head, nurse)
  await device.takes()
  await asLog(program, `update now.dose_right set until = now() - interval '1 minute' where device = '${device.id}'`)
  const of = { is: 'device', device: device.id }
  const said = { key: randomUUID(), site: CLINIC, of, but: [unsure], why: 'Máy hỏng.', second: signed(doctor) }
  expect((await nurse.send('POST', '/api/dosing/rights/attest', said)).statusCode).toBe(201)
  const left = await asLog(program, `select person from now.dose_right where device = '${device.id}'`)
  expect([left.some((r) => r['person'] === one), left.some((r) => r['person'] === unsure)]).toEqual([false, true])
})

test('no code is read out to a machine that does not know the person: it could not be taken there', async () => {
  const person = await treated()
  const there = await program.actor('clinicHead', other)
  const device = await enrol(program, there, await program.actor('clinicNurse', other), 'Máy nơi khác', other)
  const out = { key: randomUUID(), site: CLINIC, person, part: 1, device: device.id, other: { name: 'Lê Văn C', office: 'Điều dưỡng' } }
  const refused = await nurse.send('POST', '/api/dosing/rights/call-out', out)
  expect([refused.statusCode, refused.json<Problem>().refusals?.[0]?.field]).toEqual([400, 'device'])
  expect(await asLog(program, `select 1 from now.dose_right where person = '${person}'`)).toEqual([])
})

/** The store of a machine as its page has it, from what the test's device wrote. */
const storeOf = (device: TestDevice, heard: number): { kept: Kept } => ({
  kept: {
    ...freshKept(device.id, CLINIC, device.state().epoch, now()),
    device: device.state(),
    made: Object.fromEntries(device.lines().flatMap((l) => (l.made === null ? [] : [[l.n, l.made]]))),
    heard,
  },
})

const between = (device: TestDevice, store: { kept: Kept }, breaks: () => boolean): Between => {
  const asks = async <T>(path: string, body: object): Promise<T> => {
    if (breaks()) throw new Error('the line broke before')
    const answer = await device.ask(path, body)
    if (breaks()) throw new Error('the line broke after')
    if (answer.statusCode !== 200) throw new Error(answer.body)
    return JSON.parse(answer.body) as T // what the route answers
  }
  return {
    hello: () => asks<DeviceHello>('hello', {}),
    send: (lines, forked) => asks<JournalAnswer>('journal', { lines, ...(forked ? { forked } : {}) }),
    tellHead: (epoch, written) => asks('head', { epoch, written }),
    kept: () => store.kept,
    change: async (make) => {
      store.kept = make(store.kept)
    },
    clock: now,
    seal: (before, line) => `${before.slice(0, 32)}${line.length.toString(16).padStart(32, '0')}`.slice(-64).padStart(64, '0'),
  }
}

test('a machine that holds nothing and had sent everything tells a restored server its journal again, wherever the line breaks; calls, sheets and two records are asked about too', async () => {
  const [gave, called, one] = [await treated('Hà Văn Lại'), await treated('Hà Văn Gọi'), await treated('Hà Văn Một')]
  const device = await enrol(program, head, nurse)
  await device.takes()
  const target = await restoredFrom(program)

  // After the backup: a dose, a right given up by telephone, and all others back. The server has heard all of it.
  expect(device.gives(gave)).toEqual([])
  device.acts(
    (d, seal) => {
      const away = callAway(d, claimOf(called), { end: 'server', site: other }, now(), seal)
      if (!away.ok) throw new Error('it is held')
      return away.value.device
    },
    JSON.stringify({ call: { names: ['A', 'B'], by: nurse.account } }),
  )
  for (const { claim } of device.state().tickets)
    device.acts((d, seal) => {
      const back = giveBack(d, claim, now(), seal)
      return back.ok ? back.value : d
    })
  await device.sends()
  const written = device.state().written

  const restored = await startProgram('demo', target)
  try {
    // The minute of the restore is the one of the telephone call: it was later.
    const asOwner = (text: string) => restored.owner.query({ name: randomUUID(), text, values: [] })
    await asOwner("update app.dose_epoch set since = since + interval '2 minutes' where epoch > 1")
    device.meets(restored)
    const store = storeOf(device, written)
    for (let fails = 1; fails <= 12; fails += 1) {
      let asked = 0
      const breaks = () => {
        asked += 1
        return asked === fails
      }
      await meetServer(between(device, store, breaks)).catch(() => undefined)
    }
    const hello = JSON.parse((await device.ask('hello', {})).body) as Hello
    expect(hello).toMatchObject({ toldEpoch: hello.epoch, heard: { n: written } })
    expect(await asLog(restored, `select dose from now.dose where person = '${gave}' and stands`)).toEqual([{ dose: 600 }])

    const [chief, second, giver] = [
      await restored.actor('clinicHead', CLINIC),
      await restored.actor('clinicDoctor', CLINIC),
      await restored.actor('clinicNurse', CLINIC),
    ]
    const tries = async (person: string) => refusedFor(await dose(giver, person, giving(await look(giver, person))))
    // Where the other clinic may have given by the code, it is asked.
    expect(await tries(called)).toEqual(['on-paper', 'not-known'])

    // Of days to come numbered sheets may be out that the backup does not know, until two people of the clinic have looked.
    const later = addDays(today(), 3)
    const waits = async () => {
      const [row] = await asLog(
        restored,
        `select json_agg(u ->> 'is') as uses from json_array_elements(api.uses_of(array['${one}'::uuid], '${later}', '${later}')) u`,
      )
      return row?.['uses'] ?? []
    }
    await asOwner('update app.dose_device set told_epoch = (select max(epoch) from app.dose_epoch)')
    await asOwner(`insert into app.dose_looked select max(epoch), '${other}' from app.dose_epoch`)
    expect(await waits()).toContain('unknown')
    const looked = { key: randomUUID(), site: CLINIC, second: signed(second) }
    expect((await giver.send('POST', '/api/dosing/devices/looked', looked)).statusCode).toBe(201)
    expect(await waits()).not.toContain('unknown')

    await asOwner("update app.dose_epoch set since = now() - interval '1 minute' where epoch > 1")
    // Two people answer for one record; it turns out to be another one's person, of whom nobody was asked.
    const attest = {
      key: randomUUID(),
      site: CLINIC,
      of: { is: 'claims', claims: [claimOf(one)] },
      why: 'Không có tên.',
      second: signed(second),
    }
    const answered = await giver.send('POST', '/api/dosing/rights/attest', attest)
    expect(answered.statusCode, answered.body).toBe(201)
    expect(answered.json<RightsKept>().done).toBe(1)
    const again = await patient(chief, 'Hà Văn Một')
    await asLog(restored, `update now.person set canonical = '${one}', family = '${one}' where person in ('${one}', '${again}')`)
    await asLog(restored, `update now."case" set record = person, person = '${one}' where person = '${again}'`)
    expect(await tries(one)).toContain('not-known')
  } finally {
    await restored.close()
  }
})

test('after a restore the right two answer: every clinic says whom of elsewhere it had, or is asked by name, and what lay elsewhere is answered for there', async () => {
  const [asked, moved] = [await treated('Hà Văn Ở Nhà'), await treated('Hà Văn Đi Xa')]
  const there = await treatedAt(other)
  const target = await restoredFrom(program)
  // After the backup, and lost with it: the right of one goes to the other clinic.
  const transfer = { key: randomUUID(), site: CLINIC, ...claimOf(moved), to: other }
  expect((await nurse.send('POST', '/api/dosing/rights/transfer', transfer)).statusCode).toBe(201)
  const restored = await startProgram('demo', target)
  try {
    const asOwner = (text: string) => restored.owner.query({ name: randomUUID(), text, values: [] })
    await asOwner("update app.dose_epoch set since = now() - interval '1 minute', until = now() - interval '1 minute' where epoch > 1")
    await asOwner('update app.dose_device set told_epoch = (select max(epoch) from app.dose_epoch)')
    const [giver, second] = [await restored.actor('clinicNurse', CLINIC), await restored.actor('clinicDoctor', CLINIC)]
    const [far, farSecond] = [await restored.actor('clinicNurse', other), await restored.actor('clinicDoctor', other)]
    const attests = (by: Actor, site: UnitId, beside: Actor, person: string, more: object = {}) =>
      by.send('POST', '/api/dosing/rights/attest', {
        key: randomUUID(),
        site,
        of: { is: 'claims', claims: [claimOf(person)] },
        why: 'Sổ in không có tên.',
        second: signed(beside),
        ...more,
      })
    const silent = await attests(giver, CLINIC, second, asked)
    expect([silent.statusCode, silent.json<Problem>().refusals?.[0]?.detail]).toEqual([
      422,
      expect.stringContaining('ghi tên người trả lời'),
    ])
    const named = await attests(giver, CLINIC, second, asked, { asked: [{ site: other, name: 'Lê Văn C' }] })
    expect([named.statusCode, named.json<RightsKept>().done], named.body).toEqual([201, 1])

    const looks = (guests: object) =>
      far.send('POST', '/api/dosing/devices/looked', { key: randomUUID(), site: other, guests, second: signed(farSecond) })
    // Nobody of its own, and no day that the backup knows.
    expect((await looks([{ person: there, day: today() }])).statusCode).toBe(400)
    expect((await looks([{ person: moved, day: addDays(today(), -40) }])).statusCode).toBe(400)
    const looked = await looks([{ person: moved, day: today() }])
    expect(looked.statusCode, looked.body).toBe(201)
    expect(refusedFor(await attests(giver, CLINIC, second, moved))).toEqual(['right'])
    const answered = await attests(far, other, farSecond, moved, { asked: [{ site: CLINIC, name: 'Nguyễn Thị A' }] })
    expect([answered.statusCode, answered.json<RightsKept>().done]).toEqual([201, 1])
    expect(refusedFor(await dose(giver, moved, giving(await look(giver, moved))))).toContain('other-site')
  } finally {
    await restored.close()
  }
})

test('what a machine sealed and nobody can read, or is longer than a page takes, keeps back no line that comes after it', async () => {
  const [paper, gave] = [await treated('Hà Văn Giấy'), await treated('Hà Văn Sau')]
  const device = await enrol(program, head, nurse)
  await device.takes()
  const typed = 'tờ 12, 13 và 14 ngày 22/11\tdo chị Hương ghi lúc mất điện buổi sáng'
  device.acts((d, seal) => {
    const woke = wakeUp(
      d,
      [
        { name: 'a', office: 'clinicNurse' },
        { name: 'b', office: 'clinicDoctor' },
      ],
      [{ claim: claimOf(paper), entry: freshId() as EntryId, sheet: typed }],
      now(),
      seal,
    )
    if (!woke.ok) throw new Error('it is awake')
    return woke.value
  })
  // A line of another release.
  device.acts((d, seal) => {
    const line = { n: d.written + 1, at: now(), claim: claimOf(paper), told: { zeal: [1, { b: 2, a: 'x' }], does: 'moved' } }
    const sealed = seal(d.lastSeal, JSON.stringify([line.n, line.at, claimKey(line.claim), line.told]))
    return { ...d, written: line.n, lastSeal: sealed, journal: [...d.journal, { ...line, told: line.told as never, seal: sealed }] }
  })
  expect(device.gives(gave)).toEqual([])
  const answer = await device.sends()
  expect([answer.broken, answer.heard.n]).toEqual([null, device.state().written])
  expect(answer.lines.map((l) => l.outcome)).toEqual(['taken with trouble', 'taken with trouble', 'taken'])
  const page = (await head.get(`/api/dosing/devices?site=${encodeURIComponent(CLINIC)}`)).json<DevicesPage>()
  expect(page.out.find((o) => o.person === paper)).toMatchObject({ is: 'paper', sheet: 'tờ 12, 13 và 14 ngày 22/11 do chị Hương' })
})

test('letters that no database keeps refuse no batch: the dose beside them is entered, what cannot be read is kept, and the next line goes on', async () => {
  const [one, two, three] = [await treated(), await treated(), await treated()]
  const device = await enrol(program, head, nurse)
  await device.takes()
  const bad = 'đổ\0 rồi\ud83d'
  const notGiven = (person: string, made: object | string) =>
    device.acts(
      (d, seal) => {
        const noted = noteHere(d, claimOf(person), entryOf(made), now(), seal)
        if (!noted.ok) throw new Error('it may note')
        return noted.value
      },
      typeof made === 'string' ? made : JSON.stringify(made),
    )
  const entryOf = (made: object | string): EntryId => (typeof made === 'string' ? freshId() : (made as { entry: string }).entry) as EntryId // written below
  const kase = (person: string) => device.sheet().people.find((p) => p.person === person)?.case
  const looked = {
    entry: freshId(),
    at: now(),
    by: nurse.account,
    office: 'clinicNurse',
    case: kase(one),
    words: { why: bad },
    care: { name: '@care-fitness', says: { found: 'unsure' } },
  }
  notGiven(one, looked)
  notGiven(two, JSON.stringify({ bad }))
  // The letters themselves, as another program may write them.
  device.acts((d, seal) => {
    const line = { n: d.written + 1, at: now(), claim: claimOf(two), told: { does: bad } }
    const sealed = seal(d.lastSeal, JSON.stringify([line.n, line.at, claimKey(line.claim), line.told]))
    return { ...d, written: line.n, lastSeal: sealed, journal: [...d.journal, { ...line, told: line.told as never, seal: sealed }] }
  })
  expect(device.gives(three)).toEqual([])
  const lines = device.lines().map((l) => (l.n === 2 ? { ...l, made: `${bad}${l.made}` } : l))
  let before = ''
  const sealedAnew = lines.map((line) => {
    before = sealOf(before, line)
    return { ...line, seal: before }
  })
  const answer = await device.sends(sealedAnew)
  expect([answer.heard.n, answer.lines.map((l) => l.outcome)]).toEqual([4, ['taken', 'taken with trouble', 'taken with trouble', 'taken']])
  expect(await asLog(program, `select name from log.entry where id = '${looked.entry}'`)).toEqual([{ name: '@care-fitness' }])
  expect(await asLog(program, `select dose from now.dose where person = '${three}'`)).toEqual([{ dose: 600 }])
})

test('a right that was given up by telephone and that nobody could take stands on the page of who gave it up: two people there answer for it once its time is over', async () => {
  const boss = await program.actor('clinicHead', other)
  const theirs = await program.actor('clinicDoctor', other)
  const person = await patient(boss, 'Hà Văn Không Nhận', other)
  await ordered(theirs, person, {}, other)
  // Today's right lies here, and the person went home again.
  const days = { at: CLINIC, from: today(), to: today() }
  expect((await care(theirs, person, '@care-guest', days, { why: 'Đi làm.' }, other)).statusCode).toBe(201)
  const far = await enrol(program, boss, theirs, 'Máy ở nhà', other)
  await far.takes()
  const out = { key: randomUUID(), site: CLINIC, person, part: 1, device: far.id, other: { name: 'Lê Văn C', office: 'y tá' } }
  const called = await nurse.send('POST', '/api/dosing/rights/call-out', out)
  expect(called.statusCode, called.body).toBe(201)
  const listed = async () =>
    (await nurse.get(`/api/dosing/devices?site=${encodeURIComponent(CLINIC)}`)).json<DevicesPage>().out.filter((o) => o.person === person)
  expect(await listed()).toMatchObject([{ is: 'call', device: far.id, name: 'Hà Văn Không Nhận' }])
  await asLog(program, `update now.dose_right set until = now() - interval '1 minute' where device = '${far.id}'`)
  const attest = {
    key: randomUUID(),
    site: CLINIC,
    of: { is: 'claims', claims: [claimOf(person)] },
    why: 'Bên kia không nhận được mã.',
    second: signed(doctor),
  }
  expect((await nurse.send('POST', '/api/dosing/rights/attest', attest)).statusCode).toBe(201)
  expect(await listed()).toEqual([])
  const given = await dose(nurse, person, giving(await look(nurse, person)))
  expect(given.statusCode, given.body).toBe(201)
})
