import { expect, test } from 'vitest'
import { isCategory } from '../plans/plan.ts'
import { law } from './index.ts'
import { planCounts } from './plans.ts'

type Count = {
  readonly measures: readonly string[]
  readonly routes?: readonly string[]
  readonly states: readonly string[]
  readonly seat?: string
}
const counts: readonly (readonly [string, Count])[] = Object.entries(planCounts)

test('what a kind of plan line counts are states and routes of a measure', () => {
  for (const [kind, { measures, routes = [], states, seat }] of counts) {
    expect(isCategory(kind), kind).toBe(true)
    const sheets = measures.flatMap((m) => law.measures[m] ?? [])
    const known = new Set(sheets.flatMap((sheet) => Object.keys(sheet.states)))
    const ways = new Set(sheets.flatMap((sheet) => Object.keys(sheet.routes)))
    if (seat)
      expect(
        sheets.every((sheet) => sheet.seats[seat]?.unitKind === 'centre'),
        kind,
      ).toBe(true)
    expect([...states.filter((s) => !known.has(s)), ...routes.filter((r) => !ways.has(r))], kind).toEqual([])
  }
})

/** Seats that no act gives together: being received for want of a residence is not being held for another reason. */
const apart = (one: Count, two: Count): boolean =>
  one.seat !== undefined &&
  two.seat !== undefined &&
  one.seat !== two.seat &&
  one.measures.every((m) =>
    (law.measures[m] ?? []).every((sheet) =>
      Object.values(sheet.acts).every(({ seats = {} }) => !(seats[one.seat ?? ''] && seats[two.seat ?? ''])),
    ),
  )

test('no act counts for two kinds at once: who is rehabilitated at home is nobody’s resident', () => {
  for (const [kind, one] of counts)
    for (const [other, two] of counts) {
      if (kind === other || apart(one, two) || !one.measures.some((m) => two.measures.includes(m))) continue
      const routes = !one.routes || !two.routes || one.routes.some((r) => two.routes?.includes(r))
      expect(routes && one.states.some((s) => two.states.includes(s)), `${kind}, ${other}`).toBe(false)
    }
})

test('whoever a court sent to a facility counts, whatever the age: no measure with residents is left out', () => {
  const counted = new Set(counts.flatMap(([, { measures }]) => measures))
  const withResidents = Object.entries(law.measures).filter(([, sheets]) => sheets.some((sheet) => 'inFacility' in sheet.states))
  expect(withResidents.map(([measure]) => measure).filter((measure) => !counted.has(measure))).toEqual([])
})
