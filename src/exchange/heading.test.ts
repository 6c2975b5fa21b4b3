import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { law } from '../law/index.ts'
import { adoptColumns, adoptWarnings } from './adopt-columns.ts'
import type { Cell } from './cell.ts'
import { type Column, personColumns } from './column.ts'
import { findHead, guessMapping, linesOf } from './heading.ts'

test('headings are known without tone marks, in capitals and by the names that offices use', () => {
  const headings = ['STT', 'HO VA TEN', 'Năm sinh', 'Nam/Nữ', 'Số CMND/CCCD', 'Nơi ở hiện nay', 'Xã/phường']
  expect(guessMapping(headings, personColumns)).toEqual({ name: 1, birth: 2, sex: 3, number: 4, address: 5, unit: 6 })
})

test('a heading that is the beginning of a long label names it, and the whole label goes before', () => {
  const named = (key: string, label: string): Column => ({ key, label, help: '', required: false, reading: { is: 'day' }, aliases: [] })
  const long = named('completed', 'Ngày hoàn thành cai nghiện, điều trị thay thế hoặc chấp hành xong quyết định')
  const other = named('left', 'Ngày hoàn thành')
  expect(guessMapping(['Ngày hoàn thành cai nghiện', 'Ngày hoàn thành'], [long, other])).toEqual({ completed: 0, left: 1 })
})

test('what was mapped before goes before what is alike', () => {
  expect(guessMapping(['Họ và tên', 'Bí danh'], personColumns, { 'bi danh': 'name' })).toMatchObject({ name: 1 })
  expect(guessMapping(['Họ và tên'], personColumns, { 'ho va ten': 'gone' })).toEqual({ name: 0 })
})

const head: readonly Cell[] = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính']
const data: readonly Cell[] = [1, 'Nguyễn Văn A', '1990', 'Nam']

test('titles stand above the head, numbering and empty rows are no data', () => {
  const rows = [['CÔNG AN PHƯỜNG', null], ['DANH SÁCH', null, 'Tháng 11'], [], head, ['(1)', '(2)', '(3)', '(4)'], data, [null, ' '], data]
  const found = findHead({ rows }, personColumns)
  expect(found).toMatchObject({ row: 3, first: 5 })
  expect(found && linesOf({ rows }, found).map((l) => l.no)).toEqual([6, 8])
})

test('GT is the sex', () => {
  expect(guessMapping(['Họ và tên', 'NS', 'GT'], personColumns)).toMatchObject({ sex: 2 })
})

test.each<readonly [readonly Cell[], boolean]>([
  [['Tổng cộng', null, 12], false],
  [[null, 'Tổng: 12 người', null], false],
  [['TỔNG SỐ', '12 người'], false],
  [['Tổng', 'Nguyễn Văn A', '1990', 'Nam'], true],
  [[3, 'Tống Văn Cộng', '1990', 'Nam'], true],
  [['Công', 1990], true],
])('%o is data: %s', (cells, data) => {
  expect(linesOf({ rows: [head, cells] }, { row: 0, headings: [], first: 1 })).toHaveLength(data ? 1 : 0)
})

test('a sheet without texts side by side has no head', () => {
  expect(findHead({ rows: [[1, 2], ['a', null], []] }, personColumns)).toBeUndefined()
})

test.each(Object.keys(law.measures))('the template of %s maps onto itself', (measure) => {
  const columns = adoptColumns(law, measure, day('2026-11-22'))
  const labels = columns.map((c) => c.label)
  expect(new Set(labels).size, 'no two columns are called the same').toBe(labels.length)
  expect(guessMapping(labels, columns)).toEqual(Object.fromEntries(columns.map((c, i) => [c.key, i])))
})

test('each column of a workbook is used once, whatever it is called', () => {
  const columns = adoptColumns(law, Object.keys(law.measures)[0] ?? '', day('2026-11-22'))
  const names = columns.flatMap((c) => [c.label, ...c.aliases])
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'binary' })), { maxLength: 40 }), (headings) => {
      const used = Object.values(guessMapping(headings, columns))
      expect(new Set(used).size).toBe(used.length)
      for (const index of used) expect(headings[index]).toBeDefined()
    }),
    { numRuns: 60 },
  )
})

test('whoever imports running cases is told of days that no column takes, where a measure has such days', () => {
  const on = day('2026-11-22')
  expect(adoptWarnings(law, 'compulsory', on)).toHaveLength(1)
  expect(adoptWarnings(law, 'drug-test', on)).toEqual([])
})
