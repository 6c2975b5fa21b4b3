import { describe, expect, test } from 'vitest'
import { endOf, live, OLD_WARD, refusal, unit } from './desks.ts'
import { newFile, newWay, oldFile, oldWay } from './ways.ts'

describe('lives that were interrupted or went on elsewhere', () => {
  test('sentenced to prison meanwhile, and back for the rest', () => {
    const cases = live(...newWay('later'), ['imprison', '2027-01-01', 'centreOfficer'], ['release', '2028-01-01', 'centreOfficer'])
    expect(endOf(cases)).toBe('2030-07-29')
  })

  test('in another facility since the transfer: only that one lets him go', () => {
    const cases = live(...oldWay(12), ['transfer', '2024-09-02', 'centreOfficer', { toFacility: 'other' }])
    expect(refusal(cases, ['noticeEnd', '2025-03-01', 'centreOfficer'])).toBe('unit')
    expect(refusal(cases, ['noticeEnd', '2025-03-01', 'centreOfficer', {}, unit('other')])).toBe('recorded')
  })
})

test('another court, another district and another centre have no part in it', () => {
  const cases = live(...oldWay(12).slice(0, -1))
  expect(refusal(cases, ['admit', '2024-04-12', 'centreOfficer', {}, unit('other')])).toBe('unit')
  const sent = live(...oldFile, ['send', '2024-03-12', 'communeChair', {}, OLD_WARD])
  expect(refusal(sent, ['forward', '2024-03-13', 'districtLabourHead', {}, unit('other')])).toBe('unit')
  expect(refusal(live(...newFile), ['decide', '2026-07-15', 'courtClerk', {}, unit('other')])).toBe('unit')
})
