import { choice, note, number, when as only, pastDay, pastMoment, unit, yes } from '../../fields.ts'
import { atPublicFacility, MINISTRY } from '../../placing.ts'
import { COMMUNE_POLICE } from '../../rules.ts'
import { earlierRehab, lateStart } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import { centre, livingIn } from './2022-01-01-coming.ts'
import { from2025 } from './2025-07-01.ts'
import * as when from './rules.ts'
import { noContract, publicTerm, sendingAtOnce } from './silences.ts'

const was = from2025.acts
const minute = 'minute' as const
const commune = { by: ['communePolice'], seat: 'commune' } as const
const chief = { by: ['communePoliceChief'], seat: 'commune', at: minute } as const
const director = { by: ['placer'], seat: 'province', at: minute } as const

/** From the registration to the gate under Law 120/2025: one decision for all, then a contract or a chosen public facility. */
export const coming2026 = {
  register: {
    term: 'Tiếp nhận đăng ký cai nghiện tự nguyện tại cơ sở',
    ...commune,
    when: 'opens a case',
    becomes: 'registered',
    at: minute,
    says: {
      proof: choice('Căn cứ', { finding: 'xác nhận tình trạng nghiện', substitution: 'giấy xác nhận đang điều trị thay thế' }),
      resultOn: only(pastDay('Ngày có kết quả xác định'), 'proof', 'finding'),
      channel: choice('Cách nộp', { inPerson: 'trực tiếp', portal: 'Cổng Dịch vụ công quốc gia', vneid: 'VNeID' }),
      parents: yes('Có ý kiến của cha, mẹ, người giám hộ, đại diện (nếu dưới 18 tuổi)'),
    },
    brings: ['biography', 'application', 'identityCopy', 'finding'],
    makes: ['register'],
    sets: { registered: 'happened' },
    seats: { commune: 'signer' },
    refuses: [
      { if: when.under12(D163.art(89, 3)) },
      { if: when.parentsSilent(D163.art(89, 3, 'b')), field: 'parents' },
      { if: when.findingTooOld(L120.art(31, 1, 'b')), field: 'resultOn' },
    ],
    cite: [D163.art(89, 3), D163.art(89, 4), D163.art(89, 5)],
  },
  decide: {
    term: 'Ra quyết định cai nghiện tự nguyện',
    ...chief,
    whose: COMMUNE_POLICE,
    when: ['registered'],
    becomes: 'decided',
    says: {
      decisionNo: number('Số quyết định'),
      attempt: choice('Lần cai nghiện', { first: 'lần đầu (24 tháng)', later: 'từ lần thứ hai (36 tháng)' }),
    },
    needs: ['application', 'finding'],
    makes: ['decision'],
    sets: { decided: 'happened', startFrom: 'happened' },
    cite: [D163.art(91, 1), L120.art(29, 1), L120.art(56, 2), earlierRehab],
  },
  deliver: {
    term: 'Giao quyết định cho người cai nghiện hoặc người đại diện',
    ...commune,
    when: ['decided', 'contracted', 'running'],
    says: {},
    needs: ['decision'],
    makes: ['delivery'],
    cite: [D163.art(91, 2, 'a')],
  },
  chooseFacility: {
    term: 'Ghi cơ sở tư nhân mà người đó chọn',
    ...commune,
    when: ['registered', 'decided'],
    says: { chosen: unit('Cơ sở cai nghiện tư nhân', 'centre') },
    seats: { facility: { said: 'chosen' } },
    refuses: [{ if: when.notPrivate(L120.art(33)) }],
    cite: [L120.art(33)],
  },
  sign: {
    term: was.sign.term,
    ...centre,
    when: ['decided'],
    becomes: 'contracted',
    says: { contractNo: number('Số hợp đồng') },
    needs: ['decision'],
    brings: ['contract'],
    sets: { contracted: 'happened' },
    refuses: [{ if: when.notPrivate(L120.art(33, 2)) }],
    cite: [L120.art(33, 2), D163.art(92, 2)],
  },
  receive: {
    term: 'Lập biên bản tiếp nhận vào cơ sở',
    ...centre,
    when: ['contracted'],
    becomes: 'running',
    at: minute,
    says: {},
    needs: ['contract'],
    makes: ['reception'],
    sets: { received: 'happened', admitted: 'happened' },
    proposes: [livingIn('decided')],
    cite: [L120.art(33, 2), D163.art(92, 2)],
  },
  admit: {
    ...was.admit,
    at: minute,
    refuses: [{ if: when.newContract(L120.art(33, 2)) }],
    cite: [L120.art(56, 1), D163.art(84)],
  },
  forward: {
    term: 'Báo Công an cấp tỉnh để chọn cơ sở công lập, trường giáo dưỡng',
    ...chief,
    when: ['decided'],
    says: { province: unit('Công an cấp tỉnh', 'province') },
    needs: ['decision'],
    makes: ['letter'],
    sets: { forwarded: 'happened' },
    clears: ['placed', 'ministryAsked'],
    seats: { province: { said: 'province' } },
    refuses: [{ if: when.notPublic(L120.art(34)) }],
    cite: [L120.art(34, 3), D163.art(95, 1)],
  },
  place: {
    term: 'Chọn cơ sở công lập trong tỉnh',
    ...director,
    when: ['decided'],
    says: {
      placementNo: number('Số quyết định'),
      facility: unit('Cơ sở cai nghiện', 'centre'),
      minorPlace: yes('Cơ sở đủ điều kiện cai nghiện cho người dưới 18 tuổi (nếu dưới 18 tuổi)'),
    },
    makes: ['placement'],
    sets: { placed: 'happened' },
    // A director who chooses himself ends the question to the ministry.
    clears: ['ministryAsked'],
    seats: { facility: { said: 'facility' } },
    refuses: [{ if: when.minorToReformatory(L120.art(34)), field: 'minorPlace' }],
    cite: [L120.art(34, 3), D163.art(95)],
  },
  askMinistry: {
    term: 'Đề nghị C04 hoặc C10 chọn nơi cai nghiện',
    ...director,
    when: ['decided'],
    says: { askedFor: choice('Đề nghị', { outside: 'C04 chọn cơ sở ngoài tỉnh', reformatory: 'C10 chọn trường giáo dưỡng' }) },
    sets: { ministryAsked: 'happened' },
    cite: [D163.art(95)],
  },
  placeByMinistry: {
    term: 'Ghi quyết định của C04 hoặc C10 chọn nơi cai nghiện',
    ...director,
    who: 'drugPolice',
    whose: MINISTRY,
    when: ['decided'],
    says: { placementNo: number('Số quyết định'), facility: unit('Cơ sở cai nghiện, trường giáo dưỡng', 'centre') },
    brings: ['placement'],
    sets: { placed: 'happened' },
    seats: { facility: { said: 'facility' } },
    cite: [D163.art(95)],
  },
  sendPlacement: {
    term: 'Gửi quyết định chọn cơ sở cho Trưởng Công an cấp xã hoặc Giám đốc Công an cấp tỉnh',
    ...director,
    when: ['decided'],
    says: {},
    needs: ['placement'],
    cite: [D163.art(95, 4), sendingAtOnce],
  },
  handOver: {
    term: 'Giao người cai nghiện cho cơ sở công lập, trường giáo dưỡng',
    ...commune,
    when: ['decided'],
    becomes: 'running',
    at: minute,
    says: {},
    needs: ['placement'],
    makes: ['handOver'],
    sets: { received: 'happened', admitted: 'happened' },
    proposes: [{ ...livingIn('decided'), if: atPublicFacility(D163.art(131, 2)) }],
    refuses: [{ if: when.notPublic(D163.art(96)) }, { if: when.notPlaced(D163.art(95)) }],
    cite: [L120.art(38, 5), D163.art(95, 4), D163.art(96), publicTerm],
  },
  withdraw: { ...was.withdraw, cite: [noContract] },
  giveUp: {
    ...was.giveUp,
    by: ['communePolice', 'voluntaryCentre'],
    seat: ['commune', 'facility'],
    when: ['registered', 'decided', 'contracted'],
    cite: [noContract],
  },
  restartStart: {
    term: 'Quyết định tính lại thời hạn đến cơ sở vì bất khả kháng',
    by: ['communePoliceChief'],
    seat: 'commune',
    when: ['decided', 'contracted'],
    says: { startAgainFrom: pastMoment('Lúc bất khả kháng chấm dứt'), forceMajeure: note('Sự kiện bất khả kháng') },
    sets: { startFrom: { said: 'startAgainFrom' } },
    settles: 'checkStarting',
    cite: [D163.art(4, 8), lateStart],
  },
  noticeAdmitted: {
    ...was.noticeAdmitted,
    term: 'Báo Công an cấp xã nơi cơ sở đặt trụ sở: đã tiếp nhận',
    at: minute,
    cite: [L120.art(46, 2, 'i')],
  },
  plan: { ...was.plan, cite: [D163.art(84, 2), D163.art(84, 4)] },
} as const
