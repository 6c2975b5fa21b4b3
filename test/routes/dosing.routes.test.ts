import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logRole } from '../../src/db/roles.ts'
import { addDays } from '../../src/kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../../src/kernel/ids.ts'
import { addMinutes } from '../../src/kernel/moment.ts'
import type { FiguresPage } from '../../src/server/contract/adopting.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { DoseAnswer, DosingDayPage } from '../../src/server/contract/dosing-pages.ts'
import type { StockBookPage } from '../../src/server/contract/stock.ts'
import { recordDose } from '../../src/server/dosing/dose.ts'
import { care, dose, giving, look, openCabinet, ordered, patient, today } from '../support/clinic.ts'
import { type Actor, CLINIC, PASSWORD, type TestProgram } from '../support/program.ts'
import { refusedFor, startClinic, treatedBy } from '../support/treating.ts'

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
const dayPage = async (who: Actor, site = CLINIC) =>
  (await who.get(`/api/dosing/day?site=${encodeURIComponent(site)}`)).json<DosingDayPage>()
const row = async (person: string) => (await dayPage(nurse)).rows.find((r) => r.person === person)
const given = async (person: string): Promise<DoseAnswer> => {
  const answer = await dose(nurse, person, giving(await look(nurse, person)))
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<DoseAnswer>()
}
const signing = (who: Actor) => ({ login: `u${who.account.slice(0, 8)}`, password: PASSWORD })
const left = async () => {
  const [bottle] = (await dayPage(nurse)).bottles
  return bottle?.balance?.unit === 'ml' ? bottle.balance.volume : undefined
}

test('a dose is read, decided and written in two round trips, drawn from its bottle, and the day shows it', async () => {
  const person = await treated()
  const page = await look(nurse, person)
  expect(page.offer).toMatchObject({
    does: 'dose',
    part: 1,
    agent: 'methadone',
    dose: 600,
    from: [{ bottle: { id: 'MT1-1' }, amount: { unit: 'ml', volume: 600 } }],
  })
  expect(page.findings.filter((f) => f.action !== 'warn' && !f.met)).toEqual([])
  expect(await row(person)).toMatchObject({ is: 'due', next: { dose: 600, volume: 600 } })
  const before = await left()

  program.queries()
  const answer = await dose(nurse, person, giving(page))
  expect(answer.statusCode, answer.body).toBe(201)
  expect(answer.json<DoseAnswer>()).toMatchObject({ does: 'given', dose: 600, volume: 600 })
  expect(program.queries()).toBe(2)

  expect((await look(nurse, person)).today).toMatchObject([{ is: 'given', dose: 600 }])
  expect(await row(person)).toMatchObject({ is: 'done' })
  expect(await left()).toBe((before ?? 0) - 600)
})

test('what is refused tells of a person, and the log says who was told; so does asking for somebody else', async () => {
  const [person, theirs] = [await treated(), await program.actor('clinicNurse', other)]
  const told = async (who: Actor) => {
    const text = `select what from log.access where account = $1 and person = $2 and what like 'dosing%'`
    return (await program.owner.query<{ what: string }>({ name: 'told', text, values: [who.account, person] })).map((r) => r.what)
  }
  const again = await program.actor('clinicNurse', CLINIC)
  const body = giving(await look(nurse, person), { poured: [{ bottle: 'không có', measured: { by: 'hand', volume: 600 } }] })
  expect((await dose(again, person, body)).statusCode).toBe(422)
  expect(await told(again)).toEqual(['dosing'])
  expect((await dose(theirs, person, { ...body, site: other })).statusCode).toBe(404)
  expect(await told(theirs)).toEqual(['dosing refused'])
})

