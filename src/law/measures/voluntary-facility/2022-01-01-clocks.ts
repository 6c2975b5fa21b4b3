import type { Clock } from '../../../engine/sheet.ts'
import { days, workingDays } from '../../../kernel/limit.ts'
import { BY_FORM_27, PUBLIC_CENTRE } from '../../rules.ts'
import { noTimeLimit, referringFirst } from '../../silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { dropOut, whenFinished } from './silences.ts'

/** Five working days to tell the commune: by one article for public facilities, by another for private ones. */
const notice = <const A extends string, const F extends string>(act: A, after: F) =>
  [
    {
      of: [act],
      who: 'voluntaryCentre',
      whose: PUBLIC_CENTRE,
      within: workingDays(5),
      after,
      if: when.isPublic(L73.art(35, 6, 'e')),
      cite: L73.art(35, 6, 'e'),
    },
    {
      of: [act],
      who: 'voluntaryCentre',
      whose: 'Cơ sở cai nghiện ma túy tự nguyện',
      within: workingDays(5),
      after,
      if: when.isPrivate(L73.art(36, 3, 'g')),
      cite: L73.art(36, 3, 'g'),
    },
  ] as const

const file = (adult: boolean) => {
  const cite = adult ? D116.art(40, 1) : D116.art(50)
  const age = adult ? when.isAdult : when.isMinor
  return {
    of: ['refer', 'dropViolation'],
    who: 'fileMaker',
    start: referringFirst,
    within: workingDays(5),
    after: 'violationFound',
    if: age(cite),
    cite,
  } as const
}

/** A public facility has a director, a private one somebody else at its head. */
export const HEAD = 'Giám đốc (hoặc người đứng đầu) cơ sở cai nghiện ma túy'

/** What must be done in time under Law 73/2021. */
export const clocks = [
  ...notice('noticeAdmitted', 'admitted'),
  { of: ['comeBack'], who: 'person', within: workingDays(5), after: 'absent', missed: 'checkStopping', cite: D116.art(3, 5) },
  ...notice('noticeStop', 'stopped'),
  {
    of: ['explain'],
    who: 'person',
    within: workingDays(2),
    after: 'recorded',
    reckoned: BY_FORM_27,
    start: dropOut,
    cite: D116.art(33, 1),
  },
  file(true),
  file(false),
  { of: ['complete'], who: 'facilityHead', whose: HEAD, within: days(0), after: 'ends', start: noTimeLimit, cite: D116.art(38, 2) },
  // Who completed is told of from the day of the paper (docs/decisions/0643).
  ...notice('noticeFinish', 'completed').map((c) => ({ ...c, start: whenFinished })),
] as const satisfies readonly Clock[]
