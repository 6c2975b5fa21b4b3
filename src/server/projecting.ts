import type { Project } from '../db/projector.ts'
import { fold } from '../engine/fold.ts'
import type { Law } from '../engine/law.ts'
import { spansOf } from '../engine/spans.ts'
import { byCase } from './by-case.ts'

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
