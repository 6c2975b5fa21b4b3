import { sheet } from '../../../engine/builder.ts'
import { cited } from '../../../kernel/citation.ts'
import { years } from '../../../kernel/duration.ts'
import { anyDay, anyMoment, choice, name, note, when as only, optional, pastMoment } from '../../fields.ts'
import { signs } from '../../signs.ts'
import { atOnce, noTimeLimit, otherExcuses, resultGoesOn } from '../../silences.ts'
import { BLHS, D109, D163, L120 } from '../../sources/index.ts'
import { over as ended, undecided, undetermined } from './2022-01-01.ts'
import { from2025, managedOrTried } from './2025-07-01.ts'
import { clocks } from './2026-07-01-clocks.ts'
import { findingActs } from './2026-07-01-finding.ts'
import { decisionNo, knownBy, officer, positiveOn, team, testResult } from './fields.ts'
import * as when from './rules.ts'
import {
  afterFinding,
  criminalUser,
  monthly,
  presenting,
  resultOrNotice,
  runningIn2026,
  twoMoves,
  unverifiedResult,
  youngest,
} from './silences.ts'
import { factsSince2026 } from './vocabulary.ts'

const was = from2025.acts
const minute = 'minute' as const
const under = [...managedOrTried, 'suspended'] as const
const over = [...ended, 'stoppedDetention'] as const
const form = (no: string) => `Mẫu ${no} phụ lục III NĐ 163/2026`

