import { choice, note, number, optional, pastDay, pastMoment, unit } from '../fields.ts'
import { D163, L120 } from '../sources/index.ts'
import { execution, toExecute } from './2022-01-01-execution.ts'
import { forwarderSeats } from './2022-01-01-file.ts'
import { postponing } from './2022-01-01-postponing.ts'
import * as when from './rules.ts'
import { courtSince2026, lapsing, otherPlaces, pending, termStart } from './silences.ts'

const { wait: _wait, ...rest } = execution
const { applicationLate: _late, applyGround: _ground, ...applies } = postponing.apply.says
const was = { ...rest, ...postponing }
const minute = 'minute' as const
const commune = { by: ['communePoliceChief', 'communePolice'], seat: 'commune' } as const
const director = { by: ['placer'], seat: 'province', at: minute } as const
const postponed = [L120.art(39, 1), L120.art(39, 4), D163.art(110, 1)] as const
const exempted = [L120.art(39, 2), L120.art(39, 4), D163.art(110, 1)] as const
const chosen = { placed: 'happened' } as const
const province = unit('Công an cấp tỉnh', 'province')

/** From the decision to the gate of the facility in three times 24 hours, in the province or out of it. */
export const execution2026 = {
  ...was,
  sendForExecution: { ...was.sendForExecution, cite: [courtSince2026] },
  receiveDecision: {
    ...was.receiveDecision,
    ...commune,
    at: minute,
    says: { province },
    seats: { province: { said: 'province' } },
    cite: [L120.art(38, 1), D163.art(106, 1)],
  },
  deliverEffective: { ...was.deliverEffective, ...commune, cite: [courtSince2026] },
  askPlacement: {
    term: 'Báo Giám đốc Công an cấp tỉnh chọn cơ sở',
    ...commune,
    when: ['effective', 'waiting'],
    at: minute,
    says: { province },
    sets: { placementAsked: 'happened' },
    clears: ['placed', 'outsideAsked', 'bringFrom'],
    seats: { province: { said: 'province' } },
    cite: [L120.art(38, 5), D163.art(106, 1)],
  },
  place: {
    term: 'Chọn cơ sở trong tỉnh',
    ...director,
    when: ['effective', 'waiting'],
    says: { placementNo: number('Số quyết định'), facility: unit('Cơ sở cai nghiện', 'centre') },
    makes: ['placement'],
    sets: chosen,
    clears: ['outsideAsked'],
    seats: { facility: { said: 'facility' } },
    cite: [L120.art(38, 2, 'a'), L120.art(38, 5), D163.art(106, 2, 'a')],
  },
  askOutside: {
    term: 'Đề nghị C04 chọn cơ sở ngoài tỉnh',
    ...director,
    when: ['effective', 'waiting'],
    says: { whyOutside: choice('Lý do', { full: 'cơ sở trong tỉnh hết chỗ', none: 'trong tỉnh không có cơ sở', other: 'lý do khác' }) },
    sets: { outsideAsked: 'happened' },
    cite: [L120.art(38, 5), D163.art(106, 2, 'a')],
  },
  placeOutside: {
    term: 'Ghi quyết định của C04 chọn cơ sở ngoài tỉnh',
    ...director,
    who: 'drugPolice',
    when: ['effective', 'waiting'],
    says: { placementNo: number('Số quyết định'), facility: unit('Cơ sở cai nghiện', 'centre') },
    brings: ['placement'],
    sets: chosen,
    seats: { facility: { said: 'facility' } },
    cite: [L120.art(38, 3, 'a'), D163.art(106, 3, 'a')],
  },
  sendPlacement: {
    term: 'Gửi quyết định chọn cơ sở cho Trưởng Công an cấp xã hoặc Giám đốc Công an cấp tỉnh, nơi tiếp nhận',
    ...director,
    when: ['effective', 'waiting'],
    says: {},
    needs: ['placement'],
    refuses: [{ if: when.choiceUnknown(D163.art(106, 4)) }],
    cite: [D163.art(106, 4)],
  },
  receivePlacement: {
    term: 'Nhận quyết định chọn cơ sở',
    ...commune,
    when: ['effective', 'waiting'],
    at: minute,
    says: {},
    needs: ['placement'],
    sets: { bringFrom: 'happened' },
    refuses: [{ if: when.choiceUnknown(D163.art(107, 1)) }],
    cite: [D163.art(106, 4), D163.art(107, 1)],
  },
  restartBringing: {
    ...was.restartBringing,
    by: ['communePoliceChief'],
    seat: 'commune',
    at: minute,
    says: { bringAgainFrom: pastMoment('Lúc bất khả kháng chấm dứt'), forceMajeure: note('Sự kiện bất khả kháng') },
    sets: { bringFrom: { said: 'bringAgainFrom' } },
    cite: [D163.art(107, 3)],
  },
  startInPlace: {
    term: 'Đang được quản lý tại chính nơi được chọn: thông báo, bắt đầu chấp hành',
    by: ['facilityHead'],
    seat: 'facility',
    when: ['effective', 'waiting'],
    becomes: 'inFacility',
    says: { condition: was.admit.says.condition },
    // He is told (art. 107(1)): nobody is brought, so nothing is handed over (art. 108(1)).
    needs: ['decision'],
    ends: ['holding'],
    sets: { taken: 'happened', admitted: 'happened' },
    clears: ['held'],
    refuses: [{ if: when.notPlaced(L120.art(38, 5)) }, { if: when.heldElsewhere(D163.art(107, 1)) }],
    proposes: was.admit.proposes,
    cite: [D163.art(107, 1), termStart],
  },
  apply: {
    ...was.apply,
    ...commune,
    says: {
      ...applies,
      // Law 120 asks only that he is not addicted any more, no rehabilitation of his own (art. 39(2)(b)).
      applyGround: choice('Lý do', {
        illness: 'ốm nặng',
        hardship: 'gia đình có khó khăn đặc biệt',
        fatal: 'bệnh hiểm nghèo',
        pregnant: 'mang thai',
        recovered: 'đang hoãn và không còn nghiện',
      }),
    },
    refuses: [{ if: when.notYetPostponed(L120.art(39, 2, 'b')), field: 'applyGround' }],
    cite: [L120.art(39, 4), D163.art(110, 1), D163.art(110, 5)],
  },
  postpone: { ...was.postpone, cite: postponed },
  denyEasing: { ...was.denyEasing, cite: [L120.art(39, 4), D163.art(110, 1)] },
  exempt: { ...was.exempt, cite: exempted },
  endPostponement: {
    ...was.endPostponement,
    term: 'Điều kiện hoãn không còn: quyết định được tiếp tục thi hành',
    by: ['court', 'communePoliceChief'],
    seat: ['court', 'commune'],
    // Use of drugs in that time is no ground any more, and of a flight the court decides (cancelPostponement).
    says: { whyEnded: choice('Lý do', { over: 'điều kiện hoãn không còn' }), proof: was.endPostponement.says.proof },
    cite: [L120.art(39, 1), otherPlaces],
  },
  cancelPostponement: {
    term: 'Tòa án hủy quyết định hoãn vì bỏ trốn, buộc chấp hành',
    by: ['court', 'forwarder'],
    seat: ['court', ...forwarderSeats],
    when: ['postponed', 'fled'],
    becomes: 'fled',
    says: { easingNo: number('Số quyết định') },
    needs: ['easingDecision'],
    cite: [L120.art(39, 6)],
  },
  flee: {
    ...was.flee,
    ...commune,
    // Whoever flees while a decision is postponed is brought in only when the court cancels that (art. 39(6) of Law 120).
    when: [...toExecute, 'onTheWay'],
    says: { province: optional(province) },
    seats: { province: { said: 'province' } },
    clears: ['taken', 'held'],
    cite: [D163.art(107, 4), D163.art(109, 1)],
  },
  pursue: { ...was.pursue, seat: 'province', makes: ['provincialPursuit'], cite: [L120.art(38, 2, 'd'), D163.art(109, 1)] },
  foundAgain: {
    ...was.foundAgain,
    ...commune,
    // The lapse ended with the law of 2021: only of a decision in effect before may it count again (docs/decisions/0156).
    says: {
      lapseAgainFrom: optional(pastDay('Quyết định có hiệu lực trước 01/7/2026: thời hiệu thi hành tính lại từ ngày (nếu tính lại)')),
    },
    refuses: [{ if: when.lapseOfBefore(lapsing), field: 'lapseAgainFrom' }],
    cite: [D163.art(107, 4), lapsing, otherPlaces],
  },
  lapse: {
    ...was.lapse,
    seat: ['court', ...forwarderSeats],
    refuses: [{ if: when.notLapsed(lapsing) }, { if: when.effectiveSince2026(lapsing) }],
    cite: [lapsing, pending],
  },
  takeAway: {
    ...was.takeAway,
    term: 'Đưa người đi cơ sở',
    seat: 'commune',
    at: minute,
    says: {
      facilityThen: optional(unit('Cơ sở cai nghiện, nếu chưa được chọn trước đó', 'centre')),
      forced: choice('Người đó', { willing: 'chấp hành', coerced: 'không chấp hành: có quyết định tạm giữ hành chính, áp giải' }),
    },
    seats: { facility: { said: 'facilityThen' } },
    refuses: [
      { if: when.lapsed(lapsing) },
      { if: when.notPlaced(L120.art(38, 5)) },
      { if: when.facilityUnsaid(L120.art(38, 5)), field: 'facilityThen' },
      { if: when.placedElsewhere(L120.art(38, 5)), field: 'facilityThen' },
    ],
    cite: [L120.art(38, 5), D163.art(107, 1), D163.art(107, 2), termStart],
  },
  admit: { ...was.admit, refuses: [{ if: when.admittedBefore(D163.art(107)) }], cite: [D163.art(108, 1), D163.art(108, 2)] },
} as const
