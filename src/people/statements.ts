import type { Day } from '../kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../kernel/ids.ts'

/** A birth date, or only the year: papers often know no more. */
export type Birth = Day | `${number}`
export type Sex = 'male' | 'female'

export const PAPERS = ['personal-id', 'old-id', 'passport', 'provisional'] as const
/** `provisional`: no paper yet; resolved by a later statement of a real one. */
export type PaperKind = (typeof PAPERS)[number]

export const RESIDENCES = ['permanent', 'temporary', 'staying'] as const
export type ResidenceKind = (typeof RESIDENCES)[number]

export const RELATIONS = ['guardian', 'spouse', 'parent', 'child', 'sibling', 'helper', 'other'] as const
export type RelationKind = (typeof RELATIONS)[number]

export const CONTACTS = ['phone', 'other'] as const
export type ContactKind = (typeof CONTACTS)[number]

/** What can be taken back. One registration states a paper and a residence, so the entry alone does not name the item. */
export const ITEMS = ['paper', 'residence', 'alias', 'contact', 'relation', 'photo', 'substance', 'conviction'] as const
export type ItemKind = (typeof ITEMS)[number]

/** `over`: it was so until the day; `mistake`: it never was. */
export type Because = 'over' | 'mistake'

/** Who may read a text about a person is decided by its class; each lies outside the sealed body. */
export type IdentityClass = 'name' | 'identity' | 'note' | 'photo' | 'substance' | 'conviction'

/** Every statement of identity: what its sealed body says, and its words by field. Words not listed are refused. */
export type Statements = {
  '@register': {
    readonly says: { readonly birth: Birth; readonly sex: Sex; readonly unit: UnitId; readonly paper?: PaperKind; readonly issued?: Day }
    readonly words: 'name' | 'number' | 'address'
  }
  /** `correction`: the name, birth or sex was written down wrongly; `change`: it is another from the day on. */
  '@describe': {
    readonly says: { readonly birth?: Birth; readonly sex?: Sex; readonly because: 'correction' | 'change' }
    readonly words: 'name' | 'why'
  }
  '@paper': { readonly says: { readonly paper: PaperKind; readonly issued?: Day }; readonly words: 'number' | 'issuer' | 'why' }
  '@residence': {
    readonly says: { readonly residence: ResidenceKind; readonly unit: UnitId; readonly from?: Day; readonly until?: Day }
    readonly words: 'address' | 'why'
  }
  /** The user's choice of today's unit of an old address. */
  '@equivalent': { readonly says: { readonly of: EntryId; readonly unit: UnitId }; readonly words: 'why' }
  '@alias': { readonly says: object; readonly words: 'alias' | 'why' }
  '@contact': { readonly says: { readonly contact: ContactKind }; readonly words: 'value' | 'why' }
  '@relation': {
    readonly says: { readonly relation: RelationKind; readonly person?: PersonId }
    readonly words: 'name' | 'phone' | 'why'
  }
  '@photo': { readonly says: object; readonly words: 'photo' | 'why' }
  '@substance': { readonly says: { readonly since?: Day | `${number}` }; readonly words: 'substance' | 'use' }
  '@conviction': { readonly says: { readonly on?: Day | `${number}` }; readonly words: 'conviction' | 'court' }
  '@end': { readonly says: { readonly what: ItemKind; readonly of: EntryId; readonly because: Because }; readonly words: 'why' }
}
export type StatementName = keyof Statements

/** A statement on its way into the log. `happened` is the day on which it holds, today where nothing is said. */
export type Statement<N extends StatementName = StatementName> = N extends StatementName
  ? {
      readonly name: N
      readonly says: Statements[N]['says']
      readonly words: Readonly<Partial<Record<Statements[N]['words'], string>>>
      readonly happened?: Day | undefined
      /** Replaces an earlier statement of the same name, as if it had never been said otherwise. */
      readonly corrects?: EntryId | undefined
    }
  : never

const RESTRICTED: Readonly<Partial<Record<string, IdentityClass>>> = {
  '@substance': 'substance',
  '@conviction': 'conviction',
  '@photo': 'photo',
}
const BY_FIELD: Readonly<Partial<Record<string, IdentityClass>>> = { name: 'name', alias: 'name', why: 'note', note: 'note' }

/** The class of a statement that not everybody may know of. The end of a restricted item is as restricted as the item: it tells that there was one. */
export const restrictionOf = (statement: string, says: object): IdentityClass | undefined =>
  RESTRICTED[statement === '@end' && 'what' in says ? `@${says.what}` : statement]

/**
 * The class of a word of a statement. All words of a restricted statement are of its class, so that who may not read it does not learn that it
 * was made.
 */
export const classOf = (statement: string, field: string, says: object): IdentityClass =>
  restrictionOf(statement, says) ?? (statement === '@relation' ? 'identity' : (BY_FIELD[field] ?? 'identity'))
