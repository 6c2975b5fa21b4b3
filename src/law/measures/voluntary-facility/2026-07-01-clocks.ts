import type { Clock } from '../../../engine/sheet.ts'
import { days, hours, sameDay, workingDays } from '../../../kernel/limit.ts'
import { ministryClocks, sendingClocks } from '../../placing.ts'
import { COMMUNE_POLICE, PRIVATE_CENTRE, PRIVATE_HEAD, PUBLIC_HEADS } from '../../rules.ts'
import { intakeFrom, referringFirst, sentIsReceived, tellingAgain } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { afterSomeStages, handingFrom, noticeOfContract, sendingAtOnce, threeStagesBefore, toldOfMinors, whenFinished } from './silences.ts'

/** A private facility tells the commune police where it sits; no text asks it of a public one. */
const notice = <const A extends string, const F extends string>(act: A, after: F) =>
  ({
    of: [act],
    who: 'voluntaryCentre',
    whose: PRIVATE_CENTRE,
    within: hours(24),
    after,
    if: when.isPrivate(L120.art(46, 2, 'i')),
    cite: L120.art(46, 2, 'i'),
  }) as const

const file = (adult: boolean) => {
  const cite = adult ? D163.art(100, 1) : D163.art(103, 1)
  const age = adult ? when.isAdult : when.isMinor
  return {
    of: ['refer', 'dropViolation'],
    who: 'fileMaker',
    start: referringFirst,
    within: workingDays(1),
    after: 'violationFound',
    if: age(cite),
    cite,
  } as const
}

/** The notice and the papers of the last day: by one article in private facilities, by another in public ones. */
const atTheEnd = (isPrivate: boolean) => {
  const notice = isPrivate ? D163.art(94, 2) : D163.art(97, 1)
  const lastDay = isPrivate ? D163.art(94, 3) : D163.art(97, 2)
  const where = isPrivate ? when.isPrivate(lastDay) : when.isPublicOrReformatory(lastDay)
  const whose = isPrivate ? PRIVATE_HEAD : PUBLIC_HEADS
  const untold = isPrivate ? when.privateUntold(notice) : when.publicUntold(notice)
  return [
    {
      of: ['noticeEnd'],
      who: 'facilityHead',
      whose,
      atLeast: days(30),
      before: 'ends',
      if: untold,
      start: isPrivate ? noticeOfContract : toldOfMinors,
      cite: notice,
    },
    { of: ['complete'], who: 'facilityHead', whose, within: hours(24), before: 'ends', if: where, cite: lastDay },
  ] as const
}

/** What must be done in time under Law 120/2025. */
export const clocks = [
  {
    of: ['decide'],
    who: 'communePoliceChief',
    whose: COMMUNE_POLICE,
    within: hours(24),
    after: 'registered',
    cite: D163.art(91, 1),
  },
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
    if: when.publicNotPostponed(D163.art(95, 1)),
    cite: D163.art(95, 1),
  },
  {
    of: ['place', 'askMinistry', 'placeByMinistry'],
    who: 'placer',
    within: hours(24),
    after: 'forwarded',
    start: sentIsReceived,
    cite: D163.art(95, 2),
  },
  {
    of: ['place', 'askMinistry', 'placeByMinistry'],
    who: 'placer',
    within: hours(24),
    after: 'resumed',
    if: when.unplaced(L120.art(38, 5)),
    start: handingFrom,
    cite: L120.art(38, 5),
  },
  ...sendingClocks(sameDay, D163.art(95, 4), sendingAtOnce),
  ...ministryClocks('ministryAsked', D163.art(95, 3, 'a'), D163.art(95, 3, 'b')),
  {
    of: ['handOver'],
    // Law 120 art. 38(1) and decree 163 art. 95(4) name the chief.
    who: 'communePoliceChief',
    within: hours(24),
    after: 'placed',
    if: when.publicNotPostponed(L120.art(38, 5)),
    start: handingFrom,
    cite: L120.art(38, 5),
  },
  notice('noticeAdmitted', 'admitted'),
  {
    of: ['finishIntake'],
    who: 'voluntaryCentre',
    within: days(2),
    after: 'received',
    start: intakeFrom,
    cite: D163.art(84, 6),
  },
  {
    of: ['comeBack'],
    who: 'person',
    within: workingDays(2),
    after: 'absent',
    reckoned: 'chỉ khi không có lý do chính đáng',
    missed: 'checkStopping',
    cite: D163.art(4, 9),
  },
  { ...notice('noticeStop', 'stopped'), if: when.isPrivate(L120.art(33, 5)) },
  file(true),
  file(false),
  ...atTheEnd(true),
  ...atTheEnd(false),
  {
    of: ['noticeEndAgain'],
    who: 'facilityHead',
    whose: `${PRIVATE_HEAD}; ${PUBLIC_HEADS}`,
    within: workingDays(1),
    after: 'endMoved',
    cite: tellingAgain,
  },
  { ...notice('noticeFinish', 'completed'), start: whenFinished },
  {
    of: ['sendCompletion'],
    who: 'voluntaryCentre',
    whose: PRIVATE_CENTRE,
    within: hours(24),
    after: 'completed',
    if: when.isPrivate(L120.art(33, 3, 'a')),
    cite: L120.art(33, 3, 'a'),
  },
  { ...notice('noticeSomeStages', 'certified'), start: afterSomeStages },
  {
    of: ['noticeStages'],
    who: 'voluntaryCentre',
    whose: PRIVATE_CENTRE,
    within: hours(24),
    after: 'certified',
    if: when.isPrivate(L120.art(33, 4)),
    start: threeStagesBefore,
    cite: L120.art(33, 4, 'a'),
  },
  {
    of: ['reportBack'],
    who: 'person',
    within: days(2),
    after: 'certificateGot',
    if: when.isPrivate(L120.art(33, 3, 'b')),
    cite: L120.art(33, 3, 'b'),
  },
  {
    of: ['registerRest'],
    who: 'person',
    within: days(2),
    after: 'stagesGot',
    missed: 'checkRegistering',
    if: when.isPrivate(L120.art(33, 4)),
    cite: L120.art(33, 4, 'b'),
  },
  {
    of: ['registerRest'],
    who: 'person',
    within: days(3),
    after: 'suspended',
    missed: 'checkRegistering',
    if: when.isPrivate(D163.art(75, 5)),
    cite: D163.art(75, 5),
  },
] as const satisfies readonly Clock[]
