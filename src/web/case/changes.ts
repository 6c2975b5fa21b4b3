import { type Due, due } from '../../engine/due.ts'
import { type Cases, fold } from '../../engine/fold.ts'
import type { Applied, CaseState, Fact, Interval } from '../../engine/state.ts'
import { term } from '../../engine/term.ts'
import type { View } from '../../engine/view.ts'
import type { Day } from '../../kernel/day.ts'
import type { CaseId } from '../../kernel/ids.ts'
import type { When } from '../../kernel/moment.ts'
import { isShown, type Seen } from './view.ts'

/** What is different in one case. Absent sides: it was not there, or is no longer. */
export type CaseChanges = {
  readonly case: CaseId
  readonly state: CaseState | undefined
  readonly moved?: { readonly before: string; readonly after: string }
  readonly ends?: { readonly before: Day | undefined; readonly after: Day | undefined }
  readonly facts: readonly { readonly fact: string; readonly before: When | undefined; readonly after: When | undefined }[]
  readonly papers: readonly string[]
  /** Questions raised to somebody, and answered. */
  readonly asked: readonly string[]
  readonly answered: readonly string[]
  /** Stretches begun or ended, or whose days changed. */
  readonly stretches: readonly Interval[]
  readonly begun: readonly Due[]
  readonly stopped: readonly Due[]
  readonly shifted: readonly { readonly before: Due; readonly after: Due }[]
  /** Steps that stand without their ground since. */
  readonly lost: readonly Applied[]
  /** The case did not exist before. */
  readonly fresh: boolean
}

const clockKey = (d: Due): string => [d.sheet.from, d.who, d.fact, ...d.acts].join(' ')

const clocks = (before: readonly Due[], after: readonly Due[]): Pick<CaseChanges, 'begun' | 'stopped' | 'shifted'> => {
  const was = new Map(before.map((d) => [clockKey(d), d]))
  const is = new Map(after.map((d) => [clockKey(d), d]))
  return {
    begun: after.filter((d) => !was.has(clockKey(d))),
    stopped: before.filter((d) => !is.has(clockKey(d))),
    shifted: after.flatMap((d) => {
      const old = was.get(clockKey(d))
      return old && old.rolled !== d.rolled ? [{ before: old, after: d }] : []
    }),
  }
}

const factsChanged = (before: Readonly<Record<string, Fact>>, after: Readonly<Record<string, Fact>>): CaseChanges['facts'] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((fact) => ({ fact, before: before[fact]?.when, after: after[fact]?.when }))
    .filter((f) => f.before !== f.after)

const openTasks = (c: CaseState | undefined): readonly string[] => c?.tasks.flatMap((t) => (t.settled ? [] : [t.task])) ?? []

const stretchKey = (i: Interval): string => `${i.name} ${i.from} ${i.to}`

const newlyLost = (before: CaseState | undefined, after: CaseState | undefined): readonly Applied[] => {
  const old = new Set(before?.steps.filter((s) => s.lost.length > 0).map((s) => s.original.id))
  return after?.steps.filter((s) => s.lost.length > 0 && !old.has(s.original.id)) ?? []
}

const changesIn = (view: View, id: CaseId, then: Cases): CaseChanges => {
  const before = fold(view, id)
  const later = { ...view, cases: then }
  const after = fold(later, id)
  const [was, is] = [before && term(before)?.ends, after && term(after)?.ends]
  return {
    case: id,
    state: after,
    ...(before?.state === after?.state ? {} : { moved: { before: before?.state ?? '', after: after?.state ?? '' } }),
    ...(was === is ? {} : { ends: { before: was, after: is } }),
    facts: factsChanged(before?.facts ?? {}, after?.facts ?? {}),
    papers: Object.keys(after?.documents ?? {}).filter((d) => !(d in (before?.documents ?? {}))),
    asked: openTasks(after).filter((task) => !openTasks(before).includes(task)),
    answered: openTasks(before).filter((task) => !openTasks(after).includes(task)),
    stretches: after?.intervals.filter((i) => !before?.intervals.some((b) => stretchKey(b) === stretchKey(i))) ?? [],
    ...clocks(before ? due(view, before) : [], after ? due(later, after) : []),
    lost: newlyLost(before, after),
    fresh: before === undefined && after !== undefined,
  }
}

const nothing = (c: CaseChanges): boolean =>
  !c.moved &&
  !c.ends &&
  !c.fresh &&
  [c.facts, c.papers, c.asked, c.answered, c.stretches, c.begun, c.stopped, c.shifted, c.lost].every((list) => list.length === 0)

/** What recording would do or did: every touched case that may be shown and in which something is different, the one acted on first. */
export const changesBetween = (view: Seen, then: Cases, touched: readonly CaseId[]): readonly CaseChanges[] =>
  touched
    .filter((id) => isShown(view, id))
    .map((id) => changesIn(view, id, then))
    .filter((c) => !nothing(c))
