import { expect, test } from 'vitest'
import type { Fields } from '../../engine/field.ts'
import { readSays } from '../../engine/says.ts'
import { day } from '../../kernel/day.ts'
import { saysOf, typedOf, withStandIns } from './typed.ts'

const fields: Fields = {
  months: { kind: 'whole', label: 'Months', min: 6, max: 12 },
  whole: { kind: 'flag', label: 'Whole' },
  why: { kind: 'words', class: 'note', label: 'Why', max: 20, onlyWhen: { whole: ['false'] } },
  number: { kind: 'code', label: 'Number', max: 20 },
  shed: { kind: 'unit', unitKind: 'shed', label: 'Shed' },
}
const bounds = { happened: day('2026-01-01'), notBefore: undefined }

test('a form says numbers and flags, and leaves away what is empty or not asked', () => {
  expect(saysOf(fields, { months: '12', whole: 'true', why: 'broken', number: ' ' })).toEqual({ months: 12, whole: true })
})

test('a number typed as words reaches the engine, which names it at its field', () => {
  const read = readSays(fields, saysOf(fields, { months: 'twelve', whole: 'true', number: '1', shed: 'a' }), bounds)
  expect(read.ok ? [] : read.refusals.map((r) => r.field)).toEqual(['months'])
})

test('what was said comes back into the form as it was', () => {
  const typed = { months: '7', whole: 'false', why: 'broken', number: '15/QĐ', shed: 'a' }
  const read = readSays(fields, saysOf(fields, typed), bounds)
  expect(read.ok && typedOf(read.value.said, read.value.words)).toEqual(typed)
})

test('a computation needs no name, number or unit', () => {
  expect(readSays(fields, saysOf(fields, withStandIns(fields, { months: '7', whole: 'false' })), bounds).ok).toBe(true)
})
