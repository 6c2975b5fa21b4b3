import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { bookOf } from '../../units/book.ts'
import { KNOWN_FROM, unitId } from '../../units/unit.ts'
import { CITY } from '../demo/organisations.ts'
import { listsOf } from '../lists.ts'
import { territoryOf } from './units.ts'

test('a plan counts the territory of its province as it lay when the plan was made: in 2024 without the neighbour that joined in 2025', () => {
  const lists = listsOf('demo')
  if (!lists.ok) throw new Error('reference/units')
  const book = bookOf(lists.value)
  const [city, neighbour] = [unitId('31', KNOWN_FROM), unitId('30', KNOWN_FROM)]
  const then = new Set(territoryOf(book, CITY, day('2024-01-01')))
  const now = new Set(territoryOf(book, CITY, day('2026-01-01')))
  expect([then.has(city), then.has(neighbour), then.has(CITY)]).toEqual([true, false, false])
  expect([now.has(city), now.has(neighbour), now.has(CITY)]).toEqual([true, true, true])
  const communes = book.units.filter((u) => u.kind === 'commune')
  const lay = (province: typeof city) =>
    communes.flatMap((u) => (u.until !== undefined && book.get(u.parent ?? city)?.parent === province ? [u.id] : []))
  const [own, others] = [lay(city), lay(neighbour)]
  expect(Math.min(own.length, others.length)).toBeGreaterThan(100)
  expect([own.filter((id) => !then.has(id)), others.filter((id) => then.has(id)), others.filter((id) => !now.has(id))]).toEqual([
    [],
    [],
    [],
  ])
  // Files of 2024 that are written late name the communes of today.
  const heirs = own.flatMap((id) => book.heirs(id).map((s) => s.new))
  expect(heirs.length).toBeGreaterThan(100)
  expect(heirs.filter((id) => !then.has(id))).toEqual([])
})
