import type { Happened } from '../../../cases.ts'

/** A file received and found complete on a day. */
export const complete = (on: string): readonly Happened[] => [
  ['receive', on],
  ['accept', on, on < '2026-07-01' ? { premises: 'own' } : {}],
]
export const licensed = (on: string, validUntil = ''): readonly Happened[] => [
  ...complete(on),
  ['grant', on, validUntil === '' ? { validUntil: '2050-01-01' } : { validUntil }],
]
export const suspended = (granted: string, on: string, until: string): readonly Happened[] => [
  ...licensed(granted),
  ['recordViolation', on],
  ['suspend', on, { ground: 'conditions', until }],
]
