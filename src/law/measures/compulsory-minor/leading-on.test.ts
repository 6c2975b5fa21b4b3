import { describe, expect, test } from 'vitest'
import { term } from '../../../engine/term.ts'
import { day } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import { COMMUNE, minute, type Step, worldOf } from '../../story-world.ts'

const COURT = 'court' as UnitId // units of these stories
const CENTRE = 'centre' as UnitId
const OFFICE = 'communePoliceChief'
const { story, caseOf } = worldOf({ birth: day('2009-09-01'), sex: 'male' }, 'minor')

const untilCourt = (on: string, forwardedOn: string): readonly Step[] => [
  ['recordViolation', on, OFFICE, { foundOn: on, ...(on >= '2026-07-01' ? { lastActOn: on } : {}) }],
  ...(on >= '2026-07-01' ? [] : [['explain', on, 'communePolice'] as const]),
  ['noteRepresentative', on, OFFICE],
  ...['addOpinion', 'addBiography', 'addFinding', 'addStatement', 'makeFile'].map((act): Step => [act, on, OFFICE]),
  ['notify', on, OFFICE, { receivedOn: on }],
  ['notifyParents', on, OFFICE, { parentsReceivedOn: on }],
  ['forward', forwardedOn, OFFICE, { court: COURT }],
]
const decided = (on: string, says: Step[3], effective: string): readonly Step[] => [
  ['accept', on, 'courtClerk', {}, COURT],
  ['decide', on, 'courtClerk', { ...says, presence: 'present' }, COURT],
  ['takeEffect', effective, 'courtClerk', {}, COURT],
]

describe('a minor’s case', () => {
  test('leads at 18, before the court decides, to a file of adults that a named official takes up, with days of its own', () => {
    const world = worldOf({ birth: day('2008-07-09'), sex: 'male' }, 'minor')
    const cases = world.story('compulsory-minor', [...untilCourt('2026-07-02', '2026-07-08'), ['turnAdult', '2026-07-09', OFFICE]])
    expect(world.caseOf(cases, 'turnAdult-case')).toMatchObject({
      measure: 'compulsory',
      route: 'adult',
      state: 'awaited',
      facts: { found: { when: '2026-07-09' }, lastAct: { when: '2026-07-02' } },
      documents: { violation: expect.anything() },
      seats: [{ seat: 'commune', unit: COMMUNE }],
    })
  })

  test('takes along the days that somebody was held, which come off the term of the adult file', () => {
    const world = worldOf({ birth: day('2008-07-09'), sex: 'male' }, 'minor')
    const cases = world.story('compulsory-minor', [
      ...untilCourt('2026-07-02', '2026-07-08').slice(0, -1),
      ['holdAtFacility', '2026-07-03', OFFICE, { holdingPlace: CENTRE }],
      ['turnAdult', '2026-07-09', OFFICE],
    ])
    expect(world.caseOf(cases, 'turnAdult-case')?.said).toEqual({ heldDays: 6 })
  })

  test('leads to a year of management, under Law 73 with the certificate', () => {
    const cases = story('compulsory-minor', [
      ...untilCourt('2025-07-07', '2025-07-14'),
      ...decided('2025-07-15', { months: 6 }, '2025-07-25'),
      ['takeAway', '2025-07-28', 'communePolice', { facility: CENTRE }],
      ['admit', '2025-07-29', 'centreOfficer', {}, CENTRE],
      ['complete', '2026-01-29', 'facilityHead', { goesTo: 'fetched' }, CENTRE],
    ])
    expect(caseOf(cases, 'complete-case')).toMatchObject({
      measure: 'post-rehab',
      route: 'compulsoryMinor',
      facts: { completed: { when: '2026-01-29' } },
    })
  })

  test('leads to it under Law 120 with the notice 30 days ahead, once, also for who is 18 by then', () => {
    const cases = story('compulsory-minor', [
      ...untilCourt('2026-07-02', '2026-07-08'),
      ...decided('2026-07-15', { attempt: 'first' }, '2026-07-25'),
      ['askPlacement', minute('2026-07-27'), OFFICE, { province: 'province' as UnitId }],
      ['place', minute('2026-07-28'), 'provincialPoliceDirector', { facility: CENTRE }, 'province' as UnitId],
      ['takeAway', minute('2026-07-28'), 'communePolice'],
      ['admit', '2026-07-28', 'centreOfficer', {}, CENTRE],
      ['moveAtEighteen', '2027-09-01', 'centreOfficer', { toFacility: CENTRE }, CENTRE],
      ['noticeEnd', '2028-06-20', 'centreOfficer', {}, CENTRE],
      ['complete', minute('2028-07-28'), 'facilityHead', { goesTo: 'fetched' }, CENTRE],
    ])
    const first = caseOf(cases, 'rehab')
    expect([first && term(first)?.ends, first?.state]).toEqual(['2028-07-28', 'completed'])
    expect(caseOf(cases, 'noticeEnd-case')).toMatchObject({ measure: 'post-rehab', route: 'compulsoryMinor' })
    expect(caseOf(cases, 'noticeEnd-case')?.facts).not.toHaveProperty('unannounced')
    expect([...cases.keys()]).toEqual(['rehab', 'admit-case', 'noticeEnd-case'])
  })

  test('leads to it under Law 120 with the certificate alone, and says that no notice came', () => {
    const cases = story('compulsory-minor', [
      ...untilCourt('2026-07-02', '2026-07-08'),
      ...decided('2026-07-15', { attempt: 'first' }, '2026-07-25'),
      ['askPlacement', minute('2026-07-27'), OFFICE, { province: 'province' as UnitId }],
      ['place', minute('2026-07-28'), 'provincialPoliceDirector', { facility: CENTRE }, 'province' as UnitId],
      ['takeAway', minute('2026-07-28'), 'communePolice'],
      ['admit', '2026-07-28', 'centreOfficer', {}, CENTRE],
      ['complete', minute('2028-07-28'), 'facilityHead', { goesTo: 'fetched' }, CENTRE],
    ])
    expect(caseOf(cases, 'complete-case')?.facts).toMatchObject({ noticed: expect.anything(), unannounced: expect.anything() })
  })
})
