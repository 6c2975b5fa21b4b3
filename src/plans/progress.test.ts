import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { checkPlan } from './check.ts'
import { type Count, countedLines, countOf, homesOf, SHARED, windowOf } from './counting.ts'
import { elapsedOf, forecastOf } from './forecast.ts'
import { haiPhong2024 } from './hai-phong-2024.ts'
import { percent } from './number.ts'
import type { CountedBy, DraftPlan } from './plan.ts'
import { progress } from './progress.ts'
import { told } from './told.ts'

const unit = (id: string): UnitId => id as UnitId // ids of this test
const bound: DraftPlan = {
  ...haiPhong2024,
  units: Object.fromEntries(Object.entries(haiPhong2024.units).map(([key, { name }]) => [key, { name, ids: [unit(`hp/${key}`)] }])),
}
const made = (draft: DraftPlan) => {
  const checked = checkPlan(draft)
  if (!checked.ok) throw new Error(checked.refusals.map(({ detail }) => detail).join(' '))
  return checked.value
}
/** What this test's law counts. */
const by: CountedBy = {
  compulsory: { measures: ['residents'], states: ['inside'] },
  'home-community': { measures: ['at-home'], states: ['running'] },
}
const plan = made(bound)
const asOf = day('2024-06-30')

const begun = (home: string | null, persons: number, episodes: number): Count => ({
  category: 'home-community',
  home,
  sex: null,
  persons,
  episodes,
})
const received = (home: string | null, sex: Count['sex'], persons: number): Count => ({
  category: 'compulsory',
  home,
  sex,
  persons,
  episodes: persons,
})
const linesWith = (counts: readonly Count[]) => progress(plan, by, counts, asOf).groups.flatMap(({ lines }) => lines)

test('home and community lines have the results of the centre that the cases name, in persons and in episodes', () => {
  const lines = linesWith([begun('no-2', 126, 131), begun('gia-minh', 4, 4)])
  expect(lines.filter(({ no }) => [6, 10].includes(no)).map(({ no, unit, target, result }) => [no, unit, target, result])).toEqual([
    [6, 'Cơ sở cai nghiện ma túy số 2', 300, { persons: 126, episodes: 131, percent: '42,0%', forecast: 253 }],
    [10, 'Cơ sở cai nghiện ma túy Gia Minh', 50, { persons: 4, episodes: 4, percent: '8,0%', forecast: 8 }],
  ])
})

test('people who are rehabilitated at home are nobody’s residents, and residents are nobody’s clients at home', () => {
  const lines = linesWith([begun('no-2', 5, 5), received('no-2', 'male', 7)])
  expect(lines.filter(({ result }) => result?.persons).map(({ no, category, result }) => [no, category, result?.persons])).toEqual([
    [1, 'Cai nghiện bắt buộc', 7],
    [6, 'Cai nghiện tại gia đình, cộng đồng', 5],
  ])
})

test('a line for women counts women; men and those of unknown sex stand outside the lines, and in nobody’s percent', () => {
  const lines = linesWith([received('thanh-xuan', 'female', 6), received('thanh-xuan', 'male', 2), received('thanh-xuan', null, 1)])
  expect(lines.filter(({ result }) => result?.persons).map(({ unit, result }) => [unit, result?.persons, result?.percent])).toEqual([
    ['Trường Lao động - Xã hội Thanh Xuân', 6, '20,0%'],
    ['Ngoài các dòng chỉ tiêu', 3, '–'],
  ])
})

test('cases that name no unit of the plan stand in a line of their own and in nobody’s percent', () => {
  const unnamed = linesWith([begun(null, 7, 8)]).filter(({ result }) => result?.persons)
  expect(unnamed.map(({ unit, result }) => [unit, result?.persons, result?.percent])).toEqual([
    ['Chưa ghi đơn vị cung cấp dịch vụ', 7, '–'],
  ])
})

