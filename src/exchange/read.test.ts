import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { paperNumberIn } from '../people/papers.ts'
import type { Cell } from './cell.ts'
import type { Reading } from './column.ts'
import { readCell } from './read.ts'

const today = day('2026-11-22')
const units: ReadonlyMap<string, readonly string[]> = new Map([
  ['Bạch Đằng', ['11473@2025-07-01']],
  ['Tân Thành', ['1@2025-07-01', '2@2025-07-01']],
])
const known = {
  today,
  unitsNamed: (text: string) => (units.get(text) ?? []).map((id) => ({ id: id as UnitId, name: `${text}, ${id}` })),
  passportIn: paperNumberIn,
}
const read = (reading: Reading, cell: Cell) => readCell(cell, reading, known)
const at = (text: string): Cell => ({ at: day(text) })

describe('a birth', () => {
  test.each<readonly [Cell, string]>([
    ['5/3/1990', '1990-03-05'],
    ['05-03-90', '1990-03-05'],
    ['1990-03-05', '1990-03-05'],
    [at('1990-03-05'), '1990-03-05'],
    ['1990', '1990'],
    [1990, '1990'],
    ['00/00/1990', '1990'],
    ['../../1990', '1990'],
    [' / /1990', '1990'],
  ])('%o is %s', (cell, value) => expect(read({ is: 'birth' }, cell)).toEqual({ value }))

  test.each<readonly [Cell, string, string]>([
    // 1990 typed into a cell with the format of a date shows as 12/06/1905.
    [at('1905-06-12'), 'year-as-date', '1990'],
    [32874, 'date-number', '1990-01-01'],
    ['03/1990', 'month-only', '1990'],
  ])('%o is asked about: %s, %s', (cell, doubt, value) => expect(read({ is: 'birth' }, cell)).toMatchObject({ doubt, value }))

  test.each<Cell>(['32/13/1990', '30/2/1990', '5/3/2031', 2031, 19, 'không rõ', true, at('2030-01-01')])('%o is refused', (cell) =>
    expect(read({ is: 'birth' }, cell)).toHaveProperty('refused'),
  )
})

describe('a number', () => {
  test.each<readonly [Cell, string]>([
    ['031090000011', '031090000011'],
    ['031 090 000 011', '031090000011'],
    ["'031090000011", '031090000011'],
    [131090000011, '131090000011'],
    ['123456789', '123456789'],
    ['c1234567', 'C1234567'],
    ['C01X00T47', 'C01X00T47'],
  ])('%o is %s', (cell, value) => expect(read({ is: 'number' }, cell)).toEqual({ value }))
  test.each<readonly [Cell, string]>([
    [31090000011, '031090000011'],
    [1090000011, '001090000011'],
    [12345678, '012345678'],
  ])('%o lost zeros to Excel and is asked about: %s', (cell, value) =>
    expect(read({ is: 'number' }, cell)).toMatchObject({ doubt: 'leading-zero', value }),
  )
  test.each<Cell>(['3.1E+10', 'A123', 1.5, '1234', '0310900000111', '03109055500', '01234567', 1e300])('%o is refused', (cell) =>
    expect(read({ is: 'number' }, cell)).toHaveProperty('refused'),
  )
})

test.each<readonly [Reading, Cell, string | number | boolean]>([
  [{ is: 'name' }, 'NGUYỄN THỊ ĐÀO', 'Nguyễn Thị Đào'],
  [{ is: 'name' }, "  Y'  Krông  ", "Y' Krông"],
  [{ is: 'sex' }, 'NỮ', 'female'],
  [{ is: 'sex' }, 'nam', 'male'],
  [{ is: 'flag' }, 'x', true],
  [{ is: 'flag' }, '✓', true],
  [{ is: 'flag' }, 'Không', false],
  [{ is: 'whole', unit: 'tháng' }, '6 tháng', 6],
  [{ is: 'whole' }, 12, 12],
  [{ is: 'choice', of: { home: 'tại gia đình, cộng đồng' } }, 'Tại gia đình cộng đồng', 'home'],
  [{ is: 'unit', kind: 'commune' }, 'Bạch Đằng', '11473@2025-07-01'],
  [{ is: 'text' }, '=1+1', '=1+1'],
  [{ is: 'when' }, '5/3/26 8h30', '2026-03-05T08:30+07:00'],
])('%o reads %o as %o', (reading, cell, value) => expect(read(reading, cell)).toEqual({ value }))

test.each<readonly [Reading, Cell, string]>([
  [{ is: 'unit', kind: 'commune' }, 'Tân Thành', 'Nhiều đơn vị mang tên này'],
  [{ is: 'unit', kind: 'commune' }, 'Không Có', 'Không có đơn vị'],
  [{ is: 'whole', unit: 'tháng' }, '1 năm', 'Cần một số nguyên'],
  [{ is: 'choice', of: { a: 'một' } }, 'hai', 'Chọn một trong: một.'],
  [{ is: 'name' }, 'Nguyễn 2', 'Họ tên chỉ có chữ cái'],
  [{ is: 'text' }, 'a\ufffdb', 'Có ký tự không đọc được'],
  [{ is: 'text' }, 'a\u202eb', 'Có ký tự không đọc được'],
])('%o refuses %o: %s', (reading, cell, sentence) =>
  expect(read(reading, cell)).toMatchObject({ refused: expect.stringContaining(sentence) }),
)

const readings: readonly Reading[] = [
  ...(['name', 'birth', 'sex', 'number', 'text', 'day', 'when', 'flag'] as const).map((is) => ({ is })),
  { is: 'whole' },
  { is: 'choice', of: { a: 'một', b: 'hai' } },
  { is: 'unit', kind: 'commune' },
]
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[\d/. -]{0,14}$/),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ min: new Date('1850-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }).map((d) => at(d.toISOString().slice(0, 10))),
)

test('a sentence about a long cell cuts no character in half', () => {
  const got = read({ is: 'birth' }, `${'a'.repeat(1999)}😀`)
  expect('refused' in got && got.refused.isWellFormed()).toBe(true)
})

test('whatever stands in a cell is read, asked about or refused with a Vietnamese sentence', () => {
  fc.assert(
    fc.property(fc.constantFrom(...readings), anyCell, (reading, cell) => {
      const got = read(reading, cell)
      if ('refused' in got) expect(got.refused).toMatch(/\p{Lu}.*[.:;]/su)
      else expect(['string', 'number', 'boolean']).toContain(typeof got.value)
      if ('doubt' in got) expect(got.detail.length).toBeGreaterThan(10)
    }),
    { numRuns: 3000 },
  )
})
