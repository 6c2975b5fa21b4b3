import { choice, note, pastDay, pastMoment, yes } from '../../../../fields.ts'
import { D163, L120 } from '../../../../sources/index.ts'
import { afterRecord, explaining, noFrequency, otherExcuses } from '../../../../superseded/2026-11-22-4/silences.ts'
import { centre } from './2022-01-01-coming.ts'
import { asked } from './2022-01-01-stay.ts'
import { from2025 } from './2025-07-01.ts'
import { unended } from './2026-07-01-vocabulary.ts'
import * as when from './rules.ts'
import { shortAbsence, suspendedFacility } from './silences.ts'

const was = from2025.acts
const minute = 'minute' as const
const atStart = { starting: 'chưa đến cơ sở', registering: 'chưa đăng ký thời hạn còn lại' }

/** The stay under Law 120/2025: lengths of stages, two working days of absence, prison that interrupts. */
export const stay2026 = {
  finishIntake: { ...was.finishIntake, cite: [D163.art(84, 6)] },
  finishDetox: {
    ...was.finishDetox,
    refuses: [{ if: when.detoxTooShort(D163.art(85, 6)), field: 'stageBegan' }],
    cite: [D163.art(85, 6)],
  },
  finishEducation: {
    ...was.finishEducation,
    refuses: [{ if: when.educationTooShort(D163.art(86, 6)), field: 'stageBegan' }],
    cite: [D163.art(86, 6)],
  },
  finishLabour: { ...was.finishLabour, cite: [D163.art(87, 3)] },
  finishReintegration: { ...was.finishReintegration, cite: [D163.art(88, 5), D163.art(88, 7)] },
  recordAbsence: { ...was.recordAbsence, cite: [D163.art(4, 9)] },
  comeBack: { ...was.comeBack, cite: [D163.art(4, 9), shortAbsence] },
  recordStop: {
    ...was.recordStop,
    at: minute,
    says: { stopKind: asked.stopKind, stoppedAt: pastMoment('Lúc tự ý chấm dứt') },
    sets: { stopped: { said: 'stoppedAt' } },
    refuses: [
      { if: when.notAbsent(D163.art(4, 9)), field: 'stopKind' },
      { if: when.absenceTooShort(D163.art(4, 9)), field: 'stopKind' },
    ],
    cite: [D163.art(4, 9)],
  },
  noticeStop: {
    ...was.noticeStop,
    term: 'Báo Công an cấp xã nơi cơ sở đặt trụ sở và nơi người đó cư trú: tự ý chấm dứt',
    at: minute,
    cite: [L120.art(33, 5), L120.art(46, 2, 'i')],
  },
  sendPapers: {
    term: 'Gửi tài liệu để Công an cấp xã xem xét lập hồ sơ',
    ...centre,
    when: ['stopped', 'violated'],
    says: {},
    makes: ['facilityPapers'],
    cite: [L120.art(33, 5)],
  },
  test: { ...was.test, cite: [L120.art(23, 1, 'd'), noFrequency] },
  conclude: {
    ...was.conclude,
    when: unended,
    says: { ...was.conclude.says, about: choice('Việc được xác minh', { ...asked.about, ...atStart }) },
    settles: {
      said: 'about',
      is: { stopping: 'checkStopping', use: 'checkUse', starting: 'checkStarting', registering: 'checkRegistering' },
    },
    cite: [D163.art(4, 9), otherExcuses],
  },
  recordViolation: {
    ...was.recordViolation,
    by: ['communePoliceChief'],
    when: ['decided', 'contracted', 'running', 'stopped', 'resting'],
    at: minute,
    says: {
      ground: choice('Hành vi', {
        notStarted: 'có quyết định mà không thực hiện',
        stopped: 'tự ý chấm dứt cai nghiện',
        used: 'sử dụng ma túy trong khi cai nghiện',
        notRegistered: 'không đăng ký thời hạn còn lại sau cơ sở tư nhân',
      }),
      foundOn: pastDay('Ngày phát hiện'),
      lastActOn: pastDay('Ngày vi phạm lần cuối, hoặc ngày chấm dứt trốn tránh'),
      noExcuse: yes('Đã xác minh: không do ốm đau, bất khả kháng, lý do chính đáng'),
    },
    sets: { violationFound: { said: 'foundOn' }, lastAct: { said: 'lastActOn' }, recorded: 'happened' },
    refuses: [
      { if: when.startTimeRuns(D163.art(4, 8)), field: 'ground' },
      { if: when.restTimeRuns(L120.art(33, 4, 'b')), field: 'ground' },
      { if: when.facilitySuspended(suspendedFacility), field: 'ground' },
      { if: when.notInTreatment(L120.art(35, 1)), field: 'ground' },
      { if: when.mayLeave(L120.art(33, 4)), field: 'ground' },
      { if: when.stopUnknown(D163.art(4, 9)), field: 'ground' },
      { if: when.mayBeExcused(D163.art(4, 9)), field: 'noExcuse' },
    ],
    cite: [L120.art(35, 1), L120.art(36, 1), D163.art(101, 1, 'b')],
  },
  explain: { ...was.explain, refuses: [{ if: when.noExplaining(explaining) }], cite: [explaining] },
  dropViolation: {
    ...was.dropViolation,
    by: ['communePoliceChief'],
    becomes: { said: 'backTo', is: { decided: 'decided', contracted: 'contracted', running: 'running', resting: 'resting' } },
    says: {
      backTo: choice('Tiếp tục từ', {
        decided: 'có quyết định, chờ vào cơ sở',
        contracted: 'có hợp đồng, chờ vào cơ sở',
        running: 'đang cai nghiện tại cơ sở',
        resting: 'đăng ký thời hạn còn lại',
      }),
      againFrom: pastMoment('Thời hạn đến cơ sở, đăng ký tính lại từ lúc'),
      whyDropped: note('Lý do'),
    },
    at: minute,
    sets: { startFrom: { said: 'againFrom' } },
    clears: ['violationFound', 'lastAct', 'recorded', 'explained', 'absent', 'stopped'],
  },
  refer: {
    ...was.refer,
    refuses: [
      { if: when.limitationOver(L120.art(35, 4)) },
      { if: when.limitationOverForMinor(L120.art(36, 3)) },
      { if: when.stillExplainingOldRecord(explaining) },
    ],
    proposes: [
      when.toCompulsory(['public', 'private'], { lastAct: { fact: 'lastAct' } }, L120.art(35, 1)),
      when.toCompulsoryMinor(['public', 'private'], { lastAct: { fact: 'lastAct' } }, L120.art(36, 1)),
    ],
    cite: [L120.art(35, 3), L120.art(36, 2), D163.art(100, 1), afterRecord],
  },
  imprison: {
    term: 'Tạm ngừng vì chấp hành án phạt tù có thời hạn',
    by: ['communePolice'],
    seat: 'commune',
    when: ['running', 'stopped', 'violated', 'criminal'],
    becomes: 'interrupted',
    says: {},
    begins: ['prison'],
    cite: [L120.art(47, 1)],
  },
  release: {
    term: 'Ra tù, tiếp tục thời hạn còn lại',
    by: ['communePolice'],
    seat: 'commune',
    when: ['interrupted'],
    becomes: 'running',
    says: {},
    ends: ['prison'],
    cite: [L120.art(47, 1)],
  },
} as const
