import { when as asked, choice, number, unit, whole, yes } from '../fields.ts'
import { D116, L73, LHAV } from '../sources/index.ts'
import { staying } from './2022-01-01-facility.ts'
import * as when from './rules.ts'
import { afterExempt, easingTime, underThreeMonths } from './silences.ts'

const centre = { by: ['centre'], seat: 'facility' } as const
/** The court of the facility's seat; its decisions are recorded from its papers where it does not work in the system. */
const byCourt = { by: ['court', 'facilityHead'], who: 'court', seat: ['facilityCourt', 'facility'] } as const

const facilityCourt = unit('Tòa án nơi có cơ sở', 'court')
/** One act for each kind: a request waits beside one of another kind, and serves for one decision. */
const request = {
  by: ['facilityHead'],
  seat: 'facility',
  needs: ['easingList'],
  makes: ['easingRequest'],
  seats: { facilityCourt: { said: 'facilityCourt' } },
  cite: [D116.art(58, 4), D116.art(58, 5, 'c')],
} as const

/** Reduction, suspension and exemption of the rest under Law 73/2021. */
export const easing = {
  rateGood: {
    term: 'Xếp loại tháng: tốt, khá',
    ...centre,
    when: ['inFacility'],
    says: { monthly: choice('Xếp loại', { good: 'tốt', fair: 'khá' }) },
    cite: [D116.art(58, 1)],
  },
  rateLow: {
    term: 'Xếp loại tháng: trung bình, kém',
    ...centre,
    when: ['inFacility'],
    says: { monthlyLow: choice('Xếp loại', { average: 'trung bình', poor: 'kém' }) },
    sets: { ratedLow: 'happened' },
    cite: [D116.art(58, 1)],
  },
  review: {
    term: 'Xét đề nghị giảm, tạm đình chỉ, miễn',
    by: ['facilityHead'],
    seat: 'facility',
    when: ['inFacility'],
    says: {},
    cite: [D116.art(58, 5, 'a')],
  },
  post: {
    term: 'Niêm yết danh sách đề nghị',
    ...centre,
    when: [...staying, 'suspended'],
    says: {},
    makes: ['easingList'],
    sets: { posted: 'happened' },
    cite: [D116.art(58, 5, 'b')],
  },
  proposeReduction: {
    term: 'Gửi Tòa án đề nghị giảm thời hạn',
    ...request,
    when: staying,
    says: { lastThreeGood: yes('Ba tháng gần nhất đều từ khá trở lên'), facilityCourt },
    sets: { reductionAsked: 'happened' },
    refuses: [
      { if: when.notPosted(D116.art(58, 5, 'b')) },
      { if: { ...when.halfNotServed(D116.art(58, 1)), start: LHAV.art(110, 2) } },
      { if: when.ratedLow(D116.art(58, 1)), field: 'lastThreeGood' },
    ],
  },
  proposeSuspension: {
    term: 'Gửi Tòa án đề nghị tạm đình chỉ',
    ...request,
    when: staying,
    says: { careDays: whole('Số ngày phải điều trị nội trú', 1, 400, 'ngày'), facilityCourt },
    sets: { suspensionAsked: 'happened' },
    refuses: [{ if: when.notPosted(D116.art(58, 5, 'b')) }, { if: when.careTooShort(D116.art(58, 2)), field: 'careDays' }],
  },
  proposeExemption: {
    term: 'Gửi Tòa án đề nghị miễn phần thời hạn còn lại',
    ...request,
    when: [...staying, 'suspended', 'criminal'],
    says: {
      easing: choice('Lý do miễn', {
        exemptIllness: 'bệnh hiểm nghèo',
        exemptPregnant: 'mang thai',
        exemptProgress: 'đang tạm đình chỉ mà tiến bộ rõ rệt hoặc lập công',
        exemptPrison: 'bị phạt tù không được hưởng án treo',
      }),
      illnessMonths: asked(whole('Số tháng phải điều trị', 0, 60, 'tháng'), 'easing', 'exemptIllness'),
      facilityCourt,
    },
    sets: { exemptionAsked: 'happened' },
    refuses: [
      { if: when.notPosted(D116.art(58, 5, 'b')) },
      { if: when.illnessTooShort(D116.art(58, 3, 'b')), field: 'illnessMonths' },
      { if: when.notSuspended(D116.art(58, 3, 'a')), field: 'easing' },
    ],
  },
  reduce: {
    term: 'Tòa án giảm thời hạn',
    ...byCourt,
    when: staying,
    says: { easingNo: number('Số quyết định'), merit: yes('Có lập công'), monthsOff: whole('Giảm', 1, 6, 'tháng') },
    needs: ['easingRequest'],
    brings: ['easingDecision'],
    clears: ['reductionAsked'],
    remits: { said: 'monthsOff', unit: 'months' },
    refuses: [
      { if: when.noSuchRequest('reductionAsked')(D116.art(58, 5, 'c')) },
      { if: when.reducedTooMuch(D116.art(58, 1)), field: 'monthsOff' },
    ],
    cite: [D116.art(58, 1), easingTime],
  },
  suspend: {
    term: 'Tòa án tạm đình chỉ để điều trị',
    ...byCourt,
    when: staying,
    becomes: 'suspended',
    says: { easingNo: number('Số quyết định') },
    needs: ['easingRequest'],
    brings: ['easingDecision'],
    clears: ['suspensionAsked'],
    begins: ['homeTreatment'],
    ends: ['hospital', 'leave', 'proceedings'],
    refuses: [{ if: when.noSuchRequest('suspensionAsked')(D116.art(58, 5, 'c')) }],
    cite: [D116.art(58, 2), easingTime],
  },
  resume: {
    term: 'Khỏi bệnh, trở lại chấp hành phần còn lại',
    ...centre,
    who: 'person',
    when: ['suspended'],
    becomes: 'inFacility',
    says: {},
    ends: ['homeTreatment'],
    refuses: [{ if: { ...when.lessThanThreeMonthsLeft(D116.art(58, 2)), start: underThreeMonths } }],
    cite: [D116.art(58, 2)],
  },
  notResume: {
    term: 'Khỏi bệnh, còn dưới 3 tháng: không phải chấp hành tiếp',
    ...centre,
    who: 'person',
    when: ['suspended'],
    becomes: 'notResumed',
    says: {},
    ends: ['homeTreatment'],
    refuses: [{ if: when.threeMonthsOrMoreLeft(D116.art(58, 2)) }],
    cite: [D116.art(58, 2), underThreeMonths, afterExempt],
  },
  exemptRest: {
    term: 'Tòa án miễn phần thời hạn còn lại',
    ...byCourt,
    when: [...staying, 'suspended', 'criminal'],
    becomes: 'exemptedRest',
    says: { easingNo: number('Số quyết định') },
    needs: ['easingRequest'],
    brings: ['easingDecision'],
    clears: ['exemptionAsked'],
    ends: ['hospital', 'leave', 'proceedings', 'homeTreatment', 'crime'],
    refuses: [{ if: when.noSuchRequest('exemptionAsked')(D116.art(58, 5, 'c')) }],
    cite: [D116.art(58, 3), L73.art(39), easingTime, afterExempt],
  },
} as const
