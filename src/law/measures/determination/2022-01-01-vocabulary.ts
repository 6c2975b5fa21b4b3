import { BIOGRAPHY_BY_POLICE, REQUEST_BY_POLICE, RESULT_FOR_POLICE } from '../../sources/d109.ts'
import { C18, D105, D109 } from '../../sources/index.ts'

/** Where a determination stands, which days it knows and which papers it holds. */
export const states = {
  awaited: { term: 'được chuyển đến, chờ lập hồ sơ đề nghị', kind: 'proposed' },
  collecting: { term: 'đang lập hồ sơ đề nghị', kind: 'open' },
  sent: { term: 'hồ sơ ở cơ sở y tế, chờ tiếp nhận người', kind: 'open' },
  admitted: { term: 'đang xác định', kind: 'open' },
  foundAddicted: { term: 'có kết quả nghiện, chờ thông báo', kind: 'open' },
  foundNot: { term: 'có kết quả không nghiện, chờ thông báo', kind: 'open' },
  addicted: { term: 'xác định nghiện ma túy, đã thông báo', kind: 'end' },
  notAddicted: { term: 'xác định không nghiện, đã thông báo', kind: 'end' },
  withdrawn: { term: 'rút đơn', kind: 'end' },
  notDetermined: { term: 'không xác định', kind: 'end' },
} as const

export const facts = {
  discovered: 'ngày phát hiện sử dụng trái phép',
  takenUp: 'ngày tiếp nhận vụ việc do hồ sơ khác chuyển đến',
  sent: 'ngày gửi hồ sơ đến cơ sở y tế',
  fileReceived: 'lúc cơ sở y tế nhận hồ sơ',
  staffSent: 'lúc cử người đến nơi xác định',
  held: 'lúc bắt đầu tạm giữ hành chính',
  released: 'lúc hết tạm giữ hành chính',
  stayed: 'ngày vào khu lưu trú tạm thời',
  leftStay: 'ngày rời khu lưu trú tạm thời',
  admitted: 'ngày tiếp nhận người để xác định',
  observed: 'ngày bắt đầu theo dõi thêm',
  found: 'ngày có kết quả',
  given: 'lúc gửi phiếu kết quả cho cơ quan đề nghị',
  told: 'lúc thông báo kết quả cho người được xác định',
} as const

/** Which sheet belongs to which substance is said in one point. */
const EACH_SHEET = [C18.art(4, 4, 'c')] as const

export const documents = {
  application: { term: 'Đơn đề nghị xác định tình trạng nghiện ma túy', form: 'Mẫu 01 NĐ 109/2021', cite: [D109.art(4, 1, 'a')] },
  identity: { term: 'Giấy tờ tùy thân có ảnh' },
  request: { term: 'Giấy đề nghị xác định tình trạng nghiện ma túy (Công an lập)', form: 'Mẫu 02 NĐ 109/2021', cite: REQUEST_BY_POLICE },
  testSheet: { term: 'Bản sao phiếu kết quả xét nghiệm chất ma túy trong cơ thể', form: 'Mẫu 03 NĐ 105/2021', cite: [D105.art(38, 2)] },
  biography: { term: 'Bản tóm tắt lý lịch', form: 'Mẫu 03 NĐ 109/2021', cite: BIOGRAPHY_BY_POLICE },
  custodyCopy: { term: 'Bản sao quyết định tạm giữ' },
  residencePaper: { term: 'Giấy xác minh nơi cư trú' },
  medicalRecord: { term: 'Hồ sơ bệnh án' },
  criteriaSheet: {
    term: 'Phiếu tổng hợp theo dõi để xác định tình trạng nghiện ma túy',
    form: 'Phụ lục 03 TT 18/2021/TT-BYT',
    cite: [C18.art(4, 2)],
  },
  opioidSheet: {
    term: 'Phiếu theo dõi để xác định trạng thái cai các chất dạng thuốc phiện',
    form: 'Phụ lục 04 TT 18/2021/TT-BYT',
    cite: EACH_SHEET,
  },
  stimulantSheet: {
    term: 'Phiếu theo dõi để xác định trạng thái cai các chất kích thần',
    form: 'Phụ lục 05 TT 18/2021/TT-BYT',
    cite: EACH_SHEET,
  },
  cannabisSheet: { term: 'Phiếu theo dõi để xác định trạng thái cai cần sa', form: 'Phụ lục 06 TT 18/2021/TT-BYT', cite: EACH_SHEET },
  result: {
    term: 'Phiếu kết quả xác định tình trạng nghiện ma túy',
    form: 'Mẫu 04 (tự nguyện), 05 (Công an đề nghị) NĐ 109/2021',
    // The police get what they asked for, never a volunteer's own paper.
    formIn: { giveResult: 'Mẫu 05 NĐ 109/2021', receiveResult: 'Mẫu 05 NĐ 109/2021' },
    cite: [D109.art(4, 1, 'c'), ...RESULT_FOR_POLICE],
  },
} as const

export const makers = ['communePolice', 'handlingPolice'] as const
export const makerSeats = ['commune', 'district', 'province'] as const
export const examiners = { by: ['determiner', 'communePolice'], seat: ['facility', 'commune'] } as const
/** Until the result is there. */
export const undetermined = ['collecting', 'sent', 'admitted'] as const
export const unended = ['awaited', ...undetermined, 'foundAddicted', 'foundNot'] as const
