import { type Dose, least, minus, NO_DOSE, plus } from '../../kernel/dose.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { DoseFact, Given } from '../situation/facts.ts'
import { dailyOf, type Order } from '../situation/order.ts'
import type { Facts } from '../situation/situation.ts'
import { givenOf, isPlanned, lostByVomiting, type Planned, replacedBy, restOf, standing, swallowed } from './days.ts'

/** A dose of today of which a part was spilled, and how much of it is left to give. */
export type Rest = { readonly of: Planned; readonly dose: Dose }

/** What was left of a dose after the last that fell of it, or of its rests, is not given. */
const isGivenUp = (facts: readonly DoseFact[], { id }: Given): boolean => {
  const cups = new Set([id, ...givenOf(facts).flatMap((g) => (restOf(g) === id ? [g.id] : []))])
  const fell = facts.findLastIndex((f) => f.is === 'spilled' && cups.has(f.of))
  return facts.slice(fell + 1).some((f) => f.is === 'not given' && f.rest === id)
}

/**
 * The rest of a dose of today that was spilled in part: what was poured and swallowed by nobody, and never more than the order of now leaves of that part and of
 * the whole day, under every record.
 * Of a dose that was spilled whole the right comes back instead. While something of today came up and was not given again a doctor decides first, and how much is
 * given again of a dose, or of a rest of it, is all that is given of it. Of which somebody wrote down since that no whole tablet makes it, it is left no more.
 */
export const restLeft = ({ now, doses }: Pick<Facts, 'now' | 'doses'>, order: Order | 'none'): Rest | undefined => {
  const stands = standing(doses)
  const today = dayOf(now)
  const todays = givenOf(stands).filter((g) => dayOf(g.at) === today)
  const up = lostByVomiting(stands, todays)
  if (order === 'none' || todays.some((g) => up.has(g.id))) return undefined
  const again = new Set(todays.map(replacedBy))
  const ofPlan = todays.filter((g) => isPlanned(g) || restOf(g) !== undefined)
  const swallowedOf = (doses: readonly Given[]) => plus(...doses.map((g) => swallowed(stands, g)))
  const ofDay = minus(dailyOf(order), swallowedOf(ofPlan)) ?? NO_DOSE
  return todays
    .filter(isPlanned)
    .filter(
      (g) => g.agent === order.agent && !isGivenUp(stands, g) && !ofPlan.some((t) => (t === g || restOf(t) === g.id) && again.has(t.id)),
    )
    .map((of) => {
      const had = swallowedOf(ofPlan.filter((g) => g === of || restOf(g) === of.id))
      const ordered = order.parts[of.as.part - 1] ?? NO_DOSE
      return { of, dose: least(ofDay, minus(least(of.dose, ordered), had) ?? NO_DOSE) }
    })
    .find(({ dose }) => dose > 0)
}

/** Of a dose that came up: what of it was swallowed, and what was spilled and no rest has given. How much is given again is all that is given of it. */
export const cameUpOf = (doses: readonly DoseFact[], given: Given): { readonly swallowed: Dose; readonly spilled: Dose } => {
  const had = swallowed(doses, given)
  const rests = givenOf(doses).filter((g) => restOf(g) === given.id)
  return { swallowed: had, spilled: minus(given.dose, plus(had, ...rests.map((g) => swallowed(doses, g)))) ?? NO_DOSE }
}

/** The most that is given again of a dose that came up. */
export const againAtMost = (doses: readonly DoseFact[], given: Given): Dose => {
  const { swallowed, spilled } = cameUpOf(doses, given)
  return plus(swallowed, spilled)
}
