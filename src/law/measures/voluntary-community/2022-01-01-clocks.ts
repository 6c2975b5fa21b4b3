import type { Clock } from '../../../engine/sheet.ts'
import { days, workingDays } from '../../../kernel/limit.ts'
import { BY_FORM_27 } from '../../rules.ts'
import { noTimeLimit, referringFirst, twoStarts } from '../../silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import * as when from './rules.ts'

/** Who registers an addict (Law 73 art. 27(5)(c), Law 120 art. 31(6), Decree 163 art. 4(7) and 89(1)). */
export const REGISTRANT = 'người từ đủ 18 tuổi; cha, mẹ, người giám hộ hoặc người đại diện hợp pháp của người từ đủ 12 đến dưới 18 tuổi'

/** Who carries rehabilitation at home: also a facility (Law 73 art. 30(7), Law 120 art. 32(8)). */
export const PROVIDERS = 'Cơ sở cai nghiện ma túy, tổ chức, cá nhân cung cấp dịch vụ cai nghiện'

/** What must be done in time under Law 73/2021. */
export const clocks = [
  {
    of: ['register', 'goElsewhere'],
    who: 'person',
    whose: REGISTRANT,
    within: workingDays(5),
    after: 'registerFrom',
    missed: 'checkRegistering',
    // The decree names the representative of a minor, the law his parents and guardian too.
    start: [L73.art(27, 5, 'c'), twoStarts],
    cite: D116.art(3, 3),
  },
  { of: ['decide', 'refuse'], who: 'communeChair', within: workingDays(3), after: 'registered', cite: D116.art(30, 1) },
  { of: ['start'], who: 'person', within: workingDays(5), after: 'startFrom', missed: 'checkStarting', cite: D116.art(3, 4) },
  { of: ['noticeStart'], who: 'provider', whose: PROVIDERS, within: workingDays(5), after: 'started', cite: L73.art(30, 7, 'c') },
  { of: ['noticeStop'], who: 'provider', whose: PROVIDERS, within: workingDays(5), after: 'stopped', cite: L73.art(30, 7, 'c') },
  { of: ['noticeFinish'], who: 'provider', whose: PROVIDERS, within: workingDays(5), after: 'serviceFinished', cite: L73.art(30, 7, 'c') },
  // The police tell theirs in five days; for the request of the chair no text has a time.
  { of: ['handOver'], who: 'communePolice', within: workingDays(5), after: 'left', start: noTimeLimit, cite: L73.art(43, 2) },
  {
    of: ['explain'],
    who: 'person',
    within: workingDays(2),
    after: 'recorded',
    reckoned: BY_FORM_27,
    cite: D116.art(33, 1),
  },
  {
    of: ['refer', 'dropViolation'],
    who: 'fileMaker',
    start: referringFirst,
    within: workingDays(5),
    after: 'violationFound',
    if: when.isAdult(D116.art(40, 1)),
    cite: D116.art(40, 1),
  },
  {
    of: ['refer', 'dropViolation'],
    who: 'fileMaker',
    start: referringFirst,
    within: workingDays(5),
    after: 'violationFound',
    if: when.isMinor(D116.art(50)),
    cite: D116.art(50),
  },
  { of: ['complete'], who: 'communeChair', within: days(0), after: 'ends', start: noTimeLimit, cite: D116.art(32, 3, 'a') },
] as const satisfies readonly Clock[]
