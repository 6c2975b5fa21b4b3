import { sheet } from '../../../engine/builder.ts'
import { noTimeLimit, otherExcuses, resultGoesOn } from '../../silences.ts'
import { C18, D109, L73 } from '../../sources/index.ts'
import { clocksBy } from './2022-01-01-clocks.ts'
import { diagnosing } from './2022-01-01-diagnosing.ts'
import { file } from './2022-01-01-file.ts'
import { documents, facts, states } from './2022-01-01-vocabulary.ts'
import { atOnce, custody, staying, youngest } from './silences.ts'

/** Determining whether somebody is dependent, under Law 73/2021: on request of the police, or on one's own. */
export const from2022 = sheet({
  measure: 'determination',
  from: '2022-01-01',
  term: 'Xác định tình trạng nghiện ma túy',
  basis: 'L73',
  routes: {
    managedUser: 'đang bị quản lý người sử dụng trái phép mà bị phát hiện sử dụng (điểm a)',
    noResidence: 'không có nơi cư trú ổn định (điểm b)',
    education: 'đang hoặc vừa chấp hành giáo dục tại xã mà bị phát hiện sử dụng (điểm c)',
    postRehab: 'đang bị quản lý sau cai nghiện mà bị phát hiện sử dụng (điểm d)',
    volunteer: 'tự nguyện xác định (điểm đ)',
  },
  states,
  facts,
  documents,
  seats: {
    commune: { term: 'xã, phường nơi phát hiện', unitKind: 'commune' },
    facility: { term: 'cơ sở y tế xác định', unitKind: 'health-centre' },
    centre: { term: 'cơ sở có khu lưu trú tạm thời', unitKind: 'centre' },
    district: { term: 'Công an cấp huyện thụ lý', unitKind: 'district' },
    province: { term: 'Công an cấp tỉnh thụ lý', unitKind: 'province' },
  },
  intervals: {},
  tasks: {
    checkComing: {
      term: 'Tìm hiểu vì sao không đến, không hợp tác (ốm đau, bất khả kháng?)',
      who: 'communePolice',
      cite: L73.art(27),
    },
  },
  acts: { ...file, ...diagnosing },
  clocks: clocksBy({ held: D109.art(6, 2, 'b'), agreed: D109.art(7, 3, 'b'), result: C18.art(5, 2), tell: L73.art(27, 4) }),
  silences: [noTimeLimit, otherExcuses, staying, custody, youngest, atOnce, resultGoesOn],
})
