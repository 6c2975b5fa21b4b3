import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cameLate } from '../../src/dosing/stock/register.ts'
import { addDays } from '../../src/kernel/day.ts'
import type { PersonId, UnitId } from '../../src/kernel/ids.ts'
import { addMinutes } from '../../src/kernel/moment.ts'
import type { PersonFile, Problem } from '../../src/server/contract/answers.ts'
import type {
  CareFile,
  CarePeoplePage,
  LostOwed,
  OrderChecked,
  PaperAnswer,
  ReviewOwed,
  WatchedPerson,
} from '../../src/server/contract/care.ts'
import type { DosingDayPage } from '../../src/server/contract/dosing-pages.ts'
import type { StockBookPage, StockDayPage } from '../../src/server/contract/stock.ts'
import { recordCare } from '../../src/server/dosing/care.ts'
import { care, dose, giving, look, openCabinet, ordered, patient, today } from '../support/clinic.ts'
import { type Actor, CLINIC, PASSWORD, type TestProgram, WARD } from '../support/program.ts'
import { asLog, startClinic } from '../support/treating.ts'

let program: TestProgram
let other: UnitId
let head: Actor
let doctor: Actor
let nurse: Actor
beforeAll(async () => {
  ;({ program, other, head, doctor, nurse } = await startClinic())
})
afterAll(() => program.close())

const fileOf = async (who: Actor, person: string, site = CLINIC): Promise<CareFile> => {
  const answer = await who.get(`/api/dosing/people/${person}/care?site=${encodeURIComponent(site)}`)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<CareFile>()
}
const noted = (file: CareFile, name: string) => file.notes.filter((n) => n.name === name)
const wrote = async (who: Actor, person: string, name: string, says: object, words: object = {}) => {
  const answer = await care(who, person, name, says, words)
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<{ entry: string }>().entry
}
const COWS = '2 1 0 0 1 2 0 0 0 1 3'

describe('what a clinic wrote of somebody', () => {
  test('is read with its words and its signer, newest first, and a correction stands beside what it corrects', async () => {
    const person = await patient(head)
    const first = await wrote(doctor, person, '@care-cows', { points: 10 }, { items: COWS, note: 'trước khởi liều' })
    const again = await doctor.send('POST', `/api/dosing/people/${person}/care`, {
      key: crypto.randomUUID(),
      site: CLINIC,
      name: '@care-cows',
      says: { points: 0 },
      words: { items: '0 0 0 0 0 0 0 0 0 0 0' },
      corrects: first,
    })
    expect(again.statusCode, again.body).toBe(201)
    const [newest, oldest] = noted(await fileOf(nurse, person), '@care-cows')
    expect(newest).toMatchObject({ says: { points: 0 }, corrects: first, corrected: null })
    expect(oldest).toMatchObject({ entry: first, words: { items: COWS, note: 'trước khởi liều' }, corrected: newest?.entry })
    expect(oldest?.by).not.toBe('')
  })

  test('a scale whose signs do not add up is not one', async () => {
    const person = await patient(head)
    const answer = await care(doctor, person, '@care-cows', { points: 11 }, { items: COWS })
    expect(answer.statusCode).toBe(400)
    expect(answer.body).toContain('10 điểm')
  })

  test('other medicines are read by the doctor and the head alone; to who gives doses there are none', async () => {
    const person = await patient(head)
    const medicine = await wrote(doctor, person, '@care-medicine', { does: 'lowers methadone', from: today() }, { medicine: 'rifampicin' })
    await wrote(doctor, person, '@care-medicine-end', { of: medicine, until: today() })
    expect(noted(await fileOf(doctor, person), '@care-medicine')).toMatchObject([{ words: { medicine: 'rifampicin' } }])
    expect(noted(await fileOf(head, person), '@care-medicine')).toHaveLength(1)
    const seen = await nurse.get(`/api/dosing/people/${person}/care?site=${CLINIC}`)
    expect(seen.json<CareFile>().restricted).toBe(false)
    expect(seen.body).not.toContain('medicine')
    expect(seen.body).not.toContain('rifampicin')
  })

  test('a guest clinic reads what was done and no words of it', async () => {
    const person = await patient(head)
    await ordered(doctor, person)
    await wrote(doctor, person, '@care-guest', { at: other, from: today(), to: addDays(today(), 2) }, { why: 'đi thăm con' })
    const theirs = await program.actor('clinicDoctor', other)
    const file = await fileOf(theirs, person, other)
    expect(file).toMatchObject({ treats: false, restricted: false, home: { id: CLINIC } })
    expect(file.stays).toMatchObject([{ site: other, from: today() }])
    expect(file.notes.flatMap((n) => Object.values(n.words))).toEqual([])
    const list = (await theirs.get(`/api/dosing/care?site=${encodeURIComponent(other)}`)).json<CarePeoplePage>()
    expect(list.people).toMatchObject([{ person, is: 'guest', stay: { from: today() } }])
    const home = (await nurse.get(`/api/dosing/care?site=${CLINIC}`)).json<CarePeoplePage>()
    expect(home.people.find((x) => x.person === person)).toMatchObject({ is: 'away', stay: { to: addDays(today(), 2) } })
  })
})

