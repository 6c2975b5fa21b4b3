import { addDays, type Day, dayAt, numberOf, weekdayOf, yearOf } from './day.ts'

/** How sure a fact is: seen in the text, remembered, computed, or reported by others. */
export type Mark = 'read' | 'recalled' | 'derived' | 'press'

/** Days on which offices do or do not work. `off` are weekdays not worked, `work` weekend days worked in exchange. */
export type Calendar = {
  readonly edition: string
  readonly off: ReadonlyMap<Day, { readonly name: string; readonly mark: Mark }>
  readonly work: ReadonlyMap<Day, { readonly name: string; readonly mark: Mark }>
  /** Years whose notices are in the calendar; in other years only weekends are known. */
  readonly years: { readonly from: number; readonly to: number }
  /** The edition that this one replaced, until which day it was counted by, and the decision that made this one. Nothing for the first. */
  readonly replaces?: { readonly calendar: Calendar; readonly until: Day; readonly by: string } | undefined
}

export const isWorkingDay = (calendar: Calendar, d: Day): boolean => calendar.work.has(d) || (weekdayOf(d) <= 5 && !calendar.off.has(d))

/**
 * A day counted by the calendar in force, except that what had come by the edition before it stays what it was, and that no day moves to before the new
 * edition was known: nobody becomes late, or timely, afterwards (docs/decisions/0465).
 */
const settled = (calendar: Calendar, count: (by: Calendar) => Day): Day => {
  const { replaces } = calendar
  if (!replaces) return count(calendar)
  const before = settled(replaces.calendar, count)
  if (before < replaces.until) return before
  const now = count(calendar)
  return now < replaces.until ? replaces.until : now
}

/** The day itself, or the first working day after it. */
export const nextWorkingDay = (calendar: Calendar, d: Day): Day =>
  settled(calendar, (by) => {
    let found = d
    while (!isWorkingDay(by, found)) found = addDays(found, 1)
    return found
  })

/** The n-th working day after (n > 0) or before (n < 0) a day; the day itself is not counted. */
export const addWorkingDays = (calendar: Calendar, d: Day, n: number): Day =>
  settled(calendar, (by) => {
    const step = n < 0 ? -1 : 1
    let found = d
    for (let left = Math.abs(n); left > 0; ) {
      found = addDays(found, step)
      if (isWorkingDay(by, found)) left -= 1
    }
    return found
  })

/** Days of a stretch (both ends included) whose status is not from a text that was read, and years without notices. */
export const unsureDays = (calendar: Calendar, from: Day, to: Day): readonly Day[] => {
  const unsure: Day[] = []
  for (let n = numberOf(from); n <= numberOf(to); n += 1) {
    const d = dayAt(n)
    const known = calendar.off.get(d) ?? calendar.work.get(d)
    const year = yearOf(d)
    if (known ? known.mark !== 'read' : year < calendar.years.from || year > calendar.years.to) unsure.push(d)
  }
  return unsure
}
