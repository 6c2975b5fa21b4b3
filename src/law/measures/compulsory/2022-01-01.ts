import { sheet } from '../../../engine/builder.ts'
import { months } from '../../../kernel/duration.ts'
import { appeals } from '../../court-ordered/2022-01-01-appeal.ts'
import { checking } from '../../court-ordered/2022-01-01-checking.ts'
import {
  byLabourOffice,
  CHAIR,
  checkClocks,
  courtClocks,
  endClocks2022,
  executionClocks,
  facilityClocks,
  fileClocks,
  madeBy,
} from '../../court-ordered/2022-01-01-clocks.ts'
import { court, everywhere } from '../../court-ordered/2022-01-01-court.ts'
import { easing } from '../../court-ordered/2022-01-01-easing.ts'
import { enclosed, enclosedDocuments, findingSays } from '../../court-ordered/2022-01-01-enclosed.ts'
import { ends } from '../../court-ordered/2022-01-01-ends.ts'
import { execution } from '../../court-ordered/2022-01-01-execution.ts'
import { facility } from '../../court-ordered/2022-01-01-facility.ts'
import { file } from '../../court-ordered/2022-01-01-file.ts'
import { holding } from '../../court-ordered/2022-01-01-holding.ts'
import { postponing } from '../../court-ordered/2022-01-01-postponing.ts'
import { documents, facts, states } from '../../court-ordered/2022-01-01-vocabulary.ts'
import {
  accepting,
  afterExempt,
  appeal,
  courtBefore2023,
  crimeDays,
  easingTime,
  extending,
  lapsing,
  lodgedLate,
  notingEffect,
  otherEnds,
  otherPlaces,
  prisonDays,
  protesting,
  receivedWhich,
  returningAgain,
  tellingKin,
  transferring,
  underThreeMonths,
  waiting,
} from '../../court-ordered/silences.ts'
import { afterRecord, noTimeLimit, recurringFrom, sentIsReceived, tellingAgain } from '../../silences.ts'
import { D116, LHAV } from '../../sources/index.ts'
import { heldDays, lessHeld } from './held.ts'

/** What leaves the times of the facility as they are until 30 June 2026. */
const facilityTimes = { leave: D116.art(70, 2, 'b'), back: D116.art(70, 3), out: D116.art(59, 2) }
export const facilityClocks2022 = facilityClocks(facilityTimes)

/** The court chooses, and the term runs from the day on which the person is held to be brought in. */
export const lasts2022 = {
  fixedBy: 'decide',
  from: 'taken',
  is: { adult: { min: months(12), max: months(24), saidIn: 'months', cite: LHAV.art(95, 2) } },
  start: { adult: LHAV.art(110, 2) },
  less: lessHeld(D116.art(44, 3)),
} as const

/** Compulsory rehabilitation from 18 years on under Law 73/2021, with the labour office, the district police and the district court. */
export const from2022 = sheet({
  measure: 'compulsory',
  from: '2022-01-01',
  term: 'Đưa vào cơ sở cai nghiện bắt buộc',
  basis: 'L73',
  routes: { adult: 'người từ đủ 18 tuổi' },
  states,
  facts,
  documents: { ...documents, ...enclosedDocuments },
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
    holding: { term: 'quản lý tại cơ sở trong thời gian làm thủ tục', counts: 'credited', cite: D116.art(44, 3) },
    hospital: { term: 'điều trị ở bệnh viện', counts: 'counted', cite: D116.art(67, 4) },
    leave: { term: 'về chịu tang', counts: 'counted', cite: D116.art(70, 1) },
    proceedings: { term: 'ở ngoài cơ sở phục vụ tố tụng', counts: 'counted', cite: LHAV.art(115, 2) },
    homeTreatment: { term: 'tạm đình chỉ, điều trị tại gia đình', counts: 'counted', cite: LHAV.art(112, 2) },
    crime: { term: 'tạm đình chỉ để truy cứu trách nhiệm hình sự', counts: 'counted', cite: crimeDays },
    escape: { term: 'bỏ trốn', counts: 'uncounted', cite: D116.art(56, 4) },
  },
  tasks: {},
  lasts: lasts2022,
  acts: {
    ...file,
    takeUp: { ...file.takeUp, says: { ...file.takeUp.says, heldDays } },
    addFinding: { ...file.addFinding, says: findingSays, sets: { determined: { said: 'resultOn' } } },
    ...enclosed,
    ...holding,
    ...checking,
    ...court(everywhere(courtBefore2023)),
    ...appeals(everywhere(courtBefore2023)),
    ...execution,
    ...postponing,
    ...facility,
    ...ends,
    ...easing,
  },
  clocks: [
    ...madeBy(CHAIR, [fileClocks.explain, fileClocks.make, fileClocks.read, ...checkClocks]),
    ...courtClocks(everywhere(courtBefore2023)),
    ...byLabourOffice(executionClocks),
    ...facilityClocks2022,
    ...endClocks2022,
  ],
  silences: [
    afterRecord,
    noTimeLimit,
    sentIsReceived,
    courtBefore2023,
    protesting,
    notingEffect,
    appeal,
    tellingAgain,
    easingTime,
    waiting,
    lapsing,
    otherPlaces,
    crimeDays,
    prisonDays,
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
