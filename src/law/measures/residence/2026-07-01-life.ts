import { anyDay, choice, name, note, number, optional, whole, yes } from '../../fields.ts'
import { noTimeLimit } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import { head, house, inside } from './2022-01-01-coming.ts'
import { acts2025 } from './2025-03-08.ts'
import * as when from './rules.ts'
import {
  calendarWeek,
  disciplining,
  internalRules,
  lengthsOfProcess,
  longerCalls,
  monthlyRating,
  schooling,
  stagesAcross,
  volunteersRegime,
} from './silences.ts'

const { coupleVisit: _coupleVisit, ...was } = acts2025
/** Whoever is in a public facility has the same regime (art. 131(2)). */
export const inPublic = ['compulsory', 'minor', 'public'] as const
const visits = D163.art(120, 1)
const calls = D163.art(120, 2, 'b')
const regime = D163.art(131, 2)
/** Article 120 is of whom a court sends; minors have it by 126, volunteers by 131(2), as far as it holds for them. */
const forOthers = [D163.art(126), regime, volunteersRegime] as const
const { special: _special, ...visitSays } = was.visit.says

/** Coming, plan and leaving under Decree 163: stages have lengths. */
const stay2026 = {
  arrive: {
    ...was.arrive,
    refuses: [{ if: when.under12(L120.art(30)) }, { if: when.routeOfMinors(L120.art(36, 4)), field: 'admittedOn' }],
    cite: [D163.art(84, 1), D163.art(112, 2)],
  },
  noteEnd: { ...was.noteEnd, cite: [D163.art(123, 1)] },
  placeInTeam: {
    ...was.placeInTeam,
    refuses: [
      { if: when.withAdults(L120.art(36, 4)), field: 'area' },
      { if: when.withMinors(L120.art(36, 4)), field: 'area' },
    ],
    cite: [D163.art(112, 2), L120.art(46, 2, 'h'), L120.art(36, 4)],
  },
  transfer: { ...was.transfer, cite: [L120.art(38, 2, 'b'), L120.art(38, 3, 'b')] },
  goAway: { ...was.goAway, cite: [D163.art(112, 1)] },
  comeBack: { ...was.comeBack, cite: [D163.art(112, 1)] },
  tellIllness: { ...was.tellIllness, cite: [D163.art(114, 2)] },
  leave: {
    ...was.leave,
    says: {
      ...was.leave.says,
      whyLeft: choice('Lý do', {
        served: 'hết thời hạn, hoàn thành',
        eased: 'được miễn phần còn lại, tạm đình chỉ',
        ended: 'chấm dứt hợp đồng, rời cơ sở',
        prison: 'chấp hành án phạt tù, bị hủy quyết định',
        protection: 'chuyển cơ sở bảo trợ xã hội',
        dead: 'chết (hồ sơ cai nghiện ghi thủ tục)',
      }),
    },
    cite: [D163.art(123, 3), D163.art(94, 1), D163.art(97)],
  },
  settle: {
    ...was.settle,
    refuses: [{ if: when.under12(L120.art(30)) }, { if: when.rulesUntold(D163.art(84, 1)), field: 'rulesTold' }],
    cite: [D163.art(84, 1), D163.art(84, 3), D163.art(112, 2)],
  },
  fillIntakeSheet: { ...was.fillIntakeSheet, cite: [D163.art(84, 2)] },
  setGoals: { ...was.setGoals, cite: [D163.art(84, 4), L120.art(29, 2)] },
  schedule: {
    ...was.schedule,
    refuses: [
      { if: when.intakeTooLong(D163.art(84, 6)), field: 'intakeUntil' },
      { if: when.detoxTooShort(D163.art(85, 6)), field: 'detoxUntil' },
      { if: when.educationTooShort(D163.art(86, 6)), field: 'educationUntil' },
      { if: when.notLast30Days(D163.art(88, 7)), field: 'reintegrationFrom' },
    ],
    cite: [D163.art(84, 4), L120.art(29, 2), stagesAcross, lengthsOfProcess],
  },
  evaluateTreatment: { ...was.evaluateTreatment, cite: [D163.art(85), noTimeLimit] },
  evaluateBehaviour: { ...was.evaluateBehaviour, cite: [D163.art(86), noTimeLimit] },
  evaluateLabour: { ...was.evaluateLabour, cite: [D163.art(87), noTimeLimit] },
  evaluateReintegration: { ...was.evaluateReintegration, cite: [D163.art(88, 1), noTimeLimit] },
  draftReintegration: { ...was.draftReintegration, cite: [D163.art(88, 5), D163.art(88, 2)] },
} as const

