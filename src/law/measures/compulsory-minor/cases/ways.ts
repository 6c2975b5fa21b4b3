import type { Said } from '../../../../engine/field.ts'
import { addDays, day } from '../../../../kernel/day.ts'
import type { Happened } from '../../../cases.ts'

/** The usual ways through a case of somebody of 12 to 16. 4 March 2024 is a Monday; no day off lies before 18 April. */
export const minor = { route: 'minor', born: '2009-09-01' } as const
export const minor26 = { route: 'minor', born: '2010-05-01' } as const
export const at = (day: string, minute = '08:30'): string => `${day}T${minute}+07:00`
/** A field left empty, where an ordinary answer would be filled in. */
export const blank = (field: string): Said => ({ [field]: undefined }) as unknown as Said // an empty field has no value, and is dropped
const later = (start: string, days: number): string => addDays(day(start), days)

/** Who stands by the minor, and all papers of the file. */
export const papers = (on: string): readonly Happened[] => [
  ['noteRepresentative', on],
  ['addOpinion', on],
  ['addBiography', on],
  ['addFinding', on],
  ['addStatement', on],
]
export const filed = (on: string, says: Said = {}): readonly Happened[] => [
  ['recordViolation', on, says],
  ['explain', on],
  ...papers(on),
  ['makeFile', on, says],
]
/** Both have the notice on one day, so that the reading ends three working days later for both. */
export const told = (on: string): readonly Happened[] => [
  ['notify', on],
  ['notifyParents', on],
]
export const reading: readonly Happened[] = [...filed('2024-03-04'), ...told('2024-03-04')]
export const sent: readonly Happened[] = [...reading, ['send', '2024-03-08']]
export const forwarded: readonly Happened[] = [...sent, ['forward', '2024-03-11'], ['courtReceive', '2024-03-12']]
export const accepted: readonly Happened[] = [...forwarded, ['accept', '2024-03-13']]
/** Decided on Wednesday 20 March 2024. */
export const decided = (months = 9, says: Said = {}): readonly Happened[] => [...accepted, ['decide', '2024-03-20', { months, ...says }]]
export const effective = (months = 9): readonly Happened[] => [...decided(months), ['takeEffect', '2024-03-30']]
export const received: readonly Happened[] = [...effective(), ['receiveDecision', '2024-04-02']]
/** In the facility since 3 April 2024. */
export const inside = (months = 9): readonly Happened[] => [
  ...effective(months),
  ['receiveDecision', '2024-04-02'],
  ['takeAway', '2024-04-03'],
  ['admit', '2024-04-03'],
]

/** The same under Law 120/2025. 1 July 2026 is a Wednesday. */
export const filed26 = (on: string, says: Said = {}): readonly Happened[] => [
  ['recordViolation', on, says],
  ...papers(on),
  ['makeFile', on, says],
]
export const reading26: readonly Happened[] = [...filed26('2026-07-02'), ...told('2026-07-02')]
export const accepted26: readonly Happened[] = [
  ...reading26,
  ['forward', '2026-07-08'],
  ['courtReceive', '2026-07-08'],
  ['accept', '2026-07-09'],
]
/** Given to a facility to be held on 13 July 2026, while the court has the file; decided and in effect as usual. */
export const held26 = (says: Said = {}): readonly Happened[] => [
  ...accepted26,
  ['holdAtFacility', '2026-07-13', says],
  ['decide', '2026-07-15', { attempt: 'first' }],
  ['takeEffect', '2026-07-25'],
]
export const effective26 = (attempt = 'first'): readonly Happened[] => [
  ...accepted26,
  ['decide', '2026-07-15', { attempt }],
  ['takeEffect', '2026-07-25'],
]
export const received26: readonly Happened[] = [...effective26(), ['receiveDecision', at('2026-07-27')]]
export const asked26: readonly Happened[] = [...received26, ['askPlacement', at('2026-07-27', '10:00')]]
export const placed26 = (attempt = 'first'): readonly Happened[] => [
  ...effective26(attempt),
  ['receiveDecision', at('2026-07-27')],
  ['askPlacement', at('2026-07-27', '10:00')],
  ['place', at('2026-07-28', '09:00')],
  ['receivePlacement', at('2026-07-28', '09:00')],
]
/** Taken and admitted on 28 July 2026. */
export const inside26 = (attempt = 'first'): readonly Happened[] => [
  ...placed26(attempt),
  ['takeAway', at('2026-07-28', '15:00')],
  ['admit', '2026-07-28'],
]

/** In a reformatory that C10 chose, taken and admitted on 28 July 2026. */
export const reformatory26: readonly Happened[] = [
  ...received26,
  ['askPlacement', at('2026-07-27', '10:00')],
  ['askMinistry', at('2026-07-27', '15:00'), { askedFor: 'reformatory' }],
  ['placeByMinistry', at('2026-07-28', '09:00')],
  ['receivePlacement', at('2026-07-28', '09:00')],
  ['takeAway', at('2026-07-28', '15:00')],
  ['admit', '2026-07-28'],
]

/** Forwarded seven days after a Monday since 2025-03-01, when who made the file forwards it too. */
export const forwardedSince = (monday: string): readonly Happened[] => [...filed(monday), ...told(monday), ['forward', later(monday, 7)]]
/** Decided 14 and in effect 24 days after that Monday; nobody is taken yet. */
export const effectiveSince = (monday: string, months = 9): readonly Happened[] => [
  ...forwardedSince(monday),
  ['accept', later(monday, 8)],
  ['decide', later(monday, 14), { months }],
  ['takeEffect', later(monday, 24)],
]
/** The same, taken and admitted on a day before 2026-07-01. */
export const insideSince = (monday: string, taken: string, months = 9): readonly Happened[] => [
  ...effectiveSince(monday, months),
  ['takeAway', taken],
  ['admit', taken],
]
