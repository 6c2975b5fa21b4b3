import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, type Day, day, dayAt, daysBetween, numberOf } from './day.ts'
import { type Credit, months, type Stretch, servedOf, termOf, years } from './duration.ts'

const stretch = (counts: Stretch['counts'], from: string, to?: string): Stretch => ({
  name: counts,
  counts,
  from: day(from),
  to: to === undefined ? undefined : day(to),
})
const ends = (start: string, n: number, stretches: readonly Stretch[], credits: readonly Credit[] = []) =>
  termOf(day(start), months(n), stretches, credits).ends

describe('the end of a term', () => {
  test('is its start plus all months at once, clamped once', () => {
    expect([ends('2024-03-04', 6, []), ends('2024-08-31', 6, []), termOf(day('2024-02-29'), years(1), []).ends]).toEqual([
      '2024-09-04',
      '2025-02-28',
      '2025-02-28',
    ])
  })
  test('comes earlier by credited days and later by uncounted ones', () => {
    expect(ends('2024-03-04', 6, [stretch('credited', '2024-02-13', '2024-03-04')])).toBe('2024-08-15')
    expect(ends('2024-03-04', 6, [stretch('uncounted', '2024-04-01', '2024-04-11')])).toBe('2024-09-14')
  })
  test('is not known while somebody is away', () => {
    expect(ends('2024-03-04', 6, [stretch('uncounted', '2024-04-01')])).toBeUndefined()
    expect(ends('2024-03-04', 6, [stretch('credited', '2024-04-01')])).toBe('2024-09-04')
  })
  test('counts a day once, however many stretches cover it', () => {
    expect(
      ends('2024-03-04', 6, [stretch('uncounted', '2024-04-01', '2024-04-11'), stretch('uncounted', '2024-04-06', '2024-04-16')]),
    ).toBe('2024-09-19')
    expect(ends('2024-03-04', 6, [stretch('credited', '2024-02-13', '2024-03-04'), stretch('credited', '2024-02-23', '2024-03-04')])).toBe(
      '2024-08-15',
    )
  })
  test('gains nothing from days on which somebody who was held had run away', () => {
    expect(ends('2024-03-04', 6, [stretch('credited', '2024-02-13', '2024-03-04'), stretch('uncounted', '2024-02-20', '2024-02-25')])).toBe(
      '2024-08-20',
    )
  })
  test('does not move for what happened when it was over, or before it began', () => {
    expect(ends('2024-03-04', 6, [stretch('uncounted', '2024-09-04', '2024-10-04')])).toBe('2024-09-04')
    expect(ends('2024-03-04', 6, [stretch('uncounted', '2024-09-10')])).toBe('2024-09-04')
    expect(ends('2024-03-04', 6, [stretch('uncounted', '2024-02-01', '2024-03-01')])).toBe('2024-09-04')
  })
  test('with months remitted is the start plus the months that are left', () => {
    const credits = [{ name: 'reduced', amount: { n: 2, unit: 'months' } }] as const
    expect(ends('2024-12-31', 6, [], credits)).toBe('2025-04-30')
    expect(termOf(day('2024-12-31'), months(6), [], credits).steps.map((s) => [s.does, s.gives])).toEqual([
      ['from', '2024-12-31'],
      ['add', '2025-06-30'],
      ['credited', '2025-04-30'],
      ['clamped', '2025-04-30'],
    ])
  })
})

test('a term of which more was served than it lasts is over when it begins, and says so', () => {
  const served = [{ name: 'served', amount: { n: 400, unit: 'days' } }] as const
  const { ends, steps } = termOf(day('2024-03-04'), months(6), [], served)
  expect([ends, steps.at(-1)]).toEqual(['2024-03-04', { does: 'nothingLeft', gives: '2024-03-04' }])
  const held = [{ name: 'held', counts: 'credited', from: day('2023-01-01'), to: day('2024-03-04') }] as const
  expect(termOf(day('2024-03-04'), months(6), held).ends).toBe('2024-03-04')
})

/** Written on its own: goes through the calendar day by day and strikes off what is served. */
const naive = (start: Day, n: number, stretches: readonly Stretch[], credited: number): Day | undefined => {
  const inside = (d: Day, counts: Stretch['counts']) =>
    stretches.some((s) => s.counts === counts && s.from <= d && (s.to === undefined || d < s.to))
  let owed = daysBetween(start, addMonths(start, n)) - credited
  for (let d = day('2020-01-01'); d < '2025-12-31'; d = addDays(d, 1))
    if (stretches.some((s) => s.to !== undefined && s.counts === 'credited' && s.from <= d && d < s.to) && !inside(d, 'uncounted'))
      owed -= 1
  if (owed <= 0) return start
  for (let d = start; ; d = addDays(d, 1)) {
    if (owed === 0) return d
    if (stretches.some((s) => s.counts === 'uncounted' && s.from <= d && s.to === undefined)) return undefined
    if (!inside(d, 'uncounted')) owed -= 1
  }
}

test('the end of a term is where a count day by day arrives', () => {
  const someDay = fc.integer({ min: numberOf(day('2020-01-01')), max: numberOf(day('2024-12-31')) }).map(dayAt)
  const some = fc.record({
    counts: fc.constantFrom('credited', 'uncounted'),
    from: someDay,
    length: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
  })
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 36 }), fc.array(some, { maxLength: 6 }), fc.nat(60), (start, n, made, days) => {
      const stretches = made.map(({ counts, from, length }) => ({
        name: counts,
        counts,
        from,
        to: length === undefined ? undefined : addDays(from, length),
      }))
      const { ends, steps } = termOf(start, months(n), stretches, [{ name: 'served', amount: { n: days, unit: 'days' } }])
      expect(ends).toBe(naive(start, n, stretches, days))
      if (ends) expect(steps.at(-1)?.does === 'open' || steps.at(-1)?.gives === ends).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('the days served are those that a count day by day finds: there or credited, and not away', () => {
  const someDay = fc.integer({ min: numberOf(day('2024-01-01')), max: numberOf(day('2024-12-31')) }).map(dayAt)
  const some = fc.record({ counts: fc.constantFrom('credited', 'uncounted'), from: someDay, length: fc.integer({ min: 0, max: 90 }) })
  fc.assert(
    fc.property(fc.option(someDay, { nil: undefined }), someDay, fc.array(some, { maxLength: 5 }), (start, until, made) => {
      const stretches = made.map(({ counts, from, length }) => ({ name: counts, counts, from, to: addDays(from, length) }))
      const inside = (d: Day, counts: Stretch['counts']) => stretches.some((s) => s.counts === counts && s.from <= d && d < s.to)
      let n = 0
      for (let d = day('2024-01-01'); d < until; d = addDays(d, 1))
        if (((start !== undefined && start <= d) || inside(d, 'credited')) && !inside(d, 'uncounted')) n += 1
      expect(servedOf(start, until, stretches)).toBe(n)
    }),
    { numRuns: 200 },
  )
})

test('a term with a thousand stretches ends', () => {
  const many = Array.from({ length: 1000 }, (_, i) =>
    stretch(i % 2 ? 'credited' : 'uncounted', addDays(day('2020-01-01'), i), addDays(day('2020-01-01'), i + 40)),
  )
  // All 1038 days are uncounted and one is credited: 2022-01-01 − 1 + 1038.
  expect(ends('2020-01-01', 24, many)).toBe('2024-11-03')
})
