import { describe, expect, test } from 'vitest'
import { term } from '../engine/term.ts'
import { day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { CENTRE, dueIn, onRoute } from './stories.ts'
import { COMMUNE, FIRST, minute, type Step, worldOf } from './story-world.ts'

describe('what is left after a private facility', () => {
  const until = (attempt: string): readonly Step[] => [
    ['register', minute('2026-08-31'), 'communePolice', { resultOn: '2026-08-31', proof: 'finding' }],
    ['decide', minute('2026-08-31'), 'communePoliceChief', { attempt }],
    ['chooseFacility', '2026-08-31', 'communePolice', { chosen: CENTRE }],
    ['sign', '2026-08-31', 'facilityHead', {}, CENTRE],
    ['receive', minute('2026-08-31'), 'facilityHead', {}, CENTRE],
    ['finishIntake', '2026-09-02', 'facilityHead', { stageBegan: '2026-08-31' }, CENTRE],
    ['finishDetox', '2026-09-20', 'facilityHead', { stageBegan: '2026-09-02' }, CENTRE],
    ['finishEducation', '2027-01-20', 'facilityHead', { stageBegan: '2026-09-20' }, CENTRE],
  ]
  const REST = 'registerRest-case'
  const home: readonly Step[] = [
    ['receive', '2027-02-03', 'communePoliceChief', {}, COMMUNE, REST],
    ['decide', minute('2027-02-03'), 'communePoliceChief', { attempt: 'first' }, COMMUNE, REST],
  ]

  test('arrives at home with its days and stages: nobody types them, and the person registers once', () => {
    const world = worldOf(undefined, 'private')
    const rest: readonly Step[] = [
      ...until('first'),
      ['certifyStages', minute('2027-02-01'), 'facilityHead', {}, CENTRE],
      ['registerRest', minute('2027-02-02'), 'communePolice'],
    ]
    const cases = world.story('voluntary-facility', rest)
    expect(world.caseOf(cases, REST)).toMatchObject({
      measure: 'voluntary-community',
      route: 'rest',
      state: 'told',
      said: { servedDays: 154 },
      facts: { detoxDone: { when: '2026-09-20' }, certified: { when: minute('2027-02-01') } },
      documents: { stagesCertificate: expect.anything() },
    })
    expect(dueIn(world, cases, REST)).toEqual([['decide', minute('2027-02-03'), 'communePoliceChief']])
    const twice = world.recorded('voluntary-facility', cases, ['register', minute('2027-02-02'), 'communePolice', {}, COMMUNE, REST])
    expect(twice.ok || twice.refusals.map((r) => r.detail).join(' ')).toContain('không đăng ký lần nữa')
    const decided = world.caseOf(world.story('voluntary-facility', [...rest, ...home]), REST)
    expect(decided && term(decided)?.ends).toBe('2028-09-02')
  })

  test('of a suspended facility counts the days until that day', () => {
    const world = worldOf(undefined, 'private')
    const cases = world.story('voluntary-facility', [
      ...until('first'),
      ['suspendFacility', '2027-01-25', 'communePolice', { suspendedOn: '2027-01-25' }],
      ['registerRest', minute('2027-01-26'), 'communePolice'],
    ])
    expect(world.caseOf(cases, REST)?.said).toEqual({ servedDays: 147 })
    expect(world.caseOf(cases, REST)?.documents).not.toHaveProperty('stagesCertificate')
  })
})

describe('whoever enters a facility', () => {
  const COURT = 'court-1' as UnitId
  const entered = (on: string): readonly Step[] => [
    ['apply', on, 'centreOfficer', { plannedMonths: 6 }, CENTRE],
    ['sign', on, 'centreOfficer', { months: 6, termFrom: on }, CENTRE],
    ['admit', on, 'centreOfficer', {}, CENTRE],
  ]
  const LIFE = 'admit-case'
  /** Decided and in effect for somebody of 15 without a stable residence, who is managed in the facility meanwhile. */
  const effectiveFor15: readonly Step[] = [
    ['recordViolation', '2026-07-02', 'communePoliceChief', { foundOn: '2026-07-02', lastActOn: '2026-07-02', residence: 'none' }],
    ['receiveTemporarily', '2026-07-02', 'communePoliceChief', { holdingPlace: CENTRE }],
    ['noteRepresentative', '2026-07-02', 'communePoliceChief'],
    ...['addOpinion', 'addBiography', 'addFinding', 'addStatement', 'addResidencePaper'].map(
      (act): Step => [act, '2026-07-02', 'communePoliceChief'],
    ),
    ['makeFile', '2026-07-02', 'communePoliceChief', { residence: 'none' }],
    ['notify', '2026-07-02', 'communePoliceChief', { receivedOn: '2026-07-02' }],
    ['notifyParents', '2026-07-02', 'communePoliceChief', { parentsReceivedOn: '2026-07-02' }],
    ['forward', '2026-07-08', 'communePoliceChief', { court: COURT }],
    ['accept', '2026-07-09', 'courtClerk', {}, COURT],
    ['decide', '2026-07-15', 'courtClerk', { attempt: 'first', presence: 'present' }, COURT],
    ['takeEffect', '2026-07-25', 'courtClerk', {}, COURT],
  ]

  test('has a file of the life in the house that waits there, with the days of the case and the end of its term', () => {
    const world = onRoute('public')
    const cases = world.story('voluntary-facility', entered('2026-03-02'))
    expect(world.caseOf(cases, LIFE)).toMatchObject({
      measure: 'residence',
      route: 'public',
      state: 'expected',
      facts: { decided: { when: '2026-03-02' }, admitted: { when: '2026-03-02' }, termEnds: { when: '2026-09-02' } },
      seats: [{ seat: 'facility', unit: CENTRE }],
    })
    const settle = (told: boolean): Step => ['settle', '2026-03-02', 'centreOfficer', { rulesTold: told }, CENTRE, LIFE]
    expect(world.caseOf(world.story('voluntary-facility', [...entered('2026-03-02'), settle(true)]), LIFE)?.state).toBe('living')
    const untold = world.recorded('voluntary-facility', cases, settle(false))
    expect(untold.ok || untold.refusals.map((r) => r.field)).toEqual(['rulesTold'])
  })

  test('is to leave on the last day of the term', () => {
    const world = onRoute('public')
    const settled = [...entered('2026-03-02'), ['settle', '2026-03-02', 'centreOfficer', { rulesTold: true }, CENTRE, LIFE] as Step]
    expect(dueIn(world, world.story('voluntary-facility', settled), LIFE)).toContainEqual(['leave', '2026-09-02', 'facilityHead'])
  })

  test('and whose contract ends early may only leave, which is owed that day, or is not settled at all', () => {
    const world = onRoute('public')
    const ended: readonly Step[] = [
      ...entered('2026-03-02'),
      ['settle', '2026-03-02', 'centreOfficer', { rulesTold: true }, CENTRE, LIFE],
      ['endEarly', '2026-04-06', 'facilityHead', {}, CENTRE],
    ]
    const cases = world.story('voluntary-facility', ended)
    expect(world.caseOf(cases, LIFE)?.groundless?.reasons[0]?.detail).toContain('không còn căn cứ')
    expect(dueIn(world, cases, LIFE)).toContainEqual(['leave', '2026-04-06', 'facilityHead'])
    const away = world.recorded('voluntary-facility', cases, ['comeBack', '2026-04-07', 'centreOfficer', {}, CENTRE, LIFE])
    expect(away.ok).toBe(false)
    const left: Step = ['leave', '2026-04-06', 'centreOfficer', { whyLeft: 'ended' }, CENTRE, LIFE]
    expect(world.caseOf(world.story('voluntary-facility', [...ended, left]), LIFE)?.state).toBe('left')
    const none: Step = ['notOpen', '2026-03-02', 'centreOfficer', { whyNotOpened: 'gone' }, CENTRE, LIFE]
    expect(world.caseOf(world.story('voluntary-facility', [...entered('2026-03-02'), none]), LIFE)?.state).toBe('notOpened')
  })

  test('at 15 by the decision of a court lives there on the route of minors, and starts where he was received', () => {
    const OFFICE = 'communePoliceChief'
    const world = worldOf({ birth: day('2010-09-01'), sex: 'female' }, 'minor')
    const cases = world.story('compulsory-minor', [
      ...effectiveFor15,
      ['askPlacement', minute('2026-07-27'), OFFICE, { province: 'province' as UnitId }],
      ['place', minute('2026-07-28'), 'provincialPoliceDirector', { facility: CENTRE }, 'province' as UnitId],
      ['startInPlace', '2026-07-28', 'facilityHead', {}, CENTRE],
    ])
    const first = world.caseOf(cases, FIRST)
    expect([first?.state, first && term(first)?.ends, first?.seats.find((s) => s.seat === 'reception')?.unit]).toEqual([
      'inFacility',
      '2028-07-02',
      CENTRE,
    ])
    expect(world.caseOf(cases, 'startInPlace-case')).toMatchObject({ measure: 'residence', route: 'minor', state: 'expected' })
  })

  test('has none in a reformatory that C10 chose, by the decision of a court or of one’s own will, and has one where C04 chose', () => {
    const PROVINCE = 'province' as UnitId
    const DIRECTOR = 'provincialPoliceDirector'
    const OFFICE = 'communePoliceChief'
    const chosen = (askedFor: string): readonly Step[] => [
      ['askMinistry', minute('2026-07-28'), DIRECTOR, { askedFor }, PROVINCE],
      ['placeByMinistry', minute('2026-07-29'), DIRECTOR, { facility: CENTRE }, PROVINCE],
    ]
    const lives = (measure: string, route: string, steps: (askedFor: string) => readonly Step[], act: string) =>
      ['reformatory', 'outside'].map((askedFor) => {
        const world = worldOf({ birth: day('2010-09-01'), sex: 'female' }, route)
        return world.caseOf(world.story(measure, steps(askedFor)), `${act}-case`)?.measure
      })
    const sentenced = (receive: readonly Step[]) => (askedFor: string) => [
      ...effectiveFor15,
      ['askPlacement', minute('2026-07-27'), OFFICE, { province: PROVINCE }] as Step,
      ...chosen(askedFor),
      ...receive,
    ]
    const admitted = sentenced([
      ['takeAway', minute('2026-07-29'), 'communePolice'],
      ['admit', '2026-07-29', 'centreOfficer', {}, CENTRE],
    ])
    expect(lives('compulsory-minor', 'minor', admitted, 'admit')).toEqual([undefined, 'residence'])
    const inPlace = sentenced([['startInPlace', '2026-07-29', 'facilityHead', {}, CENTRE]])
    expect(lives('compulsory-minor', 'minor', inPlace, 'startInPlace')).toEqual([undefined, 'residence'])
    const volunteer = (askedFor: string): readonly Step[] => [
      ['register', minute('2026-07-14'), 'communePolice', { parents: true }],
      ['decide', minute('2026-07-15'), OFFICE, { attempt: 'first' }],
      ['forward', minute('2026-07-27'), OFFICE, { province: PROVINCE }],
      ...chosen(askedFor),
      ['handOver', minute('2026-07-30'), 'communePolice'],
    ]
    expect(lives('voluntary-facility', 'public', volunteer, 'handOver')).toEqual([undefined, 'residence'])
  })
})
