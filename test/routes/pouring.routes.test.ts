import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { logRole } from '../../src/db/roles.ts'
import type { StockAsked } from '../../src/dosing/stock/asked.ts'
import { volume } from '../../src/dosing/stock/world.ts'
import { addDays } from '../../src/kernel/day.ts'
import { type Amount, mg, mgPerMl } from '../../src/kernel/dose.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import { now } from '../../src/server/clock.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { PaperAnswer } from '../../src/server/contract/care.ts'
import type { DoseAnswer, DosingDayPage } from '../../src/server/contract/dosing-pages.ts'
import type { StockBookPage, StockDayPage } from '../../src/server/contract/stock.ts'
import { writeStock } from '../../src/server/stock.ts'
import { addOrganisation, care, dose, giving, look, openCabinet, ordered, patient, today } from '../support/clinic.ts'
import { enrol } from '../support/device.ts'
import { type Actor, CLINIC, PASSWORD, startProgram, type TestProgram } from '../support/program.ts'

let program: TestProgram
let other: UnitId
let head: Actor
let doctor: Actor
let nurse: Actor
let pharmacist: Actor
beforeAll(async () => {
  program = await startProgram()
  other = await addOrganisation(program)
  head = await program.actor('clinicHead', CLINIC)
  doctor = await program.actor('clinicDoctor', CLINIC)
  nurse = await program.actor('clinicNurse', CLINIC)
  pharmacist = await program.actor('clinicPharmacist', CLINIC)
  await openCabinet(program)
})
afterAll(() => program.close())

