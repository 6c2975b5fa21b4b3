import { describe, expect, test } from 'vitest'
import { decide } from '../engine/decide.ts'
import { due } from '../engine/due.ts'
import { exampleSays } from '../engine/example.ts'
import type { Cases } from '../engine/fold.ts'
import { sheetOn } from '../engine/law.ts'
import { project } from '../engine/project.ts'
import { term } from '../engine/term.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import { dayOf, moment, when } from '../kernel/moment.ts'
import { law } from './index.ts'
import { by, COMMUNE, minute, OTHER, PROVIDER, FIRST as REHAB, type Step, worldOf } from './story-world.ts'

const { setting, caseOf, recorded, story } = worldOf()

const oldWay = (from: string, months: number) =>
  [
    ['notify', from, 'communePolice'],
    ['register', from, 'communeOfficer'],
    ['decide', from, 'communeChair', { months, termFrom: from }],
    ['contract', from, 'communeOfficer', { provider: PROVIDER }],
    ['start', from, 'communeOfficer'],
    ['finishIntake', from, 'communeOfficer'],
    ['finishDetox', from, 'communeOfficer'],
    ['finishEducation', from, 'communeOfficer'],
  ] as const
const newWay = (on: string) =>
  [
    ['notify', minute(on), 'communePolice'],
    ['register', minute(on), 'communePolice'],
    ['receive', on, 'communePoliceChief'],
    ['decide', minute(on), 'communePoliceChief', { attempt: 'first' }],
    ['start', minute(on), 'communeOfficer'],
  ] as const

