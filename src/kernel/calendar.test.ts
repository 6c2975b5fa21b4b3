import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addWorkingDays, type Calendar, isWorkingDay, nextWorkingDay, unsureDays } from './calendar.ts'
import { addDays, type Day, day, dayAt, numberOf } from './day.ts'

const known = (mark: 'read' | 'press', ...days: readonly string[]) => days.map((d) => [day(d), { name: d, mark }] as const)

/** Around 30 April 2024: Monday 29 April is exchanged for Saturday 4 May. */
const calendar: Calendar = {
  edition: 'test',
  off: new Map([...known('read', '2024-04-29', '2024-04-30', '2024-05-01', '2024-09-02'), ...known('press', '2024-09-03')]),
  work: new Map(known('read', '2024-05-04')),
  years: { from: 2024, to: 2025 },
}

describe('working days', () => {
  test('are weekdays that are not off, and days worked in exchange', () => {
    const worked = [
      '2024-04-26',
      '2024-04-27',
      '2024-04-28',
      '2024-04-29',
      '2024-04-30',
      '2024-05-01',
      '2024-05-02',
      '2024-05-03',
      '2024-05-04',
    ]
    expect(worked.filter((d) => isWorkingDay(calendar, day(d)))).toEqual(['2024-04-26', '2024-05-02', '2024-05-03', '2024-05-04'])
  })
  test('are counted from the day after: the day itself never counts', () => {
    expect([1, 2, 3, 4].map((n) => addWorkingDays(calendar, day('2024-04-26'), n))).toEqual([
      '2024-05-02',
      '2024-05-03',
      '2024-05-04',
      '2024-05-06',
    ])
    expect([-1, -2].map((n) => addWorkingDays(calendar, day('2024-05-04'), n))).toEqual(['2024-05-03', '2024-05-02'])
    expect(addWorkingDays(calendar, day('2024-04-28'), 0)).toBe('2024-04-28')
  })
  test('a day not worked rolls to the first that is', () => {
    expect([nextWorkingDay(calendar, day('2024-04-27')), nextWorkingDay(calendar, day('2024-05-04'))]).toEqual(['2024-05-02', '2024-05-04'])
  })
})

/** Another way to the same number: list the days of a stretch and strike out those not worked. */
const workedBetween = (c: Calendar, from: Day, to: Day): number => {
  const list: Temporal.PlainDate[] = []
  for (let t = Temporal.PlainDate.from(from).add({ days: 1 }); Temporal.PlainDate.compare(t, to) <= 0; t = t.add({ days: 1 })) list.push(t)
  return list.filter((t) => {
    const d = t.toString() as Day
    return t.dayOfWeek > 5 ? c.work.has(d) : !c.off.has(d) || c.work.has(d)
  }).length
}

test('the n-th working day is worked, and n days are worked up to it', () => {
  const someDay = fc.integer({ min: numberOf(day('2024-01-01')), max: numberOf(day('2024-12-31')) }).map(dayAt)
  const some = fc.uniqueArray(someDay, { maxLength: 60 })
  fc.assert(
    fc.property(some, some, someDay, fc.integer({ min: 1, max: 25 }), (off, work, from, n) => {
      const c: Calendar = { ...calendar, off: new Map(known('read', ...off)), work: new Map(known('read', ...work)) }
      const after = addWorkingDays(c, from, n)
      expect([isWorkingDay(c, after), workedBetween(c, from, after)]).toEqual([true, n])
      const before = addWorkingDays(c, from, -n)
      expect([isWorkingDay(c, before), workedBetween(c, addDays(before, -1), addDays(from, -1))]).toEqual([true, n])
    }),
  )
})

test('days are unsure whose notice nobody has read, and all days of years without notices', () => {
  expect(unsureDays(calendar, day('2024-09-01'), day('2024-09-05'))).toEqual(['2024-09-03'])
  expect(unsureDays(calendar, day('2025-12-30'), day('2026-01-02'))).toEqual(['2026-01-01', '2026-01-02'])
  expect(unsureDays(calendar, day('2999-12-30'), day('2999-12-31'))).toEqual(['2999-12-30', '2999-12-31'])
})

describe('a calendar that replaced another', () => {
  const may = (until: string): Calendar => ({
    ...calendar,
    edition: 'next',
    off: new Map([...calendar.off, ...known('read', '2024-05-06', '2024-05-07')]),
    work: new Map([...calendar.work, ...known('read', '2024-05-11')]),
    replaces: { calendar, until: day(until), by: 'a decision' },
  })
  const fourth = (until: string) => addWorkingDays(may(until), day('2024-04-26'), 4)

  test('moves the days that had not come when it was made', () => {
    expect([addWorkingDays(calendar, day('2024-04-26'), 4), fourth('2024-05-02'), fourth('2024-05-06')]).toEqual([
      '2024-05-06',
      '2024-05-08',
      '2024-05-08',
    ])
    expect(nextWorkingDay(may('2024-05-02'), day('2024-05-05'))).toBe('2024-05-08')
  })
  test('leaves a day that had come where it was: who was late stays late', () => {
    expect(fourth('2024-05-07')).toBe('2024-05-06')
  })
  test('makes nobody late with a day from before it was made', () => {
    const worked = { ...may('2024-05-12'), off: calendar.off }
    // Six working days from 3 May: 11 May with the Saturday that is now worked, 13 May without it.
    expect(addWorkingDays(calendar, day('2024-05-03'), 7)).toBe('2024-05-13')
    expect(addWorkingDays({ ...worked, replaces: undefined }, day('2024-05-03'), 7)).toBe('2024-05-11')
    expect(addWorkingDays(worked, day('2024-05-03'), 7)).toBe('2024-05-12')
  })
})
