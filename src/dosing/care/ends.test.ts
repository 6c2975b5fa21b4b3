import { expect, test } from 'vitest'
import { addDays, day } from '../../kernel/day.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import { momentOf } from '../../kernel/moment.ts'
import { againstClinical, againstCounted, againstLegal, type EndsKnown, endsOf } from './ends.ts'
import type { Noted } from './said.ts'

const BEGAN = day('2026-07-10')
const LAST = day('2026-11-02')
const LEGAL = day('2026-11-20')
const TODAY = day('2026-11-23')
let n = 0
const said = (name: '@care-ended' | '@care-counted', says: object): Noted => ({
  id: `e${++n}` as EntryId,
  name,
  person: 'p' as PersonId,
  at: momentOf(TODAY, 9, 0),
  site: 'c' as UnitId,
  office: 'clinicDoctor',
  by: 'a' as AccountId,
  corrects: undefined,
  says,
})
const known = (more: Partial<EndsKnown> = {}): EndsKnown => ({ entries: [], former: [], began: BEGAN, legal: LEGAL, last: LAST, ...more })
const former = (is: 'clinical' | 'counted', on = LAST) => ({
  is,
  on,
  as: is === 'counted' ? ('dropped' as const) : null,
  entry: 'f' as EntryId,
})

test('each end is of the present treatment: a later dose takes back the clinical one, and nobody is counted before the decision', () => {
  const entries = [said('@care-ended', { on: LAST }), said('@care-counted', { on: LEGAL, as: 'dropped' })]
  expect(endsOf(known({ entries }))).toEqual({ clinical: LAST, legal: LEGAL, counted: LEGAL, countedAs: 'dropped' })
  expect(endsOf(known({ entries, last: addDays(LAST, 1) })).clinical).toBeUndefined()
  expect(endsOf(known({ entries, began: addDays(LEGAL, 1), legal: undefined }))).toEqual({})
  expect(endsOf(known({ entries, legal: undefined })).counted).toBeUndefined()
})

test('ends that were acts of the case stand until the clinic says otherwise', () => {
  const old = [former('clinical'), former('counted', LEGAL)]
  expect(endsOf(known({ former: old }))).toEqual({ clinical: LAST, legal: LEGAL, counted: LEGAL, countedAs: 'dropped' })
  const entries = [said('@care-ended', { on: addDays(LAST, 1) })]
  expect(endsOf(known({ former: old, entries })).clinical).toBe(addDays(LAST, 1))
})

test('the order is last dose, decision, statistics; the day itself may be the same', () => {
  const at = { today: TODAY, began: BEGAN, last: LAST, ends: endsOf(known()) }
  const why = (reasons: readonly { readonly detail: string }[]) => reasons.length
  expect([addDays(LAST, -1), LAST, LEGAL, addDays(LEGAL, 1)].map((on) => why(againstClinical(on, at)))).toEqual([1, 0, 0, 1])
  expect(why(againstClinical(addDays(BEGAN, -1), at)), 'before the treatment and before the last dose').toBe(2)
  expect([addDays(LEGAL, -1), LEGAL, TODAY, addDays(TODAY, 1)].map((on) => why(againstCounted(on, at)))).toEqual([1, 0, 0, 1])
  expect(why(againstCounted(TODAY, { ...at, ends: endsOf(known({ legal: undefined })) })), 'treatment goes on').toBe(1)
  expect([addDays(LAST, -1), LAST].map((on) => why(againstLegal(on, { clinical: undefined, last: LAST })))).toEqual([1, 0])
  expect(why(againstLegal(LAST, { clinical: addDays(LAST, 2), last: LAST }))).toBe(1)
})
