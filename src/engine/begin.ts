import { dayOf, type When } from '../kernel/moment.ts'
import type { Entry, FactRef } from './entry.ts'
import { type Law, sheetOn } from './law.ts'
import { type Done, given, noted } from './note.ts'
import type { Standing } from './order.ts'
import type { Sheet } from './sheet.ts'
import type { Applied, CaseState, Fact, Reason } from './state.ts'
import { durationOf, term } from './term.ts'

/** A case before its first entry has done anything. `opening` declares its measure and route. */
export const begun = (opening: Entry): CaseState => ({
  id: opening.case,
  person: opening.person,
  measure: opening.body.opens?.measure ?? '',
  route: opening.body.opens?.route ?? '',
  opened: dayOf(opening.happened),
  state: '',
  facts: {},
  said: {},
  documents: {},
  seats: [],
  intervals: [],
  tasks: [],
  remitted: [],
  fixed: undefined,
  adopted: false,
  steps: [],
  seq: opening.seq,
})

const seatsFrom = (entry: Entry): CaseState['seats'] =>
  Object.entries(entry.body.seats ?? {}).map(([seat, unit]) => ({ seat, unit, from: dayOf(entry.happened) }))

const factsFrom = (entry: Entry, facts: readonly (readonly [string, When | undefined])[]): CaseState['facts'] =>
  Object.fromEntries(facts.flatMap(([name, when]): [string, Fact][] => (when ? [[name, { when, entry: entry.id }]] : [])))

/** The case as the paper file had it, on the day it was taken over. */
export const adopted = (world: { readonly law: Law }, c: CaseState, step: Standing, sheet: Sheet): Done => {
  const { now } = step
  const paper = now.body.adopted
  if (!paper) return noted(c, c, step, { sheet })
  const fixing = paper.fixed && sheetOn(world.law, c.measure, paper.fixed.on)
  const lasting = fixing?.lasts?.is[c.route]
  const after: CaseState = {
    ...c,
    state: paper.state,
    adopted: true,
    facts: factsFrom(now, Object.entries(paper.facts)),
    said: { ...now.body.says, ...paper.fixed?.says },
    documents: given(now.body.documents, now),
    seats: seatsFrom(now),
    intervals: (paper.intervals ?? []).map((i) => ({ ...i, counts: (fixing ?? sheet).intervals[i.name]?.counts ?? 'counted' })),
    fixed:
      paper.fixed && fixing
        ? { by: now.id, on: paper.fixed.on, sheet: fixing, duration: lasting && durationOf(lasting, paper.fixed.says) }
        : undefined,
  }
  return noted(c, after, step, { sheet })
}

/** The step that a proposed case stands on, in its own case as it is now. */
export type Source = { readonly c: CaseState; readonly step: Applied }

const read = ({ c, step }: Source, ref: FactRef): When | undefined => {
  if (ref === 'happened') return step.entry.happened
  if (ref === 'ends') return term(c)?.ends
  const value = step.entry.body.says[ref.said]
  return typeof value === 'string' ? (value as When) : undefined // the sheet's own field kinds made it a When when it was read
}

const groundless = (detail: string): readonly Reason[] => [{ why: 'lost ground', detail }]

const lostGround = (c: CaseState, source: Source | undefined, refs: Readonly<Record<string, FactRef>>): readonly Reason[] => {
  if (!source) return groundless('Bước làm căn cứ để đề xuất hồ sơ này đã bị hủy.')
  const stands = source.step.proposes.some((p) => p.measure === c.measure)
  // An end that is not known while somebody is away is not lost; a date that the corrected step no longer says is.
  const said = Object.values(refs).every((ref) => typeof ref === 'string' || read(source, ref) !== undefined)
  return stands && said ? [] : groundless('Bước làm căn cứ để đề xuất hồ sơ này đã được sửa và không còn là căn cứ.')
}

/** A case another case proposes: its facts are read where they happened, so a correction there is a correction here. */
export const proposed = (c: CaseState, step: Standing, sheet: Sheet, source: Source | undefined): Done => {
  const { now } = step
  const refs = now.body.from?.facts ?? {}
  const after: CaseState = {
    ...c,
    state: Object.entries(sheet.states).find(([, s]) => s.kind === 'proposed')?.[0] ?? c.state,
    facts: factsFrom(
      now,
      Object.entries(refs).map(([name, ref]) => [name, source && read(source, ref)]),
    ),
    documents: given(now.body.documents, now),
    seats: seatsFrom(now),
  }
  return noted(c, after, step, { sheet, lost: lostGround(c, source, refs) })
}
