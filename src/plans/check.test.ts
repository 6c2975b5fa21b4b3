import { expect, test } from 'vitest'
import { checkPlan, sumOf } from './check.ts'
import { haiPhong2024 } from './hai-phong-2024.ts'
import type { DraftLine, DraftPlan } from './plan.ts'

const [rehabilitation, substitution] = haiPhong2024.groups
if (!rehabilitation || !substitution) throw new Error('two groups')
const lines = haiPhong2024.groups.flatMap((group) => group.lines)
const sumWhere = (is: (line: DraftLine) => boolean) => sumOf(lines.filter(is))

const trouble = (plan: DraftPlan) => {
  const checked = checkPlan(plan)
  return checked.ok ? [] : checked.refusals.map(({ why, detail }) => `${why}: ${detail}`)
}
const withLine = (no: number, change: Partial<DraftLine>): DraftPlan => ({
  ...haiPhong2024,
  groups: haiPhong2024.groups.map((group) => ({
    ...group,
    lines: group.lines.map((line) => (line.no === no ? { ...line, ...change } : line)),
  })),
})

test('the plan of 2024 has the figures of the document, and they add up', () => {
  expect(checkPlan(haiPhong2024).ok).toBe(true)
  expect([rehabilitation.lines.length, substitution.lines.length]).toEqual([14, 5])
  expect(rehabilitation.units.map(({ unit }) => sumOf(rehabilitation.lines.filter((line) => line.unit === unit)))).toEqual([930, 850, 240])
  expect(substitution.units.map(({ unit }) => sumOf(substitution.lines.filter((line) => line.unit === unit)))).toEqual([590, 500])
  expect([sumOf(rehabilitation.lines), sumOf(substitution.lines)]).toEqual([2020, 1090])
})

// Sums the document does not print; a second count of the same lines, the other way.
test.each([
  ['compulsory', 680],
  ['voluntary-facility', 670],
  ['temporary-reception', 70],
  ['file-in-preparation', 10],
  ['determination', 240],
  ['home-community', 350],
  ['substitution', 1090],
])('lines of category %s add up to %d persons', (category, sum) => {
  expect(sumWhere((line) => line.category === category)).toBe(sum)
})

test('only the compulsory line of Thanh Xuân is for women; only substitution treatment is a stock', () => {
  expect(lines.filter(({ sex }) => sex).map(({ no, unit, sex, target }) => [no, unit, sex, target])).toEqual([
    [11, 'thanh-xuan', 'female', 30],
  ])
  expect(sumWhere(({ kind }) => kind === 'stock')).toBe(1090)
})

test('a line that makes the stated sums wrong is refused with the unit, the group and both numbers', () => {
  expect(trouble(withLine(6, { target: 310 }))).toEqual([
    'sum: Mục II.1.1.1, Cơ sở cai nghiện ma túy số 2: kế hoạch ghi 930 người, cộng các dòng được 940 người.',
    'sum: Mục II.1.1.1: kế hoạch ghi 2.020 người, cộng các dòng được 2.030 người.',
  ])
})

test('everything wrong with a line is said at once', () => {
  expect(trouble(withLine(10, { unit: 'no-3', category: 'home', target: -50 }))).toEqual([
    'unit: Dòng 10: không có đơn vị “no-3” trong kế hoạch.',
    'category: Dòng 10: không có loại chỉ tiêu “home”.',
    'target: Dòng 10: chỉ tiêu phải là số người, không âm (đang ghi -50).',
    'sum: Mục II.1.1.1, Cơ sở cai nghiện ma túy Gia Minh: kế hoạch ghi 850 người, cộng các dòng được 800 người.',
    'unit: Mục II.1.1.1: chưa ghi tổng số của no-3.',
    'sum: Mục II.1.1.1: kế hoạch ghi 2.020 người, cộng các dòng được 1.920 người.',
  ])
  expect(trouble(withLine(15, { target: undefined }))[0]).toBe('target: Dòng 15: chưa ghi chỉ tiêu.')
})

test('a line that stands twice is refused with the line it repeats', () => {
  expect(trouble(withLine(2, { no: 1, category: 'compulsory', target: 200 }))).toEqual([
    'number: Dòng 1: số thứ tự này đã dùng cho dòng khác.',
    'duplicate: Dòng 1: trùng với dòng 1 (cùng đơn vị, loại chỉ tiêu và nơi thực hiện).',
  ])
})
