import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { bookOf } from './book.ts'
import { readUnits, type UnitFiles, unitFiles } from './read.ts'
import { KNOWN_FROM, TWO_LEVELS_FROM, unitId } from './unit.ts'

const files = Object.fromEntries(unitFiles.map((file) => [file, readFileSync(`reference/units/${file}`, 'utf8')])) as UnitFiles
const read = readUnits(files)
if (!read.ok) throw new Error('reference/units')
const { units, successors } = read.value
const where = bookOf({ units, successors }).locate
const old = (code: string) => unitId(code, KNOWN_FROM)
const now = (code: string) => unitId(code, TWO_LEVELS_FROM)
const lastDay = day('2025-06-30')
const firstDay = day('2025-07-01')

test.each([
  ['a ward merged whole into one', '11539', ['11473']],
  ['a ward that gave only its code to another', '11458', ['11455']],
  ['a commune divided between two', '11656', ['11446', '11629']],
  ['a ward divided between three', '11341', ['11311', '11329', '11359']],
  ['a district that became a special zone as a whole', '318', ['11948']],
  ['a province merged into its neighbour', '30', ['31']],
])('%s: itself until 2025-06-30, its successors from 2025-07-01', (_, code, to) => {
  expect(where(old(code), lastDay)).toEqual({ units: [old(code)] })
  expect(where(old(code), firstDay)).toEqual({ units: to.map(now) })
})

test('a district has no successor of its own: where its work went differs from matter to matter', () => {
  expect(where(old('311'), lastDay)).toEqual({ units: [old('311')] })
  expect(where(old('311'), firstDay)).toEqual({ units: [], why: 'no successor' })
})

test('a ward whose name matched nothing (Giảng Võ in Hà Nội) is asked about, not guessed', () => {
  expect(where(old('00031'), firstDay)).toEqual({ units: [], why: 'no successor' })
})

test('a choice among several successors settles where the files are', () => {
  const chosen = successors.map((s) => (s.old === old('11656') && s.new === now('11629') ? { ...s, chosen: true } : s))
  expect(bookOf({ units, successors: chosen }).locate(old('11656'), firstDay)).toEqual({ units: [now('11629')] })
})

test('a unit of today answers for a day before it existed with those it took over from', () => {
  expect(where(now('11473'), firstDay)).toEqual({ units: [now('11473')] })
  expect(where(now('11473'), lastDay)).toEqual({ units: [old('11473'), old('11500'), old('11539')] })
})

test('before the first day that is known of it a unit stands for itself', () => {
  expect(where(old('11539'), day('2015-03-01'))).toEqual({ units: [old('11539')] })
})

test('an id that nobody knows is nowhere', () => {
  expect(where(now('99999'), firstDay)).toEqual({ units: [], why: 'unknown' })
})
