import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../src/kernel/day.ts'
import { mg, mgPerMl } from '../../src/kernel/dose.ts'
import { type Moment, momentOf } from '../../src/kernel/moment.ts'
import { now } from '../../src/server/clock.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { CareFile } from '../../src/server/contract/care.ts'
import type { DosingDayPage } from '../../src/server/contract/dosing-pages.ts'
import { writeStock } from '../../src/server/stock.ts'
import { care, dose, giving, look, patient, today } from '../support/clinic.ts'
import { enrol } from '../support/device.ts'
import { movedClock } from '../support/moved-clock.ts'
import { type Actor, CLINIC } from '../support/program.ts'
import { refusedFor, startClinic, type Treating } from '../support/treating.ts'

let at: Treating
let hands: ReturnType<typeof movedClock>
/** Of a fortnight that ends today, from 0 to 13. */
const day = (n: number) => addDays(today(), n - 13)
/** Nothing of today is written later than it is, whatever the hour. */
const clock = (n: number, hour = 8, minute = 0): Moment => {
  const [earlier = now()] = [momentOf(day(n), hour, minute), now()].toSorted()
  return earlier
}

beforeAll(async () => {
  at = await startClinic()
  hands = movedClock(at)
  const keeper = await at.program.actor('clinicPharmacist', CLINIC)
  const writes = async (asked: Parameters<typeof writeStock>[1]['asked']) => {
    const by = { session: keeper.session, key: randomUUID(), site: CLINIC, second: at.nurse.account, clock: clock(0, 6) }
    const wrote = await writeStock(at.program, { ...by, asked })
    expect(wrote.is, JSON.stringify(wrote)).toBe('recorded')
  }
  const box = { agent: 'buprenorphine', form: 'tablets', strength: mgPerMl(8), lot: 'TAM', expires: addDays(today(), 300) } as const
  await writes({ does: 'receive', paper: '01/BB', lots: [{ ...box, contents: [{ unit: 'mg', dose: mg(800) }] }] })
  await writes({ does: 'take', bottles: ['TAM-1'] })
  for (let n = 0; n < 13; n += 1) await hands.opens(clock(n, 6, 30))
})
afterAll(() => at.program.close())

const order = (n: number, last: number, covers: 1 | 2 | 3, milligrams: number, names: readonly string[] = []) => ({
  ...{ agent: 'buprenorphine', phase: 'maintenance', parts: [mg(milligrams)], covers, names },
  ...{ start: day(n), end: day(last) },
})
/** Somebody who is settled on tablets and takes them every second day from a day on. */
const treated = async (n: number, before: object = {}): Promise<string> => {
  const person = await patient(at.head)
  const told = { is: 'confirmed', place: 'Sổ giấy', day: day(n - 1), agent: 'buprenorphine', dose: mg(16), ...before }
  await hands.writes(person, clock(n, 7), '@care-examine', {}, { findings: 'Tỉnh táo.' })
  await hands.writes(person, clock(n, 7), '@care-tolerance', { is: 'established' })
  await hands.writes(person, clock(n, 7), '@care-card', { card: `BN-${person.slice(-8).toUpperCase()}` })
  await hands.writes(person, clock(n, 7), '@care-elsewhere', told, { by: 'Nguyễn Hữu Phước' })
  await hands.writes(person, clock(n, 7, 5), '@care-order', order(n, n + 20, 2, 16))
  return person
}
const gives = async (person: string, n: number) => expect(await hands.gives(person, clock(n)), `day ${n}`).toMatchObject({ is: 'recorded' })
const isOn = async (person: string, n: number, ahead = 0) => (await hands.row(person, clock(n, 17), ahead))?.is
const dayPage = async (who: Actor, of = 'today', site: string = CLINIC) =>
  (await who.get(`/api/dosing/day?site=${encodeURIComponent(site)}&day=${of}`)).json<DosingDayPage>()

