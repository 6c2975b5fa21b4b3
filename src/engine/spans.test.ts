import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { when } from '../kernel/moment.ts'
import { spansOf } from './spans.ts'
import { toyWorld } from './toy-world.ts'

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
