import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { when } from '../kernel/moment.ts'
import { due } from './due.ts'
import { reasons, toyWorld } from './toy-world.ts'

/** A spade lent from 4 March 2024 for six months, of which somebody was told on 1 August that they end on 4 September. */
const told = () => {
  const w = toyWorld()
  w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
  w.act('c', 'show', '2024-03-01')
  const lent = w.act('c', 'lend', '2024-03-04', { months: 6 })
  const said = w.act('c', 'sayEnd', '2024-08-01')
  return { w, lent, said }
}
const owed = ({ w }: Pick<ReturnType<typeof told>, 'w'>, on: string): readonly unknown[] => {
  w.at(`${on}T08:00+07:00`)
  return due(w.view(), w.state('c')).flatMap((d) => (d.acts.includes('sayEnd') ? [[d.from, d.rolled, d.overdue]] : []))
}

describe('an end that was told', () => {
  test('is sealed in the entry, and is not told again while it stands', () => {
    const t = told()
    expect(t.w.entries('c').at(-1)?.body.told).toBe('2024-09-04')
    expect(owed(t, '2024-08-02')).toEqual([])
    expect(reasons(t.w.act('c', 'sayEnd', '2024-08-02'))).toEqual(['rule'])
  })
  test('is told again in its own time once it moved; not while it is unknown', () => {
    const t = told()
    t.w.act('c', 'rainBegins', '2024-08-05')
    expect(owed(t, '2024-08-07')).toEqual([])
    t.w.at('2027-01-01T08:00+07:00')
    t.w.act('c', 'rainEnds', '2024-08-08')
    expect(owed(t, '2024-08-09')).toEqual([['2024-08-08', '2024-08-09', false]])
    expect(owed(t, '2024-08-12')).toEqual([['2024-08-08', '2024-08-09', true]])
    t.w.at('2027-01-01T08:00+07:00')
    expect(reasons(t.w.act('c', 'sayEnd', '2024-08-12'))).toEqual([])
    expect(t.w.entries('c').at(-1)?.body.told).toBe('2024-09-07')
    expect(owed(t, '2024-08-13')).toEqual([])
  })
  test('that moved and became unknown is owed from the day on which it is known again', () => {
    const t = told()
    for (const [from, to] of [
      ['2024-08-05', '2024-08-08'],
      ['2024-08-12', '2024-08-14'],
    ] as const) {
      t.w.act('c', 'rainBegins', from)
      t.w.act('c', 'rainEnds', to)
    }
    expect(owed(t, '2024-08-15')).toEqual([['2024-08-14', '2024-08-15', false]])
  })
  test('stays what was told when an earlier act, or the telling itself, is corrected', () => {
    const t = told()
    t.w.correct('c', t.lent, '2024-03-11', { months: 6 })
    expect(t.w.state('c').told?.ends).toBe('2024-09-04')
    expect(owed(t, '2024-08-02')).toEqual([['2024-08-01', '2024-08-02', false]])
    t.w.at('2027-01-01T08:00+07:00')
    t.w.correct('c', t.said, '2024-07-31')
    expect(t.w.state('c').told?.ends).toBe('2024-09-04')
    expect(owed(t, '2024-08-01')).toEqual([['2024-07-31', '2024-08-01', false]])
  })
  test('is the one that the dates of a paper file give, where they say that somebody was told', () => {
    const paper = {
      opens: { measure: 'loan', route: 'spade' },
      state: 'lent',
      happened: day('2024-08-05'),
      facts: { said: when('2024-08-01') },
      documents: [],
      fixed: { on: day('2024-03-04'), says: { months: 6 } },
    }
    const w = toyWorld()
    w.adopt('c', paper)
    expect(w.state('c').told?.ends).toBe('2024-09-04')
    w.act('c', 'rainBegins', '2024-08-05')
    w.act('c', 'rainEnds', '2024-08-08')
    expect(owed({ w }, '2024-08-09')).toEqual([['2024-08-08', '2024-08-09', false]])
    const untold = toyWorld()
    untold.adopt('c', { ...paper, facts: {} })
    expect(untold.state('c').told).toBeUndefined()
  })
})
