import { sheet } from '../../../engine/builder.ts'
import type { Clock } from '../../../engine/sheet.ts'
import { days, hours, monthsLimit, sameDay } from '../../../kernel/limit.ts'
import { recurringFrom } from '../../silences.ts'
import { D163 } from '../../sources/index.ts'
import { houseClocks, planClocks } from './2022-01-01-clocks.ts'
import { from2025 } from './2025-03-08.ts'
import { death2026 } from './2026-07-01-death.ts'
import { life2026 } from './2026-07-01-life.ts'
import { documents, facts } from './2026-07-01-vocabulary.ts'
import * as when from './rules.ts'
import { couplesRoom, longerCalls, schooling, stagesAcross, transferring } from './silences.ts'

/** Whoever is in a public facility of one's own will has the regime of those whom a court sends. */
const volunteers = when.isPublic(D163.art(131, 2))

const clocks = [
  ...planClocks(D163.art(123, 3)),
  {
    of: ['schedule'],
    who: 'voluntaryCentre',
    within: days(2),
    after: 'admitted',
    if: when.plannedByLaw(stagesAcross),
    cite: D163.art(84, 6),
  },
  { of: ['draftReintegration'], who: 'voluntaryCentre', within: days(30), before: 'termEnds', cite: D163.art(88, 7) },
  {
    of: ['grantLeave', 'denyLeave'],
    who: 'facilityHead',
    within: hours(24),
    after: 'leaveApplied',
    if: volunteers,
    cite: D163.art(121, 2, 'b'),
  },
  {
    of: ['backFromLeave'],
    who: 'person',
    whose: 'người đó và gia đình',
    within: sameDay,
    after: 'leaveUntil',
    if: volunteers,
    cite: D163.art(121, 3),
  },
  {
    of: ['healthCheck'],
    who: 'facilityHead',
    whose: 'cơ sở cai nghiện ma túy công lập',
    within: monthsLimit(12),
    after: 'admitted',
    every: true,
    start: recurringFrom,
    if: volunteers,
    cite: D163.art(114, 1),
  },
  ...houseClocks(when.byCourt, { cite: D163.art(122, 1), reckoned: 'nghị định chỉ nói “ngay” về việc báo thân nhân (khoản 2)' }),
] as const satisfies readonly Clock[]

/** Life in a facility under Decree 163/2026: stages with lengths, shorter visits, calls, one regime for everybody in a public facility. */
export const from2026 = sheet({
  measure: 'residence',
  from: '2026-07-01',
  term: from2025.term,
  basis: 'L120',
  routes: from2025.routes,
  states: from2025.states,
  facts,
  documents,
  seats: from2025.seats,
  intervals: {},
  tasks: {},
  acts: { ...life2026, ...death2026 },
  clocks,
  silences: [
    ...from2025.silences.filter((s) => s !== couplesRoom && s !== transferring),
    stagesAcross,
    recurringFrom,
    longerCalls,
    schooling,
  ],
})
