import type { Day } from '../kernel/day.ts'
import type { CaseId, UnitId } from '../kernel/ids.ts'
import { dayOf, isAfter, type When } from '../kernel/moment.ts'
import { done, type Outcome } from '../kernel/refusal.ts'
import { ADOPT, type Opening } from './entry.ts'
import type { Said } from './field.ts'
import { editionOf, type Law, officesIn, sheetOn } from './law.ts'
import { openingTroubles } from './opening.ts'
import { type Recording, recording } from './recording.ts'
import { readSays } from './says.ts'
import type { Sheet } from './sheet.ts'
import type { Reason, Why } from './state.ts'
import { type Commit, commitments, entryOf, idAt, type Signing, type View } from './view.ts'
import type { Acting } from './why-not.ts'
import { bornBy } from './why-not.ts'

/** A running case from its paper file, as it stood on `happened`. `fixed`: the day of the act that fixed its length, and what that act said. */
export type Adoption = {
  readonly opens: Opening
  readonly state: string
  readonly happened: Day
  readonly facts: Readonly<Record<string, When>>
  readonly documents: readonly string[]
  readonly fixed?: { readonly on: Day; readonly says: Readonly<Record<string, unknown>> } | undefined
  readonly note?: string | undefined
}

const content = (field: string, detail: string): Reason => ({ why: 'content', field, detail })

const worksIn = (law: Law, sheet: Sheet, office: string, on: Day): boolean =>
  Object.values(sheet.acts).some((a) => a.by.some((role) => officesIn(law, role, on).includes(office)))

const factTroubles = (view: View, sheet: Sheet, said: Adoption): readonly Reason[] =>
  Object.entries(said.facts).flatMap(([name, when]) => {
    const field = `facts.${name}`
    if (!Object.hasOwn(sheet.facts, name)) return [content(field, 'Biện pháp này không có mốc ngày này.')]
    if (isAfter(when, said.happened)) return [content(field, 'Mốc này sau ngày tiếp nhận hồ sơ giấy.')]
    return dayOf(when) < bornBy(view.subject) ? [content(field, 'Ngày này trước khi người đó sinh ra.')] : []
  })

/** What the fixing act said, read with the fields of the sheet of its own day. Words in it are not asked for again. */
const fixing = (
  view: View,
  said: Adoption,
): { readonly reasons: readonly Reason[]; readonly fixed?: { readonly on: Day; readonly says: Said } } => {
  if (!said.fixed) return { reasons: [] }
  const sheet = sheetOn(view.law, said.opens.measure, said.fixed.on)
  const act = sheet?.lasts && sheet.acts[sheet.lasts.fixedBy]
  if (!act) return { reasons: [content('fixed.on', 'Không có văn bản nào trong hệ thống áp dụng cho ngày này.')] }
  if (isAfter(said.fixed.on, said.happened)) return { reasons: [content('fixed.on', 'Ngày này sau ngày tiếp nhận hồ sơ giấy.')] }
  const fields = Object.fromEntries(Object.entries(act.says).filter(([, f]) => f.kind !== 'words'))
  const read = readSays(fields, said.fixed.says, { happened: said.fixed.on, notBefore: bornBy(view.subject) })
  return read.ok
    ? { reasons: [], fixed: { on: said.fixed.on, says: read.value.said } }
    : { reasons: read.refusals.map((r) => ({ ...r, field: `fixed.says.${r.field}` })) }
}

/** Takes a running case over from paper, in the seat of the unit that takes it over. */
export const adopt = (
  view: View,
  by: Signing & { readonly acting: Acting },
  said: Adoption,
  id: CaseId,
  ids: readonly string[],
  commit: Commit,
): Outcome<Recording, Why> => {
  const sheet = sheetOn(view.law, said.opens.measure, said.happened)
  if (!sheet) return { ok: false, refusals: [content('happened', 'Không có văn bản nào trong hệ thống áp dụng cho ngày này.')] }
  const { reasons: fixedReasons, fixed } = fixing(view, said)
  const reasons: readonly Reason[] = [
    ...(worksIn(view.law, sheet, by.acting.office, said.happened)
      ? []
      : [{ why: 'office', detail: 'Chức vụ này không làm bước nào của biện pháp, nên không tiếp nhận hồ sơ giấy được.' } as const]),
    ...(isAfter(said.happened, view.now) ? [{ why: 'time', field: 'happened', detail: 'Ngày này chưa đến.' } as const] : []),
    ...(Object.hasOwn(sheet.routes, said.opens.route) ? [] : [content('route', 'Không có diện này.')]),
    ...(Object.hasOwn(sheet.states, said.state) ? [] : [content('state', 'Không có trạng thái này.')]),
    ...said.documents
      .filter((d) => !Object.hasOwn(sheet.documents, d))
      .map((d) => content(`documents.${d}`, 'Biện pháp này không có giấy tờ này.')),
    ...factTroubles(view, sheet, said),
    ...(sheet.states[said.state]?.kind === 'end' ? [] : openingTroubles(view, id, said.opens, said.happened)),
    ...fixedReasons,
  ]
  if (reasons.length > 0) return { ok: false, refusals: reasons }
  const note = said.note === undefined ? [] : [{ field: 'note', text: said.note, class: 'note' }]
  const seats: Readonly<Record<string, UnitId>> = Object.fromEntries(
    Object.keys(sheet.seats)
      .slice(0, 1)
      .map((seat) => [seat, by.acting.unit]),
  )
  const entry = entryOf(
    view,
    by,
    { id: idAt(ids, 0), case: id, name: ADOPT, edition: editionOf(view.law, sheet), happened: said.happened },
    {
      says: {},
      ...commitments(note, commit),
      opens: said.opens,
      seats,
      documents: said.documents,
      adopted: { state: said.state, facts: said.facts, ...(fixed ? { fixed } : {}) },
    },
  )
  return done(recording(view, by, entry, note, ids.slice(1)))
}
