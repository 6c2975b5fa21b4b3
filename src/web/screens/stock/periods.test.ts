import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { bookPeriods } from './periods.ts'

test('periods of the book are calendar ones, the one of today first', () => {
  const of = (kind: 'month' | 'half' | 'year') => bookPeriods(kind, day('2026-01-31')).map((p) => `${p.no}/${p.year} ${p.from} ${p.until}`)
  expect(of('month').slice(0, 3)).toEqual([
    '1/2026 2026-01-01 2026-01-31',
    '12/2025 2025-12-01 2025-12-31',
    '11/2025 2025-11-01 2025-11-30',
  ])
  expect(of('half').slice(0, 2)).toEqual(['1/2026 2026-01-01 2026-06-30', '2/2025 2025-07-01 2025-12-31'])
  expect(of('year')[1]).toBe('1/2025 2025-01-01 2025-12-31')
})
