import { type Day, weekdayOf } from '../../kernel/day.ts'
import { addHours, dayOf, isMoment, type Moment, type When } from '../../kernel/moment.ts'

/** `05/03/2026`; a year alone stays a year. */
export const dayText = (d: Day | `${number}` | string): string => {
  const [year, month, date] = d.slice(0, 10).split('-')
  return month && date ? `${date}/${month}/${year}` : d
}

/** `05/03/2026` or, where the minute is known, `08:30 05/03/2026`. */
export const whenText = (w: When): string => (isMoment(w) ? `${w.slice(11, 16)} ${dayText(w)}` : dayText(w))

/** Since when something stands, for who looks now: the minute alone where it is of today. */
export const sinceText = (since: Moment, now: Moment): string => (dayOf(since) === dayOf(now) ? since.slice(11, 16) : whenText(since))

/** An instant as the database writes it, `2026-11-22T02:01:28.687905Z`, by the clock of Viet Nam. */
export const instantText = (instant: string): string => {
  const utc = `${instant.slice(0, 16)}+07:00`
  return isMoment(utc) ? whenText(addHours(utc, 7)) : instant
}

const WEEKDAYS = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

export const weekdayText = (d: Day, language: string): string => WEEKDAYS[language === 'en' ? 'en' : 'vi'][weekdayOf(d) - 1] ?? ''
