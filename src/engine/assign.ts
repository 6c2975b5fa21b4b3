import type { CaseId, UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { done, type Outcome } from '../kernel/refusal.ts'
import { seatsFrom } from './begin.ts'
import { SEAT } from './entry.ts'
import { fold } from './fold.ts'
import { editionOf, officeTerm, sheetOn } from './law.ts'
import { type Done, noted } from './note.ts'
import type { Standing } from './order.ts'
import { type Recording, recording } from './recording.ts'
import { readReason } from './says.ts'
import { choosable, isOfKind, type Unassigned } from './seats.ts'
import type { Sheet } from './sheet.ts'
import { type CaseState, kindOf, type Reason, type Why } from './state.ts'
import { type Commit, commitments, entryOf, idAt, type Signing, type View, type Word } from './view.ts'
import type { Acting } from './why-not.ts'

/** The unit that has the case from today on in a seat whose unit ended or was divided. */
export type Assignment = { readonly seat: string; readonly unit: UnitId; readonly why?: string | undefined }

/** The case in its new seat: state, facts and clocks stay as they were. */
export const moved = (c: CaseState, step: Standing, sheet: Sheet): Done => {
  const chosen = seatsFrom(step.now).map((s) => ({ ...s, chosen: true as const }))
  return noted(c, { ...c, seats: [...c.seats, ...chosen] }, step, { sheet })
}

/** Why an office may not choose for a unit: it does not choose, or the unit does not lie below its own. */
export const chooserTroubles = (view: View, acting: Acting, unit: UnitId): readonly Reason[] => {
  const on = dayOf(view.now)
  const offices = view.law.offices.offices
  if (!offices[acting.office]?.assigns) {
    const names = Object.keys(offices).flatMap((o) => (offices[o]?.assigns ? [officeTerm(view.law, o, on)] : []))
    return [{ why: 'office', detail: `Việc phân công hồ sơ thuộc thẩm quyền của: ${names.join(', ')}.` }]
  }
  const own = [acting.unit, ...view.units(acting.unit, on)]
  if (!view.above || [unit, ...view.above(unit, on)].some((u) => own.includes(u))) return []
  return [{ why: 'unit', detail: 'Đơn vị này không thuộc địa bàn của bạn.' }]
}

const unitTroubles = (view: View, sheet: Sheet, acting: Acting, { seat, to }: Unassigned, unit: UnitId): readonly Reason[] => {
  const on = dayOf(view.now)
  if (to.length > 1)
    return to.includes(unit) ? [] : [{ why: 'content', field: 'unit', detail: 'Chọn một trong các đơn vị đã tiếp nhận đơn vị cũ.' }]
  const standing = view.units(unit, on)
  const fits = standing.length === 1 && standing[0] === unit && isOfKind(view, unit, sheet.seats[seat]?.unitKind)
  return fits && chooserTroubles(view, acting, unit).length === 0
    ? []
    : [{ why: 'content', field: 'unit', detail: 'Chọn một đơn vị đang hoạt động, đúng loại, trong địa bàn của bạn.' }]
}

/**
 * Says for one case which unit has a seat whose unit ended without one successor: from today on, by a named official of an office that
 * chooses, in the unit above. It may be said again while the papers' own unit leaves the question open.
 */
export const assign = (
  view: View,
  by: Signing & { readonly acting: Acting },
  said: Assignment,
  id: CaseId,
  ids: readonly string[],
  commit: Commit,
): Outcome<Recording, Why> => {
  const on = dayOf(view.now)
  const c = fold(view, id)
  const sheet = c && sheetOn(view.law, c.measure, on)
  if (!c || !sheet || c.steps.length === 0)
    return { ok: false, refusals: [{ why: 'no case', detail: 'Không có hồ sơ này, hoặc hồ sơ đã bị hủy.' }] }
  const waiting = kindOf(c) === 'end' ? undefined : choosable(c, on, view).find((w) => w.seat === said.seat)
  if (!waiting)
    return {
      ok: false,
      refusals: [{ why: 'state', detail: 'Hồ sơ này không chờ phân công: đơn vị giữ hồ sơ đã rõ, hoặc hồ sơ đã kết thúc.' }],
    }
  const note = said.why === undefined ? undefined : readReason(said.why, 'why')
  const reasons: readonly Reason[] = [
    ...chooserTroubles(view, by.acting, waiting.unit),
    ...(by.signer === undefined ? [{ why: 'office', detail: 'Quyết định phải có người ký được nêu tên.' } as const] : []),
    ...unitTroubles(view, sheet, by.acting, waiting, said.unit),
    ...(note?.ok === false ? note.refusals : []),
  ]
  if (reasons.length > 0) return { ok: false, refusals: reasons }
  const words: readonly Word[] = note?.ok ? [{ field: 'why', text: note.value, class: 'note' }] : []
  const at = { id: idAt(ids, 0), case: id, name: SEAT, edition: editionOf(view.law, sheet), happened: on }
  const entry = entryOf(view, by, at, { says: {}, ...commitments(words, commit), seats: { [said.seat]: said.unit } })
  return done(recording(view, by, entry, words, ids.slice(1)))
}
