import type { Day } from '../kernel/day.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment, When } from '../kernel/moment.ts'
import type { Said, Value } from './field.ts'

/** How a fact of a proposed case is read from the entry that proposed it, or from what its case knows: a reference, so a correction corrects it. */
export type FactRef = 'happened' | 'ends' | { readonly said: string } | { readonly fact: string }

/** A number that a proposed case reads where it was proposed: the days of the measure served until the day of a fact, or those spent in a stretch that is over. */
export type NumberRef = { readonly served: string } | { readonly spent: string }

/** What the first entry of a case declares. */
export type Opening = { readonly measure: string; readonly route: string }

/** The sealed body of an act. `says` holds facts only; words are elsewhere and appear here as hashes. */
export type Body = {
  readonly says: Said
  readonly words?: Readonly<Record<string, string>>
  readonly opens?: Opening
  /** Reasons that spoke against it and were recorded with it; reality comes first. */
  readonly irregular?: readonly string[]
  /** `@proposed`: the entry it stands on, and how its facts are read there. */
  readonly from?: {
    readonly entry: EntryId
    readonly case: CaseId
    readonly facts: Readonly<Record<string, FactRef>>
    readonly says?: Readonly<Record<string, NumberRef>>
  }
  readonly seats?: Readonly<Record<string, UnitId>>
  readonly documents?: readonly string[]
  /** The end of the term that an act told others, as it was counted when that was recorded: a later correction does not change what they were told. */
  readonly told?: Day
  /** `@adopt`: the case as the paper file had it. `fixed.on` is the day of the act that fixed its length. */
  readonly adopted?: {
    readonly state: string
    readonly facts: Readonly<Record<string, When>>
    readonly fixed?: { readonly on: Day; readonly says: Said }
    readonly intervals?: readonly { readonly name: string; readonly from: Day; readonly to?: Day | undefined }[]
    /** Acts that had taken something off the term since its length was fixed, each with its day and how much. */
    readonly remitted?: readonly { readonly act: string; readonly on: Day; readonly n: number }[]
  }
}

/** Engine acts that belong to no sheet. */
export const ADOPT = '@adopt'
export const PROPOSED = '@proposed'
export const VOID = '@void'
/** Moves a seat whose unit ended or was divided: `body.seats`. */
export const SEAT = '@seat'

/** An entry of the log about a case, as the engine reads it. */
export type Entry = {
  readonly id: EntryId
  readonly person: PersonId
  readonly case: CaseId
  readonly seq: number
  readonly name: string
  readonly edition: string
  readonly happened: When
  readonly forOffice: string
  readonly forUnit: UnitId
  readonly signer: AccountId | undefined
  readonly recordedBy: AccountId
  readonly recordedAt: Moment
  readonly corrects?: EntryId | undefined
  readonly body: Body
}

export type { Said, Value }
