import type { CaseId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { applied } from './apply.ts'
import { moved } from './assign.ts'
import { adopted, begun, proposed, type Source } from './begin.ts'
import { ADOPT, type Body, type Entry, PROPOSED, SEAT } from './entry.ts'
import { type Law, sheetOn } from './law.ts'
import { type Done, noted } from './note.ts'
import { type Standing, standing } from './order.ts'
import type { Subject } from './sheet.ts'
import type { Applied, CaseState } from './state.ts'
import { term } from './term.ts'

/** All entries of one person's cases; a fold may follow a reference from one case to another. */
export type Cases = ReadonlyMap<CaseId, readonly Entry[]>

export type World = { readonly law: Law; readonly subject: Subject; readonly cases: Cases }

/** What a proposed case stands on; nothing when that entry was struck out. */
const sourceOf = (world: World, from: Body['from']): Source | undefined => {
  const c = from && fold(world, from.case)
  const step = c?.steps.find((s) => s.original.id === from?.entry)
  return c && step && { c, step }
}

/** The standing entry that opens a case, wherever a correction has put it. */
export const openingOf = (list: readonly Standing[]): Entry | undefined => list.find((s) => s.now.body.opens)?.now

const apply = (world: World, c: CaseState, step: Standing): Done | undefined => {
  const { name, happened, body } = step.now
  const sheet = sheetOn(world.law, c.measure, dayOf(happened))
  if (!sheet) {
    const first = world.law.measures[c.measure]?.[0]
    const lost = [{ why: 'no law', detail: 'Không có văn bản nào trong hệ thống áp dụng cho ngày này.' }] as const
    return first && noted(c, c, step, { sheet: first, lost })
  }
  if (name === ADOPT) return adopted(world, c, step, sheet)
  if (name === PROPOSED) return proposed(c, step, sheet, sourceOf(world, body.from))
  if (name === SEAT) return moved(c, step, sheet)
  return applied(world, c, step, sheet)
}

/** Since when the end is another than the one that others were told of. What moved it first counts until they are told again. */
const watched = ({ after, step }: Done): CaseState => {
  if (!after.told) return after
  const ends = term(after)?.ends
  if (ends === undefined || ends === after.told.ends) return after.endMoved ? { ...after, endMoved: undefined } : after
  if (after.endMoved && after.told.entry !== step.entry.id) return after
  return { ...after, endMoved: { when: step.entry.happened, entry: step.entry.id } }
}

/** The state that steps lead to, in the order given. */
export const foldSteps = (world: World, opening: Entry, list: readonly Standing[]): CaseState => {
  // One list that grows until the fold is done: copying it at each step took half the time of 500 entries.
  const steps: Applied[] = []
  let c: CaseState = { ...begun(opening), steps }
  for (const standing of list) {
    const done = apply(world, c, standing)
    if (!done) continue
    steps.push(done.step)
    c = watched(done)
  }
  return c
}

/** The state that the entries of a case lead to; without a step when all were struck out. Nothing when none of them opens a case. */
export const fold = (world: World, id: CaseId): CaseState | undefined => {
  const entries = world.cases.get(id) ?? []
  const known = remembered(world)
  if (known.has(id)) return known.get(id)
  const list = standing(entries)
  const opening = openingOf(list) ?? entries.find((e) => e.body.opens)
  const c = opening && { ...foldSteps(world, opening, list), seq: entries.reduce((max, e) => Math.max(max, e.seq), 0) }
  known.set(id, c)
  return c
}

type Folded = Map<CaseId, CaseState | undefined>
const memory = new WeakMap<Cases, { readonly law: Law; readonly subject: Subject; readonly folded: Folded }>()

/** Folds of the same values: recording one act asks for the case before it four times and after it three times. */
const remembered = ({ cases, law, subject }: World): Folded => {
  const found = memory.get(cases)
  if (found?.law === law && found.subject.birth === subject.birth && found.subject.sex === subject.sex) return found.folded
  const folded: Folded = new Map()
  memory.set(cases, { law, subject, folded })
  return folded
}
