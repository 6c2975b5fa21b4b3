import type { Day } from '../../kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { done, type Outcome, type Refusal, refused } from '../../kernel/refusal.ts'
import { asleep, clockWentBack, notHeld, notYet, over, type Why } from './reasons.ts'
import { type Claim, claimKey, type DeviceId, type Epoch, type Two } from './right.ts'
import type { Told } from './told.ts'

/** A right that the device may use from `from` until before `ends`, both of its own clock. */
export type Ticket = { readonly claim: Claim; readonly from: Moment; readonly ends: Moment; readonly epoch: Epoch }

/** A line of the device's journal. `n` counts from 1 without a gap; `at` is the device's clock; `seal` holds the line and the seal before it. */
export type Line = { readonly n: number; readonly at: Moment; readonly claim: Claim; readonly told: Told; readonly seal: string }

/** A dose that was given by a ticket, and the line that says so. */
export type Used = { readonly ticket: Ticket; readonly entry: EntryId; readonly n: number }

export type OnPaper = { readonly claim: Claim; readonly entry: EntryId; readonly sheet: string }

/** What was read out of a start to a second person who is not there: who speaks, by their accounts, and what was given on paper meanwhile. */
export type Waking = {
  readonly n: number
  /** What the clock showed then, and what it showed last. */
  readonly at: Moment
  readonly seen: Moment
  readonly two: Two
  readonly onPaper: readonly OnPaper[]
}

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
  /** As long as it is asleep and waits for a second person who was called. */
  readonly waking?: Waking | undefined
  readonly calls: number
  readonly usedCalls: readonly string[]
}

/** Seals a line onto the seal before it. Handed in, as the clock is. */
export type Seal = (before: string, line: string) => string

export type Acted = Outcome<Device, Why>

export const sawClock = (device: Device, clock: Moment): Device => (clock > device.seen ? { ...device, seen: clock } : device)

export const write = (device: Device, claim: Claim, told: Told, clock: Moment, seal: Seal): Device => {
  const n = device.written + 1
  const sealed = seal(device.lastSeal, JSON.stringify([n, clock, claimKey(claim), told]))
  return {
    ...sawClock(device, clock),
    written: n,
    lastSeal: sealed,
    journal: [...device.journal, { n, at: clock, claim, told, seal: sealed }],
  }
}

export const ticketFor = ({ tickets }: Device, claim: Claim): Ticket | undefined =>
  tickets.find((t) => claimKey(t.claim) === claimKey(claim))

export const withoutTicket = (device: Device, claim: Claim): Device => ({
  ...device,
  tickets: device.tickets.filter((t) => claimKey(t.claim) !== claimKey(claim)),
})

/** What keeps a device from writing anything down now: nobody has looked at its clock, or that went back. */
export const whyNotWrite = (device: Device, clock: Moment): readonly Refusal<Why>[] => [
  ...(device.asleep ? [asleep] : []),
  ...(clock < device.seen ? [clockWentBack(device.seen)] : []),
]

/** All that keeps the device from using a right now. Nothing: it may. */
export const whyNotUse = (device: Device, claim: Claim, clock: Moment): readonly Refusal<Why>[] => {
  const ticket = ticketFor(device, claim)
  return [
    ...whyNotWrite(device, clock),
    ...(ticket ? [] : [notHeld]),
    ...(ticket && clock < ticket.from ? [notYet(ticket.from)] : []),
    ...(ticket && clock >= ticket.ends ? [over(ticket.ends)] : []),
  ]
}

export const using = (device: Device, claim: Claim, clock: Moment, use: (rest: Device) => Device): Acted => {
  const against = whyNotUse(device, claim, clock)
  return against.length > 0 ? refused(...against) : done(use(withoutTicket(device, claim)))
}

/** Whom a line is about that is about no person: the device itself. */
export const aboutItself = ({ id }: Device, day: Day): Claim => ({ person: id as unknown as PersonId, day, part: 1 }) // nobody has its name

/** The lines for a server that has the journal up to `heard`, in their order. They are sent again until it says that it has them. */
export const toSend = ({ journal }: Device, heard: number): readonly Line[] => journal.filter((line) => line.n > heard)

/** Drops what the server has and what is older than any backup that may still be restored. */
export const forget = (device: Device, heard: number, before: Moment): Device => ({
  ...device,
  journal: device.journal.filter((line) => line.n > heard || line.at >= before),
})
