import type { CaseId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { type Entry, PROPOSED } from './entry.ts'
import { fold } from './fold.ts'
import { editionOf, sheetOn } from './law.ts'
import { looksAt } from './looks.ts'
import { entryOf, idAt, type Signing, type View } from './view.ts'
import { seatOn } from './why-not.ts'

/**
 * The proposed cases that an entry leads to, each with its own first entry that refers to this one. Nobody has signed them: they wait for a
 * named official. A corrected entry proposes again only what its original had not.
 */
export const proposals = (view: View, by: Signing, entry: Entry, ids: readonly string[]): readonly Entry[] => {
  const c = fold(view, entry.case)
  const step = c?.steps.find((s) => s.entry.id === entry.id)
  const origin = step?.original.id
  if (!c || !step || !origin) return []
  const known = new Set(
    [...view.cases.values()].flatMap((list) =>
      list.flatMap((e) => (e.body.from?.entry === origin && e.body.opens ? [e.body.opens.measure] : [])),
    ),
  )
  const looks = looksAt(view.subject, c, c.route, entry.happened, entry.body.says)
  const wanted = (step.sheet.acts[entry.name]?.proposes ?? []).filter((p) => !known.has(p.measure) && (p.if?.of(looks) ?? true))
  return wanted.flatMap((p, i) => {
    const sheet = sheetOn(view.law, p.measure, dayOf(entry.happened))
    const route = p.route[c.route]
    if (!sheet || !route) return []
    const seats = Object.entries(p.seats).flatMap(([theirs, ours]) => {
      const unit = seatOn(c, ours, dayOf(entry.happened), view.units)[0]
      return unit ? [[theirs, unit] as const] : []
    })
    const [caseId, entryId] = [idAt(ids, 2 * i), idAt(ids, 2 * i + 1)]
    return [
      entryOf(
        view,
        { ...by, signer: undefined },
        { id: entryId, case: caseId as CaseId, name: PROPOSED, edition: editionOf(view.law, sheet), happened: entry.happened }, // fresh uuids
        {
          says: {},
          opens: { measure: p.measure, route },
          from: { entry: origin, case: entry.case, facts: p.facts },
          seats: Object.fromEntries(seats),
          ...(p.brings ? { documents: p.brings } : {}),
        },
      ),
    ]
  })
}
