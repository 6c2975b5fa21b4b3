import type { CaseId, EntryId, UnitId } from '../kernel/ids.ts'
import { dayOf, type When } from '../kernel/moment.ts'
import { done, type Outcome } from '../kernel/refusal.ts'
import { chooserTroubles } from './assign.ts'
import { SEAT, VOID } from './entry.ts'
import { fold } from './fold.ts'
import { actOf, editionOf } from './law.ts'
import { openingTroubles } from './opening.ts'
import { type Recording, recording } from './recording.ts'
import { readReason } from './says.ts'
import { signerTroubles } from './signer.ts'
import type { Applied, CaseState, Reason, Why } from './state.ts'
import { type Commit, commitments, entryOf, idAt, prefix, type Signing, toldBy, type View, type Word, wordsOf } from './view.ts'
import { mayBeIrregular, officeTrouble, whyNot } from './why-not.ts'

export type Correction = {
  readonly entry: EntryId
  /** Left away: the entry is struck out. */
  readonly instead?: { readonly happened: When; readonly says: Readonly<Record<string, unknown>> } | undefined
  readonly why: string
  /** So it really was, although something speaks against it; `why` says why it is recorded all the same. */
  readonly irregular?: true | undefined
}

const refuse = (...refusals: readonly Reason[]): Outcome<Recording, Why> => ({ ok: false, refusals })

const isOurs = (name: string): boolean => name.startsWith('@')

/**
 * Whose act it was may correct it: the office that could do it on its day or can today, in the unit that recorded it, that has the case, or
 * to which their work went. A choice of a unit is corrected by the offices that choose, another entry of the engine's own by any office that
 * works in the measure.
 */
const strangers = (view: View, { acting }: Signing, c: CaseState, { entry, original, sheet }: Applied): readonly Reason[] => {
  if (!acting) return []
  if (entry.name === SEAT) return Object.values(entry.body.seats ?? {}).flatMap((unit) => chooserTroubles(view, acting, unit))
  const today = dayOf(view.now)
  const here = (unit: UnitId): readonly UnitId[] => [unit, ...view.units(unit, today)]
  const own = here(acting.unit).some((u) => here(original.forUnit).includes(u))
  const acts = isOurs(entry.name) ? Object.values(sheet.acts) : [actOf(sheet, entry.name)].filter((a) => a !== undefined)
  let first: readonly Reason[] | undefined
  for (const act of acts)
    for (const happened of new Set([dayOf(entry.happened), today])) {
      const reasons = officeTrouble(view, c, sheet, act, { acting, happened }).filter((r) => r.why !== 'unit' || !own)
      // One that lets it is enough: a sheet has forty acts.
      if (reasons.length === 0) return []
      first ??= reasons
    }
  return first ?? []
}

/**
 * Corrects an entry by a further one, or strikes it out; the first stays in the log. The correction is judged on the case as it would have
 * been without the entry, as an act of the office that did it; what loses its ground by it is flagged by the fold. What the entry was known
 * to lack it may still lack; a further reason must be said to be so.
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
  const step = c?.steps.find((s) => s.original.id === said.entry || s.entry.id === said.entry)
  if (!c || !step) return refuse({ why: 'no entry', detail: 'Không có bước này trong hồ sơ, hoặc bước đã bị hủy.' })
  const { name, body: was, id: corrects } = step.original
  const reason = readReason(said.why, 'why')
  const foreign = strangers(view, by, c, step)
  if (!reason.ok || foreign.length > 0) return refuse(...foreign, ...(reason.ok ? [] : reason.refusals))
  const why: Word = { field: 'why', text: reason.value, class: 'note' }
  const made = { id: idAt(ids, 0), case: id, corrects }
  if (!said.instead) {
    if (was.opens && c.steps.length > 1)
      return refuse({ why: 'opening', detail: 'Hồ sơ còn bước khác: hãy hủy các bước đó trước, rồi mới hủy bước mở hồ sơ.' })
    const at = { ...made, name: VOID, edition: step.original.edition, happened: step.entry.happened }
    return done(recording(view, by, entryOf(view, by, at, { says: {}, ...commitments([why], commit) }), [why], ids.slice(1)))
  }
  if (isOurs(name))
    return refuse({ why: 'no such act', detail: 'Bước này không sửa được: hãy hủy và ghi lại, hoặc sửa bước làm căn cứ của nó.' })
  const { happened, says } = said.instead
  const before = prefix(view, id, happened, corrects)
  const { forOffice: office, forUnit: unit } = step.original
  const acting = by.acting && { office, unit } // whose act it was must have had the power on its new day, whoever corrects it
  const { reasons: against, judged } = whyNot(view, before, { happened, says, measure: c.measure, route: c.route, act: name, acting })
  const reasons = [
    ...against,
    ...(judged ? signerTroubles(by, before, name, judged) : []),
    ...(was.opens ? openingTroubles(view, id, was.opens, happened) : []),
  ]
  const known = step.entry.body.irregular
  const excused = mayBeIrregular(reasons) && (said.irregular === true || reasons.every((r) => known?.includes(r.why)))
  if (!judged || (reasons.length > 0 && !excused)) return refuse(...reasons)
  const words = [...wordsOf(judged.act, judged.words), why, ...(excused ? [{ ...why, field: 'irregular' }] : [])]
  const entry = entryOf(
    view,
    by,
    { ...made, name, edition: editionOf(view.law, judged.sheet), happened },
    {
      says: judged.said,
      ...commitments(words, commit),
      ...(was.opens ? { opens: was.opens } : {}),
      // What others were told stays what they were told, whatever else of the entry was wrong.
      ...(step.entry.body.told ? { told: step.entry.body.told } : toldBy(judged.act, before)),
      ...(excused ? { irregular: [...new Set(reasons.map((r) => r.why))] } : {}),
    },
  )
  return done(recording(view, by, entry, words, ids.slice(1)))
}
