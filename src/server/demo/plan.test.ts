import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { planCounts } from '../../law/plans.ts'
import { checkPlan } from '../../plans/check.ts'
import { countedLines } from '../../plans/counting.ts'
import { haiPhong2024 } from '../../plans/hai-phong-2024.ts'
import { demoPlan } from './plan.ts'

test('the plan of the demonstration adds up, and no real centre is in it', () => {
  const checked = checkPlan(demoPlan(2027, { persons: 300, until: day('2026-11-22') }))
  if (!checked.ok) throw new Error(checked.refusals.map(({ detail }) => detail).join('\n'))
  const kinds: readonly string[] = Object.keys(planCounts)
  const counted = haiPhong2024.groups.flatMap((g) => g.lines.flatMap(({ no, category }) => (kinds.includes(category) ? [no] : [])))
  expect(countedLines(checked.value, planCounts).flatMap(({ no, is }) => (is === 'line' ? [no] : []))).toEqual(counted)
  const real = Object.values(haiPhong2024.units).map(({ name }) => name)
  expect(real.filter((name) => JSON.stringify(checked.value).includes(name))).toEqual([])
})
