import { sheet } from '../../../../../engine/builder.ts'
import { months } from '../../../../../kernel/duration.ts'
import {
  afterExempt,
  appeal,
  crimeDays,
  determining,
  noticeAcross,
  notingEffect,
  otherEnds,
  otherPlaces,
  pending,
  prisonThen,
  protesting,
  tellingAgain,
  termStart,
} from '../../../../court-ordered/superseded/2026-11-22-4/silences.ts'
import { D163, L120 } from '../../../../sources/index.ts'
import {
  afterRecord,
  criminal,
  earlierRehab,
  explaining,
  noTimeLimit,
  openCases,
  otherExcuses,
} from '../../../../superseded/2026-11-22-4/silences.ts'
import {
  courtOfMinors2026,
  handingHome,
  noExclusions,
  notAHandlingMeasure,
  noticeToParents,
  placesAcross,
  reformatory,
  representing,
  turningAfter,
  turningBefore,
} from '../2026-11-22-4/silences.ts'
import { from2025July } from './2025-07-01.ts'
import { clocks } from './2026-07-01-clocks.ts'
import { minorsExecution2026 } from './2026-07-01-execution.ts'
import { minorsCourt2026, minorsEnclosed2026, minorsFile2026 } from './2026-07-01-file.ts'
import { minorsEasing2026, minorsStay2026 } from './2026-07-01-stay.ts'
import { documents, facts, states } from './2026-07-01-vocabulary.ts'

/** The same under Law 120/2025: 24 or 36 months, a reformatory or a facility fit for minors, at 18 among adults. */
export const from2026 = sheet({
  measure: 'compulsory-minor',
  from: '2026-07-01',
  term: 'Đưa người từ đủ 12 đến dưới 18 tuổi đi cai nghiện bắt buộc',
  basis: 'L120',
  routes: from2025July.routes,
  states,
  facts,
  documents,
  seats: {
    ...from2025July.seats,
    commune: { term: 'xã, phường lập hồ sơ, thi hành', unitKind: 'commune' },
    court: { term: 'Tòa án khu vực', unitKind: 'court' },
    facility: { term: 'cơ sở cai nghiện, trường giáo dưỡng', unitKind: 'centre' },
  },
  intervals: {
    holding: { term: 'quản lý tại cơ sở, trường giáo dưỡng trong thời gian lập hồ sơ', counts: 'credited', cite: L120.art(37, 2) },
    hospital: { term: 'điều trị ở bệnh viện', counts: 'counted', cite: D163.art(114, 4) },
    leave: { term: 'về chịu tang', counts: 'counted', cite: D163.art(121, 1) },
    proceedings: { term: 'ở ngoài cơ sở phục vụ tố tụng', counts: 'counted', cite: D163.art(111, 4) },
    homeTreatment: { term: 'tạm đình chỉ, điều trị tại gia đình', counts: 'counted', cite: L120.art(39, 3) },
    crime: { term: 'tạm đình chỉ để truy cứu trách nhiệm hình sự', counts: 'counted', cite: crimeDays },
    escape: { term: 'bỏ trốn', counts: 'uncounted', cite: D163.art(109, 3) },
    prison: { term: 'chấp hành án phạt tù', counts: 'uncounted', cite: L120.art(47, 1) },
  },
  tasks: {},
  lasts: {
    fixedBy: 'decide',
    from: 'taken',
    is: { minor: { bySaid: 'attempt', of: { first: months(24), later: months(36) }, cite: L120.art(29, 1) } },
  },
  acts: { ...minorsFile2026, ...minorsEnclosed2026, ...minorsCourt2026, ...minorsExecution2026, ...minorsStay2026, ...minorsEasing2026 },
  clocks,
  openCases: {
    gain: [
      'askPlacement',
      'place',
      'askMinistry',
      'placeByMinistry',
      'startInPlace',
      'noticeEscape',
      'noticeHeldEscape',
      'pursueHeld',
      'imprison',
      'release',
      'cancelSuspension',
    ],
    cite: [L120.art(56, 1), openCases, placesAcross],
  },
  silences: [
    courtOfMinors2026,
    representing,
    noticeToParents,
    turningBefore,
    turningAfter,
    reformatory,
    placesAcross,
    notAHandlingMeasure,
    noExclusions,
    handingHome,
    afterRecord,
    noTimeLimit,
    explaining,
    otherExcuses,
    criminal,
    earlierRehab,
    openCases,
    protesting,
    notingEffect,
    appeal,
    tellingAgain,
    termStart,
    otherPlaces,
    pending,
    prisonThen,
    crimeDays,
    determining,
    noticeAcross,
    afterExempt,
    otherEnds,
  ],
})
