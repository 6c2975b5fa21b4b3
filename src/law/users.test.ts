import { describe, expect, test } from 'vitest'
import { due } from '../engine/due.ts'
import { day } from '../kernel/day.ts'
import { COMMUNE, minute, OTHER, type Step, worldOf } from './story-world.ts'

const PROPOSED = 'quickTest-case'
const positive = { sign: 'caughtInTheAct', testResult: 'positive', sample: 'urine', watched: 'sameSex', method: 'rapid' }
const later = (on: string) => `${on}T15:00+07:00`
const { setting, caseOf, recorded, story } = worldOf(undefined, 'caught')

describe('a positive test of somebody who is found using', () => {
  test('proposes the management where the test was made, with the sheet of the test and both minutes', () => {
    const cases = story('drug-test', [['quickTest', minute('2026-07-06'), 'communePolice', positive]])
    expect(caseOf(cases, PROPOSED)).toMatchObject({
      measure: 'user-management',
      state: 'found',
      facts: { found: { when: minute('2026-07-06') }, positive: { when: minute('2026-07-06') } },
      documents: { testSheet: expect.anything() },
    })
    const c = caseOf(cases, PROPOSED)
    expect(c && due(setting, c)).toMatchObject([{ acts: ['verifyResidence', 'dropFinding'], rolled: minute('2026-07-07') }])
  })

  test('goes to the commune of residence, whose chair until 30 June 2026 and chief of police since then decides', () => {
    const told = (on: string, decider: string, at: (on: string) => string): readonly Step[] => [
      ['quickTest', minute(on), 'communePolice', positive],
      ['send', minute(on), 'communePolice', { toCommune: OTHER }],
      ['receive', minute(on), decider, {}, OTHER],
      ['verifyResidence', at(on), 'communePolice', { residence: 'stable' }, COMMUNE, PROPOSED],
      ['notify', at(on), 'communePolice', { toCommune: OTHER }, COMMUNE, PROPOSED],
      ['receive', at(on), decider, {}, OTHER, PROPOSED],
      ['decide', at(on), decider, {}, OTHER, PROPOSED],
    ]
    for (const steps of [told('2026-06-29', 'communeChair', (on) => on), told('2026-07-06', 'communePoliceChief', later)])
      expect(caseOf(story('drug-test', steps), PROPOSED)).toMatchObject({ state: 'managed' })
  })

  test('whose second test is negative leaves the proposal no ground but to be closed', () => {
    const cases = story('drug-test', [
      ['quickTest', minute('2026-07-06'), 'communePolice', positive],
      ['laboratory', later('2026-07-06'), 'communePolice', { laboratoryResult: 'negative' }],
    ])
    const go = (act: string) => recorded('drug-test', cases, [act, later('2026-07-07'), 'communePolice', {}, COMMUNE, PROPOSED])
    const verified = go('verifyResidence')
    expect(verified.ok || verified.refusals.map((r) => r.why)).toEqual(['lost ground'])
    expect(go('dropFinding').ok).toBe(true)
  })

  test.each([
    ['negative', 'caught', false],
    ['positive', 'suspected', true],
    ['positive', 'substitution', false],
  ] as const)('%s, of somebody %s: proposed %s', (testResult, route, proposed) => {
    const world = worldOf({ birth: day('1990-01-01'), sex: 'male' }, route)
    const cases = world.story('drug-test', [['quickTest', minute('2026-07-06'), 'communePolice', { ...positive, testResult }]])
    expect(world.caseOf(cases, PROPOSED) !== undefined).toBe(proposed)
  })

  test.each([
    ['managed', 'positive', '2026-06-30', 'managedUser'],
    ['managed', 'positive', '2026-07-01', 'managedUser'],
    ['postRehab', 'positive', '2026-07-06', 'postRehab'],
    ['managed', 'negative', '2026-07-06', undefined],
  ] as const)(
    'somebody under management (%s), %s on %s: a determination that waits (%s), and nothing is decided',
    (route, testResult, on, as) => {
      const world = worldOf({ birth: day('1990-01-01'), sex: 'male' }, route)
      const cases = world.story('drug-test', [['quickTest', minute(on), 'communePolice', { ...positive, testResult }]])
      const c = world.caseOf(cases, PROPOSED)
      expect(c && [c.measure, c.route, c.state]).toEqual(as && ['determination', as, 'awaited'])
    },
  )

  test('needs a ground where use is only suspected', () => {
    const { recorded } = worldOf(undefined, 'suspected')
    const { sign: _, ...without } = positive
    for (const on of ['2022-01-04', '2026-07-06']) {
      const made = recorded('drug-test', new Map(), ['quickTest', minute(on), 'communePolice', without])
      expect(made.ok || made.refusals.map((r) => r.field)).toEqual(['sign'])
    }
  })
})

describe('somebody who must be determined first', () => {
  const world = worldOf(undefined, 'user')
  const determination = (cases: ReturnType<typeof world.story>) => world.caseOf(cases, 'requestDetermination-case')
  const found: readonly Step[] = [
    ['find', '2024-03-04', 'communePolice', { foundOn: '2024-03-01', positiveOn: '2024-03-01' }],
    ['verifyResidence', '2024-03-04', 'communePolice', { residence: 'none' }],
    ['notify', '2024-03-04', 'communePolice', { toCommune: COMMUNE }],
    ['receive', '2024-03-04', 'communeChair'],
  ]

  test('without a stable residence before the decision, under management after using again: a file that waits for the police', () => {
    const before = world.story('user-management', [...found, ['requestDetermination', '2024-03-05', 'communePolice']])
    expect(determination(before)).toMatchObject({
      measure: 'determination',
      route: 'noResidence',
      state: 'awaited',
      facts: { discovered: { when: '2024-03-01' } },
      documents: { testSheet: expect.anything() },
    })
    const again = world.story('user-management', [
      ...found,
      ['determined', '2024-03-08', 'communePolice', { finding: 'notAddicted' }],
      ['decide', '2024-03-08', 'communeChair'],
      ['findUse', '2024-05-06', 'communePolice', { foundOn: '2024-05-05' }],
      ['requestDetermination', '2024-05-06', 'communePolice'],
    ])
    expect(determination(again)).toMatchObject({ route: 'managedUser', facts: { discovered: { when: '2024-05-05' } } })
  })
})
