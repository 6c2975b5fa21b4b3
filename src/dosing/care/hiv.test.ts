import { expect, test } from 'vitest'
import { addDays, day } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { againstHiv, type HivCount, hivSum } from './hiv.ts'

const WINDOW = { from: day('2026-06-15'), until: day('2026-09-14') }
const TODAY = day('2026-09-15')
const HERE = { all: 40, men: 35, women: 5 }
const said = (more: Partial<HivCount> = {}): HivCount => ({ all: 12, men: 10, women: 2, source: 'treatment book', on: TODAY, ...more })
const fields = (count: HivCount, today = TODAY) => againstHiv(count, HERE, WINDOW, today).map((r) => r.field)

test('people with HIV are part of row 1, for men and women alike, at the end of a quarter that is over; all reasons are said at once', () => {
  expect(fields(said())).toEqual([])
  expect(fields(said({ all: 40, men: 35, women: 5, on: WINDOW.from }))).toEqual([])
  expect(fields(said({ women: 3 }))).toEqual(['all'])
  expect(fields(said({ all: 16, women: 6 }))).toEqual(['women'])
  expect(fields(said({ all: 42, men: 36, women: 6, on: addDays(TODAY, 1) }))).toEqual(['all', 'men', 'women', 'on'])
  expect(fields(said({ on: addDays(WINDOW.from, -1) }))).toEqual(['on'])
  expect(fields(said({ on: addDays(WINDOW.until, -1) }), addDays(WINDOW.until, -1))).toEqual(['period'])
  expect(fields(said({ on: WINDOW.until }), WINDOW.until)).toEqual([])
})

test('of several clinics the last word of each counts, and how many have said nothing', () => {
  const [a, b, c] = ['a', 'b', 'c'] as unknown as readonly [UnitId, UnitId, UnitId]
  const kept = [
    { ...said(), unit: a },
    { ...said({ all: 1, men: 1, women: 0 }), unit: a },
    { ...said(), unit: b },
  ]
  expect(hivSum([a, b, c], kept)).toEqual({ sum: { all: 13, men: 11, women: 2 }, missing: 1 })
  expect(hivSum([c], kept)).toBeUndefined()
})
