import { expect, test } from 'vitest'
import { toy } from '../../engine/toy.ts'
import { day } from '../../kernel/day.ts'
import { bordersOf, crossed } from './borders.ts'

test('borders are read off the sheets and the offices: what came into force, and who acts from then on', () => {
  expect(bordersOf(toy, ['loan'])).toEqual([
    { on: '2022-01-01', texts: ['G1'], what: 'texts' },
    { on: '2025-03-01', texts: [], what: 'offices' },
    { on: '2026-07-01', texts: ['G2'], what: 'texts' },
  ])
})

test('a measure whose offices stay the same has no border of theirs', () => {
  expect(bordersOf(toy, ['care']).map((b) => b.on)).toEqual(['2022-01-01'])
})

test('a stretch crosses the borders after its first day, up to its last', () => {
  const days = crossed(bordersOf(toy, ['loan']), day('2025-03-01'), day('2026-07-01')).map((b) => b.on)
  expect(days).toEqual(['2026-07-01'])
})