describe('an order that is being written', () => {
  test('is judged with its millilitres, and nothing is signed', async () => {
    const person = await patient(head)
    await ordered(doctor, person)
    const says = { agent: 'methadone', phase: 'maintenance', parts: [905], covers: 1, start: today(), end: addDays(today(), 40), names: [] }
    const answer = await doctor.send('POST', `/api/dosing/people/${person}/order`, { site: CLINIC, says })
    expect(answer.statusCode, answer.body).toBe(200)
    const checked = answer.json<OrderChecked>()
    expect(checked.parts).toEqual([{ dose: 905, volume: 905, exact: true }])
    expect(checked.findings.find((f) => f.id === 'OR-02')).toMatchObject({ action: 'block' })
    expect(checked.findings.find((f) => f.id === 'MX-05')).toMatchObject({ action: 'doctor', met: false })
    expect(noted(await fileOf(doctor, person), '@care-order')).toHaveLength(1)
  })
})

test('a dose given on paper is entered as it happened, late and with two names, and what speaks about it is said', async () => {
  const person = await patient(head)
  await ordered(doctor, person)
  const { asOf } = await look(nurse, person)
  const down = { is: 'down', since: asOf, why: 'Mất điện 20 phút.' }
  const typed = (more: object) =>
    nurse.send('POST', `/api/dosing/people/${person}/paper`, {
      key: crypto.randomUUID(),
      site: CLINIC,
      at: asOf,
      agent: 'methadone',
      dose: 600,
      part: 1,
      poured: [{ bottle: 'MT1-1' }],
      fitness: 'fit',
      on: down,
      second: { login: `u${doctor.account.slice(0, 8)}`, password: PASSWORD },
      ...more,
    })
  const own = await typed({ second: { login: `u${nurse.account.slice(0, 8)}`, password: PASSWORD } })
  expect(own.statusCode).toBe(400)
  expect((await typed({ at: `${addDays(today(), 1)}T08:00+07:00` })).statusCode).toBe(400)
  const first = await typed({})
  expect(first.statusCode, first.body).toBe(201)
  expect(first.json<PaperAnswer>().findings.filter((f) => f.action === 'block')).toEqual([])
  expect((await look(nurse, person)).today).toMatchObject([{ is: 'given', dose: 600 }])
  expect((await typed({ on: { ...down, since: `${today()}T23:59+07:00` } })).body, 'the window could give it then').toContain('since')
  // The same line of the paper, typed by somebody else.
  const same = await typed({})
  expect([same.statusCode, same.json<Problem>().refusals?.map((r) => r.field)], same.body).toEqual([400, ['another']])
  // Another nurse reads another minute, or another amount, from the same line.
  for (const other of [{ at: addMinutes(asOf, -2), on: { ...down, since: addMinutes(asOf, -5) } }, { dose: 650 }]) {
    const twin = await typed(other)
    expect([twin.statusCode, twin.json<Problem>().refusals?.map((r) => r.field)], twin.body).toEqual([400, ['another']])
  }
  // It happened twice: both stand, and it is said and a doctor is called.
  const again = await typed({ dose: 650, another: true })
  expect(again.statusCode, again.body).toBe(201)
  expect(again.json<PaperAnswer>().findings.map((f) => f.id)).toContain('DD-01')
  expect((await look(nurse, person)).today.filter((t) => t.is === 'given')).toHaveLength(2)
  expect((await look(nurse, person)).called).not.toBeNull()
  expect((await typed({ another: true })).statusCode).toBe(201)
})

