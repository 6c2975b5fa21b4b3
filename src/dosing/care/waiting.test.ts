import { expect, it } from 'vitest'
import { day } from '../../kernel/day.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import { moment } from '../../kernel/moment.ts'
import type { Noted } from './said.ts'
import { waitsForDoctor } from './waiting.ts'

const at = (time: string, name: string, says: object = {}, on = '2026-11-23'): Noted => ({
  id: `${on}-${time}-${name}` as EntryId, // ids of this test
  name,
  person: 'an' as PersonId,
  at: moment(`${on}T${time}+07:00`),
  site: 'demo/a' as UnitId,
  office: 'clinicNurse',
  by: 'nurse' as AccountId,
  corrects: undefined,
  says,
})
const waits = (...entries: readonly Noted[]) => waitsForDoctor(entries, day('2026-11-23'))

it('lists whoever was found not fit or vomited, since the first of it, until a doctor answers or a dose follows', () => {
  const unfit = at('07:10', '@care-fitness', { found: 'unsure' })
  const refused = at('07:12', '@dose-not-given', { reason: 'intoxicated' })
  expect(waits(unfit, refused)).toEqual({ since: unfit.at, says: [expect.objectContaining({ en: 'Found not fit.' }), expect.anything()] })
  expect(waits(unfit, at('07:30', '@care-confirm', { finding: 'FT-02' }))).toBeUndefined()
  expect(waits(at('07:00', '@dose-given'), at('07:05', '@dose-vomited'))?.since).toBe(at('07:05', '').at)
})

it('lists nobody who stayed away, was found fit, or was seen on another day', () => {
  expect(waits(at('07:10', '@care-fitness', { found: 'fit' }), at('11:00', '@dose-not-given', { reason: 'absent' }))).toBeUndefined()
  expect(waits(at('07:10', '@care-fitness', { found: 'intoxicated' }, '2026-11-22'))).toBeUndefined()
})
