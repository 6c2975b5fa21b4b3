import { addDays, type Day, daysBetween } from '../../kernel/day.ts'
import { type Dose, minus, NO_DOSE, plus } from '../../kernel/dose.ts'
import type { EntryId } from '../../kernel/ids.ts'
import { dayOf, type When } from '../../kernel/moment.ts'
import type { DoseFact, Given, HandedOut, Removed, Returned, Vomited } from '../situation/facts.ts'
import type { Agent, Elsewhere } from '../situation/person.ts'

/**
 * What a person took of one drug on one day. `partly`: some of it never was swallowed, or a part of a split dose is missing. `vomited`: and not
 * replaced. `at home`: covered by a bottle, seen by nobody. `unsure`: by this human or by the one of another record that was one with this one then. None of the last
 * four silently counts as taken.
 */
export type DayTaken = {
  readonly day: Day
  readonly agent: Agent
  readonly dose: Dose
  readonly how: 'taken' | 'partly' | 'vomited' | 'at home' | 'unsure'
  /** The last day that it covers: the day itself, or later for an alternate-day dose. */
  readonly through: Day
  readonly at: When
}

/** Facts that stand: without what was removed, and without what was said of it. */
export const standing = (facts: readonly DoseFact[]): readonly DoseFact[] => {
  const gone = new Set<EntryId>(facts.filter((f): f is Removed => f.is === 'removed').map((f) => f.of))
  const stands = facts.filter((f) => f.is !== 'removed' && !gone.has(f.id))
  return stands.filter((f) => !('of' in f && gone.has(f.of)))
}

/** What of each dose was spilled. Made once for all of them: a year of doses is read in one pass. */
const spillsOf = (facts: readonly DoseFact[]): ReadonlyMap<EntryId, Dose> => {
  const lost = new Map<EntryId, Dose>()
  for (const f of facts) if (f.is === 'spilled') lost.set(f.of, plus(lost.get(f.of) ?? NO_DOSE, f.lost))
  return lost
}

const rest = (lost: ReadonlyMap<EntryId, Dose>, given: Given): Dose => minus(given.dose, lost.get(given.id) ?? NO_DOSE) ?? NO_DOSE

/** What of a dose was swallowed. */
export const swallowed = (facts: readonly DoseFact[], given: Given): Dose => rest(spillsOf(facts), given)

/** Doses that stand on the person's record: one that was spilled whole does not. */
export const givenOf = (facts: readonly DoseFact[]): readonly Given[] => {
  const lost = spillsOf(facts)
  return facts.filter((f): f is Given => f.is === 'given' && rest(lost, f) > 0)
}

export const vomitOf = (facts: readonly DoseFact[], of: EntryId): Vomited | undefined =>
  facts.find((f): f is Vomited => f.is === 'vomited' && f.of === of)

/** A dose of the plan of its day. */
export type Planned = Given & { readonly as: { readonly part: number; readonly of: number } }
export const isPlanned = (g: Given): g is Planned => typeof g.as === 'object' && 'part' in g.as
/** Of which dose this is the rest that was given after a spill. */
export const restOf = (g: Given): EntryId | undefined => (typeof g.as === 'object' && 'rest' in g.as ? g.as.rest : undefined)
/** Which dose that came up this one was given for. */
export const replacedBy = (g: Given): EntryId | undefined => (typeof g.as === 'object' && 'replaces' in g.as ? g.as.replaces : undefined)

/** What was swallowed of the rests of each dose. */
const restsOf = (all: readonly Given[], lost: ReadonlyMap<EntryId, Dose>): ReadonlyMap<EntryId, Dose> => {
  const rests = new Map<EntryId, Dose>()
  for (const g of all) {
    const of = restOf(g)
    if (of !== undefined) rests.set(of, plus(rests.get(of) ?? NO_DOSE, rest(lost, g)))
  }
  return rests
}