test('paper of an order that a doctor stopped since is typed as it was ordered then', async () => {
  const person = await patient(head)
  await ordered(doctor, person)
  const { asOf } = await look(nurse, person)
  const [order] = noted(await fileOf(doctor, person), '@care-order')
  const stop = await care(doctor, person, '@care-stop', { of: order?.entry }, { why: 'Đổi thuốc.' })
  expect(stop.statusCode, stop.body).toBe(201)
  const typed = await nurse.send('POST', `/api/dosing/people/${person}/paper`, {
    ...{ key: crypto.randomUUID(), site: CLINIC, at: asOf, part: 1, poured: [{ bottle: 'MT1-1' }], fitness: 'fit' },
    on: { is: 'down', since: asOf, why: 'Mất điện.' },
    second: { login: `u${doctor.account.slice(0, 8)}`, password: PASSWORD },
  })
  expect(typed.statusCode, typed.body).toBe(201)
  expect(typed.json<PaperAnswer>()).toMatchObject({ dose: 600 })
  expect(typed.json<PaperAnswer>().findings.map((f) => f.id)).not.toContain('OR-01')
})

test("a guest's dose on paper is typed the day after where it was given, also when the days there are over", async () => {
  const person = await patient(head)
  await ordered(doctor, person)
  await openCabinet(program, other)
  const [theirs, theirDoctor] = [await program.actor('clinicNurse', other), await program.actor('clinicDoctor', other)]
  const day = addDays(today(), -1)
  const said = { name: '@care-guest', says: { at: other, from: day, to: day }, words: { why: 'đám cưới' } } as const
  const sent = await recordCare(
    { db: program.db, clinicOf: (unit) => unit },
    { session: doctor.session, person: person as PersonId, clock: `${day}T06:00+07:00` },
    { key: crypto.randomUUID(), site: CLINIC, ...said },
  )
  expect(sent.is).toBe('recorded')
  const typed = (on: string) =>
    theirs.send('POST', `/api/dosing/people/${person}/paper`, {
      ...{
        key: crypto.randomUUID(),
        site: other,
        at: `${on}T08:00+07:00`,
        agent: 'methadone',
        dose: 600,
        part: 1,
        poured: [{ bottle: 'MT1-1' }],
      },
      ...{ fitness: 'fit', on: { is: 'down', since: `${on}T07:00+07:00`, why: 'Mất mạng.' } },
      second: { login: `u${theirDoctor.account.slice(0, 8)}`, password: PASSWORD },
    })
  const listed = (await theirs.get(`/api/dosing/care?site=${encodeURIComponent(other)}`)).json<CarePeoplePage>()
  expect(listed.people.find((p) => p.person === person)).toMatchObject({ is: 'wasGuest', stay: { from: day, to: day } })
  expect((await typed(addDays(day, -1))).statusCode, 'not on a day that was not theirs').toBe(404)
  const answer = await typed(day)
  expect(answer.statusCode, answer.body).toBe(201)
})

