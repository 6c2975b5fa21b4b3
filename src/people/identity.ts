import type { Day } from '../kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import { dayOf, type When } from '../kernel/moment.ts'
import { paperOf } from './papers.ts'
import type { Because, Birth, ContactKind, ItemKind, PaperKind, RelationKind, ResidenceKind, Sex, Statements } from './statements.ts'

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

/** Something said of a person that may be corrected or taken back. */
type Item = {
  /** The entry that first said it: what `corrects`, `@end` and `@equivalent` name. */
  readonly id: EntryId
  /** The entry whose words stand: the last correction. */
  readonly entry: EntryId
  readonly on: Day
  readonly seq: number
  /** Taken back by this entry. */
  readonly ended?: { readonly entry: EntryId; readonly on: Day; readonly because: Because } | undefined
}
type Text = string | null

export type Name = Item & { readonly name: Text }
export type Paper = Item & {
  readonly paper: PaperKind
  readonly number: Text
  readonly issued?: Day | undefined
  readonly issuer: Text
}
export type Residence = Item & {
  /** Nothing for the address given when the person was registered. */
  readonly residence?: ResidenceKind | undefined
  /** The unit of that day, as said. */
  readonly unit: UnitId
  readonly from?: Day | undefined
  readonly until?: Day | undefined
  readonly address: Text
  /** What the user chose as today's unit. */
  readonly equivalent?: UnitId | undefined
}
export type Alias = Item & { readonly alias: Text }
export type Contact = Item & { readonly contact: ContactKind; readonly value: Text }
export type Relation = Item & {
  readonly relation: RelationKind
  readonly person?: PersonId | undefined
  readonly name: Text
  readonly phone: Text
}
export type Photo = Item
export type Substance = Item & { readonly since?: Birth | undefined; readonly substance: Text; readonly use: Text }
export type Conviction = Item & { readonly convicted?: Birth | undefined; readonly conviction: Text; readonly court: Text }

/** Who somebody is, by all that was said. Items that were taken back stay, with `ended`. */
export type Identity = {
  readonly name: Text
  readonly birth: Birth
  readonly sex: Sex
  /** The unit where the person lives by the latest word: it has the file. */
  readonly unit: UnitId
  /** Names borne before, the latest first. */
  readonly formerNames: readonly Name[]
  readonly papers: readonly Paper[]
  readonly residences: readonly Residence[]
  readonly aliases: readonly Alias[]
  readonly contacts: readonly Contact[]
  readonly relations: readonly Relation[]
  readonly photo: Photo | undefined
  readonly substances: readonly Substance[]
  readonly convictions: readonly Conviction[]
  /** Number of the last entry. */
  readonly seq: number
}

/** An entry where its corrections have put it. */
type Standing = { readonly root: IdentityEntry; readonly now: IdentityEntry; readonly on: Day; readonly seq: number }

/** Facts first by the day, then by number: a late entry takes its place, and the fold does not depend on the order of reading. */
const inOrder = (a: Standing, b: Standing): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.seq - b.seq)

const rootOf = (byId: ReadonlyMap<EntryId, IdentityEntry>, e: IdentityEntry): IdentityEntry => {
  let root = e
  for (
    let target = root.corrects && byId.get(root.corrects);
    target && target.seq < root.seq;
    target = root.corrects && byId.get(root.corrects)
  )
    root = target
  return root
}

/** Each first statement with the last correction of the same name; corrections under another name (a paper of the registration) stand by themselves. */
const standing = (entries: readonly IdentityEntry[]): readonly Standing[] => {
  const byId = new Map(entries.map((e) => [e.id, e]))
  const chains = new Map<string, Standing>()
  for (const e of entries.toSorted((a, b) => a.seq - b.seq)) {
    const root = rootOf(byId, e)
    chains.set(`${e.name} ${root.id}`, { root, now: e, on: dayOf(e.happened), seq: chains.get(`${e.name} ${root.id}`)?.seq ?? e.seq })
  }
  return [...chains.values()].sort(inOrder)
}

const saysOf = <N extends keyof Statements>(s: Standing): Statements[N]['says'] => s.now.says as Statements[N]['says'] // written through `Statement`
const text = (s: Standing, field: string): Text => s.now.words[field] ?? null

type Ends = ReadonlyMap<string, NonNullable<Item['ended']>>

/** What is taken back, by kind and first entry; the latest word counts, and the end of an end gives back. */
const endsOf = (all: readonly Standing[], roots: ReadonlyMap<EntryId, EntryId>): Ends => {
  const ends = all.filter((s) => s.now.name === '@end').toSorted((a, b) => b.seq - a.seq)
  const undone = new Set<EntryId>()
  const found = new Map<string, NonNullable<Item['ended']>>()
  for (const s of ends) {
    if (undone.has(s.root.id)) continue
    const { what, of, because } = saysOf<'@end'>(s)
    const root = roots.get(of) ?? of
    if (ends.some((e) => e.root.id === root)) undone.add(root)
    else if (!found.has(`${what} ${root}`)) found.set(`${what} ${root}`, { entry: s.now.id, on: s.on, because })
  }
  return found
}

