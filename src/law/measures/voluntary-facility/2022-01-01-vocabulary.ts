import { D116 } from '../../sources/index.ts'
import { dropOut } from './silences.ts'

/** Where a case at a facility under Law 73/2021 stands, which days it knows and which papers it holds. */
export const states = {
  applied: { term: 'đã nộp hồ sơ, đang tư vấn', kind: 'open' },
  contracted: { term: 'đã ký hợp đồng, chờ vào cơ sở', kind: 'open' },
  running: { term: 'đang cai nghiện tại cơ sở', kind: 'open' },
  stopped: { term: 'đã tự ý chấm dứt, chờ xác minh', kind: 'open' },
  violated: { term: 'có biên bản vi phạm, chờ kết luận', kind: 'open' },
  completed: { term: 'đã hoàn thành', kind: 'end' },
  withdrawn: { term: 'rút hồ sơ, không ký hợp đồng', kind: 'end' },
  ended: { term: 'không vào cơ sở, hoặc chấm dứt trước hạn', kind: 'end' },
  referred: { term: 'chuyển xem xét cai nghiện bắt buộc', kind: 'end' },
  imprisoned: { term: 'chấp hành án phạt tù', kind: 'end' },
  gone: { term: 'chết hoặc mất tích', kind: 'end' },
} as const

export const openStates = ['applied', 'contracted', 'running', 'stopped', 'violated'] as const

export const facts = {
  applied: 'ngày nộp hồ sơ',
  contracted: 'ngày ký hợp đồng',
  termFrom: 'ngày bắt đầu ghi trong hợp đồng',
  admitted: 'ngày được tiếp nhận vào cơ sở',
  intakeDone: 'ngày xong tiếp nhận, phân loại',
  detoxDone: 'ngày xong cắt cơn, giải độc',
  educationDone: 'ngày xong giáo dục, phục hồi hành vi',
  labourDone: 'ngày xong lao động trị liệu, học nghề',
  reintegrationDone: 'ngày xong chuẩn bị tái hòa nhập',
  absent: 'ngày rời cơ sở không phép',
  stopped: 'ngày tự ý chấm dứt',
  violationFound: 'ngày phát hiện vi phạm',
  recorded: 'ngày lập biên bản vi phạm',
  explained: 'ngày giải trình',
  completed: 'ngày cấp giấy xác nhận hoàn thành',
} as const

export const documents = {
  application: { term: 'Đăng ký cai nghiện tự nguyện', form: 'Mẫu 22 NĐ 116/2021', cite: [D116.art(35, 2, 'a')] },
  identityCopy: { term: 'Bản sao giấy tờ tùy thân (giấy khai sinh nếu dưới 18 tuổi)' },
  contract: { term: 'Hợp đồng dịch vụ cai nghiện', form: 'Mẫu 28 NĐ 116/2021', cite: [D116.art(36, 2)] },
  contractCopy: { term: 'Bản hợp đồng gửi xã nơi đăng ký' },
  intakeSheet: { term: 'Phiếu thu thập thông tin của người cai nghiện ma túy', form: 'Mẫu 19 NĐ 116/2021', cite: [D116.art(22, 2)] },
  plan: { term: 'Kế hoạch cai nghiện ma túy', form: 'Mẫu 20 NĐ 116/2021', cite: [D116.art(22, 4)] },
  reintegrationPlan: { term: 'Kế hoạch tái hòa nhập cộng đồng', form: 'Mẫu 21 NĐ 116/2021', cite: [D116.art(26, 5)] },
  evaluation: { term: 'Đánh giá kết quả, thanh lý hợp đồng' },
  completion: { term: 'Giấy xác nhận hoàn thành cai nghiện', form: 'Mẫu 26b NĐ 116/2021', cite: [D116.art(38, 2)] },
  minorHandOver: { term: 'Biên bản giao người dưới 18 tuổi cho gia đình' },
  violation: { term: 'Biên bản vi phạm', form: 'Mẫu 27 NĐ 116/2021', cite: [D116.art(33, 1), D116.art(41, 1, 'b'), dropOut] },
} as const
