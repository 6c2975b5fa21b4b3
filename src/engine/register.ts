import type { Citation } from '../kernel/citation.ts'
import { type Day, dayFrom, yearOf } from '../kernel/day.ts'
import type { Law } from './law.ts'
import type { Act, Sheet } from './sheet.ts'

/** What holds from a day on, until the next one. */
export type Dated<T> = readonly { readonly from: Day; readonly is: T }[]

/** Why somebody comes onto a register or off it. `until`: the first day on which nobody does for this cause any more. */
export type Cause = { readonly term: string; readonly cite: Dated<Citation>; readonly until?: Day }

/** Which states of the cases of a measure are days on the register, and why somebody comes and goes with them. */
export type Membership = {
  readonly in: readonly string[]
  /** The cause of coming on with the case, one for all or by route. */
  readonly begins: string | Readonly<Record<string, string>>
  /** The cause of coming on again from a state in which the person was off. */
  readonly again?: Readonly<Record<string, string>>
  /** The cause of coming off, by the state that the case goes to. */
  readonly leaves: Readonly<Record<string, string>>
}

/** A list that an office keeps of persons: whoever is in certain states of certain measures, and whoever is put on it by hand. */
export type Register = {
  readonly term: string
  /** The title and form it is printed under. */
  readonly head: Dated<{ readonly title: string; readonly form: string | undefined; readonly basis: Citation }>
  /** The role that keeps it. */
  readonly keeper: string
  /** The seat whose unit has the person on its list, whichever seat comes first in a case. */
  readonly seat: string
  /** The kind of unit that sits there. */
  readonly unitKind: string
  /** The day `MM-DD` on which its year begins; 1 January where it does not say. */
  readonly year?: Dated<string>
  readonly enters: Readonly<Record<string, Cause>>
  readonly leaves: Readonly<Record<string, Cause>>
  /** Coming from and going to another unit. */
  readonly moves: { readonly in: string; readonly out: string }
  /** By measure; one that the law does not have yet joins when it comes. */
  readonly cases: Readonly<Record<string, Membership>>
}

export const datedOn = <T>(dated: Dated<T>, on: Day): T | undefined => dated.findLast((d) => d.from <= on)?.is

/** The first day of the year of a register in which a day lies. */
export const yearOfRegister = ({ year = [] }: Pick<Register, 'year'>, on: Day): Day => {
  const [month = 1, date = 1] = (datedOn(year, on) ?? '01-01').split('-').map(Number)
  const first = dayFrom(yearOf(on), month, date)
  return first <= on ? first : dayFrom(yearOf(on) - 1, month, date)
}

/** Causes that may be given on a day. */
export const causesOn = (causes: Readonly<Record<string, Cause>>, on: Day): readonly string[] =>
  Object.entries(causes).flatMap(([name, c]) => (datedOn(c.cite, on) && (c.until === undefined || on < c.until) ? [name] : []))

const targets = ({ becomes }: Act): readonly string[] =>
  becomes === undefined ? [] : typeof becomes === 'string' ? [becomes] : Object.values(becomes.is)

const steps = (sheet: Sheet): readonly (readonly [from: string, to: string])[] =>
  Object.values(sheet.acts).flatMap((act) =>
    act.when === 'opens a case' ? [] : act.when.flatMap((from) => targets(act).map((to) => [from, to] as const)),
  )

/** What of a measure a register passes over: a way off it without a cause, a state or cause that nobody knows. */
const membershipTroubles = (r: Register, m: Membership, sheet: Sheet): readonly string[] => {
  const isIn = (state: string): boolean => m.in.includes(state)
  const begun = typeof m.begins === 'string' ? [m.begins] : Object.values(m.begins)
  const unknown = (names: readonly string[], known: object): readonly string[] => names.filter((n) => !(n in known))
  return [
    ...steps(sheet).flatMap(([from, to]) => (isIn(from) && !isIn(to) && !(to in m.leaves) ? [`does not say why ${to} leaves it`] : [])),
    ...(typeof m.begins === 'string'
      ? []
      : unknown(Object.keys(sheet.routes), m.begins).map((route) => `does not say why ${route} comes onto it`)),
    ...(r.seat in sheet.seats ? [] : [`is kept by the unit of a seat ${r.seat}, which there is not`]),
    ...(sheet.seats[r.seat]?.unitKind === r.unitKind ? [] : [`is not kept by a unit of the kind ${r.unitKind}`]),
    ...unknown([...begun, ...Object.values(m.again ?? {})], r.enters).map((c) => `knows no cause ${c} of coming`),
    ...unknown(Object.values(m.leaves), r.leaves).map((c) => `knows no cause ${c} of leaving`),
  ].map((what) => `${sheet.measure}@${sheet.from}: the register ${what}`)
}

/** Everything that is wrong with a register over a law, a sentence each. A state must be one of some sheet of the measure. */
export const registerTroubles = (law: Law, r: Register): readonly string[] => [
  ...[r.moves.in].filter((c) => !(c in r.enters)).map((c) => `knows no cause ${c} of coming`),
  ...[r.moves.out].filter((c) => !(c in r.leaves)).map((c) => `knows no cause ${c} of leaving`),
  ...(r.keeper in law.offices.roles ? [] : [`is kept by ${r.keeper}, which is no role`]),
  ...Object.entries(r.cases).flatMap(([measure, m]) => {
    const sheets = law.measures[measure] ?? []
    const states = new Set(sheets.flatMap((s) => Object.keys(s.states)))
    const named = [...m.in, ...Object.keys(m.leaves), ...Object.keys(m.again ?? {})]
    return [
      ...(sheets.length === 0 ? [] : named.filter((s) => !states.has(s)).map((s) => `${measure} has no state ${s}`)),
      ...sheets.flatMap((sheet) => membershipTroubles(r, m, sheet)),
    ]
  }),
]