/** The latest residence that has not ended; of two that began on one day the one said later. */
export const livesAt = (residences: readonly Residence[]): Residence | undefined =>
  residences
    .filter((r) => r.ended === undefined && r.until === undefined)
    .toSorted((a, b) => {
      const [x, y] = [a.from ?? a.on, b.from ?? b.on]
      return x < y ? -1 : x > y ? 1 : a.seq - b.seq
    })
    .at(-1)

/**
 * Who somebody is by these entries; nothing before a registration. Pure, and the same in whatever order they come. Statements that it does not
 * know are other modules' own.
 */
export const foldIdentity = (entries: readonly IdentityEntry[]): Identity | undefined => {
  const all = standing(entries)
  const first = all.find((s) => s.now.name === '@register')
  if (!first) return undefined
  const roots = new Map(all.map((s) => [s.now.id, s.root.id]))
  for (const e of entries) if (!roots.has(e.id)) roots.set(e.id, rootOf(new Map(entries.map((x) => [x.id, x])), e).id)
  const ends = endsOf(all, roots)
  const named = (name: string) => all.filter((s) => s.now.name === name)
  const item = (what: ItemKind, s: Standing): Item => ({
    id: s.root.id,
    entry: s.now.id,
    on: s.on,
    seq: s.seq,
    ended: ends.get(`${what} ${s.root.id}`),
  })
  const replaced = (name: string) => new Set(named(name).map((s) => s.root.id))

  const papersBy = replaced('@paper')
  const papers: readonly Paper[] = [first, ...named('@paper')].flatMap((s): readonly Paper[] => {
    if (s.now.name !== '@register') {
      const { paper, issued } = saysOf<'@paper'>(s)
      return [{ ...item('paper', s), paper, issued, number: text(s, 'number'), issuer: text(s, 'issuer') }]
    }
    const { paper } = saysOf<'@register'>(s)
    const number = text(s, 'number')
    if (papersBy.has(s.root.id) || (paper === undefined && number === null)) return []
    return [{ ...item('paper', s), paper: paper ?? paperOf(number ?? ''), number, issuer: null }]
  })

  const chosen = new Map(
    named('@equivalent')
      .toSorted((a, b) => a.seq - b.seq)
      .map((s) => [roots.get(saysOf<'@equivalent'>(s).of) ?? saysOf<'@equivalent'>(s).of, saysOf<'@equivalent'>(s).unit]),
  )
  const residencesBy = replaced('@residence')
  const residences: readonly Residence[] = [first, ...named('@residence')].flatMap((s): readonly Residence[] => {
    if (s.now.name !== '@register') {
      const { residence, unit, from, until } = saysOf<'@residence'>(s)
      const it = item('residence', s)
      const ending = it.ended?.because === 'over' ? it.ended.on : undefined
      return [{ ...it, residence, unit, from, until: until ?? ending, address: text(s, 'address'), equivalent: chosen.get(s.root.id) }]
    }
    if (residencesBy.has(s.root.id)) return []
    const it = item('residence', s)
    const until = it.ended?.because === 'over' ? it.ended.on : undefined
    return [{ ...it, unit: saysOf<'@register'>(s).unit, until, address: text(s, 'address'), equivalent: chosen.get(s.root.id) }]
  })

  let { birth, sex } = saysOf<'@register'>(first)
  const names: Name[] = []
  let name: Name = { id: first.root.id, entry: first.now.id, on: first.on, seq: first.seq, name: text(first, 'name') }
  for (const s of named('@describe')) {
    const says = saysOf<'@describe'>(s)
    birth = says.birth ?? birth
    sex = says.sex ?? sex
    const next = s.now.words['name']
    if (next === undefined) continue
    if (says.because === 'change') names.unshift(name)
    name = { id: s.root.id, entry: s.now.id, on: s.on, seq: s.seq, name: next }
  }

  const home = livesAt(residences)
  return {
    name: name.name,
    birth,
    sex,
    unit: home ? (home.equivalent ?? home.unit) : saysOf<'@register'>(first).unit,
    formerNames: names,
    papers,
    residences,
    aliases: named('@alias').map((s) => ({ ...item('alias', s), alias: text(s, 'alias') })),
    contacts: named('@contact').map((s) => ({
      ...item('contact', s),
      contact: saysOf<'@contact'>(s).contact,
      value: text(s, 'value'),
    })),
    relations: named('@relation').map((s) => {
      const { relation, person } = saysOf<'@relation'>(s)
      return { ...item('relation', s), relation, person, name: text(s, 'name'), phone: text(s, 'phone') }
    }),
    photo: named('@photo')
      .map((s) => item('photo', s))
      .findLast((p) => p.ended === undefined),
    substances: named('@substance').map((s) => ({
      ...item('substance', s),
      since: saysOf<'@substance'>(s).since,
      substance: text(s, 'substance'),
      use: text(s, 'use'),
    })),
    convictions: named('@conviction').map((s) => ({
      ...item('conviction', s),
      convicted: saysOf<'@conviction'>(s).on,
      conviction: text(s, 'conviction'),
      court: text(s, 'court'),
    })),
    seq: Math.max(...entries.map((e) => e.seq)),
  }
}
