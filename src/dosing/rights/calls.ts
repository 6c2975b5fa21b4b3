import type { UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { done, type Outcome, refused } from '../../kernel/refusal.ts'
import { type Call, callEnds, callKey } from './codes.ts'
import { type Acted, type Device, type Seal, type Ticket, ticketFor, using, whyNotWrite, withoutTicket, write } from './device.ts'
import { codeUsed, codeWrong, olderSheet, over, type Why } from './reasons.ts'
import { type Claim, surelyOver } from './right.ts'
import type { End, Told } from './told.ts'

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
    ...whyNotWrite(device, clock),
    ...(heard.code === heard.expected && call.to === device.id ? [] : [codeWrong]),
    ...(device.usedCalls.includes(key) ? [codeUsed] : []),
    ...(clock >= call.ends ? [over(call.ends)] : []),
    // The restored server was told that this device holds nothing of before.
    ...(call.epoch < device.epoch ? [olderSheet] : []),
  ]
  if (against.length > 0) return refused(...against)
  const { claim, from, n, epoch } = call
  const told: Told = { does: 'called-in', person: claim.person, from, n, epoch: device.epoch, until: surelyOver(call.ends) }
  const ticket: Ticket = { claim, from: clock, ends: call.ends, epoch }
  const rest = withoutTicket(device, claim)
  return done(write({ ...rest, tickets: [...rest.tickets, ticket], usedCalls: [...device.usedCalls, key] }, claim, told, clock, seal))
}
