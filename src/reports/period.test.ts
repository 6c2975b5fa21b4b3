import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, dayAt, numberOf } from '../kernel/day.ts'
import { lastClosed, type Period, type PeriodKind, periodId, periodOf, periodOn, periodsBetween, sinceNewYear, windowOf } from './period.ts'

const of = (text: string): Period => {
  const period = periodOf(text)
  if (!period) throw new Error(text)
  return period
}
const window = (text: string) => Object.values(windowOf(of(text))).join(' – ')

test.each([
  ['2026-T3', '2026-02-15 – 2026-03-14'],
  ['2026-T1', '2025-12-15 – 2026-01-14'],
  ['2026-Q1', '2025-12-15 – 2026-03-14'],
  ['2026-Q3', '2026-06-15 – 2026-09-14'],
  ['2026-N1', '2025-12-15 – 2026-06-14'],
  ['2026-N2', '2026-06-15 – 2026-12-14'],
  ['2026-C1', '2025-12-15 – 2026-09-14'],
  ['2026-Y1', '2025-12-15 – 2026-12-14'],
])('the window of %s is %s', (id, days) => {
  expect(window(id)).toBe(days)
})

const years = fc.integer({ min: 2001, max: 2098 })
const tile = (year: number, small: PeriodKind, count: number, large: PeriodKind) => {
  const parts = Array.from({ length: count }, (_, i) => windowOf({ kind: small, year, no: i + 1 }))
  const size = count / { month: 12, quarter: 4, half: 2, nine: 1, year: 1 }[large]
  for (let i = 0; i < count; i += size) {
    const whole = windowOf({ kind: large, year, no: i / size + 1 })
    expect(parts[i]?.from).toBe(whole.from)
    expect(parts[i + size - 1]?.until).toBe(whole.until)
    for (let j = i + 1; j < i + size; j += 1) expect(parts[j]?.from).toBe(addDays(parts[j - 1]?.until ?? whole.from, 1))
  }
}

test('months tile quarters, quarters half-years, half-years years, and years touch each other', () => {
  fc.assert(
    fc.property(years, (year) => {
      tile(year, 'month', 12, 'quarter')
      tile(year, 'quarter', 4, 'half')
      tile(year, 'half', 2, 'year')
      expect(windowOf({ kind: 'year', year: year + 1, no: 1 }).from).toBe(addDays(windowOf({ kind: 'year', year, no: 1 }).until, 1))
    }),
  )
})

test('every day lies in the period that it is said to lie in', () => {
  const kinds = fc.constantFrom<PeriodKind>('month', 'quarter', 'half', 'year')
  fc.assert(
    fc.property(kinds, fc.integer({ min: numberOf(day('2001-01-01')), max: numberOf(day('2098-12-31')) }).map(dayAt), (kind, on) => {
      const w = windowOf(periodOn(kind, on))
      expect(w.from <= on && on <= w.until).toBe(true)
      expect(windowOf(lastClosed(kind, on)).until).toBe(addDays(w.from, -1))
    }),
  )
})

test('a period is found again by its id, and nothing else is one', () => {
  for (const p of periodsBetween(day('2024-01-01'), day('2026-12-31'))) expect(periodOf(periodId(p))).toEqual(p)
  for (const text of ['2026-T13', '2026-T0', '2026-Q5', '2026-N3', '2026', '1999-T1', '2026-X1', '2026-C2'])
    expect(periodOf(text)).toBeUndefined()
})

test('a report on request counts from its first day to its last, and is found again by its id', () => {
  const id = '2026-07-01_2026-12-20'
  expect(windowOf(of(id))).toEqual({ from: '2026-07-01', until: '2026-12-20' })
  expect(periodId(of(id))).toBe(id)
  expect(windowOf(of('2026-07-01_2026-07-01'))).toEqual({ from: '2026-07-01', until: '2026-07-01' })
  // After 14 December it is the next year's.
  expect(sinceNewYear(of(id))).toEqual({ from: '2026-12-15', until: '2026-12-20' })
  expect(sinceNewYear(of('2025-11-01_2026-12-14'))).toEqual({ from: '2025-12-15', until: '2026-12-14' })
  for (const text of ['2026-07-02_2026-07-01', '2026-02-30_2026-03-01', '2021-12-14_2022-01-01', '2026-07-01_', '2026-07-01_2026-07-02_x'])
    expect(periodOf(text)).toBeUndefined()
})

test('the sum of the year begins where the report’s year began', () => {
  expect(sinceNewYear(of('2026-Q3'))).toEqual({ from: '2025-12-15', until: '2026-09-14' })
})