test('paper of more than a week ago comes in with a reason and the head or a doctor, late and into the book of its day; of more than a month it does not', async () => {
  const person = await patient(head)
  const pharmacist = await program.actor('clinicPharmacist', CLINIC)
  const typed = async (days: number, second: Actor, late?: string) => {
    const on = addDays(today(), -days)
    const answer = await nurse.send('POST', `/api/dosing/people/${person}/paper`, {
      ...{ key: crypto.randomUUID(), site: CLINIC, at: `${on}T08:00+07:00`, agent: 'methadone', dose: 600, part: 1 },
      ...{ poured: [{ bottle: 'MT1-1' }], fitness: 'fit', on: { is: 'down', since: `${on}T07:00+07:00`, why: 'Bão, mất điện.' } },
      ...{ second: { login: `u${second.account.slice(0, 8)}`, password: PASSWORD }, ...(late === undefined ? {} : { late }) },
    })
    return { answer, why: answer.statusCode === 201 ? [] : answer.json<Problem>().refusals?.map((r) => r.field) }
  }
  const book = async (day: string) => {
    const read = await pharmacist.get(`/api/stock/${encodeURIComponent(CLINIC)}/book?from=${day}&until=${day}`)
    return read.json<StockBookPage>()
  }
  expect((await typed(7, pharmacist)).answer.statusCode, 'within a week as before').toBe(201)
  expect((await typed(8, pharmacist)).why).toEqual(['late', 'second'])
  expect((await typed(8, doctor)).why).toEqual(['late'])
  expect((await typed(8, pharmacist, 'Sổ giấy của điểm lưu động về muộn.')).why).toEqual(['second'])
  const old = await typed(31, head, 'Sổ giấy của điểm lưu động về muộn.')
  expect(old.answer.statusCode, old.answer.body).toBe(201)
  expect(old.answer.json<PaperAnswer>().findings.map((f) => f.id)).toContain('RC-03')
  // The cabinet of this test was filled today.
  expect(old.answer.json<PaperAnswer>().troubles.map((t) => t.vi)).toEqual([
    expect.stringContaining('sau ngày cấp liều này: xem lại số chai'),
  ])
  const day = addDays(today(), -31)
  const { day: registers = [], late } = await book(day)
  expect(registers.flatMap((r) => r.days.map((d) => [d.day, d.out.given, d.doses]))).toEqual([[day, 600, 1]])
  // The line of the book, the minutes of that day and the person's own days say when it was typed.
  expect(registers.flatMap((r) => cameLate(late, { day, drug: r.drug, shelf: 'day' }))).toEqual([{ on: today(), doses: 1, quantity: 600 }])
  const minutes = await pharmacist.get(`/api/stock/${encodeURIComponent(CLINIC)}/day?day=${day}`)
  expect(minutes.json<StockDayPage>().late).toMatchObject([{ at: `${day}T08:00+07:00`, bottle: 'MT1-1', quantity: 600 }])
  const { days } = await fileOf(nurse, person)
  expect(days.find((d) => d.day === day)).toMatchObject({ how: 'taken', typed: expect.stringContaining(today()) })
  expect((await fileOf(nurse, person)).onPaper.map((d) => d.late)).toEqual([null, 'Sổ giấy của điểm lưu động về muộn.'])
  const older = await typed(32, head, 'Sổ giấy của điểm lưu động về muộn.')
  expect(older.why).toEqual(['at'])
  expect(older.answer.body).toContain('kiểm kê')
})

test('what would have stood in the way of a dose at the window brings a doctor to a dose on paper, also where the treatment ended since', async () => {
  const person = await patient(head)
  await ordered(doctor, person)
  const page = await look(nurse, person)
  const left = { key: crypto.randomUUID(), seq: 1, act: 'leave', happened: today(), says: { endingNo: '1/QĐ' } }
  expect((await head.send('POST', `/api/cases/${page.case}/acts`, left)).statusCode).toBe(201)
  const paper = await nurse.send('POST', `/api/dosing/people/${person}/paper`, {
    key: crypto.randomUUID(),
    site: CLINIC,
    at: page.asOf,
    part: 1,
    poured: [{ bottle: 'MT1-1' }],
    fitness: 'unsure',
    on: { is: 'down', since: page.asOf, why: 'Mất điện.' },
    second: { login: `u${doctor.account.slice(0, 8)}`, password: PASSWORD },
  })
  expect(paper.statusCode, paper.body).toBe(201)
  expect(paper.json<PaperAnswer>()).toMatchObject({ dose: 600 })
  expect(paper.json<PaperAnswer>().findings.map((f) => f.id)).toContain('FT-02')
  const day = (await nurse.get(`/api/dosing/day?site=${encodeURIComponent(CLINIC)}`)).json<DosingDayPage>()
  expect(day.tasks.map((task) => task.person)).toContain(person)
  // The doctor answers it although the treatment is over.
  expect((await care(doctor, person, '@care-answer', {}, { answer: 'Đã gọi điện, người bệnh khỏe.' })).statusCode).toBe(201)
  const after = (await nurse.get(`/api/dosing/day?site=${encodeURIComponent(CLINIC)}`)).json<DosingDayPage>()
  expect(after.tasks.map((task) => task.person)).not.toContain(person)
})

