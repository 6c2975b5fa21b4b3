import * as adults from '../../../../court-ordered/superseded/2026-11-22-6/2026-07-01-vocabulary.ts'
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
  outsideAsked: 'lúc đề nghị C04, C10 chọn nơi tiếp nhận',
  taken: 'ngày đưa đi cơ sở, trường giáo dưỡng',
  movedAsAdult: 'ngày chuyển nơi khi đủ 18 tuổi',
} as const

export const documents = {
  ...before.documents,
  ...adults.documents,
  statement: { term: 'Bản tường trình, hoặc biên bản lời khai của người không biết chữ', form: form('38, 58') },
  statementRefusal: { term: 'Biên bản về việc không viết tường trình', form: form('40') },
  opinion: { term: before.documents.opinion.term, form: form('39') },
  opinionRefusal: { term: before.documents.opinionRefusal.term, form: form('40') },
  noticeRefusal: { term: before.documents.noticeRefusal.term, form: form('41') },
  easingApplication: { term: 'Đơn của người đại diện đề nghị hoãn, miễn', form: form('44, 45') },
  placement: { term: 'Quyết định cơ sở, trường giáo dưỡng tiếp nhận' },
  homeHandover: { term: 'Biên bản giao người chấp hành xong cho gia đình hoặc Công an, UBND cấp xã' },
} as const
