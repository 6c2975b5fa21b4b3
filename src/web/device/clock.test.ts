import { expect, test } from 'vitest'
import { steadied } from './clock.ts'

test('a clock that is set by seconds never shows an earlier minute, and one that is set back by a minute does', () => {
  const before = Date.parse('2026-11-23T08:30:05+07:00')
  const after = (seconds: number): number => steadied(before, before + seconds * 1_000)
  expect([after(-20), after(-59), after(0), after(20)]).toEqual([before, before, before, before + 20_000])
  expect(after(-60)).toBe(before - 60_000)
})
