import { expect, test } from 'vitest'
import { addDays, day } from '../../kernel/day.ts'
import { soughtDue } from './sought.ts'

test('why somebody does not come is found out when 30 days have gone without a dose, and again 30 days after it was; of before the last dose it says nothing', () => {
  const since = day('2026-10-01')
  const found = (after: number) => ({ since, sought: { on: addDays(since, after), found: 'hospital' } as const })
  expect(soughtDue({ since, sought: null })).toBe('2026-11-01')
  expect(soughtDue(found(31))).toBe('2026-12-01')
  expect(soughtDue(found(-3))).toBe('2026-11-01')
})
