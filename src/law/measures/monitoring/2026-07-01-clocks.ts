import type { Clock } from '../../../engine/sheet.ts'
import { days, hours, sameDay, workingDays } from '../../../kernel/limit.ts'
import { noTimeLimit, referringFirst } from '../../silences.ts'
import { D163 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { breachPapers } from './silences.ts'

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
    start: breachPapers,
    cite: D163.art(16, 2, 'b'),
  },
  {
    of: ['fit'],
    who: 'communePolice',
    whose: 'cán bộ Công an cấp xã được giao giám sát điện tử',
    within: hours(24),
    after: 'effective',
    if: when.fittedHere(D163.art(17, 1)),
    cite: D163.art(17, 1),
  },
  {
    of: ['fit'],
    who: 'centre',
    whose: 'cơ sở cai nghiện ma túy công lập, trường giáo dưỡng',
    atLeast: days(0),
    before: 'leaves',
    if: when.fittedByPublic(D163.art(17, 4)),
    cite: D163.art(17, 4),
  },
  {
    of: ['fitAtPrivate', 'fit'],
    who: 'communePolice',
    whose: 'Công an cấp xã nơi cơ sở tư nhân đặt trụ sở',
    atLeast: days(0),
    before: 'leaves',
    if: when.fittedAtPrivate(D163.art(16, 3)),
    cite: D163.art(17, 4),
  },
  { of: ['refit'], who: 'person', within: hours(24), after: 'cameBack', missed: 'checkReturn', cite: D163.art(24, 1, 'đ') },
  {
    of: ['remedied'],
    who: 'person',
    within: hours(24),
    after: 'breached',
    missed: 'checkRemedy',
    if: when.wearingBreach(D163.art(25, 3)),
    cite: D163.art(25, 3),
  },
  {
    of: ['remedied'],
    who: 'person',
    within: hours(24),
    after: 'breached',
    missed: 'checkRemedy',
    if: when.batteryBreach(D163.art(25, 4)),
    cite: D163.art(25, 4),
  },
  {
    of: ['pause'],
    who: 'communePoliceChief',
    within: sameDay,
    after: 'imprisoned',
    while: ['decided', 'worn', 'off', 'notComplied'],
    cite: noTimeLimit,
  },
  {
    of: ['handOver'],
    who: 'communePoliceChief',
    whose: 'Công an cấp xã nơi chuyển đi',
    within: hours(24),
    after: 'left',
    cite: D163.art(21, 2),
  },
  {
    of: ['refer', 'dropBreach'],
    who: 'fileMaker',
    within: workingDays(1),
    after: 'violationFound',
    if: when.isAdult(D163.art(100, 1)),
    start: referringFirst,
    cite: D163.art(100, 1),
  },
  {
    of: ['refer', 'dropBreach'],
    who: 'fileMaker',
    within: workingDays(1),
    after: 'violationFound',
    if: when.isMinor(D163.art(103, 1)),
    start: referringFirst,
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