/** The same under Law 120/2025: the chief of the commune police decides, within hours, and custody suspends it. */
export const from2026 = sheet({
  ...from2025,
  from: '2026-07-01',
  basis: 'L120',
  states: {
    ...from2025.states,
    suspended: { term: 'tạm đình chỉ quản lý vì bị tạm giữ, tạm giam', kind: 'open' },
    stoppedDetention: { term: 'dừng: tạm giữ, tạm giam dài hơn thời hạn còn lại', kind: 'end' },
  },
  facts: {
    ...from2025.facts,
    ...factsSince2026,
    absent: 'ngày vắng mặt không xác định được nơi đến',
    presented: 'lúc trình diện ở nơi cư trú mới',
    signed: 'lúc ra quyết định tạm đình chỉ, dừng, chấm dứt',
  },
  documents: {
    ...from2025.documents,
    testSheet: {
      ...from2025.documents.testSheet,
      form: form('01'),
      cite: [D163.art(56, 2), D163.art(57, 2, 'a'), D163.art(59, 4, 'c')],
      citeIn: { receiveNotice: [D163.art(57, 2, 'a')], notify: [D163.art(57, 2, 'a')] },
    },
    notice: { ...from2025.documents.notice, form: form('02'), cite: [D163.art(57, 1, 'b'), D163.art(58, 5), D163.art(58, 6)] },
    statement: { ...from2025.documents.statement, form: form('03'), cite: [D163.art(57, 2, 'c'), D163.art(59, 4, 'đ')] },
    decision: {
      ...from2025.documents.decision,
      form: form('04'),
      cite: [D163.art(59, 2), D163.art(59, 4, 'a'), D163.art(62, 2)],
      citeIn: { decide: [D163.art(59, 2), D163.art(59, 4, 'a')], continueHere: [D163.art(62, 2)] },
    },
    biography: { ...from2025.documents.biography, form: form('05'), cite: [D163.art(59, 4, 'b')] },
    moveFile: { ...from2025.documents.moveFile, form: form('06'), cite: [D163.art(62, 1)] },
    suspension: { term: 'Quyết định tạm đình chỉ quản lý', form: form('07'), cite: [D163.art(63, 1)] },
    stopDecision: { ...from2025.documents.stopDecision, form: form('08'), cite: [D163.art(63, 2)] },
    endDecision: { ...from2025.documents.endDecision, form: form('09'), cite: [D163.art(63, 3)] },
  },
  seats: { ...from2025.seats, registered: { term: 'xã, phường đăng ký thường trú', unitKind: 'commune' } },
  intervals: {
    custody: { term: 'bị tạm giữ, tạm giam', counts: 'counted', cite: L120.art(24, 7), start: D163.art(63, 1) },
    unknownPlace: {
      term: 'vắng mặt, vi phạm quy định về quản lý cư trú, không xác định được nơi đến',
      counts: 'uncounted',
      cite: D163.art(60, 2),
    },
  },
  tasks: {
    checkAbsence: { ...from2025.tasks.checkAbsence, cite: D163.art(61, 1, 'a') },
    checkUse: { ...from2025.tasks.checkUse, cite: D163.art(59, 1) },
    checkPresenting: { term: 'Tìm hiểu vì sao chưa trình diện ở nơi cư trú mới', who: 'communePolice', cite: L120.art(25, 4) },
  },
  lasts: { fixedBy: 'decide', from: 'decided', is: { user: cited(years(1), L120.art(24, 2)) } },
  acts: {
    ...was,
    ...findingActs,
    checkResidence: { ...was.checkResidence, cite: [D163.art(61, 1, 'a'), monthly] },
    counsel: { ...was.counsel, cite: [D163.art(61, 1), D163.art(61, 2), L120.art(24, 4, 'c')] },
    test: {
      ...was.test,
      says: {
        testResult,
        positiveOn,
        sign: choice('Căn cứ', { ...signs, plan: 'đột xuất theo kế hoạch chuyên đề' }),
      },
      cite: [L120.art(23, 1, 'c'), D163.art(56, 3), D163.art(61, 1, 'b')],
    },
    conclude: {
      ...was.conclude,
      when: [...undecided, ...under],
      says: {
        ...was.conclude.says,
        about: choice('Việc được xác minh', {
          absence: 'không có mặt ở nơi cư trú',
          use: 'kết quả xét nghiệm dương tính',
          presenting: 'chưa trình diện ở nơi cư trú mới',
        }),
      },
      settles: { said: 'about', is: { absence: 'checkAbsence', use: 'checkUse', presenting: 'checkPresenting' } },
      cite: [D163.art(61, 1), L120.art(25, 4), otherExcuses],
    },
    findUse: {
      ...was.findUse,
      at: minute,
      says: { foundAt: pastMoment('Lúc phát hiện'), knownBy },
      sets: { usedAgain: { said: 'foundAt' } },
      cite: [D163.art(59, 1), L120.art(31, 1, 'c')],
    },
    determinedAgain: { ...was.determinedAgain, at: minute, cite: [L120.art(31, 1, 'c'), L120.art(31, 4), D163.art(59, 1)] },
    becomeAddicted: { ...was.becomeAddicted, cite: [L120.art(24, 5, 'a'), L120.art(31, 1, 'a'), D109.art(4), D109.art(5)] },
    absent: {
      term: 'Ghi nhận vắng mặt, không xác định được nơi đến (từ ngày vắng)',
      by: ['communePolice'],
      when: undetermined,
      says: { searched: note('Việc đã làm để tìm') },
      sets: { absent: 'happened' },
      begins: ['unknownPlace'],
      raises: 'checkAbsence',
      cite: [D163.art(60, 2)],
    },
    back: {
      term: 'Có mặt trở lại, hoặc đã biết nơi ở',
      by: ['communePolice'],
      when: managedOrTried,
      says: {},
      clears: ['absent'],
      ends: ['unknownPlace'],
      cite: [D163.art(60, 2)],
    },
    reportMove: {
      ...was.reportMove,
      at: minute,
      says: { leavesAt: anyMoment('Lúc rời đi') },
      sets: { left: { said: 'leavesAt' } },
      cite: [L120.art(25, 4), L120.art(27, 2)],
    },
    noticeMove: { ...was.noticeMove, cite: [L120.art(27, 2)] },
    confirmArrival: {
      ...was.confirmArrival,
      at: minute,
      says: { arrivedAt: pastMoment('Lúc đến') },
      sets: { arrived: { said: 'arrivedAt' } },
      cite: [D163.art(62, 1)],
    },
    handOver: { ...was.handOver, at: minute, cite: [D163.art(62, 1), L120.art(27, 2), twoMoves] },
    present: {
      term: 'Ghi nhận trình diện ở nơi cư trú mới',
      by: ['communePolice'],
      when: undetermined,
      at: minute,
      says: {},
      sets: { presented: 'happened' },
      cite: [L120.art(25, 4)],
    },
    continueHere: {
      term: 'Nơi đến ra quyết định quản lý cho thời hạn còn lại',
      by: ['userDecider'],
      when: undetermined,
      says: { decisionNo, officer, team },
      needs: ['moveFile'],
      makes: ['decision'],
      cite: [D163.art(60, 1), D163.art(62, 2), noTimeLimit],
    },
    tellRegistered: {
      term: 'Gửi quyết định quản lý cho nơi đăng ký thường trú',
      by: ['userDecider', 'communePolice'],
      when: undetermined,
      at: minute,
      says: {},
      needs: ['decision'],
      cite: [L120.art(24, 6)],
    },
    suspend: {
      term: 'Ra quyết định tạm đình chỉ quản lý',
      by: ['userDecider'],
      when: [...undetermined, 'criminal'],
      becomes: 'suspended',
      at: minute,
      says: {
        decisionNo,
        custody: choice('Lý do', { arrest: 'bị tạm giữ', remand: 'bị tạm giam' }),
        custodyUntil: optional(anyDay('Đến ngày')),
      },
      needs: ['decision'],
      makes: ['suspension'],
      sets: { signed: 'happened' },
      begins: ['custody'],
      cite: [L120.art(24, 7), D163.art(63, 1)],
    },
    resume: {
      term: 'Hết tạm giữ, tạm giam: tiếp tục quản lý đến hết thời hạn',
      by: ['userDecider', 'communePolice'],
      when: ['suspended'],
      becomes: { said: 'backTo', is: { managed: 'managed', usedAgain: 'usedAgain', clearedAgain: 'clearedAgain', criminal: 'criminal' } },
      says: {
        backTo: choice('Tiếp tục', {
          managed: 'quản lý',
          usedAgain: 'quản lý và xác định tình trạng nghiện',
          clearedAgain: 'quản lý, chờ quyết định mới sau khi xác định không nghiện',
          criminal: 'quản lý, đang xem xét trách nhiệm hình sự',
        }),
      },
      ends: ['custody'],
      cite: [L120.art(24, 7), D163.art(63, 1)],
    },
    stop: {
      ...was.stop,
      at: minute,
      when: under,
      becomes: {
        said: 'cause',
        is: {
          addicted: 'stoppedAddicted',
          institution: 'stoppedInstitution',
          prison: 'stoppedPrison',
          dead: 'stoppedDead',
          missing: 'stoppedMissing',
          detention: 'stoppedDetention',
        },
      },
      says: {
        decisionNo,
        cause: choice('Trường hợp dừng', {
          addicted: 'được xác định nghiện ma túy',
          institution: 'vào cơ sở giáo dục bắt buộc, trường giáo dưỡng, kể cả giáo dục tại trường giáo dưỡng theo xử lý chuyển hướng',
          prison: 'chấp hành án phạt tù',
          dead: 'chết',
          missing: 'bị Tòa án tuyên bố mất tích',
          detention: 'tạm giữ, tạm giam dài hơn thời hạn quản lý còn lại',
        }),
        custodyUntil: only(anyDay('Tạm giữ, tạm giam đến ngày'), 'cause', 'detention'),
      },
      refuses: [
        { if: when.notFoundAddicted(L120.art(24, 5, 'a')), field: 'cause' },
        { if: when.custodyShorter(L120.art(24, 7)), field: 'custodyUntil' },
      ],
      cite: [L120.art(24, 5), L120.art(24, 7), D163.art(63, 2)],
    },
    end: {
      ...was.end,
      at: minute,
      when: ['managed', 'suspended'],
      ends: ['custody'],
      refuses: [{ if: when.beforeEnd(L120.art(24, 2)) }, { if: when.positiveUnverified(D163.art(63, 3)) }],
      cite: [D163.art(63, 3), L120.art(27, 3, 'a')],
    },
    sendDecision: {
      ...was.sendDecision,
      term: 'Gửi quyết định tạm đình chỉ, dừng, chấm dứt',
      when: ['suspended', ...over],
      at: minute,
      says: { sentTo: name('Đã gửi: người đó, Tổ quản lý, UBND cấp xã') },
      cite: [D163.art(63, 4), D163.art(59, 3)],
    },
    criminalOutcome: { ...was.criminalOutcome, cite: [BLHS.art(256), D163.art(55), criminalUser] },
  },
  clocks,
  openCases: { gain: ['suspend', 'resume', 'continueHere', 'present'], cite: [runningIn2026] },
  silences: [
    youngest,
    afterFinding,
    resultGoesOn,
    resultOrNotice,
    presenting,
    atOnce,
    monthly,
    twoMoves,
    unverifiedResult,
    runningIn2026,
    criminalUser,
    otherExcuses,
    noTimeLimit,
  ],
})
