import { describe, expect, test } from 'vitest'
import { CLEARED, determined, dueIn, HEALTH, onRoute, TOLD } from './stories.ts'
import { COMMUNE, FIRST, minute, OTHER, type Step, worldOf } from './story-world.ts'

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
