import type { Editions } from '../../engine/editions.ts'
import type { Entry } from '../../engine/entry.ts'
import type { PersonSubject } from '../../engine/sheet.ts'
import type { CaseId, PersonId } from '../../kernel/ids.ts'
import type { Poured } from './stock.ts'

/** What the log says of one record: its acts, and who the person was known to be since which position. In the order of positions. */
export type Record = {
  readonly person: PersonId
  readonly acts: readonly { readonly pos: number; readonly entry: Entry }[]
  readonly subjects: readonly { readonly pos: number; readonly subject: PersonSubject }[]
}

/** The word on two records: `turn` counts the words on the pair. With an undoing, the record that cases opened meanwhile belong to. */
export type PairWord = {
  readonly pos: number
  readonly one: PersonId
  readonly other: PersonId
  readonly turn: number
  readonly same: boolean
  readonly cases: Readonly<globalThis.Record<CaseId, PersonId>>
}

/** A log, as far as figures ask for it. */
export type Told = {
  readonly records: readonly Record[]
  readonly pairs: readonly PairWord[]
  /** Lines of the books of controlled drugs; a log without any has none. */
  readonly poured?: readonly Poured[]
  readonly rulings: readonly { readonly pos: number; readonly editions: Editions }[]
}
