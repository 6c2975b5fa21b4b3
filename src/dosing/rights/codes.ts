import type { Day } from '../../kernel/day.ts'
import type { Dose } from '../../kernel/dose.ts'
import { addMinutes, isMoment, type Moment, startOf } from '../../kernel/moment.ts'
import { type Claim, claimKey, type Epoch } from './right.ts'
import { type Stranger, strangerKey } from './stranger.ts'
import type { End } from './told.ts'

/** A keyed hash as lower-case hexadecimal. Handed in: Node and the browser have one each. */
export type Mac = (key: string, text: string) => string

/** A right given up by telephone: by whom, for whom, and the giver's running number, so that no two calls have one code. */
export type Call = {
  readonly from: End
  readonly to: End
  readonly n: number
  readonly epoch: Epoch
  readonly claim: Claim
  /** What is ordered for that day, since the other end may have no order at hand. */
  readonly drug: string
  readonly dose: Dose
  /** The minute at which that order was written: of two ends with different orders the newer one counts. */
  readonly written: Moment
  /** Until when whoever takes it may use it: never longer than whoever gave it up could. It is read out and under the code. */
  readonly ends: Moment
  /** Who it is, where no list of the taker has the person: then the claim is of `strangerId` (docs/decisions/0713). */
  readonly stranger?: Stranger | undefined
}

const DIGITS = 8
/** Wrong codes that a device takes before it asks for another call: a guess hits with one in ten million. */
export const TRIES = 5

/**
 * The key of one giver and one taker. A device knows its own `master` and, of every other end, only the key between that end and itself: it can check what is
 * meant for it, and make nothing for a third.
 */
export const keyBetween = (mac: Mac, master: string, to: End): string => mac(master, `quyền cấp liều đến ${to}`)

/** 52 bits of the hash: what is left over by the division favours no digits that anybody could use. */
export const digitsOf = (hash: string): string => String(Number.parseInt(hash.slice(0, 13), 16) % 10 ** DIGITS).padStart(DIGITS, '0')

/** Eight digits that both ends compute without a line. Another person, day, dose, drug, taker or call has another code. */
export const codeOf = (mac: Mac, key: string, { from, to, n, epoch, claim, drug, dose, written, ends, stranger }: Call): string => {
  const who = stranger ? [strangerKey(stranger)] : []
  return digitsOf(mac(key, [from, to, n, epoch, claimKey(claim), drug, dose, written, ends, ...who].join('|')))
}

const earlier = (a: Moment, b: Moment): Moment => (a < b ? a : b)

/** Minutes of a call: who is called for stands at the window, and a call that nobody can take keeps the right from everybody until its end. */
const CALL_MINUTES = 30

/** Until when a right that ends at `ends` is given up by telephone `now`: a time of its own day, since an hour and a minute are read out. */
export const callEnds = (ends: Moment, day: Day, now: Moment): Moment =>
  earlier(earlier(ends, addMinutes(now, CALL_MINUTES)), addMinutes(startOf(day), 24 * 60 - 1))

/** As it is read out: `17 - 4821 9930 - 14:05`. */
export const spoken = (n: number, code: string, ends: Moment): string =>
  `${n} - ${code.slice(0, 4)} ${code.slice(4)} - ${ends.slice(11, 16)}`

/** A time of day as it was heard; nothing where it is none. */
export const heardTime = (typed: string, day: Day): Moment | undefined => {
  const [, hour = '', minute = ''] = /^\s*(\d{1,2})\s*[:.hg]\s*(\d{2})\s*$/.exec(typed) ?? []
  const ends = `${day}T${hour.padStart(2, '0')}:${minute}+07:00`
  return isMoment(ends) ? ends : undefined
}

/** `08:15 22/11`, of an order. */
export const spokenOrder = (written: Moment): string => `${written.slice(11, 16)} ${written.slice(8, 10)}/${written.slice(5, 7)}`

/** When an order was written, as it was heard: hour, minute, day and month of the last twelve months. Nothing where it is no such time. */
export const heardOrder = (typed: string, today: Day): Moment | undefined => {
  const [, hour = '', minute = '', date = '', month = ''] =
    /^\s*(\d{1,2})\s*[:.hg]\s*(\d{2})\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*$/.exec(typed) ?? []
  const ofYear = (year: number): string =>
    `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}+07:00`
  const year = Number(today.slice(0, 4))
  const at = ofYear(year).slice(0, 10) <= today ? ofYear(year) : ofYear(year - 1)
  return isMoment(at) ? at : undefined
}

/** What was typed of a call; nothing where it has not the shape in which it is read out. */
export const heardCall = (typed: string, day: Day): { readonly n: number; readonly code: string; readonly ends: Moment } | undefined => {
  const [, n, code, time = ''] = /^\s*(\d{1,6})\s*[-–]\s*(\d{4}\s?\d{4})\s*[-–]([^-–]+)$/.exec(typed) ?? []
  const ends = heardTime(time, day)
  return n && code && ends ? { n: Number(n), code: code.replace(/\s/, ''), ends } : undefined
}

/** What a code was used for: kept by the taker, so that it is taken once. */
export const callKey = ({ from, epoch, n }: Pick<Call, 'from' | 'epoch' | 'n'>): string => `${from}/${epoch}/${n}`
