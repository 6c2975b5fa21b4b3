import type { Day } from '../kernel/day.ts'
import type { CaseId, EntryId, UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { type Entry, PROPOSED } from './entry.ts'
import { type Cases, fold, openingOf } from './fold.ts'
import { actOf, editionOf, sheetOn } from './law.ts'
import { standing } from './order.ts'
import { unitsOn } from './seats.ts'
import { type CaseState, kindOf } from './state.ts'
import { entryOf, idAt, type Signing, type View } from './view.ts'

/** Whether an entry may propose anything, without folding its case. */
const mayPropose = (view: View, entry: Entry): boolean => {
  const measure = openingOf(standing(view.cases.get(entry.case) ?? []))?.body.opens?.measure
  const sheet = measure === undefined ? undefined : sheetOn(view.law, measure, dayOf(entry.happened))
  return sheet !== undefined && actOf(sheet, entry.name)?.proposes !== undefined
}

/** Measures of which a case that stands was proposed by an entry already. */
const proposedBy = (cases: Cases, origin: EntryId): ReadonlySet<string> =>
  new Set(
    [...cases.values()]
      .filter((list) => list.some((e) => e.body.from?.entry === origin))
      .flatMap((list) => openingOf(standing(list))?.body.opens?.measure ?? []),
  )

/** Cases that this one proposed and that go on: a notice that is sent a second time proposes no second case. */
const goingOn = (view: View, source: CaseId): readonly CaseState[] =>
  [...view.cases].flatMap(([id, list]) => {
    if (openingOf(standing(list))?.body.from?.case !== source) return []
    const c = fold(view, id)
    return c && kindOf(c) !== 'end' && !c.groundless ? [c] : []
  })

/** Whether a case goes on for these seats: once somebody has taken it up they are handed over, until then it waits where nobody looks for it. */
const isFor = (c: CaseState, seats: Readonly<Record<string, UnitId>>, on: Day, view: View): boolean => {
  if (kindOf(c) !== 'proposed') return true
  const held = unitsOn(c, on, view)
  return Object.entries(seats).every(([seat, unit]) => held.get(seat) === unit)
}

/**
 * The proposed cases that an entry leads to, each with its own first entry that refers to this one. Nobody has signed them: they wait for a
 * named official. A corrected entry proposes again only what does not stand already.
 */
export const proposals = (view: View, by: Signing, entry: Entry, ids: readonly string[]): readonly Entry[] => {
  if (!mayPropose(view, entry)) return []
  const c = fold(view, entry.case)
  const step = c?.steps.find((s) => s.entry.id === entry.id)
  if (!c || !step) return []
  const origin = step.original.id
  const on = dayOf(entry.happened)
  const known = proposedBy(view.cases, origin)
  const running = goingOn(view, entry.case)
  return step.proposes
    .filter((p) => !known.has(p.measure))
    .flatMap((p, i) => {
      const sheet = sheetOn(view.law, p.measure, on)
      const route = p.route[c.route]
      if (!sheet || !route) return []
      // Of a unit that was divided the papers' own goes along, so that somebody chooses for this case too.
      const held = unitsOn(c, on, view)
      const seats = Object.fromEntries(
        Object.entries(p.seats).flatMap(([theirs, ours]) => {
          const unit = held.get(ours)
          return unit ? [[theirs, unit] as const] : []
        }),
      )
      if (running.some((r) => r.measure === p.measure && isFor(r, seats, on, view))) return []
      const at = { id: idAt(ids, 2 * i + 1), case: idAt(ids, 2 * i) as CaseId, name: PROPOSED } // a fresh uuid
      return [
        entryOf(
          view,
          { ...by, signer: undefined },
          { ...at, edition: editionOf(view.law, sheet), happened: entry.happened },
          {
            says: {},
            opens: { measure: p.measure, route },
            from: { entry: origin, case: entry.case, facts: p.facts, ...(p.says ? { says: p.says } : {}) },
            seats,
            ...(p.brings ? { documents: p.brings } : {}),
          },
        ),
      ]
    })
}