describe('what rehabilitation at home hands on to management after it', () => {
  test('under Law 73 the completion paper proposes it: the term ended that day, the police wait for the person', () => {
    const cases = story('voluntary-community', [
      ...oldWay('2023-01-31', 6),
      ['proposeCompletion', '2023-08-02', 'communeOfficer'],
      ['complete', '2023-08-02', 'communeChair'],
    ])
    const after = caseOf(cases, 'complete-case')
    expect(after).toMatchObject({ measure: 'post-rehab', route: 'voluntary', state: 'awaited' })
    expect(after?.facts['completed']?.when).toBe('2023-07-31')
    expect(after?.documents).toHaveProperty('completion')
    expect(after?.seats).toMatchObject([{ seat: 'commune', unit: COMMUNE }])
  })

  test('under Law 120 the 30-day notice proposes it, and the police have two working days', () => {
    const cases = story('voluntary-community', [...newWay('2026-07-15'), ['noticeEnd', '2028-06-12', 'communeOfficer']])
    const after = caseOf(cases, 'noticeEnd-case')
    expect(after).toMatchObject({ measure: 'post-rehab', route: 'voluntary', state: 'awaited' })
    expect(after?.facts).toMatchObject({ noticed: { when: '2028-06-12' }, completed: { when: '2028-07-15' } })
    expect(after && due(setting, after)).toMatchObject([
      { acts: ['propose'], rolled: '2028-06-14', who: 'communePoliceChief' },
      { acts: ['deliver'], rolled: '2028-07-15', who: 'communePoliceChief' },
    ])
  })

  test('when the term moves after the notice, the day of completion moves with it', () => {
    const cases = story('voluntary-community', [
      ...newWay('2026-07-15'),
      ['noticeEnd', '2028-06-12', 'communeOfficer'],
      ['imprison', '2028-06-20', 'communePolice'],
      ['release', '2028-06-30', 'communePolice'],
    ])
    expect(caseOf(cases, 'noticeEnd-case')?.facts['completed']?.when).toBe('2028-07-25')
  })

  describe('when the person drops out after the notice and is referred on', () => {
    const until = [...newWay('2026-07-15'), ['noticeEnd', '2028-06-12', 'communeOfficer']] as const
    const dropped: readonly Step[] = [
      ['recordViolation', minute('2028-06-19'), 'communePoliceChief', { ground: 'used' }],
      ['refer', '2028-06-20', 'communePoliceChief'],
    ]
    const NOTICED = 'noticeEnd-case' as CaseId
    const carryOn = (cases: Cases, [act, on, office]: Step) => {
      const happened = when(on)
      const says = exampleSays(sheetOn(law, 'post-rehab', dayOf(happened))?.acts[act]?.says ?? {}, happened)
      const view = { ...setting, cases, person: 'p' as PersonId }
      const irregular = { why: 'so it was' }
      return decide(
        view,
        by(office, COMMUNE),
        { act, happened, says, irregular },
        { case: NOTICED },
        [`${act}-after`, `${act}-case`, `${act}-proposed`],
        () => '',
      )
    }
    const outcome = (cases: Cases, step: Step): string => {
      const came = carryOn(cases, step)
      return came.ok ? 'recorded' : came.refusals.map((r) => r.why).join(', ')
    }
    const flags = (cases: Cases) => caseOf(cases, NOTICED)?.steps.flatMap((s) => s.lost.map((r) => `${s.entry.name}: ${r.detail}`))

    test('the proposal is flagged and not carried on, not even as irregular', () => {
      const cases = story('voluntary-community', [...until, ...dropped])
      expect(flags(cases)).toEqual([expect.stringContaining('@proposed: Hồ sơ làm căn cứ đã chuyển sang trạng thái “chuyển xem xét')])
      expect(outcome(cases, ['propose', '2028-06-20', 'communePoliceChief'])).toBe('lost ground')
      expect(outcome(cases, ['notDecide', '2028-06-21', 'communePoliceChief'])).toBe('recorded')
    })

    test('what happened before can still be written down, and a decision is no longer made', () => {
      const broken = story('voluntary-community', [...until, ...dropped])
      const proposed = carryOn(broken, ['propose', '2028-06-14', 'communePoliceChief'])
      expect(proposed.ok && outcome(proposed.value.cases, ['decide', '2028-06-23', 'communeChair'])).toBe('lost ground')
      expect(proposed.ok && outcome(proposed.value.cases, ['decide', '2028-06-19', 'communeChair'])).toBe('recorded')
    })

    test('a violation that is dropped leaves the proposal as it was', () => {
      const back: Step = ['dropViolation', minute('2028-06-20'), 'communePoliceChief', { backTo: 'running' }]
      const cases = story('voluntary-community', [...until, ...dropped.slice(0, 1), back])
      expect([flags(cases), outcome(cases, ['propose', '2028-06-21', 'communePoliceChief'])]).toEqual([[], 'recorded'])
    })
  })

  test('who finishes the old term after 1 July 2026 comes under management by the new law, once', () => {
    const cases = story('voluntary-community', [
      ...oldWay('2026-02-28', 6),
      ['noticeEnd', '2026-07-20', 'communeOfficer'],
      ['proposeCompletion', '2026-08-28', 'communeOfficer'],
      ['complete', minute('2026-08-28'), 'communePoliceChief'],
    ])
    const rehab = caseOf(cases, REHAB)
    expect(rehab && term(rehab)?.ends).toBe('2026-08-28')
    const after = caseOf(cases, 'noticeEnd-case')
    expect(after?.steps[0]?.sheet.from).toBe('2026-07-01')
    expect([...cases.keys()]).toEqual([REHAB, 'noticeEnd-case'])
  })

  test('without a notice the certificate proposes it', () => {
    const cases = story('voluntary-community', [
      ...oldWay('2026-01-10', 6),
      ['proposeCompletion', '2026-07-10', 'communeOfficer'],
      ['complete', minute('2026-07-10'), 'communePoliceChief'],
    ])
    expect(caseOf(cases, 'complete-case')?.facts).toMatchObject({
      noticed: { when: minute('2026-07-10') },
      completed: { when: '2026-07-10' },
    })
  })
})

