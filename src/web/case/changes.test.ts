import { describe, expect, test } from 'vitest'
import { decide } from '../../engine/decide.ts'
import type { Entry } from '../../engine/entry.ts'
import { fold } from '../../engine/fold.ts'
import { toy } from '../../engine/toy.ts'
import type { View } from '../../engine/view.ts'
import { day } from '../../kernel/day.ts'
import type { AccountId, CaseId, PersonId, UnitId } from '../../kernel/ids.ts'
import { moment, when } from '../../kernel/moment.ts'
import { changesBetween } from './changes.ts'
import { story } from './story.ts'

const CASE = 'c1' as CaseId
const by = { acting: { office: 'keeper', unit: 'shed' as UnitId }, signer: 'a' as AccountId, recordedBy: 'a' as AccountId }
const world = (cases: View['cases']): View => ({
  law: toy,
  subject: { birth: day('1990-05-01'), sex: 'female' },
  units: (u) => [u],
  now: moment('2024-09-10T08:00+07:00'),
  person: 'p' as PersonId,
  cases,
})

type Done = readonly [act: string, happened: string, says?: Record<string, unknown>]
const record = (view: View, [act, on, says]: Done, id: string) => {
  const opens = view.cases.has(CASE) ? undefined : { measure: 'loan', route: 'spade' }
  const outcome = decide(view, by, { act, happened: when(on), says: says ?? {} }, { case: CASE, opens }, [id, 'c2', `${id}-2`], () => '')
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}
const having = (...acts: readonly Done[]): View =>
  acts.reduce((view, act, i) => world(record(view, act, `e${i}`).cases), world(new Map<CaseId, readonly Entry[]>()))

const asked = [
  ['ask', '2024-03-01'],
  ['show', '2024-03-01'],
] as const

describe('what recording an act would change', () => {
  test('the state, the end of the term, the facts, the papers, the clocks begun and stopped', () => {
    const view = having(...asked)
    const { cases, touched } = record(view, ['lend', '2024-03-04', { months: 6 }], 'x')
    const [change] = changesBetween(view, cases, touched)
    expect(change?.moved).toEqual({ before: 'asked', after: 'lent' })
    expect(change?.ends).toEqual({ before: undefined, after: '2024-09-04' })
    expect(change?.facts).toEqual([{ fact: 'lent', before: undefined, after: '2024-03-04' }])
    expect(change?.papers).toEqual(['receipt'])
    expect(change?.begun.flatMap((d) => d.acts)).toEqual(['clean', 'handBack'])
    expect(change?.stopped.flatMap((d) => d.acts)).toEqual(['lend'])
  })
  test('a case proposed by it is told as a new one, after the case itself', () => {
    const view = having(...asked, ['lend', '2024-03-04', { months: 6 }])
    const { cases, touched } = record(view, ['handBack', '2024-09-04', { whole: true }], 'x')
    const told = changesBetween(view, cases, touched)
    expect(told.map((c) => [c.case, c.fresh, c.state?.state])).toEqual([
      ['c1', false, 'back'],
      ['c2', true, 'proposed'],
    ])
  })
})

test('an act done after its limit is told with the limit it missed', () => {
  const view = having(...asked, ['lend', '2024-03-20', { months: 6 }])
  const c = fold(view, CASE)
  expect(c && story(view, c).map((t) => [t.now.name, t.late])).toEqual([
    ['ask', undefined],
    ['show', undefined],
    ['lend', '2024-03-06'],
  ])
})