const order2026 = {
  rate: { ...was.rate, cite: [D163.art(112, 1), monthlyRating, internalRules] },
  reward: {
    ...was.reward,
    says: {
      decisionNo: was.reward.says.decisionNo,
      rewardKind: choice('Hình thức', { periodic: 'khen thưởng định kỳ', sudden: 'khen thưởng đột xuất' }),
      rewardFor: was.reward.says.rewardFor,
    },
    refuses: [],
    cite: [D163.art(125, 1)],
  },
  recordBreach: { ...was.recordBreach, cite: [D163.art(125, 2), disciplining] },
  dropBreach: { ...was.dropBreach, cite: [D163.art(125, 2), disciplining] },
  discipline: { ...was.discipline, cite: [D163.art(125, 2), disciplining, volunteersRegime] },
  endApart: { ...was.endApart, cite: [D163.art(125, 2), disciplining] },
} as const

/** Family, labour, school: 45 minutes a week, calls of 15 minutes, hours by age. */
const days2026 = {
  visit: {
    ...was.visit,
    says: visitSays,
    refuses: [
      { if: { ...when.visitNeedsHead(inPublic, 45, '45 phút')(visits), start: forOthers }, field: 'headAgreed' },
      { if: { ...when.visitTooLong(inPublic, 60, '60 phút')(visits), start: forOthers }, field: 'minutes' },
      { if: { ...when.tooManyVisitors(inPublic)(visits), start: forOthers }, field: 'visitors' },
      { if: { ...when.secondThisWeek(inPublic)(visits), start: [...forOthers, calendarWeek] } },
    ],
    cite: [visits, ...forOthers, calendarWeek, internalRules],
  },
  call: {
    term: 'Ghi một lần gọi điện, gọi hình cho thân nhân',
    ...house,
    when: inside,
    says: {
      who: name('Thân nhân, quan hệ'),
      nth: whole('Lần thứ mấy trong tháng', 1, 60, 'lần'),
      minutes: whole('Thời gian', 1, 240, 'phút'),
      headAgreed: yes('Người đứng đầu cơ sở cho tăng thêm'),
    },
    refuses: [
      { if: { ...when.callNeedsHead(inPublic)(calls), start: forOthers }, field: 'headAgreed' },
      { if: { ...when.callTooLong(inPublic)(calls), start: [...forOthers, longerCalls] }, field: 'minutes' },
      { if: { ...when.tooManyCalls(inPublic)(calls), start: forOthers }, field: 'nth' },
    ],
    cite: [calls, ...forOthers, calendarWeek],
  },
  receiveGift: {
    ...was.receiveGift,
    says: {
      giftKind: choice('Loại', { letter: 'thư', money: 'tiền Việt Nam (vào lưu ký)', medicine: 'thuốc có đơn' }),
      forbidden: yes('Có đồ vật cấm, nội dung không phù hợp'),
      depositNo: was.receiveGift.says.depositNo,
      giftNote: was.receiveGift.says.giftNote,
    },
    refuses: [{ if: when.forbiddenGift(D163.art(120, 2, 'a')), field: 'forbidden' }],
    cite: [D163.art(120, 2, 'a'), D163.art(120, 3), D163.art(114)],
  },
  assignLabour: {
    ...was.assignLabour,
    refuses: [
      { if: when.tooLongUnder15(D163.art(128, 1, 'a')) },
      { if: when.tooLongUnder18(D163.art(128, 1, 'b')) },
      { if: { ...when.tooLongForAll(D163.art(117, 1)), start: regime } },
      { if: when.beforeDetoxEnds(D163.art(87, 3)) },
    ],
    cite: [D163.art(117), D163.art(128), D163.art(87, 3), regime],
  },
  stopLabour: { ...was.stopLabour, cite: [D163.art(117)] },
  placeInClass: {
    ...was.placeInClass,
    refuses: [{ if: { ...when.mustLearnLower(D163.art(127, 1)), start: schooling }, field: 'attends' }],
    cite: [D163.art(115), D163.art(127, 1), D163.art(126)],
  },
  noteSchooling: { ...was.noteSchooling, cite: [D163.art(115, 2), D163.art(127, 2)] },
  train: { ...was.train, says: { course: choice('Trình độ', { primary: 'sơ cấp' }) }, refuses: [], cite: [D163.art(116, 1)] },
} as const

