import type { Brand } from './brand.ts'
import { addDays, type Day, dayAt, isDay, numberOf } from './day.ts'

/** A minute in Viet Nam, `YYYY-MM-DDTHH:mm+07:00`. One offset for all, so moments compare as strings and no zone table is asked. */
export type Moment = Brand<string, 'Moment'>

/** When something happened: papers give days, clocks that run in hours need minutes. */
export type When = Day | Moment

const shape = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d\+07:00$/
const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

export const isMoment = (text: unknown): text is Moment => {
  const parts = typeof text === 'string' ? shape.exec(text) : null
  return parts !== null && isDay(parts[1])
}

export const isWhen = (text: unknown): text is When => isDay(text) || isMoment(text)

/** @throws RangeError when the text is no moment: for literals and the clock; ask `isMoment` of what a user typed. */
export const moment = (text: string): Moment => {
  if (!isMoment(text)) throw new RangeError(`not a moment: ${text}`)
  return text
}

/** @throws RangeError when the text is neither. */
export const when = (text: string): When => (isDay(text) ? text : moment(text))

export const momentOf = (d: Day, hour: number, minute: number): Moment => moment(`${d}T${two(hour)}:${two(minute)}+07:00`)

/** Which of the two a checked When is. By its length: a fold asks this thousands of times, and reading it again took most of its time. */
export const isMinute = (w: When): w is Moment => w.length > 10

/** The day of a When in Viet Nam. */
export const dayOf = (w: When): Day => (isMinute(w) ? (w.slice(0, 10) as Day) : w) // a checked moment begins with a checked day

const minutesOf = (m: Moment): number => numberOf(dayOf(m)) * 1440 + Number(m.slice(11, 13)) * 60 + Number(m.slice(14, 16))

const momentAt = (minutes: number): Moment => {
  const ofDay = ((minutes % 1440) + 1440) % 1440
  return momentOf(dayAt(Math.floor(minutes / 1440)), Math.floor(ofDay / 60), ofDay % 60)
}

/** The first minute that is surely after: a day-only paper counts from its end. */
export const endOf = (w: When): Moment => (isMinute(w) ? w : momentOf(addDays(w, 1), 0, 0))
export const startOf = (w: When): Moment => (isMinute(w) ? w : momentOf(w, 0, 0))

export const addMinutes = (m: Moment, minutes: number): Moment => momentAt(minutesOf(m) + minutes)
export const addHours = (m: Moment, hours: number): Moment => addMinutes(m, hours * 60)
export const minutesBetween = (from: Moment, to: Moment): number => minutesOf(to) - minutesOf(from)

/** Whether `a` lies after `b`, as far as both are known: a day is not after a minute of the same day. */
export const isAfter = (a: When, b: When): boolean => (isMinute(a) && isMinute(b) ? a > b : dayOf(a) > dayOf(b))
