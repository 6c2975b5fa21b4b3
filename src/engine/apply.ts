import { dayOf, type When } from '../kernel/moment.ts'
import { becomes, brought, bySaid } from './by-said.ts'
import type { Entry } from './entry.ts'
import { groundsAgainst } from './grounds.ts'
import { actOf, type Law } from './law.ts'
import { looksAt } from './looks.ts'
import { type Done, given, noted } from './note.ts'
import type { Standing } from './order.ts'
import type { Act, Sheet, Subject } from './sheet.ts'
import type { CaseState, Fact, Interval } from './state.ts'
import { durationOf, term } from './term.ts'

const factsSet = (act: Act, entry: Entry): Readonly<Record<string, Fact>> =>
  Object.fromEntries(
    Object.entries(act.sets ?? {}).flatMap(([name, from]): [string, Fact][] => {
      const when = from === 'happened' ? entry.happened : from && entry.body.says[from.said]
      return typeof when === 'string' ? [[name, { when: when as When, entry: entry.id }]] : [] // field kinds made it a When when read
    }),
  )

const without = <T>(record: Readonly<Record<string, T>>, names: readonly string[] = []): Readonly<Record<string, T>> =>
  names.length === 0 ? record : Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))

/** Ends what runs under each name, and begins new stretches; what runs already does not begin again. */
const intervalsAfter = (c: CaseState, act: Act, sheet: Sheet, entry: Entry): readonly Interval[] => {
  if (!act.begins && !act.ends) return c.intervals
  const on = dayOf(entry.happened)
  const ending = new Set(act.ends)
  const closed = c.intervals.map((i) => (i.to === undefined && ending.has(i.name) ? { ...i, to: on } : i))
  const running = new Set(closed.filter((i) => i.to === undefined).map((i) => i.name))
  const fresh = (act.begins ?? []).filter((name) => !running.has(name))
  const opened = fresh.map((name) => ({ name, from: on, counts: sheet.intervals[name]?.counts ?? ('counted' as const) }))
  return [...closed, ...opened]
}

/** A task that a passed duty raised stands nowhere until it is settled: settling it notes both. */
const tasksAfter = (c: CaseState, act: Act, entry: Entry): CaseState['tasks'] => {
  if (!act.settles && !act.raises) return c.tasks
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

/** The signer's unit is that of the first entry: a correction by the unit that took over does not move the seat. */
const seatsAfter = (c: CaseState, act: Act, { now: entry, original }: Standing): CaseState['seats'] => {
  if (!act.seats) return c.seats
  const given = Object.entries(act.seats).flatMap(([seat, from]) => {
    const unit = from === 'signer' ? original.forUnit : from && entry.body.says[from.said]
    return typeof unit === 'string' ? [{ seat, unit: unit as typeof entry.forUnit, from: dayOf(entry.happened) }] : [] // a field of kind unit
  })
  return [...c.seats, ...given]
}

const remits = ({ remits, term }: Act, entry: Entry): CaseState['remitted'] => {
  const n = remits && entry.body.says[remits.said]
  return remits && typeof n === 'number' ? [{ name: term, amount: { n, unit: remits.unit } }] : []
}

/** What an act of a sheet does. An act whose ground is gone still happened: it is applied and flagged, never dropped. */
export const applied = (world: { readonly law: Law; readonly subject: Subject }, c: CaseState, step: Standing, sheet: Sheet): Done => {
  const { now } = step
  const act = actOf(sheet, now.name)
  if (!act) return noted(c, c, step, { sheet, lost: [{ why: 'no such act', detail: 'Văn bản áp dụng vào ngày này không có bước này.' }] })
  const said = { ...c.said, ...now.body.says }
  // What a proposal lost is flagged on the proposal, once.
  const lost = groundsAgainst(world, c, act, sheet, now.name, now.happened, now.body.says).filter(
    (r) => r.why !== 'lost ground' && !now.body.irregular?.includes(r.why),
  )
  const fixes = sheet.lasts?.fixedBy === now.name
  const lasting = sheet.lasts?.is[c.route]
  const after: CaseState = {
    ...c,
    state: becomes(act, now.body.says, c.state),
    facts: act.sets || act.clears ? { ...without(c.facts, act.clears), ...factsSet(act, now) } : c.facts,
    said,
    documents:
      act.brings || act.makes ? { ...c.documents, ...given(brought(act, now.body.says), now), ...given(act.makes, now) } : c.documents,
    seats: seatsAfter(c, act, step),
    intervals: intervalsAfter(c, act, sheet, now),
    tasks: tasksAfter(c, act, now),
    remitted: fixes || act.remits ? [...(fixes ? [] : c.remitted), ...remits(act, now)] : c.remitted,
    fixed: fixes ? { by: now.id, on: dayOf(now.happened), sheet, duration: lasting && durationOf(lasting, said) } : c.fixed,
  }
  const ends = act.tells && (now.body.told ?? term(after)?.ends)
  const told = ends ? { ends, entry: now.id } : after.told
  const proposes = act.proposes?.filter((p) => p.if?.of(looksAt(world.subject, after, c.route, now.happened, now.body.says)) ?? true)
  return noted(c, { ...after, told }, step, { sheet, lost, ...(proposes ? { proposes } : {}) })
}
