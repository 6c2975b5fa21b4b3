import type { CaseId } from '../kernel/ids.ts'
import type { When } from '../kernel/moment.ts'
import { done, type Outcome } from '../kernel/refusal.ts'
import type { Opening } from './entry.ts'
import { fold } from './fold.ts'
import { editionOf } from './law.ts'
import { type Recording, recording } from './recording.ts'
import type { Why } from './state.ts'
import { type Commit, commitments, entryOf, prefix, type Signing, type View, type Word, wordsOf } from './view.ts'
import { mayBeIrregular, whyNot } from './why-not.ts'

export type Command = {
  readonly act: string
  readonly happened: When
  readonly says: Readonly<Record<string, unknown>>
  /** It happened although something speaks against it: the reason why it is recorded all the same. */
  readonly irregular?: { readonly why: string } | undefined
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
  const known = at.opens ?? fold(view, at.case)
  if (!known) return { ok: false, refusals: [{ why: 'no case', detail: 'Không có hồ sơ này.' }] }
  const before = at.opens ? undefined : prefix(view, at.case, said.happened)
  const { reasons, judged } = whyNot(view, before, { ...said, measure: known.measure, route: known.route, acting: by.acting })
  const irregular = mayBeIrregular(reasons) ? said.irregular : undefined
  if (!judged || (reasons.length > 0 && !irregular)) return { ok: false, refusals: reasons }
  const words: readonly Word[] = [
    ...wordsOf(judged.act, judged.words),
    ...(irregular ? [{ field: 'irregular', text: irregular.why, class: 'note' }] : []),
  ]
  const entry = entryOf(
    view,
    by,
    { id: ids[0] ?? '', case: at.case, name: said.act, edition: editionOf(view.law, judged.sheet), happened: said.happened },
    {
      says: judged.said,
      ...commitments(words, commit),
      ...(at.opens ? { opens: at.opens } : {}),
      ...(irregular ? { irregular: [...new Set(reasons.map((r) => r.why))] } : {}),
    },
  )
  return done(recording(view, by, entry, words, ids.slice(1)))
}
