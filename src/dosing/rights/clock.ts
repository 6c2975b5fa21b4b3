import { dayOf, type Moment, minutesBetween } from '../../kernel/moment.ts'
import { done, refused } from '../../kernel/refusal.ts'
import { type Acted, type Device, type OnPaper, type Seal, sawClock, type Ticket, withoutTicket, write } from './device.ts'
import { asleep, clockDiffers, samePersonTwice } from './reasons.ts'
import { CLOCK_ERROR, type Two } from './right.ts'

/** Minutes without a beat after which the machine was off, or its lid closed: what was given on paper meanwhile nobody has told it. */
export const PAUSE = 5

/**
 * The time goes on while the device runs. A clock that goes back is noticed at once, and nothing is given until two people have looked at it. What a wrong clock
 * shows while they are asked to look is nobody's time; but what one of them has read out to the other holds no more once it goes back.
 */
export const goOn = (device: Device, clock: Moment): Device => {
  const { asleep: off, waking } = device
  if (!off) return clock < device.seen ? { ...device, asleep: true } : sawClock(device, clock)
  if (!waking || clock === waking.seen) return device
  return { ...device, waking: clock < waking.seen ? undefined : { ...waking, seen: clock } }
}

/** Every minute while the device runs, and before anything is done with it. A machine that was paused is one that was started anew. */
export const beat = (device: Device, clock: Moment): Device => {
  const { asleep: off, waking } = device
  const last = off ? waking?.seen : device.seen
  return last !== undefined && minutesBetween(last, clock) > PAUSE ? afterStart(device) : goOn(device, clock)
}

/** What is left after the program or the machine went off: all that was stored, and the duty to look at the clock. */
export const afterStart = (device: Device): Device => ({ ...device, asleep: true, waking: undefined })

/** Goes on with the time that two people say it is, and with what they say was given on paper meanwhile. */
export const awakeWith = (device: Device, onPaper: readonly OnPaper[], clock: Moment, seal: Seal): Device => {
  const told = onPaper.reduce(
    (d, { claim, entry, sheet }) =>
      write(withoutTicket(d, claim), claim, { does: 'gave-on-paper', person: claim.person, entry, sheet }, clock, seal),
    device,
  )
  return { ...told, seen: clock, asleep: false, waking: undefined }
}

/**
 * Two people have looked at the clock and say what was given on paper meanwhile, so that it is not given again. Whatever the clock showed before: they set it
 * right, and a clock that had stood hours ahead is no reason to keep its people waiting until that hour comes.
 */
export const wakeUp = (device: Device, two: Two, onPaper: readonly OnPaper[], clock: Moment, seal: Seal): Acted =>
  two[0].name === two[1].name ? refused(samePersonTwice) : done(awakeWith(device, onPaper, clock, seal))

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
  return against.length > 0 ? refused(...against) : done({ ...device, seen: clock, asleep: false, waking: undefined })
}
