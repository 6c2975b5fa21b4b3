import { actOf, type Law } from './law.ts'
import type { Sheet } from './sheet.ts'
import type { CaseState } from './state.ts'

/**
 * Whether an act of a sheet reaches a case. A case whose length an earlier sheet fixed has the acts of that sheet, and of later ones only
 * what `gain` gives it.
 */
export const reaches = (law: Law, c: CaseState | undefined, sheet: Sheet, name: string): boolean => {
  const fixed = c?.fixed?.sheet
  if (!c || !fixed || fixed.from >= sheet.from || actOf(fixed, name)) return true
  const between = (law.measures[c.measure] ?? []).filter((s) => s.from > fixed.from && s.from <= sheet.from)
  return between.some((s) => s.openCases?.gain.includes(name))
}
