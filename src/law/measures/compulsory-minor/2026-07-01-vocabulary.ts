import type { Citation } from '../../../kernel/citation.ts'
import * as adults from '../../court-ordered/2026-07-01-vocabulary.ts'
import { tellingAgain } from '../../silences.ts'
import { D163 } from '../../sources/index.ts'
import * as before from './2022-01-01-vocabulary.ts'

/** What Law 120/2025 adds, and the papers under its forms. */
const form = (no: string): string => `Mẫu ${no} phụ lục V NĐ 163/2026`

export const states = { ...before.states, interrupted: adults.states.interrupted } as const

const { lapseFrom: _lapseFrom, cancelled: _cancelled, ...days } = adults.facts
export const facts = {
  ...days,
  ...before.facts,
  received: days.received,
  leaveApplied: days.leaveApplied,
  heldAway: days.heldAway,
  outsideAsked: 'lúc C04, C10 nhận đề nghị chọn nơi tiếp nhận (tính từ lúc gửi)',
  taken: 'ngày đưa đi cơ sở, trường giáo dưỡng',
  movedAsAdult: 'ngày chuyển nơi khi đủ 18 tuổi',
} as const

/** Papers of section 12 are those of minors in a public facility by article 126. */
const inPublicFacility = <const P extends { readonly cite: readonly Citation[] }>(paper: P) => ({
  ...paper,
  cite: [...paper.cite, D163.art(126)],
})

export const documents = {
  ...before.documents,
  ...adults.documents,
  violation: { ...adults.documents.violation, cite: [D163.art(104, 1, 'b')] },
  biography: { ...adults.documents.biography, cite: [D163.art(104, 1, 'a')] },
  request: { ...adults.documents.request, cite: [D163.art(104, 1, 'g')] },
  notice: { ...adults.documents.notice, cite: [D163.art(105, 1)] },
  finding: { ...adults.documents.finding, cite: [D163.art(104, 1, 'c')] },
  statement: {
    term: 'Bản tường trình, hoặc biên bản lời khai của người không biết chữ',
    form: form('38, 58'),
    cite: [D163.art(104, 1, 'd')],
  },
  statementRefusal: { term: 'Biên bản về việc không viết tường trình', form: form('40'), cite: [D163.art(104, 1, 'e')] },
  opinion: { term: before.documents.opinion.term, form: form('39'), cite: [D163.art(104, 1, 'đ')] },
  opinionRefusal: { term: before.documents.opinionRefusal.term, form: form('40'), cite: [D163.art(104, 1, 'e')] },
  noticeRefusal: { term: before.documents.noticeRefusal.term, form: form('41'), cite: [D163.art(105, 3)] },
  easingApplication: {
    term: 'Đơn của cha, mẹ, người giám hộ, người đại diện đề nghị hoãn, miễn chấp hành',
    form: form('45'),
    cite: [D163.art(110, 1)],
  },
  placement: { term: 'Quyết định cơ sở, trường giáo dưỡng tiếp nhận' },
  easingRequest: inPublicFacility(adults.documents.easingRequest),
  leaveApplication: inPublicFacility(adults.documents.leaveApplication),
  leaveHandover: inPublicFacility(adults.documents.leaveHandover),
  leaveDecision: inPublicFacility(adults.documents.leaveDecision),
  completion: { ...adults.documents.completion, cite: [...adults.documents.completion.cite, D163.art(129, 2)] },
  endNotice: { ...adults.documents.endNotice, cite: [...adults.documents.endNotice.cite, D163.art(129, 2)] },
  endNoticeAgain: { ...adults.documents.endNoticeAgain, cite: [D163.art(123, 1), D163.art(129, 2), tellingAgain] },
  homeHandover: { term: 'Biên bản giao người chấp hành xong cho gia đình hoặc Công an, UBND cấp xã' },
} as const
