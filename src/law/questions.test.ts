import { describe, expect, test } from 'vitest'
import { earlierCases, questionIn } from '../engine/question.ts'
import type { CaseId, PersonId } from '../kernel/ids.ts'
import { when } from '../kernel/moment.ts'
import { law } from './index.ts'
import { questions } from './questions.ts'
import { FIRST, minute, PROVIDER, type Step, worldOf } from './story-world.ts'

const { story, setting } = worldOf()
const question = questions['earlierRehab']
if (!question) throw new Error('the question of earlier rehabilitation is asked')

const begun = (from: string): readonly Step[] => [
  ['notify', from, 'communePolice'],
  ['register', from, 'communeOfficer'],
  ['decide', from, 'communeChair', { months: 6, termFrom: from }],
  ['contract', from, 'communeOfficer', { provider: PROVIDER }],
  ['start', from, 'communeOfficer'],
]
const stages = ['finishIntake', 'finishDetox', 'finishEducation'] as const
const completed = (from: string, until: string): readonly Step[] => [
  ...begun(from),
  ...stages.map((stage): Step => [stage, from, 'communeOfficer']),
  ['proposeCompletion', until, 'communeOfficer'],
  ['complete', until, 'communeChair'],
]
const newLaw: readonly Step[] = [
  ['notify', minute('2026-07-15'), 'communePolice'],
  ['register', minute('2026-07-15'), 'communePolice'],
  ['receive', '2026-07-15', 'communePoliceChief'],
  ['decide', minute('2026-07-15'), 'communePoliceChief', { attempt: 'first' }],
  ['start', minute('2026-07-15'), 'communeOfficer'],
]

/** What each reading makes of somebody's cases on a day, and of how many. */
const readings = (steps: readonly Step[], on = '2029-01-02') => {
  const view = { ...setting, person: 'p' as PersonId, cases: story('voluntary-community', steps) }
  const earlier = earlierCases(view, question, 'now' as CaseId, when(on))
  return Object.entries(question.readings).map(([name, r]) => {
    const { value, because } = r.of(earlier)
    return `${name} ${value} ${because.length}`
  })
}

describe('how earlier rehabilitation counts', () => {
  test('is asked by the deciding act of every rehabilitation since 1 July 2026, and of no earlier text', () => {
    const asking = Object.values(law.measures).flatMap((sheets) =>
      sheets.flatMap((s) => Object.entries(s.acts).flatMap(([act, a]) => (questionIn(law, a) ? [`${s.measure}@${s.from} ${act}`] : []))),
    )
    expect(asking.toSorted()).toEqual([
      'compulsory-minor@2026-07-01 decide',
      'compulsory@2026-07-01 decide',
      'voluntary-community@2026-07-01 decide',
      'voluntary-facility@2026-07-01 decide',
    ])
  })

  test('one completed under the old law: a later time by every reading but that of the new law alone; its aftercare is no further time', () => {
    expect(readings(completed('2023-01-31', '2023-08-02'))).toEqual(['completed later 1', 'begun later 1', 'newLaw first 0'])
  })

  test('one that was begun and broken off counts only where beginning counts', () => {
    const broken: readonly Step[] = [...begun('2024-01-15'), ['close', '2024-02-01', 'communePolice', { reason: 'prison' }]]
    expect(readings(broken)).toEqual(['completed first 0', 'begun later 1', 'newLaw first 0'])
  })

  test('one registered and never begun does not count', () => {
    expect(readings(begun('2024-01-15').slice(0, 3))).toEqual(['completed first 0', 'begun first 0', 'newLaw first 0'])
  })

  test('what happens later than the decision is not looked at', () => {
    expect(readings(completed('2023-01-31', '2023-08-02'), '2023-07-31')).toEqual(['completed first 0', 'begun later 1', 'newLaw first 0'])
    expect(readings(completed('2023-01-31', '2023-08-02'), '2023-01-30')).toEqual(['completed first 0', 'begun first 0', 'newLaw first 0'])
  })

  test('the case being decided is not among them', () => {
    const view = { ...setting, person: 'p' as PersonId, cases: story('voluntary-community', newLaw) }
    expect(earlierCases(view, question, FIRST, when('2026-07-15'))).toEqual([])
  })

  test('one completed under the new law counts by every reading', () => {
    const until: readonly Step[] = [
      ...newLaw,
      ...stages.map(
        (stage, i): Step => [stage, `2027-0${i + 1}-15`, 'communeOfficer', stage === 'finishIntake' ? {} : { stageBegan: '2026-07-17' }],
      ),
      ['finishLabour', '2028-06-20', 'communeOfficer', { stageBegan: '2026-08-01' }],
      ['finishReintegration', '2028-07-10', 'communeOfficer', { stageBegan: '2028-06-20' }],
      ['proposeCompletion', '2028-07-14', 'communeOfficer'],
      ['complete', minute('2028-07-15'), 'communePoliceChief'],
    ]
    expect(readings(until)).toEqual(['completed later 1', 'begun later 1', 'newLaw later 1'])
  })
})
