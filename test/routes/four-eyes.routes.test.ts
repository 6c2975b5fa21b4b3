import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logRole } from '../../src/db/roles.ts'
import { volume } from '../../src/dosing/stock/world.ts'
import { addDays } from '../../src/kernel/day.ts'
import { mgPerMl } from '../../src/kernel/dose.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { DoseAnswer, DosingDayPage } from '../../src/server/contract/dosing-pages.ts'
import type { StockPage } from '../../src/server/contract/stock.ts'
import { addOrganisation, care, dose, giving, look, openCabinet, ordered, patient, today } from '../support/clinic.ts'
import { type Actor, PASSWORD, startProgram, type TestProgram, WARD } from '../support/program.ts'

let program: TestProgram
let site: UnitId
let head: Actor
let doctor: Actor
let nurse: Actor
let pharmacist: Actor
let reception: Actor
let outside: Actor
beforeAll(async () => {
  program = await startProgram()
  site = await addOrganisation(program)
  head = await program.actor('clinicHead', site)
  doctor = await program.actor('clinicDoctor', site)
  nurse = await program.actor('clinicNurse', site)
  pharmacist = await program.actor('clinicPharmacist', site)
  reception = await program.actor('clinicOfficer', site)
  outside = await program.actor('communeOfficer', WARD)
})
afterAll(() => program.close())

type Answered = { readonly statusCode: number; readonly body: string }
const fields = ({ body }: Answered): readonly (string | undefined)[] => ((JSON.parse(body) as Problem).refusals ?? []).map((r) => r.field) // what a problem is
const signs = (who: Actor, password = PASSWORD) => ({ login: `u${who.account.slice(0, 8)}`, password })
const receives = (who: Actor, second: object) =>
  who.send('POST', `/api/stock/${encodeURIComponent(site)}`, {
    key: randomUUID(),
    asked: {
      does: 'receive',
      paper: '1/BB',
      lots: [
        {
          ...{ agent: 'methadone', form: 'solution', strength: mgPerMl(10), lot: randomUUID().slice(0, 8).toUpperCase() },
          ...{ expires: addDays(today(), 400), contents: [volume(1_000)] },
        },
      ],
    },
    second,
  })
const licences = (second: object, more: object = {}) =>
  head.send('POST', '/api/dosing/licences', {
    ...{ key: randomUUID(), site, account: doctor.account, from: today(), number: '0123/CCHN', second },
    ...more,
  })
const adopts = (second: object) =>
  head.send('POST', '/api/dosing/figures', {
    ...{ key: randomUUID(), site, row: 'RC-02', value: 2, source: 'Thông tư', mark: 'read', second },
  })

describe('the second pair of eyes reads what it signs', () => {
  test('the reception signs beside nobody: no receipt, no licence, no figure', async () => {
    expect(fields(await receives(pharmacist, signs(reception)))).toEqual(['second'])
    expect((await receives(pharmacist, signs(nurse))).statusCode).toBe(201)
    expect(fields(await licences(signs(reception)))).toEqual(['second'])
    expect(fields(await adopts(signs(reception)))).toContain('second')
    const { others } = (await pharmacist.get(`/api/stock/${encodeURIComponent(site)}`)).json<StockPage>()
    expect(others.map((o) => o.login)).not.toContain(signs(reception).login)
  })

  test('nobody signs beside the head for their own licence to prescribe, nor past the rules', async () => {
    expect(fields(await licences(signs(doctor)))).toEqual(['second'])
    expect((await licences(signs(pharmacist))).statusCode).toBe(201)
    const walls = await program.owner.transaction(async (tx) => {
      await tx.query({ name: 'as log', text: `set local role ${logRole}`, values: [] })
      return tx.query<{ readonly office: string; readonly signs: boolean }>({
        name: 'who signs',
        text: `select o.name as office, api.signs_beside(o.name) as signs from signin.office o where o.name like 'clinic%' order by o.name`,
        values: [],
      })
    })
    expect(walls.filter((w) => !w.signs).map((w) => w.office)).toEqual(['clinicOfficer'])
  })
})

