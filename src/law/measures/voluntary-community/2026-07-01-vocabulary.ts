import { months } from '../../../kernel/duration.ts'
import { tellingAgain } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import { openStates } from './2022-01-01-vocabulary.ts'
import { from2025 } from './2025-07-01.ts'

/** 24 months the first time, 36 from the second on. */
export const length = { bySaid: 'attempt', of: { first: months(24), later: months(36) }, cite: L120.art(29, 1) } as const

export const unended = [...openStates, 'criminal', 'interrupted'] as const

/** The days that Law 120/2025 adds, and the papers under its forms. */
export const facts = {
  ...from2025.facts,
  registerFrom: 'lúc được thông báo là nghiện (hoặc lúc được tính lại)',
  registered: 'lúc tiếp nhận đăng ký',
  started: 'lúc bắt đầu cai nghiện, sử dụng dịch vụ',
  stopped: 'lúc tự ý chấm dứt',
  serviceFinished: 'lúc hoàn thành dịch vụ',
  left: 'lúc chuyển khỏi địa phương',
  serviceSuspended: 'ngày nơi cung cấp dịch vụ bị đình chỉ',
  certified: 'lúc nhận giấy xác nhận của cơ sở tư nhân',
  received: 'ngày Công an cấp xã lập biên bản tiếp nhận đăng ký',
  imprisoned: 'ngày chấp hành án phạt tù',
  assigned: 'ngày phân công người hỗ trợ',
  reminded: 'ngày nhắc nhở',
  reviewed: 'ngày kiểm điểm',
  lastAct: 'ngày vi phạm lần cuối',
  noticed: 'ngày báo trước khi hết thời hạn',
  noticedAgain: 'ngày báo lại ngày hết thời hạn',
  managementProposed: 'ngày báo để lập hồ sơ quản lý sau cai nghiện',
  restRegistered: 'lúc đăng ký thời hạn còn lại sau cơ sở tư nhân',
} as const

export const documents = {
  ...from2025.documents,
  finding: { term: 'Xác nhận tình trạng nghiện, hoặc giấy xác nhận đang điều trị thay thế (mẫu 35 phụ lục V NĐ 163/2026)' },
  stagesCertificate: {
    term: 'Giấy xác nhận thời gian, quy trình đã cai ở cơ sở tư nhân',
    form: 'Mẫu 30 phụ lục V NĐ 163/2026',
    cite: [D163.art(94, 4)],
  },
  biography: { term: 'Lý lịch', form: 'Mẫu 33 phụ lục V NĐ 163/2026', cite: [D163.art(89, 3, 'a')] },
  application: { term: 'Đơn xin cai nghiện tự nguyện', form: 'Mẫu 20 phụ lục V NĐ 163/2026', cite: [D163.art(89, 3, 'b')] },
  identityCopy: { term: 'Bản sao giấy tờ tùy thân hoặc tài khoản VNeID' },
  register: { term: 'Sổ đăng ký cai nghiện tự nguyện', form: 'Mẫu 21 phụ lục V NĐ 163/2026', cite: [D163.art(89, 5)] },
  reception: { term: 'Biên bản tiếp nhận đăng ký', form: 'Mẫu 24 phụ lục V NĐ 163/2026', cite: [D163.art(92, 1, 'a')] },
  commitment: { term: 'Cam kết', form: 'Mẫu 25 phụ lục V NĐ 163/2026', cite: [D163.art(92, 1, 'a')] },
  decision: { term: 'Quyết định cai nghiện tự nguyện', form: 'Mẫu 22 phụ lục V NĐ 163/2026', cite: [D163.art(91, 2)] },
  delivery: { term: 'Biên bản giao nhận quyết định', form: 'Mẫu 23 phụ lục V NĐ 163/2026', cite: [D163.art(91, 2, 'a')] },
  slipDelivery: {
    term: 'Biên bản giao nhận giấy xác nhận hoàn thành dịch vụ',
    form: 'Mẫu 23 phụ lục V NĐ 163/2026',
    cite: [D163.art(93, 1, 'a')],
  },
  completionDelivery: {
    term: 'Biên bản giao nhận giấy xác nhận hoàn thành',
    form: 'Mẫu 23 phụ lục V NĐ 163/2026',
    cite: [D163.art(93, 4, 'a')],
  },
  assignment: { term: 'Phân công người tư vấn, quản lý, hỗ trợ', form: 'Mẫu 59 phụ lục V NĐ 163/2026', cite: [D163.art(130, 1)] },
  contract: { term: 'Hợp đồng dịch vụ cai nghiện' },
  intakeSheet: {
    term: 'Phiếu thu thập thông tin người cai nghiện ma túy',
    form: 'Mẫu 17 phụ lục V NĐ 163/2026',
    cite: [D163.art(84, 2)],
  },
  plan: { term: 'Kế hoạch cai nghiện', form: 'Mẫu 18 phụ lục V NĐ 163/2026', cite: [D163.art(84, 4)] },
  reintegrationPlan: { term: 'Kế hoạch tái hòa nhập cộng đồng', form: 'Mẫu 19 phụ lục V NĐ 163/2026', cite: [D163.art(88, 5)] },
  serviceSlip: { term: 'Giấy xác nhận hoàn thành dịch vụ', form: 'Mẫu 27 phụ lục V NĐ 163/2026', cite: [D163.art(93, 1)] },
  moveRequest: {
    term: 'Thông báo đề nghị tiếp tục quản lý khi chuyển nơi ở',
    form: 'Mẫu 26 phụ lục V NĐ 163/2026',
    cite: [D163.art(92, 1, 'c')],
  },
  continuation: { term: 'Quyết định tiếp tục cai nghiện', form: 'Mẫu 22 phụ lục V NĐ 163/2026', cite: [D163.art(92, 1, 'c')] },
  endNotice: { term: 'Thông báo sắp hết thời hạn', form: 'Mẫu 51 phụ lục V NĐ 163/2026', cite: [D163.art(93, 2)] },
  // Article 93(2) knows one notice: whether a second one takes its form is open with the step.
  endNoticeAgain: { term: 'Thông báo lại ngày hết thời hạn', form: 'Mẫu 51 phụ lục V NĐ 163/2026', cite: [D163.art(93, 2), tellingAgain] },
  completion: {
    term: 'Giấy xác nhận hoàn thành cai nghiện',
    form: 'Mẫu 28 phụ lục V NĐ 163/2026',
    cite: [D163.art(93, 3), D163.art(93, 4, 'a')],
  },
  violation: { term: 'Biên bản vi phạm', form: 'Mẫu 34 phụ lục V NĐ 163/2026', cite: [D163.art(101, 1, 'b'), D163.art(104, 1, 'b')] },
} as const
