import { dayOf, type When } from '../kernel/moment.ts'
import type { Entry, FactRef, Opening } from './entry.ts'
import type { Said } from './field.ts'
import { groundsAgainst } from './grounds.ts'
import { actOf, type Law, sheetOn } from './law.ts'
import type { Standing } from './order.ts'
import type { Act, BySaid, Sheet, Subject } from './sheet.ts'
import type { CaseState, Fact, Interval, Reason } from './state.ts'
import { durationOf } from './term.ts'

/** A case before its first entry has done anything. */
export const begun = (entry: Entry, opens: Opening): CaseState => ({
  id: entry.case,
  person: entry.person,
  ...opens,
  state: '',
  facts: {},
  said: {},
  documents: {},
  seats: [],
  intervals: [],
  tasks: [],
  fixed: undefined,
  adopted: false,
  steps: [],
  seq: entry.seq,
})

const noted = (c: CaseState, { original, now }: Standing, sheet: Sheet, after: string, lost: readonly Reason[]): CaseState => ({
  ...c,
  state: after,
  steps: [...c.steps, { entry: now, original, sheet, before: c.state || undefined, after, lost }],
})

const given = (names: readonly string[] | undefined, entry: Entry): CaseState['documents'] =>
  Object.fromEntries((names ?? []).map((d) => [d, entry.id]))

const seatsFrom = (entry: Entry): CaseState['seats'] =>
  Object.entries(entry.body.seats ?? {}).map(([seat, unit]) => ({ seat, unit, from: dayOf(entry.happened) }))

/** The case as the paper file had it, on the day it was taken over. */
export const adopted = (world: { readonly law: Law }, c: CaseState, step: Standing, sheet: Sheet): CaseState => {
  const { now } = step
  const paper = now.body.adopted
  if (!paper) return noted(c, step, sheet, c.state, [])
  const fixing = paper.fixed && sheetOn(world.law, c.measure, paper.fixed.on)
  const lasting = fixing?.lasts?.is[c.route]
  return noted(
    {
      ...c,
      adopted: true,
      facts: Object.fromEntries(Object.entries(paper.facts).map(([name, when]): [string, Fact] => [name, { when, entry: now.id }])),
      said: { ...now.body.says, ...paper.fixed?.says },
      documents: given(now.body.documents, now),
      seats: seatsFrom(now),
      fixed:
        paper.fixed && fixing
          ? { by: now.id, on: paper.fixed.on, sheet: fixing, duration: lasting && durationOf(lasting, paper.fixed.says) }
          : undefined,
    },
    step,
    sheet,
    paper.state,
    [],
  )
}

/** A case another case proposes: its facts are read where they happened, so a correction there is a correction here. */
export const proposed = (c: CaseState, step: Standing, sheet: Sheet, read: (ref: FactRef) => When | undefined): CaseState => {
  const { now } = step
  const start = Object.entries(sheet.states).find(([, s]) => s.kind === 'proposed')?.[0] ?? c.state
  const facts = Object.entries(now.body.from?.facts ?? {}).map(([name, ref]) => [name, read(ref)] as const)
  const lost = facts.some(([, when]) => when === undefined)
    ? [{ why: 'lost ground', detail: 'Bước làm căn cứ để đề xuất hồ sơ này đã bị sửa hoặc hủy.' } as const]
    : []
  return noted(
    {
      ...c,
      facts: Object.fromEntries(facts.flatMap(([name, when]): [string, Fact][] => (when ? [[name, { when, entry: now.id }]] : []))),
      documents: given(now.body.documents, now),
      seats: seatsFrom(now),
    },
    step,
    sheet,
    start,
    lost,
  )
}

const factsSet = (act: Act, entry: Entry): Readonly<Record<string, Fact>> =>
  Object.fromEntries(
    Object.entries(act.sets ?? {}).flatMap(([name, from]): [string, Fact][] => {
      const when = from === 'happened' ? entry.happened : from && entry.body.says[from.said]
      return typeof when === 'string' ? [[name, { when: when as When, entry: entry.id }]] : [] // field kinds made it a When when read
    }),
  )

