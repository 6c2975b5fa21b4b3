/** Ways into a breach that several tables of cases share. */
import type { Happened } from '../../../cases.ts'
import { at, breach, worn } from './ways.ts'

export const route = 'home'
export const none = (on: string, ground: string): Happened => [
  'recordNoncompliance',
  at(on, '16:00'),
  { ground, foundOn: on, lastActOn: on },
]
export const removed: readonly Happened[] = [...worn('2026-07-15'), breach('2026-08-03', 'remove')]
export const remindedOnce: readonly Happened[] = [
  ...removed,
  ['remindWearing', at('2026-08-03', '09:00')],
  ['remedied', at('2026-08-03', '15:00')],
]
export const battery: readonly Happened[] = [
  ...worn('2026-07-15'),
  breach('2026-08-03', 'battery'),
  ['remindBattery', at('2026-08-03', '09:00')],
  ['remedied', at('2026-08-03', '15:00')],
  breach('2026-08-17', 'battery'),
  ['remindBatteryAgain', at('2026-08-17', '09:00')],
  ['remedied', at('2026-08-17', '15:00')],
]
export const notComplied: readonly Happened[] = [
  ...removed,
  ['remindWearing', at('2026-08-03', '09:00')],
  none('2026-08-04', 'wearingNotRemedied'),
]
export const batteryOnce = battery.slice(0, -3)
export const damaged = (under: string): readonly Happened[] => [
  ...worn('2026-07-15', under),
  breach('2026-08-03', 'damage'),
  none('2026-08-03', 'damage'),
]
