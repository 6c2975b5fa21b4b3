import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import {
  type Alias,
  aliasesOf,
  type Contact,
  type Conviction,
  contactsOf,
  convictionsOf,
  type Item,
  named,
  type Paper,
  papersOf,
  photoOf,
  type Relation,
  type Residence,
  relationsOf,
  residencesOf,
  type Substance,
  substancesOf,
  type Text,
  wordOf,
} from './items.ts'
import { type IdentityEntry, type Standing, type Stands, saysOf, standsOf } from './standing.ts'
import type { Birth, Sex } from './statements.ts'

export type { IdentityEntry, Residence }

export type Name = Omit<Item, 'ended'> & { readonly name: Text }

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

/** The latest residence that has not ended; of two that began on one day the one said later. `residences` in the order of the fold. */
export const livesAt = (residences: readonly Residence[]): Residence | undefined => {
  const began = (r: Residence): Day => r.from ?? r.on
  return residences
    .filter((r) => r.ended === undefined && r.until === undefined)
    .toSorted((a, b) => (began(a) < began(b) ? -1 : began(a) > began(b) ? 1 : 0))
    .at(-1)
}

/** The unit that has the file: today's of the address where the person lives, where one was chosen. */
const homeOf = (residences: readonly Residence[]): UnitId | undefined => {
  const home = livesAt(residences)
  return home && (home.equivalent ?? home.unit)
}

const describedBy = (stands: Stands, first: Standing): Pick<Identity, 'name' | 'birth' | 'sex' | 'formerNames'> => {
  let { birth, sex } = saysOf<'@register'>(first)
  let borne: Name = { id: first.root.id, entry: first.now.id, on: first.on, seq: first.seq, name: wordOf(first, 'name') }
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
  return {
    ...describedBy(stands, first),
    unit: homeOf(residences) ?? saysOf<'@register'>(first).unit,
    papers: papersOf(stands, first),
    residences,
    aliases: aliasesOf(stands),
    contacts: contactsOf(stands),
    relations: relationsOf(stands),
    photo: photoOf(stands),
    substances: substancesOf(stands),
    convictions: convictionsOf(stands),
    seq: Math.max(...entries.map((e) => e.seq)),
  }
}
