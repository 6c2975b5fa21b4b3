import type { CaseId } from '../kernel/ids.ts'
import type { Entry } from './entry.ts'
import type { Cases } from './fold.ts'
import { proposals } from './propose.ts'
import { type Signing, type View, type Word, type Words, withEntries } from './view.ts'

export type Recording = {
  readonly entries: readonly Entry[]
  readonly words: readonly Words[]
  /** Cases whose derived rows change: the one acted on, those it proposes, those that lean on it. */
  readonly touched: readonly CaseId[]
  readonly cases: Cases
}

/** Cases that stand on one of these, and those that stand on them: a change here changes what they read. */
const leaning = (cases: Cases, on: readonly CaseId[]): readonly CaseId[] => {
  const touched = new Set(on)
  for (const id of touched) for (const [other, entries] of cases) if (entries.some((e) => e.body.from?.case === id)) touched.add(other)
  return [...touched]
}

/** The recording of one entry with what it proposes, and every case that must be derived again. */
export const recording = (view: View, by: Signing, entry: Entry, words: readonly Word[], ids: readonly string[]): Recording => {
  const cases = withEntries(view.cases, [entry])
  const proposed = proposals({ ...view, cases }, by, entry, ids)
  return {
    entries: [entry, ...proposed],
    words: words.map((w) => ({ ...w, entry: entry.id })),
    touched: leaning(cases, [entry.case, ...proposed.map((p) => p.case)]),
    cases: withEntries(cases, proposed),
  }
}
