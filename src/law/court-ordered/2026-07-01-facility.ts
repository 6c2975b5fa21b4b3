import { choice, name, number, optional, unit, yes } from '../fields.ts'
import { criminal, noTimeLimit, stagesAcross } from '../silences.ts'
import { BLHS, D163, L120 } from '../sources/index.ts'
import { easing } from './2022-01-01-easing.ts'
import { ends } from './2022-01-01-ends.ts'
import { facility, staying } from './2022-01-01-facility.ts'
import { forwarderSeats } from './2022-01-01-file.ts'
import * as when from './rules.ts'
import { afterExempt, crimeDays, easingTime, otherEnds, pending, prisonThen, suspendingForCrime, underThreeMonths } from './silences.ts'

const { proposeEducation: _proposeEducation, ...rest } = ends
const was = { ...facility, ...rest }
const minute = 'minute' as const
const eased = [L120.art(39, 3), L120.art(39, 4), D163.art(110, 2)] as const
const inPlace = [...staying, 'suspended', 'criminal'] as const
const proposal = {
  measure: 'post-rehab',
  route: { adult: 'compulsory' },
  facts: { noticed: 'happened', completed: 'ends' },
  seats: { commune: 'commune', facility: 'facility' },
} as const

/** In the facility under Law 120/2025: no reduction, 30 days' notice, the last 24 hours. */
export const facility2026 = {
  ...was,
  finishIntake: { ...was.finishIntake, cite: [D163.art(84, 2), D163.art(84, 4), D163.art(84, 6)] },
  finishDetox: {
    ...was.finishDetox,
    refuses: [{ if: { ...when.detoxTooShort(D163.art(85, 6)), start: stagesAcross }, field: 'stageBegan' }],
    cite: [D163.art(85, 6), stagesAcross],
  },
  finishEducation: {
    ...was.finishEducation,
    refuses: [{ if: { ...when.educationTooShort(D163.art(86, 6)), start: stagesAcross }, field: 'stageBegan' }],
    cite: [D163.art(86, 6), stagesAcross],
  },
  finishLabour: { ...was.finishLabour, cite: [D163.art(87, 3)] },
  finishReintegration: { ...was.finishReintegration, cite: [D163.art(88, 5), D163.art(88, 7)] },
  healthCheck: { ...was.healthCheck, cite: [D163.art(114, 1)] },
  goToHospital: { ...was.goToHospital, cite: [D163.art(114, 4)] },
  backFromHospital: { ...was.backFromHospital, cite: [D163.art(114, 4)] },
  applyLeave: {
    ...was.applyLeave,
    at: minute,
    says: { mourned: choice('Người mất', { parent: 'bố, mẹ (cả bên vợ, chồng)', spouse: 'vợ, chồng', child: 'con' }) },
    cite: [D163.art(121, 1), D163.art(121, 2, 'a')],
  },
  grantLeave: {
    ...was.grantLeave,
    makes: [...was.grantLeave.makes, 'leaveHandover'],
    refuses: [{ if: when.leaveTooLong(D163.art(121, 1)), field: 'leaveUntil' }],
    cite: [D163.art(121, 1), D163.art(121, 2, 'b'), D163.art(121, 3)],
  },
  denyLeave: { ...was.denyLeave, cite: [D163.art(121, 2, 'b')] },
  backFromLeave: { ...was.backFromLeave, makes: ['leaveHandover'], cite: [D163.art(121, 3), D163.art(121, 4)] },
  takeOut: {
    ...was.takeOut,
    term: 'Đưa ra khỏi cơ sở theo yêu cầu của cơ quan tố tụng, gửi quyết định cho Công an cấp tỉnh, C10',
    makes: [...was.takeOut.makes, 'outHandover'],
    cite: [D163.art(111, 1), D163.art(111, 2)],
  },
  extendOut: {
    ...was.extendOut,
    says: {
      ...was.extendOut.says,
      askedAbove: optional(yes('Đã có văn bản đề nghị Phó Thủ trưởng Cơ quan Cảnh sát điều tra Công an cấp tỉnh gia hạn')),
    },
    who: 'proceedingsBody',
    whose: 'Thủ trưởng cơ quan tiến hành tố tụng hình sự',
    refuses: [{ if: when.notAskedAbove(D163.art(111, 3)), field: 'askedAbove' }],
    cite: [D163.art(111, 3)],
  },
  bringIn: { ...was.bringIn, makes: ['outHandover'], cite: [D163.art(111, 2)] },
  transfer: {
    ...was.transfer,
    by: ['centre', 'placer'],
    seat: ['facility', 'province'],
    says: {
      movedBy: optional(
        choice('Theo quyết định của', { director: 'Giám đốc Công an cấp tỉnh (trong tỉnh)', c04: 'C04 (giữa các tỉnh, thành phố)' }),
      ),
      ...was.transfer.says,
    },
    cite: [L120.art(38, 2, 'b'), L120.art(38, 3, 'b')],
  },
  escape: { ...was.escape, when: staying, cite: [D163.art(109, 2), D163.art(109, 3)] },
  noticeEscape: {
    term: 'Báo Công an cấp xã nơi lập hồ sơ đề nghị: người cai nghiện đã trốn',
    by: ['centre'],
    seat: 'facility',
    when: ['escaped', 'inFacility'],
    at: minute,
    says: {},
    cite: [L120.art(46, 2, 'i')],
  },
  pursueEscaped: { ...was.pursueEscaped, cite: [L120.art(46, 2, 'đ'), D163.art(109, 2)] },
  bringBack: { ...was.bringBack, refuses: [{ if: when.neverAdmitted(D163.art(107)) }], cite: [D163.art(107, 4), D163.art(109, 3)] },
  suspendForCrime: {
    ...was.suspendForCrime,
    says: {
      ...was.suspendForCrime.says,
      suspected: choice('Hành vi', { use: 'sử dụng ma túy khi đang cai nghiện (Điều 256a BLHS)', other: 'hành vi khác' }),
    },
    cite: [suspendingForCrime, BLHS.art(256), crimeDays, criminal],
  },
  resumeAfterCrime: { ...was.resumeAfterCrime, cite: [suspendingForCrime, crimeDays] },
  imprison: {
    term: 'Tạm ngừng vì chấp hành án phạt tù có thời hạn',
    by: ['centre'],
    seat: 'facility',
    when: inPlace,
    becomes: 'interrupted',
    says: {},
    begins: ['prison'],
    ends: ['hospital', 'leave', 'proceedings', 'homeTreatment', 'crime'],
    cite: [L120.art(47, 1), prisonThen],
  },
  release: {
    term: 'Ra tù, tiếp tục thời hạn còn lại',
    by: ['centre'],
    seat: 'facility',
    when: ['interrupted'],
    becomes: 'inFacility',
    says: {},
    ends: ['prison'],
    cite: [L120.art(47, 1)],
  },
  die: { ...was.die, cite: [D163.art(122, 1)] },
  noticeDeath: {
    ...was.noticeDeath,
    term: 'Báo bằng văn bản cơ quan điều tra, Viện kiểm sát khu vực, cơ quan y tế gần nhất; báo ngay thân nhân',
    cite: [D163.art(122, 1), D163.art(122, 2)],
  },
  bury: {
    ...was.bury,
    // Decree 163 names no number of witnesses.
    says: { buriedBy: was.bury.says.buriedBy },
    refuses: [
      { if: when.notToldYet(D163.art(122, 1)) },
      { if: { ...when.kinMayStillCome(D163.art(122, 2)), start: D163.art(122, 1) }, field: 'buriedBy' },
    ],
    cite: [D163.art(122, 1), D163.art(122, 2)],
  },
  endAway: { ...was.endAway, when: [...was.endAway.when, 'interrupted'], ends: [...was.endAway.ends, 'prison'], cite: [otherEnds] },
  noteHomeless: { ...was.noteHomeless, cite: [L120.art(35, 6), D163.art(124, 1, 'b')] },
  askProtection: {
    ...was.askProtection,
    term: 'Đề nghị đưa vào cơ sở bảo trợ xã hội',
    cite: [L120.art(35, 6), D163.art(124, 1, 'b'), D163.art(124, 2)],
  },
  noticeEnd: {
    ...was.noticeEnd,
    says: {
      livesIn: optional(unit('Xã, phường mà người không có nơi cư trú ổn định đã đăng ký về ở', 'commune')),
    },
    refuses: [{ if: when.noEndYet(D163.art(123, 1)) }, { if: when.noticedAlready(D163.art(123, 1)) }],
    sets: { ...was.noticeEnd.sets, managementProposed: 'happened' },
    proposes: [{ ...proposal, promises: ['completed'] }],
    cite: [D163.art(123, 1), L120.art(42, 3), D163.art(88, 2), D163.art(134, 1)],
  },
  noticeEndAgain: { ...was.noticeEndAgain, makes: ['endNoticeAgain'] },
  complete: {
    ...was.complete,
    term: 'Cấp giấy xác nhận chấp hành xong, cho về',
    at: minute,
    says: {
      ...was.complete.says,
      certificateNo: number('Số giấy xác nhận'),
      goesTo: choice('Về đâu', { home: 'nơi cư trú', protection: 'cơ sở bảo trợ xã hội', elsewhere: 'nơi khác' }),
    },
    refuses: [{ if: when.beforeLastDay(D163.art(123, 2)) }],
    proposes: [
      {
        ...proposal,
        facts: { ...proposal.facts, unannounced: 'happened' },
        if: when.notProposedYet(D163.art(123)),
        brings: ['completion'],
      },
    ],
    cite: [L120.art(35, 5), D163.art(123, 2), D163.art(124, 3), L120.art(42, 2)],
  },
} as const

