import type { RightsKnown, RightsPerson, RightsView } from '../../../db/rights.ts'
import type { Ticket } from '../../../dosing/rights/device.ts'
import { type AtDevice, CLOCK_ERROR, type DeviceId, type Epoch, type Right } from '../../../dosing/rights/right.ts'
import { lease, renew } from '../../../dosing/rights/server.ts'
import type { Day } from '../../../kernel/day.ts'
import { addDays } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import { addHours, addMinutes, dayOf, type Moment, startOf } from '../../../kernel/moment.ts'
import { type Changes, type Claimed, changesOf, claimsOn, together } from './held.ts'

/** How long a lease runs: `short` while the line is good, since a machine that breaks keeps its people waiting until its end; `long` where the line is weak. */
export type Length = 'short' | 'long'
/** Minutes of a lease, and with how much left the next sheet renews it (docs/decisions/0540, 0601). */
const MINUTES: Readonly<Record<Length, { readonly runs: number; readonly renews: number }>> = {
  short: { runs: 120, renews: 90 },
  long: { runs: 360, renews: 180 },
}
/** From then on the sheets of a day take the rights of the next morning along: nobody may have a line at six. */
const EVENING_HOUR = 15

const midnight = (day: Day): Moment => startOf(addDays(day, 1))
const earlier = (a: Moment, b: Moment): Moment => (a < b ? a : b)

/** Until when a lease of a day runs that is taken now: never beyond the day. */
export const endOfLease = (now: Moment, day: Day, length: Length): Moment => earlier(addMinutes(now, MINUTES[length].runs), midnight(day))
/** Of rights that are taken in the evening for the next day: its noon. */
const endOfMorning = (day: Day): Moment => addHours(startOf(day), 12)
/** Hour until which a right that went ahead is used: whoever holds it may be lost with the house, and its people have their dose on the same day. */
const AHEAD_HOUR = 13
/** Of a right that goes ahead; of a day of which little is left, as of any long lease. */
export const endAhead = (day: Day, now: Moment): Moment =>
  dayOf(now) === day && now.slice(11, 13) >= String(AHEAD_HOUR - 6).padStart(2, '0')
    ? endOfLease(now, day, 'long')
    : addHours(startOf(day), AHEAD_HOUR)

const heldBy = (right: Right, device: DeviceId): AtDevice | undefined =>
  right.out.find((o): o is AtDevice => (o.is === 'lease' || o.is === 'call') && o.device === device)

export type Leased = { readonly changes: Changes; readonly claims: readonly Claimed[] }

/**
 * Every right of the day that is free at the device's site goes to it, and what it holds already is renewed when its end is near; not what lies elsewhere by
 * now. With the rights as they are afterwards.
 */
export const leaseDay = (
  view: Pick<RightsView, 'now'>,
  known: RightsKnown,
  device: { readonly id: DeviceId; readonly site: UnitId },
  length: Length,
): Leased => {
  const today = dayOf(view.now)
  const handed = claimsOn(known, view.now, today).map((claimed) => {
    const { person, claim, right } = claimed
    const held = heldBy(right, device.id)
    const handing = {
      person: held?.person ?? claim.person,
      device: device.id,
      site: device.site,
      epoch: known.epoch as Epoch, // a count of restores
      ends: endOfLease(view.now, today, length),
    }
    const soon =
      held?.is === 'lease' &&
      right.site === device.site &&
      held.until < addMinutes(view.now, MINUTES[length].renews) &&
      held.until < handing.ends
    const outcome = held ? (soon ? renew(right, handing) : undefined) : lease(right, handing)
    const after = outcome?.ok ? outcome.value : right
    return { claimed: { ...claimed, right: after }, changes: changesOf(person, right, after, known.epoch) }
  })
  return { changes: together(handed.map((h) => h.changes)), claims: handed.map((h) => h.claimed) }
}

/** In the evening: every right of the next day that is free, of people who are on the sheet, until noon. What a device has already stays as it is. */
export const leaseMorning = (
  view: Pick<RightsView, 'now'>,
  known: RightsKnown,
  device: { readonly id: DeviceId; readonly site: UnitId },
  here: readonly RightsPerson[],
): Leased => {
  const tomorrow = addDays(dayOf(view.now), 1)
  const claims = claimsOn(known, view.now, tomorrow)
  const evening = Number(view.now.slice(11, 13)) >= EVENING_HOUR
  const handed = claims.map((claimed) => {
    const { person, claim, right } = claimed
    const epoch = known.epoch as Epoch // a count of restores
    const handing = { person: claim.person, device: device.id, site: device.site, epoch, ends: endOfMorning(tomorrow) }
    const outcome = evening && here.includes(person) ? lease(right, handing) : undefined
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
