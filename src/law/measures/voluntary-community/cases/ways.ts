import type { Happened } from '../../../cases.ts'

/** The usual way in under Law 73/2021: told, registered, decided for some months from a day, begun - all on one day. */
export const registered = (on: string): readonly Happened[] => [
  ['notify', on],
  ['register', on],
]
export const decided = (on: string, months: number, termFrom: string = on): readonly Happened[] => [
  ...registered(on),
  ['decide', on, { months, termFrom }],
]
export const running = (on: string, months: number, termFrom: string = on): readonly Happened[] => [
  ...decided(on, months, termFrom),
  ['contract', on],
  ['start', on],
]
export const threeStages = (on: string): readonly Happened[] => [
  ['finishIntake', on],
  ['finishDetox', on],
  ['finishEducation', on],
]

/** The same under Law 120/2025, by the minute; the reception record is of the day of registering. */
export const at = (day: string, minute = '08:30'): string => `${day}T${minute}+07:00`
export const registered26 = (day: string): readonly Happened[] => [
  ['notify', at(day)],
  ['register', at(day)],
  ['receive', day],
]
export const decided26 = (day: string, attempt: string): readonly Happened[] => [...registered26(day), ['decide', at(day), { attempt }]]
export const running26 = (day: string, attempt = 'first'): readonly Happened[] => [...decided26(day, attempt), ['start', at(day)]]
