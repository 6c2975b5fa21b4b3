import type { Day } from '../../kernel/day.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { addMinutes, type Moment, minutesBetween } from '../../kernel/moment.ts'
import { done, refused } from '../../kernel/refusal.ts'
import {
  type Acted,
  aboutItself,
  type Device,
  type Seal,
  sawClock,
  type Ticket,
  ticketFor,
  toSend,
  whyNotWrite,
  withoutTicket,
  write,
} from './device.ts'
import { asleep, clockDiffers, clockWentBack, notHeld, olderSheet } from './reasons.ts'
import { CLOCK_ERROR, type Claim, claimKey, type Epoch, surelyOver } from './right.ts'
import type { Told } from './told.ts'

/** Rights as the server hands them out, with the last line of the device's journal that it had heard. */
export type Sheet = {
  readonly epoch: Epoch
  readonly tickets: readonly Ticket[]
  readonly serverTime: Moment
  readonly heard: number
  /** What the device's own clock showed when it asked. */
  readonly asked: Moment
  /** Of people of the sheet whom this device was called about as strangers: each record, and the id under which the device writes of them. */
  readonly calledAs?: readonly (readonly [PersonId, PersonId])[] | undefined
}

/**
 * How far the clock lies from the server's, at the least: it was `asked` before the server looked at its own, and shows `clock` after that. Both are cut to
 * the minute, so that a difference of five may be almost six.
 */
const apartFrom = ({ serverTime, asked }: Sheet, clock: Moment): number =>
  Math.max(minutesBetween(asked, serverTime), minutesBetween(serverTime, clock))

/**
 * Takes rights from the server, which says its time. What the device holds of an older epoch is kept until it has told the server; a sheet of an older one
 * than its own is refused. A lease that was renewed while the device used the right is none: the server did not know yet.
 */
export const takeSheet = (device: Device, sheet: Sheet, clock: Moment): Acted => {
  const apart = apartFrom(sheet, clock)
  const against = [
    ...(sheet.epoch < device.epoch ? [olderSheet] : []),
    ...(apart >= CLOCK_ERROR ? [clockDiffers(apart)] : []),
    ...(clock < device.seen ? [clockWentBack(device.seen)] : []),
    ...(device.asleep ? [asleep] : []),
  ]
  if (against.length > 0) return refused(...against)
  const unheard = toSend(device, sheet.heard)
  const used = new Set(unheard.flatMap(({ claim, told }) => (isOfRight(told) ? [claimKey(claim)] : [])))
  // The server did not know yet that the device goes no further.
  const lastOf = (day: Day): Moment | undefined =>
    unheard
      .flatMap(({ claim, told }) => (told.does === 'shortened' && claim.day === day ? [addMinutes(told.until, -CLOCK_ERROR)] : []))
      .sort()[0]
  // What came by telephone under another id is the same right: it goes on under the person's own.
  const called = ({ claim }: Ticket): readonly string[] =>
    (sheet.calledAs ?? []).flatMap(([of, as]) => (of === claim.person ? [claimKey({ ...claim, person: as })] : []))
  const keys = (t: Ticket): readonly string[] => [claimKey(t.claim), ...called(t)]
  const tickets = sheet.tickets
    .filter((t) => !keys(t).some((key) => used.has(key)))
    .map((t) => {
      const last = lastOf(t.claim.day)
      return last && t.ends > last ? { ...t, ends: last } : t
    })
  const given = new Set(tickets.flatMap(keys))
  const kept = device.tickets.filter((t) => !given.has(claimKey(t.claim)))
  return done({ ...sawClock(device, clock), epoch: sheet.epoch, tickets: [...kept, ...tickets] })
}

const isOfRight = ({ does }: Told): boolean => !['noted', 'uncounted', 'shortened', 'opened', 'woken'].includes(does)

/**
 * Gives up what is left of its rights of one day after `ends`: what was taken for a night becomes a lease as of any hour. The server waits no longer than
 * this device will use them, once it has the line. What it holds of other days, ahead of a storm, stays as it is.
 */
export const shorten = (device: Device, day: Day, ends: Moment, clock: Moment, seal: Seal): Acted => {
  const against = whyNotWrite(device, clock)
  if (against.length > 0) return refused(...against)
  const tickets = device.tickets.map((t) => (t.claim.day === day && t.ends > ends ? { ...t, ends } : t))
  const told: Told = { does: 'shortened', until: surelyOver(ends) }
  return done(write({ ...device, tickets }, aboutItself(device, day), told, clock, seal))
}

/** Gives a right back to the server, also after its time: it only means that the device will not use it. Not before it knows what was given on paper. */
export const giveBack = (device: Device, claim: Claim, clock: Moment, seal: Seal): Acted => {
  const against = [...(device.asleep ? [asleep] : []), ...(ticketFor(device, claim) ? [] : [notHeld])]
  return against.length > 0
    ? refused(...against)
    : done(write(withoutTicket(device, claim), claim, { does: 'returned', person: claim.person }, clock, seal))
}

/** Gives back whatever it holds. */
export const returnAll = (device: Device, clock: Moment, seal: Seal): Device =>
  device.tickets.reduce(
    (d, { claim }) => write(withoutTicket(d, claim), claim, { does: 'returned', person: claim.person }, clock, seal),
    device,
  )

/** The server was restored: the device gives back whatever it holds of before, so that its journal says everything. */
export const meetRestored = (device: Device, epoch: Epoch, clock: Moment, seal: Seal): Device =>
  epoch <= device.epoch ? device : { ...returnAll(device, clock, seal), epoch }
