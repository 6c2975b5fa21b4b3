import { CERTIFICATE_GOT, choice, number, optional, pastDay, pastMoment, whole } from '../../fields.ts'
import { PRIVATE_HEAD, PUBLIC_HEADS } from '../../rules.ts'
import { criminal, noTimeLimit, tellingAgain } from '../../silences.ts'
import { BLHS, D161, D163, L120 } from '../../sources/index.ts'
import { centre } from './2022-01-01-coming.ts'
import { inside } from './2022-01-01-stay.ts'
import { from2025 } from './2025-07-01.ts'
import { unended } from './2026-07-01-vocabulary.ts'
import * as when from './rules.ts'
import { afterSomeStages, earlyEnd, suspendedFacility, threeStagesBefore } from './silences.ts'

const was = from2025.acts
const minute = 'minute' as const
const route = { public: 'voluntary', private: 'voluntary' } as const
const postRehab = {
  measure: 'post-rehab',
  route,
  facts: { noticed: 'happened', completed: 'ends' },
  seats: { commune: 'commune' },
} as const

/** The rest at home: registered already, with the three stages and the days served until the certificate or the day of the suspension. */
const rest = <const F extends 'certified' | 'suspended'>(until: F) =>
  ({
    measure: 'voluntary-community',
    route: { public: 'rest', private: 'rest' },
    facts: {
      certified: { fact: until },
      restRegistered: 'happened',
      intakeDone: { fact: 'intakeDone' },
      detoxDone: { fact: 'detoxDone' },
      educationDone: { fact: 'educationDone' },
    },
    says: { servedDays: { served: until } },
    seats: { commune: 'commune' },
  }) as const

const stagesGotAt = optional(pastMoment(`Lúc ${CERTIFICATE_GOT} (để trống nếu chưa nhận)`))
const gotOn = optional(pastDay(`Ngày ${CERTIFICATE_GOT} (để trống nếu chưa nhận)`))