test('a fortnight of every second day: days between are covered, a dose of three days carries over a closure, and only days that nothing covered are missed', async () => {
  const person = await treated(0)
  expect(await isOn(person, 0)).toBe('due')
  await gives(person, 0)
  expect([await isOn(person, 0), await isOn(person, 0, 1)]).toEqual(['done', 'covered'])

  // The day between: nothing is due, and nothing is missed.
  const between = await hands.looks(person, clock(1))
  expect(between.missed).toBe(0)
  expect(between.found.filter((f) => f.action === 'block').map((f) => f.id)).toEqual(['DD-01'])
  expect(await hands.gives(person, clock(1))).toMatchObject({ is: 'refused' })
  expect([await isOn(person, 1), await isOn(person, 1, 1)]).toEqual(['covered', 'due'])
  const absent = { does: 'not given', reason: 'absent', recognised: [] }
  expect(await hands.records(person, clock(1), absent), 'who is not due was not absent').toMatchObject({ reasons: [{ why: 'time' }] })
  await gives(person, 2)

  // The sixth day is a dose day on which the clinic is closed: the fourth one's dose covers three days, by an order of its own.
  await hands.writes(person, clock(4, 7), '@care-examine', {}, { findings: 'Ngày nghỉ.' })
  await hands.writes(person, clock(4, 7, 1), '@care-order', order(4, 4, 3, 24, ['MX-05', 'BU-05']))
  await hands.writes(person, clock(4, 7, 2), '@care-order', order(7, 20, 2, 16, ['MX-05']))
  await gives(person, 4)
  expect([await isOn(person, 5), await isOn(person, 6)]).toEqual(['covered', 'covered'])
  const after = await hands.looks(person, clock(7))
  expect([after.missed, after.offer.dose]).toEqual([0, mg(16)])
  await gives(person, 7)

  // Not here on the ninth: one day was missed, and not the eighth.
  expect([await isOn(person, 8), await isOn(person, 9)]).toEqual(['covered', 'due'])
  const late = await hands.looks(person, clock(10))
  expect([late.missed, late.found.filter((f) => f.id.startsWith('MS-')).map((f) => [f.id, f.action])]).toEqual([1, [['MS-01', 'warn']]])
  await gives(person, 10)
  const missed = await Promise.all([11, 12, 13].map(async (n) => (await hands.looks(person, clock(n))).missed))
  expect(missed).toEqual([0, 0, 1])

  const file = await at.nurse.get(`/api/dosing/people/${person}/care?site=${encodeURIComponent(CLINIC)}`)
  const days = file.json<CareFile>().days.filter((d) => d.day >= day(0))
  expect(days.map((d) => d.how)).toEqual([
    ...['taken', 'covered', 'taken', 'covered', 'taken', 'covered', 'covered', 'taken', 'covered', 'missed', 'taken', 'covered', 'missed'],
    'to come',
  ])
})

test('whoever comes on a day that is covered is told until when, and no doctor is called; nor do they stand before the doctor on the evening’s list', async () => {
  const [yesterdays, todays] = [await treated(12), await treated(13)]
  await gives(yesterdays, 12)
  const page = await look(at.nurse, yesterdays)
  expect(page.findings.filter((f) => f.action === 'block').map((f) => f.id)).toEqual(['DD-01'])
  expect(page.called).toBe(null)
  expect((await dayPage(at.nurse)).tasks.some((t) => t.person === yesterdays)).toBe(false)
  // Whoever asks for a dose all the same is seen by a doctor.
  expect(refusedFor(await dose(at.nurse, yesterdays, giving(page)))).toContain('DD-01')

  const given = await dose(at.nurse, todays, giving(await look(at.nurse, todays)))
  expect(given.statusCode, given.body).toBe(201)
  const tomorrow = await dayPage(at.nurse, 'tomorrow')
  expect(tomorrow.rows.find((r) => r.person === todays)?.is).toBe('covered')
  expect(tomorrow.doctorFirst.find((f) => f.person === todays)).toBeUndefined()
  expect(tomorrow.rows.find((r) => r.person === yesterdays)?.is).toBe('due')
})

