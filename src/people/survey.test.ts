import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../kernel/day.ts'
import type { EntryId, UnitId } from '../kernel/ids.ts'
import { foldIdentity, type IdentityEntry } from './identity.ts'
import { type Answer, answered, RESULTS, type Round, standingAnswer, troublesOfRound } from './survey.ts'

const WARD = '11383@2025-07-01' as UnitId
const OTHER = '11411@2025-07-01' as UnitId
const today = day('2026-11-22')
const round: Round & { id: string } = { id: 'r1', name: 'Quý IV', unit: WARD, from: day('2026-11-01'), until: day('2026-11-30') }
const kindOf = (unit: UnitId) => (unit === ('tinh' as UnitId) ? 'province' : 'commune')

const registered: IdentityEntry = {
  id: 'e1' as EntryId,
  seq: 1,
  name: '@register',
  happened: day('2026-01-05'),
  says: { birth: '1990', sex: 'male', unit: WARD },
  words: { name: 'Lê Văn Thử', address: 'Tổ 5' },
}

/** Says an answer of what is known and goes on with what it wrote. */
const say = (entries: readonly IdentityEntry[], answer: Answer): readonly IdentityEntry[] => {
  const outcome = answered(round, answer, { entries, today, kindOf })
  if (!outcome.ok) throw new Error(outcome.refusals.map((r) => r.detail).join(' '))
  const seq = Math.max(...entries.map((e) => e.seq))
  return [
    ...entries,
    ...outcome.value.map(
      (s, i): IdentityEntry => ({
        id: `e${seq + i + 1}` as EntryId,
        seq: seq + i + 1,
        name: s.name,
        happened: s.happened ?? today,
        corrects: s.corrects,
        says: { ...s.says },
        words: Object.fromEntries(Object.entries(s.words ?? {}).flatMap(([f, t]) => (t === undefined ? [] : [[f, t]]))),
      }),
    ),
  ]
}
const refusalsOf = (entries: readonly IdentityEntry[], answer: Answer) => {
  const outcome = answered(round, answer, { entries, today, kindOf })
  return outcome.ok ? [] : outcome.refusals.map((r) => r.field)
}
const moved = { result: 'moved', to: { unit: OTHER, residence: 'temporary', address: 'Số 9 Hư Cấu' } } as const

test('who moved lives at the new place from then on', () => {
  const after = foldIdentity(say([registered], moved))
  expect(after?.unit).toBe(OTHER)
  expect(after?.residences.at(-1)).toMatchObject({ residence: 'temporary', address: 'Số 9 Hư Cấu', from: today })
})

test('an answer corrected takes the residence back that came with it', () => {
  const wrongly = say([registered], moved)
  const last = standingAnswer(wrongly, 'r1')
  const right = say(wrongly, { result: 'confirmed', corrects: last?.id })
  expect(foldIdentity(right)?.unit).toBe(WARD)
  expect(standingAnswer(right, 'r1')?.says['result']).toBe('confirmed')
})

test('an answer corrected leaves a residence alone that somebody else said just before it', () => {
  const residence: IdentityEntry = {
    id: 'e2' as EntryId,
    seq: 2,
    name: '@residence',
    happened: today,
    says: { residence: 'permanent', unit: WARD, from: today },
    words: { address: 'Số 99 Hư Cấu' },
  }
  const met = say([registered, residence], { result: 'confirmed' })
  const right = say(met, { result: 'notFound', corrects: standingAnswer(met, 'r1')?.id })
  expect(foldIdentity(right)?.residences.at(-1)).toMatchObject({ address: 'Số 99 Hư Cấu', ended: undefined })
})

test('an answer that tells another place corrects the first one, unless that was taken back meanwhile', () => {
  const first = say([registered], moved)
  const place = first.find((e) => e.name === '@residence')
  const elsewhere: Answer = { ...moved, to: { ...moved.to, unit: WARD, address: 'Số 7' } }
  const corrected = say(first, { ...elsewhere, corrects: standingAnswer(first, 'r1')?.id })
  expect(foldIdentity(corrected)?.residences).toHaveLength(2)
  expect(foldIdentity(corrected)?.residences.at(-1)).toMatchObject({ id: place?.id, unit: WARD, address: 'Số 7' })
  const end: IdentityEntry = {
    id: 'end' as EntryId,
    seq: 4,
    name: '@end',
    happened: today,
    says: { what: 'residence', of: place?.id, because: 'mistake' },
    words: {},
  }
  const anew = say([...first, end], { ...moved, corrects: standingAnswer(first, 'r1')?.id })
  expect(foldIdentity(anew)?.unit).toBe(OTHER)
})

describe('an answer is refused', () => {
  test.each<[string, Answer, string]>([
    ['on a day to come', { result: 'confirmed', on: addDays(today, 1) }, 'on'],
    ['before the round began', { result: 'confirmed', on: day('2026-10-31') }, 'on'],
    ['with a place to go to and no move', { result: 'confirmed', to: moved.to }, 'to'],
    ['with a move to what is no commune', { ...moved, to: { ...moved.to, unit: 'tinh' as UnitId } }, 'to'],
    ['with a move inside the commune and no address', { ...moved, to: { unit: WARD, residence: 'temporary' } }, 'address'],
    ['as something else without a word what', { result: 'other' }, 'note'],
  ])('%s', (_why, answer, field) => {
    expect(refusalsOf([registered], answer)).toEqual([field])
  })

  test('when somebody else answered meanwhile', () => {
    expect(refusalsOf(say([registered], { result: 'notFound' }), { result: 'confirmed' })).toEqual(['result'])
  })
})

test.each([
  ['ends before it begins', { from: day('2026-12-10'), until: day('2026-12-01') }, 1],
  ['is over already', { from: day('2026-10-01'), until: day('2026-11-21') }, 1],
  ['lasts longer than a year', { from: day('2026-11-01'), until: day('2027-11-02') }, 1],
  ['goes on', { from: day('2026-11-01'), until: day('2026-11-22') }, 0],
])('a round that %s has its troubles said', (_what, days, troubles) => {
  expect(troublesOfRound({ ...round, ...days }, today)).toHaveLength(troubles)
})

test('however often an answer is corrected, the last one alone says where the person lives', () => {
  const answers = fc.array(fc.record({ result: fc.constantFrom(...RESULTS), where: fc.constantFrom(WARD, OTHER) }), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(answers, (all) => {
      const entries = all.reduce<readonly IdentityEntry[]>(
        (said, { result, where }) =>
          say(said, {
            result,
            note: 'x',
            corrects: standingAnswer(said, 'r1')?.id,
            ...(result === 'moved' ? { to: { unit: where, residence: 'staying', address: 'mới' } } : {}),
          }),
        [registered],
      )
      const last = all.at(-1)
      expect(foldIdentity(entries)?.unit).toBe(last?.result === 'moved' ? last.where : WARD)
    }),
  )
})
