import { anyDay, choice, note, number, unit, whole } from '../fields.ts'
import { D116, LHAV } from '../sources/index.ts'
import { fiveStages } from '../stages.ts'
import * as when from './rules.ts'
import { transferring } from './silences.ts'

/** Whoever belongs to a facility, wherever he is that day. */
export const away = ['inHospital', 'onLeave', 'out'] as const
export const staying = ['inFacility', ...away] as const
export const centre = { by: ['centre'], seat: 'facility' } as const
export const inside = { ...centre, when: ['inFacility'] } as const

const stages = fiveStages(inside)

/** Life in the facility under Law 73/2021, as far as it moves the term, its clocks or its end. */
export const facility = {
  ...stages,
  finishIntake: { ...stages.finishIntake, makes: ['intakeSheet', 'plan'] },
  healthCheck: { term: 'Khám sức khỏe định kỳ', ...inside, says: {}, cite: [D116.art(67, 1)] },
  goToHospital: {
    term: 'Chuyển bệnh viện điều trị',
    ...inside,
    becomes: 'inHospital',
    says: {},
    begins: ['hospital'],
    cite: [D116.art(67, 2), D116.art(67, 4)],
  },
  backFromHospital: {
    term: 'Từ bệnh viện trở lại cơ sở',
    ...centre,
    when: ['inHospital'],
    becomes: 'inFacility',
    says: {},
    ends: ['hospital'],
    cite: [D116.art(67, 4)],
  },
  applyLeave: {
    term: 'Nhận đơn xin về chịu tang',
    ...inside,
    says: { mourned: choice('Người mất', { parent: 'cha, mẹ', spouse: 'vợ, chồng', child: 'con' }) },
    brings: ['leaveApplication'],
    sets: { leaveApplied: 'happened' },
    cite: [D116.art(70, 1), D116.art(70, 2, 'a')],
  },
  grantLeave: {
    term: 'Cho về chịu tang',
    by: ['facilityHead'],
    seat: 'facility',
    when: ['inFacility'],
    becomes: 'onLeave',
    says: {
      leaveUntil: anyDay('Phải trở lại ngày'),
      travelDays: whole('Số ngày đi đường', 0, 10, 'ngày'),
    },
    needs: ['leaveApplication'],
    makes: ['leaveDecision'],
    begins: ['leave'],
    sets: { leaveUntil: { said: 'leaveUntil' } },
    refuses: [{ if: when.leaveTooLong(D116.art(70, 1)), field: 'leaveUntil' }],
    cite: [D116.art(70, 1), D116.art(70, 2, 'b')],
  },
  denyLeave: {
    term: 'Không cho về chịu tang',
    by: ['facilityHead'],
    seat: 'facility',
    when: ['inFacility'],
    says: { whyDenied: note('Lý do') },
    needs: ['leaveApplication'],
    cite: [D116.art(70, 2, 'b')],
  },
  backFromLeave: {
    term: 'Trở lại sau khi chịu tang, kiểm tra sức khỏe và ma túy',
    ...centre,
    when: ['onLeave'],
    becomes: 'inFacility',
    says: { testResult: choice('Kết quả xét nghiệm', { negative: 'âm tính', positive: 'dương tính' }) },
    ends: ['leave'],
    cite: [D116.art(70, 3), D116.art(70, 4)],
  },
  takeOut: {
    term: 'Đưa ra khỏi cơ sở theo yêu cầu của cơ quan tố tụng',
    by: ['facilityHead'],
    seat: 'facility',
    when: ['inFacility'],
    becomes: 'out',
    says: { outNo: number('Số quyết định'), outUntil: anyDay('Phải đưa trở lại ngày') },
    makes: ['outDecision'],
    begins: ['proceedings'],
    sets: { outUntil: { said: 'outUntil' } },
    cite: [D116.art(59, 1), LHAV.art(115)],
  },
  extendOut: {
    term: 'Gia hạn thời gian ở ngoài theo yêu cầu của cơ quan tố tụng',
    by: ['facilityHead'],
    seat: 'facility',
    when: ['out'],
    says: { outUntil: anyDay('Phải đưa trở lại ngày') },
    sets: { outUntil: { said: 'outUntil' } },
    cite: [D116.art(59, 3)],
  },
  bringIn: {
    term: 'Cơ quan tố tụng đưa trở lại cơ sở',
    ...centre,
    when: ['out'],
    becomes: 'inFacility',
    says: {},
    ends: ['proceedings'],
    cite: [D116.art(59, 2)],
  },
  escape: {
    term: 'Bỏ trốn khỏi cơ sở hoặc không trở lại',
    by: ['centre', 'enforcer'],
    seat: ['facility', 'commune', 'district'],
    when: ['onTheWay', ...staying],
    becomes: 'escaped',
    at: 'minute',
    says: {},
    begins: ['escape'],
    ends: ['hospital', 'leave', 'proceedings'],
    sets: { escaped: 'happened' },
    cite: [D116.art(56, 2), D116.art(70, 4)],
  },
  pursueEscaped: {
    term: 'Ra quyết định truy tìm người trốn khỏi cơ sở',
    by: ['facilityHead'],
    seat: 'facility',
    when: ['escaped'],
    says: { pursuitNo: number('Số quyết định') },
    makes: ['pursuit'],
    cite: [D116.art(56, 2)],
  },
  bringBack: {
    term: 'Đưa người trốn trở lại cơ sở',
    ...centre,
    when: ['escaped'],
    becomes: 'inFacility',
    says: {},
    ends: ['escape'],
    refuses: [{ if: when.neverAdmitted(D116.art(55, 2)) }],
    cite: [D116.art(56, 3), D116.art(56, 4)],
  },
  transfer: {
    term: 'Chuyển sang cơ sở cai nghiện khác',
    ...inside,
    says: { toFacility: unit('Cơ sở nơi đến', 'centre'), transferNo: number('Số quyết định') },
    seats: { facility: { said: 'toFacility' } },
    cite: [transferring],
  },
} as const