/** No list is posted any more. */
const request = <const A extends { readonly needs: unknown }>({ needs: _list, ...act }: A) => act

/** Suspension and exemption of the rest; reduction ended with the law of 2021 (docs/decisions/0159). */
export const easing2026 = {
  review: { ...easing.review, term: 'Ghi việc xét giảm, miễn theo quy định cũ còn dở dang', cite: [pending] },
  proposeSuspension: {
    ...request(easing.proposeSuspension),
    says: { facilityCourt: easing.proposeSuspension.says.facilityCourt },
    refuses: [],
    cite: [L120.art(39, 3), D163.art(110, 2), D163.art(110, 5), D163.art(114, 2)],
  },
  proposeExemption: {
    ...request(easing.proposeExemption),
    says: {
      easing: choice('Lý do miễn', {
        exemptIllness: 'bệnh hiểm nghèo',
        exemptPregnant: 'mang thai',
        exemptPrison: 'bị phạt tù (quyết định trước 01/7/2026)',
      }),
      facilityCourt: easing.proposeExemption.says.facilityCourt,
    },
    refuses: [{ if: when.prisonUnderNewLaw(prisonThen), field: 'easing' }],
    cite: [L120.art(39, 3), D163.art(110, 2), D163.art(110, 5), prisonThen],
  },
  suspend: { ...easing.suspend, refuses: [{ if: when.noSuchRequest('suspensionAsked')(D163.art(110, 2)) }], cite: [...eased, easingTime] },
  resume: {
    ...easing.resume,
    refuses: [{ if: { ...when.lessThanThreeMonthsLeft(L120.art(39, 3)), start: underThreeMonths } }],
    cite: [L120.art(39, 3)],
  },
  notResume: {
    ...easing.notResume,
    refuses: [{ if: when.threeMonthsOrMoreLeft(L120.art(39, 3)) }],
    cite: [L120.art(39, 3), underThreeMonths, afterExempt],
  },
  cancelSuspension: {
    term: 'Tòa án hủy tạm đình chỉ vì bỏ trốn, buộc chấp hành',
    by: easing.suspend.by,
    seat: easing.suspend.seat,
    when: ['suspended'],
    becomes: 'escaped',
    says: { easingNo: number('Số quyết định') },
    begins: ['escape'],
    ends: ['homeTreatment'],
    cite: [L120.art(39, 6), easingTime],
  },
  exemptRest: {
    ...easing.exemptRest,
    refuses: [{ if: when.noSuchRequest('exemptionAsked')(D163.art(110, 2)) }],
    cite: [...eased, easingTime, afterExempt, prisonThen],
  },
  sendEasing: {
    term: 'Gửi quyết định hoãn, miễn, tạm đình chỉ cho những nơi và người phải nhận',
    by: ['court', 'forwarder', 'facilityHead'],
    seat: ['court', 'facilityCourt', ...forwarderSeats, 'facility'],
    when: ['postponed', 'exempted', 'suspended', 'exemptedRest'],
    says: {
      sentTo: name(
        'Đã gửi: Công an cấp xã, cơ sở (nếu đang chấp hành), người đó; từ 12 đến dưới 18 tuổi: cha, mẹ, người giám hộ, người đại diện',
      ),
    },
    needs: ['easingDecision'],
    cite: [L120.art(39, 4), noTimeLimit],
  },
} as const
