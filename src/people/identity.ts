import type { Day } from '../kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import { paperOf } from './papers.ts'
import { type Ended, type IdentityEntry, type Standing, type Stands, saysOf, standsOf } from './standing.ts'
import type { Birth, ContactKind, ItemKind, PaperKind, RelationKind, ResidenceKind, Sex } from './statements.ts'

export type { IdentityEntry }

/** A text; null where it was erased or may not be read. */
type Text = string | null

/** Something said of a person that may be corrected or taken back. */
type Item = {
  /** The entry that first said it: what `corrects`, `@end` and `@equivalent` name. */
  readonly id: EntryId
  /** The entry whose words stand: the last correction. */
  readonly entry: EntryId
  readonly on: Day
  readonly seq: number
  readonly ended?: Ended | undefined
}

export type Name = Omit<Item, 'ended'> & { readonly name: Text }
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
  /** The last one that was not taken back. */
  readonly photo: Item | undefined
  readonly substances: readonly Substance[]
  readonly convictions: readonly Conviction[]
  /** Number of the last entry. */
  readonly seq: number
}

const text = (s: Standing, field: string): Text => s.now.words[field] ?? null
const named = ({ all }: Stands, name: string): readonly Standing[] => all.filter((s) => s.now.name === name)
const item = ({ ended }: Stands, what: ItemKind, { root, now, on, seq }: Standing): Item => ({
  id: root.id,
  entry: now.id,
  on,
  seq,
  ended: ended(what, root.id),
})

/** Statements of one name, after that of the registration unless one of them corrects it. */
const withFirst = (stands: Stands, first: Standing, name: string): readonly Standing[] => {
  const own = named(stands, name)
  return own.some((s) => s.root.id === first.root.id) ? own : [first, ...own]
}

const papersOf = (stands: Stands, first: Standing): readonly Paper[] =>
  withFirst(stands, first, '@paper').flatMap((s) => {
    const [number, issuer] = [text(s, 'number'), text(s, 'issuer')]
    const { paper: kind, issued } = s === first ? saysOf<'@register'>(s) : saysOf<'@paper'>(s)
    const paper = kind ?? (number === null ? undefined : paperOf(number))
    return paper === undefined ? [] : [{ ...item(stands, 'paper', s), paper, issued, number, issuer }]
  })

const residencesOf = (stands: Stands, first: Standing): readonly Residence[] => {
  const chosen = new Map(
    named(stands, '@equivalent')
      .toSorted((a, b) => a.seq - b.seq)
      .map((s) => [stands.rootOf(saysOf<'@equivalent'>(s).of), saysOf<'@equivalent'>(s).unit]),
  )
  return withFirst(stands, first, '@residence').map((s) => {
    const { unit, from, until, residence } =
      s === first ? { unit: saysOf<'@register'>(s).unit, from: undefined, until: undefined, residence: undefined } : saysOf<'@residence'>(s)
    const it = item(stands, 'residence', s)
    return {
      ...it,
      unit,
      residence,
      from,
      until: until ?? (it.ended?.because === 'over' ? it.ended.on : undefined),
      address: text(s, 'address'),
      equivalent: chosen.get(s.root.id),
    }
  })
}

/** The latest residence that has not ended; of two that began on one day the one said later. `residences` in the order of the fold. */
export const livesAt = (residences: readonly Residence[]): Residence | undefined => {
  const began = (r: Residence): Day => r.from ?? r.on
  return residences
    .filter((r) => r.ended === undefined && r.until === undefined)
    .toSorted((a, b) => (began(a) < began(b) ? -1 : began(a) > began(b) ? 1 : 0))
    .at(-1)
}

const describedBy = (stands: Stands, first: Standing): Pick<Identity, 'name' | 'birth' | 'sex' | 'formerNames'> => {
  let { birth, sex } = saysOf<'@register'>(first)
  let borne: Name = { id: first.root.id, entry: first.now.id, on: first.on, seq: first.seq, name: text(first, 'name') }
  const formerNames: Name[] = []
  for (const s of named(stands, '@describe')) {
    const says = saysOf<'@describe'>(s)
    birth = says.birth ?? birth
    sex = says.sex ?? sex
    const name = s.now.words['name']
    if (name === undefined) continue
    if (says.because === 'change') formerNames.unshift(borne)
    borne = { id: s.root.id, entry: s.now.id, on: s.on, seq: s.seq, name }
  }
  return { name: borne.name, birth, sex, formerNames }
}

/**
 * Who somebody is by these entries; nothing before a registration. Pure, and the same in whatever order they come. Statements that it does not
 * know are other modules' own.
 */
export const foldIdentity = (entries: readonly IdentityEntry[]): Identity | undefined => {
  const stands = standsOf(entries)
  const first = named(stands, '@register')[0]
  if (!first) return undefined
  const residences = residencesOf(stands, first)
  const home = livesAt(residences)
  const items = <T extends Item>(name: string, what: ItemKind, rest: (s: Standing) => Omit<T, keyof Item>): readonly T[] =>
    named(stands, name).map((s) => ({ ...item(stands, what, s), ...rest(s) }) as T) // an item and the rest of it
  return {
    ...describedBy(stands, first),
    unit: home ? (home.equivalent ?? home.unit) : saysOf<'@register'>(first).unit,
    papers: papersOf(stands, first),
    residences,
    aliases: items<Alias>('@alias', 'alias', (s) => ({ alias: text(s, 'alias') })),
    contacts: items<Contact>('@contact', 'contact', (s) => ({ ...saysOf<'@contact'>(s), value: text(s, 'value') })),
    relations: items<Relation>('@relation', 'relation', (s) => ({
      ...saysOf<'@relation'>(s),
      name: text(s, 'name'),
      phone: text(s, 'phone'),
    })),
    photo: items<Item>('@photo', 'photo', () => ({})).findLast((p) => p.ended === undefined),
    substances: items<Substance>('@substance', 'substance', (s) => ({
      ...saysOf<'@substance'>(s),
      substance: text(s, 'substance'),
      use: text(s, 'use'),
    })),
    convictions: items<Conviction>('@conviction', 'conviction', (s) => ({
      convicted: saysOf<'@conviction'>(s).on,
      conviction: text(s, 'conviction'),
      court: text(s, 'court'),
    })),
    seq: Math.max(...entries.map((e) => e.seq)),
  }
}
