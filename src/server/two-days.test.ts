import { describe, expect, test } from 'vitest'
import { exampleSays } from '../engine/example.ts'
import { officesIn, sheetOn } from '../engine/law.ts'
import { project } from '../engine/project.ts'
import { placeOf } from '../engine/seats.ts'
import { toyWorld } from '../engine/toy-world.ts'
import { day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { law } from '../law/index.ts'
import { reading } from '../law/measures/compulsory/cases/ways.ts'
import { KNOWN_FROM, TWO_LEVELS_FROM, unitId } from '../units/unit.ts'
import { listsOf } from './lists.ts'
import { unitBook } from './unit-book.ts'

const lists = listsOf('demo')
if (!lists.ok) throw new Error('reference/units')
const book = unitBook(lists.value, [])
const places = { law, units: book.on, kindOf: book.kindOf, above: book.above }

const WARD = unitId('11539', KNOWN_FROM)
const WARD_NOW = unitId('11473', TWO_LEVELS_FROM)
const DISTRICT = unitId('311', KNOWN_FROM)
const [CITY, CITY_NOW] = [unitId('31', KNOWN_FROM), unitId('31', TWO_LEVELS_FROM)]
const COURT = 'demo/toa-thuy-nguyen' as UnitId

/** Where a role works, on a day, on a case of a unit: in the unit itself or the one of its office's kind above it. */
const placesOf = (role: string, unit: UnitId, on: string): readonly UnitId[] => {
  const [now] = book.on(unit, day(on))
  if (!now) return []
  return [...new Set(officesIn(law, role, day(on)).map((o) => placeOf(places, now, law.offices.offices[o]?.unitKind, day(on))))]
}

type Days = readonly (readonly [on: string, place: string])[]
const CENTRE = 'demo/doi-xanh' as UnitId

test.each<readonly [role: string, unit: UnitId, days: Days]>([
  [
    'forwarder',
    WARD,
    [
      ['2025-02-28', DISTRICT],
      ['2025-03-01', WARD],
      ['2025-07-01', WARD_NOW],
    ],
  ],
  [
    'fileMaker',
    WARD,
    [
      ['2025-02-28', WARD],
      ['2025-03-01', WARD],
      ['2025-07-01', WARD_NOW],
    ],
  ],
  [
    'handlingPolice',
    WARD,
    [
      ['2025-02-28', DISTRICT],
      ['2025-03-01', CITY],
      ['2025-07-01', CITY_NOW],
    ],
  ],
  [
    'enforcer',
    WARD,
    [
      ['2025-02-28', DISTRICT],
      ['2025-03-01', WARD],
      ['2025-07-01', WARD_NOW],
    ],
  ],
  [
    'pursuer',
    WARD,
    [
      ['2025-02-28', DISTRICT],
      ['2025-06-30', WARD],
      ['2026-07-01', CITY_NOW],
    ],
  ],
  [
    'provincialSupervisor',
    WARD,
    [
      ['2025-02-28', CITY],
      ['2025-06-30', CITY],
      ['2025-07-01', CITY_NOW],
    ],
  ],
  [
    'court',
    COURT,
    [
      ['2025-02-28', COURT],
      ['2025-06-30', COURT],
      ['2025-07-01', 'demo/toa-khu-vuc'],
    ],
  ],
  [
    'facilityHead',
    CENTRE,
    [
      ['2025-02-28', CENTRE],
      ['2025-03-01', CENTRE],
      ['2025-07-01', CENTRE],
    ],
  ],
])('%s: the unit of the case changes on its day, and nothing is entered anew', (role, unit, days) => {
  expect(days.map(([on]) => [on, ...placesOf(role, unit, on)])).toEqual(days)
})

test('a centre lay under the labour sector until 2025-02-28 and lies under the police since', () => {
  const above = (on: string) => book.above('demo/doi-xanh' as UnitId, day(on))
  expect(above('2025-02-28')).toEqual(['demo/chi-cuc', 'demo/so-ldtbxh', CITY])
  expect(above('2025-03-01')).toEqual(['demo/pc04', 'demo/cong-an', CITY_NOW])
})

test('an open case of a ward goes with it on 2025-07-01; one of a divided commune waits from that day on', () => {
  const rows = (unit: UnitId) => {
    const world = toyWorld({ law, units: book.on, kindOf: book.kindOf, above: book.above, now: '2025-02-10T09:00+07:00' })
    const says = { resultOn: '2025-02-09', notifiedOn: '2025-02-10', group: 'volunteer', residence: 'stable' }
    const came = world.open('a', 'voluntary-community', 'adult', 'notify', '2025-02-10', says, { office: 'communePolice', unit })
    expect(came).not.toHaveProperty('refused')
    return ['2025-02-28', '2025-03-01', '2025-06-30', '2025-07-01'].map((on) => {
      world.at(`${on}T09:00+07:00`)
      const row = project(world.view(), world.state('a')).case
      return [...row.units, row.unassigned.length]
    })
  }
  expect(rows(WARD)).toEqual([
    [WARD, 0],
    [WARD, 0],
    [WARD, 0],
    [WARD_NOW, 0],
  ])
  const divided = unitId('11656', KNOWN_FROM)
  expect(rows(divided)).toEqual([
    [divided, 0],
    [divided, 0],
    [divided, 0],
    [divided, 1],
  ])
})

describe('the seat of a district, which nobody took over on 2025-07-01, is laid to rest', () => {
  const worldOf = (now: string) =>
    toyWorld({
      law,
      units: book.on,
      kindOf: book.kindOf,
      above: book.above,
      now: `${now}T09:00+07:00`,
      subject: { birth: '1990', sex: 'male' },
    })
  const saysOf = (measure: string, act: string, on: string, given: object) =>
    exampleSays(sheetOn(law, measure, day(on))?.acts[act]?.says ?? {}, day(on), { ...given })
  const rowOn = (world: ReturnType<typeof worldOf>, on: string) => {
    world.at(`${on}T09:00+07:00`)
    const { case: row, deadlines } = project(world.view(), world.state('a'))
    return { units: row.units, waits: row.unassigned.map((w) => w.seat), owed: [...new Set(deadlines.map((d) => d.unit))] }
  }
  const given = { commune: WARD, educationEnded: undefined }

  test.each([
    ['compulsory', 'adult'],
    ['determination', 'managedUser'],
  ])('%s: a file that the district police opened goes on in its commune', (measure, route) => {
    const world = worldOf('2024-11-04')
    const came = world.open('a', measure, route, 'openAbove', '2024-11-04', saysOf(measure, 'openAbove', '2024-11-04', given), {
      office: 'districtPolice',
      unit: DISTRICT,
    })
    expect(came).not.toHaveProperty('refused')
    expect(rowOn(world, '2025-06-30')).toMatchObject({ units: [DISTRICT, WARD], waits: [] })
    expect(rowOn(world, '2025-07-01')).toMatchObject({ units: [WARD_NOW], waits: [] })
    expect(world.assign('a', { seat: 'district', unit: WARD_NOW }, { office: 'provincialAgency', unit: CITY_NOW })).toMatchObject({
      refused: [{ why: 'state' }],
    })
  })

  test('a file that was sent to the district for checking is forwarded by its commune', () => {
    const world = worldOf('2024-03-12')
    for (const [i, [act, on, more = {}]] of [...reading, ['send', '2024-03-08', { checkedBy: DISTRICT }] as const].entries()) {
      const says = saysOf('compulsory', act, on, { ...more })
      const rule = sheetOn(law, 'compulsory', day(on))?.acts[act]
      const [office = ''] = rule?.by.flatMap((role) => officesIn(law, role, day(on))) ?? []
      const by = { office, unit: WARD }
      const came = i === 0 ? world.open('a', 'compulsory', 'adult', act, on, says, by) : world.act('a', act, on, says, by)
      expect(came, act).not.toHaveProperty('refused')
    }
    expect(rowOn(world, '2024-03-12').units).toEqual([WARD, DISTRICT])
    expect(rowOn(world, '2025-07-01')).toEqual({ units: [WARD_NOW], waits: [], owed: [WARD_NOW] })
  })

  test.each(['2025-07-01', '2026-07-01'])('of the kinds of units that have a seat only the district has no office on %s', (on) => {
    const kindsOf = (offices: readonly string[]) => offices.map((o) => law.offices.offices[o]?.unitKind)
    const working = new Set(Object.keys(law.offices.roles).flatMap((role) => kindsOf(officesIn(law, role, day(on)))))
    const seated = Object.values(law.measures).flatMap((sheets) =>
      sheets.flatMap((s) => Object.values(s.seats).map((seat) => seat.unitKind)),
    )
    expect([...new Set(seated)].filter((kind) => !working.has(kind))).toEqual(['district'])
  })
})
