import type { Clock } from '../../../../../engine/sheet.ts'
import { days, hours, workingDays } from '../../../../../kernel/limit.ts'
import { D163, L120 } from '../../../../sources/index.ts'
import * as when from '../2026-11-22-4/rules.ts'

const notice = <const A extends string, const F extends string>(act: A, after: F) =>
  ({ of: [act], who: 'voluntaryCentre', within: hours(24), after, cite: L120.art(46, 2, 'i') }) as const

const file = (adult: boolean) => {
  const cite = adult ? D163.art(100, 1) : D163.art(103, 1)
  const age = adult ? when.isAdult : when.isMinor
  return { of: ['refer', 'dropViolation'], who: 'fileMaker', within: workingDays(1), after: 'violationFound', if: age(cite), cite } as const
}

/** The notice and the papers of the last day: by one article in private facilities, by another in public ones. */
const atTheEnd = (isPrivate: boolean) => {
  const cite = isPrivate ? D163.art(94, 2) : D163.art(97)
  const where = isPrivate ? when.isPrivate(cite) : when.isPublic(cite)
  const untold = isPrivate ? when.privateUntold(cite) : when.publicUntold(cite)
  return [
    { of: ['noticeEnd'], who: 'voluntaryCentre', atLeast: days(30), before: 'ends', if: untold, cite },
    { of: ['complete'], who: 'facilityHead', within: hours(24), before: 'ends', if: where, cite },
  ] as const
}

/** What must be done in time under Law 120/2025. */
export const clocks = [
  { of: ['decide'], who: 'communePoliceChief', within: hours(24), after: 'registered', cite: D163.art(91, 1) },
  {
    of: ['receive'],
    who: 'person',
    within: workingDays(2),
    after: 'startFrom',
    while: ['decided', 'contracted'],
    missed: 'checkStarting',
    if: when.isPrivate(D163.art(4, 8)),
    cite: D163.art(4, 8),
  },
  {
    of: ['forward'],
    who: 'communePoliceChief',
    within: hours(24),
    after: 'decided',
    if: when.isPublic(D163.art(95)),
    cite: D163.art(95),
  },
  { of: ['place', 'askMinistry', 'placeByMinistry'], who: 'placer', within: hours(24), after: 'forwarded', cite: D163.art(95) },
  { of: ['placeByMinistry'], who: 'placer', within: hours(24), after: 'ministryAsked', cite: D163.art(95) },
  notice('noticeAdmitted', 'admitted'),
  { of: ['finishIntake'], who: 'voluntaryCentre', within: days(2), after: 'received', cite: D163.art(84, 6) },
  { of: ['comeBack'], who: 'person', within: workingDays(2), after: 'absent', missed: 'checkStopping', cite: D163.art(4, 9) },
  notice('noticeStop', 'stopped'),
  file(true),
  file(false),
  ...atTheEnd(true),
  ...atTheEnd(false),
  notice('noticeFinish', 'completed'),
  {
    of: ['reportBack'],
    who: 'person',
    within: days(2),
    after: 'completed',
    if: when.isPrivate(L120.art(33, 3)),
    cite: L120.art(33, 3),
  },
  {
    of: ['registerRest'],
    who: 'person',
    within: days(2),
    after: 'certified',
    missed: 'checkRegistering',
    cite: L120.art(33, 4, 'b'),
  },
  { of: ['registerRest'], who: 'person', within: days(3), after: 'suspended', missed: 'checkRegistering', cite: D163.art(75, 5) },
] as const satisfies readonly Clock[]
