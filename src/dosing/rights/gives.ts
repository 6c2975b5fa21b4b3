import type { EntryId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import { done, refused } from '../../kernel/refusal.ts'
import { type Acted, aboutItself, type Device, type Seal, ticketFor, type Used, using, whyNotWrite, write } from './device.ts'
import { type Claim, surelyOver } from './right.ts'
import type { Told } from './told.ts'

/** Two people could not count the cabinet that opens the day: it is told as everything else. */
export const uncounted = (device: Device, entry: EntryId, clock: Moment, seal: Seal): Acted => {
  const against = whyNotWrite(device, clock)
  if (against.length > 0) return refused(...against)
  return done(write(device, aboutItself(device, dayOf(clock)), { does: 'uncounted', entry }, clock, seal))
}

/** Somebody's file was opened here. It is written whatever the clock shows: what was read was read. */
export const openHere = (device: Device, claim: Claim, clock: Moment, seal: Seal): Device =>
  write(device, claim, { does: 'opened', person: claim.person }, clock, seal)

/** A dose is given by a right that the device holds. */
export const giveHere = (device: Device, claim: Claim, entry: EntryId, clock: Moment, seal: Seal): Acted =>
  using(device, claim, clock, (rest) => {
    const gave = write(rest, claim, { does: 'gave', person: claim.person, entry }, clock, seal)
    const ticket = ticketFor(device, claim)
    return ticket ? { ...gave, used: [...gave.used.filter((u) => u.ticket.ends > clock), { ticket, entry, n: gave.written }] } : gave
  })

/** Writes down what is no use of a right: none given, vomited, spilled, a top-up, a replacement. */
export const noteHere = (device: Device, claim: Claim, entry: EntryId, clock: Moment, seal: Seal): Acted => {
  const against = whyNotWrite(device, clock)
  return against.length > 0 ? refused(...against) : done(write(device, claim, { does: 'noted', person: claim.person, entry }, clock, seal))
}

/**
 * A dose that was given here and whose ticket may still come back: not where the server had heard of the dose, which frees the right itself, nor of an epoch
 * before: a restored server was told that the device holds nothing of it.
 */
export const mayComeBack = (
  device: Device,
  claim: Claim,
  { of, heard }: { readonly of: EntryId; readonly heard: number },
  clock: Moment,
): Used | undefined =>
  device.used.find(
    ({ entry, n, ticket }) =>
      entry === of && n > heard && ticket.epoch === device.epoch && clock < ticket.ends && !ticketFor(device, claim),
  )

/**
 * Two people say that nothing of a dose was swallowed, be it that it was spilled whole or never given: its ticket comes back, no longer than it
 * ran. Where it may not, it is noted alone.
 */
export const spillHere = (
  device: Device,
  claim: Claim,
  spill: { readonly entry: EntryId; readonly of: EntryId; readonly heard: number },
  clock: Moment,
  seal: Seal,
): Acted => {
  const used = mayComeBack(device, claim, spill, clock)
  if (!used) return noteHere(device, claim, spill.entry, clock, seal)
  const against = whyNotWrite(device, clock)
  if (against.length > 0) return refused(...against)
  const { entry, of } = spill
  const { ticket } = used
  const told: Told = { does: 'spilled', person: ticket.claim.person, entry, of, epoch: ticket.epoch, until: surelyOver(ticket.ends) }
  const rest = { ...device, tickets: [...device.tickets, ticket], used: device.used.filter((u) => u !== used) }
  return done(write(rest, ticket.claim, told, clock, seal))
}