test('a guest on a day that is covered stands as covered there, and takes the next dose there', async () => {
  const { other, program, doctor, nurse } = at
  const person = await treated(12)
  await gives(person, 12)
  const days = { at: other, from: today(), to: addDays(today(), 1) }
  expect((await care(doctor, person, '@care-guest', days, { why: 'Đi thăm con.' })).statusCode).toBe(201)
  const theirs = await program.actor('clinicNurse', other)
  const row = async (who: Actor, site: string, of?: string) => (await dayPage(who, of, site)).rows.find((r) => r.person === person)?.is
  expect([await row(theirs, other), await row(nurse, CLINIC)]).toEqual(['covered', 'elsewhere'])
  expect([await row(theirs, other, 'tomorrow'), await row(nurse, CLINIC, 'tomorrow')]).toEqual(['due', 'elsewhere'])
  const page = await look(theirs, person, other)
  expect([page.findings.filter((f) => f.action === 'block').map((f) => f.id), page.missed, page.called]).toEqual([
    expect.arrayContaining(['DD-01']),
    0,
    null,
  ])
})

test('the last dose at an old place covers as many days as that place says', async () => {
  const person = await treated(12, { covers: 3 })
  const covered = await hands.looks(person, clock(12))
  expect(covered.found.filter((f) => f.action === 'block').map((f) => f.says.en)).toEqual([
    expect.stringMatching(/^The dose of .* covers until /),
  ])
  const page = await look(at.nurse, person)
  expect([page.findings.map((f) => f.id).includes('DD-01'), page.called, page.missed]).toEqual([true, null, 0])
  const tomorrow = await hands.looks(person, momentOf(addDays(today(), 1), 8, 0))
  expect([tomorrow.missed, tomorrow.found.some((f) => f.id === 'DD-01')]).toEqual([0, false])
  const told = { is: 'confirmed', place: 'Sổ giấy', day: day(12), agent: 'methadone', dose: mg(60), covers: 2 }
  const wrong = await care(at.doctor, person, '@care-elsewhere', told, { by: 'Nguyễn Hữu Phước' })
  expect(wrong.json<Problem>().refusals?.map((r) => r.field)).toEqual(['covers'])
})

test('what a machine without a line gave on a day that a dose it had not heard of covers brings a doctor', async () => {
  const person = await treated(12)
  const device = await enrol(at.program, at.head, at.nurse)
  expect(await device.takes()).toBe(200)
  await gives(person, 12)
  expect(device.gives(person)).toEqual([])
  const { lines } = await device.sends()
  expect(lines.map((l) => [l.outcome, l.troubles.map((t) => t.en)])).toEqual([
    ['taken with trouble', [expect.stringMatching(/^A dose of an earlier day covers this one/)]],
  ])
  expect((await dayPage(at.nurse)).tasks.some((t) => t.person === person)).toBe(true)
})

test('the right of a day that an earlier dose covers is read out to no machine, under whichever record that dose was given', async () => {
  const both = [await treated(12), await treated(12)] as const
  const { id: device } = await enrol(at.program, at.head, at.nurse)
  await gives(both[0], 12)
  const told = await treated(12, { covers: 3 })
  const callsOut = async (person: string) => {
    const asked = { key: randomUUID(), site: CLINIC, person, part: 1, device, other: { name: 'Lê Văn C', office: 'Điều dưỡng' } }
    return refusedFor(await at.nurse.send('POST', '/api/dosing/rights/call-out', asked))
  }
  expect(await callsOut(both[0])).toEqual(['DD-01'])
  // Nor where another place told of it.
  expect(await callsOut(told)).toEqual(['DD-01'])
  const same = await at.head.send('POST', `/api/same/${both[0]}/${both[1]}`, { key: randomUUID(), turn: 0, does: 'same', why: 'x' })
  expect(same.statusCode, same.body).toBeLessThan(300)
  for (const record of both) expect(await callsOut(record)).toEqual(['DD-01'])
})
