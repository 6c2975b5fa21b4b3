import { expect, test } from 'vitest'
import { timeLimits } from '../../engine/time-limits.ts'
import { law } from '../index.ts'
import { limitPlaces } from '../limit-places.ts'
import { courtBeforeOrdinance, courtOfMinors, courtOfMinors2026 } from '../measures/compulsory-minor/silences.ts'
import { appeals } from './2022-01-01-appeal.ts'
import { court, everywhere } from './2022-01-01-court.ts'
import { courtBefore2023, courtSince2025July, courtSince2026, protesting } from './silences.ts'

const steps = new Set(Object.keys({ ...court(everywhere(protesting)), ...appeals(everywhere(protesting)) }))
const limits = timeLimits(law, limitPlaces).filter((l) => (l.id.split('.')[1] ?? '').split('+').some((act) => steps.has(act)))

/** What no text that was read says of a court's procedure, from its first day on; adults have an ordinance that was read from February 2023 to June 2025. */
const open = {
  compulsory: [
    ['2022-01-01', courtBefore2023],
    ['2023-02-01', undefined],
    ['2025-07-01', courtSince2025July],
    ['2026-07-01', courtSince2026],
  ],
  'compulsory-minor': [
    ['2022-01-01', courtBeforeOrdinance],
    ['2022-03-24', courtOfMinors],
    ['2026-07-01', courtOfMinors2026],
  ],
} as const

/** What these steps refuse by no ordinance on procedure: who turned 18 meanwhile, and terms between the two that Law 120 knows. */
const ofNoOrdinance = ['decide.rule1', 'upholdOnAppeal.rule1', 'upholdOnAppeal.rule2']

test.each(Object.entries(open))(
  'every limit of a step before the courts of %s cites what is open about their procedure that day',
  (measure, stretches) => {
    const ofMeasure = limits.filter((l) => l.measure === measure)
    const silent = ofMeasure.filter((l) =>
      stretches.some(([from, question], i) => {
        const until = stretches[i + 1]?.[0]
        const holds = (until === undefined || l.from < until) && (l.until === undefined || l.until > from)
        return holds && question !== undefined && !l.cites.some((c) => 'silent' in c && c.decision === question.decision)
      }),
    )
    const ids = silent.map((l) => l.id)
    expect(ids.filter((id) => !ofNoOrdinance.some((rule) => id.startsWith(`${measure}.${rule}@`)))).toEqual([])
    expect(ofMeasure.length).toBeGreaterThan(40)
  },
)
