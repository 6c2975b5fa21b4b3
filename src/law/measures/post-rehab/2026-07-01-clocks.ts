import type { Clock } from '../../../engine/sheet.ts'
import { days, hours, workingDays } from '../../../kernel/limit.ts'
import { PRIVATE_HEAD, PUBLIC_HEADS } from '../../rules.ts'
import { afterTreatment, referringFirst, supportPlan, unannounced } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import * as when from './rules.ts'

const undelivered = ['awaited', 'requested', 'managed'] as const

/** What must be done in time under Law 120/2025. */
export const clocks = [
  {
    of: ['propose'],
    who: 'communePoliceChief',
    within: workingDays(2),
    after: 'noticed',
    if: when.announced(D163.art(134, 1)),
    cite: D163.art(134, 1),
  },
  {
    of: ['propose'],
    who: 'communePoliceChief',
    within: workingDays(2),
    after: 'noticed',
    reckoned: 'không có thông báo thì từ ngày Công an cấp xã nhận giấy xác nhận hoàn thành',
    if: when.unannounced(D163.art(134, 1)),
    cite: unannounced,
  },
  {
    of: ['propose'],
    who: 'communePoliceChief',
    within: workingDays(2),
    after: 'noticed',
    reckoned: 'ngày hoàn thành điều trị thay thế được tính như ngày nhận thông báo',
    if: when.fromTreatment(afterTreatment),
    cite: afterTreatment,
  },
  {
    of: ['deliver'],
    while: undelivered,
    who: 'communePoliceChief',
    within: hours(24),
    before: 'completed',
    if: when.fromHome(D163.art(93, 4, 'b')),
    cite: D163.art(93, 4, 'b'),
  },
  {
    of: ['deliver'],
    while: undelivered,
    who: 'facilityHead',
    whose: PRIVATE_HEAD,
    within: hours(24),
    before: 'completed',
    if: when.fromPrivate(D163.art(94, 3, 'b')),
    cite: D163.art(94, 3, 'b'),
  },
  {
    of: ['deliver'],
    while: undelivered,
    who: 'facilityHead',
    whose: PUBLIC_HEADS,
    within: hours(24),
    before: 'completed',
    if: when.voluntaryFromPublic(D163.art(97, 2, 'b')),
    cite: D163.art(97, 2, 'b'),
  },
  {
    of: ['deliver'],
    while: undelivered,
    who: 'facilityHead',
    whose: PUBLIC_HEADS,
    within: hours(24),
    before: 'completed',
    if: when.afterCompulsory(D163.art(123, 2, 'b')),
    // Article 123 names the head of a public facility, article 129 has it for reformatories.
    start: D163.art(129, 2),
    cite: D163.art(123, 2, 'b'),
  },
  {
    of: ['report'],
    who: 'person',
    within: days(2),
    after: 'certified',
    missed: 'checkReporting',
    if: when.fromPrivate(L120.art(33, 3, 'b')),
    cite: L120.art(33, 3, 'b'),
  },
  { of: ['handOver'], who: 'communePolice', within: hours(24), after: 'left', cite: D163.art(136, 1, 'b') },
  {
    of: ['refer', 'keepManaging'],
    who: 'fileMaker',
    start: referringFirst,
    within: workingDays(1),
    after: 'violationFound',
    if: when.isAdult(D163.art(100, 1)),
    cite: D163.art(100, 1),
  },
  {
    of: ['refer', 'keepManaging'],
    who: 'fileMaker',
    start: referringFirst,
    within: workingDays(1),
    after: 'violationFound',
    if: when.isMinor(D163.art(103, 1)),
    cite: D163.art(103, 1),
  },
  { of: ['finish'], who: 'communeChair', within: workingDays(3), before: 'ends', cite: D163.art(138) },
  { of: ['reviewPlan'], who: 'communePolice', within: days(0), after: 'reviewDue', cite: supportPlan },
] as const satisfies readonly Clock[]
