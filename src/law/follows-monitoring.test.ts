import { describe, expect, test } from 'vitest'
import { term } from '../engine/term.ts'
import { day } from '../kernel/day.ts'
import { atHome, CLINIC, dueIn, MONITORED, managed } from './stories.ts'
import { COMMUNE, FIRST, minute, OTHER, type Step, worldOf } from './story-world.ts'

describe('electronic monitoring', () => {
  test('is proposed by the decision on rehabilitation at home: twelve hours for the chief of police, until the end of that term', () => {
    const world = worldOf()
    const cases = world.story('voluntary-community', atHome('2026-07-15'))
    expect(world.caseOf(cases, MONITORED)).toMatchObject({
      measure: 'monitoring',
      route: 'home',
      state: 'proposed',
      facts: { measureEnds: { when: '2028-07-15' } },
    })
    expect(dueIn(world, cases, MONITORED)).toEqual([['decide', '2026-07-15T20:30+07:00', 'communePoliceChief']])
  })

  test('knows of prison and of a move from the case it goes with: a pause is owed that day, the papers to the next commune in 24 hours', () => {
    const world = worldOf()
    const fitted: readonly Step[] = [
      ...atHome('2026-07-15'),
      ['start', minute('2026-07-16'), 'communePolice'],
      [
        'decide',
        '2026-07-15T09:30+07:00',
        'communePoliceChief',
        { effectiveAt: '2026-07-15T10:00+07:00', fittedAt: 'commune' },
        COMMUNE,
        MONITORED,
      ],
    ]
    const owed = (step: Step) => dueIn(world, world.story('voluntary-community', [...fitted, step]), MONITORED)
    expect(owed(['imprison', '2026-08-03', 'communePolice'])).toContainEqual(['pause', '2026-08-03', 'communePoliceChief'])
    const moved: Step = ['reportMove', minute('2026-08-03'), 'communePolice', { leavesAt: minute('2026-08-03') }]
    expect(owed(moved)).toContainEqual(['handOver', minute('2026-08-04'), 'communePoliceChief'])
  })

  test('begins only by the decision of the named official, who may also leave it', () => {
    const world = worldOf()
    const cases = world.story('voluntary-community', atHome('2026-07-15'))
    const until = atHome('2026-07-15')
    const decide = (office: string): Step => [
      'decide',
      '2026-07-15T09:30+07:00',
      office,
      { effectiveAt: '2026-07-15T10:00+07:00', fittedAt: 'commune' },
      COMMUNE,
      MONITORED,
    ]
    expect(world.recorded('monitoring', cases, decide('communePolice')).ok).toBe(false)
    const decided = world.caseOf(world.story('voluntary-community', [...until, decide('communePoliceChief')]), MONITORED)
    expect([decided?.state, decided && term(decided)?.ends]).toEqual(['decided', '2028-07-15'])
    const left: Step = ['notApply', '2026-07-15', 'communePoliceChief', { whyNot: 'notInGroup' }, COMMUNE, MONITORED]
    expect(world.caseOf(world.story('voluntary-community', [...until, left]), MONITORED)?.state).toBe('notApplied')
  })

  test('of home rehabilitation decided on 30 June 2026 is proposed by nobody, nor of somebody of 17', () => {
    const old = worldOf().story('voluntary-community', [
      ['notify', '2026-06-30', 'communePolice'],
      ['register', '2026-06-30', 'communeOfficer'],
      ['decide', '2026-06-30', 'communeChair', { months: 6, termFrom: '2026-06-30' }],
    ])
    expect([...old.keys()]).toEqual([FIRST])
    const born = (birth: string) => worldOf({ birth: day(birth), sex: 'male' }, 'minor').story('voluntary-community', atHome('2026-07-15'))
    expect([...born('2008-07-16').keys()]).toEqual([FIRST])
  })

  test('has no ground any more when rehabilitation ended otherwise before anybody decided it', () => {
    const world = worldOf()
    const gone = world.story('voluntary-community', [
      ...atHome('2026-07-15'),
      ['goElsewhere', minute('2026-07-16'), 'communePolice', { otherForm: 'substitution' }],
    ])
    expect(world.caseOf(gone, MONITORED)?.groundless).toBeDefined()
  })

  test('is proposed by the decision on management after rehabilitation, with its end', () => {
    const world = worldOf(undefined, 'voluntary')
    const cases = world.story('post-rehab', managed)
    expect(world.caseOf(cases, MONITORED)).toMatchObject({
      measure: 'monitoring',
      route: 'postRehab',
      facts: { received: { when: '2026-07-07' }, measureEnds: { when: '2027-08-06' } },
    })
    expect(dueIn(world, cases, MONITORED)).toEqual([['decide', '2026-07-08T12:00+07:00', 'communePoliceChief']])
    const minor = worldOf({ birth: day('2010-01-01'), sex: 'male' }, 'voluntary')
    expect([...minor.story('post-rehab', managed).keys()]).toEqual([FIRST])
  })

  test('is proposed by the notice of a clinic, for two years from its own decision', () => {
    const world = worldOf()
    const until: readonly Step[] = [
      ['walkIn', minute('2026-07-06'), 'clinicOfficer', {}, CLINIC],
      ['admit', minute('2026-07-07'), 'clinicHead', {}, CLINIC],
      ['noticeAdmission', minute('2026-07-07'), 'clinicOfficer', { commune: COMMUNE }, CLINIC],
    ]
    const id = 'noticeAdmission-case'
    const cases = world.story('substitution', until)
    expect(world.caseOf(cases, id)).toMatchObject({
      measure: 'monitoring',
      route: 'substitution',
      seats: [{ seat: 'commune', unit: COMMUNE }],
    })
    expect(dueIn(world, cases, id)).toEqual([['decide', '2026-07-07T20:30+07:00', 'communePoliceChief']])
    const again: Step = ['noticeAdmission', minute('2026-07-08'), 'clinicOfficer', { commune: COMMUNE }, CLINIC]
    expect([...world.story('substitution', [...until, again]).keys()]).toEqual([FIRST, id])
    const right: Step = ['noticeAdmission', minute('2026-07-08'), 'clinicOfficer', { commune: OTHER }, CLINIC]
    const elsewhere = world.recorded('substitution', cases, right)
    expect(elsewhere.ok && elsewhere.value.entries.map((e) => [e.name, e.body.seats])).toEqual([
      ['noticeAdmission', undefined],
      ['@proposed', { commune: OTHER }],
    ])
    const worn: readonly Step[] = [
      [
        'decide',
        '2026-07-07T09:30+07:00',
        'communePoliceChief',
        { effectiveAt: '2026-07-07T10:00+07:00', fittedAt: 'commune' },
        COMMUNE,
        id,
      ],
      ['start', '2026-07-08', 'clinicOfficer', {}, CLINIC],
    ]
    const owed = (step: Step) => dueIn(world, world.story('substitution', [...until, ...worn, step]), id)
    const prison = owed(['imprison', '2026-08-03', 'communePolice', {}])
    expect(prison).toContainEqual(['pause', '2026-08-03', 'communePoliceChief'])
    expect(prison.filter(([act]) => act === 'end')).toEqual([['end', '2028-07-07', 'communePoliceChief']])
    const moved: Step = ['reportMove', minute('2026-08-03'), 'communePolice', { leavesAt: minute('2026-08-03') }]
    expect(owed(moved)).toContainEqual(['handOver', minute('2026-08-04'), 'communePoliceChief'])
    const left: Step = ['notApply', '2026-07-07', 'communePoliceChief', { whyNot: 'notInGroup' }, COMMUNE, id]
    const third = world.recorded('substitution', world.story('substitution', [...until, left]), again)
    expect(third.ok && third.value.entries.map((e) => e.name)).toEqual(['noticeAdmission', '@proposed'])
  })
})

