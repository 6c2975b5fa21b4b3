import { anyDay, anyMoment, choice, name, note, number, when as only, optional, pastDay, unit, yes } from '../../fields.ts'
import { noTimeLimit } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { fromBefore, substitutionBreach } from './silences.ts'

export const under = choice('Đang thực hiện', {
  home: 'cai nghiện tự nguyện tại gia đình, cộng đồng',
  substitution: 'điều trị nghiện bằng thuốc thay thế',
  postRehab: 'quản lý sau cai nghiện',
})
const measureEnds = anyDay('Ngày hết thời hạn cai nghiện, điều trị, quản lý')
const basis = {
  under,
  basisNo: number('Số quyết định, thông báo'),
  basisOn: pastDay('Ngày ký'),
  measureEnds: optional(measureEnds),
} as const
const opening = { by: ['communePolice'], when: 'opens a case', becomes: 'awaited', seats: { commune: 'signer' } } as const
const everybody = [
  { if: when.under12(D163.art(15, 2)) },
  { if: when.tooYoung(D163.art(15, 1)) },
  { if: when.tooOld(D163.art(15, 2)) },
] as const
const byBasis = [
  ...everybody,
  { if: when.needsRequest(D163.art(15, 2, 'a')) },
  { if: when.routeDiffers(D163.art(15)), field: 'under' },
  { if: when.endMissing(D163.art(15)), field: 'measureEnds' },
] as const

/** The device on the body: by the police or the public facility. Staff of a private facility never put it on. */
const fitting = {
  when: ['decided'],
  becomes: 'worn',
  at: 'minute',
  says: {
    deviceNo: number('Số thiết bị'),
    position: choice('Vị trí đeo', { wrist: 'cổ tay', ankle: 'cổ chân', other: 'vị trí khác' }),
    accessories: note('Phụ kiện, tình trạng thiết bị'),
    told: yes('Đã thông báo quyết định, phổ biến quy định cho người bị giám sát'),
    parentsTold: yes('Đã thông báo cho cha, mẹ, người giám hộ, người đại diện (nếu dưới 18 tuổi)'),
  },
  needs: ['decision'],
  brings: ['commitment'],
  makes: ['execution'],
  sets: { fitted: 'happened', positionFrom: 'happened' },
  ends: ['off'],
  refuses: [
    { if: when.groundGone(D163.art(20, 4, 'c')) },
    { if: when.notTold(D163.art(17, 2)), field: 'told' },
    { if: when.parentsNotTold(D163.art(17, 2)), field: 'parentsTold' },
  ],
} as const

