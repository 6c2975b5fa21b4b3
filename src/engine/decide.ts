import type { CaseId } from '../kernel/ids.ts'
import type { When } from '../kernel/moment.ts'
import { done, type Outcome, refused } from '../kernel/refusal.ts'
import type { Opening } from './entry.ts'
import { fold, openingOf } from './fold.ts'
import { editionOf } from './law.ts'
import { openingTroubles } from './opening.ts'
import { standing } from './order.ts'
import { type Recording, recording } from './recording.ts'
import { readReason } from './says.ts'
import { signerTroubles } from './signer.ts'
import type { CaseState, Why } from './state.ts'
import { type Commit, commitments, entryOf, idAt, prefix, type Signing, toldBy, type View, type Word, wordsOf } from './view.ts'
import { mayBeIrregular, whyNot } from './why-not.ts'

export type Command = {
  readonly act: string
  readonly happened: When
  readonly says: Readonly<Record<string, unknown>>
  /** It happened although something speaks against it: the reason why it is recorded all the same. */
  readonly irregular?: { readonly why: string } | undefined
}

/** The case as it was; before its first entry, with the seats it was to have, so that it is nobody else's work. */
const caseThen = (view: View, id: CaseId, happened: When): CaseState | undefined => {
  const was = prefix(view, id, happened)
  return was && was.steps.length === 0 ? { ...was, seats: fold(view, id)?.seats ?? [] } : was
}

/**
 * Records an act in a case, or as the first of a new one (`opens`), or says everything that speaks against it. A late act is judged on the
 * case as it was then; what came after is judged again by the fold. `ids`: one for the entry, two for each case it may propose.
 */
export const decide = (
  view: View,
  by: Signing,
  said: Command,
  at: { readonly case: CaseId; readonly opens?: Opening | undefined },
  ids: readonly string[],
  commit: Commit,
): Outcome<Recording, Why> => {
  if (at.opens && view.cases.get(at.case)?.length) return refused({ why: 'opening', detail: 'Hồ sơ này đã được mở.' })
  const opens = at.opens ?? openingOf(standing(view.cases.get(at.case) ?? []))?.body.opens
  if (!opens) return refused({ why: 'no case', detail: 'Không có hồ sơ này, hoặc hồ sơ đã bị hủy.' })
  const before = at.opens ? undefined : caseThen(view, at.case, said.happened)
  const { reasons: against, judged } = whyNot(view, before, { ...said, ...opens, acting: by.acting })
  const reasons = [
    ...against,
    ...(judged ? signerTroubles(by, before, said.act, judged) : []),
    ...(at.opens ? openingTroubles(view, at.case, at.opens, said.happened) : []),
  ]
  const excused = mayBeIrregular(reasons) && said.irregular ? readReason(said.irregular.why, 'irregular') : undefined
  if (excused && !excused.ok) return excused
  if (!judged || (reasons.length > 0 && !excused)) return { ok: false, refusals: reasons }
  const words: readonly Word[] = [
    ...wordsOf(judged.act, judged.words),
    ...(excused ? [{ field: 'irregular', text: excused.value, class: 'note' }] : []),
  ]
  const entry = entryOf(
    view,
    by,
    { id: idAt(ids, 0), case: at.case, name: said.act, edition: editionOf(view.law, judged.sheet), happened: said.happened },
    {
      says: judged.said,
      ...commitments(words, commit),
      ...(at.opens ? { opens: at.opens } : {}),
      ...toldBy(judged.act, before),
      ...(excused ? { irregular: [...new Set(reasons.map((r) => r.why))] } : {}),
    },
  )
  return done(recording(view, by, entry, words, ids.slice(1)))
}