test('whoever takes a medicine that lowers methadone stands on the doctor’s list until a doctor examined', async () => {
  const mine = [await patient(head), await patient(head), await patient(head), await patient(head)] as const
  const [late, soon, ended, sedated] = mine
  const owed = async (who: Actor) => {
    const answer = await who.get(`/api/dosing/reviews?site=${CLINIC}`)
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json<readonly ReviewOwed[]>().filter(({ person }) => mine.some((p) => p === person))
  }
  const began = (days: number) => ({ does: 'lowers methadone', from: addDays(today(), -days) })
  await wrote(doctor, late, '@care-medicine', began(20), { medicine: 'rifampicin' })
  await wrote(doctor, soon, '@care-medicine', began(6), { medicine: 'efavirenz' })
  const medicine = await wrote(doctor, ended, '@care-medicine', began(300), { medicine: 'efavirenz' })
  await wrote(doctor, ended, '@care-medicine-end', { of: medicine, until: addDays(today(), -10) })
  await wrote(doctor, sedated, '@care-medicine', { ...began(20), does: 'sedates' }, { medicine: 'diazepam' })
  const all = await owed(doctor)
  expect(all.map(({ person, late }) => [person, late])).toEqual([
    [late, 13],
    [ended, 2],
    [soon, -1],
  ])
  expect(all[0]).toMatchObject({ since: addDays(today(), -20), due: addDays(today(), -13) })
  expect(JSON.stringify(all)).not.toContain('rifampicin')
  expect(await owed(nurse)).toEqual([])
  for (const person of [late, soon, ended]) await wrote(doctor, person, '@care-examine', {}, { findings: 'Không hội chứng cai.' })
  // The examination of a day before it was due is not the one that was asked for.
  expect(await owed(doctor)).toMatchObject([{ person: soon, late: -1 }])
})

test('after a first dose somebody is watched: who gives doses closes it when the time is over, before that the doctor alone', async () => {
  const person = await patient(head)
  await wrote(doctor, person, '@care-examine', {}, { findings: 'Có hội chứng cai.' })
  await wrote(doctor, person, '@care-tolerance', { is: 'established' })
  await wrote(nurse, person, '@care-card', { card: 'BN-T0001' })
  const day = today()
  await wrote(doctor, person, '@care-order', {
    agent: 'methadone',
    phase: 'induction',
    parts: [200],
    covers: 1,
    start: day,
    end: day,
    names: [],
  })
  expect((await fileOf(nurse, person)).path.find((s) => s.name === 'firstDose')?.is).toBe('next')
  const given = await dose(nurse, person, giving(await look(nurse, person)))
  expect(given.statusCode, given.body).toBe(201)
  const { watch } = await fileOf(nurse, person)
  expect(watch).toMatchObject({ left: 180, closed: 'no', checks: [] })
  const watched = async () => (await nurse.get(`/api/dosing/watched?site=${CLINIC}`)).json<readonly WatchedPerson[]>()
  expect(await watched()).toMatchObject([{ person, watch: { left: 180 } }])
  const looks = { of: watch?.of, found: 'fit', names: [] }
  await wrote(nurse, person, '@care-watch', { ...looks, closes: false })
  await wrote(nurse, person, '@care-watch', { ...looks, found: 'unsure', closes: false })
  expect((await look(nurse, person)).called, 'a doctor is called').not.toBe(null)
  const early = await care(nurse, person, '@care-watch', { ...looks, closes: true, names: ['IN-06'] })
  expect(early.statusCode).toBe(422)
  expect(early.body).toContain('IN-06')
  await wrote(doctor, person, '@care-watch', { ...looks, closes: true, names: ['IN-06'] })
  expect((await fileOf(nurse, person)).watch).toMatchObject({ checks: [{ found: 'fit' }, { found: 'unsure' }, { found: 'fit' }] })
  expect(await watched()).toEqual([])
  expect((await care(nurse, person, '@care-watch', { ...looks, closes: false })).statusCode).toBe(400)
})

