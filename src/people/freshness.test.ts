import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { FEW } from '../kernel/few.ts'
import { freshnessOf, sinceDays, stepOf } from './freshness.ts'

test('what was confirmed on the same date so many months ago still counts', () => {
  expect(sinceDays(day('2026-11-22'))).toEqual(['2026-08-22', '2026-05-22', '2025-11-22'])
  expect(sinceDays(day('2026-05-31'))).toEqual(['2026-02-28', '2025-11-30', '2025-05-31'])
})

test.each([
  [0, 0, undefined],
  [10, 4, 1],
  [10, 5, 2],
  [10, 7, 2],
  [10, 8, 3],
])('of %i persons %i confirmed within six months are step %s', (persons, withinSix, step) => {
  expect(stepOf(persons, withinSix)).toBe(step)
})

test('who sees no persons learns no number, and of a few nothing', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (persons, fresh) => {
      const told = freshnessOf({ sees: false, persons, within: [0, Math.min(fresh, persons), persons] })
      expect(Object.keys(told).sort()).toEqual(told.told === 'step' ? ['step', 'told'] : ['told'])
      if (persons < FEW) expect(told.told).toBe('few')
    }),
  )
  expect(freshnessOf({ sees: false, persons: null, within: [] })).toEqual({ told: 'nothing' })
})
