import { expect, test } from 'vitest'
import { planCounts } from '../../law/plans.ts'
import { checkPlan } from '../../plans/check.ts'
import { countedLines } from '../../plans/counting.ts'
import { haiPhong2024 } from '../../plans/hai-phong-2024.ts'
import { demoPlan } from './plan.ts'

test('the plan of the demonstration adds up, and no real centre is in it', () => {
  const checked = checkPlan(demoPlan(2027, 300))
  if (!checked.ok) throw new Error(checked.refusals.map(({ detail }) => detail).join('\n'))
  expect(countedLines(checked.value, planCounts).flatMap(({ no, is }) => (is === 'line' ? [no] : []))).toEqual([
    1, 6, 7, 10, 11, 15, 16, 17, 18, 19,
  ])
  const real = Object.values(haiPhong2024.units).map(({ name }) => name)
  expect(real.filter((name) => JSON.stringify(checked.value).includes(name))).toEqual([])
})
