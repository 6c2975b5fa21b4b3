import { describe, expect, test } from 'vitest'
import { adopt } from '../../../../engine/adopt.ts'
import { due } from '../../../../engine/due.ts'
import { fold } from '../../../../engine/fold.ts'
import { term } from '../../../../engine/term.ts'
import { day } from '../../../../kernel/day.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import { law } from '../../../index.ts'
import { by, CASE, desk, endOf, refusal, setting, unit, WARD } from './desks.ts'

describe('a file that began on paper', () => {
  const files = (law.measures['compulsory'] ?? []).flatMap((sheet) =>
    Object.keys(sheet.states).map((state) => [sheet.from, state] as const),
  )
  test(`is taken over in all ${files.length} stages that the five texts know, and its clocks are read`, () => {
    for (const [from, state] of files) {
      const fixed = from === '2026-07-01' ? { attempt: 'first' } : { months: 18 }
      const outcome = adopt(
        { ...setting, cases: new Map(), person: 'p' as PersonId },
        by('communePoliceChief', WARD),
        {
          opens: { measure: 'compulsory', route: 'adult' },
          state,
          happened: day(from),
          facts: { taken: day(from) },
          documents: ['decision'],
          fixed: { on: day(from), says: { decisionNo: '01/QĐ', presence: 'present', ...fixed } },
          intervals: [{ name: 'holding', from: day('2021-12-01'), to: day('2021-12-11') }],
          seats: { facility: unit('centre'), court: unit('court') },
        },
        CASE,
        ['adopted'],
        () => '',
      )
      expect(outcome.ok ? [] : outcome.refusals, `${from} ${state}`).toEqual([])
      const c = outcome.ok ? fold({ ...setting, cases: outcome.value.cases }, CASE) : undefined
      expect(c && [c.state, term(c)?.ends !== undefined, due(setting, c).length >= 0]).toEqual([state, true, true])
    }
    expect(files.length).toBeGreaterThan(100)
  })
})

test('without a decision on paper there is no end, and no notice of one', () => {
  const outcome = adopt(
    { ...setting, cases: new Map(), person: 'p' as PersonId },
    by('centreOfficer', desk['centreOfficer']),
    {
      opens: { measure: 'compulsory', route: 'adult' },
      state: 'inFacility',
      happened: day('2024-05-06'),
      facts: { taken: day('2024-04-03') },
      documents: [],
    },
    CASE,
    ['adopted'],
    () => '',
  )
  const cases = outcome.ok ? outcome.value.cases : new Map()
  expect(endOf(cases)).toBeUndefined()
  expect(refusal(cases, ['noticeEnd', '2024-05-07', 'centreOfficer'])).toBe('rule')
  expect(refusal(cases, ['complete', '2024-05-07', 'facilityHead'])).toBe('rule')
})
