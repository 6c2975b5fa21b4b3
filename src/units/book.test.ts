import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { bookOf } from './book.ts'
import type { Unit } from './unit.ts'

const id = (name: string): UnitId => name as UnitId // ids of a test
const unit = (name: string, until?: string): Unit => ({
  id: id(name),
  code: name,
  kind: 'centre',
  parent: undefined,
  name,
  from: day('2022-01-01'),
  until: until === undefined ? undefined : day(until),
})
const heir = (old: string, to: string, from: string, chosen = true) => ({ old: id(old), new: id(to), from: day(from), chosen })

/** The first went to the second, which ended too; the third took over another, and the divided one went to two. */
const book = bookOf({
  units: [unit('first', '2024-01-01'), unit('second', '2025-01-01'), unit('third'), unit('divided', '2024-01-01'), unit('other')],
  successors: [
    heir('first', 'second', '2024-01-01'),
    heir('divided', 'third', '2024-01-01', false),
    heir('divided', 'other', '2024-01-01', false),
  ],
})

test.each([
  ['a unit that stands', 'third', '2026-01-01', 'third'],
  ['one that ended into one that stands', 'first', '2024-06-01', 'second'],
  ['one whose successor ended too: there a choice frees its files', 'first', '2026-01-01', 'second'],
  ['one that was divided, and nobody chose', 'divided', '2026-01-01', 'divided'],
])('the way of the work of %s', (_, from, on, to) => {
  expect(book.last(id(from), day(on))).toBe(id(to))
})

test('what is said of a unit reaches the files of all whose work came to it', () => {
  expect(book.line(id('second'))).toEqual(['second', 'first'])
  expect(book.line(id('third'))).toEqual(['third', 'divided'])
})
