import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isBalanced } from '../../src/dosing/stock/month.ts'
import { volume } from '../../src/dosing/stock/world.ts'
import { addDays } from '../../src/kernel/day.ts'
import { mgPerMl } from '../../src/kernel/dose.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { RecallBoard, RecallKept, RecallNotices } from '../../src/server/contract/recalls.ts'
import type { StockBalancePage, StockBookPage, StockDayPage, StockPage } from '../../src/server/contract/stock.ts'
import { dose, giving, look, ordered, patient, today } from '../support/clinic.ts'
import { type Actor, CITY, CLINIC, PASSWORD, startProgram, type TestProgram, WARD } from '../support/program.ts'

let program: TestProgram
let keeper: Actor
let nurse: Actor
let login: string
const url = `/api/stock/${encodeURIComponent(CLINIC)}`
beforeAll(async () => {
  program = await startProgram()
  keeper = await program.actor('clinicPharmacist', CLINIC)
  nurse = await program.actor('clinicNurse', CLINIC)
  login = (await page()).others.find((o) => o.name !== '')?.login ?? ''
})
afterAll(() => program.close())

const page = async () => (await keeper.get(url)).json<StockPage>()
const book = async () => (await keeper.get(`${url}/book?from=${today()}&until=${today()}`)).json<StockBookPage>()
const write = (who: Actor, asked: object, second?: object) =>
  who.send('POST', url, { key: randomUUID(), asked, ...(second ? { second } : {}) })
const lot = {
  agent: 'methadone',
  form: 'solution',
  strength: mgPerMl(10),
  lot: '2411A',
  expires: addDays(today(), 400),
  contents: [volume(1_000)],
}

test('the second signature is made with its own password at the same screen', async () => {
  const receipt = { does: 'receive', paper: '1/BB', lots: [lot] }
  const wrong = await write(keeper, receipt, { login, password: 'sai' })
  expect([wrong.statusCode, wrong.json<Problem>().refusals?.map((r) => r.field)]).toEqual([400, ['password']])
  expect((await write(keeper, receipt, { login, password: PASSWORD })).statusCode).toBe(201)
  expect((await write(keeper, { does: 'take', bottles: ['2411A-1'] }, { login, password: PASSWORD })).statusCode).toBe(201)
})

test('what stands in the cabinet of the day is told to nobody before it is counted, by no page', async () => {
  const before = await page()
  expect(before.bottles.map((b) => [b.place, b.balance])).toEqual([['day', undefined]])
  expect([before.supply[0]?.left, (await book()).day]).toEqual([undefined, undefined])
  const count = { does: 'count', occasion: 'opening', counted: [{ bottle: '2411A-1', found: volume(999) }], why: '' }
  const told = await write(nurse, count)
  expect(told.json<Problem>().refusals?.map((r) => r.field)).toEqual(['why', 'second'])
  // Who counts once more by the book's number has counted twice: both stand, and two sign why.
  const again = { ...count, counted: [{ bottle: '2411A-1', found: volume(1_000) }] }
  expect((await write(nurse, again)).json<Problem>().refusals?.map((r) => r.field)).toEqual(['why', 'second'])
  expect(
    (await write(nurse, { ...again, why: 'Đọc nhầm vạch.' }, { login: `u${keeper.account.slice(0, 8)}`, password: PASSWORD })).statusCode,
  ).toBe(201)
  expect((await page()).entries.find((e) => e.does === 'found')).toMatchObject({
    found: [{ bottle: '2411A-1', book: 100_000, found: 99_900 }],
  })
  expect((await page()).bottles.map((b) => b.balance)).toEqual([100_000])
  expect((await book()).day?.[0]?.days.map((d) => d.closing)).toEqual([100_000])
})

test('a number without its unit is no amount', async () => {
  const bare = await write(nurse, { does: 'spill', bottle: '2411A-1', lost: 95, why: 'đổ' })
  expect(bare.statusCode).toBe(400)
})

test('nothing is sent to a place that does not exist or keeps no book', async () => {
  const second = { login, password: PASSWORD }
  await write(keeper, { does: 'receive', paper: '2/BB', lots: [{ ...lot, lot: '2411C' }] }, second)
  for (const to of ['99999@2025-07-01', WARD]) {
    const sent = await write(keeper, { does: 'send', to, paper: '1/PX', bottles: ['2411C-1'] }, second)
    expect([sent.statusCode, sent.json<Problem>().refusals?.map((r) => r.field)], sent.body).toEqual([400, ['to']])
  }
})

test('the book is judged by the figures that the head of the clinic adopted', async () => {
  const head = await program.actor('clinicHead', CLINIC)
  const adopted = await head.send('POST', '/api/dosing/figures', {
    key: randomUUID(),
    site: CLINIC,
    row: 'ST-03',
    value: 10,
    source: 'Quy trình chuẩn của cơ sở',
    mark: 'read',
    second: { login: `u${nurse.account.slice(0, 8)}`, password: PASSWORD },
  })
  expect(adopted.statusCode, adopted.body).toBe(201)
  const within = { does: 'count', occasion: 'closing', counted: [{ bottle: '2411A-1', found: volume(995) }], why: '' }
  const counted = await write(nurse, within)
  expect(counted.statusCode, counted.body).toBe(201)
})

