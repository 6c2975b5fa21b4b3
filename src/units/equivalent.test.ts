import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { bookOf } from './book.ts'
import { equivalentOf } from './equivalent.ts'
import { readUnits, type UnitFiles, unitFiles } from './read.ts'
import { KNOWN_FROM, TWO_LEVELS_FROM, unitId } from './unit.ts'

const files = Object.fromEntries(unitFiles.map((file) => [file, readFileSync(`reference/units/${file}`, 'utf8')])) as UnitFiles
const read = readUnits(files)
if (!read.ok) throw new Error('reference/units')
const book = bookOf(read.value)
const old = (code: string) => unitId(code, KNOWN_FROM)
const now = (code: string) => unitId(code, TWO_LEVELS_FROM)
const today = day('2026-11-22')

test.each([
  ['a ward merged whole', old('11539'), { is: 'one', unit: now('11473') }],
  ['a commune divided between two', old('11656'), { is: 'several', units: [now('11446'), now('11629')] }],
  ['a ward whose name matched nothing', old('00031'), { is: 'none', within: [now('01')] }],
  ['a commune of today', now('11473'), { is: 'one', unit: now('11473') }],
])('the address in %s has today’s equivalent', (_, unit, is) => {
  expect(equivalentOf(book, unit, today)).toMatchObject(is)
})

test('on a day of before an address is in the unit of that day', () => {
  expect(equivalentOf(book, old('11656'), day('2025-06-30'))).toEqual({ is: 'one', unit: old('11656') })
})

test('what the user chose for an address is kept, wherever the files of the unit went', () => {
  const chosen = read.value.successors.map((s) => (s.old === old('11656') && s.new === now('11446') ? { ...s, chosen: true } : s))
  const ruled = bookOf({ ...read.value, successors: chosen })
  expect(equivalentOf(ruled, old('11656'), today)).toMatchObject({ is: 'several' })
  expect(equivalentOf(ruled, old('11656'), today, now('11629'))).toEqual({ is: 'one', unit: now('11629') })
  expect(equivalentOf(book, old('00031'), today, now('00004'))).toEqual({ is: 'one', unit: now('00004') })
})

test('every old commune of the country has one, several or none, and no answer names a unit that is no more', () => {
  const communes = book.units.filter((u) => u.kind === 'commune' && u.until)
  const answers = communes.map((u) => equivalentOf(book, u.id, today))
  const count = (is: string) => answers.filter((a) => a.is === is).length
  expect([count('one'), count('several'), count('none')]).toEqual([9427, 384, 224])
  const named = answers.flatMap((a) => (a.is === 'one' ? [a.unit] : a.is === 'several' ? a.units : a.within))
  expect(named.filter((id) => book.get(id)?.until)).toEqual([])
})
