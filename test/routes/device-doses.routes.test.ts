import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { logRole } from '../../src/db/roles.ts'
import type { Signer } from '../../src/dosing/device/proof.ts'
import type { Device, Seal } from '../../src/dosing/rights/device.ts'
import { giveHere, noteHere, spillHere, uncounted } from '../../src/dosing/rights/gives.ts'
import { shorten } from '../../src/dosing/rights/leases.ts'
import { addDays } from '../../src/kernel/day.ts'
import type { EntryId, PersonId } from '../../src/kernel/ids.ts'
import { addMinutes, type Moment } from '../../src/kernel/moment.ts'
import { now } from '../../src/server/clock.ts'
import type { DevicesPage } from '../../src/server/contract/devices.ts'
import type { DoseAnswer, DosingDayPage } from '../../src/server/contract/dosing-pages.ts'
import { freshId } from '../../src/server/ids.ts'
import { care, dose, giving, look, today, writtenOf } from '../support/clinic.ts'
import { enrol } from '../support/device.ts'
import { type Actor, CLINIC, type TestProgram } from '../support/program.ts'
import { asLog, expectMadeAgain, refusedFor, signed, startClinic, treatedBy } from '../support/treating.ts'

let program: TestProgram
let head: Actor
let doctor: Actor
let nurse: Actor
beforeAll(async () => {
  ;({ program, head, doctor, nurse } = await startClinic())
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
  const entry = freshId() as EntryId // the device's own
  // No lease goes beyond its day.
  const [ends = now()] = [addMinutes(now(), 30), `${addDays(today(), 1)}T00:00+07:00` as Moment].toSorted()
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

test('a removal is entered where its dose stands in the log, on a line that tells of it as that', async () => {
  const [one, two, three] = [await treated(), await treated(), await treated()]
  const device = await enrol(program, head, nurse)
  await device.takes()
  expect([device.gives(one), device.gives(two)]).toEqual([[], []])
  const beside = await device.signer(doctor)
  const gave = device.lines().map((line) => JSON.parse(line.made ?? '') as { readonly entry: EntryId; readonly proof?: string }) // as the device wrote them
  const removes = (of: EntryId | undefined, person: string, act: typeof spillHere | typeof noteHere) => {
    const { proof: _, ...made } = gave.find((g) => g.entry === of) ?? {
      ...gave[0],
      case: device.sheet().people.find((p) => p.person === person)?.case,
    }
    const entry = freshId() as EntryId // the device's own
    const by = { account: nurse.account, second: doctor.account, release: 'none' }
    const said = { person, site: CLINIC, at: now(), is: 'removed', of, reason: 'Nhầm người.' }
    const record = { edition: '', by, entry: said, ledger: [], found: [], notes: [] }
    const claim = { person: person as PersonId, day: today(), part: 1 }
    device.acts(
      (d, seal) => {
        const spill = { entry, of: of ?? entry, heard: 0 }
        const outcome = act === spillHere ? spillHere(d, claim, spill, now(), seal) : noteHere(d, claim, entry, now(), seal)
        if (!outcome.ok) throw new Error('it is awake')
        return outcome.value
      },
      JSON.stringify({ ...made, entry, at: now(), record, looked: null, recognised: [], words: { why: 'Nhầm người.' } }),
      [beside],
    )
  }
  removes(gave[0]?.entry, one, noteHere)
  // Of a dose of which no record came: the log has none.
  const lost = freshId() as EntryId // the device's own
  device.acts((d, seal) => {
    const given = giveHere(d, { person: three as PersonId, day: today(), part: 1 }, lost, now(), seal)
    return given.ok ? given.value : d
  })
  removes(lost, three, spillHere)
  removes(gave[1]?.entry, two, spillHere)
  const told = (await device.sends()).lines.slice(2)
  expect(told.map((l) => l.troubles.some((t) => t.en.includes('cannot be entered')))).toEqual([true, false, true, false])
  expect((await look(nurse, one)).today.map((t) => t.is)).toEqual(['given'])
  expect((await look(nurse, two)).today).toEqual([])
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

test('where two people give, a dose of a device owes its second one where whoever is named beside proves nothing', async () => {
  const [one, two] = [await treated(), await treated()]
  const figure = { site: CLINIC, row: 'RC-02', value: 2, source: 'Thông tư', mark: 'read', second: signed(doctor) }
  const kept = await head.send('POST', '/api/dosing/figures', { key: randomUUID(), ...figure })
  expect(kept.statusCode, kept.body).toBe(201)
  const device = await enrol(program, head, nurse)
  await device.takes()
  const beside = await device.signer(doctor)
  const gives = (person: string, signers: readonly Signer[]): void => {
    const entry = freshId() as EntryId // the device's own
    const drawn = [{ bottle: 'MT1-1', amount: { unit: 'ml', volume: 60 } }]
    const given = {
      is: 'given',
      person,
      site: CLINIC,
      at: now(),
      agent: 'methadone',
      order: freshId(),
      dose: 600,
      as: { part: 1, of: 1 },
      covers: 1,
    }
    const by = { account: nurse.account, second: doctor.account, release: 'none' }
    const ledger = drawn.map((d) => ({ ...d, does: 'out', why: 'dose' }))
    const record = { entry: { ...given, poured: drawn }, ledger, edition: '', by, found: [], notes: [] }
    const kase = device.sheet().people.find((p) => p.person === person)?.case
    const made = {
      entry,
      at: now(),
      by: nurse.account,
      office: nurse.office,
      case: kase,
      words: {},
      record,
      looked: null,
      recognised: ['card'],
    }
    device.acts(
      (d, seal) => {
        const gave = giveHere(d, { person: person as PersonId, day: today(), part: 1 }, entry, now(), seal)
        if (!gave.ok) throw new Error('it holds the right')
        return gave.value
      },
      JSON.stringify(made),
      signers,
    )
  }
  gives(one, [beside])
  gives(two, [])
  await device.sends()
  const { rows } = (await nurse.get(`/api/dosing/day?site=${encodeURIComponent(CLINIC)}`)).json<DosingDayPage>()
  expect([one, two].map((person) => rows.find((r) => r.person === person)?.owes.length)).toEqual([0, 1])
})

test('rows of rights, doses and bottles are made again from the log as they are', () => expectMadeAgain(program))
