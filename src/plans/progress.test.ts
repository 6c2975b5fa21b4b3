import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { checkPlan } from './check.ts'
import { type Count, countedLines, unitsOf, windowOf } from './counting.ts'
import { haiPhong2024 } from './hai-phong-2024.ts'
import { percent } from './number.ts'
import { progress } from './progress.ts'

const checked = checkPlan(haiPhong2024)
if (!checked.ok) throw new Error('the plan of 2024')
const plan = checked.value
const [no2, giaMinh] = unitsOf(plan)
const asOf = day('2024-06-30')

const begun = (unit: UnitId | undefined, persons: number, episodes: number): Count => ({
  category: 'home-community',
  unit,
  persons,
  episodes,
})
const linesWith = (counts: readonly Count[]) => progress(plan, counts, asOf).groups.flatMap(({ lines }) => lines)

test('home and community lines have the results of the centre that the cases name, in persons and in episodes', () => {
  const lines = linesWith([begun(no2, 126, 131), begun(giaMinh, 4, 4)])
  expect(lines.filter(({ result }) => result).map(({ no, unit, target, result }) => [no, unit, target, result])).toEqual([
    [6, 'Cơ sở cai nghiện ma túy số 2', 300, { persons: 126, episodes: 131, percent: '42,0%' }],
    [10, 'Cơ sở cai nghiện ma túy Gia Minh', 50, { persons: 4, episodes: 4, percent: '8,0%' }],
    [20, 'Chưa ghi đơn vị cung cấp dịch vụ', 0, { persons: 0, episodes: 0, percent: '–' }],
  ])
})

test('cases that name no unit of the plan stand in a line of their own and in nobody’s percent', () => {
  const lines = linesWith([begun(undefined, 7, 8)])
  expect(lines.filter(({ result }) => result).map(({ no, result }) => [no, result?.persons, result?.percent])).toEqual([
    [6, 0, '0,0%'],
    [10, 0, '0,0%'],
    [20, 7, '–'],
  ])
})

test('a line whose measure has no log says so instead of showing nothing done', () => {
  const without = linesWith([]).filter(({ result }) => !result)
  expect(without).toHaveLength(17)
  expect(new Set(without.map(({ why }) => why))).toEqual(new Set(['Hệ thống chưa có hồ sơ của biện pháp này, nên chưa đếm được kết quả.']))
})

test('lines of the page with a result are those that can be opened to their people', () => {
  expect(countedLines(plan).map(({ no, units }) => [no, units])).toEqual([
    [6, [no2]],
    [10, [giaMinh]],
    [20, 'none'],
  ])
})

test('results count from New Year to the day asked about, never past the year of the plan, and not before it', () => {
  expect(windowOf(plan, asOf)).toEqual({ from: '2024-01-01', until: '2024-06-30' })
  expect(windowOf(plan, day('2026-11-22'))).toEqual({ from: '2024-01-01', until: '2024-12-31' })
  expect(windowOf(plan, day('2023-12-31'))).toBeUndefined()
})

test.each([
  [286, 300, '95,3%'],
  [1, 3, '33,3%'],
  [1, 2000, '0,1%'],
  [50, 50, '100,0%'],
  [3600, 300, '1.200,0%'],
  [0, 300, '0,0%'],
  [12, 0, '–'],
  [12, undefined, '–'],
  [undefined, 300, '–'],
])('%s of %s is %s', (result, target, text) => {
  expect(percent(result, target)).toBe(text)
})
