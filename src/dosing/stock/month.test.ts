import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptPlaces, outsidePlaces, type Place, quantity } from './bottle.ts'
import { balanceOf, drugBalances, isBalanced, lotBalances } from './month.ts'
import { methadone, TODAY } from './world.ts'

const line = (day: typeof TODAY | null, from: Place, to: Place, n: number, lot = 'A') => ({
  ...methadone(lot),
  day,
  from,
  to,
  quantity: quantity(n),
  times: 1,
})

test('a month of a lot: what was there, what came, what was given, sent, lost and missing, and what is left', () => {
  const lines = [
    line(null, 'supplier', 'store', 1_000),
    line(null, 'store', 'day', 600),
    line(null, 'day', 'given', 100),
    line(TODAY, 'supplier', 'store', 500),
    line(TODAY, 'day', 'given', 200),
    // A dose that never was.
    line(TODAY, 'given', 'day', 50),
    line(TODAY, 'store', 'transit', 300),
    line(TODAY, 'transit', 'elsewhere', 300),
    line(TODAY, 'day', 'spilled', 10),
    // A cup that was dropped.
    line(TODAY, 'given', 'spilled', 6),
    line(TODAY, 'home', 'quarantine', 20),
    line(TODAY, 'quarantine', 'destroyed', 20),
    line(TODAY, 'day', 'counted', 7),
    line(TODAY, 'counted', 'store', 2),
    line(TODAY, 'supplier', 'store', 40, 'B'),
  ]
  expect(lotBalances(lines)).toMatchObject([
    { lot: 'A', balance: { opening: 900, received: 500, back: 20, given: 144, sent: 300, lost: 36, missing: 5, closing: 935 } },
    { lot: 'B', balance: { opening: 0, received: 40, closing: 40 } },
  ])
  expect(drugBalances(lines)).toMatchObject([{ balance: { opening: 900, received: 540, closing: 975 } }])
})

const somePlace = fc.constantFrom<Place>(...keptPlaces, ...outsidePlaces)
const someLine = fc
  .record({ day: fc.constantFrom(null, TODAY), from: somePlace, to: somePlace, n: fc.nat(9_999) })
  .filter((l) => l.from !== l.to)

test('whatever is in the book, its columns come to what its lines leave', () => {
  fc.assert(
    fc.property(fc.array(someLine), (some) => {
      expect(isBalanced(balanceOf(some.map((l) => line(l.day, l.from, l.to, l.n))))).toBe(true)
    }),
  )
})
