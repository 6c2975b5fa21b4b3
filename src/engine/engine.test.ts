import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { moment, when } from '../kernel/moment.ts'
import { play } from './play.ts'
import { toy } from './toy.ts'

const ana = { birth: day('1990-05-01'), sex: 'female' } as const
const run = (
  asOf: string,
  acts: readonly (readonly [string, string, Record<string, unknown>?])[],
  route = 'spade',
  subject: typeof ana | { birth: `${number}`; sex: 'male' } = ana,
) =>
  play(toy, {
    measure: 'loan',
    route,
    subject,
    asOf: when(asOf),
    acts: acts.map(([act, on, says]) => ({ act, happened: when(on), says: says ?? {} })),
  })

const lent = [
  ['ask', '2024-03-01'],
  ['show', '2024-03-01'],
  ['lend', '2024-03-04', { months: 6 }],
] as const

describe('an act is judged by the sheet of its day', () => {
  test('a state, a paper and a rule that speak against it are all named, each with its article', () => {
    const { refused } = run(
      '2024-03-10',
      [
        ['ask', '2024-03-01'],
        ['lend', '2024-03-02', { months: 6 }],
      ],
      'spade',
      { birth: '2015', sex: 'male' },
    )
    expect(refused[0]?.reasons.map((r) => [r.why, r.cite && 'law' in r.cite && r.cite.law])).toEqual([
      ['document', 'G1'],
      ['rule', 'G1'],
    ])
  })
  test('what is typed wrongly is named at its field', () => {
    const { refused } = run('2024-03-10', [
      ['ask', '2024-03-01'],
      ['show', '2024-03-01'],
      ['lend', '2024-03-02', { months: 13, colour: 'red' }],
    ])
    expect(refused[0]?.reasons.map((r) => r.field).sort()).toEqual(['colour', 'months'])
  })
  test('a day before the birth and a day to come are refused', () => {
    expect(run('2024-03-10', [['ask', '1989-01-01']]).refused[0]?.reasons.map((r) => r.why)).toContain('time')
    expect(run('2024-03-10', [['ask', '2024-03-11']]).refused[0]?.reasons.map((r) => r.why)).toEqual(['time'])
  })
  test('no sheet covers a day before the first text', () => {
    expect(run('2024-03-10', [['ask', '2021-12-31']]).refused[0]?.reasons.map((r) => r.why)).toEqual(['no law'])
  })
  test('a minute is refused where the sheet asks for a day', () => {
    expect(run('2024-03-10', [['ask', '2024-03-01T08:00+07:00']]).refused[0]?.reasons.map((r) => r.field)).toEqual(['happened'])
  })
})

describe('the length is fixed by the sheet of the fixing act', () => {
  test('what was said chooses inside the range of the old text', () => {
    expect(run('2024-03-10', lent).term?.ends).toBe('2024-09-04')
  })
  test('a case opened before and fixed after the border follows the new text', () => {
    const { term } = run('2026-07-03', [
      ['ask', '2026-06-30'],
      ['show', '2026-06-30'],
      ['lend', '2026-07-01T09:00+07:00'],
    ])
    expect(term?.ends).toBe('2028-07-01')
  })
  test('a case fixed before keeps its length after the border', () => {
    expect(
      run('2026-07-03', [
        ['ask', '2026-06-29'],
        ['show', '2026-06-29'],
        ['lend', '2026-06-30', { months: 12 }],
      ]).term?.ends,
    ).toBe('2027-06-30')
  })
  test('of the new acts only those that are gained reach it', () => {
    const { refused } = run('2026-08-03', [
      ['ask', '2026-06-29'],
      ['show', '2026-06-29'],
      ['lend', '2026-06-30', { months: 12 }],
      ['chip', '2026-07-02'],
      ['paint', '2026-07-02'],
    ])
    expect(refused.map((r) => [r.act, r.reasons.map((x) => x.why)])).toEqual([['paint', ['old case']]])
  })
  test('uncounted days lengthen it, and while they run there is no end', () => {
    expect(run('2024-04-01', [...lent, ['rainBegins', '2024-03-10']]).term?.ends).toBeUndefined()
    expect(run('2024-04-01', [...lent, ['rainBegins', '2024-03-10'], ['rainEnds', '2024-03-20']]).term?.ends).toBe('2024-09-14')
  })
  test('a month without that date ends on its last day, once', () => {
    const { term } = run('2024-09-01', [
      ['ask', '2024-08-30'],
      ['show', '2024-08-30'],
      ['lend', '2024-08-31', { months: 6 }],
    ])
    expect(term?.ends).toBe('2025-02-28')
    expect(term?.steps.map((s) => s.does)).toEqual(['from', 'add', 'clamped'])
  })
})

describe('clocks', () => {
  const limits = (p: ReturnType<typeof run>) => p.due.map((d) => [d.acts[0], d.rolled, d.overdue])
  test('working days skip days off and weekends and count swapped Saturdays', () => {
    expect(limits(run('2024-04-29', [['ask', '2024-04-29']]))).toEqual([['lend', '2024-05-03', false]])
    expect(limits(run('2024-05-02', [['ask', '2024-05-02']]))).toEqual([['lend', '2024-05-06', false]])
  })
  test('hours run from the end of a day-only paper', () => {
    expect(limits(run('2026-07-02', [['ask', '2026-07-01']]))).toEqual([['lend', moment('2026-07-03T00:00+07:00'), false]])
  })
  test('a clock that began under the old text runs out under it', () => {
    expect(limits(run('2026-07-02', [['ask', '2026-06-30']]))).toEqual([['lend', '2026-07-03', false]])
  })
  test('a recurring duty starts again from the last time it was done', () => {
    expect(limits(run('2024-03-10', lent))[0]).toEqual(['clean', '2024-04-03', false])
    expect(limits(run('2024-03-21', [...lent, ['clean', '2024-03-20']]))[0]).toEqual(['clean', '2024-04-19', false])
  })
  test('a passed duty raises a task until somebody has answered', () => {
    expect(run('2024-04-10', lent).due[0]).toMatchObject({ missed: 'look', overdue: true })
    expect(run('2024-04-10', [...lent, ['answer', '2024-04-09']]).due.filter((d) => d.overdue)).toEqual([])
  })
  test('a window before the end opens and closes with it', () => {
    const window = run('2024-03-10', lent).due.find((d) => d.acts[0] === 'handBack')
    expect([window?.opens, window?.rolled]).toEqual([moment('2024-09-03T00:00+07:00'), '2024-09-04'])
  })
  test('an end that lies behind the border has the notice of the new text', () => {
    const notice = run('2026-03-10', [
      ['ask', '2026-03-01'],
      ['show', '2026-03-01'],
      ['lend', '2026-03-04', { months: 6 }],
    ]).due.find((d) => d.acts[0] === 'handBack')
    expect(notice?.rolled).toBe('2026-08-05')
  })
})
