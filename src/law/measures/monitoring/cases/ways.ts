import type { Said } from '../../../../engine/field.ts'
import { addDays, day } from '../../../../kernel/day.ts'
import type { Happened } from '../../../cases.ts'

export const at = (on: string, minute = '08:30'): string => `${on}T${minute}+07:00`

/** The paper that puts an adult under monitoring, received in the morning of a day. */
export const received = (on: string, under = 'home', more: Said = {}): readonly Happened[] => [
  ['receive', at(on), { under, basisOn: on, ...(under === 'substitution' ? {} : { measureEnds: '2028-07-15' }), ...more }],
]
/** Decided an hour later, in force at once. */
export const decided = (on: string, under?: string, more: Said = {}): readonly Happened[] => [
  ...received(on, under),
  ['decide', at(on, '09:30'), { effectiveAt: at(on, '09:30'), fittedAt: 'commune', ...more }],
]
export const worn = (on: string, under?: string): readonly Happened[] => [...decided(on, under), ['fit', at(on, '14:00')]]
/** A breach recorded at half past eight. */
export const breach = (on: string, what: string, more: Said = {}): Happened => [
  'recordBreach',
  at(on),
  { breach: what, happenedAt: at(on, '07:00'), ...(what === 'battery' ? { flatSince: at(addDays(day(on), -1), '07:00') } : {}), ...more },
]
const fallen = (act: string, on: string, says: Said): Happened => [
  act,
  on,
  // A field left empty has no value, and is dropped.
  { wearingStands: undefined, batteryStands: undefined, againStands: undefined, ...says } as unknown as Said,
]
/** The record falls; no earlier reminder stands unless said. */
export const dropped = (on: string, more: Said = {}): Happened => fallen('dropBreach', on, { device: 'worn', ...more })
export const excused = (on: string, more: Said = {}): Happened => fallen('excuse', on, { excuse: 'technical', ...more })
