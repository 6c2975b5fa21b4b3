import type { Clock, Rule } from '../../../engine/sheet.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { exactMonths, sameDay } from '../../../kernel/limit.ts'
import { noTimeLimit } from '../../silences.ts'
import { D116 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { afterDeath, besideTheMeasure, disciplining, monthlyRating } from './silences.ts'

/**
 * The days that the plan of the person names, and that its end is there: the last of the term, or of what brought the person here. That a part is
 * rated when it is over follows from the plan; no text says by when.
 */
export const planClocks = (leaving: Citation) =>
  [
    { of: ['evaluateTreatment'], who: 'voluntaryCentre', within: sameDay, after: 'detoxUntil', cite: noTimeLimit },
    { of: ['evaluateBehaviour'], who: 'voluntaryCentre', within: sameDay, after: 'educationUntil', cite: noTimeLimit },
    { of: ['evaluateLabour'], who: 'voluntaryCentre', within: sameDay, after: 'termEnds', cite: noTimeLimit },
    { of: ['evaluateReintegration'], who: 'voluntaryCentre', within: sameDay, after: 'termEnds', cite: noTimeLimit },
    { of: ['leave'], who: 'facilityHead', within: sameDay, after: 'termEnds', start: noTimeLimit, cite: leaving },
    { of: ['leave'], who: 'facilityHead', within: sameDay, after: 'groundLost', cite: besideTheMeasure },
  ] as const satisfies readonly Clock[]

/** Duties of the house towards whom its text names. */
export const houseClocks = (rated: (cite: Citation) => Rule<boolean>, died: Pick<Clock, 'cite' | 'reckoned'>) =>
  [
    {
      of: ['rate'],
      who: 'facilityHead',
      within: exactMonths(1),
      after: 'regimeFrom',
      every: true,
      if: rated(monthlyRating),
      cite: monthlyRating,
    },
    { of: ['endApart'], who: 'facilityHead', within: sameDay, after: 'apartUntil', cite: disciplining },
    { of: ['noticeDeath'], who: 'facilityHead', within: sameDay, after: 'died', start: afterDeath, ...died },
  ] as const satisfies readonly Clock[]

export const clocks = [
  ...planClocks(D116.art(62, 4)),
  ...houseClocks(when.byCourt, { cite: D116.art(61, 2), reckoned: 'nghị định chỉ nói “ngay” về việc báo thân nhân' }),
] as const