/** Doses that came up again and were not replaced. */
export const lostByVomiting = (facts: readonly DoseFact[], all: readonly Given[]): ReadonlySet<EntryId> => {
  const replaced = new Set(all.map(replacedBy))
  return new Set(facts.flatMap((f) => (f.is === 'vomited' && !replaced.has(f.of) ? [f.of] : [])))
}

const isComplete = (doses: readonly Given[]): boolean => {
  const planned = doses.filter(isPlanned)
  const parts = new Set(planned.map((g) => g.as.part))
  return planned.every((g) => parts.size >= g.as.of)
}

const observed = (facts: readonly DoseFact[]): readonly DayTaken[] => {
  const all = givenOf(facts)
  const lost = spillsOf(facts)
  const rests = restsOf(all, lost)
  const isShort = (g: Given) => restOf(g) === undefined && (lost.get(g.id) ?? 0) > (rests.get(g.id) ?? 0)
  const vomited = lostByVomiting(facts, all)
  const byDay = Map.groupBy(all, (g) => `${dayOf(g.at)} ${g.agent}`)
  return [...byDay.values()].flatMap((doses) => {
    const last = doses.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).at(-1)
    if (!last) return []
    const day = dayOf(last.at)
    const dose = plus(...doses.filter((g) => replacedBy(g) === undefined).map((g) => rest(lost, g)))
    const whole = isComplete(doses) && !doses.some(isShort)
    const seen = doses.some((g) => vomited.has(g.id)) ? 'vomited' : whole ? 'taken' : 'partly'
    const how = doses.some((g) => g.unsure) ? 'unsure' : seen
    const covers = Math.max(...doses.map((g) => g.covers))
    return [{ day, agent: last.agent, dose, how, through: covers === 1 ? day : addDays(day, covers - 1), at: last.at }]
  })
}

const returnsOf = (facts: readonly DoseFact[], batch: EntryId): readonly Returned[] =>
  facts.filter((f): f is Returned => f.is === 'returned' && f.of === batch)

/** The days that bottles at home cover: without those whose bottle came back full. */
export const daysAtHome = (facts: readonly DoseFact[], batch: HandedOut): readonly Day[] => {
  const full = new Set(returnsOf(facts, batch.id).flatMap((r) => r.full))
  const length = daysBetween(batch.from, batch.to) + 1
  return Array.from({ length: Math.max(length, 0) }, (_, n) => addDays(batch.from, n)).filter((d) => !full.has(d))
}

export const batchesOf = (facts: readonly DoseFact[]): readonly HandedOut[] => facts.filter((f): f is HandedOut => f.is === 'handed out')

/** Bottles of a batch that did not come back, empty or full. */
export const bottlesOut = (facts: readonly DoseFact[], batch: HandedOut): number =>
  batch.bottles - returnsOf(facts, batch.id).reduce((sum, r) => sum + r.empty + r.full.length, 0)

const atHome = (facts: readonly DoseFact[]): readonly DayTaken[] =>
  batchesOf(facts).flatMap((batch) =>
    daysAtHome(facts, batch).map((day): DayTaken => {
      const how = batch.unsure ? 'unsure' : 'at home'
      return { day, agent: batch.agent, dose: batch.daily, how, through: day, at: day }
    }),
  )

const told = (elsewhere: Elsewhere): readonly DayTaken[] => {
  if (elsewhere.is !== 'confirmed') return []
  const { day, agent, dose, covers = 1 } = elsewhere
  return [{ day, agent, dose, how: 'taken', through: covers === 1 ? day : addDays(day, covers - 1), at: day }]
}

/** Every day with a dose, oldest first; days at home that are still to come too. */
export const daysTaken = (facts: readonly DoseFact[], elsewhere: Elsewhere): readonly DayTaken[] => {
  const stands = standing(facts)
  return [...told(elsewhere), ...observed(stands), ...atHome(stands)].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** The day before it whose dose covers a day: then nothing is due, and nothing was missed. */
export const coveredBy = (facts: readonly DoseFact[], on: Day, elsewhere: Elsewhere = { is: 'none' }): DayTaken | undefined =>
  daysTaken(facts, elsewhere).find((d) => d.day < on && d.through >= on)
