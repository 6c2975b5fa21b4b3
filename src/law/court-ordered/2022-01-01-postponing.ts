import { choice, note, number } from '../fields.ts'
import { D116, LHAV } from '../sources/index.ts'
import { lodged } from './2022-01-01-appeal.ts'
import { forwarderSeats, makerSeats, makers } from './2022-01-01-file.ts'
import * as when from './rules.ts'
import { easingTime, lodgedLate, otherPlaces, receivedWhich } from './silences.ts'

const bringing = ['enforcer'] as const
const toExecute = ['effective', 'waiting'] as const

/** Postponement and exemption before entry: asked for in two working days, decided by the court. */
export const postponing = {
  // Its day is that of the sending, which the two working days are for (docs/decisions/0725).
  apply: {
    term: 'Gửi đơn đề nghị hoãn hoặc miễn chấp hành (ghi theo ngày gửi)',
    by: [...bringing, ...makers],
    who: 'person',
    when: [...toExecute, 'postponed'],
    seat: makerSeats,
    says: {
      asksFor: choice('Đề nghị', { postpone: 'hoãn', exempt: 'miễn' }),
      applyGround: choice('Lý do', {
        illness: 'ốm nặng',
        hardship: 'gia đình có khó khăn đặc biệt',
        fatal: 'bệnh hiểm nghèo',
        pregnant: 'mang thai',
        recovered: 'đang hoãn, tự nguyện cai và không còn nghiện',
      }),
      applicationLate: lodged,
    },
    brings: ['easingApplication'],
    sets: { applied: 'happened' },
    refuses: [
      { if: { ...when.appliedLate(D116.art(57, 5, 'a')), start: receivedWhich }, field: 'applicationLate' },
      { if: when.notYetPostponed(D116.art(57, 3)), field: 'applyGround' },
    ],
    cite: [D116.art(57, 4), D116.art(57, 5), LHAV.art(111), lodgedLate],
  },
  postpone: {
    term: 'Tòa án cho hoãn chấp hành',
    by: ['court', 'forwarder'],
    who: 'court',
    when: toExecute,
    becomes: 'postponed',
    seat: ['court', ...forwarderSeats],
    says: { easingNo: number('Số quyết định') },
    needs: ['easingApplication'],
    brings: ['easingDecision'],
    ends: ['holding'],
    clears: ['held'],
    cite: [D116.art(57, 1), LHAV.art(111, 1), easingTime],
  },
  denyEasing: {
    term: 'Tòa án không chấp nhận đề nghị hoãn, miễn',
    by: ['court', 'forwarder'],
    who: 'court',
    when: toExecute,
    seat: ['court', ...forwarderSeats],
    says: { easingNo: number('Số quyết định') },
    needs: ['easingApplication'],
    cite: [LHAV.art(111), easingTime],
  },
  exempt: {
    term: 'Tòa án miễn chấp hành',
    by: ['court', 'forwarder'],
    who: 'court',
    when: [...toExecute, 'postponed'],
    becomes: 'exempted',
    seat: ['court', ...forwarderSeats],
    says: { easingNo: number('Số quyết định') },
    needs: ['easingApplication'],
    brings: ['easingDecision'],
    ends: ['holding'],
    clears: ['held'],
    cite: [D116.art(57, 3), LHAV.art(111, 2), easingTime],
  },
  endPostponement: {
    term: 'Hết lý do hoãn hoặc hủy quyết định hoãn',
    by: ['court', 'forwarder', ...bringing],
    when: ['postponed'],
    becomes: 'effective',
    seat: ['court', ...forwarderSeats],
    says: {
      whyEnded: choice('Lý do', {
        over: 'không còn lý do hoãn',
        used: 'sử dụng ma túy trong thời gian hoãn',
        fled: 'bỏ trốn trong thời gian hoãn',
      }),
      proof: note('Căn cứ xác định'),
    },
    cite: [D116.art(57, 2), LHAV.art(113), otherPlaces],
  },
} as const
