import type { Day } from '../../kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import { addMinutes, dayOf, type Moment, minutesBetween } from '../../kernel/moment.ts'
import { done, type Outcome, type Refusal, refused } from '../../kernel/refusal.ts'
import type { Call } from './codes.ts'
import { callEnds, callKey } from './codes.ts'
import {
  asleep,
  clockDiffers,
  clockWentBack,
  codeUsed,
  codeWrong,
  notHeld,
  notYet,
  olderSheet,
  over,
  samePersonTwice,
  type Why,
} from './reasons.ts'
import { CLOCK_ERROR, type Claim, claimKey, type DeviceId, type Epoch, surelyOver, type Two } from './right.ts'
import type { End, Told } from './told.ts'

/** A right that the device may use from `from` until before `ends`, both of its own clock. */
export type Ticket = { readonly claim: Claim; readonly from: Moment; readonly ends: Moment; readonly epoch: Epoch }

/** A line of the device's journal. `n` counts from 1 without a gap; `at` is the device's clock; `seal` holds the line and the seal before it. */
export type Line = { readonly n: number; readonly at: Moment; readonly claim: Claim; readonly told: Told; readonly seal: string }

/** A dose that was given by a ticket, and the line that says so. */
export type Used = { readonly ticket: Ticket; readonly entry: EntryId; readonly n: number }

/** What the sealed store of a device holds. It is written before anything is shown: what a nurse saw survives the next moment. */
export type Device = {
  readonly id: DeviceId
  readonly site: UnitId
  readonly epoch: Epoch
  readonly tickets: readonly Ticket[]
  /** Tickets by which doses were given: a dose that was spilled whole gives its ticket back. */
  readonly used: readonly Used[]
  /** Kept for days after the server has it: a restored server asks for it again. */
  readonly journal: readonly Line[]
  readonly written: number
  readonly lastSeal: string
  /** The latest time that its clock ever showed. */
  readonly seen: Moment
  /** Since a start or a clock that went back, until two people have looked at the clock and told what was given on paper. */
  readonly asleep: boolean
  readonly calls: number
  readonly usedCalls: readonly string[]
}

/** Seals a line onto the seal before it. Handed in, as the clock is. */
export type Seal = (before: string, line: string) => string

type Acted = Outcome<Device, Why>

const sawClock = (device: Device, clock: Moment): Device => (clock > device.seen ? { ...device, seen: clock } : device)

/** Minutes without a beat after which the machine was off, or its lid closed: what was given on paper meanwhile nobody has told it. */
export const PAUSE = 5

/** The time goes on while the device runs. A clock that goes back is noticed at once, and nothing is given until two people have looked at it. */
export const goOn = (device: Device, clock: Moment): Device => {
  // What a wrong clock shows while two people are asked to look at it is nobody's time.
  if (device.asleep) return device
  return clock < device.seen ? { ...device, asleep: true } : sawClock(device, clock)
}

/** Every minute while the device runs, and before anything is done with it. A machine that was paused is one that was started anew. */
export const beat = (device: Device, clock: Moment): Device =>
  !device.asleep && minutesBetween(device.seen, clock) > PAUSE ? { ...device, asleep: true } : goOn(device, clock)

const write = (device: Device, claim: Claim, told: Told, clock: Moment, seal: Seal): Device => {
  const n = device.written + 1
  const sealed = seal(device.lastSeal, JSON.stringify([n, clock, claimKey(claim), told]))
  return {
    ...sawClock(device, clock),
    written: n,
    lastSeal: sealed,
    journal: [...device.journal, { n, at: clock, claim, told, seal: sealed }],
  }
}

const ticketFor = ({ tickets }: Device, claim: Claim): Ticket | undefined => tickets.find((t) => claimKey(t.claim) === claimKey(claim))

const withoutTicket = (device: Device, claim: Claim): Device => ({
  ...device,
  tickets: device.tickets.filter((t) => claimKey(t.claim) !== claimKey(claim)),
})

/** All that keeps the device from using a right now. Nothing: it may. */
export const whyNotUse = (device: Device, claim: Claim, clock: Moment): readonly Refusal<Why>[] => {
  const ticket = ticketFor(device, claim)
  return [
    ...(device.asleep ? [asleep] : []),
    ...(clock < device.seen ? [clockWentBack(device.seen)] : []),
    ...(ticket ? [] : [notHeld]),
    ...(ticket && clock < ticket.from ? [notYet(ticket.from)] : []),
    ...(ticket && clock >= ticket.ends ? [over(ticket.ends)] : []),
  ]
}

const using = (device: Device, claim: Claim, clock: Moment, use: (rest: Device) => Device): Acted => {
  const against = whyNotUse(device, claim, clock)
  return against.length > 0 ? refused(...against) : done(use(withoutTicket(device, claim)))
}

