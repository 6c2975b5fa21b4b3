import { dayAt } from '../kernel/day.ts'
import { type Moment, momentOf } from '../kernel/moment.ts'

/** The only place that asks the machine for the time. What is recorded is stamped by the database. */
export const nowMillis = (): number => Date.now()

/** A time of the machine as the minute in Viet Nam it lies in. */
export const momentAt = (millis: number): Moment => {
  const minutes = Math.floor(millis / 60_000) + 7 * 60
  const ofDay = ((minutes % 1440) + 1440) % 1440
  return momentOf(dayAt(Math.floor(minutes / 1440)), Math.floor(ofDay / 60), ofDay % 60)
}

export const now = (): Moment => momentAt(nowMillis())