describe('a device whose ground is gone', () => {
  const at = (day: string, time: string) => `${day}T${time}+07:00`
  const worn = (day: string, time: string, id: string): readonly Step[] => [
    ['decide', at(day, time), 'communePoliceChief', { effectiveAt: at(day, time), fittedAt: 'commune' }, COMMUNE, id],
    ['fit', at(day, time), 'communePolice', {}, COMMUNE, id],
  ]
  const breach = (on: string, happenedAt: string, id: string): Step => [
    'recordBreach',
    on,
    'communePolice',
    { breach: 'damage', happenedAt },
    COMMUNE,
    id,
  ]
  const toSubstitution: Step = ['goElsewhere', minute('2026-08-03'), 'communePolice', { otherForm: 'substitution' }]
  const home = [...atHome('2026-07-15'), ...worn('2026-07-15', '09:30', MONITORED)]

  test('comes off the same day, which the chief of police is asked for; while the ground stands, at the end of the term', () => {
    const world = worldOf()
    expect(dueIn(world, world.story('voluntary-community', home), MONITORED)).toEqual([['end', '2028-07-15', 'communePoliceChief']])
    const gone = world.story('voluntary-community', [...home, toSubstitution])
    expect(dueIn(world, gone, MONITORED)[0]).toEqual(['end', '2026-08-03', 'communePoliceChief'])
    expect(world.caseOf(gone, MONITORED)?.steps.flatMap((s) => s.lost.map((r) => r.detail))).toEqual([
      expect.stringContaining('hồ sơ này không còn căn cứ'),
    ])
    const ended = world.story('voluntary-community', [
      ...home,
      toSubstitution,
      ['end', '2026-08-03', 'communePoliceChief', { whyEnded: 'measureOver' }, COMMUNE, MONITORED],
    ])
    expect(dueIn(world, ended, MONITORED).map(([, on]) => on)).toEqual(['2026-08-03'])
  })

  test('breaks no rule any more and is not put on; what happened before is still a breach', () => {
    const world = worldOf()
    const gone = world.story('voluntary-community', [...home, toSubstitution])
    const refused = (step: Step) => {
      const outcome = world.recorded('monitoring', gone, step)
      return outcome.ok ? '' : outcome.refusals.map((r) => r.detail).join(' ')
    }
    expect(refused(breach(minute('2026-08-04'), at('2026-08-03', '08:30'), MONITORED))).toBe('')
    expect(refused(breach(minute('2026-08-04'), at('2026-08-03', '08:31'), MONITORED))).toContain('làm căn cứ không còn')
    const decided = home.filter(([act]) => act !== 'fit')
    const undone = world.story('voluntary-community', [...decided, toSubstitution])
    const fit = world.recorded('monitoring', undone, ['fit', minute('2026-08-04'), 'communePolice', {}, COMMUNE, MONITORED])
    expect(fit.ok || fit.refusals.map((r) => r.detail)).toEqual([expect.stringContaining('làm căn cứ không còn')])
  })

  const ID = 'noticeAdmission-case'
  const treated: readonly Step[] = [
    ['walkIn', minute('2026-07-06'), 'clinicOfficer', {}, CLINIC],
    ['admit', minute('2026-07-07'), 'clinicHead', {}, CLINIC],
    ['noticeAdmission', minute('2026-07-07'), 'clinicOfficer', { commune: COMMUNE }, CLINIC],
  ]
  const left: Step = ['leave', '2026-08-03', 'clinicHead', {}, CLINIC]
  const started: Step = ['start', '2026-07-07', 'clinicOfficer', {}, CLINIC]

  test.each([
    ['left', [started, left]],
    ['completed', [started, ['complete', '2026-08-03', 'clinicHead', {}, CLINIC]]],
    ['never begun', [['notBegun', '2026-08-03', 'clinicOfficer', { how: 'withdrew' }, CLINIC]]],
    ['left, and then closed', [started, left, ['closeFile', '2026-08-05', 'communePoliceChief', { whyClosed: 'ownWish' }]]],
  ] as const)('comes off when substitution treatment was %s', (_, then) => {
    const world = worldOf()
    const cases = world.story('substitution', [...treated, ...worn('2026-07-07', '09:30', ID), ...then])
    expect(dueIn(world, cases, ID)[0]).toEqual(['end', '2026-08-03', 'communePoliceChief'])
  })

  test('has it again once somebody is admitted anew; undecided, it waits for nobody’s device meanwhile', () => {
    const world = worldOf()
    const again: readonly Step[] = [
      ['apply', '2026-08-06', 'clinicOfficer', {}, CLINIC],
      ['admit', minute('2026-08-07'), 'clinicHead', {}, CLINIC],
    ]
    const since = (steps: readonly Step[]) =>
      world.caseOf(world.story('substitution', [...treated, started, left, ...steps]), ID)?.groundless
    expect([since([])?.since, since(again.slice(0, 1))?.since, since(again)]).toEqual(['2026-08-03', '2026-08-03', undefined])
  })
})
