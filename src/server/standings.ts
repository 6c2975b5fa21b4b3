import { type PublishedCase, readPublishedCases } from '../db/organisations.ts'
import type { Database } from '../db/pool.ts'
import { type Law, sheetOn } from '../engine/law.ts'
import type { CaseState, Reason } from '../engine/state.ts'
import { prefix } from '../engine/view.ts'
import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { momentOf } from '../kernel/moment.ts'
import { subjectIn } from './subject.ts'
import type { UnitBook } from './unit-book.ts'

/** A case about an organisation as it stood on a day. */
export type Stood = { readonly unit: UnitId; readonly state: CaseState }

/** What the cases about organisations say of them: in the memory of the program, read anew when one of them went on (docs/decisions/0451). */
export type Standings = {
  readonly on: (day: Day) => readonly Stood[]
  /** Why a unit is given nobody new on a day. */
  readonly shut: (unit: UnitId, on: Day) => readonly Reason[]
  readonly read: () => Promise<void>
  /** The same where that was longer ago than this, in milliseconds. */
  readonly freshen: (age: number) => Promise<void>
}

const aboutOrganisations = (law: Law): readonly string[] =>
  Object.entries(law.measures).flatMap(([measure, sheets]) => (sheets.some((s) => s.about) ? [measure] : []))

const stoodOn = (law: Law, units: UnitBook, c: PublishedCase, day: Day): Stood | undefined => {
  const organisation = units.organisation(c.subject)
  if (!organisation) return undefined
  const view = {
    law,
    units: units.on,
    subject: subjectIn(organisation),
    person: c.subject,
    now: momentOf(day, 23, 59),
    cases: new Map([[c.case, c.entries]]),
  }
  const state = prefix(view, c.case, view.now)
  return state && state.steps.length > 0 && state.opened <= day ? { unit: organisation.id, state } : undefined
}

const shutBy = (law: Law, { state }: Stood, on: Day): readonly Reason[] => {
  const sheet = sheetOn(law, state.measure, on)
  const is = sheet?.states[state.state]
  return is?.shuts ? [{ why: 'rule', detail: `Nơi này ${is.term}: không nhận người mới.`, cite: is.shuts }] : []
}

export const standingsOf = (db: Database, law: Law, units: UnitBook): Standings => {
  const measures = aboutOrganisations(law)
  let cases: readonly PublishedCase[] = []
  let readAt = Number.NEGATIVE_INFINITY
  const read = async (): Promise<void> => {
    cases = await readPublishedCases(db, measures)
    readAt = performance.now()
  }
  const on = (day: Day): readonly Stood[] => cases.flatMap((c) => stoodOn(law, units, c, day) ?? [])
  return {
    on,
    shut: (unit, day) => {
      const about = cases.filter((c) => units.organisation(c.subject)?.id === unit).flatMap((c) => stoodOn(law, units, c, day) ?? [])
      // Of several cases of one measure the latest says what holds.
      const latest = new Map(about.map((s) => [s.state.measure, s]))
      return [...latest.values()].flatMap((s) => shutBy(law, s, day))
    },
    read,
    freshen: async (age) => (performance.now() - readAt > age ? read() : undefined),
  }
}
