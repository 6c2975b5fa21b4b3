import { sheet } from '../../../engine/builder.ts'
import { months } from '../../../kernel/duration.ts'
import { byLabourOffice, CHAIR, madeBy } from '../../court-ordered/2022-01-01-clocks.ts'
import { everywhere } from '../../court-ordered/2022-01-01-court.ts'
import {
  accepting,
  afterExempt,
  appeal,
  crimeDays,
  extending,
  lodgedLate,
  notingEffect,
  otherEnds,
  otherPlaces,
  protesting,
  receivedWhich,
  returningAgain,
  tellingKin,
  transferring,
  underThreeMonths,
  waiting,
} from '../../court-ordered/silences.ts'
import { afterRecord, noTimeLimit, recurringFrom, sentIsReceived, tellingAgain } from '../../silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import { bringingClocks, checkClocks, makingClocks, minorsCourtClocks, stayClocks } from './2022-01-01-clocks.ts'
import { minorsCourt } from './2022-01-01-court.ts'
import { minorsExecution, minorsPostponing } from './2022-01-01-execution.ts'
import { minorsChecking, minorsEnclosed, minorsFile, minorsHolding } from './2022-01-01-file.ts'
import { minorsEasing, minorsEnds, minorsFacility } from './2022-01-01-stay.ts'
import { documents, facts, states } from './2022-01-01-vocabulary.ts'
import {
  courtBeforeOrdinance,
  courtOfMinors,
  firstDay,
  handingHome,
  holdingOfMinors,
  noExclusions,
  noOpinion,
  notAHandlingMeasure,
  noticeToParents,
  reducing,
  representing,
  suspending,
  turningAfter,
  turningBefore,
} from './silences.ts'

/** What leaves the times of the file and of the facility as they are until 28 February 2025. */
export const clocksBesidesCourt = [
  ...madeBy(CHAIR, [...makingClocks, ...checkClocks]),
  ...byLabourOffice(bringingClocks),
  ...stayClocks(D116.art(62, 1)),
] as const

/** The court chooses, and the term runs from the gate. */
export const lasts2022 = {
  fixedBy: 'decide',
  from: 'admitted',
  is: { minor: { min: months(6), max: months(12), saidIn: 'months', cite: L73.art(33, 3) } },
  start: { minor: firstDay },
} as const

/** Compulsory rehabilitation from 12 to under 18 under Law 73/2021, which is no administrative measure, before there was a procedure for its courts. */
export const from2022 = sheet({
  measure: 'compulsory-minor',
  from: '2022-01-01',
  term: 'Đưa người từ đủ 12 đến dưới 18 tuổi vào cơ sở cai nghiện bắt buộc',
  basis: 'L73',
  routes: { minor: 'người từ đủ 12 đến dưới 18 tuổi' },
  states,
  facts,
  documents,
  seats: {
    commune: { term: 'xã, phường lập hồ sơ', unitKind: 'commune' },
    district: { term: 'cấp huyện kiểm tra hồ sơ, thi hành', unitKind: 'district' },
    province: { term: 'Công an cấp tỉnh', unitKind: 'province' },
    holding: { term: 'nơi quản lý trong thời gian làm thủ tục', unitKind: 'centre' },
    reception: { term: 'nơi tiếp nhận tạm thời người không có nơi cư trú ổn định', unitKind: 'centre' },
    court: { term: 'Tòa án ra quyết định', unitKind: 'court' },
    appealCourt: { term: 'Tòa án cấp tỉnh', unitKind: 'court' },
    facilityCourt: { term: 'Tòa án nơi có cơ sở', unitKind: 'court' },
    facility: { term: 'cơ sở cai nghiện', unitKind: 'centre' },
  },
  intervals: {
    holding: { term: 'quản lý tại cơ sở trong thời gian làm thủ tục', counts: 'credited', cite: holdingOfMinors },
    hospital: { term: 'điều trị ở bệnh viện', counts: 'counted', cite: D116.art(67, 4), start: D116.art(72, 1) },
    leave: { term: 'về chịu tang', counts: 'counted', cite: D116.art(70, 1), start: D116.art(72, 1) },
    proceedings: { term: 'ở ngoài cơ sở phục vụ tố tụng', counts: 'counted', cite: notAHandlingMeasure },
    homeTreatment: { term: 'tạm đình chỉ, điều trị tại gia đình', counts: 'counted', cite: suspending },
    crime: { term: 'tạm đình chỉ để truy cứu trách nhiệm hình sự', counts: 'counted', cite: crimeDays },
    escape: { term: 'bỏ trốn', counts: 'uncounted', cite: D116.art(56, 4) },
  },
  tasks: {},
  lasts: lasts2022,
  acts: {
    ...minorsFile,
    ...minorsEnclosed,
    ...minorsHolding,
    ...minorsChecking,
    ...minorsCourt(everywhere(courtBeforeOrdinance)),
    ...minorsExecution,
    ...minorsPostponing,
    ...minorsFacility,
    ...minorsEnds,
    ...minorsEasing,
  },
  clocks: [...clocksBesidesCourt, ...minorsCourtClocks(everywhere(courtBeforeOrdinance))],
  silences: [
    courtBeforeOrdinance,
    courtOfMinors,
    representing,
    noOpinion,
    noticeToParents,
    turningBefore,
    turningAfter,
    firstDay,
    holdingOfMinors,
    notAHandlingMeasure,
    reducing,
    noExclusions,
    suspending,
    handingHome,
    afterRecord,
    noTimeLimit,
    sentIsReceived,
    protesting,
    notingEffect,
    appeal,
    tellingAgain,
    waiting,
    otherPlaces,
    crimeDays,
    transferring,
    afterExempt,
    underThreeMonths,
    receivedWhich,
    returningAgain,
    tellingKin,
    accepting,
    extending,
    otherEnds,
    lodgedLate,
    recurringFrom,
  ],
})
