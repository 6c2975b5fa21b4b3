import { addWorkingDays, type Calendar, nextWorkingDay, unsureDays } from './calendar.ts'
import { addDays, addMonths, type Day, isDay } from './day.ts'
import { addHours, dayOf, endOf, startOf, type When } from './moment.ts'

/** Time allowed to do something. Hours run through nights and holidays; working days skip days off and count swapped Saturdays. */
export type Limit = { readonly n: number; readonly unit: 'hours' | 'days' | 'workingDays' | 'months'; readonly exact?: true }

export const hours = (n: number): Limit => ({ n, unit: 'hours' })
export const days = (n: number): Limit => ({ n, unit: 'days' })
export const workingDays = (n: number): Limit => ({ n, unit: 'workingDays' })
export const monthsLimit = (n: number): Limit => ({ n, unit: 'months' })
/** Days that end on their last day even where it is off; 0 of them is the day itself. */
export const exactDays = (n: number): Limit => ({ n, unit: 'days', exact: true })
/** Months that end on their last day even where it is off: a time that runs out in somebody's favour does not grow. */
export const exactMonths = (n: number): Limit => ({ n, unit: 'months', exact: true })

/** By the end of the very day, worked or not: what a text wants done at once. */
export const sameDay: Limit = { n: 0, unit: 'days', exact: true }

/** One line of an explained computation: what was done and the day or minute it led to. */
export type Step = {
  readonly does:
    | 'from'
    | 'dayEnds'
    | 'add'
    | 'rolled'
    | 'subtract'
    | 'opens'
    | 'credited'
    | 'uncounted'
    | 'open'
    | 'unsure'
    | 'clamped'
    | 'nothingLeft'
  readonly amount?: Limit | undefined
  readonly because?: string | undefined
  readonly gives: When
}

/** `raw` as counted; `rolled` moved to the next working day where the law moves it; `opens` for a window that has a first minute. */
export type Reached = { readonly raw: When; readonly rolled: When; readonly opens?: When | undefined; readonly steps: readonly Step[] }

/** Calendar-day and month limits move off a day not worked (Civil Code 2015 art. 148, recalled); hours and working days never do, nor exact limits. */
const rolls = (limit: Limit): boolean => !limit.exact && (limit.unit === 'days' || limit.unit === 'months')

const add = (calendar: Calendar, from: When, limit: Limit, sign: 1 | -1): When => {
  switch (limit.unit) {
    case 'hours':
      return addHours(sign === 1 ? endOf(from) : startOf(from), sign * limit.n)
    case 'days':
      return addDays(dayOf(from), sign * limit.n)
    case 'workingDays':
      return addWorkingDays(calendar, dayOf(from), sign * limit.n)
    case 'months':
      return addMonths(dayOf(from), sign * limit.n)
  }
}

const unsure = (calendar: Calendar, from: Day, to: Day): readonly Step[] =>
  unsureDays(calendar, from, to).map((d) => ({ does: 'unsure', gives: d, because: (calendar.off.get(d) ?? calendar.work.get(d))?.name }))

/** The end of a limit that runs after something; the day of the event is not counted. */
export const limitAfter = (calendar: Calendar, from: When, limit: Limit): Reached => {
  const raw = add(calendar, from, limit, 1)
  const rolled = rolls(limit) && isDay(raw) ? nextWorkingDay(calendar, raw) : raw
  const counted = limit.unit === 'hours' && isDay(from)
  // Of working days every day on the way matters; of days and months only where they lead: 24 months beyond the calendar were 730 steps.
  const asked = limit.unit === 'workingDays' ? addDays(dayOf(from), 1) : dayOf(raw)
  return {
    raw,
    rolled,
    steps: [
      { does: 'from', gives: from },
      ...(counted ? [{ does: 'dayEnds', gives: endOf(from) } as const] : []),
      { does: 'add', amount: limit, gives: raw },
      ...(rolled === raw ? [] : [{ does: 'rolled', gives: rolled } as const]),
      ...(limit.unit === 'hours' ? [] : unsure(calendar, asked, dayOf(rolled))),
    ],
  }
}

/** The latest time that still leaves the whole limit before something. It never moves later: that would eat into the notice. */
export const limitBefore = (calendar: Calendar, until: When, limit: Limit): Reached => {
  const raw = add(calendar, until, limit, -1)
  return {
    raw,
    rolled: raw,
    steps: [
      { does: 'from', gives: until },
      { does: 'subtract', amount: limit, gives: raw },
      ...(limit.unit === 'workingDays' ? unsure(calendar, dayOf(raw), addDays(dayOf(until), -1)) : []),
    ],
  }
}

/** A window that opens the limit before something and closes with it. */
export const windowBefore = (calendar: Calendar, until: When, limit: Limit): Reached => {
  const opens = add(calendar, until, limit, -1)
  return {
    raw: until,
    rolled: until,
    opens,
    steps: [
      { does: 'from', gives: until },
      { does: 'opens', amount: limit, gives: opens },
      ...(limit.unit === 'workingDays' ? unsure(calendar, dayOf(opens), addDays(dayOf(until), -1)) : []),
    ],
  }
}
