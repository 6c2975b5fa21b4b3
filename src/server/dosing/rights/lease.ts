import type { RightsKnown, RightsView } from '../../../db/rights.ts'
import type { Ticket } from '../../../dosing/rights/device.ts'
import { type AtDevice, CLOCK_ERROR, type DeviceId, type Epoch, type Right } from '../../../dosing/rights/right.ts'
import { lease, renew } from '../../../dosing/rights/server.ts'
import type { Day } from '../../../kernel/day.ts'
import { addDays } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import { addHours, addMinutes, dayOf, type Moment, startOf } from '../../../kernel/moment.ts'
import { type Changes, type Claimed, changesOf, claimsOn, together } from './held.ts'

/** A device that went away for longer gives no more; a lost one's rights come back after it (docs/decisions/0540). */
export const LEASE_HOURS = 6
/** A lease that runs shorter than this is renewed by the next sheet. */
const RENEW_HOURS = 3

const midnight = (day: Day): Moment => startOf(addDays(day, 1))
const earlier = (a: Moment, b: Moment): Moment => (a < b ? a : b)

/** Until when a lease of a day runs that is taken now: some hours, never beyond the day. */
export const endOfLease = (now: Moment, day: Day): Moment => earlier(addHours(now, LEASE_HOURS), midnight(day))
/** A right that goes ahead may be used the whole of its day. */
export const endAhead = midnight

const heldBy = (right: Right, device: DeviceId): AtDevice | undefined =>
  right.out.find((o): o is AtDevice => (o.is === 'lease' || o.is === 'call') && o.device === device)

export type Leased = { readonly changes: Changes; readonly claims: readonly Claimed[] }

/**
 * Every right of the day that is free at the device's site goes to it, and what it holds already is renewed when its end is near. With the rights as they are
 * afterwards.
 */
export const leaseDay = (
  view: Pick<RightsView, 'now'>,
  known: RightsKnown,
  device: { readonly id: DeviceId; readonly site: UnitId },
): Leased => {
  const today = dayOf(view.now)
  const handed = claimsOn(known, view.now, today).map((claimed) => {
    const { person, claim, right } = claimed
    const handing = {
      person: claim.person,
      device: device.id,
      site: device.site,
      epoch: known.epoch as Epoch, // a count of restores
      ends: endOfLease(view.now, today),
    }
    const held = heldBy(right, device.id)
    const soon = held?.is === 'lease' && held.until < addHours(view.now, RENEW_HOURS) && held.until < handing.ends
    const outcome = held ? (soon ? renew(right, handing) : undefined) : lease(right, handing)
    const after = outcome?.ok ? outcome.value : right
    return { claimed: { ...claimed, right: after }, changes: changesOf(person, right, after, known.epoch) }
  })
  return { changes: together(handed.map((h) => h.changes)), claims: handed.map((h) => h.claimed) }
}

/**
 * What the device may use: from five minutes ago, since its clock may be so late; a right of a later day from its beginning. What was called to it comes by
 * its code alone: a sheet with it and the code would be two.
 */
export const ticketsOf = (claims: readonly Claimed[], device: DeviceId, now: Moment): readonly Ticket[] =>
  claims.flatMap(({ claim, right }) => {
    const held = heldBy(right, device)
    if (held?.is !== 'lease' || right.given.length > 0) return []
    const from = claim.day > dayOf(now) ? startOf(claim.day) : addMinutes(now, -CLOCK_ERROR)
    return [{ claim: { ...claim, person: held.person }, from, ends: addMinutes(held.until, -CLOCK_ERROR), epoch: held.epoch }]
  })
