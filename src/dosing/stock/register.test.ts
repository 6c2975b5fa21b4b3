import { expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { mg } from '../../kernel/dose.ts'
import { parametersOn } from '../parameters/parameters.ts'
import { type Place, type Quantity, quantity, type StockBottle } from './bottle.ts'
import { registersOf } from './register.ts'
import { lotsToWatch, supplyOf } from './supply.ts'
import { CLINIC, methadone, TODAY } from './world.ts'

const p = parametersOn(TODAY, CLINIC, [])
const line = (day: typeof TODAY | null, from: Place, to: Place, n: number) => ({
  ...methadone('A'),
  day,
  from,
  to,
  quantity: quantity(n),
  times: 2,
})

test('the book of a shelf begins with what was there, and each day with what the day before left', () => {
  const before = [line(null, 'supplier', 'store', 900), line(null, 'store', 'day', 500), line(null, 'day', 'given', 200)]
  const days = [
    line(TODAY, 'store', 'day', 100),
    line(TODAY, 'day', 'given', 350),
    line(TODAY, 'counted', 'day', 5),
    line(TODAY, 'given', 'spilled', 30),
    line(addDays(TODAY, 1), 'day', 'spilled', 10),
  ]
  const [day] = registersOf([...before, ...days], 'day')
  expect(day).toMatchObject({
    opening: 300,
    closing: 45,
    days: [
      { opening: 300, in: { store: 100, counted: 5 }, out: { given: 320, spilled: 30 }, doses: 2, closing: 55 },
      { opening: 55, out: { spilled: 10 }, doses: 0, closing: 45 },
    ],
  })
  expect(registersOf([...before, ...days], 'store')[0]).toMatchObject({ opening: 400, closing: 300 })
})

test('drug lasts as long as what may be given, at the use of the last days; a day less than asked for is said', () => {
  const bottle = (balance: number, more: Partial<StockBottle> = {}): StockBottle => ({
    ...methadone('A'),
    bottle: 'A-1',
    place: 'store',
    recalled: false,
    balance: quantity(balance),
    ...more,
  })
  const used = [{ ...methadone('A'), quantity: quantity(28_000), days: 28 }]
  const [enough] = supplyOf([bottle(21_000)], used, TODAY, p)
  const [short] = supplyOf(
    [bottle(20_999), bottle(9_000, { recalled: true }), bottle(9_000, { expires: addDays(TODAY, -1) })],
    used,
    TODAY,
    p,
  )
  expect([enough?.days, enough?.findings.length, short?.days, short?.findings.map((f) => f.id), short?.left]).toEqual([
    21,
    0,
    20,
    ['ST-07'],
    mg(2099.9),
  ])
  expect(supplyOf([bottle(10)], [], TODAY, p)[0]?.days).toBe('not known')
  expect(
    lotsToWatch([bottle(10), bottle(10, { expires: addDays(TODAY, 89) }), bottle(0 as Quantity, { recalled: true })], TODAY).length,
  ).toBe(1)
})
