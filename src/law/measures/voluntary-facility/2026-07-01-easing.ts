import { choice, name, number, optional, unit } from '../../fields.ts'
import { noTimeLimit } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { afterExempt, directorsTime, underThreeMonths } from './silences.ts'

const minute = 'minute' as const
const commune = { by: ['communePolice'], seat: 'commune' } as const
const director = { by: ['placer'], seat: 'province' } as const
const centre = { by: ['facilityHead'], seat: 'facility' } as const

/** Before the gate the person asks (or the parents), inside the head does; the provincial director decides what a court decides on others. */
const before = [L120.art(39, 1), L120.art(39, 4), D163.art(110, 3)] as const
const inside = [L120.art(39, 3), L120.art(39, 4), D163.art(110, 4)] as const
const easingNo = number('Số quyết định')
const treatedAt = choice('Điều trị tại', { family: 'gia đình', local: 'cơ sở y tế nơi cơ sở đóng trụ sở (không xác định được nơi cư trú)' })
const publicOnly = { if: when.notPublic(L120.art(39)) } as const
const unasked = (field: string, ...answers: readonly string[]) => ({ if: when.notAskedFor(field, answers)(L120.art(39, 4)) })

/** Postponement, suspension and exemption of volunteers whom the province sends to a public facility (docs/decisions/0443). */
export const easing2026 = {
  applyEasing: {
    term: 'Nhận đơn đề nghị hoãn hoặc miễn chấp hành, gửi Giám đốc Công an cấp tỉnh',
    ...commune,
    when: ['decided', 'postponed'],
    says: {
      applicant: optional(
        choice('Người làm đơn', {
          self: 'chính người đó (từ đủ 18 tuổi)',
          parents: 'cha, mẹ, người giám hộ, người đại diện (người từ đủ 12 đến dưới 18 tuổi)',
        }),
      ),
      asksFor: choice('Đề nghị', { postpone: 'hoãn', exempt: 'miễn' }),
      applyGround: choice('Lý do', {
        illness: 'ốm nặng',
        hardship: 'gia đình có khó khăn đặc biệt',
        fatal: 'bệnh hiểm nghèo',
        pregnant: 'mang thai',
        recovered: 'đang hoãn và không còn nghiện',
      }),
      province: unit('Công an cấp tỉnh', 'province'),
    },
    brings: { said: 'applicant', is: { self: 'easingApplication', parents: 'parentsApplication' } },
    sets: { easingAsked: 'happened' },
    seats: { province: { said: 'province' } },
    refuses: [
      publicOnly,
      { if: when.wrongApplicant(D163.art(110, 3)), field: 'applicant' },
      { if: when.noGroundToPostpone(L120.art(39, 1)), field: 'applyGround' },
      { if: when.noGroundToExempt(L120.art(39, 2)), field: 'applyGround' },
    ],
    cite: [...before, L120.art(39, 2), D163.art(110, 5)],
  },
  postpone: {
    term: 'Giám đốc Công an cấp tỉnh cho hoãn chấp hành',
    ...director,
    when: ['decided'],
    becomes: 'postponed',
    says: { easingNo },
    makes: ['easingDecision'],
    sets: { postponed: 'happened' },
    clears: ['easingAsked', 'resumed'],
    refuses: [unasked('asksFor', 'postpone')],
    cite: [...before, directorsTime],
  },
  endPostponement: {
    term: 'Hết lý do hoãn: quyết định được tiếp tục thi hành',
    by: ['placer', 'communePoliceChief'],
    seat: ['province', 'commune'],
    when: ['postponed'],
    becomes: 'decided',
    at: minute,
    says: {},
    sets: { resumed: 'happened' },
    clears: ['easingAsked'],
    cite: [L120.art(39, 1)],
  },
  exempt: {
    term: 'Giám đốc Công an cấp tỉnh miễn chấp hành',
    ...director,
    when: ['decided', 'postponed'],
    becomes: 'exempted',
    says: { easingNo },
    makes: ['easingDecision'],
    clears: ['easingAsked'],
    refuses: [unasked('asksFor', 'exempt')],
    cite: [L120.art(39, 2), L120.art(39, 4), D163.art(110, 3), directorsTime],
  },
  askEasing: {
    term: 'Gửi Giám đốc Công an cấp tỉnh đề nghị tạm đình chỉ hoặc miễn phần còn lại',
    ...centre,
    when: ['running', 'homeTreatment'],
    says: {
      province: unit('Công an cấp tỉnh', 'province'),
      restGround: choice('Lý do', {
        illness: 'ốm nặng, đưa về gia đình điều trị (tạm đình chỉ)',
        fatal: 'bệnh hiểm nghèo (miễn)',
        pregnant: 'mang thai (miễn)',
      }),
    },
    makes: ['easingRequest'],
    sets: { restEasingAsked: 'happened' },
    seats: { province: { said: 'province' } },
    refuses: [publicOnly],
    cite: [...inside, D163.art(110, 5)],
  },
  suspend: {
    term: 'Giám đốc Công an cấp tỉnh tạm đình chỉ để điều trị tại gia đình',
    ...director,
    when: ['running'],
    becomes: 'homeTreatment',
    says: { easingNo, treatedAt },
    needs: ['easingRequest'],
    makes: ['easingDecision'],
    clears: ['restEasingAsked', 'absent'],
    begins: ['homeTreatment'],
    refuses: [unasked('restGround', 'illness')],
    cite: [...inside, L120.art(39, 5), directorsTime],
  },
  resume: {
    term: 'Khỏi bệnh, trở lại cơ sở thực hiện phần còn lại',
    ...centre,
    who: 'person',
    when: ['homeTreatment'],
    becomes: 'running',
    says: {},
    ends: ['homeTreatment'],
    refuses: [{ if: { ...when.lessThanThreeMonthsLeft(L120.art(39, 3)), start: underThreeMonths } }],
    cite: [L120.art(39, 3)],
  },
  notResume: {
    term: 'Không phải thực hiện tiếp: khỏi bệnh mà còn dưới 3 tháng, hoặc đã hết thời hạn',
    ...centre,
    who: 'person',
    when: ['homeTreatment'],
    becomes: 'notResumed',
    says: {},
    ends: ['homeTreatment'],
    refuses: [{ if: when.threeMonthsOrMoreLeft(L120.art(39, 3)) }],
    cite: [L120.art(39, 3), underThreeMonths, afterExempt],
  },
  exemptRest: {
    term: 'Giám đốc Công an cấp tỉnh miễn phần thời hạn còn lại',
    ...director,
    when: ['running', 'homeTreatment'],
    becomes: 'exemptedRest',
    says: { easingNo },
    needs: ['easingRequest'],
    makes: ['easingDecision'],
    clears: ['restEasingAsked', 'absent'],
    ends: ['homeTreatment'],
    refuses: [unasked('restGround', 'fatal', 'pregnant')],
    cite: [...inside, directorsTime, afterExempt],
  },
  denyEasing: {
    term: 'Giám đốc Công an cấp tỉnh không chấp nhận đề nghị hoãn, miễn, tạm đình chỉ',
    ...director,
    when: ['decided', 'postponed', 'running', 'homeTreatment'],
    says: { easingNo },
    clears: ['easingAsked', 'restEasingAsked'],
    refuses: [{ if: when.nothingAsked(L120.art(39, 4)) }],
    cite: [L120.art(39, 4), D163.art(110, 3), D163.art(110, 4), directorsTime],
  },
  sendEasing: {
    term: 'Gửi quyết định hoãn, miễn, tạm đình chỉ cho những nơi và người phải nhận',
    ...director,
    when: ['postponed', 'exempted', 'homeTreatment', 'exemptedRest'],
    says: {
      sentTo: name(
        'Đã gửi: Công an cấp xã, cơ sở (nếu đang cai nghiện), người đó; từ 12 đến dưới 18 tuổi: cha, mẹ, người giám hộ, người đại diện',
      ),
    },
    needs: ['easingDecision'],
    cite: [L120.art(39, 4), noTimeLimit],
  },
} as const
