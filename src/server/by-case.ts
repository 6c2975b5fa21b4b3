import type { Entry } from '../engine/entry.ts'
import type { CaseId } from '../kernel/ids.ts'

/** Entries of one person, each case for itself. */
export const byCase = (entries: readonly Entry[]): ReadonlyMap<CaseId, readonly Entry[]> => {
  const cases = new Map<CaseId, Entry[]>()
  for (const e of entries) {
    const list = cases.get(e.case)
    if (list) list.push(e)
    else cases.set(e.case, [e])
  }
  return cases
}
