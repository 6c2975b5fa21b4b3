import { note, number, pastDay, pastMoment } from '../../fields.ts'
import { lateStart, noFrequency, noTimeLimit, otherExcuses, withdrawalPlace } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import { from2025 } from './2025-07-01.ts'
import { breaches } from './2026-07-01-breaches.ts'
import { unended } from './2026-07-01-vocabulary.ts'
import * as when from './rules.ts'

const was = from2025.acts
const minute = 'minute' as const

/** From the contract on: what the provider, the assigned person and the police record while it runs. */
export const carrying = {
  contract: { ...was.contract, cite: [D163.art(4, 6), D163.art(92, 1, 'b')] },
  start: {
    term: was.start.term,
    by: was.start.by,
    when: ['decided'],
    becomes: 'running',
    at: minute,
    says: {},
    needs: ['decision'],
    sets: { started: 'happened' },
    refuses: [{ if: when.notReceived(L120.art(32, 2)) }],
    cite: [D163.art(4, 8), D163.art(92, 1, 'a')],
  },
  noticeStart: { ...was.noticeStart, at: minute, cite: [L120.art(32, 8, 'c')] },
  plan: { ...was.plan, cite: [D163.art(84, 2), D163.art(84, 4)] },
  finishIntake: { ...was.finishIntake, cite: [D163.art(84, 6)] },
  finishDetox: {
    ...was.finishDetox,
    who: 'provider',
    refuses: [{ if: when.detoxTooShort(D163.art(85, 6)), field: 'stageBegan' }],
    cite: [D163.art(85, 6)],
  },
  finishEducation: {
    ...was.finishEducation,
    who: 'provider',
    refuses: [{ if: when.educationTooShort(D163.art(86, 6)), field: 'stageBegan' }],
    cite: [D163.art(86, 6)],
  },
  finishLabour: { ...was.finishLabour, cite: [D163.art(87, 3)] },
  finishReintegration: { ...was.finishReintegration, cite: [D163.art(88, 5), D163.art(88, 7)] },
  bringToCentre: { ...was.bringToCentre, cite: [D163.art(85), withdrawalPlace] },
  admitToCentre: { ...was.admitToCentre, cite: [D163.art(85), withdrawalPlace] },
  dayAtCentre: { ...was.dayAtCentre, refuses: [{ if: when.notAtCentre(D163.art(85)) }], cite: [D163.art(85)] },
  leaveCentre: {
    ...was.leaveCentre,
    who: 'withdrawalCentre',
    when: ['running', 'violated', 'criminal', 'interrupted'],
    refuses: [{ if: when.notAtCentre(D163.art(85)) }, { if: when.withdrawalTooShort(D163.art(85, 6)), field: 'finishedOn' }],
    cite: [D163.art(85, 6), D163.art(4, 9)],
  },
  noticeStop: {
    ...was.noticeStop,
    at: minute,
    says: { stoppedAt: pastMoment('Lúc tự ý chấm dứt') },
    sets: { stopped: { said: 'stoppedAt' } },
    cite: [L120.art(32, 8, 'c'), D163.art(4, 9)],
  },
  noticeFinish: {
    ...was.noticeFinish,
    at: minute,
    says: { finishedAt: pastMoment('Lúc hoàn thành dịch vụ') },
    sets: { serviceFinished: { said: 'finishedAt' } },
    makes: ['serviceSlip', 'slipDelivery'],
    cite: [L120.art(32, 8, 'c'), D163.art(93, 1)],
  },
  followUp: { ...was.followUp, cite: [D163.art(130, 1), L120.art(32, 5, 'b'), noFrequency] },
  test: { ...was.test, cite: [L120.art(23, 1, 'd'), L120.art(32, 5, 'b'), noFrequency] },
  conclude: { ...was.conclude, when: unended, cite: [D163.art(4, 9), otherExcuses] },
  noteServiceSuspended: {
    term: 'Ghi nhận nơi cung cấp dịch vụ bị đình chỉ',
    by: ['communePolice'],
    when: ['decided', 'running'],
    says: { suspendedOn: pastDay('Ngày nơi cung cấp dịch vụ bị đình chỉ') },
    sets: { serviceSuspended: { said: 'suspendedOn' } },
    cite: [D163.art(81, 4)],
  },
  registerAgain: {
    term: 'Ghi nhận đăng ký thời gian, quy trình còn lại (nơi cung cấp dịch vụ bị đình chỉ)',
    by: ['communePolice'],
    when: ['decided', 'running'],
    says: {},
    clears: ['serviceSuspended'],
    refuses: [{ if: when.serviceGoesOn(D163.art(81, 4)) }],
    cite: [D163.art(81, 4)],
  },
  restartRegister: {
    ...was.restartRegister,
    by: ['communePoliceChief'],
    at: minute,
    says: { registerAgainFrom: pastMoment('Lúc bất khả kháng chấm dứt'), forceMajeure: note('Sự kiện bất khả kháng') },
    cite: [D163.art(4, 7)],
  },
  restartStart: { ...was.restartStart, by: ['communePoliceChief'], cite: [D163.art(4, 8), lateStart] },
  ...breaches,
  reportMove: {
    ...was.reportMove,
    at: minute,
    says: { leavesAt: pastMoment('Lúc chuyển đi') },
    sets: { left: { said: 'leavesAt' } },
    cite: [D163.art(92, 1, 'c')],
  },
  handOver: {
    ...was.handOver,
    by: ['communePoliceChief'],
    at: minute,
    makes: ['moveRequest'],
    cite: [D163.art(92, 1, 'c'), L120.art(48, 2)],
  },
  continueHere: {
    term: 'Ra quyết định tiếp tục cai nghiện tại nơi đến',
    by: ['communePoliceChief'],
    when: ['decided', 'running'],
    says: { continuationNo: number('Số quyết định') },
    needs: ['moveRequest'],
    makes: ['continuation'],
    cite: [D163.art(92, 1, 'c'), noTimeLimit],
  },
  imprison: {
    term: 'Tạm ngừng vì chấp hành án phạt tù có thời hạn',
    by: ['communePolice'],
    when: ['running', 'violated', 'criminal'],
    becomes: 'interrupted',
    says: {},
    sets: { imprisoned: 'happened' },
    begins: ['prison'],
    cite: [L120.art(47, 1)],
  },
  release: {
    term: 'Ra tù, tiếp tục thời hạn còn lại',
    by: ['communePolice'],
    when: ['interrupted'],
    becomes: 'running',
    says: {},
    clears: ['imprisoned'],
    ends: ['prison'],
    cite: [L120.art(47, 1)],
  },
} as const