test('a line without a result says why instead of showing nothing done', () => {
  const reasons = (draft: DraftPlan) =>
    new Set(progress(made(draft), by, [], asOf).groups.flatMap(({ lines }) => lines.flatMap((l) => (l.result ? [] : [l.why]))))
  expect(linesWith([]).filter(({ result }) => !result)).toHaveLength(14)
  // A measure that joins is counted without a change here.
  const joined: CountedBy = { ...by, determination: { measures: ['determination'], routes: ['centre'], states: ['received'] } }
  expect(progress(plan, joined, [], asOf).groups.flatMap(({ lines }) => lines.filter((l) => l.no < 20 && !l.result))).toHaveLength(11)
  expect(reasons(bound)).toEqual(new Set(['Hệ thống chưa ghi việc tiếp nhận này thành hồ sơ.']))
  expect(reasons(haiPhong2024)).toContain('Đơn vị này chưa gắn với tổ chức nào trong hệ thống.')
  const [first, second] = haiPhong2024.groups
  if (!first || !second) throw new Error('two groups')
  const split = {
    ...bound,
    groups: [{ ...first, lines: first.lines.map((l) => (l.no === 2 ? { ...l, category: 'compulsory', place: 'Khu B' } : l)) }, second],
  }
  expect(reasons(split)).toContain('Kế hoạch chia chỉ tiêu này theo nơi thực hiện, mà hồ sơ chưa ghi nơi đó.')
})

test('a total says of how many lines it is, and compares with their targets alone', () => {
  const [group] = progress(plan, by, [begun('no-2', 30, 31), received('no-2', 'male', 30)], asOf).groups
  expect(group?.units[0]).toMatchObject({
    stated: 930,
    total: { persons: 60, episodes: 61, target: 600, percent: '10,0%', counted: 2, lines: 6 },
  })
  expect(group?.categories.find((c) => c.category === 'Cai nghiện tự nguyện')?.total).toMatchObject({ percent: '–', counted: 0, lines: 3 })
})

const keys = fc.constantFrom('no-2', 'gia-minh', 'thanh-xuan', SHARED, null)
const drawn = fc.uniqueArray(
  fc.record({
    category: fc.constantFrom('compulsory' as const, 'home-community' as const),
    home: keys,
    sex: fc.constantFrom('female' as const, 'male' as const, null),
    persons: fc.nat(50),
    episodes: fc.nat(50),
  }),
  { selector: (c) => `${c.category} ${c.home} ${c.sex}` },
)

test('property: every case is in exactly one line, and parts sum to their totals', () => {
  fc.assert(
    fc.property(drawn, (counts) => {
      for (const category of ['compulsory', 'home-community'] as const) {
        const lines = countedLines(plan, by).filter((l) => l.category === category)
        const all = counts.filter((c) => c.category === category).reduce((sum, c) => sum + c.episodes, 0)
        expect(lines.reduce((sum, line) => sum + countOf(line, counts).episodes, 0)).toBe(all)
      }
      for (const { total, units, categories } of progress(plan, by, counts, asOf).groups) {
        for (const parts of [units, categories]) {
          expect(parts.reduce((sum, p) => sum + (p.total.persons ?? 0), 0)).toBe(total.persons)
          expect(parts.reduce((sum, p) => sum + (p.total.episodes ?? 0), 0)).toBe(total.episodes)
          expect(parts.reduce((sum, p) => sum + p.total.target, 0)).toBe(total.target)
        }
      }
    }),
  )
})

test('a unit belongs to the part of the plan whose work came to it; one that two parts came to belongs to neither, unless the plan names it', () => {
  const after: Readonly<Record<string, readonly string[]>> = {
    'hp/no-2': ['new', 'both'],
    'hp/gia-minh': ['both'],
    'hp/thanh-xuan': ['hp/no-2'],
  }
  expect(homesOf(plan, (id) => [id, ...(after[id] ?? []).map(unit)])).toMatchObject({
    'hp/no-2': 'no-2',
    new: 'no-2',
    both: SHARED,
    'hp/gia-minh': 'gia-minh',
    'hp/thanh-xuan': 'thanh-xuan',
  })
})

test('what works below a clinic belongs to the clinic, though the clinic lies below a centre of the plan', () => {
  const below: Readonly<Record<string, readonly string[]>> = { 'hp/no-2': ['team', 'hp/kien-an', 'point'], 'hp/kien-an': ['point'] }
  const homes = homesOf(plan, (id) => [id, ...(below[id] ?? []).map(unit)])
  expect([homes[unit('team')], homes[unit('hp/kien-an')], homes[unit('point')]]).toEqual(['no-2', 'kien-an', 'kien-an'])
})

