import { describe, expect, test } from 'vitest'
import { isWorkingDay, unsureDays } from '../kernel/calendar.ts'
import { type Day, day, weekdayOf, yearOf } from '../kernel/day.ts'
import { calendar } from './calendar.ts'

const count = (days: ReadonlyMap<Day, unknown>, year: number): number => [...days.keys()].filter((d) => yearOf(d) === year).length

describe('calendar', () => {
  test('days off are weekdays, days worked are Saturdays', () => {
    expect([...calendar.off.keys()].filter((d) => weekdayOf(d) > 5)).toEqual([])
    expect([...calendar.work.keys()].filter((d) => weekdayOf(d) !== 6)).toEqual([])
  })

  // 10 statutory days until 2020, 11 since 2021, 12 with Culture Day since 2026; each swap adds a day off and a Saturday.
  test.each([
    [2020, 10, 0],
    [2021, 11, 0],
    [2022, 11, 0],
    [2023, 11, 0],
    [2024, 12, 1],
    [2025, 12, 1],
    [2026, 14, 2],
  ])('%i has %i weekdays off and %i Saturdays worked', (year, off, work) => {
    expect([count(calendar.off, year), count(calendar.work, year)]).toEqual([off, work])
  })

  test.each([
    ['2024-05-04', true],
    ['2024-04-29', false],
    ['2025-05-02', false],
    ['2026-01-10', true],
    ['2026-08-31', false],
    ['2026-11-24', false],
    ['2025-11-24', true],
  ])('%s is a working day: %s', (on, works) => {
    expect(isWorkingDay(calendar, day(on))).toBe(works)
  })

  test('a limit that crosses a recalled day, or a year without notices, is unsure', () => {
    expect(unsureDays(calendar, day('2026-08-28'), day('2026-09-04'))).toEqual(['2026-08-31'])
    expect(unsureDays(calendar, day('2025-01-20'), day('2025-02-10'))).toEqual([])
    expect(unsureDays(calendar, day('2027-02-03'), day('2027-02-04'))).toHaveLength(2)
  })
})
