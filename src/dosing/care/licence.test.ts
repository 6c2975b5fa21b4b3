import { expect, test } from 'vitest'
import type { Day } from '../../kernel/day.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { confirmationsOf, ordersOf } from './fold.ts'
import { type Licence, licenceOn, signedUnder } from './licence.ts'

const [doctor, other] = ['b1', 'b2'] as readonly string[] as readonly [AccountId, AccountId]
const clinic = 'K1' as UnitId
const day = (d: number) => `2026-11-${String(d).padStart(2, '0')}` as Day
const kept = (from: number, until: number | 'open', account = doctor): Licence => ({
  account,
  clinic,
  from: day(from),
  until: until === 'open' ? until : day(until),
  kept: `${day(1)}T08:00+07:00` as Moment,
})
const on = (licences: readonly Licence[], d: number, by = doctor) => licenceOn(licences, { by, site: clinic }, day(d))

test('a licence holds from its first day to its last; a clinic that has kept none is not asked', () => {
  expect(on([], 5)).toBe('valid')
  expect([4, 5, 20, 21].map((d) => on([kept(5, 20)], d))).toEqual(['none', 'valid', 'valid', 'lapsed'])
  expect(on([kept(5, 'open')], 30)).toBe('valid')
  expect(on([kept(5, 'open')], 30, other)).toBe('none')
  expect(licenceOn([kept(5, 'open')], { by: other, site: 'K2' as UnitId }, day(6))).toBe('valid')
})

test('what is signed for a later day ends nothing before it, and a later word about the same days counts', () => {
  const renewed = [kept(5, 20), kept(21, 'open')]
  expect([20, 21].map((d) => on(renewed, d))).toEqual(['valid', 'valid'])
  expect([9, 10, 11].map((d) => on([kept(5, 'open'), kept(10, 10)], d))).toEqual(['valid', 'valid', 'lapsed'])
})

test('an order and a signature are judged by the licence of the day on which they were signed', () => {
  const signed = (name: string, d: number, says: object) => ({
    ...{ id: `${name}${d}` as EntryId, name, person: 'n' as PersonId, at: `${day(d)}T08:00+07:00` as Moment, site: clinic },
    ...{ office: 'clinicDoctor', by: doctor, corrects: undefined, says },
  })
  const entries = [
    signed('@care-order', 5, { parts: [600], names: [] }),
    signed('@care-order', 21, { parts: [600], names: [] }),
    signed('@care-confirm', 21, { finding: 'MS-02' }),
  ]
  const of = { entries, prescribes: 'clinicDoctor', looked: undefined, licences: [kept(5, 20)] }
  expect(ordersOf(entries, 'clinicDoctor', of.licences).map((o) => o.prescriber.licence)).toEqual(['valid', 'lapsed'])
  expect(confirmationsOf(of).map((c) => c.by.licence)).toEqual(['lapsed'])
})

test('a licence is asked of what is signed after the first one was kept: what was signed before stands, and no later line takes it back', () => {
  const at = (d: number) => `${day(d)}T08:00+07:00` as Moment
  const keptOn = (d: number, licence: Licence): Licence => ({ ...licence, kept: at(d) })
  const under = (licences: readonly Licence[], d: number, by = doctor) => signedUnder(licences, { by, site: clinic, at: at(d) })
  const first = [keptOn(22, kept(23, 'open'))]
  expect([20, 21].map((d) => under(first, d))).toEqual(['valid', 'valid'])
  expect(under(first, 20, other)).toBe('valid')
  expect([under(first, 23), under(first, 23, other)]).toEqual(['valid', 'none'])
  expect(under([...first, keptOn(28, kept(24, 24))], 26)).toBe('valid')
  expect(under([...first, keptOn(28, kept(24, 24))], 29)).toBe('lapsed')
  expect(under([...first, keptOn(28, kept(24, 'open', other))], 26, other)).toBe('valid')
})
