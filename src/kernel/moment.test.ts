import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, day, dayAt } from './day.ts'
import {
  addHours,
  dayOf,
  endOf,
  isAfter,
  isMoment,
  isWhen,
  type Moment,
  minutesBetween,
  moment,
  momentOf,
  startOf,
  when,
} from './moment.ts'

/** Since 1975-06-13 the whole country keeps +07:00. */
const someDay = fc.integer({ min: 3000, max: 40000 }).map(dayAt)
const someMoment = fc.tuple(someDay, fc.nat(23), fc.nat(59)).map(([d, h, m]) => momentOf(d, h, m))
const zoned = (m: Moment) => Temporal.ZonedDateTime.from(`${m}[Asia/Ho_Chi_Minh]`)

test('a moment is a minute in Viet Nam, written in full', () => {
  expect(['2026-07-01T00:00+07:00', '2024-02-29T23:59+07:00'].every(isMoment)).toBe(true)
  const none = ['2026-07-01', '2026-07-01T24:00+07:00', '2026-07-01T08:60+07:00', '2026-02-29T08:00+07:00', '2026-07-01T08:00Z']
  expect([...none, '2026-07-01T08:00:00+07:00', '2026-07-01T8:00+07:00', '2026-07-01T08:00+07:00\n', 8, null].some(isMoment)).toBe(false)
  expect(isWhen('2026-07-01') && isWhen('2026-07-01T08:00+07:00') && !isWhen('sáng 1/7')).toBe(true)
  expect(() => when('2026-07-01T8:00')).toThrow('not a moment')
})

test('hours run through nights, month ends and years', () => {
  expect(addHours(moment('2026-12-31T22:30+07:00'), 12)).toBe('2027-01-01T10:30+07:00')
  expect(addHours(moment('2024-03-01T10:30+07:00'), -24)).toBe('2024-02-29T10:30+07:00')
})

test('hours and minutes agree with Temporal', () => {
  fc.assert(
    fc.property(someMoment, fc.integer({ min: -9000, max: 9000 }), (m, n) => {
      const there = addHours(m, n)
      expect(zoned(there).equals(zoned(m).add({ hours: n }))).toBe(true)
      expect(minutesBetween(m, there)).toBe(n * 60)
    }),
  )
})

describe('a day-only paper', () => {
  test('lasts from its first minute to the first minute of the next day', () => {
    expect([startOf(day('2026-06-30')), endOf(day('2026-06-30'))]).toEqual(['2026-06-30T00:00+07:00', '2026-07-01T00:00+07:00'])
    expect([startOf(moment('2026-06-30T08:15+07:00')), endOf(moment('2026-06-30T08:15+07:00'))]).toEqual(
      Array(2).fill('2026-06-30T08:15+07:00'),
    )
  })
  test('is neither before nor after a minute of its day', () => {
    const [d, m] = [day('2026-06-30'), moment('2026-06-30T08:15+07:00')]
    expect([isAfter(d, m), isAfter(m, d), isAfter(m, m), isAfter(d, d)]).toEqual([false, false, false, false])
    expect([isAfter(moment('2026-06-30T08:16+07:00'), m), isAfter(day('2026-07-01'), m), isAfter(m, day('2026-06-29'))]).toEqual([
      true,
      true,
      true,
    ])
  })
})

test('days and moments keep their order as text', () => {
  fc.assert(
    fc.property(someMoment, someMoment, (a, b) => {
      expect(a < b).toBe(Temporal.ZonedDateTime.compare(zoned(a), zoned(b)) < 0)
      expect(dayOf(a)).toBe(a.slice(0, 10) as Day)
    }),
  )
})
