import type { Day } from '../kernel/day.ts'
import type { Law } from './law.ts'

/** A list of open cases that somebody looks over: what narrows it, and which days of a case it shows. What is left out narrows nothing. */
export type Board = {
  readonly term: string
  /** What one finds here, in a sentence. */
  readonly shows: string
  /** States by measure. */
  readonly states?: Readonly<Record<string, readonly string[]>>
  /** Cases whose term ends within so many days, or has ended. */
  readonly endsWithin?: number
  /** Cases in which one of these roles owes something; only what they owe is told. */
  readonly owedBy?: readonly string[]
  /** States by measure in which a case is listed although no limit of the roles in `owedBy` runs yet, or its end cannot be counted. */
  readonly besides?: Readonly<Record<string, readonly string[]>>
  /**
   * Cases of whoever is of age on the day and has no case of that measure since this one began, nor an open one of before. `at`: the kind of unit that
   * would have that case; nobody else's list can tell.
   */
  readonly lacks?: { readonly measure: string; readonly age: number; readonly at: string }
  /** Cases that have somebody in an organisation that is given nobody new on the day: for its units to look after. */
  readonly shut?: true
  /**
   * Cases of whoever is `age` years old, or will be `within` so many days, with `months` of the term left from then on: those in which `fact` happened
   * on `since` or later and `without` did not.
   */
  readonly ofAge?: {
    readonly age: number
    readonly within: number
    readonly months: number
    readonly fact: string
    readonly since: Day
    readonly without: string
  }
  /** Facts that are shown where the case has them, in this order. */
  readonly facts: readonly string[]
  /** Those of the facts that are days set ahead. */
  readonly appointments?: readonly string[]
}

/** Everything that is wrong with a board over a law, a sentence each. */
export const boardTroubles = (
  law: Law,
  { states = {}, besides = {}, owedBy = [], endsWithin, lacks, ofAge, facts, appointments = [] }: Board,
): readonly string[] => {
  const sheets = Object.values(law.measures).flat()
  const named = [...Object.entries(states), ...Object.entries(besides)]
  return [
    ...owedBy.filter((role) => !(role in law.offices.roles)).map((role) => `${role} is no role`),
    ...(lacks && !Object.hasOwn(law.measures, lacks.measure) ? [`${lacks.measure} is no measure`] : []),
    ...[...facts, ...(ofAge ? [ofAge.fact, ofAge.without] : [])]
      .filter((fact) => !sheets.some((s) => fact in s.facts))
      .map((fact) => `no sheet has the fact ${fact}`),
    ...appointments.filter((fact) => !facts.includes(fact)).map((fact) => `${fact} is set ahead and not shown`),
    ...named.flatMap(([measure, names]) =>
      names.filter((n) => !law.measures[measure]?.some((s) => n in s.states)).map((n) => `${measure} has no state ${n}`),
    ),
    ...named.flatMap(([measure, names]) =>
      names
        .filter((n) => law.measures[measure]?.some((s) => s.states[n]?.kind === 'end'))
        .map((n) => `${measure}: a case in ${n} is over, and over cases are on no board`),
    ),
    ...(Object.keys(besides).length > 0 && owedBy.length === 0 && endsWithin === undefined ? ['besides adds to nothing'] : []),
    ...(endsWithin === undefined && owedBy.length === 0 && Object.keys(states).length === 0 ? ['nothing narrows it'] : []),
  ]
}
