import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { when } from '../kernel/moment.ts'
import { spansOf } from './spans.ts'
import { reasons, toyWorld } from './toy-world.ts'

const told = (w: ReturnType<typeof toyWorld>) =>
  spansOf(w.state('c')).map(({ state, units, from, until }) => [state, ...units, from, until])

test('every day of a case belongs to one state', () => {
  const w = toyWorld()
  w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
  w.act('c', 'show', '2024-03-02')
  w.act('c', 'lend', '2024-03-04', { months: 6 })
  expect(told(w)).toEqual([
    ['asked', 'shed', '2024-03-01', '2024-03-04'],
    ['lent', 'shed', '2024-03-04', null],
  ])
})

test('a span tells the states of the days before, each once', () => {
  const w = toyWorld()
  w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
  w.act('c', 'show', '2024-03-02')
  w.act('c', 'lend', '2024-03-04', { months: 6 })
  expect(spansOf(w.state('c')).map(({ state, been }) => [state, ...been])).toEqual([['asked'], ['lent', 'asked']])
})

const paper = {
  opens: { measure: 'loan', route: 'spade' },
  happened: day('2026-03-02'),
  documents: ['licence'],
}

test('a paper case was in its states since the dates on paper, not since it was taken over', () => {
  const w = toyWorld()
  w.adopt('c', { ...paper, state: 'lent', facts: { asked: when('2025-12-29'), lent: when('2026-01-05') } })
  expect(told(w)).toEqual([
    ['asked', 'shed', '2025-12-29', '2026-01-05'],
    ['lent', 'shed', '2026-01-05', null],
  ])
})

test('a paper case whose dates do not tell of its state is in it since it was taken over', () => {
  const w = toyWorld()
  w.adopt('c', { ...paper, state: 'lent', facts: { asked: when('2025-12-29') } })
  expect(told(w)).toEqual([
    ['asked', 'shed', '2025-12-29', '2026-03-02'],
    ['lent', 'shed', '2026-03-02', null],
  ])
})

test('an act that happened before the case was opened adds no day to it, and takes nobody the seat', () => {
  const w = toyWorld()
  w.open('c', 'loan', 'spade', 'ask', '2024-03-04')
  expect(reasons(w.irregular('c', 'show', '2024-03-01'))).toEqual([])
  expect(told(w)).toEqual([['asked', 'shed', '2024-03-04', null]])
  expect(reasons(w.irregular('c', 'miss', '2024-02-28'))).toEqual([])
  expect(told(w)).toEqual([['asked', 'shed', '2024-03-04', null]])
})

test.each([
  ['show', {}],
  ['handBack', { whole: false }],
])('nor does one (%s) before a paper case was taken over, whose days the paper file tells', (act, says) => {
  const w = toyWorld()
  w.adopt('c', { ...paper, state: 'lent', facts: { asked: when('2025-12-29'), lent: when('2026-01-05') } })
  const before = told(w)
  expect(reasons(w.irregular('c', act, '2026-02-02', says))).toEqual([])
  expect(told(w)).toEqual(before)
})
