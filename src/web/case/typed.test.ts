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
  seen: { kind: 'moment', label: 'Seen', optional: true },
}
const today = day('2026-01-01')
const bounds = { happened: today, notBefore: undefined }
const full = { months: '7', whole: 'false', why: 'broken', number: '15/QĐ', shed: 'a The old shed', seen: '05/12/2025 08:30' }

test('a form says numbers, flags, units and dates, and leaves away what is empty or not asked', () => {
  const typed = { ...full, whole: 'true', number: ' ', seen: '5/12/25 8h30' }
  expect(saysOf(fields, typed, today)).toEqual({ months: 7, whole: true, shed: 'a', seen: '2025-12-05T08:30+07:00' })
})

test('what cannot be read reaches the engine, which names it at its field', () => {
  const read = readSays(fields, saysOf(fields, { ...full, months: 'seven', seen: '30/2/26 8h' }, today), bounds)
  expect(read.ok ? [] : read.refusals.map((r) => r.field)).toEqual(['months', 'seen'])
})

test('what was said comes back into the form as it was', () => {
  const read = readSays(fields, saysOf(fields, full, today), bounds)
  expect(read.ok && typedOf(fields, read.value.said, read.value.words, () => 'The old shed')).toEqual(full)
})

test('a computation needs no name, number or unit', () => {
  expect(readSays(fields, saysOf(fields, withStandIns(fields, { months: '7', whole: 'false', number: ' ' }), today), bounds).ok).toBe(true)
})
