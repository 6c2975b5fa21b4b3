import type { CaseId, EntryId } from '../kernel/ids.ts'
import { dayOf, type When } from '../kernel/moment.ts'
import { adopted, applied, begun, proposed } from './apply.ts'
import { ADOPT, type Entry, type FactRef, type Opening, PROPOSED } from './entry.ts'
import { type Law, sheetOn } from './law.ts'
import { type Standing, standing } from './order.ts'
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

/** The standing entry that opens a case, wherever a correction has put it. */
export const openingOf = (list: readonly Standing[]): Opening | undefined => list.find((s) => s.now.body.opens)?.now.body.opens

const apply = (world: World, c: CaseState, step: Standing): CaseState => {
  const { name, happened, body } = step.now
  const sheet = sheetOn(world.law, c.measure, dayOf(happened))
  if (!sheet) return c
  if (name === ADOPT) return adopted(world, c, step, sheet)
  if (name === PROPOSED) return proposed(c, step, sheet, (ref) => body.from && referred(world, body.from, ref))
  return applied(world, c, step, sheet)
}

/** The state that steps lead to, in the order given. */
export const foldSteps = (world: World, opens: Opening, first: Entry, list: readonly Standing[]): CaseState =>
  list.reduce((c, step) => apply(world, c, step), begun(first, opens))

/** The state that the entries of a case lead to. Nothing when the case has no standing entry that opens it. */
export const fold = (world: World, id: CaseId, entries: readonly Entry[] = world.cases.get(id) ?? []): CaseState | undefined => {
  const list = standing(entries)
  const opens = openingOf(list)
  const [first] = entries
  if (!opens || !first) return undefined
  return { ...foldSteps(world, opens, first, list), seq: entries.reduce((max, e) => Math.max(max, e.seq), 0) }
}
