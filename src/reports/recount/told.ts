import type { Editions } from '../../engine/editions.ts'
import type { Entry } from '../../engine/entry.ts'
import type { PersonSubject } from '../../engine/sheet.ts'
import type { Day } from '../../kernel/day.ts'
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

/** A dose or bottles handed out, in tenths of a milligram together; and what was said of it since: taken back as a whole, or so much of it spilled. */
export type ToldDose = {
  readonly pos: number
  readonly id: string
  readonly case: CaseId
  readonly day: Day
  readonly through: Day
  readonly agent: string
  readonly site: string
  readonly home: boolean
  readonly dose: number
}
export type Undone = { readonly pos: number; readonly id: string; readonly of: string; readonly lost: number | 'all' }

/** A log, as far as figures ask for it. */
export type Told = {
  readonly records: readonly Record[]
  readonly pairs: readonly PairWord[]
  /** Lines of the books of controlled drugs; a log without any has none. */
  readonly poured?: readonly Poured[]
  /** Doses; a log without any has none. */
  readonly doses?: readonly ToldDose[]
  readonly undone?: readonly Undone[]
  /** Up to which position the log was sealed on which day, in their order. */
  readonly sealed?: readonly { readonly pos: number; readonly day: Day }[]
  readonly rulings: readonly { readonly pos: number; readonly editions: Editions }[]
}
