import type { Calendar } from '../kernel/calendar.ts'
import type { Source } from '../kernel/citation.ts'
import type { Offices, Sheet } from './sheet.ts'

/** The whole law as one value, handed to the engine. */
export type Law = {
  /** Sheets of each measure, earliest first; one holds until the next. */
  readonly measures: Readonly<Record<string, readonly Sheet[]>>
  readonly offices: Offices
  readonly calendar: Calendar
  /** Every text that a citation may name, by its id. */
  readonly sources: Readonly<Record<string, Source>>
  /** The edition of each sheet by `measure@from`, and of the calendar by `calendar`: the first 12 hex digits of the sha256 of its card. */
  readonly editions: Readonly<Record<string, string>>
}
