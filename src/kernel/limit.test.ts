import { describe, expect, test } from 'vitest'
import type { Calendar } from './calendar.ts'
import { day } from './day.ts'
import { days, hours, type Limit, limitAfter, limitBefore, monthsLimit, type Reached, windowBefore, workingDays } from './limit.ts'
import { when } from './moment.ts'

/** Tuesday 30 April and 1 May 2024 are off, Monday 29 April too, for Saturday 4 May; what 2027 holds is not announced. */
const calendar: Calendar = {
  edition: 'test',
  off: new Map(['2024-04-29', '2024-04-30', '2024-05-01'].map((d) => [day(d), { name: 'holiday', mark: 'read' as const }])),
  work: new Map([[day('2024-05-04'), { name: 'exchanged', mark: 'read' as const }]]),
  years: { from: 2022, to: 2026 },
}
const does = (r: Reached) => r.steps.map((s) => [s.does, s.gives])

describe('time to do something', () => {
  test.each<[string, string, Limit, string, string]>([
    ['3 working days from Friday skip the weekend', '2024-03-01', workingDays(3), '2024-03-06', '2024-03-06'],
    ['1 working day from Friday before a long holiday', '2024-04-26', workingDays(1), '2024-05-02', '2024-05-02'],
    ['2 working days that end on a Saturday worked in exchange', '2024-05-02', workingDays(2), '2024-05-04', '2024-05-04'],
    ['working days from a minute count from its day', '2024-03-01T23:30+07:00', workingDays(1), '2024-03-04', '2024-03-04'],
    ['5 days count every day', '2024-03-01', days(5), '2024-03-06', '2024-03-06'],
    ['days that end on a Sunday roll to Monday', '2024-03-05', days(5), '2024-03-10', '2024-03-11'],
    ['days that end on a holiday roll past the whole of it', '2024-04-25', days(5), '2024-04-30', '2024-05-02'],
    ['a month ends on the same date', '2024-03-04', monthsLimit(1), '2024-04-04', '2024-04-04'],
    ['a month from the 31st ends on the last day there is', '2024-01-31', monthsLimit(1), '2024-02-29', '2024-02-29'],
    ['3 months that end on a Saturday roll', '2024-03-08', monthsLimit(3), '2024-06-08', '2024-06-10'],
    ['24 hours run through the night', '2026-07-01T15:45+07:00', hours(24), '2026-07-02T15:45+07:00', '2026-07-02T15:45+07:00'],
    ['24 hours run through a weekend', '2024-03-01T15:45+07:00', hours(48), '2024-03-03T15:45+07:00', '2024-03-03T15:45+07:00'],
    [
      '12 hours of a paper that says only the day run from its end',
      '2026-07-01',
      hours(12),
      '2026-07-02T12:00+07:00',
      '2026-07-02T12:00+07:00',
    ],
  ])('%s', (_, from, limit, raw, rolled) => {
    const reached = limitAfter(calendar, when(from), limit)
    expect([reached.raw, reached.rolled]).toEqual([raw, rolled])
  })
  test('tells how it was counted', () => {
    expect(does(limitAfter(calendar, day('2026-07-01'), hours(12)))).toEqual([
      ['from', '2026-07-01'],
      ['dayEnds', '2026-07-02T00:00+07:00'],
      ['add', '2026-07-02T12:00+07:00'],
    ])
    expect(does(limitAfter(calendar, day('2024-03-05'), days(5)))).toEqual([
      ['from', '2024-03-05'],
      ['add', '2024-03-10'],
      ['rolled', '2024-03-11'],
    ])
  })
  test('names the days of years without notices, for months only where they end', () => {
    expect(does(limitAfter(calendar, day('2026-12-30'), workingDays(3))).slice(2)).toEqual([
      ['unsure', '2027-01-01'],
      ['unsure', '2027-01-02'],
      ['unsure', '2027-01-03'],
      ['unsure', '2027-01-04'],
    ])
    expect(does(limitAfter(calendar, day('2026-12-30'), monthsLimit(24))).slice(2)).toEqual([
      ['rolled', '2029-01-01'],
      ['unsure', '2028-12-30'],
      ['unsure', '2028-12-31'],
      ['unsure', '2029-01-01'],
    ])
  })
})

describe('notice before something', () => {
  test.each<[string, Limit, string]>([
    ['2024-09-04', days(30), '2024-08-05'],
    ['2024-09-03', days(2), '2024-09-01'],
    ['2024-05-02', workingDays(1), '2024-04-26'],
    ['2024-09-04', hours(24), '2024-09-03T00:00+07:00'],
    ['2024-09-04T17:00+07:00', hours(24), '2024-09-03T17:00+07:00'],
    ['2024-05-31', monthsLimit(3), '2024-02-29'],
  ])('the last day to give notice of %s, %o ahead, is %s: it never moves, even off a Sunday', (until, limit, last) => {
    const reached = limitBefore(calendar, when(until), limit)
    expect([reached.raw, reached.rolled, reached.opens]).toEqual([last, last, undefined])
  })
  test('in working days names the days nobody has announced', () => {
    expect(does(limitBefore(calendar, day('2027-01-05'), workingDays(2))).slice(1)).toEqual([
      ['subtract', '2027-01-01'],
      ['unsure', '2027-01-01'],
      ['unsure', '2027-01-02'],
      ['unsure', '2027-01-03'],
      ['unsure', '2027-01-04'],
    ])
  })
})

test.each<[string, Limit, string]>([
  ['2024-09-04', hours(24), '2024-09-03T00:00+07:00'],
  ['2024-05-06', workingDays(3), '2024-05-02'],
])('a window before %s of %o opens at %s and closes with it', (until, limit, opens) => {
  const reached = windowBefore(calendar, when(until), limit)
  expect([reached.opens, reached.raw, reached.rolled]).toEqual([opens, until, until])
})
