import type { Happened } from '../../../cases.ts'

export const at = (day: string, minute = '08:30'): string => `${day}T${minute}+07:00`

/** The usual way under Law 73/2021: completed on one day, everything else on another. */
export const reported = (completedOn: string, on: string): readonly Happened[] => [
  ['receive', on, { completedOn, returnedOn: on }],
  ['report', on],
]
export const requested = (completedOn: string, on: string): readonly Happened[] => [...reported(completedOn, on), ['propose', on]]
export const managed = (completedOn: string, on: string): readonly Happened[] => [...requested(completedOn, on), ['decide', on]]

/** Under Law 120/2025: noticed, proposed and decided before the person leaves. */
export const noticed26 = (completedOn: string, on: string, comesFrom = 'home'): readonly Happened[] => [
  [
    'receiveNotice',
    on,
    comesFrom === 'home' || comesFrom === 'clinic' ? { comesFrom, completedOn } : { comesFrom, completedOn, facility: 'centre-1' },
  ],
]
export const managed26 = (completedOn: string, on: string, comesFrom = 'home'): readonly Happened[] => [
  ...noticed26(completedOn, on, comesFrom),
  ['propose', on],
  ['decide', on],
]
