import { describe, expect, test } from 'vitest'
import { adopt } from '../../../../engine/adopt.ts'
import { due } from '../../../../engine/due.ts'
import { type Cases, fold } from '../../../../engine/fold.ts'
import { term } from '../../../../engine/term.ts'
import { day } from '../../../../kernel/day.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import { law } from '../../../index.ts'
import { at, by, CASE, desk, endOf, recorded, refusal, setting, unit, WARD } from './desks.ts'

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

describe('a paper file that tells of the notice before the end', () => {
  const told = (facts: Readonly<Record<string, ReturnType<typeof day>>>) => {
    const outcome = inFacility({
      happened: day('2026-07-06'),
      facts: { taken: day('2024-07-20'), ...facts },
      fixed: { on: day('2024-07-01'), says: { decisionNo: '01/QĐ', presence: 'present', months: 24 } },
      seats: { facility: unit('centre'), commune: WARD },
    })
    if (!outcome.ok) throw new Error(outcome.refusals.map((r) => r.detail).join(' '))
    return outcome.value.cases
  }
  const owed = (cases: Cases) => {
    const c = fold({ ...setting, cases }, CASE)
    return c ? due(setting, c).flatMap((d) => d.acts) : []
  }
  const release = (cases: Cases) => {
    const free = recorded(cases, ['complete', at('2026-07-20'), 'facilityHead'])
    return free.ok ? [...free.value.cases.keys()] : free.refusals.map((r) => r.detail)
  }

  test('owes no second one, and the certificate proposes the management after it', () => {
    expect(owed(told({}))).toContain('noticeEnd')
    const noticed = told({ noticed: day('2026-07-01') })
    expect(owed(noticed)).not.toContain('noticeEnd')
    expect(release(noticed)).toEqual([CASE, 'complete-case'])
  })

  test('proposes nothing where the paper says that the management was put on its way', () => {
    expect(release(told({ noticed: day('2026-07-01'), managementProposed: day('2026-07-02') }))).toEqual([CASE])
  })
})

/** Somebody in a facility since 3 April 2024 for 18 months, taken over on 2 June 2025. */
const inFacility = (more: Partial<Parameters<typeof adopt>[2]>) =>
  adopt(
    { ...setting, cases: new Map(), person: 'p' as PersonId },
    by('centreOfficer', desk['centreOfficer']),
    {
      opens: { measure: 'compulsory', route: 'adult' },
      state: 'inFacility',
      happened: day('2025-06-02'),
      facts: { taken: day('2024-04-03') },
      documents: ['decision'],
      fixed: { on: day('2024-03-20'), says: { decisionNo: '01/QĐ', presence: 'present', months: 18 } },
      ...more,
    },
    CASE,
    ['adopted'],
    () => '',
  )

test('months that a court took off before the file was taken over bring the day to go nearer', () => {
  const reduced = (on: string, n: number) => inFacility({ remitted: [{ act: 'reduce', on: day(on), n }] })
  const ends = (outcome: ReturnType<typeof inFacility>) => (outcome.ok ? endOf(outcome.value.cases) : outcome.refusals.map((r) => r.field))
  expect(ends(inFacility({}))).toBe('2025-10-03')
  expect(ends(reduced('2025-03-10', 3))).toBe('2025-07-03')
  expect(ends(reduced('2024-03-19', 3))).toEqual(['remitted.0'])
  expect(ends(reduced('2025-06-03', 3))).toEqual(['remitted.0'])
  expect(ends(reduced('2025-03-10', 7))).toEqual(['remitted.0'])
})

test('a paper file whose dates contradict its decision, or that nobody could ever leave, is not taken over', () => {
  const against = (more: Parameters<typeof inFacility>[0]) => {
    const outcome = inFacility(more)
    return outcome.ok ? [] : outcome.refusals.map((r) => r.field)
  }
  expect(against({ facts: { taken: day('2024-04-03'), decided: day('2024-03-20') } })).toEqual([])
  expect(against({ facts: { taken: day('2024-04-03'), decided: day('2024-03-21') } })).toEqual(['facts.decided'])
  const absent = { taken: day('2024-04-03'), deliveredToAbsent: day('2024-03-26') }
  expect(against({ facts: { ...absent, complainFrom: day('2024-03-26') } })).toEqual([])
  expect(against({ facts: { ...absent, complainFrom: day('2024-03-20') } })).toEqual(['facts.complainFrom'])
  expect(against({ intervals: [{ name: 'escape', from: day('2024-06-01') }] })).toEqual(['intervals.0'])
  expect(against({ intervals: [{ name: 'escape', from: day('2024-06-01'), to: day('2024-06-11') }] })).toEqual([])
  expect(against({ state: 'escaped', intervals: [{ name: 'escape', from: day('2024-06-01') }] })).toEqual([])
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