test('nobody is sent to another clinic without a summary of the case by their doctor, and the page says so before; an end names its ground', async () => {
  const person = await patient(head)
  await ordered(doctor, person)
  const file = await fileOf(doctor, person)
  expect([file.asks.transfer.map((f) => f.id), file.asks.end.map((f) => f.id)]).toEqual([['TR-01'], ['TE-01', 'TE-02']])
  const act = (name: string, says: object, more: object = {}) =>
    head.send('POST', `/api/cases/${file.case}/acts`, { key: crypto.randomUUID(), seq: 1, act: name, happened: today(), says, ...more })
  const going = { toClinic: other }
  const refused = await act('transfer', going)
  expect(refused.statusCode, refused.body).toBe(422)
  expect(
    refused
      .json<Problem>()
      .refusals?.map((r) => r.detail)
      .join(),
  ).toContain('TR-01')
  expect((await care(nurse, person, '@care-summary', {}, { summary: 'x' })).statusCode, 'a nurse writes none').toBe(403)
  await wrote(doctor, person, '@care-summary', {}, { summary: 'Nghiện chất dạng thuốc phiện, 60 mg mỗi ngày từ 7/2026.' })
  expect((await fileOf(doctor, person)).asks.transfer).toEqual([])

  const bare = await act('end', { endingNo: '2/QĐ', endGround: 'other', evidence: '   ' })
  expect(bare.statusCode, bare.body).toBeGreaterThanOrEqual(400)
  const sent = await act('transfer', going)
  expect(sent.statusCode, sent.body).toBe(201)
})

