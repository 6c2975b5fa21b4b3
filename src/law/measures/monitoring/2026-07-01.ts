import { sheet } from '../../../engine/builder.ts'
import { cited } from '../../../kernel/citation.ts'
import { years } from '../../../kernel/duration.ts'
import { afterRecord, noTimeLimit, otherExcuses, referringFirst } from '../../silences.ts'
import { D163 } from '../../sources/index.ts'
import { breaches } from './2026-07-01-breaches.ts'
import { clocks } from './2026-07-01-clocks.ts'
import { deciding } from './2026-07-01-deciding.ts'
import { documents, facts, routes, states } from './2026-07-01-vocabulary.ts'
import { wearing } from './2026-07-01-wearing.ts'
import {
  afterReferral,
  breachPapers,
  formOfNoncompliance,
  fromBefore,
  groundOver,
  measureMoves,
  substitutionBreach,
  whichTogether,
  whilePaused,
  yearOfMonitoring,
} from './silences.ts'

const untilItsEnd = { until: 'measureEnds', cite: D163.art(15, 1, 'a') } as const

/** Electronic monitoring, new with Law 120/2025: decision, device on the body, and a ladder of breaches that ends at a named official. */
export const from2026 = sheet({
  measure: 'monitoring',
  from: '2026-07-01',
  term: 'Giám sát điện tử',
  basis: 'L120',
  routes,
  states,
  facts,
  documents,
  seats: {
    commune: { term: 'xã, phường nơi giám sát', unitKind: 'commune' },
    facility: { term: 'cơ sở cai nghiện công lập, trường giáo dưỡng nơi ra', unitKind: 'centre' },
    fitter: { term: 'xã, phường nơi cơ sở tư nhân đặt trụ sở', unitKind: 'commune' },
  },
  intervals: {
    off: { term: 'tháo tạm thời thiết bị', counts: 'counted', cite: D163.art(19, 1), start: whilePaused },
    paused: { term: 'tạm dừng giám sát', counts: 'counted', cite: D163.art(20, 2), start: whilePaused },
  },
  tasks: {
    checkAlert: {
      term: 'Xác minh cảnh báo, hư hỏng (bất khả kháng, trở ngại, lỗi kỹ thuật?)',
      who: 'communePolice',
      cite: D163.art(24, 2),
    },
    checkReturn: { term: 'Tìm hiểu vì sao chưa đến đeo lại (ốm đau, bất khả kháng?)', who: 'communePolice', cite: D163.art(24, 1, 'đ') },
    checkCustody: {
      term: 'Tìm hiểu người bị tạm giữ, tạm giam đã được thả (đeo lại thiết bị) hay chấp hành án phạt tù (tạm dừng giám sát)',
      who: 'communePolice',
      cite: D163.art(20, 1),
    },
    checkRemedy: { term: 'Tìm hiểu vì sao chưa khắc phục (bất khả kháng, lỗi kỹ thuật?)', who: 'communePolice', cite: D163.art(25, 3) },
  },
  lasts: {
    fixedBy: 'decide',
    from: 'effective',
    // During what somebody is in, says art. 15; the decision prints its first day (form 02).
    start: { home: D163.art(16, 3), postRehab: D163.art(16, 3), minorNoHome: D163.art(16, 3) },
    is: {
      home: untilItsEnd,
      substitution: cited(years(2), D163.art(15, 1, 'b')),
      postRehab: untilItsEnd,
      minor: cited(years(1), D163.art(15, 2, 'a')),
      minorShort: { until: 'measureEnds', cite: D163.art(15, 2, 'a') },
      minorNoHome: { until: 'measureEnds', cite: D163.art(15, 2, 'b') },
    },
  },
  acts: { ...deciding, ...wearing, ...breaches },
  clocks,
  silences: [
    noTimeLimit,
    otherExcuses,
    afterRecord,
    fromBefore,
    whilePaused,
    substitutionBreach,
    yearOfMonitoring,
    whichTogether,
    measureMoves,
    afterReferral,
    breachPapers,
    formOfNoncompliance,
    groundOver,
    referringFirst,
  ],
})
