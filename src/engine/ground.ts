import { isAfter, type When } from '../kernel/moment.ts'
import type { CaseState } from './state.ts'

/** When a decided case lost what it was proposed on: before its decision nothing was carried out on it. */
export const groundLost = ({ fixed, groundless }: CaseState): When | undefined => {
  if (!fixed || !groundless) return undefined
  const { since } = groundless
  return since !== undefined && isAfter(since, fixed.on) ? since : fixed.on
}
