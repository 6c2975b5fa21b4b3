import { expect, test } from 'vitest'
import type { UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { project } from './project.ts'
import { spansOf } from './spans.ts'
import { reasons, toyWorld } from './toy-world.ts'
import type { Acting } from './why-not.ts'

const unit = (name: string): UnitId => name as UnitId
const DIVIDED = '2026-01-01'
const at = (name: string, office = 'warden'): Acting => ({ office, unit: unit(name) })
const mayor = at('town', 'mayor')

/** The shed was divided between `east` and `west` on the first of 2026; the town above has always been there. */
const divided = () => {
  const world = toyWorld({
    units: (u, on) => (u === 'shed' && on >= DIVIDED ? [unit('east'), unit('west')] : [u]),
    kindOf: (u) => (u.endsWith('town') ? 'town' : 'shed'),
    above: (u) => (u === 'town' ? [] : [unit('town')]),
    now: '2025-11-03T08:00+07:00',
  })
  world.open('a', 'loan', 'spade', 'ask', '2025-11-03')
  world.at('2026-01-05T08:00+07:00')
  return world
}
const rowOf = (world: ReturnType<typeof toyWorld>) => project(world.view(), world.state('a')).case

test('a case whose unit was divided stands on the list and is nobody’s work until somebody chooses', () => {
  const world = divided()
  expect(rowOf(world)).toMatchObject({
    units: ['shed'],
    unassigned: [{ seat: 'shed', unit: 'shed', to: ['east', 'west'] }],
  })
  expect(reasons(world.act('a', 'lend', '2026-01-05', { months: 6 }, at('east')))).toContain('unit')
})

test('who chooses moves the seat from that day on, and the unit goes on with the case', () => {
  const world = divided()
  const came = world.assign('a', { seat: 'shed', unit: unit('west'), why: 'the borrower lives there' }, mayor)
  expect(reasons(came)).toEqual([])
  expect(rowOf(world)).toMatchObject({ units: ['west'], unassigned: [], state: 'asked' })
  expect(world.state('a').seats.at(-1)).toEqual({ seat: 'shed', unit: 'west', from: dayOf(world.view().now), chosen: true })
  expect(spansOf(world.state('a')).map((s) => [s.units, s.from])).toEqual([
    [['shed'], '2025-11-03'],
    [['west'], '2026-01-05'],
  ])
  expect(reasons(world.act('a', 'lend', '2026-01-05', { months: 6 }, at('west')))).not.toContain('unit')
})

test('a choice is said again, or struck out by whoever may choose, and then the case waits again', () => {
  const world = divided()
  world.assign('a', { seat: 'shed', unit: unit('west') }, mayor)
  const again = world.assign('a', { seat: 'shed', unit: unit('east') }, mayor)
  expect(rowOf(world).units).toEqual(['east'])
  expect(reasons(world.strike('a', again, at('east')))).toEqual(['office'])
  expect(reasons(world.strike('a', again, mayor))).toEqual([])
  expect(rowOf(world).units).toEqual(['west'])
})

test.each([
  ['a seat of the case that has one unit', { seat: 'shed', unit: unit('east') }, mayor, '2025-12-31T08:00+07:00', ['state']],
  ['a unit that took nothing over', { seat: 'shed', unit: unit('north') }, mayor, undefined, ['content']],
  ['an office that does not choose', { seat: 'shed', unit: unit('east') }, at('east'), undefined, ['office']],
  ['the same office of another town', { seat: 'shed', unit: unit('east') }, at('other town', 'mayor'), undefined, ['unit']],
  ['a seat the measure does not have', { seat: 'barn', unit: unit('east') }, mayor, undefined, ['state']],
] as const)('is not chosen: %s', (_, said, by, now, why) => {
  const world = divided()
  if (now) world.at(now)
  expect(reasons(world.assign('a', said, by))).toEqual(why)
})

test('an office of another kind of unit works on the case in the unit of its kind above the seat, and owes its clocks there', () => {
  const { law } = toyWorld().view()
  const { warden, ...others } = law.offices.offices
  if (!warden) throw new Error('the toy law has wardens')
  const inTown = { ...law, offices: { ...law.offices, offices: { ...others, warden: { ...warden, unitKind: 'town' } } } }
  const world = toyWorld({
    law: inTown,
    kindOf: (u) => (u.endsWith('town') ? 'town' : 'shed'),
    above: (u) => (u === 'shed' ? [unit('town')] : []),
    now: '2025-02-28T08:00+07:00',
  })
  world.open('a', 'loan', 'spade', 'ask', '2025-02-28')
  expect(project(world.view(), world.state('a')).deadlines.map((d) => d.unit)).toEqual(['shed'])
  world.at('2025-03-01T08:00+07:00')
  const { case: row, deadlines } = project(world.view(), world.state('a'))
  expect([row.units, deadlines.map((d) => d.unit)]).toEqual([['shed'], ['town']])
  expect(reasons(world.act('a', 'show', '2025-03-01', {}, at('town')))).toEqual([])
  expect(reasons(world.act('a', 'show', '2025-03-01', {}, at('other town')))).toEqual(['unit'])
})
