import type { Law } from '../../engine/law.ts'
import { type Day, laterOf } from '../../kernel/day.ts'

/** A day from which other texts or other offices apply. `texts`: what came into force that day, as printed. */
export type Border = { readonly on: Day; readonly texts: readonly string[]; readonly what: 'texts' | 'offices' }

/**
 * The days on which the law changed for some measures, read off the sheets and the offices themselves. The first sheet of a measure begins
 * what is known and is a border too; offices known from before that day are not.
 */
export const bordersOf = (law: Law, measures: readonly string[] = Object.keys(law.measures)): readonly Border[] => {
  const sheets = measures.flatMap((m) => law.measures[m] ?? [])
  const byText = new Set(sheets.map((s) => s.from))
  const first = [...byText].sort()[0]
  if (first === undefined) return []
  const acting = new Set(sheets.flatMap((s) => Object.values(s.acts).flatMap((a) => a.by)))
  const byOffice = [...acting].flatMap((role) => law.offices.roles[role]?.is.map((b) => b.from) ?? []).filter((from) => from > first)
  return [...new Set([...byText, ...byOffice])].sort().map((on) => ({
    on,
    texts: Object.values(law.sources).flatMap((s) => (s.from === on ? [s.short] : [])),
    what: byText.has(on) ? 'texts' : 'offices',
  }))
}

/** The borders that lie inside a stretch: after its first day, up to and including its last. */
export const crossed = (borders: readonly Border[], from: Day, to: Day): readonly Border[] =>
  borders.filter((b) => b.on > from && b.on <= laterOf(from, to))
