import { sheet } from '../../../engine/builder.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { sameDay } from '../../../kernel/limit.ts'
import { anyDay, choice, note, when as only, optional, pastMoment, unit, yes } from '../../fields.ts'
import { signs } from '../../signs.ts'
import { atOnce, otherExcuses } from '../../silences.ts'
import { D105, L73 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { confirming, refusingTest } from './silences.ts'
import { facts, states } from './vocabulary.ts'

const minute = 'minute' as const
export const awaiting = ['asked', 'uncooperative'] as const
export const unended = [...awaiting, 'positive', 'sent'] as const

export const sign = optional(choice('Căn cứ', signs))
export const result = choice('Kết quả', { negative: 'âm tính', positive: 'dương tính' })
export const method = choice('Cách xét nghiệm', {
  rapid: 'xét nghiệm nhanh',
  laboratory: 'cơ quan, người có chuyên môn xét nghiệm',
})
const watched = only(
  choice('Giám sát khi lấy nước tiểu', { sameSex: 'có cán bộ cùng giới', none: 'không có cán bộ cùng giới' }),
  'sample',
  'urine',
)
export const tested = {
  testResult: result,
  sample: choice('Mẫu', { urine: 'nước tiểu', blood: 'máu', catheter: 'thông tiểu', other: 'mẫu khác' }),
  watched,
  method,
  guardian: optional(yes('Cha, mẹ, người giám hộ hoặc người đại diện đồng ý (dưới 18 tuổi, trừ lấy nước tiểu)')),
} as const
const refuses = [
  { if: when.noConsent(D105.art(46, 4)), field: 'guardian' },
  { if: when.otherSexWatching(D105.art(46, 3)), field: 'watched' },
] as const

const routes = ['caught', 'suspected', 'managed', 'education', 'rehab', 'inside', 'substitution', 'postRehab'] as const
/** Whoever is found using comes under management where the test was made, until it is known where that person lives. */
export const toManagement = (cite: Citation) =>
  ({
    measure: 'user-management',
    route: Object.fromEntries(routes.map((route) => [route, 'user'])),
    if: when.newlyFound(cite),
    facts: { found: 'happened', positive: 'happened' },
    seats: { commune: 'commune', finder: 'commune' },
    brings: ['testSheet'],
    promises: ['received', 'kept'],
  }) as const

/** Whoever is found using under management is to have addiction determined: the file waits for the police, who make it or close it. */
export const toDetermination = (cite: Citation) =>
  ({
    measure: 'determination',
    // Only those three are asked for by `if`; the others need a name all the same.
    route: { ...Object.fromEntries(routes.map((route) => [route, 'managedUser'])), education: 'education', postRehab: 'postRehab' },
    if: when.foundAgain(cite),
    facts: { discovered: 'happened' },
    seats: { commune: 'commune' },
    brings: ['testSheet'],
    promises: ['received', 'kept'],
  }) as const

/** Testing somebody's body for drugs under Law 73/2021. */
export const from2022 = sheet({
  measure: 'drug-test',
  from: '2022-01-01',
  term: 'Xét nghiệm chất ma túy trong cơ thể',
  basis: 'L73',
  together: true,
  routes: {
    caught: 'người bị phát hiện sử dụng trái phép',
    suspected: 'người có căn cứ cho rằng sử dụng trái phép',
    managed: 'người đang bị quản lý vì sử dụng trái phép',
    education: 'người đang bị giáo dục tại xã vì sử dụng trái phép',
    rehab: 'người đang cai nghiện',
    inside: 'người đang cai nghiện bắt buộc trong cơ sở',
    substitution: 'người đang điều trị thay thế',
    postRehab: 'người đang bị quản lý sau cai nghiện',
  },
  states,
  facts,
  documents: {
    testSheet: { term: 'Phiếu kết quả xét nghiệm chất ma túy trong cơ thể', form: 'Mẫu 03 NĐ 105/2021', cite: [D105.art(38, 2)] },
    laboratorySheet: { term: 'Kết quả của cơ quan, người có chuyên môn' },
    summons: { term: 'Giấy triệu tập đến địa điểm xét nghiệm' },
  },
  seats: {
    commune: { term: 'xã, phường nơi xét nghiệm', unitKind: 'commune' },
    residence: { term: 'xã, phường nơi cư trú', unitKind: 'commune' },
  },
  intervals: {},
  tasks: {
    checkRefusal: {
      term: 'Tìm hiểu vì sao không đến, không hợp tác xét nghiệm (ốm đau, bất khả kháng?)',
      who: 'communePolice',
      cite: D105.art(46, 1),
    },
  },
  acts: {
    quickTest: {
      term: 'Xét nghiệm, ghi kết quả',
      by: ['tester'],
      when: 'opens a case',
      becomes: { said: 'testResult', is: { negative: 'negative', positive: 'positive' } },
      at: minute,
      says: { sign, ...tested },
      makes: ['testSheet'],
      sets: { tested: 'happened' },
      seats: { commune: 'signer' },
      refuses: [{ if: when.signMissing(D105.art(38, 1)), field: 'sign' }, ...refuses],
      proposes: [toManagement(L73.art(23, 4)), toDetermination(L73.art(27, 1))],
      cite: [L73.art(22, 1), L73.art(22, 2), D105.art(38, 2), confirming],
    },
    ask: {
      term: 'Yêu cầu, mời đến xét nghiệm',
      by: ['tester'],
      when: 'opens a case',
      becomes: 'asked',
      says: { sign, comeOn: anyDay('Mời đến ngày') },
      sets: { asked: 'happened' },
      seats: { commune: 'signer' },
      refuses: [{ if: when.signMissing(D105.art(38, 1)), field: 'sign' }],
      cite: [D105.art(46, 1)],
    },
    receiveResult: {
      term: 'Nhận kết quả dương tính do nơi khác gửi',
      by: ['userDecider', 'communePolice'],
      when: 'opens a case',
      becomes: 'received',
      at: minute,
      says: {
        testedBy: choice('Nơi xét nghiệm', {
          police: 'cơ quan Công an khác',
          facility: 'cơ sở cai nghiện',
          clinic: 'cơ sở điều trị thay thế',
          other: 'người khác có thẩm quyền',
        }),
        testedAt: pastMoment('Lúc có kết quả'),
      },
      brings: ['testSheet'],
      sets: { tested: { said: 'testedAt' }, received: 'happened' },
      seats: { commune: 'signer', residence: 'signer' },
      cite: [L73.art(22, 2)],
    },
    test: {
      term: 'Xét nghiệm người đã được yêu cầu',
      by: ['tester'],
      when: ['asked'],
      becomes: { said: 'testResult', is: { negative: 'negative', positive: 'positive' } },
      at: minute,
      says: tested,
      makes: ['testSheet'],
      sets: { tested: 'happened' },
      refuses,
      proposes: [toManagement(L73.art(23, 4)), toDetermination(L73.art(27, 1))],
      cite: [L73.art(22, 2), D105.art(38, 2), D105.art(46, 2), confirming],
    },
    uncooperative: {
      term: 'Ghi nhận không đến hoặc không hợp tác xét nghiệm',
      by: ['tester'],
      when: ['asked'],
      becomes: 'uncooperative',
      says: {
        how: choice('Việc', { absent: 'không đến', refused: 'đến nhưng không hợp tác' }),
        circumstances: optional(note('Diễn biến')),
      },
      sets: { uncooperative: 'happened' },
      raises: 'checkRefusal',
      cite: [D105.art(46, 1)],
    },
    conclude: {
      term: 'Kết luận vì sao không đến, không hợp tác',
      by: ['communePolice'],
      when: unended,
      says: {
        conclusion: choice('Kết luận', {
          illness: 'do ốm đau',
          forceMajeure: 'do bất khả kháng',
          otherReason: 'có lý do chính đáng khác',
          untrue: 'không đúng sự việc',
          noExcuse: 'không có lý do chính đáng',
        }),
        verified: note('Việc đã làm, giấy tờ đã xem'),
      },
      settles: 'checkRefusal',
      cite: [D105.art(46, 1), refusingTest, otherExcuses],
    },
    askAgain: {
      term: 'Hẹn lại ngày xét nghiệm',
      by: ['tester'],
      when: ['uncooperative'],
      becomes: 'asked',
      says: { comeOn: anyDay('Mời đến ngày') },
      sets: { asked: 'happened' },
      clears: ['uncooperative'],
      cite: [refusingTest],
    },
    summon: {
      term: 'Triệu tập đến địa điểm xét nghiệm',
      by: ['communePoliceChief'],
      whose: 'cơ quan Công an',
      when: ['uncooperative'],
      becomes: 'asked',
      says: { comeOn: anyDay('Triệu tập đến ngày'), noExcuse: yes('Đã loại trừ ốm đau, bất khả kháng, lý do chính đáng') },
      makes: ['summons'],
      sets: { asked: 'happened' },
      refuses: [{ if: when.mayBeExcused(refusingTest), field: 'noExcuse' }],
      cite: [D105.art(46, 1)],
    },
    drop: {
      term: 'Kết thúc, không xét nghiệm được',
      by: ['communePoliceChief'],
      when: awaiting,
      becomes: 'notTested',
      says: {
        whyDropped: choice('Lý do', {
          noGround: 'không còn căn cứ',
          neverCame: 'không đến, không tìm được',
          illness: 'sức khỏe không cho phép',
          gone: 'chết hoặc mất tích',
        }),
      },
      cite: [refusingTest],
    },
    laboratory: {
      term: 'Ghi kết quả của cơ quan, người có chuyên môn',
      by: ['tester'],
      when: ['positive', 'sent'],
      becomes: { said: 'laboratoryResult', is: { negative: 'refuted' } },
      at: minute,
      says: { laboratoryResult: result },
      brings: ['laboratorySheet'],
      cite: [L73.art(22, 2), confirming],
    },
    send: {
      term: 'Gửi kết quả dương tính đến nơi cư trú',
      by: ['tester'],
      when: ['positive'],
      becomes: 'sent',
      at: minute,
      says: { toCommune: unit('Xã, phường nơi người đó cư trú', 'commune') },
      needs: ['testSheet'],
      sets: { sent: 'happened' },
      seats: { residence: { said: 'toCommune' } },
      cite: [L73.art(22, 2)],
    },
    receive: {
      term: 'Nơi cư trú nhận kết quả dương tính',
      by: ['userDecider', 'communePolice'],
      when: ['sent'],
      becomes: 'received',
      at: minute,
      seat: 'residence',
      says: {},
      sets: { received: 'happened' },
      cite: [L73.art(22, 2)],
    },
    keep: {
      term: 'Ghi nhận kết quả dương tính không phải gửi nơi cư trú',
      by: ['tester'],
      when: ['positive'],
      becomes: 'kept',
      says: {
        whyKept: choice('Lý do', {
          noResidence: 'không có nơi cư trú ổn định: nơi phát hiện quản lý',
          inside: 'đang cai nghiện bắt buộc',
        }),
      },
      refuses: [{ if: when.notInside(L73.art(22, 2)), field: 'whyKept' }],
      cite: [L73.art(22, 2), D105.art(41, 6)],
    },
  },
  clocks: [{ of: ['send', 'keep'], who: 'tester', within: sameDay, after: 'tested', if: when.isOutside(L73.art(22, 2)), cite: atOnce }],
  silences: [atOnce, confirming, refusingTest, otherExcuses],
})
