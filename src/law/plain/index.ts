import { rights } from '../measures/compulsory/rights.ts'
import { rights as ofMinors } from '../measures/compulsory-minor/rights.ts'
import { rights as monitored } from '../measures/monitoring/rights.ts'
import { rights as resident } from '../measures/residence/rights.ts'
import { rights as treated } from '../measures/substitution/rights.ts'
import type { RightText } from './rights.ts'

/** What a person may do within a time, by measure; a measure without a list has the days and duties of its sheet only. */
export const rightsIn = (measure: string): readonly RightText[] => (Object.hasOwn(texts, measure) ? (texts[measure] ?? []) : [])

const texts: Readonly<Record<string, readonly RightText[]>> = {
  compulsory: rights,
  'compulsory-minor': ofMinors,
  monitoring: monitored,
  residence: resident,
  substitution: treated,
}
