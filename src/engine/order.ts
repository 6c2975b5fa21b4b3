import { isDay } from '../kernel/day.ts'
import { dayOf } from '../kernel/moment.ts'
import { type Entry, VOID } from './entry.ts'

/** An entry as it stands now: its own number in the case, and the latest correction of it. */
export type Standing = { readonly original: Entry; readonly now: Entry }

/** Originals with their latest correction, in the order in which they happened; what was struck out is left away. */
export const standing = (entries: readonly Entry[]): readonly Standing[] => {
  const latest = new Map<string, Entry>()
  for (const e of entries) if (e.corrects && (latest.get(e.corrects)?.seq ?? -1) < e.seq) latest.set(e.corrects, e)
  return inOrder(
    entries
      .filter((e) => !e.corrects)
      .map((original) => ({ original, now: latest.get(original.id) ?? original }))
      .filter((s) => s.now.name !== VOID),
  )
}

/**
 * By day, then by minute on days whose entries all carry one, then as recorded. A day-only paper beside a minute of the same day says
 * nothing about which came first, so the order of recording stands (docs/decisions/0003).
 */
const inOrder = (list: readonly Standing[]): readonly Standing[] => {
  const vague = new Set(list.filter((s) => isDay(s.now.happened)).map((s) => dayOf(s.now.happened)))
  const key = (s: Standing): string => {
    const d = dayOf(s.now.happened)
    return vague.has(d) ? d : s.now.happened
  }
  return [...list].sort((a, b) => {
    const ka = key(a)
    const kb = key(b)
    return ka < kb ? -1 : ka > kb ? 1 : a.original.seq - b.original.seq
  })
}
