import { expect, test } from 'vitest'
import { law } from '../../index.ts'
import { limits } from './limits.ts'

const clocks = (law.measures['substitution'] ?? []).flatMap((s) =>
  s.clocks.flatMap((c) => {
    const limit = 'atLeast' in c ? c.atLeast : c.within
    return [`${s.from} ${c.of[0]}: ${limit.n} ${limit.unit} of ${'after' in c ? c.after : c.before}`]
  }),
)

test('every limit of the table is a clock of its texts, and every clock is in the table', () => {
  const listed = limits.flatMap(({ in: texts, where }) =>
    'clock' in where ? texts.map((from) => `${from} ${where.clock}: ${where.limit.n} ${where.limit.unit} of ${where.on}`) : [],
  )
  expect(new Set(listed)).toEqual(new Set(clocks))
})
