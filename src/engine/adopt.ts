import type { CaseId } from '../kernel/ids.ts'
import { isAfter } from '../kernel/moment.ts'
import { done, type Outcome } from '../kernel/refusal.ts'
import { type Adoption, content, fixedThen, fixing, ownSeat, paperTroubles, worksIn } from './adoption.ts'
import { ADOPT } from './entry.ts'
import { editionOf, sheetOn } from './law.ts'
import { openingTroubles } from './opening.ts'
import { type Recording, recording } from './recording.ts'
import { readReason } from './says.ts'
import type { Reason, Why } from './state.ts'
import { type Commit, commitments, entryOf, idAt, type Signing, type View } from './view.ts'
import { type Acting, aboutTrouble } from './why-not.ts'

export type { Adoption }

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
    ...aboutTrouble(view.subject, sheet),
    ...paperTroubles(view, sheet, said),
    ...(view.cases.get(id)?.length ? [{ why: 'opening', detail: 'Hồ sơ này đã được mở.' } as const] : []),
    ...(sheet.states[said.state]?.kind === 'end' ? [] : openingTroubles(view, id, said.opens, said.happened)),
    ...fixedReasons,
  ]
  const noted = said.note === undefined ? undefined : readReason(said.note, 'note')
  if (reasons.length > 0 || noted?.ok === false)
    return { ok: false, refusals: [...reasons, ...(noted?.ok === false ? noted.refusals : [])] }
  const note = noted?.ok ? [{ field: 'note', text: noted.value, class: 'note' }] : []
  const entry = entryOf(
    view,
    by,
    { id: idAt(ids, 0), case: id, name: ADOPT, edition: editionOf(view.law, sheet), happened: said.happened },
    {
      says: {},
      ...commitments(note, commit),
      opens: said.opens,
      seats: { ...said.seats, ...ownSeat(view.law, sheet, by.acting) },
      documents: said.documents,
      adopted: {
        state: said.state,
        facts: { ...fixedThen(view.law, said), ...said.facts },
        ...(fixed ? { fixed } : {}),
        ...(said.remitted && said.remitted.length > 0 ? { remitted: said.remitted } : {}),
        ...(said.intervals && said.intervals.length > 0 ? { intervals: said.intervals } : {}),
      },
    },
  )
  return done(recording(view, by, entry, note, ids.slice(1)))
}
