import { expect, test } from 'vitest'
import { type Place, quantity } from './bottle.ts'
import { bottlesOfDay } from './minutes.ts'
import { methadone, TODAY } from './world.ts'

const line = (bottle: string, day: typeof TODAY | null, from: Place, to: Place, n: number, times = 1) => ({
  ...methadone('A'),
  bottle,
  day,
  from,
  to,
  quantity: quantity(n),
  times,
})

test('the minutes have every bottle that was in the cabinet that day, with what came, went, was spilled and was found, to the hundredth of a millilitre', () => {
  const lines = [
    line('A-1', null, 'supplier', 'store', 1_000),
    line('A-1', null, 'store', 'day', 1_000),
    line('A-1', null, 'day', 'given', 300, 5),
    line('A-1', TODAY, 'day', 'counted', 7),
    line('A-1', TODAY, 'day', 'given', 200, 3),
    // Poured, and spilled before it was swallowed.
    line('A-1', TODAY, 'given', 'spilled', 50),
    // Stood there and was not touched; came out of store; never was in the cabinet; left it days ago.
    line('A-2', null, 'supplier', 'day', 400),
    line('A-10', TODAY, 'store', 'day', 1_000),
    line('A-3', null, 'supplier', 'store', 900),
    line('A-4', null, 'supplier', 'day', 10),
    line('A-4', null, 'day', 'store', 10),
  ]
  expect(bottlesOfDay(lines).map(({ bottle, of, balanced }) => [bottle, of, balanced])).toEqual([
    ['A-1', { opening: 700, in: {}, out: { counted: 7, given: 150, spilled: 50 }, doses: 3, closing: 493 }, true],
    ['A-2', { opening: 400, in: {}, out: {}, doses: 0, closing: 400 }, true],
    ['A-10', { opening: 0, in: { store: 1_000 }, out: {}, doses: 0, closing: 1_000 }, true],
  ])
})