/** Rights as the server hands them out, with the last line of the device's journal that it had heard. */
export type Sheet = {
  readonly epoch: Epoch
  readonly tickets: readonly Ticket[]
  readonly serverTime: Moment
  readonly heard: number
  /** What the device's own clock showed when it asked. */
  readonly asked: Moment
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
  const tickets = sheet.tickets
    .filter((t) => !used.has(claimKey(t.claim)))
    .map((t) => {
      const last = lastOf(t.claim.day)
      return last && t.ends > last ? { ...t, ends: last } : t
    })
  const given = new Set(tickets.map((t) => claimKey(t.claim)))
  const kept = device.tickets.filter((t) => !given.has(claimKey(t.claim)))
  return done({ ...sawClock(device, clock), epoch: sheet.epoch, tickets: [...kept, ...tickets] })
}

const isOfRight = ({ does }: Told): boolean => does !== 'noted' && does !== 'uncounted' && does !== 'shortened' && does !== 'opened'

/** Whom a line is about that is about no person: the device itself. */
const aboutItself = ({ id }: Device, day: Day): Claim => ({ person: id as unknown as PersonId, day, part: 1 }) // nobody has its name

/**
 * Gives up what is left of its rights of one day after `ends`: what was taken for a night becomes a lease as of any hour. The server waits no longer than
 * this device will use them, once it has the line. What it holds of other days, ahead of a storm, stays as it is.
 */
export const shorten = (device: Device, day: Day, ends: Moment, clock: Moment, seal: Seal): Acted => {
  const against = [...(device.asleep ? [asleep] : []), ...(clock < device.seen ? [clockWentBack(device.seen)] : [])]
  if (against.length > 0) return refused(...against)
  const tickets = device.tickets.map((t) => (t.claim.day === day && t.ends > ends ? { ...t, ends } : t))
  const told: Told = { does: 'shortened', until: surelyOver(ends) }
  return done(write({ ...device, tickets }, aboutItself(device, day), told, clock, seal))
}

/** Two people could not count the cabinet that opens the day: it is told as everything else. */
export const uncounted = (device: Device, entry: EntryId, clock: Moment, seal: Seal): Acted => {
  const against = [...(device.asleep ? [asleep] : []), ...(clock < device.seen ? [clockWentBack(device.seen)] : [])]
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
  const against = [...(device.asleep ? [asleep] : []), ...(clock < device.seen ? [clockWentBack(device.seen)] : [])]
  return against.length > 0 ? refused(...against) : done(write(device, claim, { does: 'noted', person: claim.person, entry }, clock, seal))
}

/**
 * Two people say that nothing of a dose was swallowed: its ticket comes back, no longer than it ran. Not where the server had heard of the dose, which frees
 * the right itself, nor of an epoch before: a restored server was told that the device holds nothing of it. Then it is noted alone.
 */
export const spillHere = (
  device: Device,
  claim: Claim,
  spill: { readonly entry: EntryId; readonly of: EntryId; readonly heard: number },
  clock: Moment,
  seal: Seal,
): Acted => {
  const used = device.used.find((u) => u.entry === spill.of && u.n > spill.heard)
  const { ticket } = used ?? {}
  if (!ticket || ticket.epoch !== device.epoch || clock >= ticket.ends || ticketFor(device, claim))
    return noteHere(device, claim, spill.entry, clock, seal)
  const against = [...(device.asleep ? [asleep] : []), ...(clock < device.seen ? [clockWentBack(device.seen)] : [])]
  if (against.length > 0) return refused(...against)
  const { entry, of } = spill
  const told: Told = { does: 'spilled', person: ticket.claim.person, entry, of, epoch: ticket.epoch, until: surelyOver(ticket.ends) }
  const rest = { ...device, tickets: [...device.tickets, ticket], used: device.used.filter((u) => u !== used) }
  return done(write(rest, ticket.claim, told, clock, seal))
}

/** Gives a right back to the server, also after its time: it only means that the device will not use it. Not before it knows what was given on paper. */
export const giveBack = (device: Device, claim: Claim, clock: Moment, seal: Seal): Acted => {
  const against = [...(device.asleep ? [asleep] : []), ...(ticketFor(device, claim) ? [] : [notHeld])]
  return against.length > 0
    ? refused(...against)
    : done(write(withoutTicket(device, claim), claim, { does: 'returned', person: claim.person }, clock, seal))
}

/**
 * Gives a right up by telephone. The number of the call and the end of the right go into its code, which may be read out only after this is stored: whoever
 * takes it uses it no longer than this device could, which is what the server waits for when this device is lost.
 */
