import { describe, expect, test } from 'vitest'
import { adopt } from '../engine/adopt.ts'
import { due } from '../engine/due.ts'
import { exampleSays } from '../engine/example.ts'
import { type Cases, fold } from '../engine/fold.ts'
import { sheetOn } from '../engine/law.ts'
import { day } from '../kernel/day.ts'
import type { PersonId, UnitId } from '../kernel/ids.ts'
import { moment } from '../kernel/moment.ts'
import { law } from './index.ts'
import { by, COMMUNE, FIRST, minute, type Step, worldOf } from './story-world.ts'

const CENTRE = 'centre-1' as UnitId
const kinds: readonly (readonly [measure: string, route: string, office: string, unit: UnitId])[] = [
  ['voluntary-community', 'adult', 'communePolice', COMMUNE],
  ['voluntary-facility', 'public', 'facilityHead', CENTRE],
]

describe.each(kinds)('a paper file of %s', (measure, route, office, unit) => {
  const { setting, recorded } = worldOf(undefined, route)
  const decided = { decisionNo: '01/QĐ', attempt: 'first' }
  const taken = (facts: Readonly<Record<string, ReturnType<typeof day>>>): Cases => {
    const outcome = adopt(
      { ...setting, cases: new Map(), person: 'p' as PersonId },
      { ...by(office, unit), acting: { office, unit } },
      {
        opens: { measure, route },
        state: 'running',
        happened: day('2028-06-20'),
        facts: { received: day('2026-07-15'), ...facts },
        documents: ['decision', 'reception'].filter((d) => d in (sheetOn(law, measure, day('2028-06-20'))?.documents ?? {})),
        fixed: {
          on: day('2026-07-15'),
          says: exampleSays(sheetOn(law, measure, day('2026-07-15'))?.acts['decide']?.says ?? {}, day('2026-07-15'), decided),
        },
        seats: { commune: COMMUNE },
      },
      FIRST,
      ['adopted'],
      () => '',
    )
    if (!outcome.ok) throw new Error(outcome.refusals.map((r) => r.detail).join(' '))
    return outcome.value.cases
  }
  const owed = (cases: Cases) => {
    const c = fold({ ...setting, cases }, FIRST)
    return c ? due({ ...setting, now: moment('2028-06-20T12:00+07:00') }, c).flatMap((d) => d.acts) : []
  }
  const go = (cases: Cases, steps: readonly Step[]): Cases =>
    steps.reduce((was, step) => {
      const outcome = recorded(measure, was, step)
      if (!outcome.ok) throw new Error(outcome.refusals.map((r) => r.detail).join(' '))
      return outcome.value.cases
    }, cases)
  const stages = ['finishIntake', 'finishDetox', 'finishEducation', 'finishLabour', 'finishReintegration']

  test('whose notice stands in it owes no second one, and is told again when the end moves', () => {
    expect(owed(taken({}))).toContain('noticeEnd')
    const noticed = taken({ noticed: day('2028-06-12') })
    expect(owed(noticed)).not.toContain('noticeEnd')
    const away = go(noticed, [
      ['imprison', '2028-06-20', 'communePolice'],
      ['release', '2028-06-22', 'communePolice'],
    ])
    expect(owed(away)).toContain('noticeEndAgain')
  })

  test('comes under management by its certificate, unless the paper says that this was on its way', () => {
    const end = (cases: Cases) => {
      const who = measure === 'voluntary-community' ? 'communeOfficer' : office
      const evaluated = measure === 'voluntary-community' ? 'proposeCompletion' : 'evaluate'
      const head = measure === 'voluntary-community' ? 'communePoliceChief' : office
      const done = go(cases, [
        ...stages.map((act): Step => [act, '2028-07-14', who, { stageBegan: '2026-07-20' }, unit]),
        [evaluated, '2028-07-14', who, {}, unit],
        ['complete', minute('2028-07-14'), head, {}, unit],
      ])
      return [...done.keys()].length
    }
    expect(end(taken({ noticed: day('2028-06-12') }))).toBe(2)
    expect(end(taken({ noticed: day('2028-06-12'), managementProposed: day('2028-06-12') }))).toBe(1)
  })
})
