import type { Occasion } from './asked.ts'
import type { KeptPlace } from './bottle.ts'

/** The shelves that are counted on an occasion. What is on its way is counted where it arrives. */
export const shelvesOf: Readonly<Record<Occasion, readonly KeptPlace[]>> = {
  opening: ['day'],
  closing: ['day'],
  store: ['store'],
  month: ['store', 'day', 'quarantine'],
}
