import type { Project } from '../db/projector.ts'
import type { Entry } from '../engine/entry.ts'
import { fold } from '../engine/fold.ts'
import type { Law } from '../engine/law.ts'
import { spansOf } from '../engine/spans.ts'
import type { CaseId } from '../kernel/ids.ts'

const byCase = (entries: readonly Entry[]): ReadonlyMap<CaseId, readonly Entry[]> => {
  const cases = new Map<CaseId, Entry[]>()
  for (const e of entries) {
    const list = cases.get(e.case)
    if (list) list.push(e)
    else cases.set(e.case, [e])
  }
  return cases
}

/** What the log says of a person's cases, as days in states: the same entries always give the same spans. */
export const projecting =
  (law: Law): Project =>
  ({ entries, birth, sex }) => {
    const cases = byCase(entries)
    return [...cases.keys()].flatMap((id) => {
      const c = fold({ law, subject: { birth, sex }, cases }, id)
      return c ? spansOf(c) : []
    })
  }
