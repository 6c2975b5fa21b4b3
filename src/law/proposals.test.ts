import { describe, expect, test } from 'vitest'
import { decide } from '../engine/decide.ts'
import { due } from '../engine/due.ts'
import { exampleSays } from '../engine/example.ts'
import type { Said } from '../engine/field.ts'
import { type Cases, fold } from '../engine/fold.ts'
import { sheetOn } from '../engine/law.ts'
import { term } from '../engine/term.ts'
import type { Signing } from '../engine/view.ts'
import type { AccountId, CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import { dayOf, moment, when } from '../kernel/moment.ts'
import { law } from './index.ts'

const COMMUNE = '00001@2022-01-01' as UnitId // ids of this story
const REHAB = 'rehab' as CaseId
const by = (office: string): Signing => ({ acting: { office, unit: COMMUNE }, signer: 'a' as AccountId, recordedBy: 'a' as AccountId })
const setting = {
  law,
  subject: { birth: '1990', sex: 'male' },
  units: (unit: UnitId) => [unit],
  now: moment('2031-01-01T00:00+07:00'),
} as const

/** Records one act after the other; each must be possible. The proposed case is named after the act that proposed it. */
const story = (measure: string, acts: readonly (readonly [act: string, on: string, office: string, says?: Said])[]): Cases => {
  let cases: Cases = new Map()
  for (const [act, on, office, says] of acts) {
    const happened = when(on)
    const fields = sheetOn(law, measure, dayOf(happened))?.acts[act]?.says ?? {}
    const opens = cases.size === 0 ? { measure, route: 'adult' } : undefined
    const view = { ...setting, cases, person: 'p' as PersonId }
    const said = { act, happened, says: exampleSays(fields, happened, says) }
    const outcome = decide(view, by(office), said, { case: REHAB, opens }, [`${act}-${on}`, `${act}-case`, `${act}-proposed`], () => '')
    if (!outcome.ok) throw new Error(`${act} ${on}: ${outcome.refusals.map((r) => r.detail).join(' ')}`)
    cases = outcome.value.cases
  }
  return cases
}
const caseOf = (cases: Cases, id: string) => fold({ ...setting, cases }, id as CaseId)

const oldWay = (from: string, months: number) =>
  [
    ['notify', from, 'communePolice'],
    ['register', from, 'communeOfficer'],
    ['decide', from, 'communeChair', { months, termFrom: from }],
    ['contract', from, 'communeOfficer'],
    ['start', from, 'communeOfficer'],
    ['finishIntake', from, 'communeOfficer'],
    ['finishDetox', from, 'communeOfficer'],
    ['finishEducation', from, 'communeOfficer'],
  ] as const
const minute = (day: string) => `${day}T08:30+07:00`
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
