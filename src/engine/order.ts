import type { EntryId } from '../kernel/ids.ts'
import { dayOf, isMinute, type When } from '../kernel/moment.ts'
import { type Entry, VOID } from './entry.ts'

/** An entry as it stands now: its own number in the case, and the latest correction of it. */
export type Standing = { readonly original: Entry; readonly now: Entry }

/** What an entry is ordered by: when it happened, and its number in the case. */
export type Place = { readonly happened: When; readonly seq: number }

type Placed<T> = Place & { readonly is: T }

/** Minutes in their order; a paper that says only the day comes right after what was recorded before it. */
const withinDay = <T>(ofDay: readonly Placed<T>[]): readonly Placed<T>[] => {
  const timed = ofDay.filter((p) => isMinute(p.happened))
  if (timed.length < 2) return ofDay
  const ordered = timed.sort((a, b) => (a.happened < b.happened ? -1 : a.happened > b.happened ? 1 : a.seq - b.seq))
  for (const p of ofDay) if (!isMinute(p.happened)) ordered.splice(ordered.findLastIndex((o) => o.seq < p.seq) + 1, 0, p)
  return ordered
}

/**
 * By day, then by minute, then as recorded. A day-only paper beside a minute of the same day says nothing about which came first; where it
 * is put never moves the others (docs/decisions/0003, 0020).
 */
const inOrder = <T>(list: readonly Placed<T>[]): readonly Placed<T>[] => {
  const byDay = list.toSorted((a, b) => {
    const [da, db] = [dayOf(a.happened), dayOf(b.happened)]
    return da < db ? -1 : da > db ? 1 : a.seq - b.seq
  })
  const days: Placed<T>[][] = []
  for (const p of byDay) {
    const last = days.at(-1)
    if (last?.[0] && dayOf(last[0].happened) === dayOf(p.happened)) last.push(p)
    else days.push([p])
  }
  return days.flatMap(withinDay)
}

/** Originals with their latest correction, in the order in which they happened; what was struck out is left away. */
export const standing = (entries: readonly Entry[]): readonly Standing[] => {
  const latest = new Map<EntryId, Entry>()
  for (const e of entries) if (e.corrects && (latest.get(e.corrects)?.seq ?? -1) < e.seq) latest.set(e.corrects, e)
  const standing = entries
    .filter((e) => !e.corrects)
    .map((original) => ({ original, now: latest.get(original.id) ?? original }))
    .filter((s) => s.now.name !== VOID)
  return inOrder(standing.map((is) => ({ is, happened: is.now.happened, seq: is.original.seq }))).map((p) => p.is)
}

/** Those of the list that come before something; `instead`: the entry in whose place it would stand. */
export const before = (list: readonly Standing[], happened: When, instead?: EntryId): readonly Standing[] => {
  const others = list.filter((s) => s.original.id !== instead)
  const seq = list.find((s) => s.original.id === instead)?.original.seq ?? Number.POSITIVE_INFINITY
  const places = others.map((is): Placed<Standing | undefined> => ({ is, happened: is.now.happened, seq: is.original.seq }))
  const all = inOrder([...places, { is: undefined, happened, seq }])
  return all
    .slice(
      0,
      all.findIndex((p) => p.is === undefined),
    )
    .flatMap((p) => p.is ?? [])
}
