import { tellingAgain } from '../../silences.ts'
import { D163 } from '../../sources/index.ts'
import { openStates } from './2022-01-01-vocabulary.ts'
import { from2025 } from './2025-07-01.ts'

/** What Law 120/2025 adds: a decision of the commune police before the facility, and a province that chooses the public one. */
export const states = {
  ...from2025.states,
  registered: { term: 'đã đăng ký, chờ quyết định', kind: 'open' },
  decided: { term: 'có quyết định, chờ vào cơ sở', kind: 'open' },
  postponed: { term: 'được hoãn, chờ vào cơ sở', kind: 'open' },
  homeTreatment: { term: 'được tạm đình chỉ, điều trị tại gia đình', kind: 'open' },
  resting: { term: 'rời cơ sở, chờ đăng ký thời hạn còn lại', kind: 'open' },
  interrupted: { term: 'tạm ngừng vì chấp hành án phạt tù', kind: 'open' },
  restElsewhere: { term: 'tiếp tục thời hạn còn lại tại gia đình, cộng đồng', kind: 'end' },
  exempted: { term: 'được miễn chấp hành', kind: 'end' },
  exemptedRest: { term: 'được miễn phần thời hạn còn lại', kind: 'end' },
  notResumed: { term: 'không phải thực hiện tiếp sau tạm đình chỉ', kind: 'end' },
} as const

export const unended = [...openStates, 'criminal', 'registered', 'decided', 'postponed', 'homeTreatment', 'resting', 'interrupted'] as const

export const facts = {
  ...from2025.facts,
  admitted: 'lúc được tiếp nhận vào cơ sở',
  stopped: 'lúc tự ý chấm dứt',
  completed: 'lúc cấp giấy xác nhận hoàn thành',
  registered: 'lúc tiếp nhận đăng ký',
  decided: 'lúc ra quyết định',
  startFrom: 'ngày có quyết định (hoặc ngày được tính lại)',
  forwarded: 'lúc Công an cấp tỉnh nhận đề nghị (tính từ lúc gửi)',
  ministryAsked: 'lúc C04, C10 nhận đề nghị chọn nơi cai nghiện (tính từ lúc gửi)',
  placed: 'lúc chọn cơ sở',
  easingAsked: 'ngày nộp đơn hoãn, miễn',
  postponed: 'ngày được hoãn',
  resumed: 'lúc hết lý do hoãn',
  restEasingAsked: 'ngày cơ sở đề nghị tạm đình chỉ, miễn',
  received: 'ngày lập biên bản tiếp nhận, giao nhận',
  certified: 'lúc cấp giấy xác nhận thời gian, quy trình',
  stagesGot: 'lúc nhận giấy xác nhận thời gian, quy trình',
  suspended: 'ngày cơ sở bị đình chỉ',
  certificateGot: 'ngày nhận giấy xác nhận hoàn thành',
  restRegistered: 'lúc đăng ký thời hạn còn lại',
  lastAct: 'ngày vi phạm lần cuối',
  noticed: 'ngày báo trước khi hết thời hạn',
  noticedAgain: 'ngày báo lại ngày hết thời hạn',
  supported: 'ngày chi hỗ trợ một lần',
  managementProposed: 'ngày báo để lập hồ sơ quản lý sau cai nghiện',
} as const

