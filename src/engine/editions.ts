import { done, type Outcome, type Refusal, refused } from '../kernel/refusal.ts'
import { editionOf, type Law } from './law.ts'
import type { Sheet } from './sheet.ts'

/** Which text of everything holds: the edition of each sheet by `measure@from`, and of the calendar by `calendar`. */
export type Editions = Readonly<Record<string, string>>

/** Released sheets that a corrected one has replaced, or may, by their edition. */
export type Kept = Readonly<Record<string, Sheet>>

const CALENDAR = 'calendar'
const nameOf = (sheet: Sheet): string => `${sheet.measure}@${sheet.from}`

/** What a law consists of, as a ruling writes it down. */
export const editionsOf = (law: Law): Editions => ({
  ...Object.fromEntries(Object.values(law.measures).flatMap((sheets) => sheets.map((s) => [nameOf(s), editionOf(law, s)]))),
  [CALENDAR]: law.editions[CALENDAR] ?? 'unreleased',
})

/**
 * The law as a ruling laid it down: each sheet in the edition it names, from the law at hand or from what is kept, and no sheet that it does not know. Without a ruling, the law itself.
 * The calendar stays today's: it moves deadlines, which are derived for today only. Refused with every edition that is no longer kept.
 */
export const lawAt = (law: Law, kept: Kept, ruled: Editions | undefined): Outcome<Law, 'no-edition'> => {
  if (!ruled) return done(law)
  const current = new Map(
    Object.values(law.measures)
      .flat()
      .map((s) => [nameOf(s), s] as const),
  )
  const sheets: Sheet[] = []
  const lost: Refusal<'no-edition'>[] = []
  for (const [name, edition] of Object.entries(ruled)) {
    if (name === CALENDAR) continue
    const now = current.get(name)
    const sheet = now && editionOf(law, now) === edition ? now : kept[edition]
    if (sheet && nameOf(sheet) === name) sheets.push(sheet)
    else
      lost.push({
        why: 'no-edition',
        detail: `Phần mềm không còn giữ bản ${edition} của “${name}” mà nhật ký đã áp dụng. (This release no longer keeps edition ${edition} of ${name}, which the log ruled.)`,
      })
  }
  if (lost.length > 0) return refused(...lost)
  const measures = Object.groupBy(
    sheets.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    (s) => s.measure,
  ) as Law['measures'] // every key has its sheets
  return done({ ...law, measures, editions: { ...law.editions, ...ruled } })
}
