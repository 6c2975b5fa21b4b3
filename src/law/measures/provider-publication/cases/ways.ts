import type { Happened } from '../../../cases.ts'

export const complete = (on: string, accept = 'accept'): readonly Happened[] => [
  ['receive', on],
  [accept, on],
]
export const published = (on: string): readonly Happened[] => [...complete(on), ['publish', on]]
export const suspended = (from: string, on: string, until: string): readonly Happened[] => [
  ...published(from),
  ['recordViolation', on],
  ['suspend', on, { ground: 'conditions', until }],
]
