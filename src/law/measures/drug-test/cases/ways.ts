import type { Happened } from '../../../cases.ts'

export const at = (day: string, minute = '08:30'): string => `${day}T${minute}+07:00`

type Says = Readonly<Record<string, string | boolean>>
/** A rapid test of urine, the officer of the same sex watching. */
export const rapid = (testResult: 'positive' | 'negative', more: Says = {}): Says => ({
  sign: 'caughtInTheAct',
  testResult,
  sample: 'urine',
  watched: 'sameSex',
  method: 'rapid',
  ...more,
})
export const blood = (guardian: boolean): Says => ({
  sign: 'caughtInTheAct',
  testResult: 'negative',
  sample: 'blood',
  method: 'laboratory',
  guardian,
})
export const tested = (on: string, testResult: 'positive' | 'negative', more: Says = {}): readonly Happened[] => [
  ['quickTest', at(on), rapid(testResult, more)],
]
export const refused = (on: string, how = 'refused'): readonly Happened[] => [
  ['ask', on],
  ['uncooperative', on, { how }],
]
