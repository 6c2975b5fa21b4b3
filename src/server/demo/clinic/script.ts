import { type Dose, mg } from '../../../kernel/dose.ts'
import { randomFrom } from '../city/random.ts'

/** What a day at the window is for somebody. */
export type Turn =
  | 'comes'
  | 'stays away'
  | 'intoxicated'
  /** Intoxicated, and what the doctor said by telephone was written by who heard it; or nobody has answered yet. */
  | 'told'
  | 'unanswered'
  | 'refuses'
  | 'vomits'
  | 'spills'
  | 'mistaken'

/** What ends somebody's treatment at a clinic on a day. */
export type Over = 'own wish' | 'dropped' | 'moves'

/** Somebody of a clinic, by a number in it that stays theirs: the same life at every first start. */
export type Patient = {
  readonly clinic: number
  readonly no: number
  readonly agent: 'methadone' | 'buprenorphine'
  /** What it comes to in the end, a day. */
  readonly dose: Dose
  /** In how many parts a day it is taken. */
  readonly parts: 1 | 2
  readonly turn: (nth: number) => Turn
  readonly over: (nth: number) => Over | undefined
}

/** Who misses a stretch of days, counted back from the last one: so many days ago until so many days ago. */
const STRETCHES: Readonly<Record<number, readonly [number, number]>> = {
  // Four days until today: for whoever opens the demonstration.
  3: [4, 0],
  // Comes back to a first dose in the same stay.
  8: [40, 32],
  // Dropped out, and still on the books.
  7: [62, 0],
  11: [36, 0],
}

/** What happens to somebody every so many days, from a day on. */
const EVERY: Readonly<Record<number, readonly [Turn, number, number]>> = {
  1: ['intoxicated', 23, 9],
  2: ['vomits', 37, 12],
  4: ['spills', 41, 15],
  5: ['mistaken', 47, 20],
  10: ['refuses', 29, 11],
}

/** Who takes tablets, and who takes methadone twice a day. */
const ON_TABLETS = 9
const TWICE_A_DAY = 1

/** What is left on the last day for whoever opens the demonstration, by number. */
const LEFT_OPEN: Readonly<Record<number, Turn>> = { 2: 'told', 4: 'unanswered' }

/**
 * Whose treatment ends at a clinic, so many days ago: by clinic and number. Of those who dropped out two are ended; the others wait for somebody who decides.
 */
const OVER: readonly (readonly [clinic: number, no: number, ago: number, over: Over])[] = [
  [1, 0, 10, 'own wish'],
  [3, 0, 9, 'moves'],
  [0, 7, 25, 'dropped'],
  [2, 7, 25, 'dropped'],
]

/** The life of one of a clinic's people at its window, over so many days. */
export const patientOf = (clinic: number, no: number, days: number): Patient => {
  const like = no % 14
  const stretch = STRETCHES[like]
  const every = EVERY[like]
  return {
    clinic,
    no,
    agent: like === ON_TABLETS ? 'buprenorphine' : 'methadone',
    dose: like === ON_TABLETS ? mg(8 + 2 * (clinic % 3)) : mg(40 + 5 * ((no * 7 + clinic) % 11)),
    parts: like === TWICE_A_DAY ? 2 : 1,
    over: (nth) => OVER.find(([c, n, ago]) => c === clinic && n === no && ago === days - nth)?.[3],
    turn: (nth) => {
      const ago = days - nth
      const open = LEFT_OPEN[no]
      if (open && ago === 1) return open
      if (stretch && ago <= stretch[0] && ago > stretch[1]) return 'stays away'
      if (every && nth >= every[2] && (nth - every[2]) % every[1] === 0) return every[0]
      return randomFrom(clinic * 1_000_003 + no * 1_009 + nth)() < 0.03 ? 'stays away' : 'comes'
    },
  }
}

/** Days on which the opening count finds a little less than the book. */
export const differsOn = (clinic: number, nth: number): boolean => (nth + 5 * clinic) % 31 === 17
