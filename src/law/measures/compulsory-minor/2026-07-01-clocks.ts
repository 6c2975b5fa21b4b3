import { days, hours, workingDays } from '../../../kernel/limit.ts'
import { everywhere } from '../../court-ordered/2022-01-01-court.ts'
import { bringingClocks2026, sendingClock, stayClocks2026 } from '../../court-ordered/2026-07-01-clocks.ts'
import { ministryClocks } from '../../placing.ts'
import { PUBLIC_HEADS } from '../../rules.ts'
import { sentIsReceived } from '../../silences.ts'
import { D163 } from '../../sources/index.ts'
import { afterReading, minorsCourtClocks, readingClocks } from './2022-01-01-clocks.ts'
import * as when from './rules.ts'
import { courtOfMinors2026, deathOfMinors } from './silences.ts'

/** A minor is in a public facility or in a reformatory. */
export const FACILITY = 'Cơ sở cai nghiện ma túy công lập, trường giáo dưỡng'

/** What the head of a reformatory owes like that of a public facility (Decree 163 art. 129(2), (3)). */
const HEADS = ['noticeEnd', 'noticeEndAgain', 'complete', 'askProtection']
/** What binds for minors by article 126 in public facilities, and of a death nobody says that it does; a reformatory has a regime of its own (129(1)). */
const BY_126 = ['healthCheck', 'grantLeave', 'backFromLeave']
const placed = <const C extends { readonly of: readonly string[] }>(clocks: readonly C[]) =>
  clocks.map((c) => {
    const of = (acts: readonly string[]) => c.of.some((act) => acts.includes(act))
    if (of(HEADS)) return { ...c, whose: PUBLIC_HEADS } as const
    if (of(BY_126)) return { ...c, if: when.inPublicFacility(D163.art(126)) } as const
    return of(['noticeDeath']) ? ({ ...c, if: when.inPublicFacility(deathOfMinors) } as const) : c
  })

/** What must be done in time under Law 120/2025. */
export const clocks = [
  { of: ['makeFile', 'dropFile'], who: 'fileMaker', within: workingDays(1), after: 'found', cite: D163.art(103, 1) },
  ...readingClocks(D163.art(105, 3)),
  ...afterReading(['forward'], 'forwarder', { reads: D163.art(105, 3), sends: D163.art(105, 4) }),
  { of: ['answer'], who: 'forwarder', within: workingDays(2), after: 'asked', cite: D163.art(105, 5) },
  ...minorsCourtClocks(everywhere(courtOfMinors2026)),
  { of: ['askPlacement'], who: 'communePoliceChief', within: hours(24), after: 'received', cite: D163.art(106, 1) },
  {
    of: ['place', 'askMinistry'],
    who: 'placer',
    within: hours(24),
    after: 'placementAsked',
    start: sentIsReceived,
    cite: D163.art(106, 2),
  },
  ...ministryClocks('outsideAsked', D163.art(106, 3, 'a'), D163.art(106, 3, 'b')),
  sendingClock('placer', when.placedByDirector),
  sendingClock('drugPolice', when.placedByC04),
  sendingClock('prisonPolice', when.placedByC10),
  ...bringingClocks2026,
  ...placed([
    ...stayClocks2026(FACILITY),
    {
      of: ['askProtection'],
      who: 'facilityHead',
      atLeast: days(15),
      before: 'ends',
      if: when.isWithoutHome(D163.art(124, 1, 'a')),
      cite: D163.art(124, 1, 'a'),
    },
  ]),
] as const
