import { randomInt, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../src/kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../../src/kernel/ids.ts'
import { addMinutes } from '../../src/kernel/moment.ts'
import { now } from '../../src/server/clock.ts'
import type { FiguresPage } from '../../src/server/contract/adopting.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { RecordDose } from '../../src/server/contract/dosing.ts'
import type { DosingDayPage } from '../../src/server/contract/dosing-pages.ts'
import { recordDose } from '../../src/server/dosing/dose.ts'
import { care, dose, giving, look, openCabinet, ordered, patient, today } from '../support/clinic.ts'
import { fromPaper } from '../support/from-paper.ts'
import { type Actor, CITY, CLINIC, PASSWORD, type TestProgram, WARD } from '../support/program.ts'
import { asLog, startClinic, treatedBy } from '../support/treating.ts'

let program: TestProgram
let other: UnitId
let head: Actor
let doctor: Actor
let nurse: Actor
let theirNurse: Actor
let theirDoctor: Actor
beforeAll(async () => {
  ;({ program, other, head, doctor, nurse } = await startClinic())
  theirNurse = await program.actor('clinicNurse', other)
  theirDoctor = await program.actor('clinicDoctor', other)
  await openCabinet(program, other, false)
})
afterAll(() => program.close())

const treated = (name?: string) => treatedBy(head, doctor, name)
type Answered = { readonly statusCode: number; readonly body: string }
const written = (answer: Answered): EntryId => {
  expect(answer.statusCode, answer.body).toBe(201)
  return (JSON.parse(answer.body) as { entry: EntryId }).entry // what a care entry answers
}
const refused = (answer: Answered): readonly (string | undefined)[] => {
  expect([400, 422], answer.body).toContain(answer.statusCode)
  return ((JSON.parse(answer.body) as Problem).refusals ?? []).map((r) => r.field) // what a problem is
}
const seenAt = async (who: Actor, person: string, site: UnitId) =>
  (await who.get(`/api/dosing/people/${person}?site=${encodeURIComponent(site)}`)).statusCode
const correcting = (who: Actor, person: string, corrects: EntryId, name: string, says: object, words: object = {}, site = CLINIC) =>
  who.send('POST', `/api/dosing/people/${person}/care`, { key: randomUUID(), site, name, says, words, corrects })
const JPEG = `/9j/${Buffer.from([0xe0, 0, 0x10, 0x4a, 0xff, 0xd9]).toString('base64')}`
const why = { why: 'đi thăm con' }

describe('guest days', () => {
  test('a wrong statement is taken back by its correction: the other clinic sees nobody, and the right is at home again', async () => {
    const person = await treated()
    const day = today()
    const sent = written(await care(doctor, person, '@care-guest', { at: other, from: day, to: addDays(day, 2) }, why))
    expect(await seenAt(theirNurse, person, other)).toBe(200)
    written(await correcting(doctor, person, sent, '@care-guest', { at: other, from: addDays(day, 1), to: addDays(day, 2) }, why))
    expect(await seenAt(theirNurse, person, other)).toBe(404)
    expect((await look(nurse, person)).findings.map((f) => f.id)).not.toContain('DD-05')
    expect(refused(await correcting(doctor, person, sent, '@care-guest', { at: other, from: day, to: day }, why))).toEqual(['corrects'])
  })

  test('a call that was made where somebody was a guest goes home with them: the doctor who treats them answers it, and nobody there', async () => {
    const person = await treated()
    const day = today()
    const sent = written(await care(doctor, person, '@care-guest', { at: other, from: day, to: addDays(day, 2) }, why))
    const page = await look(theirNurse, person, other)
    refused(await dose(theirNurse, person, giving(page, { site: other, fitness: 'intoxicated' })))
    const calls = async (who: Actor, site: UnitId) => {
      const { tasks } = (await who.get(`/api/dosing/day?site=${encodeURIComponent(site)}`)).json<DosingDayPage>()
      return tasks.filter((t) => t.person === person).map((t) => t.from)
    }
    expect([await calls(theirNurse, other), await calls(nurse, CLINIC)]).toEqual([[null], []])
    written(await care(doctor, person, '@care-guest-end', { of: sent, last: addDays(day, -1) }, { why: 'về nhà' }))
    expect([await calls(theirNurse, other), await calls(nurse, CLINIC)]).toEqual([[], ['Cơ sở điều trị khác']])
    const { called, seen } = await look(doctor, person)
    expect(called).not.toBeNull()
    expect((await care(theirDoctor, person, '@care-answer', { seen }, { answer: 'Đã khám.' }, other)).statusCode).toBe(404)
    written(await care(doctor, person, '@care-answer', { seen }, { answer: 'Đã khám tại nhà, hôm nay tỉnh táo.' }))
    expect(await calls(nurse, CLINIC)).toEqual([])
    // Made again from the log it is answered still, wherever the person is treated by then, or nowhere.
    const open = async () =>
      (await asLog(program, 'select t.entry from now.dose_task t where t.person = $1 and t.answered is null', [person])).length
    const left = { key: randomUUID(), seq: 1, act: 'leave', happened: day, says: { endingNo: '7/QĐ' } }
    expect((await head.send('POST', `/api/cases/${page.case}/acts`, left)).statusCode).toBe(201)
    await asLog(program, 'select api.rebuild_doses()')
    expect(await open()).toBe(0)
  })

  test('they end earlier when the person is back, on no day that is over', async () => {
    const person = await treated()
    const day = today()
    const sent = written(await care(doctor, person, '@care-guest', { at: other, from: day, to: addDays(day, 5) }, why))
    const ending = (last: string) => care(doctor, person, '@care-guest-end', { of: sent, last }, { why: 'về sớm' })
    expect(refused(await ending(addDays(day, -2)))).toEqual(['last'])
    expect(refused(await ending(addDays(day, 6)))).toEqual(['last'])
    written(await ending(addDays(day, -1)))
    expect(await seenAt(theirNurse, person, other)).toBe(404)
    expect((await look(nurse, person)).findings.map((f) => f.id)).not.toContain('DD-05')
  })

  test('they are at an existing clinic, not longer than 30 days, and never at two places at once', async () => {
    const person = await treated()
    const day = today()
    const sending = (says: object) => care(doctor, person, '@care-guest', { at: other, from: day, to: day, ...says }, why)
    expect(refused(await sending({ at: CITY }))).toEqual(['at'])
    expect(refused(await sending({ at: 'demo/khong-co' }))).toEqual(['at'])
    expect(refused(await sending({ to: addDays(day, 30) }))).toEqual(['to'])
    written(await sending({ to: addDays(day, 29) }))
    expect(refused(await sending({ from: addDays(day, 29), to: addDays(day, 30) }))).toEqual(['from'])
  })

  test('a refusal and the words of a call name the other clinic, and not its id', async () => {
    const person = await treated()
    written(await care(doctor, person, '@care-guest', { at: other, from: today(), to: today() }, why))
    const refusal = await dose(nurse, person, giving(await look(nurse, person)))
    expect(refusal.statusCode).toBe(422)
    expect(refusal.body).toContain('Cơ sở điều trị khác')
    expect(refusal.body).not.toContain(other)
    const words = await asLog<{ text: string }>(
      program,
      `select w.text from log.entry e join log.words w on w.entry = e.id where e.person = $1 and e.name = '@dose-called' order by w.entry, w.field`,
      [person],
    )
    expect(words.length).toBeGreaterThan(0)
    expect(words.map((w) => w.text).join()).not.toContain(other)
  })

  test('where somebody is a guest the face is compared with their photo, by who gives doses there and on the days around alone', async () => {
    const person = await treated()
    const day = today()
    const photo = written(
      await head.send('POST', `/api/people/${person}/identity`, {
        key: randomUUID(),
        seq: 1,
        name: '@photo',
        says: {},
        words: { photo: JPEG },
      }),
    )
    const shown = async (who: Actor) => (await who.get(`/api/people/${person}/photos/${photo}`)).statusCode
    const sent = async (from: Day) => written(await care(doctor, person, '@care-guest', { at: other, from, to: from }, why))
    expect(await shown(theirNurse)).toBe(404)
    await sent(addDays(day, 2))
    expect(await shown(theirNurse), 'the day after tomorrow').toBe(404)
    await sent(addDays(day, 1))
    expect(await shown(theirNurse), 'the sheet of tomorrow is taken this evening').toBe(200)
    await sent(day)
    expect(await shown(theirNurse)).toBe(200)
    expect(await shown(await program.actor('clinicOfficer', other)), 'reception').toBe(404)
    expect(await look(theirNurse, person, other)).toMatchObject({ photo, file: { photo: true } })
  })

  test('where somebody is a guest nobody orders, stops or sends on', async () => {
    const person = await treated()
    const day = today()
    written(await care(doctor, person, '@care-guest', { at: other, from: day, to: day }, why))
    written(await care(theirDoctor, person, '@care-examine', {}, { findings: 'Tỉnh táo.' }, other))
    const [order] = [(await look(nurse, person)).order?.id]
    for (const [name, says, words] of [
      ['@care-order', { agent: 'methadone', phase: 'maintenance', parts: [600], covers: 1, start: day, end: day, names: ['OR-08'] }, {}],
      ['@care-stop', { of: order }, { why: 'x' }],
      ['@care-guest', { at: CLINIC, from: day, to: day }, why],
    ] as const)
      expect((await care(theirDoctor, person, name, says, words, other)).statusCode, name).toBe(403)
  })
})

describe('a clinic that no longer treats', () => {
  test('orders and doses nothing, and reads for 30 days what it wrote', async () => {
    const person = await treated()
    const page = await look(nurse, person)
    const left = { key: randomUUID(), seq: 1, act: 'leave', happened: today(), says: { endingNo: '1/QĐ' } }
    const ended = await head.send('POST', `/api/cases/${page.case}/acts`, left)
    expect(ended.statusCode, ended.body).toBe(201)
    expect((await look(nurse, person)).findings.map((f) => f.id)).toContain('ID-02')
    const day = today()
    const says = { agent: 'methadone', phase: 'maintenance', parts: [600], covers: 1, start: day, end: day, names: [] }
    expect((await care(doctor, person, '@care-order', says)).statusCode).toBe(403)
    expect((await care(doctor, person, '@care-examine', {}, { findings: 'x' })).statusCode).toBe(403)
    expect((await dose(nurse, person, giving(page))).statusCode).toBe(403)
    const not = { key: randomUUID(), site: CLINIC, does: 'not given', reason: 'absent', recognised: [], fitness: 'fit' }
    expect((await nurse.send('POST', `/api/dosing/people/${person}/doses`, not)).statusCode).toBe(403)
  })

  test('reads nothing of what the next clinic writes (docs/decisions/0599)', async () => {
    const person = await treated()
    const page = await look(nurse, person)
    const left = { key: randomUUID(), seq: 1, act: 'leave', happened: today(), says: { endingNo: '1/QĐ' } }
    expect((await head.send('POST', `/api/cases/${page.case}/acts`, left)).statusCode).toBe(201)
    const [next] = [await patient(await program.actor('clinicHead', other), 'Người của cơ sở kia', other)]
    // The two records turn out to be one person.
    const sees = async (name: string) => {
      const file = await nurse.get(`/api/dosing/people/${person}/care?site=${encodeURIComponent(CLINIC)}`)
      expect(file.statusCode, file.body).toBe(200)
      return file.body.includes(name)
    }
    written(await care(theirDoctor, next, '@care-examine', {}, { findings: 'Khám ở cơ sở mới.' }, other))
    await asLog(program, 'update now.person set canonical = $1, family = $1 where person = any($2::uuid[])', [person, [person, next]])
    expect([await sees('Khám ở cơ sở mới.'), await sees('Tỉnh táo, không dấu hiệu bất thường.')]).toEqual([false, true])
    expect((await look(nurse, person)).today).toEqual([])
    await asLog(program, 'update now.person set canonical = null, family = null where person = any($1::uuid[])', [[person, next]])
  })
})

describe('the dose that another place gave', () => {
  const told = { is: 'confirmed', place: 'Trại tạm giam', agent: 'methadone', dose: 600 }
  test('says nothing of a day that the network itself knows', async () => {
    const person = await treated()
    const day = addDays(today(), -1)
    const clock = `${day}T08:00+07:00`
    const said = { key: randomUUID(), site: CLINIC, does: 'not given', reason: 'absent', recognised: [] } as RecordDose
    expect((await recordDose(program.db, { session: nurse.session, person: person as PersonId, clock }, said)).is).toBe('recorded')
    const answer = await care(doctor, person, '@care-elsewhere', { ...told, day }, { by: 'Nguyễn Hữu Phước' })
    expect(refused(answer)).toEqual(['day'])
    expect(answer.body).toContain('Sổ của mạng lưới')
  })

  test('is signed by a doctor, is of a day that is over, and the colleague who said so is words', async () => {
    const person = await treated()
    const day = addDays(today(), -1)
    const by = { by: 'Nguyễn Hữu Phước' }
    expect((await care(nurse, person, '@care-elsewhere', { ...told, day }, by)).statusCode).toBe(403)
    expect(refused(await care(doctor, person, '@care-elsewhere', { ...told, day: today() }, by))).toEqual(['day'])
    expect(refused(await care(doctor, person, '@care-elsewhere', { ...told, day }, {}))).toEqual(['by'])
    const entry = written(await care(doctor, person, '@care-elsewhere', { ...told, day }, by))
    const [kept] = await asLog<{ body: string; text: string; class: string }>(
      program,
      'select e.body::text as body, w.text, w.class::text as class from log.entry e join log.words w on w.entry = e.id where e.id = $1',
      [entry],
    )
    expect(kept).toMatchObject({ text: 'Nguyễn Hữu Phước', class: 'clinical' })
    expect(kept?.body).not.toContain('Phước')
  })
})

test('what speaks about a dose is corrected by a doctor alone, and by nobody of another site', async () => {
  const person = await treated()
  const found = written(await care(nurse, person, '@care-fitness', { found: 'intoxicated' }))
  expect((await correcting(nurse, person, found, '@care-fitness', { found: 'fit' })).statusCode).toBe(403)
  const consent = written(await care(nurse, person, '@care-consent', { on: today() }, { paper: 'Đơn của mẹ, bà Lê Thị Tư' }))
  expect(
    (await correcting(nurse, person, consent, '@care-consent', { on: addDays(today(), -30) }, { paper: 'Đơn của mẹ' })).statusCode,
  ).toBe(403)
  written(await correcting(doctor, person, found, '@care-fitness', { found: 'fit' }))
  const card = written(await care(nurse, person, '@care-card', { card: 'BN-0001' }))
  written(await correcting(nurse, person, card, '@care-card', { card: 'BN-0002' }))
  const day = today()
  written(await care(doctor, person, '@care-guest', { at: other, from: day, to: day }, why))
  expect(refused(await correcting(theirDoctor, person, consent, '@care-consent', { on: day }, { paper: 'Đơn của mẹ' }, other))).toEqual([
    'corrects',
  ])
})

test('a clinic whose head keeps licences asks each doctor for one: an order and a signature without it are refused', async () => {
  const theirHead = await program.actor('clinicHead', other)
  const newcomer = await program.actor('clinicDoctor', other)
  const person = await patient(theirHead, 'Đỗ Văn Ba', other)
  const day = today()
  const says = { agent: 'methadone', phase: 'maintenance', parts: [600], covers: 1, start: day, end: day, names: ['MX-05'] }
  const keeps = (more: object) =>
    theirHead.send('POST', '/api/dosing/licences', {
      ...{ key: randomUUID(), site: other, account: theirDoctor.account, from: day, number: '0123/CCHN' },
      ...{ second: { login: `u${theirNurse.account.slice(0, 8)}`, password: PASSWORD }, ...more },
    })
  expect(refused(await keeps({ account: theirNurse.account, until: addDays(day, -1) }))).toEqual(['account', 'until', 'second'])
  written(await keeps({}))
  written(await care(theirDoctor, person, '@care-examine', {}, { findings: 'Tỉnh táo.' }, other))
  const order = await care(newcomer, person, '@care-order', says, {}, other)
  expect(order.statusCode, order.body).toBe(422)
  expect(order.body).toContain('chưa có quyền kê đơn')
  expect(refused(await care(newcomer, person, '@care-confirm', { finding: 'FT-02', agent: 'methadone', upTo: 600 }, {}, other))).toEqual([
    'name',
  ])
  const high = { ...says, parts: [1300], senior: { by: theirNurse.account, at: now(), means: 'telephone' } }
  expect(refused(await care(theirDoctor, person, '@care-order', high, {}, other)), 'a nurse is nobody to consult').toContain('senior')
  const licensed = await care(theirDoctor, person, '@care-order', says, {}, other)
  expect(licensed.body).not.toContain('quyền kê đơn')
  const page = (await theirNurse.get(`/api/dosing/figures?site=${encodeURIComponent(other)}`)).json<FiguresPage>()
  expect(page.licences).toMatchObject([{ account: theirDoctor.account, number: '0123/CCHN', until: null }])
})

test('a code on a card opens one person: whose code it is elsewhere is not said, and the own old one is free again', async () => {
  const [one, two] = [await treated(), await treated('Bùi Văn Hai')]
  const card = `BN-${one.slice(-8).toUpperCase()}`
  const holds = (person: string, code: string) => care(nurse, person, '@care-card', { card: code })
  const taken = await holds(two, card)
  expect(taken.statusCode, taken.body).toBe(400)
  expect(taken.body).toContain('card')
  expect(taken.body).not.toContain(one)
  written(await holds(one, 'BN-MOI-1'))
  written(await holds(two, card))
})

test('nobody is recognised at the window by what is not on file', async () => {
  const person = await patient(head)
  const page = await look(nurse, person)
  expect(page.file).toEqual({ card: false, photo: false, paper: true })
  const factors = (recognised: readonly string[]) => dose(nurse, person, giving(page, { recognised }))
  expect((await factors(['card', 'photo'])).json<Problem>().refusals?.filter((r) => r.field === 'recognised')).toHaveLength(2)
  written(await care(nurse, person, '@care-card', { card: 'BN-0003' }))
  const ids = async (recognised: readonly string[]) => (await factors(recognised)).json<Problem>().refusals?.map((r) => r.why)
  expect(await ids(['card'])).toContain('ID-01')
  expect(await ids(['card', 'paper'])).not.toContain('ID-01')
})

test('before the count of the day nobody at the window reads what a bottle holds', async () => {
  const person = await treated()
  const day = today()
  written(await care(doctor, person, '@care-guest', { at: other, from: day, to: day }, why))
  const there = await look(theirNurse, person, other)
  expect(there.offer.from).toMatchObject([{ bottle: { id: 'MT1-1', balance: null } }])
  const page = (await theirNurse.get(`/api/dosing/day?site=${encodeURIComponent(other)}`)).json<DosingDayPage>()
  expect(page.bottles).toMatchObject([{ id: 'MT1-1', balance: null }])
  expect((await look(nurse, await treated())).offer.from[0]?.bottle.balance).toMatchObject({ unit: 'ml' })
})

test('the consent of a representative that the legal case has is the one that the window asks for', async () => {
  const born = Number(today().slice(0, 4)) - 16
  const young = async (...papers: readonly string[]): Promise<string> => {
    const number = `0313${born % 100}${randomInt(100_000, 999_999)}`
    const said = { key: randomUUID(), name: 'Phạm Thị Trẻ', birth: `${born}-01-02`, sex: 'female', unit: WARD, number }
    const person = (await head.send('POST', '/api/people', said)).json<{ person: string }>().person
    const adopted = await head.send('POST', '/api/cases/adopt', {
      key: randomUUID(),
      ...fromPaper(person, { commune: WARD, clinic: CLINIC }, papers),
    })
    expect(adopted.statusCode, adopted.body).toBe(201)
    await ordered(doctor, person)
    return person
  }
  const blocked = async (person: string) => (await look(nurse, person)).findings.some((f) => f.id === 'ID-04')
  expect(await blocked(await young('consent'))).toBe(false)
  const without = await young()
  // A note that names no paper is none.
  expect((await care(nurse, without, '@care-consent', { on: today() })).statusCode).toBe(400)
  expect(await blocked(without)).toBe(true)
  written(await care(nurse, without, '@care-consent', { on: today() }, { paper: 'Đơn của mẹ, bà Lê Thị Tư, ký tại cơ sở' }))
  expect(await blocked(without)).toBe(false)
})

test('whom the window would not give tomorrow’s dose stands on tomorrow’s list with the reason: it is the paper on which doses are given', async () => {
  const [plain, heart, drunk, guest] = [await treated(), await treated(), await treated(), await treated()]
  written(await care(doctor, heart, '@care-ecg', { ms: 560 }, { formula: 'Bazett' }))
  written(await care(doctor, guest, '@care-ecg', { ms: 560 }, { formula: 'Bazett' }))
  const tomorrow = addDays(today(), 1)
  written(await care(doctor, guest, '@care-guest', { at: other, from: tomorrow, to: tomorrow }, why))
  expect((await dose(nurse, drunk, giving(await look(nurse, drunk), { fitness: 'intoxicated' }))).statusCode).toBe(422)
  const page = async (who: Actor, site: UnitId, day = '') =>
    (await who.get(`/api/dosing/day?site=${encodeURIComponent(site)}${day}`)).json<DosingDayPage>()
  const listed = await page(nurse, CLINIC, '&day=tomorrow')
  const first = (person: string) =>
    listed.doctorFirst
      .find((f) => f.person === person)
      ?.says.map((s) => s.vi)
      .join(' ')
  expect(first(plain)).toBeUndefined()
  expect(first(heart)).toContain('QTc 560')
  expect(first(drunk)).toContain('Đã gọi bác sĩ')
  expect((await page(theirNurse, other, '&day=tomorrow')).doctorFirst.map((f) => f.person)).toContain(guest)
  expect((await page(nurse, CLINIC)).doctorFirst).toEqual([])
  const read = await asLog<{ what: string }>(program, `select what from log.access where person = $1 and purpose = 'evening list'`, [heart])
  expect(read.length).toBe(1)
})

test('tomorrow’s list has the guests and the orders of tomorrow, in milligrams and millilitres, under whichever record they were sent', async () => {
  const tomorrow = addDays(today(), 1)
  const list = async (who: Actor, site: UnitId, person: string) => {
    const answer = await who.get(`/api/dosing/day?site=${encodeURIComponent(site)}&day=tomorrow`)
    return answer.json<DosingDayPage>().rows.find((r) => r.person === person)
  }
  const stays = await treated()
  expect(await list(nurse, CLINIC, stays)).toMatchObject({ is: 'due', parts: [{ dose: 600, volume: 600 }] })
  const goes = await treated()
  written(await care(doctor, goes, '@care-guest', { at: other, from: tomorrow, to: tomorrow }, why))
  expect(await list(nurse, CLINIC, goes)).toMatchObject({ is: 'elsewhere' })
  expect(await list(theirNurse, other, goes)).toMatchObject({ is: 'due', guest: true })
  expect(await seenAt(theirNurse, goes, other)).toBe(404)
  // The record of the case is joined to an older one: what was said under either counts.
  const again = await patient(head, 'Phạm Văn Thử')
  const same = await head.send('POST', `/api/same/${again}/${goes}`, { key: randomUUID(), turn: 0, does: 'same', why: 'một người' })
  expect(same.statusCode, same.body).toBeLessThan(300)
  const rows = (await theirNurse.get(`/api/dosing/day?site=${encodeURIComponent(other)}&day=tomorrow`)).json<DosingDayPage>().rows
  expect(rows.filter((r) => r.person === goes || r.person === again).map((r) => r.guest)).toContain(true)
  const ours = (await nurse.get(`/api/dosing/day?site=${encodeURIComponent(CLINIC)}&day=tomorrow`)).json<DosingDayPage>().rows
  // Two cases of one person are one line.
  expect(ours.filter((r) => r.person === goes || r.person === again).map((r) => r.is)).toEqual(['elsewhere'])
})

test('the sentences of a call are words, and its entry names rules alone', async () => {
  const person = await treated('Lê Văn Gọi')
  const drunk = await dose(nurse, person, giving(await look(nurse, person), { fitness: 'intoxicated' }))
  expect(drunk.statusCode).toBe(422)
  const [call] = await asLog<{ body: string; text: string; class: string }>(
    program,
    `select e.body::text as body, w.text, w.class::text as class from log.entry e join log.words w on w.entry = e.id
     where e.person = $1 and e.name = '@dose-called'`,
    [person],
  )
  expect(call).toMatchObject({ class: 'clinical', text: expect.stringContaining('rượu') as string })
  expect(call?.body).not.toContain('rượu')
  expect(call?.body).toContain('FT-01')
})

test('what anyone reads of published cases holds nothing of a person, whatever is asked for', async () => {
  await treated()
  const [read] = await program.owner.query<{ cases: readonly object[] }>({
    name: 'published',
    text: `select api.published_cases(array['substitution']) as cases`,
    values: [],
  })
  expect(read?.cases).toEqual([])
})

/** Somebody who took 130 mg until yesterday at another place, and their order, which asks for a consultation. */
const highDose = async () => {
  const person = await patient(head)
  for (const [name, says, words] of [
    ['@care-examine', {}, { findings: 'Ổn định.' }],
    ['@care-tolerance', { is: 'established' }, {}],
    [
      '@care-elsewhere',
      { is: 'confirmed', place: 'Sổ giấy', day: addDays(today(), -1), agent: 'methadone', dose: 1300 },
      { by: 'Bác sĩ nơi cũ' },
    ],
  ] as const)
    written(await care(doctor, person, name, says, words))
  const order = (more: object, words: object = {}) =>
    care(
      doctor,
      person,
      '@care-order',
      { ...{ agent: 'methadone', phase: 'maintenance', parts: [1300], covers: 1, start: today(), end: today() }, ...more },
      words,
    )
  const asked = (await order({ names: [] })).json<Problem>().refusals?.map((r) => r.why) ?? []
  expect(asked).toContain('MX-01')
  const consults = async () =>
    (await nurse.get(`/api/dosing/day?site=${encodeURIComponent(CLINIC)}`)).json<DosingDayPage>().rows.find((r) => r.person === person)
      ?.consults
  const open = async () => (await look(nurse, person)).findings.filter((f) => f.action === 'doctor' && !f.met).map((f) => f.id)
  return { person, order, names: asked.filter((id) => id !== 'MX-01'), consults, open }
}

test('a consulted doctor is named with time and means, signs afterwards, and until then it stands on the list; who denies it was not consulted', async () => {
  const colleague = await program.actor('clinicDoctor', CLINIC)
  const { person, order, names, consults, open } = await highDose()
  const at = now()
  const senior = { by: colleague.account, at, means: 'telephone' }
  const blocks = (await order({ names, senior: { ...senior, at: addMinutes(at, 10) } })).json<Problem>().refusals?.map((r) => r.field)
  expect(blocks, 'not in an hour to come').toContain('senior')
  const signed = await order({ names, senior })
  const of = written(signed)
  expect(await consults()).toEqual([{ of, heard: doctor.account, doctor: colleague.account, at, means: 'telephone' }])
  const says = (agrees: boolean) => ({ of, agrees })
  expect((await care(doctor, person, '@care-consulted', says(true))).statusCode, 'nobody signs for another').toBe(400)
  written(await care(colleague, person, '@care-consulted', says(false)))
  expect(await consults()).toEqual([])
  expect(await open()).toContain('MX-01')
  expect((await care(colleague, person, '@care-consulted', says(true))).statusCode, 'once').toBe(400)
})

test('a doctor of another clinic is consulted by name: another doctor of this one takes it over, never who ordered, or says that it was not so', async () => {
  const { person, order, names, consults, open } = await highDose()
  const at = now()
  const senior = { by: 'elsewhere', at, means: 'telephone' }
  const nobody = await order({ names, senior })
  expect(nobody.json<Problem>().refusals?.map((r) => r.field)).toEqual(['senior'])
  const of = written(await order({ names, senior }, { senior: 'Bs. Lê Thị Hoa, Cơ sở điều trị số 2' }))
  expect(await open(), 'it counts at once').not.toContain('MX-01')
  expect(await consults()).toEqual([{ of, heard: doctor.account, doctor: 'elsewhere', at, means: 'telephone' }])
  expect((await care(doctor, person, '@care-consulted', { of, agrees: true })).statusCode, 'who ordered').toBe(400)
  const colleague = await program.actor('clinicDoctor', CLINIC)
  written(await care(colleague, person, '@care-consulted', { of, agrees: false }))
  expect(await consults()).toEqual([])
  expect(await open()).toContain('MX-01')
  const again = written(await order({ names, senior }, { senior: 'Bs. Lê Thị Hoa, Cơ sở điều trị số 2' }))
  written(await care(colleague, person, '@care-consulted', { of: again, agrees: true }))
  expect(await consults()).toEqual([])
  expect(await open()).not.toContain('MX-01')
})
