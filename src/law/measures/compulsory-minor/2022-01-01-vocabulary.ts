import { enclosedDocuments } from '../../court-ordered/2022-01-01-enclosed.ts'
import * as adults from '../../court-ordered/2022-01-01-vocabulary.ts'
import { D116 } from '../../sources/index.ts'
import { holdingOfMinors } from './silences.ts'

/** Where a minor's case stands under Law 73/2021, which days it knows, which papers it holds: as of adults, but for what follows. */
const { lapsed: _lapsed, cancelled: _cancelled, ...kept } = adults.states
export const states = {
  ...kept,
  toAdult: { term: 'đã đủ 18 tuổi, chuyển thủ tục người từ đủ 18 tuổi', kind: 'end' },
} as const

const { lapseFrom: _lapseFrom, cancelled: _cancelledOn, ...days } = adults.facts
export const facts = {
  ...days,
  // Custody is of the law on handling violations, which is none of minors (docs/decisions/0412).
  taken: 'ngày đưa đi cơ sở',
  // Article 57(5)(a) of Decree 116 names no receiver.
  personReceived: 'ngày nhận quyết định có hiệu lực',
  represented: 'ngày ghi người đại diện',
  parentsNoticed: 'ngày cha, mẹ, người giám hộ, người đại diện nhận thông báo',
} as const

export const documents = {
  ...adults.documents,
  ...enclosedDocuments,
  // Whether minors are held at all before Law 120 is a question.
  homeConsent: {
    ...adults.documents.homeConsent,
    cite: [D116.art(45, 1), D116.art(45, 2), holdingOfMinors],
    citeIn: { holdAtHome: [D116.art(45, 1), holdingOfMinors], holdAtFacility: [D116.art(45, 2), holdingOfMinors] },
  },
  holdingDecision: { ...adults.documents.holdingDecision, cite: [D116.art(46, 1), holdingOfMinors] },
  holdingHandover: { ...adults.documents.holdingHandover, cite: [D116.art(47, 3, 'b'), holdingOfMinors] },
  violation: { ...adults.documents.violation, cite: [D116.art(33, 1), D116.art(51, 1, 'a')] },
  // Article 51 and the form itself call it otherwise than article 41 does of adults.
  biography: { ...adults.documents.biography, term: 'Lý lịch tóm tắt, có ảnh', cite: [D116.art(51, 1, 'b')] },
  request: { ...adults.documents.request, cite: [D116.art(51, 1, 'e')] },
  notice: { ...adults.documents.notice, cite: [D116.art(52)] },
  returnLetter: { ...adults.documents.returnLetter, cite: [D116.art(53, 1), D116.art(43, 1, 'b')] },
  statement: { term: 'Bản tường trình của người đó hoặc người đại diện', form: 'Mẫu 31 NĐ 116/2021', cite: [D116.art(51, 1, 'd')] },
  opinion: { term: 'Ý kiến của cha, mẹ, người giám hộ hoặc người đại diện', form: 'Mẫu 38 NĐ 116/2021', cite: [D116.art(51, 1, 'đ')] },
  opinionRefusal: { term: 'Biên bản về việc không có ý kiến của cha, mẹ, người giám hộ, người đại diện' },
  noticeRefusal: { term: 'Biên bản về việc cha, mẹ, người giám hộ, người đại diện không nhận thông báo' },
  courtRequest: {
    term: 'Văn bản đề nghị Tòa án, ghi cơ sở, hoàn cảnh gia đình, kế hoạch tại cơ sở',
    form: 'Mẫu 39 NĐ 116/2021',
    cite: [D116.art(53, 2, 'a')],
  },
  easingApplication: {
    term: 'Đơn của người đại diện đề nghị hoãn, miễn chấp hành',
    form: 'Mẫu 42b NĐ 116/2021',
    cite: [D116.art(57, 4, 'a')],
  },
  leaveApplication: { ...adults.documents.leaveApplication, cite: [D116.art(70, 2, 'a'), D116.art(72, 1)] },
  leaveDecision: { ...adults.documents.leaveDecision, cite: [D116.art(70, 2, 'b'), D116.art(72, 1)] },
  homeHandover: {
    term: 'Biên bản giao người chấp hành xong cho gia đình hoặc UBND cấp xã',
    form: 'Mẫu 47 NĐ 116/2021',
    cite: [D116.art(62, 3)],
  },
} as const
