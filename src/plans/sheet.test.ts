import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from './check.ts'
import { differences } from './differ.ts'
import { haiPhong2024 } from './hai-phong-2024.ts'
import type { DraftPlan } from './plan.ts'
import { readSheets } from './read-sheet.ts'
import { LINE, SHEETS, type Sheet, SUM, sheetsOf } from './sheet.ts'

const texts = (plan: DraftPlan): readonly Sheet[] =>
  sheetsOf(plan).map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(String)) }))
const written = texts(haiPhong2024)
const read = (sheets: readonly Sheet[]) => readSheets(sheets, 'thu.xlsx')
const details = (sheets: readonly Sheet[]) => read(sheets).refusals.map(({ detail }) => detail)
/** The sheets with a cell changed: row 1 is below the headings. */
const withCell = (sheet: string, row: number, column: string, text: string): readonly Sheet[] =>
  written.map((s) => {
    if (s.name !== sheet) return s
    const at = s.rows[0]?.indexOf(column) ?? -1
    return { ...s, rows: s.rows.map((cells, i) => (i === row ? cells.map((cell, j) => (j === at ? text : cell)) : cells)) }
  })

test('the plan of 2024 written as a workbook and read again is the same plan', () => {
  const again = read(written)
  expect(again.refusals).toEqual([])
  expect(checkPlan(again.plan).ok).toBe(true)
  expect(texts(again.plan)).toEqual(written)
})

test('property: whatever order columns and sheets are in, and however headings are typed, the same plan is read', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), fc.boolean(), (order, loud) => {
      const moved = written.map((s) =>
        s.name === SHEETS.lines
          ? { ...s, rows: s.rows.map((row, i) => order.map((at) => (i === 0 && loud ? (row[at] ?? '').toUpperCase() : (row[at] ?? '')))) }
          : s,
      )
      expect(read(moved.toReversed())).toEqual(read(written))
    }),
  )
})

test.each([
  [LINE.target, '-5', 'Dòng 3: chỉ tiêu phải là số người, không âm (đang ghi -5).'],
  [LINE.target, '', 'Dòng 3: chưa ghi chỉ tiêu.'],
  [LINE.unit, 'Cơ sở lạ', 'Dòng 3: không có đơn vị “co-so-la” trong kế hoạch.'],
  [LINE.category, 'Cai nghiện từ xa', 'Dòng 3: không có loại chỉ tiêu “Cai nghiện từ xa”.'],
])('a wrong cell in %s is refused with its line: %s', (column, text, detail) => {
  const checked = checkPlan(read(withCell(SHEETS.lines, 3, column, text)).plan)
  expect(checked.ok ? [] : checked.refusals).toContainEqual(expect.objectContaining({ field: 'line.3', detail }))
})

test('a cell that cannot be read is refused with the row that Excel shows', () => {
  expect(details(withCell(SHEETS.lines, 3, LINE.target, 'hai mươi'))).toEqual([
    'Bảng “Chỉ tiêu”, dòng Excel 4: cột “Số người” ghi “hai mươi”, cần một số nguyên.',
  ])
  expect(details(withCell(SHEETS.lines, 1, LINE.kind, 'cả năm'))).toEqual([
    'Bảng “Chỉ tiêu”, dòng Excel 2: cột “Cách đếm” ghi tiếp nhận trong năm / đang có.',
  ])
  expect(details(withCell(SHEETS.sums, 2, SUM.stated, ''))).toEqual(['Bảng “Tổng số”, dòng Excel 3: tổng số phải là số người, không âm.'])
  expect(details(withCell(SHEETS.lines, 1, LINE.section, 'IX'))).toEqual(['Dòng 1: chưa ghi tổng số của mục “IX”.'])
})

test('a number may have dots between thousands', () => {
  expect(read(withCell(SHEETS.sums, 1, SUM.stated, '2.020')).plan.groups[0]?.stated).toBe(2020)
})

test('a workbook of something else is refused with what is missing', () => {
  expect(details([{ name: 'Trang 1', rows: [['a', 'b']] }])).toEqual([
    'Thiếu bảng “Kế hoạch” trong tệp.',
    'Thiếu bảng “Chỉ tiêu” trong tệp.',
    'Thiếu bảng “Tổng số” trong tệp.',
  ])
})

test('the empty form is readable, and refused since it has no lines', () => {
  const empty = read(texts({ id: '', title: '', year: 0, source: { document: '', file: '' }, units: {}, groups: [] }))
  expect(empty.refusals).toEqual([])
  const checked = checkPlan(empty.plan)
  expect(checked.ok ? [] : checked.refusals.map(({ field }) => field)).toEqual(['id', 'title', 'year', 'file'])
})

test('a place that is counted apart is a unit without a sum, and only where a line names it', () => {
  const place = 'Cơ sở điều trị tại huyện Vĩnh Bảo'
  const { units, groups } = read(written).plan
  expect(Object.values(units).map(({ name }) => name)).toContain(place)
  expect(groups.flatMap((group) => group.units)).toHaveLength(5)
  const unnamed = withCell(SHEETS.lines, 16, LINE.place, 'Nơi khác')
  expect(details(unnamed)).toEqual([expect.stringMatching(/dòng Excel 10: tổng số phải là số người/)])
})

test('a version says what it changes: targets, lines, sums, units', () => {
  const { plan } = read(withCell(SHEETS.lines, 6, LINE.target, '310'))
  expect(differences(read(written).plan, plan)).toEqual([
    expect.objectContaining({
      what: 'line',
      before: expect.objectContaining({ target: 300 }),
      after: expect.objectContaining({ target: 310 }),
    }),
  ])
  const sum = read(withCell(SHEETS.sums, 2, SUM.stated, '940')).plan
  expect(differences(read(written).plan, sum)).toEqual([
    { what: 'sum', section: 'II.1.1.1', unit: 'Cơ sở cai nghiện ma túy số 2', before: 930, after: 940 },
  ])
  const bound = read(withCell(SHEETS.sums, 2, SUM.ids, 'thu/co-so')).plan
  expect(differences(read(written).plan, bound)).toEqual([
    { what: 'units', unit: 'Cơ sở cai nghiện ma túy số 2', before: [], after: ['thu/co-so'] },
  ])
  const fewer = read(written.map((s) => (s.name === SHEETS.lines ? { ...s, rows: s.rows.filter((_, i) => i !== 14) } : s))).plan
  expect(differences(read(written).plan, fewer)).toMatchObject([{ what: 'line', before: { no: 14 } }])
})
