import type { Happened } from '../../../cases.ts'

export const at = (day: string, minute = '08:30'): string => `${day}T${minute}+07:00`
export const SINCE = '2026-07-01'

type Says = Readonly<Record<string, string | boolean>>
/** An act to the minute since Law 120/2025, to the day before it. */
const timed = (act: string, on: string, says: Says = {}): Happened => [act, on >= SINCE ? at(on) : on, says]

export const found = (on: string): readonly Happened[] => [
  timed('find', on, on >= SINCE ? { foundAt: at(on, '08:00'), positiveAt: at(on, '08:20') } : { foundOn: on, positiveOn: on }),
]
export const verified = (on: string, residence = 'stable'): readonly Happened[] => [
  ...found(on),
  timed('verifyResidence', on, { residence }),
]
export const noticed = (on: string, residence = 'stable'): readonly Happened[] => [
  ...verified(on, residence),
  timed('notify', on),
  timed('receive', on),
]
export const managed = (on: string): readonly Happened[] => [...noticed(on), timed('decide', on)]
/** Found to have used again, whichever text the day has. */
export const usedAgain = (on: string): readonly Happened[] => [
  timed('findUse', on, on >= SINCE ? { foundAt: at(on, '08:00') } : { foundOn: on }),
]
export const determinedAgain = (on: string, finding: string): Happened => timed('determinedAgain', on, { finding })
export const decide = (on: string): Happened => timed('decide', on)
export const stop = (on: string, cause: string, more: Says = {}): Happened => timed('stop', on, { cause, ...more })
export const end = (on: string): Happened => timed('end', on)