test('eight windows at once give one dose, and one key one answer', async () => {
  const person = await treated()
  const page = await look(nurse, person)
  const before = await left()
  const answers = await Promise.all(Array.from({ length: 8 }, () => dose(nurse, person, giving(page))))
  expect(answers.map((a) => a.statusCode).sort()).toEqual([201, 422, 422, 422, 422, 422, 422, 422])
  expect((await look(nurse, person)).today.filter((t) => t.is === 'given')).toHaveLength(1)
  expect(await left()).toBe((before ?? 0) - 600)

  const second = await treated()
  const body = giving(await look(nurse, second))
  const [first, ...again] = await Promise.all([dose(nurse, second, body), dose(nurse, second, body), dose(nurse, second, body)])
  const statuses = [first, ...again].map((a) => a.statusCode).sort()
  expect(statuses).toEqual([200, 200, 201])
  expect(again.map((a) => a.json<DoseAnswer>().entry)).toEqual([first.json<DoseAnswer>().entry, first.json<DoseAnswer>().entry])
})

test('two records of one person have one right: what was given under one is not given under the other', async () => {
  const [one, again] = [await treated('Trịnh Văn Đôi'), await treated('Trịnh Văn Đôi')]
  await given(one)
  const same = await head.send('POST', `/api/same/${one}/${again}`, { key: randomUUID(), turn: 0, does: 'same', why: 'một người' })
  expect(same.statusCode, same.body).toBeLessThan(300)
  expect(refusedFor(await dose(nurse, again, giving(await look(nurse, again))))).toEqual(expect.arrayContaining(['DD-01', 'given']))
})