const asLog = (text: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  program.owner.transaction(async (tx) => {
    await tx.query({ name: 'as log', text: `set local role ${logRole}`, values: [] })
    return tx.query<Readonly<Record<string, unknown>>>({ name: createHash('sha256').update(text).digest('hex'), text, values: [] })
  })
const writes = async (asked: StockAsked): Promise<void> => {
  const wrote = await writeStock(program, { session: pharmacist.session, key: randomUUID(), site: CLINIC, asked, second: nurse.account })
  expect(wrote.is, JSON.stringify(wrote)).toBe('recorded')
}
/** A lot that is over before the clinic's litre, so that it goes first; in the cabinet of the day. */
const stands = async (lot: string, contents: readonly Amount[], more: object = {}): Promise<void> => {
  const label = { agent: 'methadone', form: 'solution', strength: mgPerMl(10), lot, expires: addDays(today(), 100) } as const
  await writes({ does: 'receive', paper: '02/BB', lots: [{ ...label, ...more, contents }] })
  await writes({ does: 'take', bottles: contents.map((_, n) => `${lot}-${n + 1}`) })
}
const treated = async (more: object = {}) => {
  const person = await patient(head)
  await ordered(doctor, person, more)
  return person
}
const signed = (who: Actor) => ({ login: `u${who.account.slice(0, 8)}`, password: PASSWORD })
const why = (answer: { readonly statusCode: number; json: <T>() => T }) =>
  answer.statusCode === 201 ? [] : (answer.json<Problem>().refusals ?? []).map((r) => r.why)
const dayPage = async () => (await nurse.get(`/api/dosing/day?site=${encodeURIComponent(CLINIC)}`)).json<DosingDayPage>()
/** The lines of the book of what happened last to somebody. */
const lastLines = async (person: string) => {
  const [row] = await asLog(`
    select coalesce(json_agg(json_build_array(m.bottle, m."from", m."to", m.quantity) order by m.no), '[]') as lines
    from stock.move m where m.entry = (select max(e.id::text)::uuid from log.entry e where e.person = '${person}' and e.name like '@dose-%' and e.name <> '@dose-called')`)
  return row?.['lines']
}
const balances = async () => {
  const [row] = await asLog(
    `select json_object_agg(bottle, json_build_array(place, balance)) as held from stock.bottle where site = '${CLINIC}'`,
  )
  return row?.['held'] as Readonly<Record<string, readonly [string, number]>> // as it is asked for
}
const stockRows = async () =>
  asLog(`select json_build_array(
    (select json_agg(b order by site, bottle) from stock.bottle b),
    (select json_agg(m order by entry, site, no) from stock.move m)) as rows`)

test('the end of one bottle and the beginning of the next are one dose, in two round trips, each in the book by its bottle', async () => {
  await stands('HET', [volume(3.2)])
  const person = await treated()
  const page = await look(nurse, person)
  expect(page.offer.from.map((s) => [s.bottle.id, s.amount])).toEqual([
    ['HET-1', { unit: 'ml', volume: 320 }],
    ['MT1-1', { unit: 'ml', volume: 280 }],
  ])
  // More than a bottle holds, or one of them twice, is poured by nobody.
  const hand = (bottle: string, quantity: number) => ({ bottle, measured: { by: 'hand', volume: quantity } })
  expect(why(await dose(nurse, person, giving(page, { poured: [hand('HET-1', 400), hand('MT1-1', 200)] })))).toContain('ST-02')
  expect(why(await dose(nurse, person, giving(page, { poured: [hand('MT1-1', 400), hand('MT1-1', 200)] })))).toContain('ST-02')
  expect(why(await dose(nurse, person, giving(page, { poured: [hand('HET-1', 320), hand('MT1-1', 200)] })))).toContain('MS-P1')

  const before = await balances()
  program.queries()
  const answer = await dose(nurse, person, giving(page))
  expect(answer.statusCode, answer.body).toBe(201)
  expect(program.queries()).toBe(2)
  const { entry, volume: whole } = answer.json<DoseAnswer>()
  expect(whole).toBe(600)
  expect(await lastLines(person)).toEqual([
    ['HET-1', 'day', 'given', 320],
    ['MT1-1', 'day', 'given', 280],
  ])

  // What falls of the cup is a loss of what came first, to the drop; what is taken back stands in both bottles again.
  const spill = { key: randomUUID(), site: CLINIC, does: 'spilled', of: entry, lost: 400, why: 'đổ', second: signed(doctor) }
  const fell = await dose(nurse, person, spill)
  expect(fell.statusCode, fell.body).toBe(201)
  expect(await lastLines(person)).toEqual([
    ['HET-1', 'given', 'spilled', 320],
    ['MT1-1', 'given', 'spilled', 80],
  ])
  const undo = { key: randomUUID(), site: CLINIC, does: 'remove', why: 'nhầm', second: signed(doctor) }
  const back = await dose(nurse, person, { ...undo, of: fell.json<DoseAnswer>().entry })
  expect(back.statusCode, back.body).toBe(201)
  const gone = await dose(nurse, person, { ...undo, key: randomUUID(), of: entry })
  expect(gone.statusCode, gone.body).toBe(201)
  expect(await balances()).toEqual(before)
  expect((await dose(nurse, person, giving(await look(nurse, person)))).statusCode).toBe(201)
})

test('a dose from two bottles is one dose in the register', async () => {
  const book = async () =>
    (await nurse.get(`/api/stock/${encodeURIComponent(CLINIC)}/book?from=${today()}&until=${today()}`)).json<StockBookPage>()
  const doses = async () => ((await book()).day ?? []).flatMap((r) => r.days.map((d) => d.doses)).reduce((a, b) => a + b, 0)
  await stands('HAI', [volume(1)])
  const person = await treated()
  const before = await doses()
  expect((await dose(nurse, person, giving(await look(nurse, person)))).statusCode).toBe(201)
  expect(await lastLines(person)).toHaveLength(2)
  expect((await doses()) - before).toBe(1)
})

test('tablets are given whole, from boxes of two strengths, and what does not come out is refused in words', async () => {
  const tablets = { agent: 'buprenorphine', form: 'tablets' } as const
  const box = (milligrams: number): Amount => ({ unit: 'mg', dose: mg(milligrams) })
  await stands('TAM', [box(80)], { ...tablets, strength: mgPerMl(8) })
  const person = await treated()
  const stop = (await look(nurse, person)).order?.id
  expect((await care(doctor, person, '@care-stop', { of: stop }, { why: 'Chuyển thuốc.' })).statusCode).toBe(201)
  const told = { is: 'confirmed', place: 'Sổ giấy', day: addDays(today(), -1), agent: 'buprenorphine', dose: 120 }
  expect((await care(doctor, person, '@care-elsewhere', told, { by: 'Nguyễn Hữu Phước' })).statusCode).toBe(201)
  const order = {
    agent: 'buprenorphine',
    phase: 'maintenance',
    parts: [120],
    covers: 1,
    start: today(),
    end: addDays(today(), 9),
    names: [],
  }
  const ordered12 = await care(doctor, person, '@care-order', order)
  expect(ordered12.statusCode, ordered12.body).toBe(201)

  const without = await look(nurse, person)
  expect(without.offer).toMatchObject({ agent: 'buprenorphine', dose: 120, from: [] })
  expect(without.findings.find((f) => f.id === 'ST-02')?.says.vi.replaceAll('\u00a0', ' ')).toMatch(/8 mg không ghép được đúng 12 mg/)
  expect(why(await dose(nurse, person, giving(without)))).toContain('ST-02')
  const whole = { poured: [{ bottle: 'TAM-1', measured: { by: 'count', dose: 120 } }] }
  expect(why(await dose(nurse, person, giving(without, whole))), 'one and a half tablets').toContain('MS-P1')

  await stands('HAIMG', [box(20)], { ...tablets, strength: mgPerMl(2) })
  const page = await look(nurse, person)
  expect(page.offer.from.map((s) => [s.bottle.id, s.amount])).toEqual([
    ['TAM-1', { unit: 'mg', dose: 80 }],
    ['HAIMG-1', { unit: 'mg', dose: 40 }],
  ])
  const answer = await dose(nurse, person, giving(page))
  expect(answer.statusCode, answer.body).toBe(201)
  expect(await lastLines(person)).toEqual([
    ['TAM-1', 'day', 'given', 80],
    ['HAIMG-1', 'day', 'given', 40],
  ])
})

const paper = async (person: string, more: object) =>
  nurse.send('POST', `/api/dosing/people/${person}/paper`, {
    ...{ key: randomUUID(), site: CLINIC, at: now(), agent: 'methadone', dose: 600, part: 1, fitness: 'fit' },
    ...{ on: { is: 'down', since: `${today()}T00:00+07:00`, why: 'Mất điện.' }, second: signed(doctor) },
    ...more,
  })

test('a dose on paper is in the book wherever its bottle stands by now: in store, on its way, empty; and from several as they were poured', async () => {
  await stands('CAT', [volume(50)])
  await stands('GUI', [volume(40)])
  await writes({ does: 'putBack', bottles: ['CAT-1'] })
  await writes({ does: 'putBack', bottles: ['GUI-1'] })
  // Somebody keeps a book there.
  await program.actor('clinicPharmacist', other)
  await writes({ does: 'send', to: other, paper: '7/PX', bottles: ['GUI-1'] })
  expect((await dayPage()).stood.map((b) => [b.id, b.balance])).toEqual(
    expect.arrayContaining([
      ['CAT-1', null],
      ['GUI-1', null],
      ['HET-1', null],
    ]),
  )

  const [stored, sent, empty, two] = [await treated(), await treated(), await treated(), await treated()]
  const typed = await paper(stored, { poured: [{ bottle: 'CAT-1' }] })
  expect(typed.statusCode, typed.body).toBe(201)
  expect(typed.json<PaperAnswer>().troubles.map((t) => t.en)).toEqual([expect.stringMatching(/CAT-1 had left the cabinet/)])
  expect(await lastLines(stored)).toEqual([['CAT-1', 'store', 'given', 600]])

  // Whoever receives it counts it: what was sent stays what was sent, and both books have the difference.
  expect((await paper(sent, { poured: [{ bottle: 'GUI-1' }] })).statusCode).toBe(201)
  expect(await lastLines(sent)).toEqual([
    ['GUI-1', 'counted', 'transit', 600],
    ['GUI-1', 'transit', 'given', 600],
  ])
  expect((await paper(empty, { poured: [{ bottle: 'HET-1' }] })).statusCode).toBe(201)
  expect(await lastLines(empty)).toEqual([
    ['HET-1', 'counted', 'day', 600],
    ['HET-1', 'day', 'given', 600],
  ])

  const ml = (bottle: string, quantity: number) => ({ bottle, amount: { unit: 'ml', volume: quantity } })
  const wrong = await paper(two, { poured: [ml('CAT-1', 200), ml('MT1-1', 300)] })
  expect([wrong.statusCode, wrong.json<Problem>().refusals?.map((r) => r.field)], wrong.body).toEqual([400, ['poured']])
  expect((await paper(two, { poured: [{ bottle: 'KHÔNG-1' }] })).statusCode).toBe(400)
  expect((await paper(two, { poured: [ml('CAT-1', 200), ml('MT1-1', 400)] })).statusCode).toBe(201)
  expect(await lastLines(two)).toEqual([
    ['CAT-1', 'store', 'given', 200],
    ['MT1-1', 'day', 'given', 400],
  ])
})

test('a dose that is taken back while its bottle is on its way leaves on the way what was sent', async () => {
  await stands('DUONG', [volume(100)], { expires: addDays(today(), 40) })
  const person = await treated()
  const gave = await dose(nurse, person, giving(await look(nurse, person)))
  expect(gave.statusCode, gave.body).toBe(201)
  expect((await balances())['DUONG-1']).toEqual(['day', 9_400])
  await writes({ does: 'putBack', bottles: ['DUONG-1'] })
  await writes({ does: 'send', to: other, paper: '8/PX', bottles: ['DUONG-1'] })
  const removes = {
    key: randomUUID(),
    site: CLINIC,
    does: 'remove',
    of: gave.json<DoseAnswer>().entry,
    why: 'Nhầm người.',
    second: signed(doctor),
  }
  expect((await dose(nurse, person, removes)).statusCode).toBe(201)
  expect(await lastLines(person)).toEqual([
    ['DUONG-1', 'given', 'transit', 600],
    ['DUONG-1', 'transit', 'counted', 600],
  ])
  expect((await balances())['DUONG-1']).toEqual(['transit', 9_400])
  const minutes = await pharmacist.get(`/api/stock/${encodeURIComponent(CLINIC)}/day?day=${today()}`)
  expect(
    minutes
      .json<StockDayPage>()
      .undone.filter((u) => u.bottle === 'DUONG-1')
      .map((u) => [u.does, u.quantity]),
  ).toEqual([['removed', 600]])
})

test('what a machine gave from a bottle that went back into the store meanwhile is in the book where that stands', async () => {
  await stands('MAY', [volume(60)], { expires: addDays(today(), 50) })
  const person = await treated()
  const device = await enrol(program, head, nurse)
  await device.takes()
  expect(device.gives(person)).toEqual([])
  await writes({ does: 'putBack', bottles: ['MAY-1'] })
  expect(await device.sends()).toMatchObject({ lines: [{ outcome: 'taken with trouble' }] })
  expect(await lastLines(person)).toEqual([['MAY-1', 'store', 'given', 600]])
})

test('every bottle is the same again from the log alone', async () => {
  const before = await stockRows()
  await asLog('select api.derive_stock()')
  expect(await stockRows()).toEqual(before)
})
