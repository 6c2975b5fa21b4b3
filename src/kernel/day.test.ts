import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, type Day, day, dayAt, daysBetween, earlierOf, isDay, laterOf, numberOf, weekdayOf } from './day.ts'

/** Temporal is the oracle: it shares no line with the arithmetic under test. */
const plain = (d: Day) => Temporal.PlainDate.from(d)
const epoch = Temporal.PlainDate.from('1970-01-01')
const someDay = fc.integer({ min: numberOf(day('1850-01-01')), max: numberOf(day('2900-12-31')) }).map(dayAt)

describe('a day', () => {
  test('is a date that exists, written in full', () => {
    expect(['2024-02-29', '2000-02-29', '1800-01-01', '2999-12-31'].every(isDay)).toBe(true)
    const none = ['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '2024-1-1', ' 2024-01-01']
    expect([...none, '2024-01-01\n', '1799-12-31', '3000-01-01', '', 20240101, null, undefined, ['2024-01-01'], {}].some(isDay)).toBe(false)
  })
  test('of a sheet or a test that does not exist is a bug', () => {
    expect(() => day('2023-02-29')).toThrow('not a day: 2023-02-29')
  })
  test('compares as its text', () => {
    expect([laterOf(day('2024-10-01'), day('2024-09-30')), earlierOf(day('2024-10-01'), day('2024-09-30'))]).toEqual([
      '2024-10-01',
      '2024-09-30',
    ])
  })
})

describe('arithmetic agrees with Temporal', () => {
  test('on number, weekday, the day after and the day before, for every day from 1900 to 2100', () => {
    const wrong: string[] = []
    const last = Temporal.PlainDate.from('2100-12-31')
    for (let t = Temporal.PlainDate.from('1900-01-01'), n = epoch.until(t).days; Temporal.PlainDate.compare(t, last) <= 0; n += 1) {
      const d = t.toString() as Day
      const next = t.add({ days: 1 })
      if (numberOf(d) !== n || dayAt(n) !== d || weekdayOf(d) !== t.dayOfWeek) wrong.push(d)
      if (addDays(d, 1) !== next.toString() || addDays(next.toString() as Day, -1) !== d) wrong.push(`after ${d}`)
      t = next
    }
    expect(wrong).toEqual([])
  })
  test('on any number of days there and back', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -18000, max: 18000 }), (d, n) => {
        const there = addDays(d, n)
        expect(there).toBe(plain(d).add({ days: n }).toString())
        expect([addDays(there, -n), daysBetween(d, there)]).toEqual([d, n])
      }),
    )
  })
  test('on any number of months, clamped to the last day of the month reached', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -500, max: 500 }), (d, n) => {
        expect(addMonths(d, n)).toBe(plain(d).add({ months: n }, { overflow: 'constrain' }).toString())
      }),
    )
  })
})

describe('months', () => {
  test('are added all at once: a month that has no such date is not passed through', () => {
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29')
    expect(addMonths(day('2024-01-31'), 2)).toBe('2024-03-31')
    expect(addMonths(addMonths(day('2024-01-31'), 1), 1)).toBe('2024-03-29')
  })
  test('from 29 February end on 28 February in a common year', () => {
    expect([12, 24, 36, 48].map((n) => addMonths(day('2024-02-29'), n))).toEqual(['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'])
  })
})

test('arithmetic stops at the first and the last day there is, and throws nowhere', () => {
  expect([addDays(day('2999-12-30'), 5), addMonths(day('2999-06-30'), 24)]).toEqual(['2999-12-31', '2999-12-31'])
  expect([addDays(day('1800-01-02'), -5), addMonths(day('1800-06-30'), -24)]).toEqual(['1800-01-01', '1800-01-01'])
})
