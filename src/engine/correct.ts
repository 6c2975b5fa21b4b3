import type { CaseId, EntryId } from '../kernel/ids.ts'
import type { When } from '../kernel/moment.ts'
import { done, type Outcome } from '../kernel/refusal.ts'
import { type Entry, VOID } from './entry.ts'
import { fold } from './fold.ts'
import { editionOf } from './law.ts'
import { type Recording, recording } from './recording.ts'
import type { CaseState, Reason, Why } from './state.ts'
import { type Commit, commitments, entryOf, idAt, prefix, type Signing, type View, wordsOf } from './view.ts'
import { mayBeIrregular, whyNot } from './why-not.ts'

export type Correction = {
  readonly entry: EntryId
  /** Left away: the entry is struck out. */
  readonly instead?: { readonly happened: When; readonly says: Readonly<Record<string, unknown>> } | undefined
  readonly why: string
}

const refuse = (...refusals: readonly Reason[]): Outcome<Recording, Why> => ({ ok: false, refusals })

/** Whose act it was may correct it: the office and unit that could have done it on its day. */
const strangers = (view: View, by: Signing, c: CaseState, entry: Entry): readonly Reason[] =>
  whyNot(view, c, {
    measure: c.measure,
    route: c.route,
    act: entry.name,
    happened: entry.happened,
    says: {},
    acting: by.acting,
  }).reasons.filter((r) => r.why === 'office' || r.why === 'unit')

/**
 * Corrects an entry by a further one, or strikes it out; the first stays in the log. The correction is judged on the case as it would have
 * been without the entry, and what loses its ground by it is flagged by the fold.
 */
export const correct = (
  view: View,
  by: Signing,
  id: CaseId,
  said: Correction,
  ids: readonly string[],
  commit: Commit,
): Outcome<Recording, Why> => {
  const c = fold(view, id)
  const step = c?.steps.find((s) => s.original.id === said.entry)
  if (!c || !step) return refuse({ why: 'no entry', detail: 'Không có bước này trong hồ sơ, hoặc bước đã bị hủy.' })
  const why = { field: 'why', text: said.why, class: 'note' }
  const { name, body: was } = step.original
  if (!said.instead) {
    const reasons = name.startsWith('@') ? [] : strangers(view, by, c, step.entry)
    if (reasons.length > 0) return refuse(...reasons)
    const at = {
      id: idAt(ids, 0),
      case: id,
      name: VOID,
      edition: step.original.edition,
      happened: step.entry.happened,
      corrects: said.entry,
    }
    return done(recording(view, by, entryOf(view, by, at, { says: {}, ...commitments([why], commit) }), [why], ids.slice(1)))
  }
  if (name.startsWith('@'))
    return refuse({ why: 'no such act', detail: 'Bước này không sửa được: hãy hủy và ghi lại, hoặc sửa bước làm căn cứ của nó.' })
  const before = prefix(view, id, said.instead.happened, said.entry)
  const { reasons, judged } = whyNot(view, before, { ...said.instead, measure: c.measure, route: c.route, act: name, acting: by.acting })
  const irregular = mayBeIrregular(reasons) && was.irregular !== undefined
  if (!judged || (reasons.length > 0 && !irregular)) return refuse(...reasons)
  const words = [...wordsOf(judged.act, judged.words), why]
  const entry = entryOf(
    view,
    by,
    { id: idAt(ids, 0), case: id, name, edition: editionOf(view.law, judged.sheet), happened: said.instead.happened, corrects: said.entry },
    {
      says: judged.said,
      ...commitments(words, commit),
      ...(was.opens ? { opens: was.opens } : {}),
      ...(irregular ? { irregular: [...new Set(reasons.map((r) => r.why))] } : {}),
    },
  )
  return done(recording(view, by, entry, words, ids.slice(1)))
}
