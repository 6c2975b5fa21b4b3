import { sheet } from '../../../engine/builder.ts'
import type { Clock } from '../../../engine/sheet.ts'
import { days, workingDays } from '../../../kernel/limit.ts'
import { BY_FORM_27 } from '../../rules.ts'
import { afterRecord, afterTreatment, noTimeLimit, otherExcuses, referringFirst, refusing } from '../../silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import { clinic } from './2022-01-01-clinic.ts'
import { commune } from './2022-01-01-commune.ts'
import { documents, facts, states } from './2022-01-01-vocabulary.ts'
import * as when from './rules.ts'
import { admitting, beginning, clinics, consentAge, elsewhere, grounds, registrationPapers, threeFacts, twoWaysIn } from './silences.ts'

const clocks = [
  { of: ['decide', 'refuse'], who: 'communeChair', within: workingDays(3), after: 'registered', cite: D116.art(30, 1) },
  {
    of: ['apply'],
    who: 'person',
    within: workingDays(5),
    after: 'startFrom',
    while: ['decided'],
    missed: 'checkStarting',
    start: beginning,
    cite: D116.art(3, 4),
  },
  {
    of: ['applyAgain'],
    who: 'person',
    within: workingDays(5),
    after: 'startFrom',
    while: ['unstarted'],
    missed: 'checkStarting',
    start: beginning,
    cite: D116.art(3, 4),
  },
  { of: ['admit', 'notAdmit'], who: 'clinicHead', within: workingDays(10), after: 'applied', cite: admitting },
  { of: ['admit', 'notAdmit'], who: 'clinicHead', within: days(0), after: 'handedOver', cite: admitting },
  { of: ['noticeStart'], who: 'clinic', within: workingDays(5), after: 'started', cite: D116.art(28, 2) },
  { of: ['noticeEnded'], who: 'clinic', within: workingDays(5), after: 'ended', cite: D116.art(28, 2) },
  { of: ['receiveTransfer', 'refuseTransfer'], who: 'clinicHead', within: days(0), after: 'transferred', cite: admitting },
  { of: ['handOver'], who: 'communePolice', within: workingDays(5), after: 'left', cite: L73.art(43, 2) },
  {
    of: ['explain'],
    who: 'person',
    within: workingDays(2),
    after: 'recorded',
    reckoned: BY_FORM_27,
    cite: D116.art(33, 1),
  },
  {
    of: ['refer', 'dropViolation', 'closeFile'],
    who: 'fileMaker',
    start: referringFirst,
    within: workingDays(5),
    after: 'violationFound',
    while: ['violated'],
    if: when.isAdult(D116.art(40, 1)),
    cite: D116.art(40, 1),
  },
  {
    of: ['refer', 'dropViolation', 'closeFile'],
    who: 'fileMaker',
    start: referringFirst,
    within: workingDays(5),
    after: 'violationFound',
    while: ['violated'],
    if: when.isMinor(D116.art(50)),
    cite: D116.art(50),
  },
] as const satisfies readonly Clock[]

/** Substitution treatment of opioid dependence under Law 73/2021 and Decree 90/2016: the legal side; doses are kept elsewhere. */
export const from2022 = sheet({
  measure: 'substitution',
  from: '2022-01-01',
  term: 'Điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế',
  basis: 'L73',
  routes: { adult: 'người từ đủ 18 tuổi', minor: 'người từ đủ 12 đến dưới 18 tuổi' },
  states,
  facts,
  documents,
  seats: {
    commune: { term: 'xã, phường nơi cư trú', unitKind: 'commune' },
    clinic: { term: 'cơ sở điều trị', unitKind: 'clinic' },
  },
  intervals: {},
  tasks: {
    checkStarting: { term: 'Tìm hiểu vì sao chưa bắt đầu điều trị (ốm đau, bất khả kháng?)', who: 'communePolice', cite: D116.art(3, 4) },
    checkStopping: { term: 'Xác minh việc tự ý chấm dứt (ốm đau, lý do chính đáng?)', who: 'communePolice', cite: D116.art(3, 5) },
  },
  acts: { ...commune, ...clinic },
  clocks,
  silences: [
    referringFirst,
    twoWaysIn,
    registrationPapers,
    beginning,
    admitting,
    threeFacts,
    grounds,
    afterTreatment,
    elsewhere,
    consentAge,
    clinics,
    refusing,
    otherExcuses,
    afterRecord,
    noTimeLimit,
  ],
})
