import type { CaseId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { applied } from './apply.ts'
import { adopted, begun, proposed, type Source } from './begin.ts'
import { ADOPT, type Body, type Entry, PROPOSED } from './entry.ts'
import { type Law, sheetOn } from './law.ts'
import { noted } from './note.ts'
import { type Standing, standing } from './order.ts'
import type { Subject } from './sheet.ts'
import type { CaseState } from './state.ts'

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

const apply = (world: World, c: CaseState, step: Standing): CaseState => {
  const { name, happened, body } = step.now
  const sheet = sheetOn(world.law, c.measure, dayOf(happened))
  if (!sheet) {
    const first = world.law.measures[c.measure]?.[0]
    const lost = [{ why: 'no law', detail: 'Không có văn bản nào trong hệ thống áp dụng cho ngày này.' }] as const
    return first ? noted(c, c, step, { sheet: first, lost }) : c
  }
  if (name === ADOPT) return adopted(world, c, step, sheet)
  if (name === PROPOSED) return proposed(c, step, sheet, sourceOf(world, body.from))
  return applied(world, c, step, sheet)
}

/** The state that steps lead to, in the order given. */
export const foldSteps = (world: World, opening: Entry, list: readonly Standing[]): CaseState =>
  list.reduce((c, step) => apply(world, c, step), begun(opening))

/** The state that the entries of a case lead to; without a step when all were struck out. Nothing when none of them opens a case. */
export const fold = (world: World, id: CaseId, entries: readonly Entry[] = world.cases.get(id) ?? []): CaseState | undefined => {
  const list = standing(entries)
  const opening = openingOf(list) ?? entries.find((e) => e.body.opens)
  return opening && { ...foldSteps(world, opening, list), seq: entries.reduce((max, e) => Math.max(max, e.seq), 0) }
}
