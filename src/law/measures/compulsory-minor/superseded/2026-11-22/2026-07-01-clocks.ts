import { days, hours, monthsLimit, workingDays } from '../../../../../kernel/limit.ts'
import { courtClocks, facilityClocks } from '../../../../court-ordered/superseded/2026-11-22-4/2022-01-01-clocks.ts'
import { everywhere } from '../../../../court-ordered/superseded/2026-11-22-4/2022-01-01-court.ts'
import { noticeAcross } from '../../../../court-ordered/superseded/2026-11-22-4/silences.ts'
import { D163, L120 } from '../../../../sources/index.ts'
import { afterReading, readingClocks } from '../2026-11-22-4/2022-01-01-clocks.ts'
import * as when from '../2026-11-22-4/rules.ts'
import { courtOfMinors2026 } from '../2026-11-22-4/silences.ts'

/** A leave is decided on within 24 hours now, which is no longer a day. */
const otherwise = ['grantLeave']

/** What must be done in time under Law 120/2025. */
export const clocks = [
  { of: ['makeFile', 'dropFile'], who: 'fileMaker', within: workingDays(1), after: 'found', cite: D163.art(103, 1) },
  ...readingClocks(D163.art(105, 3)),
  ...afterReading(['forward'], 'forwarder', D163.art(105, 4)),
  { of: ['answer'], who: 'forwarder', within: workingDays(2), after: 'asked', cite: D163.art(105, 5) },
  ...courtClocks(everywhere(courtOfMinors2026)),
  { of: ['askPlacement'], who: 'communePoliceChief', within: hours(24), after: 'received', cite: D163.art(106, 1) },
  { of: ['place', 'askMinistry'], who: 'placer', within: hours(24), after: 'placementAsked', cite: D163.art(106, 2) },
  { of: ['placeByMinistry'], who: 'placer', within: hours(24), after: 'outsideAsked', cite: D163.art(106, 3) },
  { of: ['takeAway', 'startInPlace'], who: 'enforcer', within: hours(24), after: 'bringFrom', cite: D163.art(107, 1) },
  { of: ['finishIntake'], who: 'facilityHead', within: days(2), after: 'admitted', cite: D163.art(84, 6) },
  { of: ['healthCheck'], who: 'facilityHead', within: monthsLimit(12), after: 'admitted', every: true, cite: D163.art(114, 1) },
  ...facilityClocks({ leave: D163.art(121, 1), out: D163.art(111), death: D163.art(122) }).filter((c) => !otherwise.includes(c.of[0])),
  { of: ['grantLeave', 'denyLeave'], who: 'facilityHead', within: hours(24), after: 'leaveApplied', cite: D163.art(121, 2, 'b') },
  { of: ['noticeEscape'], who: 'facilityHead', within: hours(24), after: 'escaped', cite: L120.art(46, 2, 'i') },
  {
    of: ['noticeHeldEscape'],
    who: 'facilityHead',
    within: hours(24),
    after: 'heldAway',
    if: when.heldInFacility(L120.art(46, 2, 'i')),
    cite: L120.art(46, 2, 'i'),
  },
  {
    of: ['askProtection'],
    who: 'facilityHead',
    atLeast: days(15),
    before: 'ends',
    if: when.isWithoutHome(D163.art(124, 1, 'a')),
    cite: D163.art(124, 1, 'a'),
  },
  {
    of: ['noticeEnd'],
    who: 'facilityHead',
    atLeast: days(30),
    before: 'ends',
    if: when.neverNoticed(D163.art(123, 1)),
    cite: D163.art(123, 1),
  },
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
