import { CERTIFICATE_GOT, choice, name, number, pastDay, pastMoment, whole, yes } from '../../fields.ts'
import { COMMUNE_POLICE } from '../../rules.ts'
import { earlierRehab, receptionFirst, restDecision, resultGoesOn, whoIsMonitored, whoRegisters } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import { unregistered } from './2022-01-01-vocabulary.ts'
import { from2025 } from './2025-07-01.ts'
import { length } from './2026-07-01-vocabulary.ts'
import * as when from './rules.ts'

const was = from2025.acts
const minute = 'minute' as const
/** Ends after which a proposal of monitoring still has its ground: nobody else was under rehabilitation to its end. */
const goneOn = ['completed', 'referred'] as const

/** From the result of the determination to the decision and whoever is assigned. */
export const registering = {
  notify: {
    ...was.notify,
    at: minute,
    by: ['communePolice'],
    says: {
      resultOn: pastDay('Ngày có kết quả'),
      notifiedAt: pastMoment('Lúc được thông báo là nghiện'),
      group: choice('Trường hợp xác định nghiện', {
        volunteer: 'tự nguyện xác định (điểm a)',
        registering: 'đăng ký cai nghiện tự nguyện (điểm b)',
        managedUser: 'đang bị quản lý người sử dụng trái phép (điểm c)',
        postRehab: 'đang bị quản lý sau cai nghiện (điểm d)',
        noResidence: 'không có nơi cư trú ổn định (điểm đ)',
      }),
      residence: choice('Nơi cư trú', { stable: 'có nơi cư trú ổn định', none: 'không có nơi cư trú ổn định' }),
    },
    sets: { found: { said: 'resultOn' }, registerFrom: { said: 'notifiedAt' } },
    refuses: [
      { if: when.under12(L120.art(31, 6)) },
      { if: when.wrongAge(L120.art(31, 6)) },
      { if: when.noStableHome(L120.art(31, 6)), field: 'residence' },
    ],
    cite: [D163.art(4, 7), D163.art(89, 1), whoRegisters],
  },
  acceptRest: {
    term: 'Tiếp nhận giấy xác nhận đã cai ở cơ sở tư nhân',
    by: ['communePolice'],
    when: 'opens a case',
    becomes: 'awaited',
    at: minute,
    says: {
      certifiedAt: pastMoment(`Lúc ${CERTIFICATE_GOT}`),
      servedDays: whole('Số ngày đã cai ở cơ sở tư nhân', 1, 1095, 'ngày'),
      stagesOn: pastDay('Ngày xong ba giai đoạn đầu'),
    },
    brings: ['stagesCertificate', 'finding'],
    sets: {
      certified: { said: 'certifiedAt' },
      intakeDone: { said: 'stagesOn' },
      detoxDone: { said: 'stagesOn' },
      educationDone: { said: 'stagesOn' },
    },
    seats: { commune: 'signer' },
    cite: [L120.art(30, 1, 'd'), L120.art(33, 4), restDecision],
  },
  takeUp: { ...was.takeUp, by: ['communePolice'], cite: [L120.art(31, 6), L120.art(33, 4, 'b'), resultGoesOn] },
  closeTold: { ...was.closeTold, by: ['communePolice'], cite: [L120.art(31, 6), resultGoesOn] },
  passOn: { ...was.passOn, cite: [L120.art(31, 6), resultGoesOn] },
  guide: { ...was.guide, at: minute, cite: [D163.art(89, 5)] },
  register: {
    ...was.register,
    at: minute,
    says: {
      proof: choice('Căn cứ', { finding: 'xác nhận tình trạng nghiện', substitution: 'giấy xác nhận đang điều trị thay thế' }),
      channel: choice('Cách nộp', { inPerson: 'trực tiếp', portal: 'Cổng Dịch vụ công quốc gia', vneid: 'VNeID' }),
      place: choice('Nơi cai nghiện', { home: 'tại gia đình', community: 'tại cộng đồng' }),
      parents: yes('Có ý kiến của cha, mẹ, người giám hộ, đại diện (nếu dưới 18 tuổi)'),
    },
    brings: ['biography', 'application', 'identityCopy'],
    refuses: [
      { if: when.parentsSilent(D163.art(89, 3, 'b')), field: 'parents' },
      { if: when.findingTooOld(L120.art(31, 1, 'b')), field: 'proof' },
      { if: when.mustGoToFacility(L120.art(31, 6)) },
      { if: when.restAlreadyRegistered(L120.art(33, 4, 'b')) },
    ],
    cite: [D163.art(89, 3), D163.art(89, 4), D163.art(89, 5)],
  },
  receive: {
    term: 'Lập biên bản tiếp nhận đăng ký, nhận cam kết',
    by: ['communePoliceChief'],
    when: [...unregistered, 'registered', 'decided'],
    says: { parentsConfirmed: yes('Cha, mẹ, người giám hộ, đại diện đã xác nhận cam kết (nếu dưới 18 tuổi)') },
    needs: ['application'],
    brings: ['commitment'],
    makes: ['reception'],
    sets: { received: 'happened' },
    refuses: [
      { if: when.notYetRegistered(L120.art(32, 2)) },
      { if: when.alreadyReceived(L120.art(32, 2)) },
      { if: when.commitmentUnconfirmed(L120.art(32, 4)), field: 'parentsConfirmed' },
    ],
    cite: [L120.art(32, 2), L120.art(32, 4), D163.art(92, 1, 'a'), receptionFirst],
  },
  decide: {
    term: 'Ra quyết định cai nghiện tự nguyện',
    by: ['communePoliceChief'],
    whose: COMMUNE_POLICE,
    when: [...unregistered, 'registered'],
    becomes: 'decided',
    at: minute,
    says: {
      decisionNo: number('Số quyết định'),
      attempt: choice('Lần cai nghiện', { first: 'lần đầu (24 tháng)', later: 'từ lần thứ hai (36 tháng)' }),
    },
    needs: ['application'],
    makes: ['decision'],
    sets: { decided: 'happened', startFrom: 'happened' },
    refuses: [{ if: when.notYetRegistered(D163.art(91, 1)) }, { if: when.servedItAll(length.of)(L120.art(32, 2, 'b')), field: 'attempt' }],
    proposes: [
      when.toMonitoring(
        { adult: 'home', minor: 'home', rest: 'home' },
        goneOn,
        { measureEnds: 'ends', ...when.movesAndPrison },
        D163.art(15, 1, 'a'),
      ),
    ],
    cite: [D163.art(91, 1), L120.art(29, 1), L120.art(12, 1), earlierRehab, whoIsMonitored, restDecision],
  },
  deliver: {
    term: 'Giao quyết định cho người cai nghiện hoặc người đại diện',
    by: ['communePolice'],
    when: ['decided', 'running'],
    says: {},
    needs: ['decision'],
    makes: ['delivery'],
    cite: [D163.art(91, 2, 'a')],
  },
  assign: {
    term: 'Phân công người tư vấn, quản lý, hỗ trợ',
    by: ['communeChair'],
    when: ['registered', 'decided', 'running'],
    says: { helper: name('Người được phân công') },
    makes: ['assignment'],
    sets: { assigned: 'happened' },
    cite: [D163.art(130, 1)],
  },
} as const
