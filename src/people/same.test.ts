import { describe, expect, test } from 'vitest'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import { decideSame, type Pair, type RecordSeen, type SameAsked, type SameView } from './same.ts'

const [east, west] = ['east', 'west'] as unknown as readonly [UnitId, UnitId]
const [A, B, C] = ['a', 'b', 'c'] as unknown as readonly [PersonId, PersonId, PersonId]
const [c1, c2] = ['c1', 'c2'] as unknown as readonly [CaseId, CaseId]

const record = (person: PersonId, home: UnitId, more: Partial<RecordSeen> = {}): RecordSeen => ({
  person,
  canonical: person,
  seen: true,
  holders: [],
  home: [home],
  ...more,
})
const nothing: Pair = { standing: 'none', turn: 0, saidOf: undefined }
const police = (unit: UnitId) => ({ office: 'police', unit })
const view = (more: Partial<SameView> = {}): SameView => ({
  one: record(A, east),
  other: record(B, east),
  pair: nothing,
  offices: [police(east)],
  meanwhile: [],
  ...more,
})
const outcome = (v: SameView, does: SameAsked['does'], cases?: SameAsked['cases']) => {
  const decided = decideSame(v, { does, cases })
  return decided.ok ? `${decided.value.name} on ${decided.value.on}` : decided.refusals.map((r) => r.why).join(' ')
}

/** Both hold cases, each in a unit of its own; the session is of the east and does not see the other. */
const across: Partial<SameView> = { one: record(A, east, { holders: [east] }), other: record(B, west, { holders: [west], seen: false }) }
const fromWest: Partial<SameView> = {
  one: record(A, east, { holders: [east], seen: false }),
  other: record(B, west, { holders: [west] }),
  offices: [police(west)],
}
const askedByEast: Pair = { standing: 'asked', turn: 1, saidOf: A }

describe('two records are of one person', () => {
  test.each<[string, Partial<SameView>, string]>([
    ['one office alone where neither has a case', {}, '@same on a'],
    ['one office alone where only its own record has a case', { one: record(A, east, { holders: [east] }) }, '@same on a'],
    [
      'one office alone where it has a part in cases of both',
      {
        one: record(A, east, { holders: [east] }),
        other: record(B, west, { holders: [west, east] }),
      },
      '@same on a',
    ],
    ['asked where both hold cases in different units', across, '@same-asked on a'],
    [
      'asked where both hold cases, even by who sees both',
      {
        one: record(A, east, { holders: [east] }),
        other: record(B, west, { holders: [west] }),
      },
      '@same-asked on a',
    ],
    ['asked where the other record is not seen, though it has no case', { other: record(B, west, { seen: false }) }, '@same-asked on a'],
    [
      'asked by who is only at home where the other record has the cases',
      { other: record(B, west, { holders: [west] }) },
      '@same-asked on a',
    ],
    ['confirmed by an office of the other', { ...fromWest, pair: askedByEast }, '@same on b'],
    ['not twice asked', { ...across, pair: askedByEast }, 'asked already'],
    ['not by an office that answers for neither', { offices: [police(west)] }, 'office'],
    ['not by nobody', { offices: [] }, 'office'],
    ['not when they are already', { other: record(B, east, { canonical: A }) }, 'same already'],
    ['asked again after a refusal', { ...across, pair: { standing: 'different', turn: 2, saidOf: B } }, '@same-asked on a'],
    ['not with itself', { other: record(A, east) }, 'content'],
  ])('%s', (_, more, expected) => expect(outcome(view(more), 'same')).toBe(expected))
})

describe('two records are of two people', () => {
  test.each<[string, Partial<SameView>, string]>([
    ['by one office that sees both', {}, '@same-refused on a'],
    ['in answer to what was asked', { ...fromWest, pair: askedByEast }, '@same-refused on b'],
    ['taken back by who asked', { ...across, pair: askedByEast }, '@same-refused on a'],
    ['not about a record that the session does not see', across, 'office'],
    ['not when they stand as one', { other: record(B, east, { canonical: A }) }, 'same already'],
    ['not twice', { pair: { standing: 'different', turn: 1, saidOf: A } }, 'different already'],
  ])('%s', (_, more, expected) => expect(outcome(view(more), 'different')).toBe(expected))
})

describe('un-merging', () => {
  const joined: Partial<SameView> = {
    one: record(A, east, { holders: [east] }),
    other: record(B, east, { canonical: A }),
    pair: { standing: 'same', turn: 3, saidOf: A },
  }
  const asks = {
    ...joined,
    meanwhile: [
      { case: c1, seen: true, may: [A, B] as const },
      { case: c2, seen: false, may: [B, A] as const },
    ],
  }

  test('is said by one office, and asks of each case opened meanwhile whose it is', () => {
    expect(outcome(view(joined), 'apart')).toBe('@apart on a')
    expect(outcome(view(asks), 'apart')).toBe('content')
    expect(outcome(view(asks), 'apart', { [c1]: C })).toBe('content')
    const decided = decideSame(view(asks), { does: 'apart', cases: { [c1]: B } })
    expect(decided).toMatchObject({ ok: true, value: { says: { other: B, turn: 4, cases: { [c1]: B, [c2]: B } } } })
  })

  test('leaves a case that the session does not see where it was opened', () => {
    expect(decideSame(view(asks), { does: 'apart', cases: { [c1]: A, [c2]: A } })).toMatchObject({
      ok: false,
      refusals: [{ why: 'content', field: 'cases.c2' }],
    })
  })

  test('lays a case to another record only by who sees both', () => {
    const half = { ...asks, other: record(B, west, { canonical: A, seen: false }) }
    expect(outcome(view(half), 'apart', { [c1]: B })).toBe('unit')
    expect(outcome(view(half), 'apart', { [c1]: A })).toBe('@apart on a')
  })

  test('is only of what stands as one', () => expect(outcome(view(), 'apart')).toBe('not the same'))
})