describe('whose case it is', () => {
  const running = story('voluntary-community', oldWay('2023-01-31', 6))
  const may = (step: Step, cases = running): string => {
    const outcome = recorded('voluntary-community', cases, step)
    return outcome.ok ? 'yes' : outcome.refusals.map((r) => r.why).join(', ')
  }

  test('a notice of the provider may be recorded by that provider or by the commune, by nobody else', () => {
    expect(may(['noticeStop', '2023-03-01', 'provider', {}, PROVIDER])).toBe('yes')
    expect(may(['noticeStop', '2023-03-01', 'communeOfficer'])).toBe('yes')
    expect(may(['noticeStop', '2023-03-01', 'provider', {}, 'provider-2' as UnitId])).toBe('unit')
    expect(may(['noticeStop', '2023-03-01', 'communeOfficer', {}, OTHER])).toBe('unit')
  })

  test('after the hand-over only the commune the person moved to may act', () => {
    const moved = story('voluntary-community', [
      ...oldWay('2023-01-31', 6),
      ['reportMove', '2023-03-01', 'communePolice'],
      ['handOver', '2023-03-02', 'communeChair', { toCommune: OTHER }],
    ])
    expect(may(['followUp', '2023-03-03', 'communeOfficer', {}, OTHER], moved)).toBe('yes')
    expect(may(['followUp', '2023-03-03', 'communeOfficer'], moved)).toBe('unit')
  })
})

test('a registration of 30 June 2026 still has three working days, and on 2 July it is the police chief who owes the decision', () => {
  const cases = story('voluntary-community', [
    ['notify', '2026-06-30', 'communePolice'],
    ['register', '2026-06-30', 'communeOfficer'],
  ])
  const rows = (now: string) => {
    const c = caseOf(cases, REHAB)
    return c && project({ ...setting, now: moment(now) }, c).deadlines
  }
  const row = { acts: ['decide', 'refuse'], rolled: '2026-07-03', unit: COMMUNE, cite: { law: 'D116', article: 30 } }
  expect(rows('2026-06-30T17:00+07:00')).toMatchObject([{ ...row, who: 'communeChair', offices: ['communeChair'] }])
  expect(rows('2026-07-02T08:00+07:00')).toMatchObject([{ ...row, who: 'communePoliceChief', offices: ['communePoliceChief'] }])
})

describe('a question about a positive test', () => {
  const asked = [...oldWay('2023-01-31', 6), ['test', '2023-03-01', 'communePolice', { testResult: 'positive' }]] as const
  const rows = (...steps: readonly Step[]) => {
    const c = caseOf(story('voluntary-community', [...asked, ...steps]), REHAB)
    return c && project(setting, c).tasks.map((t) => t.task)
  }
  const recordedUse: Step = ['recordViolation', '2023-03-06', 'communeChair', { ground: 'used' }]

  test('stays while the case is open, and can be answered whatever state it is in', () => {
    expect(rows(recordedUse)).toEqual(['checkUse'])
    expect(rows(recordedUse, ['conclude', '2023-03-07', 'communePolice', { about: 'use', conclusion: 'noExcuse' }])).toEqual([])
  })

  test('ends with the case', () => {
    expect(rows(['close', '2023-03-06', 'communePolice', { reason: 'dead' }])).toEqual([])
  })
})

describe('what a drop-out leads to by itself', () => {
  const tasksOf = (...steps: readonly Step[]) => caseOf(story('voluntary-community', [...oldWay('2023-01-31', 6), ...steps]), REHAB)?.tasks

  test('a provider’s notice asks the police to find out why; nothing else changes', () => {
    const c = caseOf(
      story('voluntary-community', [...oldWay('2023-01-31', 6), ['noticeStop', '2023-03-01', 'provider', {}, PROVIDER]]),
      REHAB,
    )
    expect(c?.state).toBe('running')
    expect(c?.tasks.filter((t) => !t.settled).map((t) => t.task)).toEqual(['checkStopping'])
  })

  test('a positive test asks, a negative one does not; the conclusion answers', () => {
    const test = (testResult: string): Step => ['test', '2023-03-01', 'communePolice', { testResult }]
    expect(tasksOf(test('negative'))).toEqual([])
    expect(
      tasksOf(test('positive'))
        ?.filter((t) => !t.settled)
        .map((t) => t.task),
    ).toEqual(['checkUse'])
    const concluded: Step = ['conclude', '2023-03-03', 'communePolice', { about: 'use', conclusion: 'untrue' }]
    expect(tasksOf(test('positive'), concluded)).toMatchObject([{ task: 'checkUse', settled: { when: '2023-03-03' } }])
  })
})
