import type { AccountId } from '../../kernel/ids.ts'
import { dayOf, type Moment, minutesBetween } from '../../kernel/moment.ts'
import { done, refused } from '../../kernel/refusal.ts'
import { awakeWith } from './clock.ts'
import { digitsOf, type Mac } from './codes.ts'
import { type Acted, aboutItself, type Device, type OnPaper, type Seal, type Waking, write } from './device.ts'
import { clockDiffers, notAsked, samePersonTwice, wakingCodeWrong } from './reasons.ts'
import { CLOCK_ERROR, type DeviceId, type Two } from './right.ts'

/** What is read out to the second person, and what their code is over: all of it was heard as it stands at the device. */
export type Woken = {
  readonly device: DeviceId
  readonly n: number
  readonly at: Moment
  /** Who answers, by their account. */
  readonly second: AccountId
  /** How many doses were given on paper meanwhile, and on which sheet; an empty one where there were none. */
  readonly doses: number
  readonly sheet: string
}

/** Eight digits that the server makes for one device: another second person, minute, number of doses or start has others. */
export const wakingCode = (mac: Mac, key: string, { device, n, at, second, doses, sheet }: Woken): string =>
  digitsOf(mac(key, ['xem giờ', device, n, at, second, doses, sheet].join('|')))

/** The clock that was read out lies no further from the server's than that of a device that takes a lease. */
export const whyNotAnswer = (at: Moment, serverTime: Moment) => {
  const apart = Math.abs(minutesBetween(serverTime, at))
  return apart < CLOCK_ERROR ? [] : [clockDiffers(apart)]
}

/** Somebody is alone with a device that was started anew, and reads out to a second person what it shows. Asked again, what was read out before holds no more. */
export const askToWake = (device: Device, two: Two, onPaper: readonly OnPaper[], clock: Moment): Acted => {
  if (two[0].name === two[1].name) return refused(samePersonTwice)
  const n = device.calls + 1
  return done({ ...device, calls: n, waking: { n, at: clock, seen: clock, two, onPaper } })
}

/** As the device knows what it read out. */
export const wokenOf = ({ id }: Pick<Device, 'id'>, { n, at, two, onPaper }: Waking): Woken => ({
  device: id,
  n,
  at,
  second: two[1].name as AccountId, // the two who wake a device are named by their accounts
  doses: onPaper.length,
  sheet: onPaper[0]?.sheet ?? '',
})

/** Minutes within which the code of what was read out is typed: whoever answered knows nothing of what was given on paper since. */
const ANSWER_MINUTES = 10

/**
 * The second person's code came: it goes on as if both had stood there. The clock went on since it was read out, and those who speak say that nothing more was
 * given on paper. Its line names the second person.
 */
export const wakeByCall = (
  device: Device,
  heard: { readonly code: string; readonly expected: string },
  clock: Moment,
  seals: { readonly paper: Seal; readonly woken: Seal },
): Acted => {
  const { waking } = device
  if (!device.asleep || !waking || clock < waking.seen || minutesBetween(waking.at, clock) > ANSWER_MINUTES) return refused(notAsked)
  if (heard.code !== heard.expected) return refused(wakingCodeWrong)
  const awake = awakeWith(device, waking.onPaper, clock, seals.paper)
  return done(write(awake, aboutItself(awake, dayOf(clock)), { does: 'woken', n: waking.n }, clock, seals.woken))
}
