import type { Said } from '../../../../engine/field.ts'
import type { Happened } from '../../../cases.ts'

export const at = (day: string, minute = '08:30'): string => `${day}T${minute}+07:00`

/** In the house since a day, decided on that day. */
export const arrived = (on: string, says: Said = {}): readonly Happened[] => [
  ['arrive', on, { decidedOn: on, admittedOn: on, termEnds: '2028-01-10', ...says }],
]
/** A breach recorded and disciplined on one day. */
export const disciplined = (on: string, form: string, says: Said = {}): readonly Happened[] => [
  ['recordBreach', on],
  ['discipline', on, { form, heard: true, ...(form === 'apart' ? { apartUntil: on } : {}), ...says }],
]
export const apart = (on: string, until: string): readonly Happened[] => disciplined(on, 'apart', { apartUntil: until })
export const visit = (on: string, says: Said): Happened => ['visit', on, { visitors: 1, minutes: 30, headAgreed: false, ...says }]
export const call = (on: string, says: Said): Happened => ['call', on, { nth: 1, minutes: 15, headAgreed: false, ...says }]
export const labour = (on: string, hoursADay: number, hoursAWeek: number): Happened => ['assignLabour', on, { hoursADay, hoursAWeek }]
/** A plan by days that keeps the lengths of Decree 163 for somebody in since 2026-07-10 whose term ends on 2028-07-10. */
export const schedule = (on: string, says: Said = {}): Happened => [
  'schedule',
  on,
  {
    intakeUntil: '2026-07-12',
    detoxUntil: '2026-07-22',
    educationFrom: '2026-07-22',
    educationUntil: '2026-10-22',
    reintegrationFrom: '2028-06-10',
    ...says,
  },
]
