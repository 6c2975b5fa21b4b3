import { type Day, weekdayOf } from '../../kernel/day.ts'
import { isMoment, type When } from '../../kernel/moment.ts'

/** `05/03/2026`; a year alone stays a year. */
export const dayText = (d: Day | `${number}` | string): string => {
  const [year, month, date] = d.slice(0, 10).split('-')
  return month && date ? `${date}/${month}/${year}` : d
}

/** `05/03/2026` or, where the minute is known, `08:30 05/03/2026`. */
export const whenText = (w: When): string => (isMoment(w) ? `${w.slice(11, 16)} ${dayText(w)}` : dayText(w))

const WEEKDAYS = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

export const weekdayText = (d: Day, language: string): string => WEEKDAYS[language === 'en' ? 'en' : 'vi'][weekdayOf(d) - 1] ?? ''