test('whoever does not work at the place counts no wrong password against a colleague there', async () => {
  for (const tried of [1, 2, 3, 4, 5, 6]) {
    expect((await receives(outside, signs(nurse, 'sai'))).statusCode, `try ${tried}`).toBe(404)
    expect((await licences(signs(nurse), {})).statusCode, `try ${tried}`).toBe(201)
    const elsewhere = await outside.send('POST', '/api/dosing/licences', {
      ...{ key: randomUUID(), site, account: doctor.account, from: today(), number: '1', second: signs(nurse, 'sai') },
    })
    expect(elsewhere.statusCode).toBe(404)
  }
  expect((await receives(pharmacist, signs(nurse))).statusCode).toBe(201)
})

test('where the head adopted that two people give, a dose names the second one, or why there is none, and stands apart on the list', async () => {
  await openCabinet(program, site)
  const [first, next] = await Promise.all([patient(head, 'Trần Văn Hai', site), patient(head, 'Lê Thị Một', site)])
  for (const person of [first, next]) await ordered(doctor, person, {}, site)
  expect((await look(nurse, first, site)).asksSecond).toBeNull()
  expect((await adopts(signs(pharmacist))).statusCode).toBe(201)

  const page = await look(nurse, first, site)
  expect([page.asksSecond?.id, page.asksSecond?.action]).toEqual(['RC-02', 'block'])
  const asked = await dose(nurse, first, giving(page, { site }))
  expect((asked.json<Problem>().refusals ?? []).map((r) => r.why)).toEqual(['RC-02'])
  expect((await look(nurse, first, site)).called).toBeNull()
  expect((await dose(nurse, first, giving(page, { site, second: signs(pharmacist) }))).statusCode).toBe(201)
  // The same two go on: the password is not derived anew, and the dose takes its two round trips.
  const third = await patient(head, 'Vũ Thị Ba', site)
  await ordered(doctor, third, {}, site)
  const going = await look(nurse, third, site)
  program.queries()
  expect((await dose(nurse, third, giving(going, { site, second: signs(pharmacist) }))).statusCode).toBe(201)
  expect(program.queries()).toBe(2)
  const other = await look(nurse, next, site)
  expect((await dose(nurse, next, giving(other, { site, second: signs(pharmacist, 'sai') }))).statusCode, 'a wrong one is').toBe(400)
  const passing = await program.actor('clinicNurse', site)
  const fourth = await patient(head, 'Đỗ Thị Tư', site)
  await ordered(doctor, fourth, {}, site)
  expect((await dose(nurse, fourth, giving(await look(nurse, fourth, site), { site, second: signs(passing) }))).statusCode).toBe(201)
  const changed = { old: PASSWORD, new: 'mat-khau-moi-2026' }
  expect((await passing.send('POST', '/api/me/password', changed)).statusCode).toBe(204)
  expect((await dose(nurse, next, giving(other, { site, second: signs(passing) }))).statusCode, 'nor is the one of before').toBe(400)
  const reason = { finding: 'RC-02', reason: 'Dược sĩ đang nhận thuốc.' }
  expect((await dose(nurse, next, { ...giving(other, { site }), answers: [reason] })).statusCode).toBe(201)

  const rows = async () => (await nurse.get(`/api/dosing/day?site=${encodeURIComponent(site)}`)).json<DosingDayPage>().rows
  const alone = Object.fromEntries((await rows()).map((r) => [r.person, r.alone]))
  expect(alone).toEqual({ [first]: false, [third]: false, [fourth]: false, [next]: true })

  // The reason is no second person: the record owes one, until somebody else signed for it.
  const owes = async () => (await rows()).flatMap((r) => r.owes.map(({ of, by }) => ({ of, by, person: r.person })))
  const [owed] = await owes()
  expect(await owes()).toMatchObject([{ person: next, by: nurse.account }])
  const sign = async (who: Actor, of = owed?.of) => (await care(who, next, '@care-released', { of }, {}, site)).statusCode
  const { today: given } = await look(nurse, first, site)
  expect([await sign(nurse), await sign(head, given[0]?.entry)], 'nobody for themselves, and for no dose of two').toEqual([400, 400])
  expect([await sign(head), await sign(doctor), await owes()], 'once').toEqual([201, 400, []])
})

