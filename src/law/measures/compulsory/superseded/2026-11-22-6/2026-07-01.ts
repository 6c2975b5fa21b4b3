import { sheet } from '../../../../../engine/builder.ts'
import { months } from '../../../../../kernel/duration.ts'
import { clocks } from '../../../../court-ordered/superseded/2026-11-22-6/2026-07-01-clocks.ts'
import { enclosed2026 } from '../../../../court-ordered/superseded/2026-11-22-6/2026-07-01-enclosed.ts'
import { execution2026 } from '../../../../court-ordered/superseded/2026-11-22-6/2026-07-01-execution.ts'
import { easing2026, facility2026 } from '../../../../court-ordered/superseded/2026-11-22-6/2026-07-01-facility.ts'
import { court2026, file2026 } from '../../../../court-ordered/superseded/2026-11-22-6/2026-07-01-file.ts'
import { documents, facts, states } from '../../../../court-ordered/superseded/2026-11-22-6/2026-07-01-vocabulary.ts'
import {
  afterExempt,
  appeal,
  courtSince2026,
  crimeDays,
  determining,
  easingTime,
  heldAfterDecision,
  lapsing,
  noticeAcross,
  notingEffect,
  otherEnds,
  otherPlaces,
  pending,
  prisonDays,
  prisonThen,
  protesting,
  suspendingForCrime,
  tellingAgain,
  termStart,
} from '../../../../court-ordered/superseded/2026-11-22-6/silences.ts'
import { D163, L120 } from '../../../../sources/index.ts'
import {
  afterRecord,
  criminal,
  earlierRehab,
  explaining,
  noTimeLimit,
  openCases,
  otherExcuses,
} from '../../../../superseded/2026-11-22-6/silences.ts'
import { from2025July } from './2025-07-01.ts'
import { heldDays, lessHeld } from './held.ts'

/** The same under Law 120/2025: 24 or 36 months, the file straight to the court, a facility chosen within 24 hours, no reduction. */
export const from2026 = sheet({
  measure: 'compulsory',
  from: '2026-07-01',
  term: 'Đưa đi cai nghiện bắt buộc',
  basis: 'L120',
  routes: from2025July.routes,
  states,
  facts,
  documents,
  seats: {
    ...from2025July.seats,
    commune: { term: 'xã, phường lập hồ sơ, thi hành', unitKind: 'commune' },
    court: { term: 'Tòa án khu vực', unitKind: 'court' },
  },
  intervals: {
    holding: { term: 'quản lý tại cơ sở trong thời gian lập hồ sơ', counts: 'credited', cite: L120.art(37, 2) },
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
    is: { adult: { bySaid: 'attempt', of: { first: months(24), later: months(36) }, cite: L120.art(29, 1) } },
    start: { adult: termStart },
    less: lessHeld(L120.art(37, 2)),
  },
  acts: {
    ...file2026,
    takeUp: { ...file2026.takeUp, says: { ...file2026.takeUp.says, heldDays } },
    ...enclosed2026,
    ...court2026,
    ...execution2026,
    ...facility2026,
    ...easing2026,
  },
  clocks,
  openCases: {
    gain: [
      'askPlacement',
      'place',
      'askOutside',
      'placeOutside',
      'sendPlacement',
      'receivePlacement',
      'startInPlace',
      'noticeEscape',
      'noticeHeldEscape',
      'pursueHeld',
      'cancelSuspension',
      'imprison',
      'release',
    ],
    cite: [L120.art(56, 1), openCases],
  },
  silences: [
    afterRecord,
    noTimeLimit,
    explaining,
    otherExcuses,
    criminal,
    earlierRehab,
    openCases,
    courtSince2026,
    protesting,
    notingEffect,
    appeal,
    tellingAgain,
    easingTime,
    lapsing,
    termStart,
    otherPlaces,
    pending,
    prisonThen,
    crimeDays,
    suspendingForCrime,
    heldAfterDecision,
    prisonDays,
    determining,
    noticeAcross,
    afterExempt,
    otherEnds,
  ],
})
