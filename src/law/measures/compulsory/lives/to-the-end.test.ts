import { describe, expect, test } from 'vitest'
import { due } from '../../../../engine/due.ts'
import type { Cases } from '../../../../engine/fold.ts'
import { project } from '../../../../engine/project.ts'
import { moment } from '../../../../kernel/moment.ts'
import { at, CASE, caseOf, endOf, live, OLD_WARD, recorded, setting, WARD } from './desks.ts'
import { newFile, newWay, oldWay } from './ways.ts'

describe('lives to the end of the measure', () => {
  test('through the labour office, the district court and the district police, to management after it', () => {
    const cases = live(...oldWay(12), ['noticeEnd', '2025-03-20', 'centreOfficer'], ['complete', '2025-04-12', 'facilityHead'])
    expect(caseOf(cases)?.state).toBe('completed')
    const after = caseOf(cases, 'complete-case')
    expect(after).toMatchObject({
      measure: 'post-rehab',
      route: 'compulsory',
      state: 'awaited',
      seats: [{ seat: 'commune', unit: OLD_WARD }],
    })
    expect(after?.facts['completed']?.when).toBe('2025-04-12')
  })

  test('by the new law, outside the province, with management proposed 30 days before the end', () => {
    const cases = live(...newWay('first'), ['noticeEnd', '2028-06-28', 'centreOfficer'])
    expect(endOf(cases)).toBe('2028-07-29')
    const after = caseOf(cases, 'noticeEnd-case')
    expect(after).toMatchObject({
      measure: 'post-rehab',
      route: 'compulsory',
      seats: [
        { seat: 'commune', unit: WARD },
        { seat: 'facility', unit: 'centre' },
      ],
    })
    expect(after && due(setting, after)).toMatchObject([
      { acts: ['propose'], rolled: '2028-06-30' },
      { acts: ['deliver'], rolled: '2028-07-29', who: 'facilityHead' },
    ])
    const free = recorded(cases, ['complete', at('2028-07-28', '09:00'), 'facilityHead'])
    expect(free.ok && [...free.value.cases.keys()]).toEqual([CASE, 'admit-case', 'noticeEnd-case'])
  })

  test('by the new law, without the notice: proposing management in two working days is a question then, not a limit that was read', () => {
    const cases = live(...newWay('first'), ['complete', at('2028-07-28', '09:00'), 'facilityHead'])
    const after = caseOf(cases, 'complete-case')
    expect(after?.facts).toMatchObject({ noticed: { when: '2028-07-28T09:00+07:00' }, unannounced: { when: '2028-07-28T09:00+07:00' } })
    expect(after && due(setting, after).find(({ acts }) => acts.includes('propose'))?.cite).toMatchObject({
      decision: expect.stringContaining('0496'),
    })
    const announced = caseOf(live(...newWay('first'), ['noticeEnd', '2028-06-28', 'centreOfficer']), 'noticeEnd-case')
    expect(announced?.facts).not.toHaveProperty('unannounced')
  })

  test('sent home to be treated and never back: the management that was proposed has no ground any more', () => {
    const cases = live(
      ...newWay('first'),
      ['proposeSuspension', '2028-05-02', 'facilityHead'],
      ['suspend', '2028-05-10', 'courtClerk'],
      ['noticeEnd', '2028-06-20', 'centreOfficer'],
      ['notResume', '2028-07-01', 'centreOfficer'],
    )
    expect(caseOf(cases)?.state).toBe('notResumed')
    expect(caseOf(cases, 'noticeEnd-case')?.groundless?.reasons[0]?.detail).toContain('không phải chấp hành tiếp')
  })

  test('held in a facility while the file was made, and let go because the court did not apply the measure', () => {
    const cases = live(...newFile.slice(0, 3), ['holdAtFacility', '2026-07-02', 'communePoliceChief'], ...newFile.slice(3), [
      'refuseMeasure',
      '2026-07-20',
      'courtClerk',
      { courtOutcome: 'notApplied' },
    ])
    const c = caseOf(cases)
    expect([c?.state, c?.intervals, endOf(cases)]).toEqual([
      'notApplied',
      [{ name: 'holding', from: '2026-07-02', to: '2026-07-20', counts: 'credited' }],
      undefined,
    ])
  })

  test('dead in the facility: his relatives have their time, and nobody owes a release', () => {
    const cases = live(
      ...oldWay(12),
      ['die', at('2024-06-01', '03:00'), 'centreOfficer'],
      ['noticeDeath', at('2024-06-01', '05:00'), 'centreOfficer'],
    )
    const c = caseOf(cases)
    const rows = c && project({ ...setting, now: moment(at('2024-06-01', '12:00')) }, c).deadlines
    expect(rows).toEqual([])
  })
})

test('nobody has two limits for one act of the court or one notice of the end', () => {
  const rows = (cases: Cases, now: string, act: string) => {
    const c = caseOf(cases)
    return c && due({ ...setting, now: moment(at(now)) }, c).filter((d) => d.acts.includes(act)).length
  }
  expect(rows(live(...newFile), '2026-07-13', 'refuseMeasure')).toBe(1)
  expect(rows(live(...newFile, ['extend', '2026-07-13', 'courtClerk']), '2026-07-14', 'refuseMeasure')).toBe(1)
  expect(rows(live(...newWay('first')), '2028-06-01', 'noticeEnd')).toBe(1)
})