/** From the paper that puts somebody under monitoring to the device on the body: decision and fitting are two acts. */
export const deciding = {
  receive: {
    term: 'Ghi nhận quyết định, thông báo làm căn cứ giám sát điện tử',
    ...opening,
    at: 'minute',
    says: basis,
    brings: ['basis'],
    sets: { received: 'happened', measureEnds: { said: 'measureEnds' } },
    refuses: [...byBasis, { if: { ...when.fromBefore(D163.art(151, 1)), start: fromBefore }, field: 'basisOn' }],
    cite: [D163.art(16, 2, 'a'), D163.art(15), L120.art(12, 1)],
  },
  receiveRequest: {
    term: 'Tiếp nhận đề nghị giám sát của cha, mẹ, người giám hộ, người đại diện',
    ...opening,
    at: 'minute',
    says: {
      under,
      requester: choice('Người đề nghị', { parent: 'cha, mẹ', guardian: 'người giám hộ', representative: 'người đại diện hợp pháp' }),
      residence: choice('Nơi cư trú', { stable: 'có nơi cư trú ổn định', none: 'không có nơi cư trú ổn định' }),
      measureEnds,
    },
    brings: ['request', 'basis'],
    sets: { requested: 'happened', measureEnds: { said: 'measureEnds' } },
    refuses: [
      ...everybody,
      { if: when.needsNoRequest(D163.art(15, 2, 'a')) },
      { if: when.noHome(D163.art(15, 2)), field: 'residence' },
      { if: when.lessThanAYear(D163.art(15, 2, 'a')), field: 'measureEnds' },
      { if: when.aYearOrMore(D163.art(15, 2, 'a')), field: 'measureEnds' },
    ],
    cite: [D163.art(15, 2, 'a'), D163.art(16, 2, 'b')],
  },
  takeFromBefore: {
    term: 'Đưa người đã thuộc diện từ trước 01/7/2026 vào diện giám sát',
    ...opening,
    says: basis,
    brings: ['basis'],
    sets: { takenOver: 'happened', measureEnds: { said: 'measureEnds' } },
    refuses: [...byBasis, { if: { ...when.notFromBefore(D163.art(151, 1)), start: fromBefore }, field: 'basisOn' }],
    cite: [D163.art(151, 1), fromBefore],
  },
  notApply: {
    term: 'Không ra quyết định giám sát',
    by: ['communePoliceChief'],
    when: ['proposed', 'awaited'],
    becomes: 'notApplied',
    says: {
      whyNot: choice('Lý do', {
        notInGroup: 'không thuộc diện (tuổi, nơi cư trú)',
        measureOver: 'không còn cai nghiện, điều trị, quản lý',
        withdrawn: 'người đề nghị rút đề nghị',
      }),
    },
    cite: [D163.art(15), noTimeLimit],
  },
  decide: {
    term: 'Ra quyết định áp dụng biện pháp giám sát điện tử',
    by: ['communePoliceChief'],
    when: ['proposed', 'awaited', 'decided', 'worn', 'off', 'notComplied'],
    becomes: 'decided',
    at: 'minute',
    says: {
      decisionNo: number('Số quyết định'),
      effectiveAt: anyMoment('Có hiệu lực từ'),
      watcher: name('Cán bộ được phân công giám sát'),
      fittedAt: choice('Đeo thiết bị tại', {
        commune: 'Công an cấp xã',
        facility: 'cơ sở cai nghiện công lập, trường giáo dưỡng, trước khi người đó ra',
        private: 'cơ sở cai nghiện tư nhân, do Công an cấp xã nơi cơ sở đặt trụ sở đeo trước khi người đó ra',
      }),
      facility: only(unit('Cơ sở cai nghiện công lập, trường giáo dưỡng', 'centre'), 'fittedAt', 'facility'),
      fittingCommune: only(unit('Xã, phường nơi cơ sở tư nhân đặt trụ sở', 'commune'), 'fittedAt', 'private'),
      leavesOn: only(anyDay('Ngày ra khỏi cơ sở'), 'fittedAt', 'facility', 'private'),
    },
    needs: ['basis'],
    makes: ['decision'],
    sets: { decided: 'happened', effective: { said: 'effectiveAt' }, leaves: { said: 'leavesOn' } },
    clears: ['breached', 'fitted', 'violationFound', 'lastAct', 'recorded'],
    seats: { facility: { said: 'facility' }, fitter: { said: 'fittingCommune' } },
    refuses: [
      { if: when.decidedAlready(D163.art(25, 6)) },
      { if: when.groundGone(D163.art(20, 4, 'c')) },
      { if: when.wrongAge(D163.art(151, 1)) },
      { if: when.lessThanAYear(D163.art(15, 2, 'a')) },
      { if: when.aYearOrMore(D163.art(15, 2, 'a')) },
      { if: when.effectiveBefore(D163.art(17, 1)), field: 'effectiveAt' },
      { if: { ...when.anewLater(D163.art(25, 6)), start: substitutionBreach }, field: 'effectiveAt' },
    ],
    cite: [D163.art(16), L120.art(12, 2), D163.art(25, 6), substitutionBreach],
  },
  deliver: {
    term: 'Gửi quyết định cho người bị giám sát, gia đình, cán bộ giám sát',
    by: ['communePolice'],
    when: ['decided', 'worn'],
    says: { parentsTold: yes('Đã gửi cha, mẹ, người giám hộ, người đại diện (nếu dưới 18 tuổi)') },
    needs: ['decision'],
    sets: { delivered: 'happened' },
    refuses: [{ if: when.parentsNotTold(D163.art(17, 3)), field: 'parentsTold' }],
    cite: [D163.art(17, 3), noTimeLimit],
  },
  fit: {
    ...fitting,
    term: 'Thi hành quyết định, đeo thiết bị',
    by: ['communePolice', 'centre'],
    seat: ['commune', 'facility'],
    cite: [D163.art(17), D163.art(14), D163.art(16, 3)],
  },
  fitAtPrivate: {
    ...fitting,
    term: 'Thi hành quyết định, đeo thiết bị cho người ra từ cơ sở tư nhân trên địa bàn, báo nơi ra quyết định',
    by: ['communePolice'],
    seat: 'fitter',
    refuses: [...fitting.refuses, { if: when.notFromPrivate(D163.art(16, 3)) }],
    cite: [D163.art(17, 4), D163.art(16, 3)],
  },
} as const
