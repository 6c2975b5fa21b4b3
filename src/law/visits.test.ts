import { expect, test } from 'vitest'
import { law } from './index.ts'
import { visits } from './visits.ts'

test.each(Object.entries(visits))(
  '%s are owed again and again under every text, and say how somebody was found by one choice',
  (_, visit) => {
    for (const sheet of law.measures[visit.measure] ?? []) {
      expect(sheet.clocks.some((c) => c.every && c.of.includes(visit.act))).toBe(true)
      const asked = Object.entries(sheet.acts[visit.act]?.says ?? {}).filter(([, f]) => !f.optional)
      expect(asked.map(([name, f]) => [name, f.kind])).toEqual([[visit.said, 'choice']])
    }
  },
)
