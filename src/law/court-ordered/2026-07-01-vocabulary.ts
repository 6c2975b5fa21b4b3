import { tellingAgain } from '../silences.ts'
import { D163 } from '../sources/index.ts'
import { enclosedDocuments } from './2022-01-01-enclosed.ts'
import * as before from './2022-01-01-vocabulary.ts'
import { enclosedDocuments2026 } from './2026-07-01-enclosed.ts'

/** The days that Law 120/2025 adds, and the papers under its forms. */
export const states = {
  ...before.states,
  interrupted: { term: 'tạm ngừng vì chấp hành án phạt tù', kind: 'open' },
} as const

export const facts = {
  ...before.facts,
  received: 'lúc nhận quyết định để thi hành',
  leaveApplied: 'lúc nhận đơn xin về chịu tang',
  heldAway: 'lúc bỏ trốn khỏi nơi quản lý',
  lastAct: 'ngày vi phạm lần cuối',
  taken: 'ngày đưa đi cơ sở',
  placementAsked: 'lúc Công an cấp tỉnh nhận đề nghị chọn cơ sở (tính từ lúc gửi)',
  outsideAsked: 'lúc C04 nhận đề nghị cơ sở ngoài tỉnh (tính từ lúc gửi)',
  placed: 'lúc chọn cơ sở',
  bringFrom: 'lúc nhận quyết định chọn cơ sở, hoặc lúc bất khả kháng chấm dứt',
  managementProposed: 'ngày báo để lập hồ sơ quản lý sau cai nghiện',
} as const

const form = (no: string): string => `Mẫu ${no} phụ lục V NĐ 163/2026`

/** A paper of before that is still in files: the text that asked for it is no longer in force. */
const ofBefore = ({ term, form: no }: { readonly term: string; readonly form: string }) => ({ term, form: no })

export const documents = {
  ...before.documents,
  statement: ofBefore(before.documents.statement),
  homeConsent: ofBefore(before.documents.homeConsent),
  returnLetter: ofBefore(before.documents.returnLetter),
  easingList: ofBefore(before.documents.easingList),
  ...enclosedDocuments,
  ...enclosedDocuments2026,
  violation: {
    term: 'Biên bản vi phạm',
    form: form('34'),
    cite: [D163.art(101, 1, 'b')],
    // Whoever turned 18 in the meantime was recorded as a minor.
    citeIn: { turnAdult: [D163.art(101, 1, 'b'), D163.art(104, 1, 'b')] },
  },
  biography: {
    term: 'Tóm tắt lý lịch',
    form: form('33'),
    cite: [D163.art(101, 1, 'a')],
    citeIn: { holdAtFacility: [D163.art(99, 2, 'b')], receiveTemporarily: [D163.art(99, 2, 'b')] },
  },
  finding: {
    term: 'Bản sao kết quả xác định tình trạng nghiện, hoặc giấy xác nhận điều trị thay thế (mẫu 35)',
    // The result itself is a form of another text, and the one that the determination encloses.
    formIn: { addFinding: form('35'), makeFile: form('35') },
    cite: [D163.art(101, 1, 'c')],
  },
  request: { term: 'Văn bản đề nghị Tòa án', form: form('36'), cite: [D163.art(101, 1, 'd')] },
  notice: { term: 'Thông báo về việc lập hồ sơ, kèm một bản hồ sơ', form: form('37'), cite: [D163.art(102, 1)] },
  holdingDecision: { term: 'Quyết định quản lý trong thời gian lập hồ sơ', form: form('32'), cite: [D163.art(98, 1)] },
  holdingHandover: { term: 'Biên bản giao nhận người bị quản lý', form: form('31'), cite: [D163.art(99, 3, 'b')] },
  courtRequest: { term: 'Văn bản chuyển hồ sơ đến Tòa án' },
  decision: { term: 'Quyết định của Tòa án đưa đi cai nghiện bắt buộc' },
  placement: { term: 'Quyết định cơ sở tiếp nhận' },
  handover: { term: 'Biên bản giao nhận người vào cơ sở', form: form('42'), cite: [D163.art(108, 1)] },
  pursuit: { term: 'Quyết định truy tìm của Trưởng cơ sở, Hiệu trưởng trường giáo dưỡng', form: form('43'), cite: [D163.art(109, 2)] },
  // Decree 163 art. 109(1) names no form for the director's; form 43 is of who heads the place (109(2)).
  provincialPursuit: { term: 'Quyết định truy tìm của Giám đốc Công an cấp tỉnh' },
  easingApplication: { term: 'Đơn đề nghị hoãn, miễn chấp hành', form: form('44'), cite: [D163.art(110, 1)] },
  easingRequest: {
    term: 'Văn bản của cơ sở đề nghị tạm đình chỉ, miễn phần còn lại',
    form: form('46'),
    cite: [D163.art(110, 2), D163.art(114, 2)],
    // Art. 114(2) is of whoever is ill and goes home for treatment.
    citeIn: { proposeExemption: [D163.art(110, 2)], exemptRest: [D163.art(110, 2)] },
  },
  easingDecision: { term: 'Quyết định của Tòa án về hoãn, miễn, tạm đình chỉ' },
  intakeSheet: { term: 'Phiếu thu thập thông tin người cai nghiện ma túy', form: form('17'), cite: [D163.art(84, 2)] },
  plan: { term: 'Kế hoạch cai nghiện ma túy', form: form('18'), cite: [D163.art(84, 4)] },
  reintegrationPlan: { term: 'Kế hoạch tái hòa nhập cộng đồng của người cai nghiện ma túy', form: form('19'), cite: [D163.art(88, 5)] },
  outDecision: { term: 'Quyết định đưa ra khỏi cơ sở phục vụ tố tụng', form: form('47'), cite: [D163.art(111, 1)] },
  outHandover: { term: 'Biên bản giao, nhận người được đưa ra khỏi cơ sở', form: form('42'), cite: [D163.art(111, 2)] },
  leaveApplication: { term: 'Đơn xin về chịu tang', form: form('48'), cite: [D163.art(121, 2, 'a')] },
  leaveHandover: { term: 'Biên bản giao, nhận người về chịu tang', form: form('23'), cite: [D163.art(121, 3)] },
  leaveDecision: { term: 'Quyết định cho về chịu tang', form: form('49'), cite: [D163.art(121, 2, 'b')] },
  completion: { term: 'Giấy xác nhận hoàn thành cai nghiện bắt buộc', form: form('50'), cite: [D163.art(123, 2, 'a')] },
  endNotice: { term: 'Thông báo sắp hết thời hạn', form: form('51'), cite: [D163.art(123, 1)] },
  // Article 123(1) knows one notice: whether a second one takes its form is open with the step.
  endNoticeAgain: { term: 'Thông báo lại ngày hết thời hạn', form: form('51'), cite: [D163.art(123, 1), tellingAgain] },
} as const
