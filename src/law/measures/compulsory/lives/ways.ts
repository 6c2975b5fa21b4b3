import type { UnitId } from '../../../../kernel/ids.ts'
import { at, OLD_WARD, type Step } from './desks.ts'

export const papers = (on: string, office: string, ward: UnitId): readonly Step[] =>
  ['addBiography', 'addFinding', 'addStatement'].map((act) => [act, on, office, {}, ward] as const)
/** The old way to a decision of the district court, from Monday 4 March 2024. */
export const oldFile: readonly Step[] = [
  ['recordViolation', '2024-03-04', 'communeChair', {}, OLD_WARD],
  ['explain', '2024-03-05', 'communeOfficer', {}, OLD_WARD],
  ...papers('2024-03-05', 'communeChair', OLD_WARD),
  ['makeFile', '2024-03-06', 'communeChair', {}, OLD_WARD],
  ['notify', '2024-03-06', 'communeChair', {}, OLD_WARD],
]
export const oldWay = (months: number): readonly Step[] => [
  ...oldFile,
  ['send', '2024-03-12', 'communeChair', {}, OLD_WARD],
  ['forward', '2024-03-13', 'districtLabourHead'],
  ['accept', '2024-03-15', 'courtClerk'],
  ['decide', '2024-03-25', 'courtClerk', { months }],
  ['takeEffect', '2024-04-04', 'courtClerk'],
  ['receiveDecision', '2024-04-11', 'districtPolice'],
  ['takeAway', '2024-04-12', 'districtPolice'],
  ['admit', '2024-04-12', 'centreOfficer'],
]
/** The new way, from Thursday 2 July 2026. */
export const newFile: readonly Step[] = [
  ['recordViolation', '2026-07-02', 'communePoliceChief'],
  ['addBiography', '2026-07-02', 'communePoliceChief'],
  ['addFinding', '2026-07-02', 'communePoliceChief'],
  ['makeFile', '2026-07-03', 'communePoliceChief'],
  ['notify', '2026-07-03', 'communePoliceChief'],
  ['forward', '2026-07-09', 'communePoliceChief'],
  ['accept', '2026-07-10', 'courtClerk'],
]
export const newWay = (attempt: string): readonly Step[] => [
  ...newFile,
  ['decide', '2026-07-15', 'courtClerk', { attempt }],
  ['takeEffect', '2026-07-25', 'courtClerk'],
  ['receiveDecision', at('2026-07-27'), 'communePoliceChief'],
  ['askPlacement', at('2026-07-27', '10:00'), 'communePoliceChief'],
  ['askOutside', at('2026-07-28', '09:00'), 'provincialPoliceDirector'],
  ['placeOutside', at('2026-07-28', '17:00'), 'provincialPoliceDirector'],
  ['takeAway', at('2026-07-29', '07:00'), 'communePolice'],
  ['admit', '2026-07-29', 'centreOfficer'],
]