describe('around a dose', () => {
  test('whoever is intoxicated gets none, a doctor is called at once, and the record says why', async () => {
    const person = await treated()
    const refused = await dose(nurse, person, giving(await look(nurse, person), { fitness: 'intoxicated' }))
    expect(refusedFor(refused)).toContain('FT-01')
    const called = (await dayPage(nurse)).tasks.find((t) => t.person === person)
    expect(called?.says.map((s) => s.vi).join()).toContain('rượu')
    const not = { key: randomUUID(), site: CLINIC, does: 'not given', reason: 'intoxicated', recognised: ['card'], fitness: 'intoxicated' }
    expect((await dose(nurse, person, not)).statusCode).toBe(201)
    expect(await row(person), 'a doctor is still called').toMatchObject({ is: 'comes back' })
    const { seen } = await look(doctor, person)
    expect((await care(doctor, person, '@care-answer', { seen }, { answer: 'Đã khám, hôm nay không cấp.' })).statusCode).toBe(201)
    expect(await row(person)).toMatchObject({ is: 'not given' })
    expect((await care(doctor, person, '@care-answer', { back: true }, { answer: 'Hẹn chiều.' })).statusCode).toBe(201)
    expect(await row(person)).toMatchObject({ is: 'comes back' })
    expect((await dayPage(nurse)).tasks.find((t) => t.person === person)).toBeUndefined()
  })

  test('a doctor answers and signs for what they read: what came between is named, and nothing is written', async () => {
    const person = await treated()
    const page = await look(nurse, person)
    const unsure = () => dose(nurse, person, giving(page, { fitness: 'unsure' }))
    expect(refusedFor(await unsure())).toContain('FT-02')
    const { seen, called } = await look(doctor, person)
    expect(called).not.toBeNull()
    // The person comes once more while the doctor types, in the same minute.
    expect(refusedFor(await unsure())).toContain('FT-02')
    const confirming = { finding: 'FT-02', agent: 'methadone', upTo: 600, seen }
    for (const tried of [
      await care(doctor, person, '@care-confirm', confirming),
      await care(doctor, person, '@care-answer', { seen }, { answer: 'Về việc trước.' }),
    ]) {
      expect(tried.statusCode).toBe(400)
      expect(tried.json<Problem>().refusals?.[0]).toMatchObject({ field: 'seen', detail: expect.stringContaining('một lần gọi bác sĩ') })
    }
    expect((await dayPage(nurse)).tasks.map((t) => t.person)).toContain(person)
    const unread = await care(doctor, person, '@care-confirm', { ...confirming, seen: undefined })
    expect(unread.statusCode, 'a signature says what was read').toBe(400)
    expect((await care(doctor, person, '@care-confirm', { finding: 'FT-02', agent: 'methadone', upTo: 600 })).statusCode).toBe(201)
    // A second doctor who had the page open before that signature reads it first.
    const late = await look(doctor, person)
    expect((await care(doctor, person, '@care-answer', {}, { answer: 'Đã xem.' })).statusCode).toBe(201)
    const again = await care(doctor, person, '@care-answer', { seen: late.seen }, { answer: 'Đã xem lần nữa.' })
    expect(again.json<Problem>().refusals?.[0]).toMatchObject({
      field: 'seen',
      detail: expect.stringContaining('một câu trả lời của bác sĩ'),
    })
  })

  test('what a doctor said by telephone is written by who heard it, permits no dose, and is a list until the doctor signs; denied, the call is open again', async () => {
    const person = await patient(head)
    await ordered(doctor, person)
    // Four days without a dose: nobody but a doctor decides, and looking calls one.
    const away = { is: 'confirmed', place: 'Sổ giấy', day: addDays(today(), -5), agent: 'methadone', dose: 600 }
    expect((await care(doctor, person, '@care-elsewhere', away, { by: 'Nguyễn Hữu Phước' })).statusCode).toBe(201)
    const page = await look(nurse, person)
    expect(page.called).not.toBeNull()
    const words = { answer: 'Chờ bác sĩ, 9 giờ khám.' }
    const says = { doctor: doctor.account, at: page.asOf, readBack: true, back: true, seen: (await look(nurse, person)).seen }
    const telling = (who: Actor, more: object = {}, text: object = words) => care(who, person, '@care-told', { ...says, ...more }, text)
    for (const wrong of [{ readBack: false }, { doctor: nurse.account }, { doctor: 'elsewhere' }, { at: '2026-01-01T08:00+07:00' }])
      expect((await telling(nurse, wrong)).statusCode, JSON.stringify(wrong)).toBe(400)
    expect((await telling(doctor)).statusCode, 'a doctor answers under their own signature').toBe(400)
    const told = await telling(nurse)
    expect(told.statusCode, told.body).toBe(201)
    const { entry } = told.json<{ entry: EntryId }>()

    const toldOf = ({ rows }: DosingDayPage) => rows.find((r) => r.person === person)?.told
    const day = await dayPage(nurse)
    expect(toldOf(day)).toMatchObject([{ of: entry, heard: nurse.account, doctor: doctor.account }])
    expect(day.tasks.map((t) => t.person)).not.toContain(person)
    // Looking again calls nobody anew, and nothing is permitted.
    const again = await look(nurse, person)
    expect(again.called).toBeNull()
    expect(refusedFor(await dose(nurse, person, giving(again)))).toContain('MS-03')

    const signing = (who: Actor, agrees: boolean) => care(who, person, '@care-told-signed', { of: entry, agrees })
    const other = await program.actor('clinicDoctor', CLINIC)
    expect((await signing(nurse, true)).statusCode).toBe(403)
    expect((await signing(other, true)).statusCode, 'nobody signs for another').toBe(400)
    expect((await signing(doctor, false)).statusCode).toBe(201)
    const open = await dayPage(nurse)
    // Beside the call of the dose that was refused meanwhile: one line, as old as the first.
    expect([toldOf(open), open.tasks.filter((t) => t.person === person).map((t) => t.since)]).toEqual([[], [page.called]])

    // A doctor of another clinic by name: a doctor of this one reads it and takes it over.
    const fresh = { seen: (await look(nurse, person)).seen }
    const there = await telling(nurse, { ...fresh, doctor: 'elsewhere' }, { ...words, doctor: 'BS. Lê Thị Hoa, cơ sở An Dương' })
    expect(there.statusCode, there.body).toBe(201)
    const over = { of: there.json<{ entry: EntryId }>().entry, agrees: true }
    expect((await care(other, person, '@care-told-signed', over)).statusCode).toBe(201)
    expect((await care(doctor, person, '@care-told-signed', over)).statusCode, 'once').toBe(400)
    const last = await dayPage(nurse)
    expect([toldOf(last), last.tasks.some((t) => t.person === person)]).toEqual([[], false])
  })

  test('a look is of the minute of its key: a page left open, or sent again, gives nobody a dose as seen just now', async () => {
    const person = await treated()
    const page = await look(nurse, person)
    const body = giving(page, { looked: addMinutes(page.asOf, -31) })
    // In the first half hour of a day such a look is of the day before, which says more.
    expect(refusedFor(await dose(nurse, person, body))).toContain('FT-03')
    // No look is later than the dose, whatever the clock of the page.
    const early = { ...giving(page, { looked: addMinutes(page.asOf, 90) }) }
    expect((await dose(nurse, person, early)).statusCode).toBe(201)
  })

  test('who was found intoxicated at another window since this one looked is not fit by the older look', async () => {
    const person = await treated()
    const page = await look(nurse, person)
    expect((await care(nurse, person, '@care-fitness', { found: 'intoxicated' })).statusCode).toBe(201)
    expect(refusedFor(await dose(nurse, person, giving(page, { looked: addMinutes(page.asOf, -5) })))).toEqual(['FT-01'])
  })

  test('whoever was found intoxicated is not found fit by one key: a doctor signs, and their call is open until the dose', async () => {
    const person = await treated()
    const called = async () => (await dayPage(nurse)).tasks.find((t) => t.person === person)
    const page = await look(nurse, person)
    expect(refusedFor(await dose(nurse, person, giving(page, { fitness: 'unsure' })))).toContain('FT-02')
    // The doctor was called for the first look; the second one is not forgotten for that.
    expect(refusedFor(await dose(nurse, person, giving(page, { fitness: 'intoxicated' })))).toContain('FT-01')
    expect((await called())?.says).toHaveLength(2)
    expect(refusedFor(await dose(nurse, person, giving(page)))).toEqual(['FT-02'])
    const signed = await care(doctor, person, '@care-confirm', { finding: 'FT-02', agent: 'methadone', upTo: 600 })
    expect(signed.statusCode, signed.body).toBe(201)
    expect(await called()).toBeDefined()
    const answer = await dose(nurse, person, giving(await look(nurse, person)))
    expect([answer.statusCode, answer.json<DoseAnswer>().dose]).toEqual([201, 600])
    expect(await called()).toBeUndefined()
  })

  test('whoever was absent and comes later was not looked at: no doctor is called, and they get their dose', async () => {
    const person = await treated()
    const not = { key: randomUUID(), site: CLINIC, does: 'not given', reason: 'absent', recognised: [] }
    expect((await dose(nurse, person, not)).statusCode).toBe(201)
    expect((await dayPage(nurse)).tasks.find((t) => t.person === person)).toBeUndefined()
    await given(person)
    expect(refusedFor(await dose(nurse, person, { ...not, key: randomUUID() }))).toEqual(['time'])
  })

  test('what was vomited is replaced only as a doctor signed, and once', async () => {
    const person = await treated()
    const { entry } = await given(person)
    const at = (await look(nurse, person)).asOf
    const vomited = { key: randomUUID(), site: CLINIC, does: 'vomited', of: entry, at, seen: true }
    expect((await dose(nurse, person, vomited)).statusCode).toBe(201)
    expect(
      (await dayPage(nurse)).tasks.map((t) => t.person),
      'a doctor is called',
    ).toContain(person)
    expect((await look(doctor, person)).again.map((f) => [f.id, f.action])).toEqual([['VM-02', 'doctor']])
    expect(refusedFor(await dose(nurse, person, giving(await look(nurse, person))))).toContain('DD-01')
    const signed = await care(doctor, person, '@care-confirm', { finding: 'VM-02', agent: 'methadone', upTo: 300 })
    expect(signed.statusCode, signed.body).toBe(201)
    const page = await look(nurse, person)
    expect(page.offer).toMatchObject({ does: 'replace', dose: 300 })
    expect(page.again).toEqual([])
    const replaced = await dose(nurse, person, giving(page))
    expect(replaced.statusCode, replaced.body).toBe(201)
    expect((await dayPage(nurse)).tasks.map((t) => t.person)).not.toContain(person)
    expect(refusedFor(await dose(nurse, person, giving(await look(nurse, person))))).toContain('DD-01')
  })

  test('a spill needs two people, leaves the bottle as it is and gives the right back; a removal puts the drug back', async () => {
    const person = await treated()
    const before = await left()
    const { entry } = await given(person)
    const spilled = { key: randomUUID(), site: CLINIC, does: 'spilled', of: entry, lost: 600, why: 'đổ cả cốc' }
    expect(refusedFor(await dose(nurse, person, spilled))).toEqual(['ST-06'])
    const tries = (more: object) => dose(nurse, person, { ...spilled, key: randomUUID(), ...more })
    // A name is no signature; a release is none either; nobody is two people; and who works elsewhere saw nothing.
    expect((await tries({ second: doctor.account })).statusCode).toBe(400)
    expect((await tries({ second: { ...signing(doctor), password: 'sai' } })).json<Problem>().refusals?.[0]?.field).toBe('password')
    expect(refusedFor(await tries({ release: signing(doctor) }))).toEqual(['ST-06'])
    expect(refusedFor(await tries({ second: signing(nurse) }))).toContain('content')
    expect(refusedFor(await tries({ second: signing(await program.actor('clinicDoctor', other)) }))).toEqual(['content'])
    const two = await dose(nurse, person, { ...spilled, key: randomUUID(), second: signing(doctor) })
    expect(two.statusCode, two.body).toBe(201)
    expect(await left()).toBe((before ?? 0) - 600)
    const pharmacist = await program.actor('clinicPharmacist', CLINIC)
    const book = await pharmacist.get(`/api/stock/${encodeURIComponent(CLINIC)}/book?from=${today()}&until=${today()}`)
    expect(book.json<StockBookPage>().day?.[0]?.days[0]?.out.spilled, 'a loss in the book of the day').toBe(600)

    const again = await given(person)
    expect(await left()).toBe((before ?? 0) - 1200)
    const removed = await dose(nurse, person, {
      key: randomUUID(),
      site: CLINIC,
      does: 'remove',
      of: again.entry,
      why: 'nhầm',
      second: signing(doctor),
    })
    expect(removed.statusCode, removed.body).toBe(201)
    expect(await left()).toBe((before ?? 0) - 600)
    expect(await row(person)).toMatchObject({ is: 'due' })
  })

  test.each([
    ['long after a dose', 31],
    ['long before it, by a clock that was fast when it was given,', -31],
  ])('%s two nurses do not take it back, and a doctor beside does', async (_, minutes) => {
    const person = await treated()
    const { entry } = await given(person)
    const late = { session: nurse.session, person: person as PersonId, clock: addMinutes((await look(nurse, person)).asOf, minutes) }
    const takesBack = (second: Actor) => {
      const said = { key: randomUUID(), site: CLINIC, does: 'remove', of: entry, why: 'nhầm người' } as const
      return recordDose(program.db, late, said, { second: second.account, release: 'none' })
    }
    expect(await takesBack(await program.actor('clinicNurse', CLINIC))).toMatchObject({ is: 'refused', reasons: [{ why: 'doctor' }] })
    expect((await takesBack(doctor)).is).toBe('recorded')
  })
})