/** The ways a stay ends under Law 120/2025: in full, after three stages in a private facility, or because the facility is suspended. */
export const ends2026 = {
  noticeEnd: {
    term: 'Báo sắp hết thời hạn cai nghiện',
    ...inside,
    says: {},
    makes: ['endNotice'],
    sets: { noticed: 'happened', managementProposed: 'happened' },
    tells: 'ends',
    refuses: [{ if: when.noEndYet(D163.art(94, 2)) }, { if: when.noticedOnce(D163.art(94, 2)) }],
    proposes: [{ ...postRehab, promises: ['completed'] }],
    cite: [D163.art(94, 2), D163.art(97), D163.art(134, 1)],
  },
  noticeEndAgain: {
    term: 'Báo lại: ngày hết thời hạn đã thay đổi',
    ...inside,
    says: {},
    makes: ['endNoticeAgain'],
    sets: { noticedAgain: 'happened' },
    tells: 'ends',
    refuses: [{ if: when.noEndYet(tellingAgain) }, { if: when.notNoticedBefore(tellingAgain) }, { if: when.endAsTold(tellingAgain) }],
    cite: [tellingAgain],
  },
  evaluate: { ...was.evaluate, cite: [D163.art(94), D163.art(97)] },
  complete: {
    ...was.complete,
    whose: `${PRIVATE_HEAD}; ${PUBLIC_HEADS}`,
    at: minute,
    says: { ...was.complete.says, certificateGotOn: gotOn },
    sets: { ...was.complete.sets, certificateGot: { said: 'certificateGotOn' } },
    refuses: [
      { if: { ...when.beforeLastDay(D163.art(94, 3)), start: D163.art(97, 2) } },
      { if: when.threeStagesOpen(L120.art(29, 3)) },
      { if: when.stagesOpen(L120.art(29, 3)) },
    ],
    proposes: [
      {
        ...postRehab,
        facts: { ...postRehab.facts, unannounced: 'happened' },
        if: when.notProposedYet(D163.art(94, 2)),
        brings: ['completion'],
      },
    ],
    cite: [L120.art(33, 3), D163.art(94, 3), D163.art(97, 2)],
  },
  noticeFinish: {
    ...was.noticeFinish,
    term: 'Báo Công an cấp xã nơi cơ sở đặt trụ sở: đã hoàn thành',
    at: minute,
    cite: [L120.art(46, 2, 'i')],
  },
  handCertificate: {
    term: 'Giao giấy xác nhận hoàn thành cho người cai nghiện hoặc người đại diện sau khi cấp',
    ...centre,
    when: ['completed'],
    says: { certificateGotOn: pastDay(`Ngày ${CERTIFICATE_GOT}`) },
    needs: ['completion'],
    sets: { certificateGot: { said: 'certificateGotOn' } },
    refuses: [{ if: when.certificateGotAlready(L120.art(33, 3, 'b')) }],
    cite: [L120.art(33, 3, 'b')],
  },
  sendCompletion: {
    term: 'Gửi bản sao giấy xác nhận hoàn thành cho Công an cấp xã nơi người đó cư trú',
    ...centre,
    when: ['completed'],
    at: minute,
    says: {},
    needs: ['completion'],
    cite: [L120.art(33, 3, 'a'), D163.art(94, 3)],
  },
  noticeSomeStages: {
    term: 'Báo Công an cấp xã nơi cơ sở đặt trụ sở: đã hoàn thành một số giai đoạn',
    ...centre,
    when: ['resting', 'restElsewhere'],
    at: minute,
    says: {},
    needs: ['stagesCertificate'],
    cite: [L120.art(46, 2, 'i'), afterSomeStages],
  },
  handStagesCertificate: {
    term: 'Giao giấy xác nhận thời gian, quy trình cho người cai nghiện hoặc người đại diện sau khi cấp',
    ...centre,
    when: ['resting'],
    at: minute,
    says: { certificateGotAt: pastMoment(`Lúc ${CERTIFICATE_GOT}`) },
    needs: ['stagesCertificate'],
    makes: ['stagesHandover'],
    sets: { stagesGot: { said: 'certificateGotAt' } },
    refuses: [{ if: when.stagesGotAlready(L120.art(33, 4, 'b')) }],
    cite: [L120.art(33, 4, 'a'), D163.art(94, 4)],
  },
  noticeStages: {
    term: 'Báo Công an cấp xã nơi người đó cư trú về thời gian, quy trình đã cai',
    ...centre,
    when: ['resting', 'restElsewhere'],
    at: minute,
    says: {},
    needs: ['stagesCertificate'],
    cite: [L120.art(33, 4, 'a'), D163.art(94, 4)],
  },
  handToFamily: { ...was.handToFamily, cite: [D163.art(94), D163.art(97)] },
  reportBack: {
    term: 'Ghi nhận người hoàn thành đến trình diện, nộp giấy xác nhận',
    by: ['communePolice'],
    seat: 'commune',
    when: ['completed'],
    says: {},
    needs: ['completion'],
    refuses: [{ if: when.notPrivate(L120.art(33, 3)) }],
    cite: [L120.art(33, 3)],
  },
  certifyStages: {
    term: 'Cấp giấy xác nhận thời gian, quy trình đã cai (xong ít nhất ba giai đoạn)',
    by: ['facilityHead'],
    seat: 'facility',
    when: ['running', 'stopped'],
    becomes: 'resting',
    at: minute,
    says: { certificateNo: number('Số giấy xác nhận'), certificateGotAt: stagesGotAt },
    makes: ['stagesCertificate'],
    sets: { certified: 'happened', stagesGot: { said: 'certificateGotAt' } },
    clears: ['absent', 'stopped'],
    refuses: [
      { if: when.notPrivate(L120.art(33, 4)) },
      { if: { ...when.threeStagesOpen(L120.art(33, 4)), start: [D163.art(94, 4), threeStagesBefore] } },
    ],
    cite: [L120.art(30, 1, 'd'), L120.art(33, 4), D163.art(94, 4)],
  },
  suspendFacility: {
    term: 'Ghi nhận cơ sở tư nhân bị đình chỉ hoạt động',
    by: ['communePolice', 'voluntaryCentre'],
    seat: ['commune', 'facility'],
    when: ['running'],
    becomes: 'resting',
    says: { suspendedOn: pastDay('Ngày cơ sở bị đình chỉ') },
    sets: { suspended: { said: 'suspendedOn' } },
    refuses: [{ if: when.notPrivate(D163.art(75, 5)) }],
    cite: [D163.art(75, 5), suspendedFacility],
  },
  registerRest: {
    term: 'Ghi nhận đăng ký thời hạn còn lại tại gia đình, cộng đồng',
    by: ['communePolice'],
    seat: 'commune',
    when: ['resting'],
    becomes: 'restElsewhere',
    at: minute,
    says: {},
    sets: { restRegistered: 'happened' },
    proposes: [
      { ...rest('certified'), if: when.restAfterStages(L120.art(33, 4, 'b')), brings: ['stagesCertificate', 'finding', 'application'] },
      { ...rest('suspended'), if: when.restAfterSuspension(D163.art(75, 5)), brings: ['finding', 'application'] },
    ],
    cite: [L120.art(33, 4, 'b'), L120.art(32, 2, 'b'), D163.art(75, 5)],
  },
  paySupport: {
    term: 'Chi hỗ trợ một lần',
    by: ['communeChair'],
    seat: 'commune',
    when: ['running', 'stopped', 'resting', 'restElsewhere', 'completed'],
    says: { amount: whole('Số tiền', 1, 1_000_000_000, 'đồng') },
    sets: { supported: 'happened' },
    refuses: [
      { if: when.notPrivate(D163.art(131, 1)) },
      { if: when.threeStagesOpen(D163.art(131, 1)) },
      { if: { ...when.belowBaseSalary(D163.art(131, 1)), start: D161.art(3) }, field: 'amount' },
      { if: when.supportedAlready(D163.art(131, 1)) },
    ],
    cite: [D163.art(131, 1), noTimeLimit],
  },
  endEarly: { ...was.endEarly, cite: [earlyEnd] },
  close: {
    ...was.close,
    when: unended,
    refuses: [{ if: when.prisonWhileRunning(L120.art(47, 1)), field: 'reason' }],
    cite: [L120.art(48, 3)],
  },
  referCriminal: was.referCriminal,
  criminalOutcome: {
    ...was.criminalOutcome,
    becomes: 'running',
    says: {
      outcome: choice('Kết quả', {
        notProsecuted: 'không xử lý hình sự, tiếp tục cai nghiện',
        noPrison: 'xử lý hình sự nhưng không phải đi tù, tiếp tục cai nghiện',
      }),
    },
    cite: [BLHS.art(256), criminal],
  },
  sendCopy: {
    term: 'Gửi biên bản tiếp nhận cho Công an cấp xã đã quyết định',
    ...inside,
    says: {},
    needs: ['reception'],
    cite: [D163.art(92, 2, 'd')],
  },
} as const
