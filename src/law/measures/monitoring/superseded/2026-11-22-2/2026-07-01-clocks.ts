import type { Clock } from '../../../../../engine/sheet.ts'
import { days, hours, sameDay, workingDays } from '../../../../../kernel/limit.ts'
import { D163 } from '../../../../sources/index.ts'
import { noTimeLimit } from '../../../../superseded/2026-11-22-4/silences.ts'
import * as when from '../2026-11-22-4/rules.ts'

/** What must be done in time in electronic monitoring: the decision from receipt, the fitting from the decision's effect. */
export const clocks = [
  { of: ['decide', 'notApply'], who: 'communePoliceChief', within: hours(12), after: 'received', cite: D163.art(16, 2, 'a') },
  { of: ['decide', 'notApply'], who: 'communePoliceChief', within: hours(24), after: 'requested', cite: D163.art(16, 2, 'b') },
  {
    of: ['decide'],
    who: 'communePoliceChief',
    within: hours(24),
    after: 'breached',
    if: when.isSubstitution(D163.art(25, 6)),
    cite: D163.art(16, 2, 'b'),
  },
  {
    of: ['fit'],
    who: 'communePolice',
    within: hours(24),
    after: 'effective',
    if: when.fittedHere(D163.art(17, 1)),
    cite: D163.art(17, 1),
  },
  { of: ['fit'], who: 'centre', atLeast: days(0), before: 'leaves', if: when.fittedThere(D163.art(17, 4)), cite: D163.art(17, 4) },
  { of: ['refit'], who: 'person', within: hours(24), after: 'cameBack', missed: 'checkReturn', cite: D163.art(24, 1, 'đ') },
  {
    of: ['remedied'],
    who: 'person',
    within: hours(24),
    after: 'breached',
    missed: 'checkRemedy',
    if: when.remediable(D163.art(25, 3)),
    cite: D163.art(25, 3),
  },
  { of: ['handOver'], who: 'communePoliceChief', within: hours(24), after: 'left', cite: D163.art(21, 2) },
  {
    of: ['refer', 'dropBreach'],
    who: 'fileMaker',
    within: workingDays(1),
    after: 'violationFound',
    if: when.isAdult(D163.art(100, 1)),
    cite: D163.art(100, 1),
  },
  {
    of: ['refer', 'dropBreach'],
    who: 'fileMaker',
    within: workingDays(1),
    after: 'violationFound',
    if: when.isMinor(D163.art(103, 1)),
    cite: D163.art(103, 1),
  },
  { of: ['end'], who: 'communePoliceChief', within: sameDay, after: 'ends', cite: noTimeLimit },
  // Paused nobody wears a device: the end may wait until then.
  {
    of: ['end'],
    who: 'communePoliceChief',
    within: sameDay,
    after: 'groundLost',
    while: ['decided', 'worn', 'off', 'notComplied'],
    cite: noTimeLimit,
  },
  { of: ['removeWaived', 'removeAtEnd'], who: 'communePolice', within: sameDay, after: 'endDecided', cite: noTimeLimit },
] as const satisfies readonly Clock[]
