import { sheet } from '../../../engine/builder.ts'
import { cited } from '../../../kernel/citation.ts'
import { years } from '../../../kernel/duration.ts'
import { anyDay, choice, name, note, when as only, optional, pastDay, unit } from '../../fields.ts'
import { signs } from '../../signs.ts'
import { noTimeLimit, otherExcuses, resultGoesOn } from '../../silences.ts'
import { D105, D109, L73 } from '../../sources/index.ts'
import { clocks } from './2022-01-01-clocks.ts'
import { findingActs } from './2022-01-01-finding.ts'
import { decisionNo, finding, knownBy, positiveOn, testResult } from './fields.ts'
import * as when from './rules.ts'
import { afterFinding, custodyBefore, monthly, twoMoves, unverifiedResult, youngest } from './silences.ts'
import { documents, facts, states } from './vocabulary.ts'

export const undecided = ['found', 'verified', 'noticeSent', 'noticed', 'cleared'] as const
/** Under management while nobody knows yet whether somebody who used again is dependent: moving and custody do not wait for it. */
export const undetermined = ['managed', 'usedAgain', 'clearedAgain'] as const
export const managed = ['managed', 'usedAgain', 'clearedAgain', 'addicted'] as const
export const over = [
  'ended',
  'stoppedAddicted',
  'stoppedEducation',
  'stoppedInstitution',
  'stoppedPrison',
  'stoppedDead',
  'stoppedMissing',
] as const