describe('the three ends of a treatment', () => {
  const act = (who: Actor, file: Pick<CareFile, 'case'>, name: string, seq: number, says: object, more: object = {}) =>
    who.send('POST', `/api/cases/${file.case}/acts`, { key: randomUUID(), seq, act: name, happened: today(), says, ...more })
  const detailsOf = (answer: { json: <T>() => T }) => (answer.json<Problem>().refusals ?? []).map((r) => r.detail).join(' ')

  test('come in their order, each of a day that the others and the last dose allow, and are refused with all reasons at once', async () => {
    const person = await patient(head)
    await ordered(doctor, person)
    const page = await look(nurse, person)
    expect(page.ended).toBeNull()
    expect((await dose(nurse, person, giving(page))).statusCode).toBe(201)
    const day = today()
    const how = { how: 'Đã trao đổi với người bệnh.' }
    const early = await care(doctor, person, '@care-ended', { on: '2026-05-04' }, how)
    expect(early.statusCode, early.body).toBe(400)
    expect(detailsOf(early)).toContain('không thể trước liều cuối')
    expect(detailsOf(early)).toContain('bắt đầu ngày')
    expect((await care(nurse, person, '@care-ended', { on: day }, how)).statusCode, 'a doctor signs it').toBe(403)
    expect(detailsOf(await care(nurse, person, '@care-counted', { on: day, as: 'ownWish' }))).toContain('Chưa có quyết định kết thúc')

    const file = await fileOf(nurse, person)
    const before = addDays(day, -3)
    const tooEarly = await act(head, file, 'end', 1, { endingNo: '1/QĐ', endGround: 'missed', evidence: ' ' }, { happened: before })
    expect(tooEarly.statusCode, tooEarly.body).toBeGreaterThanOrEqual(400)
    expect(detailsOf(tooEarly)).toContain('quyết định kết thúc không thể trước liều cuối')
    expect(detailsOf(tooEarly), 'all reasons at once').toContain('TE-02')
    const asItWas = { happened: before, irregular: { why: 'Quyết định ghi ngày trước, thôi thuốc hôm nay.' } }
    expect((await act(head, file, 'leave', 1, { endingNo: '1/QĐ' }, asItWas)).statusCode, 'what happened is written with its reason').toBe(
      201,
    )
    expect(await fileOf(doctor, person)).toMatchObject({ over: true, lastGiven: day, ends: { legal: before } })
  })

  test('are written after the end too, by the clinic that treated, and whoever takes a dose after the last one was not at the end', async () => {
    const person = await patient(head)
    await ordered(doctor, person)
    await wrote(doctor, person, '@care-ended', { on: addDays(today(), -1) }, { how: 'Xin thôi.' })
    expect((await look(nurse, person)).ended).toBe(addDays(today(), -1))
    expect((await dose(nurse, person, giving(await look(nurse, person)))).statusCode).toBe(201)
    expect((await look(nurse, person)).ended, 'came back').toBeNull()
    const file = await fileOf(nurse, person)
    expect((await act(head, file, 'leave', 1, { endingNo: '2/QĐ' })).statusCode).toBe(201)
    await wrote(doctor, person, '@care-ended', { on: today() }, { how: 'Xin thôi, đã hẹn tái khám.' })
    await wrote(nurse, person, '@care-counted', { on: today(), as: 'ownWish' })
    const ended = await fileOf(nurse, person)
    expect(ended.ends).toEqual({ clinical: today(), legal: today(), counted: today(), countedAs: 'ownWish' })
    const people = (await nurse.get(`/api/dosing/care?site=${CLINIC}`)).json<CarePeoplePage>().people
    expect(people.find((p) => p.person === person)).toMatchObject({ is: 'ended', ends: ended.ends })
  })

  test('are proposed and never written by days without a dose: whoever had none for more than 30 days stands in the list until somebody decides', async () => {
    const person = await patient(head)
    await ordered(doctor, person)
    expect((await dose(nurse, person, giving(await look(nurse, person)))).statusCode).toBe(201)
    const ago = (days: number) =>
      program.owner.transaction(async (tx) => {
        await tx.query({ name: '', text: 'set local role hoa_nhap_log', values: [] })
        await tx.query({ name: '', text: 'update now.dose set day = $2 where person = $1', values: [person, addDays(today(), -days)] })
      })
    const stands = async () =>
      (await nurse.get(`/api/dosing/care?site=${CLINIC}`)).json<CarePeoplePage>().people.find((p) => p.person === person)
    await ago(30)
    expect(await stands()).toBeUndefined()
    await ago(31)
    expect(await stands()).toMatchObject({ is: 'lost', since: addDays(today(), -31), ends: null })
    expect((await fileOf(nurse, person)).state, 'nothing ended by itself').toBe('running')

    // The doctor finds out why, before anybody writes down an end; until then it is theirs to do.
    const owed = async () => {
      const list = (await doctor.get(`/api/dosing/lost?site=${CLINIC}`)).json<readonly LostOwed[]>()
      return list.find((p) => p.person === person)
    }
    expect(await owed()).toMatchObject({ since: addDays(today(), -31), days: 31, sought: null })
    const ended = () => care(doctor, person, '@care-ended', { on: addDays(today(), -31) }, { how: 'Không đến.' })
    const early = await ended()
    expect([early.statusCode, early.body.includes('tìm hiểu vì sao')], early.body).toEqual([400, true])
    const found = { found: 'hospital', whom: 'Bác sĩ gọi cho chị gái, 08:30 hôm nay.' }
    expect((await care(nurse, person, '@care-sought', {}, found)).statusCode, 'a doctor signs it').toBe(403)
    await wrote(doctor, person, '@care-sought', {}, found)
    expect(await owed()).toBeUndefined()
    expect(await stands()).toMatchObject({ is: 'lost', sought: { on: today(), found: 'hospital' } })
    expect(noted(await fileOf(nurse, person), '@care-sought')).toMatchObject([{ words: found }])
    expect((await fileOf(nurse, person)).state, 'nor by what was found out').toBe('running')
    expect((await ended()).statusCode).toBe(201)
  })

  test('are proposed of whoever was taken over from paper and never had a dose here, counted from the day their file was taken over', async () => {
    const person = await patient(head)
    const { case: of } = await fileOf(nurse, person)
    // As if it had been taken over so many days earlier.
    const stands = async (days: number) => {
      const text = `insert into log.entry (id, kind, person, "case", seq, name, edition, happened, for_office, for_unit, recorded_by, recorded_at, body)
        select $3, kind, person, "case", seq + $4::int, name, edition, happened, for_office, for_unit, recorded_by, recorded_at - make_interval(days => $4::int), body
        from log.entry where person = $1 and "case" = $2 and name = '@adopt' and seq = 1`
      await asLog(program, text, [person, of, randomUUID(), days])
      return (await nurse.get(`/api/dosing/care?site=${CLINIC}`)).json<CarePeoplePage>().people.find((p) => p.person === person)
    }
    expect(await stands(30)).toBeUndefined()
    expect(await stands(31)).toMatchObject({ is: 'lost', undosed: true, since: addDays(today(), -31) })
    await ordered(doctor, person)
    expect((await dose(nurse, person, giving(await look(nurse, person)))).statusCode).toBe(201)
    expect(await stands(32)).toBeUndefined()
  })

  test('leave the commune with the decision and its day: no clinical word, no day of a last dose, no group, also of acts that stood in the case before', async () => {
    const person = await patient(head)
    await ordered(doctor, person)
    const police = await program.actor('communePolice', WARD)
    const { case: of } = await fileOf(nurse, person)
    const on = addDays(today(), -2)
    // As a release of before wrote it.
    const former = async (name: string, seq: number, says: object) =>
      program.owner.transaction(async (tx) => {
        await tx.query({ name: '', text: 'set local role hoa_nhap_log', values: [] })
        await tx.query({
          name: '',
          text: `insert into log.entry (id, kind, person, "case", seq, name, edition, happened, for_office, for_unit, recorded_by, recorded_at, body)
            values ($1, 'act', $2, $3, $4, $5, '2b5836a87814', $6, 'clinicDoctor', $7, $8, clock_timestamp(), $9)`,
          values: [randomUUID(), person, of, seq, name, on, CLINIC, doctor.account, JSON.stringify({ says })],
        })
      })
    await former('recordLastDose', 2, {})
    expect((await look(nurse, person)).ended).toBe(on)
    expect((await act(head, { case: of }, 'leave', 2, { endingNo: '3/QĐ' })).statusCode, 'the numbers of the case go on').toBe(201)
    await former('countEnd', 4, { countedAs: 'dropped' })
    await wrote(doctor, person, '@care-ended', { on: today() }, { how: 'Tự giảm liều, không hội chứng cai.' })

    const told = await police.get(`/api/cases/${of}?purpose=work`)
    expect(told.statusCode, told.body).toBe(200)
    for (const kept of ['recordLastDose', 'countEnd', 'countedAs', 'dropped', 'lastDose', on, 'hội chứng cai', 'care-ended'])
      expect(told.body).not.toContain(kept)
    expect(told.body).toContain('3/QĐ')
    const file = await fileOf(nurse, person)
    expect(file.former.map((f) => [f.is, f.on, f.as])).toEqual([
      ['clinical', on, null],
      ['counted', on, 'dropped'],
    ])
    expect(file.ends, 'counted before the decision').toEqual({ clinical: today(), legal: today() })
    // The commune goes on in the case, behind a number of which it sees no more than that it was used.
    const chief = await program.actor('communePoliceChief', WARD)
    const seen = told.json<PersonFile>().cases.find((c) => c.id === of)?.entries ?? []
    expect(seen.map((e) => e.seq)).toEqual([1, 2, 3, 4])
    expect((await act(chief, { case: of }, 'closeFile', Math.max(...seen.map((e) => e.seq)), { whyClosed: 'ownWish' })).statusCode).toBe(
      201,
    )
  })
})
