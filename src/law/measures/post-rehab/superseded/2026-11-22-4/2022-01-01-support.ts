import { anyDay, choice, name, note, when as only, optional, pastDay, yes } from '../../../../fields.ts'
import { D116 } from '../../../../sources/index.ts'
import { supportPlan } from '../../../../superseded/2026-11-22-4/silences.ts'
import * as when from './rules.ts'

export const helping = ['communePolice', 'caseWorker', 'communeChair'] as const

/** What the decree has somebody helped with, as articles 79(2) and 80 name it. */
const kinds = choice('Việc hỗ trợ', {
  counselling: 'tư vấn tâm lý, xã hội',
  legal: 'trợ giúp pháp lý',
  papers: 'giấy tờ tùy thân, hộ tịch, cư trú',
  schooling: 'học tập (từ đủ 12 đến dưới 18 tuổi)',
  training: 'học nghề',
  loan: 'vay vốn',
  job: 'việc làm',
  publicWork: 'việc làm công',
})

const wanted = (what: string) => only(yes(`Cần: ${what}`), 'needs', 'some')

/** Where somebody is sent; the texts name no closed list. */
export const toWhom = choice('Nơi giải quyết', {
  committee: 'UBND cấp xã, phòng chuyên môn',
  bank: 'ngân hàng, quỹ cho vay',
  employment: 'tổ chức dịch vụ việc làm',
  vocational: 'cơ sở dạy nghề',
  school: 'trường học',
  legalAid: 'nơi trợ giúp pháp lý',
  police: 'cơ quan Công an',
  health: 'cơ sở y tế',
  union: 'tổ chức đoàn thể',
  business: 'doanh nghiệp, hợp tác xã, hộ kinh doanh',
  other: 'nơi khác',
})

/**
 * Counselling and support while somebody is managed: what the person needs, the plan, to whom the person was sent, and what came of it. Loans
 * and places of work are statements about others: no money is kept here.
 */
export const support = {
  askNeeds: {
    term: 'Hỏi và ghi nhu cầu hỗ trợ của người đó',
    by: helping,
    when: ['reported', 'requested', 'managed'],
    says: {
      needs: choice('Nhu cầu', { some: 'có nhu cầu', none: 'chưa có nhu cầu' }),
      wantsCounselling: wanted('tư vấn tâm lý, xã hội'),
      wantsLegal: wanted('trợ giúp pháp lý'),
      wantsPapers: wanted('giấy tờ'),
      wantsSchooling: wanted('học tập'),
      wantsTraining: wanted('học nghề'),
      wantsLoan: wanted('vay vốn'),
      wantsJob: wanted('việc làm'),
      wantsSocial: wanted('tham gia hoạt động xã hội'),
      inOwnWords: optional(note('Theo lời người đó')),
    },
    sets: { needsAsked: 'happened' },
    cite: [D116.art(79, 2), D116.art(80)],
  },
  planSupport: {
    term: 'Lập hoặc sửa kế hoạch hỗ trợ',
    by: helping,
    when: ['managed'],
    says: { reviewOn: anyDay('Xem lại vào ngày'), planned: note('Việc sẽ làm, ai làm, đến khi nào') },
    makes: ['supportPlan'],
    sets: { supportPlanned: 'happened', reviewDue: { said: 'reviewOn' } },
    refuses: [{ if: when.reviewBeforePlan(supportPlan), field: 'reviewOn' }],
    cite: [D116.art(79, 2), supportPlan],
  },
  reviewPlan: {
    term: 'Xem lại kế hoạch hỗ trợ',
    by: helping,
    when: ['managed'],
    says: {
      planStands: choice('Kết quả', { goesOn: 'tiếp tục kế hoạch', toChange: 'cần sửa kế hoạch', reached: 'đã đạt' }),
      reviewed: note('Việc đã làm được, việc còn lại'),
    },
    needs: ['supportPlan'],
    sets: { planReviewed: 'happened' },
    cite: [D116.art(79, 2), supportPlan],
  },
  reassign: {
    term: 'Phân công lại người, tổ chức giúp đỡ',
    by: ['communeChair'],
    when: ['managed'],
    says: { helper: name('Người, tổ chức được phân công giúp đỡ') },
    needs: ['decision'],
    cite: [D116.art(79, 3)],
  },
  requestSupport: {
    term: 'Chuyển, giới thiệu đến nơi giải quyết',
    by: helping,
    when: ['managed'],
    says: { supportKind: kinds, toWhom, requested: optional(note('Tên nơi giải quyết, nội dung đề nghị')) },
    sets: { supportRequested: 'happened' },
    refuses: [{ if: when.schoolingOfAdults(D116.art(80, 1)), field: 'supportKind' }],
    cite: [D116.art(79, 2), D116.art(80, 4)],
  },
  support: {
    term: 'Ghi việc đã tư vấn, hỗ trợ',
    by: helping,
    when: ['managed'],
    says: {
      supportKind: kinds,
      toWhom: optional(toWhom),
      askedOn: optional(pastDay('Ngày đề nghị')),
      supported: note('Nơi giải quyết, kết quả'),
    },
    refuses: [{ if: when.schoolingOfAdults(D116.art(80, 1)), field: 'supportKind' }],
    cite: [D116.art(79, 2), D116.art(80)],
  },
  notSupported: {
    term: 'Ghi việc hỗ trợ không thành',
    by: helping,
    when: ['managed'],
    says: {
      supportKind: kinds,
      toWhom: optional(toWhom),
      askedOn: optional(pastDay('Ngày đề nghị')),
      whyNotSupported: choice('Lý do', {
        notEligible: 'không thuộc diện, chưa đủ điều kiện',
        papersMissing: 'hồ sơ chưa đủ',
        noMeans: 'hết nguồn vốn, hết chỉ tiêu',
        declined: 'người đó thôi không nhận',
        other: 'lý do khác',
      }),
      answered: optional(note('Trả lời của nơi giải quyết')),
    },
    cite: [D116.art(79, 2), D116.art(80, 4)],
  },
} as const
