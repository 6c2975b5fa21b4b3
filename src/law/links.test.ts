import { describe, expect, test } from 'vitest'
import { due } from '../engine/due.ts'
import type { Cases } from '../engine/fold.ts'
import { day } from '../kernel/day.ts'
import { COMMUNE, minute, PROVIDER, type Step, worldOf } from './story-world.ts'

const { setting, caseOf, recorded, story } = worldOf()
const REFERRED = 'refer-case'
const dueIn = (cases: Cases, id: string) => {
  const c = caseOf(cases, id)
  return c ? due(setting, c).map((d) => [d.acts[0], d.rolled, d.who]) : []
}

/** At home under Law 73/2021 from a day on, until drugs are found on another. */
const usedAtHome = (from: string, found: string, recordedOn: string = found): readonly Step[] => [
  ['notify', from, 'communePolice'],
  ['register', from, 'communeOfficer'],
  ['decide', from, 'communeChair', { months: 6, termFrom: from }],
  ['contract', from, 'communeOfficer', { provider: PROVIDER }],
  ['start', from, 'communeOfficer'],
  ['recordViolation', recordedOn, 'communePoliceChief', { ground: 'used', foundOn: found }],
  ['explain', recordedOn, 'communePolice'],
]
const in2024: readonly Step[] = [...usedAtHome('2024-01-15', '2024-03-04', '2024-03-05'), ['refer', '2024-03-06', 'communeChair']]
const used26: readonly Step[] = [
  ['notify', minute('2026-07-15'), 'communePolice'],
  ['register', minute('2026-07-15'), 'communePolice'],
  ['receive', '2026-07-15', 'communePoliceChief'],
  ['decide', minute('2026-07-15'), 'communePoliceChief', { attempt: 'first' }],
  ['start', minute('2026-07-15'), 'communeOfficer'],
  ['recordViolation', minute('2026-09-07'), 'communePoliceChief', { ground: 'used', foundOn: '2026-09-07', lastActOn: '2026-09-04' }],
  ['refer', '2026-09-07', 'communePoliceChief'],
]
const takeUp = (on: string, office: string, lastActOn?: string): Step => [
  'takeUp',
  on,
  office,
  { ground: 'used', ...(lastActOn ? { lastActOn } : {}) },
  COMMUNE,
  REFERRED,
]