const without = <T>(record: Readonly<Record<string, T>>, names: readonly string[] = []): Readonly<Record<string, T>> =>
  names.length === 0 ? record : Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))

/** Ends the latest running stretch of each name, and begins new ones. */
const intervalsAfter = (c: CaseState, act: Act, sheet: Sheet, entry: Entry): readonly Interval[] => {
  const on = dayOf(entry.happened)
  const ending = new Set(act.ends)
  const closed = c.intervals.map((i) => (i.to === undefined && ending.has(i.name) ? { ...i, to: on } : i))
  const opened = (act.begins ?? []).map((name) => ({ name, from: on, counts: sheet.intervals[name]?.counts ?? ('counted' as const) }))
  return [...closed, ...opened]
}

const bySaid = (value: BySaid<string> | undefined, said: Said): string | undefined =>
  typeof value === 'object' ? value.is[String(said[value.said])] : value

/** A task that a passed duty raised stands nowhere until it is settled: settling it notes both. */
const tasksAfter = (c: CaseState, act: Act, entry: Entry): CaseState['tasks'] => {
  const settled: Fact = { when: entry.happened, entry: entry.id }
  const settles = bySaid(act.settles, entry.body.says)
  const raises = bySaid(act.raises, entry.body.says)
  const open = c.tasks.some((t) => t.task === settles && !t.settled)
  return [
    ...c.tasks.map((t) => (t.task === settles && !t.settled ? { ...t, settled } : t)),
    ...(settles && !open ? [{ task: settles, raised: entry.happened, entry: entry.id, settled }] : []),
    ...(raises ? [{ task: raises, raised: entry.happened, entry: entry.id }] : []),
  ]
}

const seatsAfter = (c: CaseState, act: Act, entry: Entry): CaseState['seats'] => [
  ...c.seats,
  ...Object.entries(act.seats ?? {}).flatMap(([seat, from]) => {
    const unit = from === 'signer' ? entry.forUnit : from && entry.body.says[from.said]
    return typeof unit === 'string' ? [{ seat, unit: unit as typeof entry.forUnit, from: dayOf(entry.happened) }] : [] // a field of kind unit
  }),
]

/** The state an act leads to, which may hang on what it says. */
export const becomes = (act: Act, said: Said, state: string): string => bySaid(act.becomes, said) ?? state

/** What an act of a sheet does. An act whose ground is gone still happened: it is applied and flagged, never dropped. */
export const applied = (world: { readonly law: Law; readonly subject: Subject }, c: CaseState, step: Standing, sheet: Sheet): CaseState => {
  const { now } = step
  const act = actOf(sheet, now.name)
  if (!act) return noted(c, step, sheet, c.state, [{ why: 'no such act', detail: 'Văn bản áp dụng vào ngày này không có bước này.' }])
  const said = { ...c.said, ...now.body.says }
  const excused = new Set(now.body.irregular)
  const lost = groundsAgainst(world, c, act, sheet, now.name, now.happened, said).filter((r) => !excused.has(r.why))
  const fixes = sheet.lasts?.fixedBy === now.name
  const lasting = sheet.lasts?.is[c.route]
  return noted(
    {
      ...c,
      facts: { ...without(c.facts, act.clears), ...factsSet(act, now) },
      said,
      documents: { ...c.documents, ...given(act.brings, now), ...given(act.makes, now) },
      seats: seatsAfter(c, act, now),
      intervals: intervalsAfter(c, act, sheet, now),
      tasks: tasksAfter(c, act, now),
      fixed: fixes ? { by: now.id, on: dayOf(now.happened), sheet, duration: lasting && durationOf(lasting, said) } : c.fixed,
    },
    step,
    sheet,
    becomes(act, now.body.says, c.state),
    lost,
  )
}