test('a line of substitution treatment counts its own clinic, and the two sums are never one', () => {
  const treated = (home: string, persons: number): Count => ({ category: 'substitution', home, sex: null, persons, episodes: persons })
  const joined: CountedBy = { ...by, substitution: { measures: ['substitution'], states: ['running'] } }
  const { groups } = progress(
    plan,
    joined,
    [treated('kien-an', 280), treated('school', 100), treated('no-2', 3), begun('no-2', 30, 30)],
    asOf,
  )
  const [first, second] = groups
  expect(second?.lines.map(({ no, unit: name, result }) => [no, name.slice(0, 22), result?.persons])).toEqual([
    [15, 'Cơ sở cai nghiện ma tú', 0],
    [16, 'Cơ sở cai nghiện ma tú', 0],
    [17, 'Cơ sở cai nghiện ma tú', 280],
    [18, 'Trường Lao động - Xã h', 100],
    [19, 'Trường Lao động - Xã h', 0],
    [24, 'Chưa ghi đơn vị cung c', 0],
    [25, 'Ngoài các dòng chỉ tiê', 3],
  ])
  expect(second?.units.map(({ total }) => [total.persons, total.target, total.percent])).toEqual([
    [280, 590, '47,5%'],
    [100, 500, '20,0%'],
  ])
  expect([first?.total.persons, second?.total.persons, first?.stated, second?.stated]).toEqual([30, 380, 2020, 1090])
})

test('a forecast goes on as until now, for what is received only, not in the first month and not when the year is over', () => {
  const on = (text: string) => forecastOf('flow', 100, plan, day(text))
  expect([on('2024-01-30'), on('2024-01-31'), on('2024-06-30'), on('2024-12-30'), on('2024-12-31'), on('2025-01-01')]).toEqual([
    undefined,
    1181,
    201,
    100,
    undefined,
    undefined,
  ])
  expect(forecastOf('stock', 100, plan, asOf)).toBeUndefined()
})

test('the time that has passed counts the day asked about, and never more than the year', () => {
  expect([elapsedOf(plan, day('2023-12-31')), elapsedOf(plan, day('2024-01-01')), elapsedOf(plan, day('2025-03-01'))]).toEqual([
    { days: 0, of: 366 },
    { days: 1, of: 366 },
    { days: 366, of: 366 },
  ])
  expect(progress(plan, by, [], asOf).elapsed.text).toBe('49,7%')
})

test('of days of which nothing was known yet, none has passed and nothing is forecast', () => {
  const half = [received('no-2', 'male', 150)]
  const read = (until: string, seen: string) => {
    const { elapsed, groups } = progress(plan, by, half, day(until), day(seen))
    return [elapsed.days, groups[0]?.lines.find(({ result }) => result?.persons === 150)?.result?.forecast]
  }
  expect(read('2024-12-14', '2024-06-14')).toEqual([166, 331])
  expect(read('2024-06-14', '2024-12-14')).toEqual([166, 331])
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

test('who may not know a small number learns it neither by its percent nor by its forecast, and who has no right learns no result', () => {
  const read = progress(plan, by, [begun('no-2', 4, 5), begun('gia-minh', 60, 60), begun(null, 2, 2)], asOf)
  const rough = told(read, 'roughly').groups.flatMap(({ lines }) => lines)
  const shown = (no: number) => rough.find((line) => line.no === no)
  expect([shown(6)?.few, shown(6)?.result, shown(10)?.few, shown(10)?.result?.persons]).toEqual([true, undefined, undefined, 60])
  const own = told(read, 'own', new Map([[6, 'exactly']])).groups
  expect(own.flatMap(({ lines }) => lines.flatMap((line) => (line.result ? [[line.no, line.result.persons]] : [])))).toEqual([[6, 4]])
  expect(JSON.stringify(own.map(({ total, units, categories }) => [total, units, categories]))).not.toMatch(/persons|"percent":"[^–]/)
  expect(JSON.stringify(told(read, 'targets'))).not.toMatch(/persons|episodes|few|result|"percent":"[^–]/)
})