/** A volunteer's mourning leave and yearly check, which the decision of a court has in its own case. */
const volunteers2026 = {
  applyLeave: {
    term: 'Nhận đơn xin về chịu tang của người tự nguyện',
    ...house,
    when: ['living'],
    at: 'minute',
    says: { mourned: choice('Người mất', { parent: 'bố, mẹ (cả bên vợ, chồng)', spouse: 'vợ, chồng', child: 'con' }) },
    brings: ['leaveApplication'],
    sets: { leaveApplied: 'happened' },
    refuses: [{ if: when.inItsOwnCase(volunteersRegime) }, { if: when.privateHouse(volunteersRegime) }],
    cite: [D163.art(121, 2), regime],
  },
  grantLeave: {
    term: 'Cho người tự nguyện về chịu tang',
    ...head,
    when: ['living'],
    becomes: 'away',
    at: 'minute',
    says: { leaveUntil: anyDay('Phải trở lại ngày'), travelDays: whole('Số ngày đi đường', 0, 10, 'ngày') },
    needs: ['leaveApplication'],
    makes: ['leaveDecision', 'leaveHandover'],
    sets: { leaveUntil: { said: 'leaveUntil' } },
    refuses: [{ if: { ...when.leaveTooLong(D163.art(121, 1)), start: regime }, field: 'leaveUntil' }],
    cite: [D163.art(121, 1), D163.art(121, 2, 'b'), D163.art(121, 3), regime],
  },
  denyLeave: {
    term: 'Không cho người tự nguyện về chịu tang',
    ...head,
    when: ['living'],
    at: 'minute',
    says: { whyDenied: note('Lý do') },
    needs: ['leaveApplication'],
    cite: [D163.art(121, 2, 'b'), regime],
  },
  backFromLeave: {
    term: 'Trở lại sau khi chịu tang, kiểm tra sức khỏe và ma túy',
    ...house,
    when: ['away'],
    becomes: 'living',
    says: {
      testResult: choice('Kết quả xét nghiệm', { negative: 'âm tính', positive: 'dương tính' }),
      backNote: optional(note('Ghi thêm')),
    },
    makes: ['leaveHandover'],
    sets: { regimeFrom: 'happened' },
    clears: ['leaveUntil'],
    refuses: [{ if: when.noLeave(D163.art(121, 4)) }],
    cite: [D163.art(121, 3), D163.art(121, 4), regime],
  },
  healthCheck: {
    term: 'Khám sức khỏe định kỳ cho người tự nguyện',
    ...house,
    when: inside,
    says: { checkNo: optional(number('Số phiếu khám')) },
    refuses: [{ if: when.inItsOwnCase(volunteersRegime) }],
    cite: [D163.art(114, 1), regime],
  },
} as const

export const life2026 = { ...was, ...stay2026, ...order2026, ...days2026, ...volunteers2026 } as const
