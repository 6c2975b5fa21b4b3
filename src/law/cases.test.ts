import { describe, expect, test } from 'vitest'
import { whyNot } from '../engine/why-not.ts'
import type { UnitId } from '../kernel/ids.ts'
import { endOf, when } from '../kernel/moment.ts'
import { disagreements, outcome } from './cases.ts'
import { law } from './index.ts'
import * as compulsory from './measures/compulsory/cases.ts'
import * as compulsoryMinor from './measures/compulsory-minor/cases.ts'
import * as determination from './measures/determination/cases.ts'
import * as drugTest from './measures/drug-test/cases.ts'
import * as licence from './measures/facility-licence/cases.ts'
import * as process from './measures/facility-process/cases.ts'
import * as monitoring from './measures/monitoring/cases.ts'
import * as postRehab from './measures/post-rehab/cases.ts'
import * as publication from './measures/provider-publication/cases.ts'
import * as residence from './measures/residence/cases.ts'
import * as substitution from './measures/substitution/cases.ts'
import * as users from './measures/user-management/cases.ts'
import * as voluntary from './measures/voluntary-community/cases.ts'
import * as facility from './measures/voluntary-facility/cases.ts'

const measures = {
  'voluntary-community': voluntary,
  'voluntary-facility': facility,
  'post-rehab': postRehab,
  'drug-test': drugTest,
  'user-management': users,
  compulsory,
  'compulsory-minor': compulsoryMinor,
  determination,
  monitoring,
  residence,
  substitution,
  'facility-licence': licence,
  'facility-process': process,
  'provider-publication': publication,
}

for (const [measure, { cases, offices }] of Object.entries(measures)) {
  describe(measure, () => {
    for (const [group, table] of Object.entries(cases)) {
      test.each(table.map((c) => [c.is, c] as const))(`${group}: %s`, (_, c) => {
        expect(disagreements(c, outcome(law, measure, c))).toEqual([])
      })
    }

    test.each(offices)('%s on %s by %s: %s', (act, on, office, may) => {
      const happened = when(on)
      const setting = { law, subject: { birth: '1990', sex: 'male' }, units: (unit: UnitId) => [unit], now: endOf(happened) } as const
      const [route = ''] = Object.keys(law.measures[measure]?.[0]?.routes ?? {})
      const asked = { measure, route, act, happened, says: {}, acting: { office, unit: 'xa' as UnitId } } // any unit: no case, no seat
      const { reasons, judged } = whyNot(setting, undefined, asked)
      expect(judged, 'the act exists on that day').toBeDefined()
      expect(reasons.some((r) => r.why === 'office')).toBe(!may)
    })
  })
}

test('every case says what it expects', () => {
  const all = Object.values(measures).flatMap((m) => Object.values(m.cases).flat())
  expect(all.length).toBeGreaterThan(100)
  const names = all.map((c) => `${c.route} ${c.is} ${JSON.stringify(c.acts)}`)
  expect(new Set(names).size).toBe(names.length)
})
