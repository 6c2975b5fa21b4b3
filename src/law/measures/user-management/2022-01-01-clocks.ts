import type { Clock } from '../../../engine/sheet.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { days, exactMonths, workingDays } from '../../../kernel/limit.ts'
import { noTimeLimit, resultGoesOn } from '../../silences.ts'
import { D105, L73 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { afterFinding, monthly } from './silences.ts'

const deciding = ['decide', 'dropFinding'] as const
/** Whom Decree 105 article 41 names: in the system the commune police, who work there. */
const FINDERS = 'cơ quan Công an nơi phát hiện'
const verifying = { of: ['verifyResidence', 'dropFinding'], who: 'communePolice', whose: FINDERS } as const

/** The police of where somebody lives are told by one clause, those of where somebody without a home was found by the next. */
const notifying = <R extends { readonly cite: Citation }>(where: R) =>
  ({
    of: ['notify', 'dropFinding'],
    who: 'communePolice',
    whose: FINDERS,
    within: workingDays(3),
    after: 'verified',
    if: where,
    cite: where.cite,
  }) as const

/** What must be done in time under Law 73/2021. A check is a month after the last at the latest (docs/decisions/0313). */
export const clocks = [
  { ...verifying, within: workingDays(3), after: 'found', if: when.nearby(D105.art(41, 1)), cite: D105.art(41, 1) },
  { ...verifying, within: workingDays(10), after: 'found', if: when.remote(D105.art(41, 1)), cite: D105.art(41, 1) },
  {
    ...verifying,
    within: workingDays(3),
    after: 'handedOn',
    if: when.nearbyHandedOn(resultGoesOn),
    cite: D105.art(41, 1),
  },
  {
    ...verifying,
    within: workingDays(10),
    after: 'handedOn',
    if: when.remoteHandedOn(resultGoesOn),
    cite: D105.art(41, 1),
  },
  notifying(when.stableHome(D105.art(41, 5))),
  notifying(when.noStableHome(D105.art(41, 6))),
  {
    of: deciding,
    while: ['noticed'],
    who: 'userDecider',
    within: workingDays(3),
    after: 'noticed',
    if: when.mayDecide(D105.art(40, 2, 'e')),
    cite: D105.art(42, 1),
  },
  {
    of: deciding,
    while: ['cleared'],
    who: 'userDecider',
    within: workingDays(3),
    after: 'cleared',
    start: afterFinding,
    cite: D105.art(42, 1),
  },
  {
    of: ['checkResidence'],
    who: 'communePolice',
    within: exactMonths(1),
    after: 'decided',
    every: true,
    start: monthly,
    cite: D105.art(47, 1),
  },
  { of: ['noticeMove', 'handOver'], who: 'communePolice', within: workingDays(5), after: 'left', cite: L73.art(26, 2) },
  { of: ['handOver'], who: 'userDecider', within: workingDays(5), after: 'arrived', cite: D105.art(47, 2) },
  { of: ['stop'], while: ['addicted'], who: 'userDecider', within: days(0), after: 'addicted', cite: noTimeLimit },
  // The year is over and nobody knows yet whether whoever used again is dependent: that must be found out, and nothing ends by itself.
  { of: ['determinedAgain'], while: ['usedAgain'], who: 'communePolice', within: days(0), after: 'ends', cite: noTimeLimit },
  { of: ['end'], who: 'userDecider', within: days(0), after: 'ends', start: noTimeLimit, cite: D105.art(48, 2) },
  { of: ['sendDecision'], who: 'userDecider', within: workingDays(3), after: 'signed', cite: D105.art(48, 3) },
] as const satisfies readonly Clock[]