/** Management of somebody who used drugs and is not found dependent, under Law 73/2021: preventive, no sanction. */
export const from2022 = sheet({
  measure: 'user-management',
  from: '2022-01-01',
  term: 'Quản lý người sử dụng trái phép chất ma túy',
  basis: 'L73',
  routes: { user: 'người sử dụng trái phép chất ma túy' },
  states,
  facts,
  documents,
  seats: {
    commune: { term: 'xã, phường quản lý', unitKind: 'commune' },
    finder: { term: 'xã, phường nơi phát hiện', unitKind: 'commune' },
  },
  intervals: {},
  tasks: {
    checkAbsence: { term: 'Tìm hiểu vì sao không có mặt ở nơi cư trú (ốm đau, đi làm xa?)', who: 'communePolice', cite: D105.art(47, 1) },
    checkUse: { term: 'Xác minh kết quả xét nghiệm dương tính', who: 'communePolice', cite: D105.art(43, 2) },
  },
  lasts: { fixedBy: 'decide', from: 'decided', is: { user: cited(years(1), L73.art(23, 2)) } },
  acts: {
    ...findingActs,
    checkResidence: {
      term: 'Kiểm tra cư trú hằng tháng',
      by: ['communePolice'],
      when: managed,
      says: {
        seen: choice('Kết quả', { present: 'có mặt', away: 'vắng mặt có báo', absent: 'vắng mặt không rõ lý do' }),
        seenNote: optional(note('Ghi thêm')),
      },
      raises: { said: 'seen', is: { absent: 'checkAbsence' } },
      cite: [D105.art(47, 1), monthly],
    },
    counsel: {
      term: 'Ghi tư vấn, giáo dục, giúp đỡ',
      by: ['communePolice', 'caseWorker', 'communeChair'],
      when: managed,
      says: {
        help: choice('Nội dung', {
          counselling: 'tư vấn tâm lý',
          education: 'giáo dục pháp luật, tác hại của ma túy',
          community: 'tham gia hoạt động cộng đồng, thể thao',
          schooling: 'học văn hóa (dưới 18 tuổi)',
          job: 'việc làm',
        }),
        helped: note('Kết quả'),
      },
      cite: [D105.art(44, 2), D105.art(44, 3)],
    },
    test: {
      term: 'Xét nghiệm trong thời hạn quản lý',
      by: ['tester'],
      when: managed,
      says: {
        testResult,
        positiveOn,
        sign: choice('Căn cứ', signs),
      },
      brings: ['testSheet'],
      sets: { testedPositive: { said: 'positiveOn' } },
      raises: { said: 'testResult', is: { positive: 'checkUse' } },
      cite: [D105.art(45, 1), D105.art(45, 2)],
    },
    conclude: {
      term: 'Kết luận xác minh',
      by: ['communePolice'],
      when: [...undecided, ...managed],
      says: {
        about: choice('Việc được xác minh', { absence: 'không có mặt ở nơi cư trú', use: 'kết quả xét nghiệm dương tính' }),
        conclusion: choice('Kết luận', {
          illness: 'do ốm đau',
          forceMajeure: 'do bất khả kháng',
          otherReason: 'có lý do chính đáng khác',
          untrue: 'không đúng sự việc',
          noExcuse: 'không có lý do chính đáng',
        }),
        useVerifiedOn: only(pastDay('Ngày xác minh xong kết quả dương tính'), 'about', 'use'),
        verified: note('Việc đã làm, giấy tờ đã xem'),
      },
      sets: { useVerified: { said: 'useVerifiedOn' } },
      settles: { said: 'about', is: { absence: 'checkAbsence', use: 'checkUse' } },
      cite: [D105.art(43, 2), D105.art(47, 1), otherExcuses],
    },
    findUse: {
      term: 'Ghi nhận dùng lại trong thời hạn quản lý',
      by: ['communePolice'],
      when: ['managed'],
      becomes: 'usedAgain',
      says: {
        foundOn: pastDay('Ngày phát hiện'),
        knownBy,
      },
      needs: ['testSheet'],
      sets: { usedAgain: { said: 'foundOn' } },
      cite: [D105.art(43, 2), L73.art(27, 1, 'a')],
    },
    determinedAgain: {
      term: 'Ghi kết quả xác định tình trạng nghiện sau khi dùng lại',
      by: ['communePolice'],
      when: ['usedAgain'],
      becomes: { said: 'finding', is: { notAddicted: 'clearedAgain', addicted: 'addicted' } },
      says: { finding },
      brings: ['finding'],
      sets: { clearedAgain: 'happened', addicted: 'happened' },
      cite: [L73.art(27, 1, 'a'), L73.art(27, 4), D105.art(43, 2)],
    },
    becomeAddicted: {
      term: 'Ghi kết quả xác định nghiện do tự nguyện hoặc nơi khác gửi',
      by: ['communePolice'],
      when: ['managed'],
      becomes: 'addicted',
      says: {
        resultOn: pastDay('Ngày có kết quả'),
        askedBy: optional(choice('Việc xác định do', { person: 'chính người đó, gia đình đề nghị', police: 'Công an nơi khác đề nghị' })),
      },
      brings: { said: 'askedBy', is: { person: 'ownFinding', police: 'finding' } },
      sets: { addicted: 'happened' },
      refuses: [{ if: when.askedByNobody(D109.art(4)), field: 'askedBy' }],
      cite: [L73.art(23, 5), L73.art(27, 1, 'đ'), D109.art(4), D109.art(5)],
    },
    reportMove: {
      term: 'Ghi nhận người bị quản lý chuyển nơi cư trú',
      by: ['communePolice'],
      when: undetermined,
      says: { leavesOn: anyDay('Ngày rời đi') },
      sets: { left: { said: 'leavesOn' } },
      cite: [D105.art(47, 2), L73.art(26, 2)],
    },
    noticeMove: {
      term: 'Báo Công an nơi đến để đưa vào danh sách',
      by: ['communePolice'],
      when: undetermined,
      says: {},
      makes: ['listNotice'],
      cite: [L73.art(26, 2)],
    },
    confirmArrival: {
      term: 'Ghi nhận đã đến nơi cư trú mới',
      by: ['communePolice'],
      when: undetermined,
      says: { arrivedOn: pastDay('Ngày đến') },
      sets: { arrived: { said: 'arrivedOn' } },
      cite: [D105.art(47, 2)],
    },
    handOver: {
      term: 'Thông báo, chuyển hồ sơ quản lý đến nơi cư trú mới',
      by: ['userDecider'],
      when: undetermined,
      says: { toCommune: unit('Xã, phường nơi đến', 'commune') },
      needs: ['decision'],
      makes: ['moveFile'],
      seats: { commune: { said: 'toCommune' } },
      cite: [D105.art(47, 2), D105.art(43, 3), twoMoves],
    },
    stop: {
      term: 'Ra quyết định dừng quản lý',
      by: ['userDecider'],
      when: managed,
      becomes: {
        said: 'cause',
        is: {
          addicted: 'stoppedAddicted',
          education: 'stoppedEducation',
          institution: 'stoppedInstitution',
          prison: 'stoppedPrison',
          dead: 'stoppedDead',
          missing: 'stoppedMissing',
        },
      },
      says: {
        decisionNo,
        cause: choice('Trường hợp dừng', {
          addicted: 'được xác định nghiện ma túy',
          education: 'bị giáo dục tại xã vì sử dụng ma túy',
          institution: 'vào cơ sở giáo dục bắt buộc, trường giáo dưỡng',
          prison: 'chấp hành án phạt tù',
          dead: 'chết',
          missing: 'bị Tòa án tuyên bố mất tích',
        }),
      },
      needs: ['decision'],
      makes: ['stopDecision'],
      sets: { signed: 'happened' },
      refuses: [{ if: when.notFoundAddicted(L73.art(23, 5, 'a')), field: 'cause' }],
      cite: [L73.art(23, 5), D105.art(48, 1), custodyBefore],
    },
    end: {
      term: 'Ra quyết định chấm dứt quản lý vì hết thời hạn, không dùng lại',
      by: ['userDecider'],
      when: ['managed'],
      becomes: 'ended',
      says: { decisionNo },
      needs: ['decision'],
      makes: ['endDecision'],
      sets: { signed: 'happened' },
      refuses: [{ if: when.beforeEnd(L73.art(23, 2)) }, { if: when.positiveUnverified(D105.art(48, 2)) }],
      cite: [D105.art(48, 2), D105.art(43, 1), L73.art(26, 3)],
    },
    sendDecision: {
      term: 'Gửi quyết định dừng, chấm dứt',
      by: ['userDecider', 'communePolice'],
      when: over,
      says: { sentTo: name('Đã gửi: Tổ quản lý, người đó, gia đình') },
      cite: [D105.art(48, 3), D105.art(42, 4)],
    },
  },
  clocks,
  silences: [youngest, afterFinding, resultGoesOn, monthly, twoMoves, unverifiedResult, custodyBefore, otherExcuses, noTimeLimit],
})