test('for a dose that one person gave nobody signs of another clinic, where the person is a guest since', async () => {
  const person = await patient(head, 'Trần Thị Khách', site)
  await ordered(doctor, person, { parts: [300, 300] }, site)
  const reason = { finding: 'RC-02', reason: 'Dược sĩ đang nhận thuốc.' }
  const gave = await dose(nurse, person, { ...giving(await look(nurse, person, site), { site }), answers: [reason] })
  expect(gave.statusCode, gave.body).toBe(201)
  const { entry: of } = gave.json<DoseAnswer>()
  const other = await addOrganisation(program)
  const theirs = await program.actor('clinicNurse', other)
  const guest = await care(doctor, person, '@care-guest', { at: other, from: today(), to: today() }, { why: 'Nhà có việc.' }, site)
  expect(guest.statusCode, guest.body).toBe(201)
  expect((await care(theirs, person, '@care-released', { of }, {}, other)).statusCode).toBe(400)
  expect((await care(head, person, '@care-released', { of }, {}, site)).statusCode).toBe(201)
})

test('nobody signs afterwards for what they gave by another account of theirs', async () => {
  const [left, back] = [await program.actor('clinicNurse', site), await program.actor('clinicNurse', site)]
  const person = await patient(head, 'Bùi Thị Hai', site)
  await ordered(doctor, person, {}, site)
  const reason = { finding: 'RC-02', reason: 'Dược sĩ đang nhận thuốc.' }
  const gave = await dose(left, person, { ...giving(await look(left, person, site), { site }), answers: [reason] })
  expect(gave.statusCode, gave.body).toBe(201)
  const { entry: of } = gave.json<DoseAnswer>()
  await program.owner.query({ name: 'left', text: 'update signin.account set disabled_at = now() where id = $1', values: [left.account] })
  const one = "update signin.account set human = sha256('one') where id = any($1)"
  await program.owner.query({ name: 'one human', text: one, values: [[left.account, back.account]] })
  expect((await care(back, person, '@care-released', { of }, {}, site)).statusCode).toBe(403)
  expect((await care(head, person, '@care-released', { of }, {}, site)).statusCode).toBe(201)
})