test('the minutes of a day hold both counts with what they found, each bottle, and a spill without whose dose it was', async () => {
  const [head, doctor] = [await program.actor('clinicHead', CLINIC), await program.actor('clinicDoctor', CLINIC)]
  const person = await patient(head)
  await ordered(doctor, person)
  const given = await dose(nurse, person, giving(await look(nurse, person)))
  expect(given.statusCode, given.body).toBe(201)
  const { entry } = given.json<{ entry: string }>()
  const spilled = { key: randomUUID(), site: CLINIC, does: 'spilled', of: entry, lost: 50, why: 'sóng cốc' }
  const second = { login: `u${doctor.account.slice(0, 8)}`, password: PASSWORD }
  const lost = await dose(nurse, person, { ...spilled, second })
  expect(lost.statusCode, lost.body).toBe(201)

  const answer = await keeper.get(`${url}/day?day=${today()}`)
  expect(answer.statusCode, answer.body).toBe(200)
  const { bottles, entries, undone } = answer.json<StockDayPage>()
  expect(bottles?.map(({ bottle, of, balanced }) => [bottle, of.doses, of.out, of.closing, balanced])).toEqual([
    ['2411A-1', 1, { given: 550, spilled: 50, counted: 500 }, 98_900, true],
  ])
  expect(entries.filter((e) => e.occasion ?? e.does === 'found').map((e) => [e.does, e.occasion, e.found.length])).toEqual([
    ['found', 'opening', 1],
    ['count', 'opening', 0],
    ['count', 'closing', 1],
  ])
  expect(undone).toMatchObject([{ does: 'spilled', bottle: '2411A-1', quantity: 50, by: 'clinicNurse thử', second: 'clinicDoctor thử' }])
  expect(answer.body).not.toContain(person)
  expect(answer.body).not.toContain('sóng cốc')
  expect((await keeper.get(`${url}/day?day=${addDays(today(), -1)}`)).json<StockDayPage>()).toMatchObject({
    bottles: [],
    entries: [],
    undone: [],
  })
})

test('a notice of recall stands before every site until each has recalled the lot or said that it holds none', async () => {
  const province = await program.actor('provincialAgency', CITY)
  const tell = async (lotNo: string) =>
    (
      await province.send('POST', '/api/recalls', {
        key: randomUUID(),
        agent: 'methadone',
        lot: lotNo,
        paper: '12/QLD',
        why: 'Lẫn tạp chất',
      })
    ).json<RecallKept>().entry
  const site = async () => (await keeper.get(`${url}/recalls`)).json<RecallNotices>().notices
  const answered = async () => {
    const { notices } = (await province.get('/api/recalls')).json<RecallBoard>()
    return notices.map((n) => [n.lot, n.sites.find((s) => s.id === CLINIC)?.answer?.is])
  }
  const none = (notice: string) => nurse.send('POST', `${url}/recalls`, { key: randomUUID(), notice })
  const held = await tell('2411a')
  const other = await tell('ZZ9')
  expect((await site()).map((n) => [n.lot, n.held, n.answer])).toEqual([
    ['ZZ9', false, undefined],
    ['2411A', true, undefined],
  ])
  // Whoever holds the lot stops it; a word is not enough.
  expect((await none(held)).statusCode).toBe(400)
  expect((await none(other)).statusCode).toBe(201)
  expect((await write(nurse, { does: 'recall', lot: '2411A', paper: '12/QLD' })).statusCode).toBe(201)
  expect(await answered()).toEqual([
    ['ZZ9', 'none here'],
    ['2411A', 'recalled'],
  ])
  expect((await site()).every((n) => n.answer)).toBe(true)
})

test('a month is closed by keeper and head, and its balance comes to what is there', async () => {
  const bottles = (await page()).bottles.map((b) => ({ bottle: b.bottle, found: { unit: 'ml', volume: b.balance } }))
  const count = { does: 'count', occasion: 'month', counted: bottles, why: '' }
  const before = (await page()).others.map((o) => o.login)
  await program.actor('clinicHead', CLINIC)
  expect((await write(keeper, count, { login, password: PASSWORD })).statusCode).toBe(400)
  const head = (await page()).others.find((o) => !before.includes(o.login))?.login
  const closed = await write(keeper, count, { login: head, password: PASSWORD })
  expect(closed.statusCode, closed.body).toBe(201)
  const balance = (await keeper.get(`${url}/balance?from=${today()}&until=${today()}`)).json<StockBalancePage>()
  expect(balance.lots?.map((l) => l.lot)).toContain('2411A')
  expect(balance.lots?.every((l) => isBalanced(l.balance))).toBe(true)
  expect(balance.counts.map((c) => [c.bottles, c.differs])).toEqual([[bottles.length, false]])
})
