import { describe, expect, test } from 'vitest'
import type { Cases } from '../../../../engine/fold.ts'
import { at, caseOf, endOf, live, OLD_WARD, recorded, refusal, unit, WARD } from './desks.ts'
import { oldWay, papers } from './ways.ts'

describe('lives across a change of law or of offices', () => {
  test('whose file lay at the district when the police took over, and whose ward was joined with another', () => {
    const cases = live(
      ['recordViolation', '2025-02-24', 'communeChair', {}, OLD_WARD],
      ['explain', '2025-02-24', 'communeOfficer', {}, OLD_WARD],
      ...papers('2025-02-24', 'communeChair', OLD_WARD),
      ['makeFile', '2025-02-24', 'communeChair', {}, OLD_WARD],
      ['notify', '2025-02-24', 'communeChair', {}, OLD_WARD],
      ['send', '2025-02-28', 'communeChair', {}, OLD_WARD],
    )
    expect(refusal(cases, ['forward', '2025-03-03', 'districtLabourHead'])).toBe('office')
    const decided = [
      ['forward', '2025-03-03', 'communePoliceChief', {}, OLD_WARD],
      ['accept', '2025-03-05', 'courtClerk'],
      ['decide', '2025-03-17', 'courtClerk', { months: 15 }],
      ['takeEffect', '2025-03-27', 'courtClerk'],
    ] as const
    const later = decided.reduce<Cases>((all, step) => {
      const outcome = recorded(all, step)
      return outcome.ok ? outcome.value.cases : all
    }, cases)
    expect(caseOf(later)?.state).toBe('effective')
    expect(refusal(later, ['takeAway', '2025-04-01', 'communePolice', {}, OLD_WARD])).toBe('recorded')
    expect(refusal(later, ['takeAway', '2025-07-02', 'communePolice', {}, WARD])).toBe('recorded')
    expect(refusal(later, ['takeAway', '2025-07-02', 'communePolice', {}, unit('elsewhere')])).toBe('unit')
  })

  test('decided by the old law and brought in under the new one', () => {
    const cases = live(
      ['recordViolation', '2026-06-01', 'communeChair'],
      ['explain', '2026-06-01', 'communeOfficer'],
      ...papers('2026-06-01', 'communePoliceChief', WARD),
      ['makeFile', '2026-06-01', 'communePoliceChief'],
      ['notify', '2026-06-01', 'communePoliceChief'],
      ['forward', '2026-06-05', 'communePoliceChief'],
      ['accept', '2026-06-08', 'courtClerk'],
      ['decide', '2026-06-22', 'courtClerk', { months: 20 }],
      ['takeEffect', '2026-07-02', 'courtClerk'],
      ['takeAway', at('2026-07-06'), 'communePolice', { facilityThen: 'centre' }],
      ['admit', '2026-07-06', 'centreOfficer'],
    )
    expect(endOf(cases)).toBe('2028-03-06')
    expect(caseOf(cases)?.fixed?.sheet.from).toBe('2025-07-01')
  })

  test('told of the end by the old law and released under the new one: the certificate proposes the management that no notice proposed', () => {
    const until = [...oldWay(24), ['noticeEnd', '2026-03-20', 'centreOfficer'], ['escape', at('2026-03-23'), 'centreOfficer']] as const
    const cases = live(...until, ['bringBack', '2026-07-06', 'centreOfficer'], ['noticeEndAgain', '2026-07-06', 'centreOfficer'])
    expect(endOf(cases)).toBe('2026-07-26')
    const free = recorded(cases, ['complete', at('2026-07-26'), 'facilityHead'])
    expect(free.ok && caseOf(free.value.cases, 'complete-case')).toMatchObject({ measure: 'post-rehab', route: 'compulsory' })
  })

  test('escaped before and found after the change of law', () => {
    const cases = live(
      ...oldWay(24),
      ['escape', at('2026-03-01', '22:00'), 'centreOfficer'],
      ['pursueEscaped', '2026-03-02', 'facilityHead'],
      ['bringBack', '2026-08-01', 'centreOfficer'],
    )
    expect(endOf(cases)).toBe('2026-09-12')
    expect(refusal(cases, ['complete', at('2026-09-10'), 'facilityHead'])).toBe('rule')
    expect(refusal(cases, ['complete', at('2026-09-12'), 'facilityHead'])).toBe('recorded')
  })
})
