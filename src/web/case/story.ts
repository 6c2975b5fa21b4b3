import { due } from '../../engine/due.ts'
import { type Entry, VOID } from '../../engine/entry.ts'
import { fold } from '../../engine/fold.ts'
import { sheetOn } from '../../engine/law.ts'
import type { Sheet } from '../../engine/sheet.ts'
import type { Applied, CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { daysBetween } from '../../kernel/day.ts'
import type { CaseId } from '../../kernel/ids.ts'
import { dayOf, isAfter, type When } from '../../kernel/moment.ts'

/** One act as it is told: how it stands now, what it said before, and what is remarkable about it. */
export type Told = {
  readonly now: Entry
  /** The first entry and its corrections, as recorded. */
  readonly versions: readonly Entry[]
  readonly sheet: Sheet | undefined
  readonly step: Applied | undefined
  readonly struck: Entry | undefined
  /** The limit that had passed when it was done. */
  readonly late: When | undefined
  /** Days between the act and its first recording. */
  readonly recordedAfter: number
}

/** Folding the prefix of each of 300 steps takes 300 ms: only acts that some clock asks for are looked at. */
const isClocked = (view: View, { entry, sheet }: Applied): boolean =>
  (view.law.measures[sheet.measure] ?? []).some((s) => s.clocks.some((clock) => clock.of.includes(entry.name)))

/** The limits of a step's clocks that had passed when it happened, judged on the case as the steps before it left it. */
const passed = (view: View, id: CaseId, steps: readonly Applied[], index: number): When | undefined => {
  const step = steps[index]
  if (!step || index === 0 || !isClocked(view, step)) return undefined
  const earlier = steps.slice(0, index).map((s) => ({ ...s.entry, id: s.original.id, seq: s.original.seq, corrects: undefined }))
  const before = fold({ ...view, cases: new Map([...view.cases, [id, earlier]]) }, id)
  return before && due(view, before).find((d) => d.acts.includes(step.entry.name) && isAfter(step.entry.happened, d.rolled))?.rolled
}

/** Every act of a case in the order in which it happened; those struck out stay where they were. */
export const story = (view: View, c: CaseState): readonly Told[] => {
  const entries = view.cases.get(c.id) ?? []
  const corrections = (e: Entry): readonly Entry[] => entries.filter((x) => x.corrects === e.id).sort((a, b) => a.seq - b.seq)
  const standing = c.steps.map((step, i): Told => {
    const versions = [step.original, ...corrections(step.original)]
    return {
      now: step.entry,
      versions,
      sheet: step.sheet,
      step,
      struck: undefined,
      late: passed(view, c.id, c.steps, i),
      recordedAfter: recordedAfter(step.original),
    }
  })
  const known = new Set(c.steps.map((s) => s.original.id))
  const struck = entries
    // What a reader of the case may not know of stands there as struck out from the beginning.
    .filter((e) => !e.corrects && !known.has(e.id) && e.name !== VOID)
    .map((e): Told => {
      const later = corrections(e)
      return {
        now: e,
        versions: [e, ...later],
        sheet: sheetOn(view.law, c.measure, dayOf(e.happened)),
        step: undefined,
        struck: later.findLast((x) => x.name === VOID),
        late: undefined,
        recordedAfter: recordedAfter(e),
      }
    })
  // The sort is stable: steps of one day keep the engine's order, and what was struck out comes after them.
  return [...standing, ...struck].sort((a, b) => compare(dayOf(a.now.happened), dayOf(b.now.happened)))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const recordedAfter = (e: Entry): number => daysBetween(dayOf(e.happened), dayOf(e.recordedAt))
