import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { law } from '../../../law/index.ts'
import { countersOn, forOffice } from './counters.ts'

const measuresOf = (on: string, office: string): readonly string[] => forOffice(countersOn(law, day(on)), office).map((c) => c.measure)

test('the commune officer registers voluntary rehabilitation until 30 June 2026, the commune police since', () => {
  expect(measuresOf('2026-06-30', 'communeOfficer')).toContain('voluntary-community')
  expect(measuresOf('2026-07-01', 'communeOfficer')).not.toContain('voluntary-community')
  expect(measuresOf('2026-07-01', 'communePolice')).toContain('voluntary-community')
})

test('nobody registers electronic monitoring before the law that made it', () => {
  expect(countersOn(law, day('2026-06-30')).map((c) => c.measure)).not.toContain('monitoring')
  expect(measuresOf('2026-07-01', 'communePolice')).toContain('monitoring')
})

test('papers, the next papers and the time that begins are those of the sheet', () => {
  const notify = countersOn(law, day('2026-07-01'))
    .find((c) => c.measure === 'voluntary-community')
    ?.openings.find((o) => o.name === 'notify')
  expect(notify?.papers.map((p) => p.name)).toEqual(['finding'])
  expect(notify?.following.find((f) => f.name === 'register')?.papers.map((p) => p.name)).toEqual([
    'biography',
    'application',
    'identityCopy',
  ])
  expect(notify?.limits.map((l) => l.text)[0]).toContain('24 giờ')
})
