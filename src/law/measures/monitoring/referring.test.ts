import { describe, expect, test } from 'vitest'
import type { Said } from '../../../engine/field.ts'
import { day } from '../../../kernel/day.ts'
import { COMMUNE, minute, type Step, worldOf } from '../../story-world.ts'

const PROPOSED = 'refer-case'
const damaged = (under: string, more: Said): readonly Step[] => [
  ['receive', minute('2026-07-15'), 'communePolice', { under, basisOn: '2026-07-15', ...more }],
  ['decide', minute('2026-07-15'), 'communePoliceChief', { effectiveAt: minute('2026-07-15'), fittedAt: 'commune' }],
  ['fit', minute('2026-07-15'), 'communePolice'],
  ['recordBreach', minute('2026-08-03'), 'communePolice', { breach: 'damage' }],
  ['recordNoncompliance', minute('2026-08-03'), 'communePolice', { ground: 'damage', foundOn: '2026-08-03', lastActOn: '2026-08-02' }],
  ['refer', '2026-08-04', 'communePoliceChief', { device: 'worn' }],
]

describe('somebody who does not comply with electronic monitoring', () => {
  test('is proposed for compulsory rehabilitation, and a named official takes the file up or drops it; the monitoring goes on', () => {
    const { story, caseOf, recorded } = worldOf(undefined, 'home')
    const cases = story('monitoring', damaged('home', { measureEnds: '2028-07-15' }))
    expect(caseOf(cases, 'rehab')?.state).toBe('worn')
    expect(caseOf(cases, PROPOSED)).toMatchObject({
      measure: 'compulsory',
      state: 'awaited',
      facts: { found: { when: '2026-08-03' }, lastAct: { when: '2026-08-02' } },
      documents: { violation: expect.anything() },
    })
    expect(recorded('compulsory', cases, ['dropFile', '2026-08-05', 'communePoliceChief', {}, COMMUNE, PROPOSED]).ok).toBe(true)
  })

  test('the proposal keeps its ground when the monitoring ends, as it expects', () => {
    const { story, caseOf } = worldOf(undefined, 'home')
    const steps = damaged('home', { measureEnds: '2028-07-15' })
    const ended = story('monitoring', [
      ...steps,
      ['end', '2026-09-01', 'communePoliceChief', { whyEnded: 'facility' }],
      ['removeAtEnd', '2026-09-01', 'communePolice'],
    ])
    expect(caseOf(ended, PROPOSED)?.groundless).toBeUndefined()
  })

  test.each([
    ['2008-08-05', 'compulsory-minor', 'minor'],
    ['2008-08-04', 'compulsory', 'adult'],
  ] as const)('born %s and referred on 4 August 2026 is proposed for %s', (born, measure, route) => {
    const { story, caseOf } = worldOf({ birth: day(born), sex: 'male' }, 'minor')
    const [, ...rest] = damaged('home', {})
    const cases = story('monitoring', [
      ['receiveRequest', minute('2026-07-15'), 'communePolice', { under: 'home', measureEnds: '2028-07-15', residence: 'stable' }],
      ...rest,
    ])
    expect(caseOf(cases, PROPOSED)).toMatchObject({
      measure,
      route,
      state: 'awaited',
      facts: { found: { when: '2026-08-03' }, lastAct: { when: '2026-08-02' } },
      documents: { violation: expect.anything() },
    })
    expect([...cases.keys()]).toEqual(['rehab', PROPOSED])
    expect(caseOf(cases, 'rehab')?.state).toBe('worn')
  })
})
