import { type Day, isDay } from './day.ts'
import { dayOf, isMoment, type Moment, momentOf, type When } from './moment.ts'

/** What was typed as a date, or why it is none: `shape` cannot be read, `no such day` such as 30/2, `no minute` where one is asked. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'shape' | 'no such day' | 'no minute' }

const two = (n: number): string => String(n).padStart(2, '0')
const bad = (why: 'shape' | 'no such day' | 'no minute') => ({ ok: false, why }) as const

/**
 * Two digits mean the century that makes the year at most one after today's, as in papers about people alive: in 2026 `26` is 2026, `85`
 * is 1985. No year means this year.
 */
const yearFrom = (typed: string | undefined, today: Day): number => {
  const now = Number(today.slice(0, 4))
  if (typed === undefined) return now
  if (typed.length === 4) return Number(typed)
  const year = now - (now % 100) + Number(typed)
  return year > now + 1 ? year - 100 : year
}

const SHAPES = [
  /^(?<d>\d{1,2})[/.\- ](?<m>\d{1,2})(?:[/.\- ](?<y>\d{4}|\d{2}))?$/,
  /^(?<d>\d{2})(?<m>\d{2})(?<y>\d{4}|\d{2})$/,
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
]

const squeeze = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

/** `5/3/26`, `05/03/2026`, `5.3.2026`, `5-3-26`, `5 3 26`, `050326`, `5/3` and `2026-03-05`. */
export const parseDay = (text: string, today: Day): Parsed<Day> => {
  const typed = squeeze(text)
  const found = SHAPES.map((shape) => shape.exec(typed)?.groups).find((groups) => groups !== undefined)
  if (!found) return bad('shape')
  const value = `${yearFrom(found['y'], today)}-${two(Number(found['m']))}-${two(Number(found['d']))}`
  return isDay(value) ? { ok: true, value } : bad('no such day')
}

const HOUR = /(?<h>\d{1,2})(?:h|g|:| ?giờ)(?<min>\d{1,2})?/i
const AFTER = new RegExp(`^(?<date>.*[^\\s,])[ ,]+${HOUR.source}$`, 'i')
const BEFORE = new RegExp(`^${HOUR.source}[ ,]+(?<date>\\S.*)$`, 'i')

/** A day with its minute: `5/3/26 8h30`, `5-3-26 08:30`, `8h 5/3/26`. */
export const parseMoment = (text: string, today: Day): Parsed<Moment> => {
  const typed = squeeze(text)
  const parts = (AFTER.exec(typed) ?? BEFORE.exec(typed))?.groups
  if (!parts) return parseDay(typed, today).ok ? bad('no minute') : bad('shape')
  const date = parseDay(parts['date'] ?? '', today)
  if (!date.ok) return date
  const hour = Number(parts['h'])
  const minute = Number(parts['min'] ?? 0)
  return hour < 24 && minute < 60 ? { ok: true, value: momentOf(date.value, hour, minute) } : bad('shape')
}

/** A day, with its minute when one was typed. */
export const parseWhen = (text: string, today: Day): Parsed<When> => {
  const day = parseDay(text, today)
  return day.ok ? day : parseMoment(text, today)
}

/** A birth: a day, or only a year where papers know no more. It cannot lie after today. */
export const parseBirth = (text: string, today: Day): Parsed<Day | `${number}`> => {
  const typed = squeeze(text)
  const year = /^(19|20)\d\d$/.test(typed) ? Number(typed) : undefined
  if (year !== undefined) return year <= Number(today.slice(0, 4)) ? { ok: true, value: `${year}` } : bad('no such day')
  const day = parseDay(typed, today)
  if (!day.ok || day.value <= today) return day
  const earlier = `${Number(day.value.slice(0, 4)) - 100}${day.value.slice(4)}`
  return /\d{4}$/.test(typed) || !isDay(earlier) ? bad('no such day') : { ok: true, value: earlier }
}

/** A When as it stands in a field: what the parser reads back to the same. */
export const typedText = (w: string): string => {
  if (isMoment(w)) return `${typedText(dayOf(w))} ${w.slice(11, 16)}`
  return isDay(w) ? `${w.slice(8, 10)}/${w.slice(5, 7)}/${w.slice(0, 4)}` : w
}
