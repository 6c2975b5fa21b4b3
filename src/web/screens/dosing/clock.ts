import { CLOCK_ERROR } from '../../../dosing/rights/right.ts'
import { type Moment, minutesBetween, moment } from '../../../kernel/moment.ts'

/** The minute from which computers count. */
const EPOCH = moment('1970-01-01T07:00+07:00')

/**
 * Whether the clock of this computer lay further from the server's than a device's may, when the page came: `cameAt` in its milliseconds. It moves nothing: doses
 * are of the server's day, and somebody looks which of the two is right.
 */
export const isClockApart = (asOf: Moment, cameAt: number): boolean =>
  Math.abs(Math.floor(cameAt / 60_000) - minutesBetween(EPOCH, asOf)) > CLOCK_ERROR
