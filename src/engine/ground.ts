import { isAfter, type When } from '../kernel/moment.ts'
import type { CaseState } from './state.ts'

/** Since when something is carried out in a case: its decision, or, in a measure that has no term, the act that took the case up. */
const carriedOut = ({ fixed, steps }: CaseState): When | undefined => {
  if (fixed || steps.at(-1)?.sheet.lasts) return fixed?.on
  return steps.find((s) => s.sheet.states[s.after]?.kind === 'open')?.entry.happened
}

/** When a case in which something is carried out lost what it was proposed on. */
export const groundLost = (c: CaseState): When | undefined => {
  const begun = carriedOut(c)
  if (!c.groundless || begun === undefined) return undefined
  const { since } = c.groundless
  return since !== undefined && isAfter(since, begun) ? since : begun
}
