import { describe, expect, test } from 'vitest'
import type { Cases } from '../engine/fold.ts'
import { sheetOn } from '../engine/law.ts'
import { offered } from '../engine/offered.ts'
import { day } from '../kernel/day.ts'
import type { PersonId } from '../kernel/ids.ts'
import { law } from './index.ts'
import { COMMUNE, minute, type Step, worldOf } from './story-world.ts'

const { setting, caseOf, story } = worldOf(undefined, 'caught')
const USER = 'quickTest-case'
const DETERMINATION = 'requestDetermination-case'
const tested = (on: string, says = {}): Step => [
  'quickTest',
  minute(on),
  'communePolice',
  { testResult: 'positive', sign: 'caughtInTheAct', sample: 'urine', watched: 'sameSex', ...says },
]
const user = (act: string, on: string, says = {}): Step => [act, on, 'communePolice', says, COMMUNE, USER]
const determination = (act: string, on: string, says = {}): Step => [act, on, 'communePolice', says, COMMUNE, DETERMINATION]
/** Somebody without a home is tested, noticed and sent to be determined; the papers of the determination come back. */
const asked: readonly Step[] = [
  tested('2024-03-04'),
  user('verifyResidence', '2024-03-05', { residence: 'none' }),
  user('notify', '2024-03-05', { toCommune: COMMUNE }),
  user('receive', '2024-03-05'),
  user('requestDetermination', '2024-03-05'),
]

const answers = (cases: Cases, id: string, act: string, on: string) => {
  const c = caseOf(cases, id)
  const measure = c?.measure ?? ''
  const view = { ...setting, cases, person: 'p' as PersonId }
  const found = offered(view, { measure, act, case: c }, sheetOn(law, measure, day(on))?.acts[act]?.says ?? {})
  return Object.fromEntries(Object.entries(found).map(([name, o]) => [name, o.value]))
}

describe('what another case knows stands in the form already', () => {
  test('the day of the quick test, for whoever makes the file of the determination', () => {
    expect(answers(story('drug-test', asked), DETERMINATION, 'takeUp', '2024-03-06')).toEqual({ foundOn: '2024-03-04' })
  })

  test('the finding, for the commune that asked; before there is one, nothing', () => {
    const made = [...asked, determination('takeUp', '2024-03-06', { foundOn: '2024-03-04' })]
    expect(answers(story('drug-test', made), USER, 'determined', '2024-03-07')).toEqual({})
    const result = [
      ...made,
      determination('addPaper', '2024-03-06', { paper: 'biography' }),
      determination('send', '2024-03-06', { place: 'facility' }),
      determination('receiveResult', '2024-03-08', { finding: 'notAddicted', resultOn: '2024-03-08' }),
    ]
    expect(answers(story('drug-test', result), USER, 'determined', '2024-03-08')).toEqual({ finding: 'notAddicted' })
  })

  test('a result that is older than where the case stands is not news', () => {
    const managed = [
      tested('2024-03-04'),
      user('verifyResidence', '2024-03-05', { residence: 'stable' }),
      user('notify', '2024-03-05', { toCommune: COMMUNE }),
      user('receive', '2024-03-05'),
    ]
    const decided = story('drug-test', [...managed, ['decide', '2024-03-06', 'communeChair', {}, COMMUNE, USER]])
    expect(answers(decided, USER, 'test', '2024-03-20')).toEqual({})
  })
})

describe('every offer', () => {
  const all = Object.entries(law.offers).flatMap(([measure, acts]) =>
    Object.entries(acts).flatMap(([act, fields]) =>
      Object.entries(fields).map(([field, offer]) => [`${measure} ${act} ${field}`, measure, act, field, offer] as const),
    ),
  )
  test.each(all)('%s is asked by a text, and known by the one it comes from', (_, measure, act, field, offer) => {
    const asking = (law.measures[measure] ?? []).flatMap((s) => s.acts[act]?.says[field] ?? [])
    expect(asking.length).toBeGreaterThan(0)
    const theirs = law.measures[offer.measure] ?? []
    for (const state of offer.in ?? [])
      expect(
        theirs.every((s) => state in s.states),
        state,
      ).toBe(true)
    const values = (f: (typeof asking)[number]): readonly string[] => (f.kind === 'choice' ? Object.keys(f.of) : [])
    const given =
      'fact' in offer
        ? theirs.flatMap((s) => (offer.fact in s.facts ? [offer.fact] : []))
        : 'route' in offer
          ? theirs.flatMap((s) => Object.keys(s.routes))
          : theirs.flatMap((s) =>
              Object.values(s.acts).flatMap((a) => (a.says[offer.said] ? values(a.says[offer.said] as (typeof asking)[number]) : [])),
            )
    expect(given.length).toBeGreaterThan(0)
    if ('fact' in offer) expect(asking.every((f) => f.kind === 'day' || f.kind === 'moment')).toBe(true)
    else expect(given.filter((v) => asking.some((f) => values(f).includes(v))).length).toBeGreaterThan(0)
  })
})
