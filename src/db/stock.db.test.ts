import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clinicOfStock, type StockWorld } from '../../test/support/stock.ts'
import { sql } from '../../test/support/world.ts'
import type { LedgerLine } from '../dosing/decide/record.ts'
import { volume } from '../dosing/stock/world.ts'
import { ml } from '../kernel/dose.ts'

let clinic: StockWorld
beforeAll(async () => {
  clinic = await clinicOfStock()
})
afterAll(() => clinic.world.end())

const out = (bottle: string, volume: number): LedgerLine => ({
  bottle,
  does: 'out',
  amount: { unit: 'ml', volume: ml(volume) },
  why: 'dose',
})

test('a receipt, the way to the cabinet of the day, the opening count, a dose and the close stand in rows as the log tells them', async () => {
  const { does, draw, balances } = clinic
  await does(clinic.keeper, {
    does: 'receive',
    paper: '1/BB',
    lots: [{ ...clinic.label('2411A'), contents: [volume(1000), volume(1000)] }],
  })
  await does(clinic.keeper, { does: 'take', bottles: ['2411A-1'] })
  await does(clinic.nurse, {
    does: 'count',
    occasion: 'opening',
    counted: [{ bottle: '2411A-1', found: volume(999) }],
    why: 'vạch mờ',
  })
  expect(await draw([out('2411A-1', 6.05)])).toBe(true)
  await does(clinic.nurse, { does: 'spill', bottle: '2411A-1', lost: volume(0.95), why: 'đổ' })
  await does(clinic.nurse, { does: 'count', occasion: 'closing', counted: [{ bottle: '2411A-1', found: volume(992) }], why: '' })
  expect(await balances()).toEqual([
    ['2411A-1', 'day', 99_200],
    ['2411A-2', 'store', 100_000],
  ])
  const before = await clinic.rows()
  await clinic.derive()
  expect(await clinic.rows()).toEqual(before)
})

test('a bottle gives no more than it holds, not when it is in store, recalled, or of another unit', async () => {
  expect(await clinic.draw([out('2411A-1', 999)])).toBe(false)
  expect(await clinic.draw([out('2411A-2', 1)])).toBe(false)
  expect(await clinic.draw([{ ...out('2411A-1', 1), amount: { unit: 'mg', dose: 10 as never } }])).toBe(false)
  expect(await clinic.draw([out('2411A-1', 1), out('2411A-1', 992)])).toBe(false)
  // What never happened is back in it.
  expect(await clinic.draw([{ ...out('2411A-1', 1), does: 'back', why: 'removal' }])).toBe(true)
  expect(await clinic.draw([out('2411A-1', 1)])).toBe(true)
  expect((await clinic.balances())[0]).toEqual(['2411A-1', 'day', 99_200])
})

test('many draw from one bottle at once, and each drop is counted once', async () => {
  const drawn = await Promise.all(Array.from({ length: 20 }, () => clinic.draw([out('2411A-1', 50)])))
  expect(drawn.filter((d) => d).length).toBe(19)
  expect((await clinic.balances())[0]).toEqual(['2411A-1', 'day', 4_200])
})

test('what was decided on a balance that doses changed meanwhile is read again; the same key records once', async () => {
  const key = randomUUID()
  const spill = { does: 'spill', bottle: '2411A-1', lost: volume(1), why: 'đổ' } as const
  const [one, other] = await Promise.all([
    clinic.tries(clinic.nurse, spill, key),
    clinic.tries(clinic.nurse, spill, key),
    clinic.draw([out('2411A-1', 1)]),
  ])
  expect([one.is, other.is].sort()).toEqual(['recorded', 'replayed'])
  expect((await clinic.balances())[0]).toEqual(['2411A-1', 'day', 4_000])
})

test('only offices of the site that keep its book write it, each what is its own, and a second signature is of somebody else there', async () => {
  const lots = [{ ...clinic.label('2411B'), contents: [volume(10)] }]
  expect((await clinic.tries(clinic.nurse, { does: 'receive', paper: '2/BB', lots })).is).toBe('no right')
  expect((await clinic.tries(clinic.reception, { does: 'recall', lot: '2411A', paper: '1' })).is).toBe('not found')
  expect((await clinic.tries(clinic.stranger, { does: 'recall', lot: '2411A', paper: '1' })).is).toBe('not found')
  expect((await clinic.tries(clinic.keeper, { does: 'receive', paper: '2/BB', lots }, randomUUID(), clinic.stranger.account)).is).toBe(
    'refused',
  )
  expect((await clinic.tries(clinic.keeper, { does: 'receive', paper: '2/BB', lots }, randomUUID(), clinic.keeper.account)).is).toBe(
    'refused',
  )
})

