import type { Day } from '../kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import { paperOf } from './papers.ts'
import { type Ended, type Standing, type Stands, saysOf } from './standing.ts'
import type { Birth, ContactKind, ItemKind, PaperKind, RelationKind, ResidenceKind } from './statements.ts'

/** A text; null where it was erased or may not be read. */
export type Text = string | null

/** Something said of a person that may be corrected or taken back. */
export type Item = {
  /** The entry that first said it: what `corrects`, `@end` and `@equivalent` name. */
  readonly id: EntryId
  /** The entry whose words stand: the last correction. */
  readonly entry: EntryId
  readonly on: Day
  readonly seq: number
  readonly ended?: Ended | undefined
}

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

export const wordOf = (s: Standing, field: string): Text => s.now.words[field] ?? null
export const named = ({ all }: Stands, name: string): readonly Standing[] => all.filter((s) => s.now.name === name)

const itemOf = ({ ended }: Stands, what: ItemKind, { root, now, on, seq }: Standing): Item => ({
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

/** The kind of a paper of which only the number is known follows from its shape; without either nothing was said of a paper. */
export const papersOf = (stands: Stands, first: Standing): readonly Paper[] =>
  withFirst(stands, first, '@paper').flatMap((s) => {
    const [number, issuer] = [wordOf(s, 'number'), wordOf(s, 'issuer')]
    const { paper: kind, issued } = s === first ? saysOf<'@register'>(s) : saysOf<'@paper'>(s)
    const paper = kind ?? (number === null ? undefined : paperOf(number))
    return paper === undefined ? [] : [{ ...itemOf(stands, 'paper', s), paper, issued, number, issuer }]
  })

/** Today's unit that was chosen last for each address. */
const equivalentsOf = (stands: Stands): ReadonlyMap<EntryId, UnitId> =>
  new Map(
    named(stands, '@equivalent')
      .toSorted((a, b) => a.seq - b.seq)
      .map((s) => [stands.rootOf(saysOf<'@equivalent'>(s).of), saysOf<'@equivalent'>(s).unit]),
  )

type Lived = Pick<Residence, 'unit' | 'residence' | 'from' | 'until'>

/** What was said of living somewhere; the registration only says in which unit. */
const livedBy = (s: Standing, first: Standing): Lived => {
  if (s === first) return { unit: saysOf<'@register'>(s).unit }
  const { unit, residence, from, until } = saysOf<'@residence'>(s)
  return { unit, residence, from, until }
}

export const residencesOf = (stands: Stands, first: Standing): readonly Residence[] => {
  const chosen = equivalentsOf(stands)
  return withFirst(stands, first, '@residence').map((s) => {
    const item = itemOf(stands, 'residence', s)
    const lived = livedBy(s, first)
    const equivalent = chosen.get(s.root.id)
    const over = item.ended?.because === 'over' ? item.ended.on : undefined
    return {
      ...item,
      ...lived,
      until: lived.until ?? over,
      address: wordOf(s, 'address'),
      // The unit of the address itself is no choice: so one is taken back.
      equivalent: equivalent === lived.unit ? undefined : equivalent,
    }
  })
}

export const aliasesOf = (stands: Stands): readonly Alias[] =>
  named(stands, '@alias').map((s) => ({ ...itemOf(stands, 'alias', s), alias: wordOf(s, 'alias') }))

export const contactsOf = (stands: Stands): readonly Contact[] =>
  named(stands, '@contact').map((s) => ({
    ...itemOf(stands, 'contact', s),
    contact: saysOf<'@contact'>(s).contact,
    value: wordOf(s, 'value'),
  }))

export const relationsOf = (stands: Stands): readonly Relation[] =>
  named(stands, '@relation').map((s) => {
    const { relation, person } = saysOf<'@relation'>(s)
    return { ...itemOf(stands, 'relation', s), relation, person, name: wordOf(s, 'name'), phone: wordOf(s, 'phone') }
  })

/** The photo that was taken last and not taken back. */
export const photoOf = (stands: Stands): Item | undefined =>
  named(stands, '@photo')
    .map((s) => itemOf(stands, 'photo', s))
    .findLast((p) => p.ended === undefined)

export const substancesOf = (stands: Stands): readonly Substance[] =>
  named(stands, '@substance').map((s) => ({
    ...itemOf(stands, 'substance', s),
    since: saysOf<'@substance'>(s).since,
    substance: wordOf(s, 'substance'),
    use: wordOf(s, 'use'),
  }))

export const convictionsOf = (stands: Stands): readonly Conviction[] =>
  named(stands, '@conviction').map((s) => ({
    ...itemOf(stands, 'conviction', s),
    convicted: saysOf<'@conviction'>(s).on,
    conviction: wordOf(s, 'conviction'),
    court: wordOf(s, 'court'),
  }))
