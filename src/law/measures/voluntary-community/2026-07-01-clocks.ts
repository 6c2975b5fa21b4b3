import type { Clock } from '../../../engine/sheet.ts'
import { days, hours, workingDays } from '../../../kernel/limit.ts'
import { COMMUNE_POLICE } from '../../rules.ts'
import { intakeFrom, referringFirst, restDecision, tellingAgain } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import { PROVIDERS, REGISTRANT } from './2022-01-01-clocks.ts'
import * as when from './rules.ts'

/** What must be done in time under Law 120/2025. */
export const clocks = [
  {
    of: ['register', 'goElsewhere'],
    who: 'person',
    whose: REGISTRANT,
    within: hours(24),
    after: 'registerFrom',
    missed: 'checkRegistering',
    if: when.isNotRest(D163.art(4, 7)),
    cite: D163.art(4, 7),
  },
  {
    of: ['register'],
    who: 'person',
    within: days(2),
    after: 'certified',
    missed: 'checkRegistering',
    if: when.isRestUnregistered(L120.art(33, 4, 'b')),
    cite: L120.art(33, 4, 'b'),
  },
  {
    of: ['decide'],
    while: ['registered'],
    who: 'communePoliceChief',
    whose: COMMUNE_POLICE,
    within: hours(24),
    after: 'registered',
    cite: D163.art(91, 1),
  },
  {
    of: ['decide'],
    while: ['told', 'awaited'],
    who: 'communePoliceChief',
    whose: COMMUNE_POLICE,
    within: hours(24),
    after: 'restRegistered',
    if: when.isRest(restDecision),
    cite: restDecision,
  },
  { of: ['start'], who: 'person', within: workingDays(2), after: 'startFrom', missed: 'checkStarting', cite: D163.art(4, 8) },
  // Passing asks why; no breach follows from a provider that was suspended (docs/decisions/0343).
  {
    of: ['registerAgain'],
    who: 'person',
    within: days(3),
    after: 'serviceSuspended',
    missed: 'checkRegistering',
    cite: D163.art(81, 4),
  },
  { of: ['noticeStart'], who: 'provider', whose: PROVIDERS, within: hours(24), after: 'started', cite: L120.art(32, 8, 'c') },
  { of: ['noticeStop'], who: 'provider', whose: PROVIDERS, within: hours(24), after: 'stopped', cite: L120.art(32, 8, 'c') },
  { of: ['noticeFinish'], who: 'provider', whose: PROVIDERS, within: hours(24), after: 'serviceFinished', cite: L120.art(32, 8, 'c') },
  {
    of: ['finishIntake'],
    who: 'provider',
    within: days(2),
    after: 'started',
    start: intakeFrom,
    if: when.isNotRest(D163.art(84, 6)),
    cite: D163.art(84, 6),
  },
  {
    of: ['handOver'],
    who: 'communePoliceChief',
    whose: COMMUNE_POLICE,
    within: hours(24),
    after: 'left',
    cite: D163.art(92, 1, 'c'),
  },
  {
    of: ['refer', 'dropViolation'],
    who: 'fileMaker',
    start: referringFirst,
    within: workingDays(1),
    after: 'violationFound',
    if: when.isAdult(D163.art(100, 1)),
    cite: D163.art(100, 1),
  },
  {
    of: ['refer', 'dropViolation'],
    who: 'fileMaker',
    start: referringFirst,
    within: workingDays(1),
    after: 'violationFound',
    if: when.isMinor(D163.art(103, 1)),
    cite: D163.art(103, 1),
  },
  {
    of: ['noticeEnd'],
    who: 'caseWorker',
    atLeast: days(30),
    before: 'ends',
    if: when.neverNoticed(D163.art(93, 2)),
    cite: D163.art(93, 2),
  },
  { of: ['noticeEndAgain'], who: 'caseWorker', within: workingDays(1), after: 'endMoved', cite: tellingAgain },
  { of: ['complete'], who: 'communePoliceChief', within: hours(24), before: 'ends', cite: D163.art(93, 4) },
] as const satisfies readonly Clock[]
