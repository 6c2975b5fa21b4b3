import type { Entry } from '../../engine/entry.ts'
import type { Sheet, StateKind } from '../../engine/sheet.ts'
import type { Applied, CaseState } from '../../engine/state.ts'
import { term } from '../../engine/term.ts'
import type { Day } from '../../kernel/day.ts'
import type { CaseId, UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { endedOn, folded, laneOf } from '../case/lanes.ts'
import { stateKind } from '../case/terms.ts'
import { isShown, type Seen } from '../case/view.ts'

/** A case on somebody's way. Of one that the session may not see it is known only that it is there, and from which one it follows. */
export type Stop =
  | {
      readonly is: 'case'
      readonly id: CaseId
      readonly from: string | undefined
      readonly c: CaseState
      readonly kind: StateKind
      readonly began: Day
      readonly ended: Day | undefined
      readonly ends: Day | undefined
      /** What opened it, and what ended it where it is over. */
      readonly opening: Applied | undefined
      readonly closing: Applied | undefined
      /** The sheets that its steps were recorded under, each from the first day on which one was. */
      readonly sheets: readonly { readonly sheet: Sheet; readonly from: Day }[]
      /** The unit that holds each seat as the papers name it, and where its work lies today. */
      readonly seats: readonly { readonly seat: string; readonly unit: UnitId; readonly today: readonly UnitId[] }[]
      /** Cases that follow from it, as far as they may be seen. */
      readonly leads: readonly CaseId[]
    }
  | { readonly is: 'elsewhere'; readonly id: CaseId; readonly from: string | undefined }

const originOf = (entries: readonly Entry[]): CaseId | undefined => entries.find((e) => e.body.from)?.body.from?.case

const sheetsOf = (c: CaseState): readonly { readonly sheet: Sheet; readonly from: Day }[] => {
  const first = new Map<string, { readonly sheet: Sheet; readonly from: Day }>()
  for (const { sheet, entry } of c.steps) if (!first.has(sheet.from)) first.set(sheet.from, { sheet, from: dayOf(entry.happened) })
  return [...first.values()].sort((a, b) => (a.sheet.from < b.sheet.from ? -1 : 1))
}

const stopOf = (view: Seen, c: CaseState): Stop => {
  const on = dayOf(view.now)
  const ended = endedOn(view.law, c, on)
  return {
    is: 'case',
    id: c.id,
    from: originOf(view.cases.get(c.id) ?? []),
    c,
    kind: stateKind(view.law, c.measure, on, c.state),
    began: laneOf(view.law, c, on).from,
    ended,
    ends: term(c)?.ends,
    opening: c.steps[0],
    closing: ended === undefined ? undefined : c.steps.findLast((s) => s.before !== s.after),
    sheets: sheetsOf(c),
    seats: [...new Map(c.seats.map((s) => [s.seat, s])).values()].map(({ seat, unit }) => ({ seat, unit, today: view.units(unit, on) })),
    leads: [...view.cases].flatMap(([id, entries]) => (isShown(view, id) && originOf(entries) === c.id ? [id] : [])),
  }
}

/**
 * Somebody's cases in the order in which they began, those of all records that are one person. A case of another unit stands right before
 * the one that follows from it, or right after the one that it follows from; one that is linked to nothing seen is not told at all.
 */
export const wayOf = (view: Seen): readonly Stop[] => {
  const stops = folded(view).map((c) => stopOf(view, c))
  const told = new Set<string>()
  const hidden = (id: CaseId, from: string | undefined): readonly Stop[] => {
    if (isShown(view, id) || told.has(id)) return []
    told.add(id)
    return [{ is: 'elsewhere', id, from }]
  }
  return stops.flatMap((stop) => [
    ...(stop.from === undefined ? [] : hidden(stop.from as CaseId, undefined)), // read from an entry
    stop,
    ...[...view.cases].flatMap(([id, entries]) => (originOf(entries) === stop.id ? hidden(id, stop.id) : [])),
  ])
}
