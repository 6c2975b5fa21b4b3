import { addDays, day } from '../../src/kernel/day.ts'
import type { Client } from '../load.ts'

const PATIENTS = 10_000
const STOCKS = 64

/** One dose of the bare endpoint after the other: everybody's for a day, then for the next. */
export const bareDoses = (): Client => {
  let given = 0
  return async (send) => {
    const body = {
      patient: 1 + (given % PATIENTS),
      stock: 1 + (given % STOCKS),
      day: addDays(day('2020-01-01'), Math.floor(given / PATIENTS)),
      by: 1,
    }
    given += 1
    await send({ method: 'POST', path: '/dose', body })
    return true
  }
}
