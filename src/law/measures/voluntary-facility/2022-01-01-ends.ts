import { choice, note, number } from '../../fields.ts'
import { leaving, noTimeLimit } from '../../silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import { HEAD } from './2022-01-01-clocks.ts'
import { centre } from './2022-01-01-coming.ts'
import { inside } from './2022-01-01-stay.ts'
import { openStates } from './2022-01-01-vocabulary.ts'
import * as when from './rules.ts'
import { earlyEnd } from './silences.ts'

/** The ways a stay ends under Law 73/2021. */
export const ends = {
  evaluate: {
    term: 'Đánh giá kết quả, thanh lý hợp đồng',
    ...inside,
    says: { evaluated: note('Kết quả đánh giá') },
    brings: ['evaluation'],
    cite: [D116.art(38, 1)],
  },
  complete: {
    term: 'Cấp giấy xác nhận hoàn thành cai nghiện tự nguyện',
    by: ['facilityHead'],
    whose: HEAD,
    seat: 'facility',
    when: ['running'],
    becomes: 'completed',
    says: { certificateNo: number('Số giấy xác nhận') },
    needs: ['evaluation'],
    makes: ['completion'],
    sets: { completed: 'happened' },
    refuses: [{ if: when.beforeEnd(L73.art(31, 1)) }, { if: when.threeStagesOpen(L73.art(29, 2)) }],
    proposes: [
      {
        measure: 'post-rehab',
        route: { public: 'voluntary', private: 'voluntary' },
        facts: { completed: 'ends' },
        seats: { commune: 'commune' },
        brings: ['completion'],
      },
    ],
    cite: [D116.art(38, 2), noTimeLimit],
  },
  noticeFinish: {
    term: 'Báo xã nơi đăng ký đã hoàn thành, gửi giấy xác nhận',
    ...centre,
    when: ['completed'],
    says: {},
    needs: ['completion'],
    cite: [L73.art(35, 6, 'e'), L73.art(36, 3, 'g'), D116.art(38, 2)],
  },
  handToFamily: {
    term: 'Giao người dưới 18 tuổi cho cha, mẹ, người giám hộ, đại diện',
    ...centre,
    when: ['completed'],
    says: {},
    makes: ['minorHandOver'],
    cite: [D116.art(38, 3)],
  },
  endEarly: {
    term: 'Chấm dứt hợp đồng trước hạn theo thỏa thuận',
    by: ['facilityHead'],
    seat: 'facility',
    when: ['running'],
    becomes: 'ended',
    says: { whyEnded: note('Lý do') },
    cite: [earlyEnd],
  },
  close: {
    term: 'Kết thúc vì đi tù, chết hoặc mất tích',
    by: ['communePolice', 'voluntaryCentre'],
    seat: ['commune', 'facility'],
    when: openStates,
    becomes: { said: 'reason', is: { prison: 'imprisoned', dead: 'gone', missing: 'gone' } },
    says: { reason: choice('Lý do', { prison: 'chấp hành án phạt tù', dead: 'chết', missing: 'bị Tòa án tuyên bố mất tích' }) },
    cite: [L73.art(43, 3), leaving],
  },
} as const