test('a guest has the right where the schedule says, and nowhere else', async () => {
  const person = await treated()
  const theirs = await program.actor('clinicNurse', other)
  await openCabinet(program, other)
  const there = `/api/dosing/people/${person}?site=${encodeURIComponent(other)}`
  expect((await theirs.get(there)).statusCode).toBe(404)
  const day = today()
  const sent = await care(doctor, person, '@care-guest', { at: other, from: day, to: addDays(day, 2) }, { why: 'đi thăm con' })
  expect(sent.statusCode, sent.body).toBe(201)
  expect(refusedFor(await dose(nurse, person, giving(await look(nurse, person))))).toEqual(expect.arrayContaining(['DD-05', 'other-site']))
  expect((await row(person))?.is).toBe('elsewhere')
  const page = await look(theirs, person, other)
  const answer = await dose(theirs, person, giving(page, { site: other }))
  expect(answer.statusCode, answer.body).toBe(201)

  const [before, theirBottle] = [await left(), (await dayPage(theirs, other)).bottles[0]?.balance]
  const removal = { key: randomUUID(), does: 'remove', of: answer.json<DoseAnswer>().entry, why: 'nhầm' }
  expect(refusedFor(await dose(nurse, person, { ...removal, site: CLINIC, second: signing(doctor) }))).toEqual(['elsewhere'])
  expect([await left(), (await dayPage(theirs, other)).bottles[0]?.balance]).toEqual([before, theirBottle])
})

