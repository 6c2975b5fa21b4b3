import type { Day } from '../kernel/day.ts'
import { dayOf, type When } from '../kernel/moment.ts'
import type { Entry, FactRef, NumberRef } from './entry.ts'
import type { Said } from './field.ts'
import { actOf, type Law, sheetOn } from './law.ts'
import { type Done, given, noted } from './note.ts'
import type { Standing } from './order.ts'
import type { Sheet } from './sheet.ts'
import { type Applied, type CaseState, type Fact, kindOf } from './state.ts'
import { durationOf, servedBefore, spentIn, term } from './term.ts'

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
  told: undefined,
  endMoved: undefined,
  groundless: undefined,
  adopted: false,
  steps: [],
  seq: opening.seq,
})

/** In the order of the log's text, whose keys are sorted: a case just recorded has the same first seat as when it is read back. */
export const seatsFrom = (entry: Entry): CaseState['seats'] =>
  Object.entries(entry.body.seats ?? {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([seat, unit]) => ({ seat, unit, from: dayOf(entry.happened) }))

const factsFrom = (entry: Entry, facts: readonly (readonly [string, When | undefined])[]): CaseState['facts'] =>
  Object.fromEntries(facts.flatMap(([name, when]): [string, Fact][] => (when ? [[name, { when, entry: entry.id }]] : [])))

const remittedOnPaper = (law: Law, measure: string, { act, on, n }: { act: string; on: Day; n: number }): CaseState['remitted'] => {
  const sheet = sheetOn(law, measure, on)
  const done = sheet && actOf(sheet, act)
  return done?.remits ? [{ name: done.term, amount: { n, unit: done.remits.unit } }] : []
}

/** Whoever was told on paper was told the end that the paper file gives: its date tells of the act that tells. */
const toldOnPaper = (c: CaseState, sheet: Sheet, entry: Entry): CaseState['told'] => {
  const was = Object.values(sheet.acts).some(
    ({ tells, sets = {} }) => tells && Object.keys(sets).some((fact) => sets[fact] === 'happened' && c.facts[fact]),
  )
  const ends = was ? term(c)?.ends : undefined
  return ends && { ends, entry: entry.id }
}

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
    remitted: (paper.remitted ?? []).flatMap((r) => remittedOnPaper(world.law, c.measure, r)),
    intervals: (paper.intervals ?? []).map((i) => ({ ...i, counts: (fixing ?? sheet).intervals[i.name]?.counts ?? 'counted' })),
    fixed:
      paper.fixed && fixing
        ? { by: now.id, on: paper.fixed.on, sheet: fixing, duration: lasting && durationOf(lasting, paper.fixed.says) }
        : undefined,
  }
  return noted(c, { ...after, told: toldOnPaper(after, sheet, now) }, step, { sheet })
}

/** The step that a proposed case stands on, in its own case as it is now. */
export type Source = { readonly c: CaseState; readonly step: Applied }

const read = ({ c, step }: Source, ref: FactRef): When | undefined => {
  if (ref === 'happened') return step.entry.happened
  if (ref === 'ends') return term(c)?.ends
  if ('fact' in ref) return c.facts[ref.fact]?.when
  const value = step.entry.body.says[ref.said]
  return typeof value === 'string' ? (value as When) : undefined // the sheet's own field kinds made it a When when it was read
}

const counted = ({ c }: Source, ref: NumberRef): number | undefined => {
  if ('spent' in ref) return spentIn(c, ref.spent)
  const until = c.facts[ref.served]
  return until && servedBefore(c, dayOf(until.when))
}

const saidFrom = (source: Source | undefined, refs: Readonly<Record<string, NumberRef>> = {}): Said =>
  Object.fromEntries(
    Object.entries(refs).flatMap(([field, ref]) => {
      const n = source && counted(source, ref)
      return n === undefined ? [] : [[field, n] as const]
    }),
  )

const groundless = (detail: string, since?: When): CaseState['groundless'] => ({ since, reasons: [{ why: 'lost ground', detail }] })

/** The step by which our case left the states in which a proposal stands, and has not come back since to where it was proposed. */
const goneBy = ({ c, step }: Source, gone: readonly string[]): Applied | undefined => {
  const when = step.sheet.acts[step.entry.name]?.when
  const since = c.steps.slice(c.steps.indexOf(step) + 1)
  const back = since.findLastIndex((s) => when !== undefined && when !== 'opens a case' && when.includes(s.after))
  return since.slice(back + 1).find((s) => gone.includes(s.after))
}

/** The step by which the case that a proposal stands on stopped or ended otherwise than it was to end. */
const brokenBy = (source: Source, measure: string): Applied | undefined => {
  const { c, step } = source
  const { promises, gone } = step.proposes.find((p) => p.measure === measure) ?? {}
  const stopped = gone && goneBy(source, gone)
  if (stopped) return stopped
  const broken = promises !== undefined && kindOf(c) === 'end' && !promises.includes(c.state)
  return broken ? c.steps.findLast((s) => s.before !== c.state && s.after === c.state) : undefined
}

const lostGround = (c: CaseState, source: Source | undefined, refs: Readonly<Record<string, FactRef>>): CaseState['groundless'] => {
  if (!source) return groundless('Bước làm căn cứ để đề xuất hồ sơ này đã bị hủy.')
  const end = brokenBy(source, c.measure)
  if (end) {
    const { term } = end.sheet.states[end.after] ?? { term: end.after }
    return groundless(`Hồ sơ làm căn cứ đã chuyển sang trạng thái “${term}”: hồ sơ này không còn căn cứ.`, end.entry.happened)
  }
  const stands = source.step.proposes.some((p) => p.measure === c.measure)
  // An end that is not known while somebody is away is not lost, nor what that case never knew; a date that the corrected step no longer says is.
  const said = Object.values(refs).every((ref) => typeof ref === 'string' || 'fact' in ref || read(source, ref) !== undefined)
  return stands && said ? undefined : groundless('Bước làm căn cứ để đề xuất hồ sơ này đã được sửa và không còn là căn cứ.')
}

/** A case another case proposes: its facts are read where they happened, so a correction there is a correction here. */
export const proposed = (c: CaseState, step: Standing, sheet: Sheet, source: Source | undefined): Done => {
  const { now } = step
  const refs = now.body.from?.facts ?? {}
  const lost = lostGround(c, source, refs)
  const after: CaseState = {
    ...c,
    groundless: lost,
    state: Object.entries(sheet.states).find(([, s]) => s.kind === 'proposed')?.[0] ?? c.state,
    facts: factsFrom(
      now,
      Object.entries(refs).map(([name, ref]) => [name, source && read(source, ref)]),
    ),
    said: saidFrom(source, now.body.from?.says),
    documents: given(now.body.documents, now),
    seats: seatsFrom(now),
  }
  return noted(c, after, step, { sheet, lost: lost?.reasons ?? [] })
}
