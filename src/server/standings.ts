import type { PublishedCase } from '../db/organisations.ts'
import { type Law, sheetOn } from '../engine/law.ts'
import type { StateOf } from '../engine/sheet.ts'
import { type Preset, presetsOf } from '../engine/standard.ts'
import type { CaseState, Reason } from '../engine/state.ts'
import { prefix } from '../engine/view.ts'
import type { Sending } from '../engine/why-not.ts'
import { type Day, day } from '../kernel/day.ts'
import type { CaseId, UnitId } from '../kernel/ids.ts'
import { momentOf } from '../kernel/moment.ts'
import { subjectIn, subjectOf } from './subject.ts'
import type { UnitBook } from './unit-book.ts'

/** A case about an organisation as it stood on a day. */
export type Stood = { readonly unit: UnitId; readonly state: CaseState }

/** What the cases about organisations say of them: in the memory of the program (docs/decisions/0451). */
export type Standings = {
  readonly on: (day: Day) => readonly Stood[]
  /** Why a unit is given nobody new by an act. */
  readonly shut: (unit: UnitId, by: Sending) => readonly Reason[]
  /** What a unit has set for the acts of its cases, from when until when. */
  readonly presets: (unit: UnitId) => readonly Preset[]
  /** The units that are given nobody new on a day, by the measures for which that holds. */
  readonly shutOn: (day: Day) => Readonly<Record<string, readonly UnitId[]>>
  /** A case as it is since something was recorded in it. */
  readonly learn: (c: PublishedCase) => void
  readonly read: () => Promise<void>
  /** Reads where that was longer ago than this, in milliseconds; many who ask at once wait for one reading. */
  readonly freshen: (age: number) => Promise<void>
}

/** Days whose answers are kept: the day itself and those that somebody looked back at. */
const KEPT = 32

export const aboutOrganisations = (law: Law): readonly string[] =>
  Object.entries(law.measures).flatMap(([measure, sheets]) => (sheets.some((s) => s.about) ? [measure] : []))

/** What the state of a case means on a day. */
export const meaning = (law: Law, { measure, state }: CaseState, on: Day): StateOf | undefined => sheetOn(law, measure, on)?.states[state]

/** Of the cases of an organisation under one measure the latest that came so far as to say something: a file under way, refused or withdrawn says nothing. */
export const speaking = (law: Law, stood: readonly Stood[], on: Day): readonly Stood[] => {
  const latest = new Map<string, Stood>()
  for (const s of stood) {
    const is = meaning(law, s.state, on)
    const key = `${s.unit} ${s.state.measure}`
    const known = latest.get(key)
    if ((is?.works || is?.shuts) && !(known && known.state.opened > s.state.opened)) latest.set(key, s)
  }
  return [...latest.values()]
}

const stoodOn = (law: Law, units: UnitBook, c: PublishedCase, day: Day): readonly Stood[] => {
  const organisation = units.organisation(c.subject)
  if (!organisation) return []
  const view = {
    law,
    units: units.on,
    subject: subjectIn(organisation),
    person: c.subject,
    now: momentOf(day, 23, 59),
    cases: new Map([[c.case, c.entries]]),
  }
  const state = prefix(view, c.case, view.now)
  return state && state.steps.length > 0 && state.opened <= day ? [{ unit: organisation.id, state }] : []
}

const shutBy = (law: Law, { state }: Stood, { measure, act, on, own }: Sending): readonly Reason[] => {
  const is = meaning(law, state, on)
  const acts = own ? is?.shuts?.own : is?.shuts?.acts
  return is?.shuts && acts?.[measure]?.includes(act)
    ? [{ why: 'rule', detail: `Nơi này ${is.term}: không nhận người mới.`, cite: is.shuts.cite }]
    : []
}

/** Measures by whose cases a unit sets something. */
const settingMeasures = ({ standards = {} }: Law): ReadonlySet<string> =>
  new Set(Object.values(standards).flatMap((acts) => Object.values(acts).map((s) => s.measure)))

const openedAs = (c: PublishedCase): string => c.entries.find((e) => e.body.opens)?.body.opens?.measure ?? ''

/** Every act that was recorded has happened by then. */
const LAST = day('2099-12-31')

export const standingsOf = (law: Law, units: UnitBook, reading: () => Promise<readonly PublishedCase[]>): Standings => {
  const cases = new Map<CaseId, PublishedCase>()
  const setting = settingMeasures(law)
  const days = new Map<Day, readonly Stood[]>()
  let listed = units.rulings()
  let readAt = Number.NEGATIVE_INFINITY
  let pending: Promise<void> | undefined
  /** A log only grows: what was learned while the cases were read is not taken back. */
  const learn = (c: PublishedCase): void => {
    if ((cases.get(c.case)?.entries.length ?? 0) >= c.entries.length) return
    cases.set(c.case, c)
    days.clear()
  }
  const readAll = async (): Promise<void> => {
    for (const c of await reading()) learn(c)
    readAt = performance.now()
  }
  const read = (): Promise<void> => {
    pending ??= readAll().finally(() => {
      pending = undefined
    })
    return pending
  }
  const on = (day: Day): readonly Stood[] => {
    if (listed !== units.rulings()) days.clear()
    listed = units.rulings()
    const known = days.get(day)
    if (known) return known
    const stood = [...cases.values()].flatMap((c) => stoodOn(law, units, c, day))
    const [oldest] = days.keys()
    if (oldest !== undefined && days.size >= KEPT) days.delete(oldest)
    days.set(day, stood)
    return stood
  }
  return {
    on,
    shut: (unit, by) => {
      const subject = subjectOf(unit)
      const about = [...cases.values()].filter((c) => c.subject === subject).flatMap((c) => stoodOn(law, units, c, by.on))
      return speaking(law, about, by.on).flatMap((s) => shutBy(law, s, by))
    },
    presets: (unit) => {
      const subject = subjectOf(unit)
      const about = [...cases.values()].filter((c) => c.subject === subject && setting.has(openedAs(c)))
      return about.flatMap((c) => stoodOn(law, units, c, LAST)).flatMap(({ state }) => presetsOf(unit, state))
    },
    shutOn: (day) => {
      const shut = speaking(law, on(day), day).flatMap(({ unit, state }) =>
        Object.keys(meaning(law, state, day)?.shuts?.acts ?? {}).map((measure) => ({ unit, measure })),
      )
      const byMeasure = Map.groupBy(shut, (s) => s.measure)
      return Object.fromEntries([...byMeasure].map(([measure, of]) => [measure, of.map((s) => s.unit)]))
    },
    learn,
    read,
    freshen: async (age) => (performance.now() - readAt > age ? read() : undefined),
  }
}