test('an order names what was read: where a tracing came between page and signature it is not signed', async () => {
  const person = await treated()
  const order = (more: object) => {
    const says = { agent: 'methadone', phase: 'maintenance', parts: [600], covers: 1, start: today(), end: addDays(today(), 9), names: [] }
    return care(doctor, person, '@care-order', { ...says, ...more })
  }
  const { seen } = await look(doctor, person)
  expect((await care(doctor, person, '@care-ecg', { ms: 420 }, { formula: 'Fridericia' })).statusCode).toBe(201)
  const late = await order({ seen })
  expect(late.json<Problem>().refusals?.[0]).toMatchObject({ field: 'seen', detail: expect.stringContaining('một điện tâm đồ') })
  expect((await order({ seen: undefined })).statusCode, 'an order says what was read').toBe(400)
  expect((await order({})).statusCode).toBe(201)
})

test('an order that the figures block is not signed, and one that asks the doctor names what was seen', async () => {
  const person = await treated()
  const day = today()
  const order = (more: object) =>
    care(doctor, person, '@care-order', {
      agent: 'methadone',
      phase: 'maintenance',
      parts: [900],
      covers: 1,
      start: day,
      end: addDays(day, 29),
      names: [],
      ...more,
    })
  expect(refusedFor(await order({ end: addDays(day, 40) }))).toContain('OR-02')
  const asked = refusedFor(await order({}))
  expect(asked).toContain('MX-05')
  const signed = await order({ names: asked })
  expect(signed.statusCode, signed.body).toBe(201)
  expect((await care(head, person, '@care-examine', {}, { findings: 'x' })).statusCode).toBe(403)
})

