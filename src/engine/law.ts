import type { Calendar } from '../kernel/calendar.ts'
import type { Source } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { Offers } from './offered.ts'
import type { Question } from './question.ts'
import type { Act, Offices, Sheet } from './sheet.ts'
import type { Standards } from './standard.ts'

/** The whole law as one value, handed to the engine. */
export type Law = {
  /** Sheets of each measure, earliest first; one holds until the next. */
  readonly measures: Readonly<Record<string, readonly Sheet[]>>
  readonly offices: Offices
  readonly calendar: Calendar
  /** Every text that a citation may name, by its id. */
  readonly sources: Readonly<Record<string, Source>>
  /** The edition of each sheet by `measure@from`, and of the calendar by `calendar`: the first 12 hex digits of the sha256 of its text. */
  readonly editions: Readonly<Record<string, string>>
  /** Questions the texts leave open that may be answered for those below until a text does. */
  readonly questions: Readonly<Record<string, Question>>
  /** What the form of an act may hold already, from other cases of the person. */
  readonly offers: Offers
  /** What a unit has set beforehand for an act of its cases, by a case about itself. */
  readonly standards?: Standards
}

/** Where a unit's work lies on a day: itself, its one successor, or several when it was split and nobody has chosen yet. */
export type UnitsOn = (unit: UnitId, on: Day) => readonly UnitId[]

/** The sheet of a measure in force on a day; none before its first. */
export const sheetOn = (law: Law, measure: string, on: Day): Sheet | undefined =>
  Object.hasOwn(law.measures, measure) ? law.measures[measure]?.findLast((s) => s.from <= on) : undefined

/** An act of a sheet by its name; a name that every object has, such as `constructor`, is none. */
export const actOf = (sheet: Sheet, name: string): Act | undefined => (Object.hasOwn(sheet.acts, name) ? sheet.acts[name] : undefined)

export const editionOf = (law: Law, sheet: Sheet): string => law.editions[`${sheet.measure}@${sheet.from}`] ?? 'unreleased'

/** The offices that may act in a role on a day. */
export const officesIn = (law: Law, role: string, on: Day): readonly string[] =>
  law.offices.roles[role]?.is.findLast((b) => b.from <= on)?.offices ?? []

/** What an office is called on a day. */
export const officeTerm = (law: Law, office: string, on: Day): string =>
  law.offices.offices[office]?.term.findLast((t) => t.from <= on)?.is ?? office

/** What the offices of a role are called on a day; who works outside the system is called as the role. */
export const roleOffices = (law: Law, role: string, on: Day): readonly string[] => {
  const held = law.offices.roles[role]
  return held?.outside ? [held.term] : officesIn(law, role, on).map((office) => officeTerm(law, office, on))
}