export const callAway = (
  device: Device,
  claim: Claim,
  to: { readonly end: End; readonly site: UnitId },
  clock: Moment,
  seal: Seal,
): Outcome<{ readonly device: Device; readonly n: number; readonly ends: Moment }, Why> => {
  const n = device.calls + 1
  const ends = callEnds(ticketFor(device, claim)?.ends ?? clock, claim.day, clock)
  const acted = using(device, claim, clock, (rest) =>
    write(
      { ...rest, calls: n },
      claim,
      { does: 'called-out', person: claim.person, to: to.end, toSite: to.site, until: surelyOver(ends), n },
      clock,
      seal,
    ),
  )
  return acted.ok ? done({ device: acted.value, n, ends }) : acted
}

/** Takes a right by telephone, until the call's end of its own clock. `expected` is the code as the device itself computes it for this call. */
export const takeCall = (
  device: Device,
  call: Call,
  heard: { readonly code: string; readonly expected: string },
  clock: Moment,
  seal: Seal,
): Acted => {
  const key = callKey(call)
  const against = [
    ...(device.asleep ? [asleep] : []),
    ...(clock < device.seen ? [clockWentBack(device.seen)] : []),
    ...(heard.code === heard.expected && call.to === device.id ? [] : [codeWrong]),
    ...(device.usedCalls.includes(key) ? [codeUsed] : []),
    ...(clock >= call.ends ? [over(call.ends)] : []),
    // The restored server was told that this device holds nothing of before.
    ...(call.epoch < device.epoch ? [olderSheet] : []),
  ]
  if (against.length > 0) return refused(...against)
  const { claim, from, epoch } = call
  const told: Told = { does: 'called-in', person: claim.person, from, epoch: device.epoch, until: surelyOver(call.ends) }
  const ticket: Ticket = { claim, from: clock, ends: call.ends, epoch }
  const rest = withoutTicket(device, claim)
  return done(write({ ...rest, tickets: [...rest.tickets, ticket], usedCalls: [...device.usedCalls, key] }, claim, told, clock, seal))
}

/** What is left after the program or the machine went off: all that was stored, and the duty to look at the clock. */
export const afterStart = (device: Device): Device => ({ ...device, asleep: true })

export type OnPaper = { readonly claim: Claim; readonly entry: EntryId; readonly sheet: string }

/**
 * Two people have looked at the clock and say what was given on paper meanwhile, so that it is not given again. Whatever the clock showed before: they set it
 * right, and a clock that had stood hours ahead is no reason to keep its people waiting until that hour comes.
 */
export const wakeUp = (device: Device, two: Two, onPaper: readonly OnPaper[], clock: Moment, seal: Seal): Acted => {
  if (two[0].name === two[1].name) return refused(samePersonTwice)
  const told = onPaper.reduce(
    (d, { claim, entry, sheet }) =>
      write(withoutTicket(d, claim), claim, { does: 'gave-on-paper', person: claim.person, entry, sheet }, clock, seal),
    device,
  )
  return done({ ...told, seen: clock, asleep: false })
}

/** Rights by which somebody may have had a dose on paper while the device was off: of its day, also those whose time is over. */
export const maybeUsed = ({ tickets }: Device, clock: Moment): readonly Ticket[] => tickets.filter((t) => t.claim.day >= dayOf(clock))

/**
 * A device that holds no right of today needs no two people to begin its day: nothing could be given by it on paper, and the server says what time it is.
 * Refused with the reasons why two people have to look.
 */
export const wakeAlone = (device: Device, serverTime: Moment, clock: Moment): Acted => {
  const apart = Math.abs(minutesBetween(serverTime, clock))
  const against = [
    ...(device.asleep && maybeUsed(device, clock).length > 0 ? [asleep] : []),
    ...(apart >= CLOCK_ERROR ? [clockDiffers(apart)] : []),
  ]
  return against.length > 0 ? refused(...against) : done({ ...device, seen: clock, asleep: false })
}

/** The server gave a dose over the line: kept here before it is shown, since a restored server may not know it any more. */
export const keepGiven = (device: Device, claim: Claim, entry: EntryId, clock: Moment, seal: Seal): Device =>
  write(withoutTicket(device, claim), claim, { does: 'gave', person: claim.person, entry }, clock, seal)

/** The server was restored: the device gives back whatever it holds of before, so that its journal says everything. */
export const meetRestored = (device: Device, epoch: Epoch, clock: Moment, seal: Seal): Device => {
  if (epoch <= device.epoch) return device
  const told = device.tickets.reduce(
    (d, { claim }) => write(withoutTicket(d, claim), claim, { does: 'returned', person: claim.person }, clock, seal),
    device,
  )
  return { ...told, epoch }
}

/** The lines for a server that has the journal up to `heard`, in their order. They are sent again until it says that it has them. */
export const toSend = ({ journal }: Device, heard: number): readonly Line[] => journal.filter((line) => line.n > heard)

/** Drops what the server has and what is older than any backup that may still be restored. */
export const forget = (device: Device, heard: number, before: Moment): Device => ({
  ...device,
  journal: device.journal.filter((line) => line.n > heard || line.at >= before),
})
