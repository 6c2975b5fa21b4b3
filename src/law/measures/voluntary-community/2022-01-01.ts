import { sheet } from '../../../engine/builder.ts'
import { months } from '../../../kernel/duration.ts'
import {
  afterRecord,
  changingForm,
  lateStart,
  leaving,
  noFrequency,
  noTimeLimit,
  otherExcuses,
  referringFirst,
  refusing,
  resultGoesOn,
  twoStarts,
  withdrawalPlace,
} from '../../silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import { breaches } from './2022-01-01-breaches.ts'
import { carrying } from './2022-01-01-carrying.ts'
import { clocks } from './2022-01-01-clocks.ts'
import { ending } from './2022-01-01-ending.ts'
import { registering } from './2022-01-01-registering.ts'
import { documents, facts, states } from './2022-01-01-vocabulary.ts'

const lengthOfStay = { min: months(6), max: months(12), saidIn: 'months', cite: L73.art(30, 2) }

/** Voluntary rehabilitation at home and in the community under Law 73/2021. */
export const from2022 = sheet({
  measure: 'voluntary-community',
  from: '2022-01-01',
  term: 'Cai nghiện ma túy tự nguyện tại gia đình, cộng đồng',
  basis: 'L73',
  routes: { adult: 'người từ đủ 18 tuổi', minor: 'người từ đủ 12 đến dưới 18 tuổi' },
  states,
  facts,
  documents,
  seats: {
    commune: { term: 'xã, phường nơi đăng ký', unitKind: 'commune' },
    provider: { term: 'nơi cung cấp dịch vụ', unitKind: 'provider' },
    healthCentre: { term: 'trung tâm y tế điều trị cắt cơn', unitKind: 'health-centre' },
  },
  intervals: { withdrawal: { term: 'điều trị cắt cơn tại trung tâm y tế', counts: 'counted', cite: withdrawalPlace } },
  tasks: {
    checkRegistering: {
      term: 'Tìm hiểu vì sao chưa đăng ký (ốm đau, bất khả kháng? đã đăng ký ở cơ sở, nơi điều trị thay thế?)',
      who: 'communePolice',
      cite: D116.art(3, 3),
    },
    checkStarting: { term: 'Tìm hiểu vì sao chưa bắt đầu (ốm đau, bất khả kháng?)', who: 'communePolice', cite: D116.art(3, 4) },
    checkStopping: { term: 'Xác minh việc tự ý chấm dứt (ốm đau, lý do chính đáng?)', who: 'communePolice', cite: D116.art(3, 5) },
    checkUse: { term: 'Xác minh kết quả xét nghiệm dương tính', who: 'communePolice', cite: L73.art(22, 2) },
  },
  lasts: {
    fixedBy: 'decide',
    from: 'termFrom',
    is: { adult: lengthOfStay, minor: lengthOfStay },
    start: { adult: lateStart, minor: lateStart },
  },
  acts: { ...registering, ...carrying, ...breaches, ...ending },
  clocks,
  silences: [
    referringFirst,
    twoStarts,
    refusing,
    lateStart,
    otherExcuses,
    afterRecord,
    noTimeLimit,
    noFrequency,
    changingForm,
    leaving,
    resultGoesOn,
    withdrawalPlace,
  ],
})
