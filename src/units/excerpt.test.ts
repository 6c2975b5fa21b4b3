import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { bookOf } from './book.ts'
import { excerptOf } from './excerpt.ts'
import { readUnits, type UnitFiles, unitFiles } from './read.ts'
import type { Successor, Unit } from './unit.ts'

const read = readUnits(Object.fromEntries(unitFiles.map((f) => [f, readFileSync(join('reference/units', f), 'utf8')])) as UnitFiles) // one text a name
if (!read.ok) throw new Error('the reference lists are read')
const book = bookOf(read.value)

test('an excerpt tells of its units what the whole book tells, on any day: where their work lies, what that is, and what lies above', () => {
  const someUnit = fc.constantFrom(...book.units.map((u) => u.id))
  const someDay = fc.integer({ min: 0, max: 2500 }).map((n) => addDays(day('2021-06-01'), n))
  fc.assert(
    fc.property(fc.array(someUnit, { minLength: 1, maxLength: 5 }), fc.array(someDay, { minLength: 1, maxLength: 5 }), (units, days) => {
      const part = bookOf(excerptOf(book, units))
      for (const unit of units)
        for (const on of days) {
          expect(part.locate(unit, on)).toEqual(book.locate(unit, on))
          for (const place of [unit, ...book.locate(unit, on).units]) {
            expect(part.above(place, on)).toEqual(book.above(place, on))
            expect(part.get(place)).toBe(book.get(place))
          }
        }
    }),
    { numRuns: 500 },
  )
})

test('an excerpt follows organisations through one end after the other, and their superiors too', () => {
  const of = (id: string, parent: string | undefined, from: string, until?: string): Unit => ({
    id: id as UnitId,
    code: id,
    kind: 'centre',
    name: id,
    parent: parent as UnitId | undefined,
    from: day(from),
    until: until === undefined ? undefined : day(until),
  })
  const took = (old: string, to: string, from: string): Successor => ({
    old: old as UnitId,
    new: to as UnitId,
    from: day(from),
    chosen: false,
  })
  const chain = bookOf({
    units: [
      ...[of('police', undefined, '2022-01-01', '2024-01-01'), of('city-police', undefined, '2024-01-01')],
      ...[
        of('a', 'police', '2022-01-01', '2023-01-01'),
        of('b', 'city-police', '2023-01-01', '2025-01-01'),
        of('c', 'city-police', '2025-01-01'),
      ],
      of('stranger', undefined, '2022-01-01'),
    ],
    successors: [took('police', 'city-police', '2024-01-01'), took('a', 'b', '2023-01-01'), took('b', 'c', '2025-01-01')],
  })
  for (const unit of ['a', 'b', 'c'] as readonly string[] as readonly UnitId[]) {
    const part = bookOf(excerptOf(chain, [unit]))
    expect(part.get('stranger' as UnitId)).toBeUndefined()
    for (const on of ['2022-06-01', '2023-06-01', '2024-06-01', '2025-06-01'].map((text) => day(text))) {
      expect(part.locate(unit, on)).toEqual(chain.locate(unit, on))
      for (const place of part.locate(unit, on).units) expect(part.above(place, on)).toEqual(chain.above(place, on))
    }
  }
})

test('an excerpt stays small: of a commune its province, the communes that it was, and their districts and provinces', () => {
  const most = Math.max(...book.units.map((u) => excerptOf(book, [u.id]).units.length))
  expect(most).toBeLessThan(60)
})
