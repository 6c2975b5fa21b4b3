import type { Mark } from '../kernel/calendar.ts'
import { type Citation, isSilence } from '../kernel/citation.ts'

/** How sure something is by what it stands on: as its weakest citation, `silent` where that is a question the texts leave open. */
export type Certainty = Mark | 'silent'

/** From the surest to the least sure. */
export const CERTAINTIES = ['read', 'derived', 'press', 'recalled', 'silent'] as const satisfies readonly Certainty[]

export const certaintyOf = (cites: readonly Citation[]): Certainty =>
  CERTAINTIES[Math.max(0, ...cites.map((c) => CERTAINTIES.indexOf(isSilence(c) ? 'silent' : c.mark)))] ?? 'silent'
