import { expect, test } from 'vitest'
import { play } from '../../engine/play.ts'
import { toy } from '../../engine/toy.ts'
import type { View } from '../../engine/view.ts'
import { day } from '../../kernel/day.ts'
import type { PersonId, UnitId } from '../../kernel/ids.ts'
import { moment } from '../../kernel/moment.ts'
import type { Me } from '../../server/contract/answers.ts'
import { askedFor, choices, formerActs, owedBy, sorted } from './choices.ts'
import { formerOffices } from './former-offices.ts'

const subject = { birth: day('1990-05-01'), sex: 'female' } as const
const view = (now: string): View => ({ law: toy, subject, units: (u) => [u], now: moment(now), person: 'p' as PersonId, cases: new Map() })
const state = (asOf: string, acts: readonly (readonly [string, string, Record<string, unknown>?])[]) => {
  const { state: c } = play(toy, {
    measure: 'loan',
    route: 'spade',
    subject,
    asOf: day(asOf),
    acts: acts.map(([act, on, says]) => ({ act, happened: day(on), says: says ?? {} })),
  })
  if (!c) throw new Error('no case')
  return c
}
const lent = state('2024-03-10', [
  ['ask', '2024-03-01'],
  ['show', '2024-03-01'],
  ['lend', '2024-03-04', { months: 6 }],
  ['miss', '2024-03-05'],
])
/** Acts that are only played belong to no unit. */
const NOWHERE = '' as UnitId
const me = (office: string): Me =>
  ({
    account: { id: 'a', login: 'a', name: 'A', totp: false },
    offices: [{ office, term: office, unit: { id: NOWHERE, name: 'Shed', kind: 'shed' } }],
    kind: 'demo',
    now: '',
    signers: [],
    screens: [],
  }) as unknown as Me // ids of an account are branded; these are of a toy

test('acts are parted by who may do them now, and what may not be keeps its reasons', () => {
  const keeper = choices(view('2024-03-10T08:00+07:00'), lent, me('keeper'))
  expect(keeper.mine.map((a) => a.act)).toContain('clean')
  expect(keeper.not.map((a) => [a.act, a.mine, a.reasons[0]?.why])).toContainEqual(['lend', true, 'state'])
  const head = choices(view('2024-03-10T08:00+07:00'), lent, me('head'))
  expect(head.mine).toEqual([])
  expect(head.others.map((a) => a.act)).toContain('clean')
})

test('what a clock or an open question asks for is named, the nearest clock first', () => {
  expect(askedFor(view('2024-03-10T08:00+07:00'), lent)).toEqual(['clean', 'handBack', 'answer'])
})

test('what the own office owes stands before what others are asked for, and much that nothing asks for is folded away', () => {
  const now = view('2024-03-10T08:00+07:00')
  expect(owedBy(now, lent, me('keeper'))).toEqual(['handBack'])
  expect(owedBy(now, lent, me('head'))).toEqual([])
  const acts = [...'abcdefghi'].map((act) => ({ act }))
  const names = ({ first, more }: ReturnType<typeof sorted>) => [first.map((a) => a.act).join(''), more.map((a) => a.act).join('')]
  expect(names(sorted(acts, ['d'], ['c', 'd']))).toEqual(['dcabe', 'fghi'])
  expect(names(sorted(acts.slice(0, 6), [], []))).toEqual(['abcdef', ''])
})

test('acts that only an earlier text has may still be recorded for its days', () => {
  expect(formerActs(view('2026-08-01T08:00+07:00'), lent)).toEqual([])
  const law = {
    ...toy,
    measures: {
      ...toy.measures,
      loan: (toy.measures['loan'] ?? []).map((s, at) => (at === 0 ? s : { ...s, acts: { lend: s.acts['lend'] } })),
    },
  }
  const former = formerActs({ ...view('2026-08-01T08:00+07:00'), law: law as typeof toy }, lent)
  expect(former).toContainEqual({ act: 'clean', term: 'Clean', basis: 'G1', until: '2026-07-01' })
  expect(former.map((a) => a.act)).not.toContain('ask')
})

test('an act that passed to another office may still be recorded by the one that had it, for its days', () => {
  const now = view('2026-08-01T08:00+07:00')
  expect(formerOffices(now, lent, me('keeper'))).toContainEqual({ act: 'clean', term: 'Clean', basis: 'G1', until: '2025-03-01' })
  expect(formerOffices(now, lent, me('warden'))).toEqual([])
  expect(formerOffices(view('2024-03-10T08:00+07:00'), lent, me('keeper'))).toEqual([])
})
