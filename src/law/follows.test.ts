import { describe, expect, test } from 'vitest'
import { due } from '../engine/due.ts'
import type { Cases } from '../engine/fold.ts'
import { term } from '../engine/term.ts'
import { day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { COMMUNE, FIRST, minute, OTHER, type Step, worldOf } from './story-world.ts'

const HEALTH = 'health-centre-1' as UnitId
const CENTRE = 'centre-1' as UnitId
const CLINIC = 'clinic-1' as UnitId
const TOLD = 'tellAddicted-case'
const CLEARED = 'tellNotAddicted-case'
const MONITORED = 'decide-case'

const dueIn = (world: ReturnType<typeof worldOf>, cases: Cases, id: string) => {
  const c = world.caseOf(cases, id)
  return c ? due(world.setting, c).map((d) => [d.acts[0], d.rolled, d.who]) : []
}

/** Asked for by the police on a day and told the same day. */
const determined = (on: string, finding: 'addicted' | 'notAddicted'): readonly Step[] => [
  ['open', on, 'communePolice', { foundOn: on }],
  ['addPaper', on, 'communePolice', { paper: 'test' }],
  ['addPaper', on, 'communePolice', { paper: 'biography' }],
  ['send', on, 'communePolice', { facility: HEALTH, place: 'facility' }],
  ['receiveResult', on, 'communePolice', { finding, resultOn: on }],
  [finding === 'addicted' ? 'tellAddicted' : 'tellNotAddicted', on >= '2026-07-01' ? minute(on) : on, 'communePolice'],
]
const onRoute = (route: string, birth = '1990-01-01') => worldOf({ birth: day(birth), sex: 'male' }, route)

describe('a result of determination', () => {
  test('that finds somebody dependent leads to the wait for registration: five working days until 30 June 2026, then 24 hours', () => {
    const world = onRoute('managedUser')
    const old = world.story('determination', determined('2026-06-30', 'addicted'))
    expect(world.caseOf(old, TOLD)).toMatchObject({
      measure: 'voluntary-community',
      route: 'adult',
      state: 'told',
      facts: { found: { when: '2026-06-30' }, registerFrom: { when: '2026-06-30' } },
      documents: { finding: expect.anything() },
      seats: [{ seat: 'commune', unit: COMMUNE }],
    })
    expect(dueIn(world, old, TOLD)).toEqual([['register', '2026-07-07', 'person']])
    const now = world.story('determination', determined('2026-07-01', 'addicted'))
    expect(dueIn(world, now, TOLD)).toEqual([['register', minute('2026-07-02'), 'person']])
  })

  test('is taken up or registered by a named officer, or passed on to the commune of residence', () => {
    const world = onRoute('managedUser')
    const until = determined('2026-07-06', 'addicted')
    const state = (...steps: readonly Step[]) => world.caseOf(world.story('determination', [...until, ...steps]), TOLD)
    expect(state(['takeUp', '2026-07-06', 'communePolice', {}, COMMUNE, TOLD])?.state).toBe('awaited')
    expect(state(['register', minute('2026-07-07'), 'communePolice', {}, COMMUNE, TOLD])?.state).toBe('registered')
    expect(
      state(
        ['passOn', '2026-07-06', 'communePolice', { toCommune: OTHER }, COMMUNE, TOLD],
        ['register', minute('2026-07-07'), 'communePolice', {}, OTHER, TOLD],
      )?.state,
    ).toBe('registered')
  })

  test('is closed by a named officer where another file has the person already', () => {
    const world = onRoute('managedUser')
    const until = determined('2026-07-06', 'addicted')
    const close: Step = ['closeTold', '2026-07-06', 'communePolice', { whyNotHere: 'otherFile' }, COMMUNE, TOLD]
    expect(world.caseOf(world.story('determination', [...until, close]), TOLD)?.state).toBe('elsewhere')
    const taken: Step = ['takeUp', '2026-07-06', 'communePolice', {}, COMMUNE, TOLD]
    expect(world.recorded('determination', world.story('determination', [...until, taken]), close).ok).toBe(false)
  })

  test('of somebody without a stable residence leaves a public facility alone: registering at home is refused, going there is not', () => {
    const world = onRoute('noResidence')
    for (const on of ['2026-06-30', '2026-07-01']) {
      const cases = world.story('determination', determined(on, 'addicted'))
      const at = on < '2026-07-01' ? on : minute('2026-07-02')
      const home = world.recorded('determination', cases, ['register', at, 'communePolice', {}, COMMUNE, TOLD])
      expect(home.ok || home.refusals.map((r) => r.detail).join(' ')).toContain('cơ sở cai nghiện công lập')
      const there: Step = ['goElsewhere', at, 'communePolice', { otherForm: 'facility' }, COMMUNE, TOLD]
      expect(world.caseOf(world.story('determination', [...determined(on, 'addicted'), there]), TOLD)?.state).toBe('elsewhere')
    }
  })

  test.each([
    ['postRehab', '2026-06-30', '1990-01-01', undefined],
    ['postRehab', '2026-06-30', '2010-01-01', 'minor'],
    ['postRehab', '2026-07-01', '1990-01-01', 'adult'],
    ['education', '2026-06-30', '1990-01-01', 'adult'],
    ['registering', '2026-07-01', '2010-01-01', 'minor'],
    ['managedUser', '2026-07-01', '2008-07-01', 'adult'],
    ['managedUser', '2026-07-01', '2008-07-02', 'minor'],
  ] as const)('dependent, %s, on %s, born %s: registers as %s', (route, on, birth, expected) => {
    const world = onRoute(route, birth)
    expect(world.caseOf(world.story('determination', determined(on, 'addicted')), TOLD)?.route).toBe(expected)
  })

  test('that a volunteer asked for goes to nobody else', () => {
    const world = onRoute('volunteer')
    const own: readonly Step[] = [
      ['apply', minute('2026-07-06'), 'examiner', {}, HEALTH],
      ['admit', '2026-07-06', 'examiner', {}, HEALTH],
      ['fillSheet', '2026-07-06', 'examiner', { sheet: 'criteria' }, HEALTH],
      ['result', '2026-07-06', 'examiner', { criteria: 'threeUp', finding: 'addicted', resultOn: '2026-07-06' }, HEALTH],
    ]
    const cases = world.story('determination', [...own, ['tellAddicted', minute('2026-07-06'), 'examiner', {}, HEALTH]])
    expect([...cases.keys()]).toEqual([FIRST])
    const sent = world.recorded('determination', world.story('determination', own), ['giveResult', '2026-07-06', 'examiner', {}, HEALTH])
    expect(sent.ok || sent.refusals.map((r) => r.detail)).toEqual(['Không có cơ quan đề nghị: phiếu kết quả chỉ trả cho người đó.'])
  })

  test.each([
    ['noResidence', '2026-06-30', true],
    ['noResidence', '2026-07-01', true],
    ['postRehab', '2026-07-01', true],
    ['managedUser', '2026-07-01', false],
    ['registering', '2026-07-01', false],
  ] as const)('not dependent, %s, on %s: management as a user is proposed, %s', (route, on, proposed) => {
    const world = onRoute(route)
    const after = world.caseOf(world.story('determination', determined(on, 'notAddicted')), CLEARED)
    expect(after && [after.measure, after.state, after.facts['found']?.when]).toEqual(
      proposed ? ['user-management', 'found', on] : undefined,
    )
  })

  test.each([
    ['2026-06-29', '2026-07-02', '2026-07-03', '2026-06-30'],
    ['2026-07-06', minute('2026-07-07'), minute('2026-07-08'), minute('2026-07-07')],
  ] as const)(
    'that finds nobody dependent runs from the telling on %s, and is decided without a second determination',
    (on, verify, decide, next) => {
      const world = onRoute('noResidence')
      const found = on < '2026-07-01' ? '2026-06-15' : '2026-07-01'
      const [opening, ...rest] = determined(on, 'notAddicted')
      const until: readonly Step[] = [['open', found, 'communePolice', { foundOn: found }], ...rest]
      expect(opening?.[0]).toBe('open')
      expect(dueIn(world, world.story('determination', until), CLEARED)).toEqual([['verifyResidence', verify, 'communePolice']])
      const noticed: readonly Step[] = [
        ...until,
        ['verifyResidence', next, 'communePolice', { residence: 'none' }, COMMUNE, CLEARED],
        ['notify', next, 'communePolice', { toCommune: COMMUNE }, COMMUNE, CLEARED],
        ['receive', next, 'communePolice', {}, COMMUNE, CLEARED],
      ]
      const waiting = world.story('determination', noticed)
      const decider = on < '2026-07-01' ? 'communeChair' : 'communePoliceChief'
      expect(dueIn(world, waiting, CLEARED)).toEqual([['decide', decide, 'userDecider']])
      const again = world.recorded('determination', waiting, [
        'requestDetermination',
        next.slice(0, 10),
        'communePolice',
        {},
        COMMUNE,
        CLEARED,
      ])
      expect(again.ok || again.refusals.map((r) => r.detail).join(' ')).toContain('không xác định lần nữa')
      const year: readonly Step[] = [
        ['decide', next, decider, {}, COMMUNE, CLEARED],
        ['end', minute('2027-07-07'), 'communePoliceChief', {}, COMMUNE, CLEARED],
      ]
      expect(world.caseOf(world.story('determination', [...noticed, ...year]), CLEARED)?.state).toBe('ended')
    },
  )

  test('that a case of management asked for goes back to that case', () => {
    const world = worldOf(undefined, 'caught')
    const USER = 'quickTest-case'
    const ASKED = 'requestDetermination-case'
    const says = { sign: 'caughtInTheAct', testResult: 'positive', sample: 'urine', watched: 'sameSex', method: 'rapid' }
    const later = '2026-07-06T15:00+07:00'
    const asked: readonly Step[] = [
      ['quickTest', minute('2026-07-06'), 'communePolice', says],
      ['verifyResidence', later, 'communePolice', { residence: 'none' }, COMMUNE, USER],
      ['notify', later, 'communePolice', { toCommune: COMMUNE }, COMMUNE, USER],
      ['receive', later, 'communePoliceChief', {}, COMMUNE, USER],
      ['requestDetermination', '2026-07-06', 'communePolice', {}, COMMUNE, USER],
      ['takeUp', '2026-07-06', 'communePolice', { foundOn: '2026-07-06' }, COMMUNE, ASKED],
      ['addPaper', '2026-07-06', 'communePolice', { paper: 'biography' }, COMMUNE, ASKED],
      ['send', '2026-07-06', 'communePolice', { facility: HEALTH, place: 'facility' }, COMMUNE, ASKED],
      ['receiveResult', '2026-07-07', 'communePolice', { finding: 'notAddicted', resultOn: '2026-07-07' }, COMMUNE, ASKED],
      ['tellNotAddicted', minute('2026-07-07'), 'communePolice', {}, COMMUNE, ASKED],
    ]
    expect([...world.story('drug-test', asked).keys()]).toEqual([FIRST, USER, ASKED])
  })
})

const atHome = (on: string): readonly Step[] => [
  ['notify', minute(on), 'communePolice'],
  ['register', minute(on), 'communePolice'],
  ['receive', on, 'communePoliceChief'],
  ['decide', minute(on), 'communePoliceChief', { attempt: 'first' }],
]
const managed: readonly Step[] = [
  ['receiveNotice', '2026-07-06', 'communePolice', { comesFrom: 'home', completedOn: '2026-08-06' }],
  ['propose', '2026-07-06', 'communePoliceChief'],
  ['decide', '2026-07-07', 'communeChair'],
]

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
