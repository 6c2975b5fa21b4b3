import type { CaseId, EntryId } from '../kernel/ids.ts'
import { dayOf, type When } from '../kernel/moment.ts'
import { adopted, applied, begun, proposed } from './apply.ts'
import { ADOPT, type Entry, type FactRef, PROPOSED } from './entry.ts'
import { type Law, sheetOn } from './law.ts'
import { standing } from './order.ts'
import type { Subject } from './sheet.ts'
import type { CaseState } from './state.ts'
import { term } from './term.ts'

/** All entries of one person's cases; a fold may follow a reference from one case to another. */
export type Cases = ReadonlyMap<CaseId, readonly Entry[]>

export type World = { readonly law: Law; readonly subject: Subject; readonly cases: Cases }

/** The value a proposed case reads in the entry it stands on; nothing when that entry was struck out or does not say it. */
const referred = (world: World, of: { readonly entry: EntryId; readonly case: CaseId }, ref: FactRef): When | undefined => {
  const source = standing(world.cases.get(of.case) ?? []).find((s) => s.original.id === of.entry)
  if (!source) return undefined
  if (ref === 'happened') return source.now.happened
  if (ref === 'ends') {
    const other = fold(world, of.case)
    return other && term(other)?.ends
  }
  const value = source.now.body.says[ref.said]
  return typeof value === 'string' ? (value as When) : undefined // the sheet's own field kinds made it a When when it was read
}

/** The state that the entries of a case lead to. Nothing when the case has no standing entry that opens it. */
export const fold = (world: World, id: CaseId, entries: readonly Entry[] = world.cases.get(id) ?? []): CaseState | undefined => {
  const list = standing(entries)
  const first = list[0]
  if (!first?.now.body.opens) return undefined
  const seq = entries.reduce((max, e) => Math.max(max, e.seq), 0)
  let state: CaseState | undefined
  for (const step of list) {
    const { name, happened } = step.now
    const measure = state?.measure ?? first.now.body.opens.measure
    const sheet = sheetOn(world.law, measure, dayOf(happened))
    if (!sheet) continue
    state = state ?? begun(step, sheet, first.now.body.opens)
    if (name === ADOPT) state = adopted(world, state, step, sheet)
    else if (name === PROPOSED)
      state = proposed(state, step, sheet, (ref) => step.now.body.from && referred(world, step.now.body.from, ref))
    else state = applied(world, state, step, sheet)
  }
  return state && { ...state, seq }
}
