import { printDay } from '../../engine/print.ts'
import { type Day, weekdayOf } from '../../kernel/day.ts'
import { dayOf, isMinute, type When } from '../../kernel/moment.ts'

/** A part of a sheet that is read and kept on paper: a heading and sentences. */
export type Section = { readonly title: string; readonly lines: readonly string[] }

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const

/** `thứ Năm, 03/04/2025`. */
export const fullDay = (d: Day): string => `${WEEKDAYS[weekdayOf(d) - 1]}, ${printDay(d)}`

/** `08:30, thứ Năm, 03/04/2025`, or the day alone where no minute is known. */
export const fullWhen = (w: When): string => (isMinute(w) ? `${w.slice(11, 16)}, ${fullDay(dayOf(w))}` : fullDay(w))