test('a delivery leaves one book and comes into another, an entry is undone once, and a recalled lot gives nothing', async () => {
  const { does, tries, keeper, nurse, stranger, beside, draw } = clinic
  const sent = await does(keeper, { does: 'send', to: stranger.unit, paper: '1/PX', bottles: ['2411A-2'] })
  const accept = { does: 'accept', delivery: sent, counted: [{ bottle: '2411A-2', found: volume(999) }], why: 'đổ trên đường' } as const
  expect((await tries(stranger, accept, randomUUID(), beside.account)).is).toBe('recorded')
  expect((await tries(stranger, accept, randomUUID(), beside.account)).is).toBe('refused')
  const there = await sql(
    clinic.world.owner,
    `select site, bottle, balance::int from stock.bottle where bottle in ('2411A-2', '2411A-1') order by site, bottle`,
  )
  expect(there.map((r) => [r['site'], r['bottle'], r['balance']])).toEqual([
    ['clinic', '2411A-1', 4_000],
    ['clinic', '2411A-2', 0],
    ['east', '2411A-1', 99_900],
  ])
  const back = await does(keeper, { does: 'putBack', bottles: ['2411A-1'] })
  expect(await draw([out('2411A-1', 1)])).toBe(false)
  await does(keeper, { does: 'reverse', entry: back, why: 'ghi nhầm' })
  expect((await tries(keeper, { does: 'reverse', entry: back, why: 'ghi nhầm' })).is).toBe('refused')
  expect(await draw([out('2411A-1', 1)])).toBe(true)
  await does(nurse, { does: 'recall', lot: '2411A', paper: '5/QLD' })
  expect(await draw([out('2411A-1', 1)])).toBe(false)
  const before = await clinic.rows()
  await clinic.derive()
  expect(await clinic.rows()).toEqual(before)
})

test('what never happened comes back to the shelf where its bottle stands now, and a book of any order of the log is the same again', async () => {
  const { does, keeper, draw, drawBackwards } = clinic
  await does(keeper, { does: 'receive', paper: '9/BB', lots: [{ ...clinic.label('2412A'), contents: [volume(10)] }] })
  await does(keeper, { does: 'take', bottles: ['2412A-1'] })
  const back = (n: number): LedgerLine => ({ ...out('2412A-1', n), does: 'back', why: 'removal' })
  expect(await draw([out('2412A-1', 6)])).toBe(true)
  // The bottle saw what came back before what was drawn; the log tells it the other way round.
  expect(await drawBackwards([[back(6)], [out('2412A-1', 9)]])).toBe(true)
  await does(keeper, { does: 'putBack', bottles: ['2412A-1'] })
  expect(await draw([back(9)])).toBe(true)
  expect(await draw([{ ...back(9), bottle: 'ở nơi khác' }])).toBe(false)
  const shelves = await sql(
    clinic.world.owner,
    `select s.shelf, sum(s.adds)::int as held
     from stock.move m cross join lateral (values (m."to"::text, m.quantity), (m."from"::text, -m.quantity)) as s(shelf, adds)
     where m.site = 'clinic' and m.bottle = '2412A-1' and s.shelf in ('store', 'day') group by 1 order by 1`,
  )
  expect(shelves.map((r) => [r['shelf'], r['held']])).toEqual([
    ['day', 0],
    ['store', 1_000],
  ])
  const before = await clinic.rows()
  await clinic.derive()
  expect(await clinic.rows()).toEqual(before)
})

test('the program changes no row of a book by itself', async () => {
  await expect(clinic.world.db.query({ name: 'x', text: 'update stock.bottle set balance = 0', values: [] })).rejects.toThrow(
    'permission denied',
  )
  await expect(sql(clinic.world.owner, `update stock.bottle set balance = -1`)).rejects.toThrow('bottle_balance_check')
})

test('every bottle is counted a second time from the log, and a row that was bent is found', async () => {
  await clinic.seal()
  expect(await clinic.compare()).toEqual([])
  await sql(clinic.world.owner, `update stock.bottle set balance = balance + 1 where site = 'clinic' and bottle = '2411A-1'`)
  expect((await clinic.compare()).map((d) => [d.unit, d.id, d.counted.persons - d.recounted.persons])).toEqual([['clinic', '2411A-1', 1]])
})
