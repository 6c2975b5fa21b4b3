import type { Clock } from '../../../engine/sheet.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { days, exactMonths, hours, sameDay } from '../../../kernel/limit.ts'
import { atOnce, noTimeLimit, resultGoesOn } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { afterFinding, monthly, presenting, resultOrNotice, twoMoves } from './silences.ts'

const deciding = ['decide', 'dropFinding'] as const
/** The time of article 59, of whoever has to be determined first: from that result (docs/decisions/0314). */
const decidingLate = { who: 'userDecider', within: hours(24), start: afterFinding, cite: D163.art(59, 1) } as const
/** Whom Decree 163 article 58 names: in the system the commune police, who work there. */
const FINDERS = 'cơ quan Công an trực tiếp phát hiện'
const verifying = { of: ['verifyResidence', 'dropFinding'], who: 'communePolice', whose: FINDERS } as const

/** The police of where somebody lives are told by one clause, those of where somebody without a home was found by the next. */
const notifying = <R extends { readonly cite: Citation }>(where: R) =>
  ({
    of: ['notify', 'dropFinding'],
    who: 'communePolice',
    whose: FINDERS,
    within: hours(24),
    after: 'verified',
    if: where,
    cite: where.cite,
  }) as const

/** What must be done in time under Law 120/2025: in hours. The 48 hours of remote places run from the discovery, the 24 from the result. */
export const clocks = [
  { ...verifying, within: hours(24), after: 'positive', if: when.nearby(D163.art(58, 1)), cite: D163.art(58, 1) },
  { ...verifying, within: hours(48), after: 'found', if: when.remote(D163.art(58, 1)), cite: D163.art(58, 1) },
  {
    ...verifying,
    within: hours(24),
    after: 'handedOn',
    if: when.nearbyHandedOn(resultGoesOn),
    cite: D163.art(58, 1),
  },
  {
    ...verifying,
    within: hours(48),
    after: 'handedOn',
    if: when.remoteHandedOn(resultGoesOn),
    cite: D163.art(58, 1),
  },
  notifying(when.stableHome(D163.art(58, 5))),
  notifying(when.noStableHome(D163.art(58, 6))),
  {
    of: deciding,
    while: ['noticed'],
    who: 'userDecider',
    within: hours(24),
    after: 'noticed',
    if: when.mayDecide(L120.art(24, 6)),
    start: resultOrNotice,
    cite: D163.art(59, 1),
  },
  { ...decidingLate, of: deciding, while: ['cleared'], after: 'cleared' },
  { ...decidingLate, of: ['decide'], while: ['clearedAgain'], after: 'clearedAgain' },
  {
    of: ['checkResidence'],
    who: 'communePolice',
    within: exactMonths(1),
    after: 'decided',
    every: true,
    start: monthly,
    cite: D163.art(61, 1, 'a'),
  },
  { of: ['handOver'], who: 'userDecider', within: hours(24), after: 'left', if: when.leftFirst(twoMoves), cite: L120.art(27, 2) },
  { of: ['handOver'], who: 'userDecider', within: hours(24), after: 'arrived', if: when.arrivedFirst(twoMoves), cite: D163.art(62, 1) },
  {
    of: ['present'],
    who: 'person',
    within: hours(24),
    after: 'arrived',
    missed: 'checkPresenting',
    start: presenting,
    cite: L120.art(25, 4),
  },
  {
    of: ['tellRegistered'],
    who: 'userDecider',
    within: sameDay,
    after: 'decided',
    if: when.registeredElsewhere(L120.art(24, 6)),
    cite: atOnce,
  },
  { of: ['stop'], while: ['addicted'], who: 'userDecider', within: days(0), after: 'addicted', cite: noTimeLimit },
  { of: ['determinedAgain'], while: ['usedAgain'], who: 'communePolice', within: days(0), after: 'ends', cite: noTimeLimit },
  { of: ['end'], who: 'userDecider', within: days(0), after: 'ends', start: noTimeLimit, cite: D163.art(63, 3) },
  { of: ['sendDecision'], who: 'userDecider', within: hours(24), after: 'signed', cite: D163.art(63, 4) },
] as const satisfies readonly Clock[]