export const documents = {
  ...from2025.documents,
  biography: { term: 'Lý lịch', form: 'Mẫu 33 phụ lục V NĐ 163/2026', cite: [D163.art(89, 3, 'a')] },
  application: { term: 'Đơn xin cai nghiện tự nguyện', form: 'Mẫu 20 phụ lục V NĐ 163/2026', cite: [D163.art(89, 3, 'b')] },
  identityCopy: { term: 'Bản sao giấy tờ tùy thân hoặc tài khoản VNeID' },
  finding: { term: 'Xác nhận tình trạng nghiện, hoặc giấy xác nhận đang điều trị thay thế (mẫu 35 phụ lục V NĐ 163/2026)' },
  register: { term: 'Sổ đăng ký cai nghiện tự nguyện', form: 'Mẫu 21 phụ lục V NĐ 163/2026', cite: [D163.art(89, 5)] },
  decision: { term: 'Quyết định cai nghiện tự nguyện', form: 'Mẫu 22 phụ lục V NĐ 163/2026', cite: [D163.art(91, 2)] },
  delivery: { term: 'Biên bản giao nhận quyết định', form: 'Mẫu 23 phụ lục V NĐ 163/2026', cite: [D163.art(91, 2, 'a')] },
  letter: { term: 'Văn bản của Trưởng Công an cấp xã báo Công an cấp tỉnh' },
  placement: { term: 'Quyết định chọn cơ sở' },
  contract: {
    term: 'Hợp đồng dịch vụ cai nghiện',
    form: 'Mẫu 29 phụ lục V NĐ 163/2026',
    // Only contracts of before July 2026 come in so.
    formIn: { admit: 'Mẫu 28 NĐ 116/2021' },
    cite: [D163.art(92, 2, 'c')],
  },
  easingApplication: { term: 'Đơn của chính người đó đề nghị hoãn, miễn', form: 'Mẫu 44 phụ lục V NĐ 163/2026', cite: [D163.art(110, 3)] },
  parentsApplication: {
    term: 'Đơn của cha, mẹ, người giám hộ hoặc người đại diện của người từ đủ 12 đến dưới 18 tuổi đề nghị hoãn, miễn',
    form: 'Mẫu 45 phụ lục V NĐ 163/2026',
    cite: [D163.art(110, 3)],
  },
  easingRequest: {
    term: 'Văn bản của cơ sở đề nghị tạm đình chỉ, miễn phần còn lại',
    form: 'Mẫu 46 phụ lục V NĐ 163/2026',
    cite: [D163.art(110, 4)],
  },
  easingDecision: { term: 'Quyết định của Giám đốc Công an cấp tỉnh về hoãn, miễn, tạm đình chỉ' },
  reception: { term: 'Biên bản tiếp nhận', form: 'Mẫu 24 phụ lục V NĐ 163/2026', cite: [D163.art(92, 2, 'd')] },
  handOver: { term: 'Biên bản giao nhận người cai nghiện', form: 'Mẫu 31 phụ lục V NĐ 163/2026', cite: [D163.art(96, 1)] },
  intakeSheet: {
    term: 'Phiếu thu thập thông tin người cai nghiện ma túy',
    form: 'Mẫu 17 phụ lục V NĐ 163/2026',
    cite: [D163.art(84, 2)],
  },
  plan: { term: 'Kế hoạch cai nghiện', form: 'Mẫu 18 phụ lục V NĐ 163/2026', cite: [D163.art(84, 4)] },
  reintegrationPlan: { term: 'Kế hoạch tái hòa nhập cộng đồng', form: 'Mẫu 19 phụ lục V NĐ 163/2026', cite: [D163.art(88, 5)] },
  endNotice: { term: 'Thông báo sắp hết thời hạn', form: 'Mẫu 51 phụ lục V NĐ 163/2026', cite: [D163.art(94, 2), D163.art(97, 1)] },
  // Articles 94(2) and 97(1) know one notice: whether a second one takes its form is open with the step.
  endNoticeAgain: {
    term: 'Thông báo lại ngày hết thời hạn',
    form: 'Mẫu 51 phụ lục V NĐ 163/2026',
    cite: [D163.art(94, 2), D163.art(97, 1), tellingAgain],
  },
  completion: {
    term: 'Giấy xác nhận hoàn thành cai nghiện',
    form: 'Mẫu 30 phụ lục V NĐ 163/2026',
    cite: [D163.art(94, 3, 'a'), D163.art(97, 2, 'a')],
    // Steps of whoever was in a private facility only.
    citeIn: { noticeFinish: [D163.art(94, 3, 'a')], sendCompletion: [D163.art(94, 3, 'a')], reportBack: [D163.art(94, 3, 'a')] },
  },
  stagesCertificate: {
    term: 'Giấy xác nhận thời gian, quy trình đã cai',
    form: 'Mẫu 30 phụ lục V NĐ 163/2026',
    cite: [D163.art(94, 4)],
  },
  stagesHandover: {
    term: 'Biên bản giao nhận giấy xác nhận thời gian, quy trình',
    form: 'Mẫu 23 phụ lục V NĐ 163/2026',
    cite: [D163.art(94, 4)],
  },
  facilityPapers: { term: 'Tài liệu của cơ sở để lập hồ sơ' },
  violation: { term: 'Biên bản vi phạm', form: 'Mẫu 34 phụ lục V NĐ 163/2026', cite: [D163.art(101, 1, 'b'), D163.art(104, 1, 'b')] },
} as const
