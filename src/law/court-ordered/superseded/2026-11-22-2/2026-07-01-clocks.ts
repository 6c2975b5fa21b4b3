import { days, hours, monthsLimit, workingDays } from '../../../../kernel/limit.ts'
import { D163, L120, LHAV } from '../../../sources/index.ts'
import { courtClocks, facilityClocks } from '../2026-11-22-4/2022-01-01-clocks.ts'
import { everywhere } from '../2026-11-22-4/2022-01-01-court.ts'
import * as when from '../2026-11-22-4/rules.ts'
import { courtSince2026, deathSince2026, noticeAcross } from '../2026-11-22-4/silences.ts'

const facilityTimes = { leave: D163.art(121, 1), out: D163.art(111), death: deathSince2026 }
/** What Law 120/2025 does not set a time for any more, or never did. */
const withoutTime = ['grantLeave', 'bury']

/** What must be done in time under Law 120/2025. */
export const clocks = [
  { of: ['makeFile', 'dropFile'], who: 'fileMaker', within: workingDays(1), after: 'found', cite: D163.art(100, 1) },
  { of: ['readFile'], who: 'person', within: workingDays(3), after: 'noticeReceived', cite: D163.art(102) },
  { of: ['forward'], who: 'forwarder', within: workingDays(4), after: 'noticeReceived', cite: D163.art(102, 4) },
  { of: ['answer'], who: 'forwarder', within: workingDays(2), after: 'asked', cite: D163.art(102) },
  ...courtClocks(everywhere(courtSince2026)),
  { of: ['askPlacement'], who: 'communePoliceChief', within: hours(24), after: 'received', cite: L120.art(38, 5) },
  { of: ['place', 'askOutside'], who: 'placer', within: hours(24), after: 'placementAsked', cite: L120.art(38, 5) },
  { of: ['placeOutside'], who: 'placer', within: hours(24), after: 'outsideAsked', cite: L120.art(38, 5) },
  { of: ['takeAway'], who: 'enforcer', within: hours(24), after: 'placed', cite: L120.art(38, 5) },
  { of: ['finishIntake'], who: 'facilityHead', within: days(2), after: 'admitted', cite: D163.art(84, 6) },
  { of: ['healthCheck'], who: 'facilityHead', within: monthsLimit(12), after: 'admitted', every: true, cite: D163.art(114) },
  ...facilityClocks(facilityTimes).filter((c) => !withoutTime.includes(c.of[0])),
  { of: ['noticeEscape'], who: 'facilityHead', within: hours(24), after: 'escaped', cite: L120.art(46, 2, 'i') },
  {
    of: ['noticeHeldEscape'],
    who: 'facilityHead',
    within: hours(24),
    after: 'heldAway',
    if: when.heldInFacility(L120.art(46, 2, 'i')),
    cite: L120.art(46, 2, 'i'),
  },
  { of: ['passToCriminal'], who: 'court', within: days(3), after: 'cancelled', cite: LHAV.art(116, 2) },
  {
    of: ['askProtection'],
    who: 'facilityHead',
    atLeast: days(15),
    before: 'ends',
    if: when.isHomeless(D163.art(124)),
    cite: D163.art(124),
  },
  { of: ['noticeEnd'], who: 'facilityHead', atLeast: days(30), before: 'ends', if: when.neverNoticed(D163.art(123)), cite: D163.art(123) },
  {
    of: ['noticeEnd'],
    who: 'facilityHead',
    atLeast: days(15),
    before: 'ends',
    if: when.untoldInJuly2026(noticeAcross),
    cite: noticeAcross,
  },
  { of: ['complete'], who: 'facilityHead', within: hours(24), before: 'ends', cite: D163.art(123, 2) },
] as const
