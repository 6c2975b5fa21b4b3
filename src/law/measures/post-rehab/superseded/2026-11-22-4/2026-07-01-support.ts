import { choice } from '../../../../fields.ts'
import { D163, L120 } from '../../../../sources/index.ts'
import { supportPlan } from '../../../../superseded/2026-11-22-4/silences.ts'
import { support as was } from './2022-01-01-support.ts'
import * as when from './rules.ts'

/** What the decree of 2026 has somebody helped with: articles 136(2)(b), 135(5) and 137. */
const supportKind = choice('Việc hỗ trợ', {
  counselling: 'tư vấn, trợ giúp về tâm lý',
  residence: 'hướng dẫn đăng ký cư trú',
  identityCard: 'hướng dẫn cấp căn cước',
  judicialRecord: 'hướng dẫn cấp phiếu lý lịch tư pháp',
  legal: 'hướng dẫn chấp hành pháp luật, nghĩa vụ công dân',
  schooling: 'học tập (từ đủ 12 đến dưới 18 tuổi)',
  training: 'học nghề',
  loan: 'vay vốn',
  job: 'tìm kiếm, giới thiệu việc làm',
  publicWork: 'việc làm công',
  money: 'hỗ trợ kinh phí',
  social: 'tham gia hoạt động xã hội, hòa nhập cộng đồng',
  local: 'chính sách hỗ trợ riêng của địa phương',
  other: 'điều kiện cần thiết khác để ổn định cuộc sống',
})
/** Which paper of the file it leaves behind (article 135(4), (5)). */
const paper = {
  counselling: 'counselRecord',
  training: 'socialPapers',
  loan: 'socialPapers',
  job: 'socialPapers',
  social: 'socialPapers',
} as const
const refuses = [{ if: when.schoolingOfAdults(D163.art(137, 1)), field: 'supportKind' }] as const

/** The same under Decree 163/2026, whose list is longer and whose file keeps papers of it. */
export const support = {
  askNeeds: { ...was.askNeeds, when: ['awaited', 'reported', 'requested', 'managed'], cite: [L120.art(42, 5), D163.art(136, 2)] },
  planSupport: {
    ...was.planSupport,
    refuses: [{ if: when.reviewBeforePlan(supportPlan), field: 'reviewOn' }],
    cite: [L120.art(42, 5), supportPlan],
  },
  reviewPlan: { ...was.reviewPlan, cite: [L120.art(42, 5), supportPlan] },
  reassign: { ...was.reassign, cite: [D163.art(134, 2), D163.art(136, 3)] },
  requestSupport: {
    ...was.requestSupport,
    says: { ...was.requestSupport.says, supportKind },
    refuses,
    cite: [L120.art(42, 5), D163.art(136, 2), D163.art(137)],
  },
  support: {
    ...was.support,
    says: { ...was.support.says, supportKind },
    brings: { said: 'supportKind', is: paper },
    refuses,
    cite: [L120.art(42, 5), D163.art(136, 2), D163.art(137), D163.art(135, 5)],
  },
  notSupported: {
    ...was.notSupported,
    says: { ...was.notSupported.says, supportKind },
    cite: [L120.art(42, 5), D163.art(136, 2), D163.art(137)],
  },
  commit: {
    term: 'Nhận cam kết không sử dụng trái phép chất ma túy',
    by: ['communePolice'],
    when: ['managed'],
    says: {},
    brings: ['commitment'],
    cite: [D163.art(135, 4)],
  },
} as const
