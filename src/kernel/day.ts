import type { Brand } from './brand.ts'

/**
 * A calendar day `YYYY-MM-DD`, without zone or hour. Days compare as strings. Years 1800 to 2999; arithmetic stops at the first and the
 * last of them, so that a year typed wrongly is a strange date and never an exception.
 */
export type Day = Brand<string, 'Day'>

const shape = /^(1[89]\d\d|2\d\d\d)-(\d\d)-(\d\d)$/
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysIn = (year: number, month: number): number => (month === 2 && leap(year) ? 29 : (DAYS[month - 1] ?? 0))
const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

export const isDay = (text: unknown): text is Day => {
  const parts = typeof text === 'string' ? shape.exec(text) : null
  if (!parts) return false
  const day = Number(parts[3])
  return day >= 1 && day <= daysIn(Number(parts[1]), Number(parts[2]))
}

/** The day a text names. @throws RangeError when it names none: for literals in sheets and tests; ask `isDay` of what a user typed. */
export const day = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

/** A day that arithmetic made: it exists, as the tests show for every day. Checking it again cost a fold a third of its time. */
const written = (year: number, month: number, date: number): Day => `${year}-${two(month)}-${two(date)}` as Day

export const dayFrom = (year: number, month: number, date: number): Day => day(`${year}-${two(month)}-${two(date)}`)

export const yearOf = (d: Day): number => Number(d.slice(0, 4))
export const monthOf = (d: Day): number => Number(d.slice(5, 7))
export const dateOf = (d: Day): number => Number(d.slice(8, 10))

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar, by whole-number arithmetic: the same in every browser (Safari 17 has no
 * Temporal), and the engine counts days on the hot path. `day.test.ts` holds it against Temporal.
 */
export const numberOf = (d: Day): number => {
  const month = monthOf(d)
  const year = month > 2 ? yearOf(d) : yearOf(d) - 1
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dateOf(d) - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

const FIRST = numberOf(day('1800-01-01'))
const LAST = numberOf(day('2999-12-31'))

/** The inverse of `numberOf`. */
export const dayAt = (number: number): Day => {
  const shifted = Math.min(Math.max(number, FIRST), LAST) + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return written(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)
}

export const addDays = (d: Day, days: number): Day => dayAt(numberOf(d) + days)

/** The same date so many months on; where the month has no such date, its last day (Civil Code 2015 art. 148, recalled). */
export const addMonths = (d: Day, months: number): Day => {
  const index = yearOf(d) * 12 + monthOf(d) - 1 + months
  const year = Math.floor(index / 12)
  if (year < 1800) return dayAt(FIRST)
  if (year > 2999) return dayAt(LAST)
  const month = (index % 12) + 1
  return written(year, month, Math.min(dateOf(d), daysIn(year, month)))
}

/** Whole days from one day to another; negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (d: Day): number => ((((numberOf(d) + 3) % 7) + 7) % 7) + 1

export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b)
export const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b)
