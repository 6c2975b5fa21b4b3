import { expect, test } from 'vitest'
import { cited } from '../kernel/citation.ts'
import { months } from '../kernel/duration.ts'
import { when } from '../kernel/moment.ts'
import { editionsOf, type Kept, lawAt } from './editions.ts'
import type { Law } from './law.ts'
import { play } from './play.ts'
import { toy } from './toy.ts'

const [first, second] = toy.measures['loan'] ?? []
if (!first?.lasts || !second) throw new Error('the toy law lends tools')
const { tractor } = first.lasts.is
if (!tractor) throw new Error('tractors are lent')

/** A tractor should have been lent for three months, not two; the wrong sheet is kept. */
const right: Law = {
  ...toy,
  measures: {
    ...toy.measures,
    loan: [{ ...first, lasts: { ...first.lasts, is: { ...first.lasts.is, tractor: cited(months(3), tractor.cite) } } }, second],
  },
  editions: { ...toy.editions, 'loan@2022-01-01': 'aa2' },
}
const kept: Kept = { aaa: first }

const endsUnder = (law: Law): string | undefined =>
  play(law, {
    measure: 'loan',
    route: 'tractor',
    subject: { birth: '1990', sex: 'female' },
    asOf: when('2024-03-10'),
    acts: [
      { act: 'ask', happened: when('2024-03-01'), says: {} },
      { act: 'show', happened: when('2024-03-01'), says: {} },
      { act: 'lend', happened: when('2024-03-04'), says: {} },
    ],
  }).term?.ends

const must = (outcome: ReturnType<typeof lawAt>): Law => {
  if (!outcome.ok) throw new Error(outcome.refusals.map((r) => r.detail).join('\n'))
  return outcome.value
}

test('a length that was released wrongly governs up to the ruling that corrects it', () => {
  expect(endsUnder(must(lawAt(right, kept, editionsOf(toy))))).toBe(endsUnder(toy))
  expect(endsUnder(must(lawAt(right, kept, editionsOf(right))))).toBe(endsUnder(right))
  expect([endsUnder(toy), endsUnder(right)]).toEqual(['2024-05-04', '2024-06-04'])
})

test('a sheet that a ruling did not know yet did not hold then', () => {
  const { 'loan@2026-07-01': _, ...ruled } = editionsOf(toy)
  expect(must(lawAt(toy, {}, ruled)).measures['loan']).toEqual([first])
})

test('before the first ruling the law is the one at hand', () => {
  expect(lawAt(right, kept, undefined)).toMatchObject({ ok: true, value: right })
})

test('every edition that is no longer kept is named', () => {
  const outcome = lawAt(right, {}, { ...editionsOf(toy), 'care@2022-01-01': 'c0' })
  expect(outcome.ok ? [] : outcome.refusals.map((r) => [r.why, r.detail])).toEqual([
    ['no-edition', expect.stringMatching(/aaa.*loan@2022-01-01/)],
    ['no-edition', expect.stringMatching(/c0.*care@2022-01-01/)],
  ])
})
