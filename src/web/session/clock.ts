import { addDays, type Day } from '../../kernel/day.ts'
import { dayOf, type Moment, moment, momentOf } from '../../kernel/moment.ts'

/** The server's clock as last told, and how long ago by a clock that nobody sets. The machine's own date is never asked. */
let told: { readonly now: Moment; readonly at: number } = { now: moment('2026-01-01T00:00+07:00'), at: performance.now() }

export const tellTime = (now: Moment): void => {
  told = { now, at: performance.now() }
}

/** The minute it is now, by the server. */
export const now = (): Moment => {
  const passed = Math.floor((performance.now() - told.at) / 60_000)
  const minutes = Number(told.now.slice(11, 13)) * 60 + Number(told.now.slice(14, 16)) + passed
  return momentOf(addDays(dayOf(told.now), Math.floor(minutes / 1440)), Math.floor((minutes % 1440) / 60), minutes % 60)
}

export const today = (): Day => dayOf(now())