test('a remembered figure asks a doctor until the head and a second person adopt it, and then blocks', async () => {
  const person = await treated()
  const day = today()
  // From 60 to 85 mg within a week: more than the 20 that are remembered, less than the 30 that were read.
  const order = (names: readonly string[]) =>
    care(doctor, person, '@care-order', { agent: 'methadone', phase: 'titration', parts: [850], covers: 1, start: day, end: day, names })
  const asked = refusedFor(await order([]))
  expect(asked).toContain('IN-09')
  expect((await order(asked)).statusCode).toBe(201)
  const adopting = (more: object = {}) =>
    head.send('POST', '/api/dosing/figures', {
      key: randomUUID(),
      site: CLINIC,
      row: 'IN-09/vn',
      value: 20,
      source: 'Quyết định 4066/QĐ-BYT, phụ lục',
      mark: 'read',
      second: signing(nurse),
      ...more,
    })
  expect((await adopting({ value: 31 })).statusCode).toBe(400)
  expect((await adopting({ second: signing(head) })).json<Problem>().refusals?.[0]?.field).toBe('second')
  const until = addDays(day, 90)
  const signed = await adopting({ until })
  expect(signed.statusCode, signed.body).toBe(201)
  expect(refusedFor(await order(asked))).toEqual(['IN-09'])
  const page = (await nurse.get(`/api/dosing/figures?site=${encodeURIComponent(CLINIC)}`)).json<FiguresPage>()
  expect(page.figures.find((f) => f.row === 'IN-09/vn')?.adopted).toMatchObject({
    source: 'Quyết định 4066/QĐ-BYT, phụ lục',
    mark: 'read',
    until,
  })
})

