import { createHash } from 'node:crypto'
import type { Editions } from '../engine/editions.ts'
import { canonical } from './canonical.ts'

export type { Editions }

/** An entry about no person: from its position on, derived state follows these editions. */
export type Ruling = {
  /** The first 12 hex digits of the sha256 of the editions. */
  readonly edition: string
  /** Canonical JSON `{ editions, was }`; `was` holds what each changed edition was before, and nothing that is new. */
  readonly body: string
}

/** What has to be ruled when a release with editions `now` starts on a log that last ruled others; nothing when they are the same. */
export const rulingFor = (last: Editions | undefined, now: Editions): Ruling | undefined => {
  const text = canonical(now)
  if (last && canonical(last) === text) return undefined
  const was = Object.fromEntries(Object.entries(last ?? {}).filter(([name, edition]) => now[name] !== edition))
  return { edition: createHash('sha256').update(text).digest('hex').slice(0, 12), body: canonical({ editions: now, was }) }
}
