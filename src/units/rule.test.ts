import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import type { EntryId, UnitId } from '../kernel/ids.ts'
import { bookOf } from './book.ts'
import { placesSaid, whyNotRule } from './rule.ts'
import { type Ruling, ruled, type Statement } from './rulings.ts'
import { asOf, type Unit } from './unit.ts'

const id = (name: string): UnitId => name as UnitId
const town: Unit = {
  id: id('town'),
  code: '99',
  kind: 'province',
  name: 'Town',
  parent: undefined,
  from: day('2022-01-01'),
  until: undefined,
}
const base = { units: [town], successors: [] }

/** Statements in their order, each of which must stand. */
const said = (...statements: readonly Statement[]): readonly Ruling[] => {
  const rulings: Ruling[] = []
  for (const s of statements) {
    expect(whyNotRule(base, rulings, s)).toEqual([])
    const n = rulings.length + 1
    rulings.push({ ...s, id: `r${n}` as EntryId, seq: n, on: day('2026-01-01') } as Ruling) // a statement with its place in the log
  }
  return rulings
}
const clinic = (name: string, from = '2023-01-01'): Statement => ({
  name: '@organisation',
  says: { unit: id(name), kind: 'clinic', called: name, within: town.id, from: day(from) },
})
const renamed = (unit: string, from: string, called: string): Statement => ({
  name: '@rename',
  says: { unit: id(unit), from: day(from), called, within: town.id },
})
const ended = (unit: string, until: string, ...to: readonly string[]): Statement => ({
  name: '@end',
  says: { unit: id(unit), until: day(until), to: to.map(id) },
})
const chosen = (unit: string, to: string): Statement => ({ name: '@successor', says: { unit: id(unit), to: id(to) } })
const struck = (unit: string, of: string): Statement => ({ name: '@strike', says: { unit: id(unit), of: of as EntryId } })
const after = (rulings: readonly Ruling[]) => bookOf(ruled(base, rulings))
const refused = (rulings: readonly Ruling[], s: Statement) => whyNotRule(base, rulings, s).map((r) => r.field ?? r.why)

test('a name holds from its day on, and the earlier one until then', () => {
  const unit = after(said(clinic('a'), renamed('a', '2024-05-01', 'b'), renamed('a', '2025-05-01', 'c'))).get(id('a'))
  if (!unit) throw new Error('it was added')
  expect(['2022-06-01', '2024-04-30', '2024-05-01', '2025-05-01'].map((on) => asOf(unit, day(on)).name)).toEqual(['a', 'a', 'b', 'c'])
})

test('a merger hands the work on, a division waits for a choice, and an end without anybody waits too', () => {
  const three = [clinic('a'), clinic('b'), clinic('c')]
  const on = day('2026-06-01')
  const where = (...more: readonly Statement[]) => after(said(...three, ...more)).locate(id('a'), on).units
  expect(where(ended('a', '2025-01-01', 'b'))).toEqual(['b'])
  expect(where(ended('a', '2025-01-01', 'b', 'c'))).toEqual(['b', 'c'])
  expect(where(ended('a', '2025-01-01', 'b', 'c'), chosen('a', 'c'))).toEqual(['c'])
  expect(where(ended('a', '2025-01-01', 'b', 'c'), chosen('a', 'c'), chosen('a', 'b'))).toEqual(['b'])
  expect(where(ended('a', '2025-01-01'))).toEqual([])
  expect(where(ended('a', '2025-01-01'), chosen('a', 'b'))).toEqual(['b'])
})

test('what was taken back is as if it had never been said, unless something stands on it', () => {
  const rulings = said(clinic('a'), clinic('b'), ended('a', '2025-01-01', 'b'))
  expect(after(said(clinic('a'), clinic('b'), ended('a', '2025-01-01', 'b'), struck('a', 'r3'))).get(id('a'))?.until).toBeUndefined()
  expect(refused(rulings, struck('a', 'r1'))).toEqual(['opening'])
  expect(refused(rulings, struck('b', 'r3'))).toEqual(['no entry'])
  const divided = said(clinic('a'), clinic('b'), clinic('c'), ended('a', '2025-01-01', 'b', 'c'), chosen('a', 'b'))
  expect(refused(divided, struck('a', 'r4'))).toEqual(['lost ground'])
})

test.each([
  ['a name before it began', [clinic('a')], renamed('a', '2022-06-01', 'x'), ['from']],
  ['a name between two later ones', [clinic('a'), renamed('a', '2025-01-01', 'b')], renamed('a', '2024-01-01', 'x'), ['from']],
  ['an end before it began', [clinic('a')], ended('a', '2022-06-01'), ['until']],
  ['an end into one that begins later', [clinic('a'), clinic('b', '2026-01-01')], ended('a', '2025-01-01', 'b'), ['to']],
  ['an end into itself', [clinic('a')], ended('a', '2025-01-01', 'a'), ['to']],
  ['a second end', [clinic('a'), clinic('b'), ended('a', '2025-01-01', 'b')], ended('a', '2025-06-01', 'b'), ['ended']],
  ['a choice for one that stands', [clinic('a'), clinic('b')], chosen('a', 'b'), ['standing']],
  [
    'a choice outside the division',
    [clinic('a'), clinic('b'), clinic('c'), clinic('d'), ended('a', '2025-01-01', 'b', 'c')],
    chosen('a', 'd'),
    ['to'],
  ],
  ['a level of administration', [], ended('town', '2026-01-01'), ['level']],
  ['a second organisation of one id', [clinic('a')], clinic('a'), ['known']],
] as const)('does not stand: %s', (_, before, statement, why) => {
  expect(refused(said(...before), statement)).toEqual(why)
})

test('who gives files away must be in charge of whom gets them too', () => {
  const [from, to] = [id('one'), id('other')]
  expect(placesSaid({ name: '@end', says: { unit: from, until: day('2026-01-01'), to: [to] } })).toEqual([from, to])
  expect(placesSaid({ name: '@successor', says: { unit: from, to } })).toEqual([from, to])
})