/** Rows of doses (what does not stand is no second one), what differs from the log, and the rows after a rebuild, as who writes the log. */
const rebuilt = () =>
  program.owner.transaction(async (tx) => {
    const ask = (text: string) => tx.query<object>({ name: text.slice(0, 40), text, values: [] })
    const rows = () =>
      ask(`select d.entry, to_jsonb(d) - 'again' as dose, d.again and d.stands as again, r.canonical as holds, r.again as second
         from now.dose d left join now.dose_right r using (entry) order by d.entry`)
    await ask(`set local role ${logRole}`)
    const before = await rows()
    const differences = await ask('select * from api.dose_differences()')
    await ask('select api.rebuild_doses()')
    return { before, differences, after: await rows() }
  })

test('two doses of what turned out to be one person stay two through a rebuild, and each record has its own when they part', async () => {
  const [one, again] = [await treated('Trịnh Văn Hai Sổ'), await treated('Trịnh Văn Hai Sổ')]
  const doses = [await given(one), await given(again)].map((d) => d.entry)
  const rule = (does: string, turn: number) =>
    head.send('POST', `/api/same/${one}/${again}`, { key: randomUUID(), turn, does, why: 'x', ...(does === 'apart' ? { cases: {} } : {}) })
  const second = async (rows: readonly object[]) =>
    (rows as readonly { readonly entry: string; readonly again: boolean; readonly second: boolean }[])
      .filter((r) => doses.some((d) => d === r.entry))
      .map((r) => [r.again, r.second])
  const joined = await rule('same', 0)
  expect(joined.statusCode, joined.body).toBeLessThan(300)
  const { before, differences, after } = await rebuilt()
  expect([await second(before), differences]).toEqual([
    [
      [false, false],
      [true, true],
    ],
    [],
  ])
  expect(after).toEqual(before)
  const apart = await rule('apart', 1)
  expect(apart.statusCode, apart.body).toBeLessThan(300)
  expect(await second((await rebuilt()).before)).toEqual([
    [false, false],
    [false, false],
  ])

  // Taken back while they stood as one, under the record that was at hand; when they have parted nothing comes back a second time.
  const removing = (person: string, of = '') =>
    dose(nurse, person, { key: randomUUID(), site: CLINIC, does: 'remove', of, why: 'nhầm', second: signing(doctor) })
  expect((await rule('same', 2)).statusCode).toBeLessThan(300)
  for (const of of doses) expect((await removing(one, of)).statusCode).toBe(201)
  const held = await left()
  expect((await rule('apart', 3)).statusCode).toBeLessThan(300)
  // What nobody changes by trying again says so.
  expect([await removing(one, doses[0]), await removing(again, doses[1])].map(({ statusCode }) => statusCode)).toEqual([422, 422])
  expect(await left()).toBe(held)
})

test('the rows of doses are what the log says of them, and a rebuild makes the same', async () => {
  const { before, differences, after } = await rebuilt()
  expect(before.length).toBeGreaterThan(5)
  expect(differences).toEqual([])
  expect(after).toEqual(before)
})
