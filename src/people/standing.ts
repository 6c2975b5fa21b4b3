import type { Day } from '../kernel/day.ts'
import type { EntryId } from '../kernel/ids.ts'
import { dayOf, type When } from '../kernel/moment.ts'
import type { Because, ItemKind, Statements } from './statements.ts'

/** An identity entry of the log with its texts; a text that was erased or may not be read is null or missing. */
export type IdentityEntry = {
  readonly id: EntryId
  readonly seq: number
  readonly name: string
  readonly happened: When
  readonly corrects?: EntryId | undefined
  readonly says: Readonly<Record<string, unknown>>
  readonly words: Readonly<Record<string, string | null>>
}

/** A statement where its corrections have put it. `root` said it first: it is what `corrects`, `@end` and `@equivalent` come to. */
export type Standing = { readonly root: IdentityEntry; readonly now: IdentityEntry; readonly on: Day; readonly seq: number }

/** Taken back by an entry. */
export type Ended = { readonly entry: EntryId; readonly on: Day; readonly because: Because }

/** Everything that stands, in the order of the fold, and what of it was taken back. */
export type Stands = {
  readonly all: readonly Standing[]
  readonly rootOf: (id: EntryId) => EntryId
  readonly ended: (what: ItemKind, root: EntryId) => Ended | undefined
}

export const saysOf = <N extends keyof Statements>(s: Standing): Statements[N]['says'] => s.now.says as Statements[N]['says'] // written through `Statement`

/** First by the day, then by number: a late entry takes its place, and the fold does not depend on the order of reading. */
const inOrder = (a: Standing, b: Standing): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.seq - b.seq)

const rootsOf = (entries: readonly IdentityEntry[]): ReadonlyMap<EntryId, IdentityEntry> => {
  const roots = new Map<EntryId, IdentityEntry>()
  for (const e of entries) roots.set(e.id, (e.corrects === undefined ? undefined : roots.get(e.corrects)) ?? e)
  return roots
}

/** The latest end counts, and the end of an end gives back. */
const endsOf = (all: readonly Standing[], rootOf: Stands['rootOf']): ReadonlyMap<string, Ended> => {
  const ends = all.filter((s) => s.now.name === '@end').toSorted((a, b) => b.seq - a.seq)
  const roots = new Set(ends.map((s) => s.root.id))
  const undone = new Set<EntryId>()
  const found = new Map<string, Ended>()
  for (const s of ends) {
    if (undone.has(s.root.id)) continue
    const { what, of, because } = saysOf<'@end'>(s)
    const root = rootOf(of)
    if (roots.has(root)) undone.add(root)
    else if (!found.has(`${what} ${root}`)) found.set(`${what} ${root}`, { entry: s.now.id, on: s.on, because })
  }
  return found
}

/**
 * Each first statement with the last correction of the same name. A correction under another name (a paper of the registration) stands by itself
 * under the root that it corrects.
 */
export const standsOf = (entries: readonly IdentityEntry[]): Stands => {
  const numbered = entries.toSorted((a, b) => a.seq - b.seq)
  const roots = rootsOf(numbered)
  const chains = new Map<string, Standing>()
  for (const e of numbered) {
    const root = roots.get(e.id) ?? e
    const chain = `${e.name} ${root.id}`
    chains.set(chain, { root, now: e, on: dayOf(e.happened), seq: chains.get(chain)?.seq ?? e.seq })
  }
  const all = [...chains.values()].sort(inOrder)
  const rootOf = (id: EntryId): EntryId => roots.get(id)?.id ?? id
  const ends = endsOf(all, rootOf)
  return { all, rootOf, ended: (what, root) => ends.get(`${what} ${root}`) }
}