describe('a dose that one person gave to somebody who is on the list no more', () => {
  const day = async (who: Actor, at = site) => (await who.get(`/api/dosing/day?site=${encodeURIComponent(at)}`)).json<DosingDayPage>()
  const givesAlone = async (who: Actor, person: string, at: UnitId): Promise<string> => {
    const reason = { finding: 'RC-02', reason: 'Dược sĩ đang nhận thuốc.' }
    const gave = await dose(who, person, { ...giving(await look(who, person, at), { site: at }), answers: [reason] })
    expect(gave.statusCode, gave.body).toBe(201)
    return gave.json<DoseAnswer>().entry
  }
  const yesterday = addDays(today(), -1)
  /** As if it had been given the day before, on which the guest days were. */
  const dayBefore = (person: string, of: string) =>
    program.owner.transaction(async (tx) => {
      const text = (of: string) => `update ${of} where entry = $1`
      await tx.query({ name: 'no triggers', text: 'set local session_replication_role = replica', values: [] })
      const written = 'update log.entry set happened = $2 || substr(happened, 11) where id = $1'
      await tx.query({ name: 'written before', text: written, values: [of, yesterday] })
      for (const table of ['now.dose', 'now.dose_right'])
        await tx.query({ name: table, text: text(`${table} set day = day - 1`), values: [of] })
      const days = 'update now.dose_place set first_day = first_day - 1, last_day = last_day - 1 where person = $1'
      await tx.query({ name: 'guest before', text: days, values: [person] })
    })
  const signsAt = (who: Actor, person: string, of: string, at: UnitId) => care(who, person, '@care-released', { of, on: yesterday }, {}, at)
  const shown = async (who: Actor, at: UnitId) => (await day(who, at)).gone.map(({ of, by, name, dose }) => ({ of, by, name, dose }))

  test('is signed for where it was given, once and by another one, after a guest went home; nothing else of them opens there', async () => {
    const home = await addOrganisation(program)
    const theirs = { head: await program.actor('clinicHead', home), doctor: await program.actor('clinicDoctor', home) }
    const person = await patient(theirs.head, 'Ngô Thị Về', home)
    await ordered(theirs.doctor, person, {}, home)
    const guest = await care(theirs.doctor, person, '@care-guest', { at: site, from: today(), to: today() }, { why: 'Thăm con.' }, home)
    expect(guest.statusCode, guest.body).toBe(201)
    const of = await givesAlone(nurse, person, site)
    expect(await shown(head, site), 'as long as the guest is on the list').toEqual([])
    await dayBefore(person, of)

    expect(await shown(head, site)).toEqual([{ of, by: nurse.account, name: 'Ngô Thị Về', dose: 600 }])
    expect(await shown(theirs.head, home)).toEqual([])
    expect((await head.get(`/api/dosing/people/${person}?site=${encodeURIComponent(site)}`)).statusCode).toBe(404)
    expect((await head.get(`/api/dosing/people/${person}/care?site=${encodeURIComponent(site)}`)).statusCode).toBe(404)
    expect((await signsAt(nurse, person, of, site)).statusCode, 'who gave it').toBe(400)
    expect((await signsAt(theirs.doctor, person, of, home)).statusCode, 'who did not give it').toBe(400)
    expect((await care(head, person, '@care-fitness', { found: 'fit' }, {}, site)).statusCode, 'nothing else is said of them').toBe(404)
    const signed = await signsAt(head, person, of, site)
    expect(signed.statusCode, signed.body).toBe(201)
    expect(await shown(head, site)).toEqual([])
    expect((await signsAt(doctor, person, of, site)).statusCode, 'once').toBe(400)
  })

  test('is signed for where it was given after another clinic took the treatment over, and by nobody there', async () => {
    const next = await addOrganisation(program)
    const theirs = await program.actor('clinicHead', next)
    const person = await patient(head, 'Đỗ Văn Chuyển', site)
    await ordered(doctor, person, {}, site)
    const of = await givesAlone(nurse, person, site)
    await dayBefore(person, of)
    const summary = await care(doctor, person, '@care-summary', {}, { summary: '60 mg mỗi ngày.' }, site)
    expect(summary.statusCode, summary.body).toBe(201)
    const { case: id } = await look(head, person, site)
    const moves = [
      [head, 'transfer', { toClinic: next }],
      [theirs, 'receiveTransfer', {}],
    ] as const
    for (const [n, [who, act, says]] of moves.entries()) {
      const done = await who.send('POST', `/api/cases/${id}/acts`, { key: randomUUID(), seq: 1 + n, act, happened: today(), says })
      expect(done.statusCode, done.body).toBe(201)
    }
    expect(await shown(doctor, site)).toEqual([{ of, by: nurse.account, name: 'Đỗ Văn Chuyển', dose: 600 }])
    expect(await shown(theirs, next)).toEqual([])
    expect((await signsAt(theirs, person, of, next)).statusCode).toBe(400)
    const signed = await signsAt(doctor, person, of, site)
    expect(signed.statusCode, signed.body).toBe(201)
    expect(await shown(doctor, site)).toEqual([])
  })
})