describe('somebody who is referred on from rehabilitation at home', () => {
  test('waits with the record and the day of discovery until a named official takes the file up', () => {
    const cases = story('voluntary-community', in2024)
    expect(caseOf(cases, REFERRED)).toMatchObject({
      measure: 'compulsory',
      route: 'adult',
      state: 'awaited',
      facts: { found: { when: '2024-03-04' } },
      documents: { violation: expect.anything() },
      seats: [{ seat: 'commune', unit: COMMUNE }],
    })
    expect(dueIn(cases, REFERRED)).toEqual([['makeFile', '2024-03-11', 'fileMaker']])
    const taken = story('voluntary-community', [...in2024, takeUp('2024-03-07', 'communeChair')])
    expect(caseOf(taken, REFERRED)?.state).toBe('found')
    // He was heard in the case that refers: nobody asks him again.
    expect(dueIn(taken, REFERRED)).toEqual([['makeFile', '2024-03-11', 'fileMaker']])
  })

  test('may be dropped instead, and then nothing is owed', () => {
    const cases = story('voluntary-community', [...in2024, ['dropFile', '2024-03-07', 'communeChair', {}, COMMUNE, REFERRED]])
    expect(caseOf(cases, REFERRED)?.state).toBe('notFiled')
    expect(dueIn(cases, REFERRED)).toEqual([])
  })

  test('is not registered a second time beside the file that waits', () => {
    const again = recorded('compulsory', story('voluntary-community', in2024), [
      'explain',
      '2024-03-07',
      'communeOfficer',
      {},
      COMMUNE,
      REFERRED,
    ])
    expect(again.ok || again.refusals.map((r) => r.why)).toEqual(['state'])
  })

  test('a corrected day of discovery is corrected there too', () => {
    const cases = story('voluntary-community', [
      ...usedAtHome('2024-01-15', '2024-03-01', '2024-03-05'),
      ['refer', '2024-03-06', 'communeChair'],
    ])
    expect(dueIn(cases, REFERRED)).toEqual([['makeFile', '2024-03-08', 'fileMaker']])
  })

  test('on 30 June 2026 found under the old text: five working days, taken up under the new one by the chief of police', () => {
    const cases = story('voluntary-community', [
      ...usedAtHome('2026-03-02', '2026-06-29'),
      ['refer', '2026-06-30', 'communePoliceChief'],
      takeUp('2026-07-01', 'communePoliceChief'),
    ])
    expect(caseOf(cases, REFERRED)?.steps.map((s) => s.sheet.from)).toEqual(['2025-07-01', '2026-07-01'])
    expect(dueIn(cases, REFERRED)).toEqual([['makeFile', '2026-07-06', 'fileMaker']])
  })

  test('under Law 120: one working day, and three months from the last act', () => {
    const cases = story('voluntary-community', used26)
    expect(caseOf(cases, REFERRED)?.facts).toMatchObject({ found: { when: '2026-09-07' }, lastAct: { when: '2026-09-04' } })
    expect(dueIn(cases, REFERRED)).toEqual([['makeFile', '2026-09-08', 'fileMaker']])
    const papers = ['addBiography', 'addFinding'].map((act): Step => [act, '2026-12-07', 'communePoliceChief', {}, COMMUNE, REFERRED])
    const late = story('voluntary-community', [...used26, takeUp('2026-12-07', 'communePoliceChief'), ...papers])
    const made = recorded('compulsory', late, ['makeFile', '2026-12-07', 'communePoliceChief', { excluded: 'none' }, COMMUNE, REFERRED])
    expect(made.ok || made.refusals.map((r) => r.detail).join(' ')).toContain('quá 3 tháng')
  })

  test('is not taken up before illness and other good reasons are ruled out', () => {
    const cases = story('voluntary-community', [
      ...usedAtHome('2024-01-15', '2024-03-04', '2024-03-05'),
      ['refer', '2024-03-06', 'communeChair'],
    ])
    const doubtful: Step = ['takeUp', '2024-03-07', 'communeChair', { ground: 'stopped', noExcuse: false }, COMMUNE, REFERRED]
    const taken = recorded('compulsory', cases, doubtful)
    expect(taken.ok || taken.refusals.map((r) => r.field)).toEqual(['noExcuse'])
  })

  test('the last act is said once: by the case that refers, or where it never knew it, by who takes the file up', () => {
    const again = recorded('compulsory', story('voluntary-community', used26), takeUp('2026-09-08', 'communePoliceChief', '2026-09-08'))
    expect(again.ok || again.refusals.map((r) => r.field)).toEqual(['lastActOn'])
    const older = [...usedAtHome('2026-03-02', '2026-06-29'), ['refer', '2026-06-30', 'communePoliceChief']] as const
    const taken = story('voluntary-community', [...older, takeUp('2026-07-01', 'communePoliceChief', '2026-06-28')])
    expect(caseOf(taken, REFERRED)?.facts['lastAct']?.when).toBe('2026-06-28')
  })

  test.each([
    ['2024', in2024, '2006-03-06', 'compulsory'],
    ['2024', in2024, '2006-03-07', 'compulsory-minor'],
    ['2026', used26, '2008-09-07', 'compulsory'],
    ['2026', used26, '2008-09-08', 'compulsory-minor'],
  ] as const)(
    'under the text of %s goes to the procedure of the age on that day, of minors until the day before the 18th birthday',
    (_, steps, birth, measure) => {
      const { story, caseOf } = worldOf({ birth: day(birth), sex: 'male' }, 'minor')
      expect(caseOf(story('voluntary-community', steps), REFERRED)).toMatchObject({ measure, state: 'awaited' })
    },
  )
})

describe('somebody who is found addicted again under management after rehabilitation', () => {
  const relapsed: readonly Step[] = [
    ['receive', '2025-03-10', 'communePolice', { completedOn: '2025-03-03', returnedOn: '2025-03-10' }],
    ['report', '2025-03-10', 'communePolice'],
    ['propose', '2025-03-10', 'communePoliceChief'],
    ['decide', '2025-03-10', 'communeChair'],
  ]
  const { story, caseOf } = worldOf(undefined, 'compulsory')
  const foundOn = (on: string): readonly Step[] => [
    ...relapsed,
    ['determined', on, 'communePolice', { finding: 'addicted', resultOn: on }],
    ['recordViolation', on, 'communePoliceChief', { foundOn: on, ...(on >= '2026-07-01' ? { lastActOn: on } : {}) }],
  ]

  test('is proposed for compulsory rehabilitation when referred, under the old text and the new', () => {
    const old = story('post-rehab', [
      ...foundOn('2025-06-02'),
      ['explain', '2025-06-02', 'communePolice'],
      ['refer', '2025-06-03', 'communePoliceChief'],
    ])
    expect(caseOf(old, REFERRED)).toMatchObject({ measure: 'compulsory', state: 'awaited', facts: { found: { when: '2025-06-02' } } })
    expect(dueIn(old, REFERRED)).toEqual([['makeFile', '2025-06-09', 'fileMaker']])
    const now = story('post-rehab', [...foundOn('2026-09-07'), ['refer', '2026-09-07', 'communePoliceChief']])
    expect(caseOf(now, REFERRED)?.facts).toMatchObject({ found: { when: '2026-09-07' }, lastAct: { when: '2026-09-07' } })
    expect(dueIn(now, REFERRED)).toEqual([['makeFile', '2026-09-08', 'fileMaker']])
  })
})
