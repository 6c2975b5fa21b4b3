import { D163 } from '../../sources/index.ts'
import { formOfNoncompliance } from './silences.ts'

const form = (no: string): string => `Mẫu ${no} phụ lục I NĐ 163/2026`

/** Who is monitored, where a case stands, which days it knows and which papers it holds. */
export const routes = {
  home: 'từ đủ 18 tuổi, đang cai nghiện tự nguyện tại gia đình, cộng đồng',
  substitution: 'từ đủ 18 tuổi, đang điều trị nghiện bằng thuốc thay thế',
  postRehab: 'từ đủ 18 tuổi, đang bị quản lý sau cai nghiện',
  minor: 'từ đủ 12 đến dưới 18 tuổi, có nơi cư trú ổn định, cha mẹ, người đại diện đề nghị, thời gian còn lại từ 1 năm',
  minorShort: 'từ đủ 12 đến dưới 18 tuổi, có nơi cư trú ổn định, cha mẹ, người đại diện đề nghị, thời gian còn lại dưới 1 năm',
  minorNoHome: 'từ đủ 12 đến dưới 18 tuổi, không có nơi cư trú ổn định, đang bị quản lý sau cai nghiện',
} as const

export const states = {
  proposed: { term: 'được đề xuất, chờ quyết định giám sát', kind: 'proposed' },
  awaited: { term: 'chờ quyết định giám sát', kind: 'open' },
  decided: { term: 'có quyết định, chờ đeo thiết bị', kind: 'open' },
  worn: { term: 'đang đeo thiết bị', kind: 'open' },
  off: { term: 'đang tháo tạm thời', kind: 'open' },
  paused: { term: 'tạm dừng giám sát', kind: 'open' },
  notComplied: { term: 'có biên bản không chấp hành, chờ người có thẩm quyền xem xét', kind: 'open' },
  waiving: { term: 'được miễn thời gian còn lại, chờ tháo thiết bị', kind: 'open' },
  ending: { term: 'có quyết định chấm dứt, chờ tháo thiết bị', kind: 'open' },
  waived: { term: 'được miễn thời gian còn lại', kind: 'end' },
  ended: { term: 'đã chấm dứt giám sát', kind: 'end' },
  notApplied: { term: 'không quyết định giám sát', kind: 'end' },
} as const

export const facts = {
  received: 'lúc ra quyết định cai nghiện, nhận thông báo tiếp nhận điều trị hoặc quyết định quản lý sau cai nghiện',
  requested: 'lúc nhận văn bản đề nghị của cha, mẹ, người giám hộ, người đại diện',
  takenOver: 'ngày đưa người đã thuộc diện từ trước vào diện giám sát',
  measureEnds: 'ngày hết thời hạn cai nghiện, điều trị hoặc quản lý',
  decided: 'lúc ra quyết định giám sát',
  effective: 'lúc quyết định giám sát có hiệu lực',
  leaves: 'ngày ra khỏi cơ sở cai nghiện, trường giáo dưỡng',
  delivered: 'ngày gửi quyết định giám sát',
  fitted: 'lúc đeo thiết bị',
  positionFrom: 'lúc đeo tại vị trí hiện nay',
  cameBack: 'lúc hết thời gian tháo tạm thời, tạm dừng',
  faultFrom: 'lúc phát hiện hư hỏng, hoặc lúc bất khả kháng, trở ngại kết thúc',
  faultTold: 'lúc người đó báo thiết bị, phụ kiện hỏng, mất',
  breached: 'lúc lập biên bản vi phạm',
  remindedWearing: 'lúc nhắc nhở về việc không đeo, tự ý tháo',
  remindedBattery: 'lúc nhắc nhở lần đầu về việc để hết pin, không đến đeo lại',
  remindedAgain: 'lúc nhắc nhở lần hai về việc để hết pin, không đến đeo lại',
  violationFound: 'ngày phát hiện không chấp hành',
  lastAct: 'ngày vi phạm lần cuối',
  recorded: 'ngày lập biên bản không chấp hành',
  imprisoned: 'ngày biết người đó chấp hành án phạt tù, vào cơ sở giáo dục bắt buộc, trường giáo dưỡng',
  left: 'lúc hoàn thành thủ tục đổi nơi cư trú',
  endDecided: 'ngày quyết định miễn hoặc chấm dứt',
} as const

export const documents = {
  basis: { term: 'Quyết định cai nghiện tự nguyện, thông báo tiếp nhận điều trị thay thế hoặc quyết định quản lý sau cai nghiện' },
  request: { term: 'Đơn của cha, mẹ, người giám hộ, người đại diện', form: form('01'), cite: [D163.art(15, 2, 'a')] },
  decision: { term: 'Quyết định áp dụng biện pháp giám sát điện tử', form: form('02'), cite: [D163.art(16, 3)] },
  execution: { term: 'Biên bản thi hành quyết định, đeo thiết bị', form: form('03'), cite: [D163.art(17, 1)] },
  commitment: { term: 'Cam kết thực hiện', form: form('04'), cite: [D163.art(17, 2)] },
  wearerRequest: {
    term: 'Đơn đề nghị tháo tạm thời, đổi vị trí đeo',
    form: form('05'),
    cite: [D163.art(19, 1), D163.art(19, 3)],
    citeIn: { takeOff: [D163.art(19, 1)], changePosition: [D163.art(19, 3)] },
  },
  custodyRequest: { term: 'Văn bản của nơi tạm giữ, tạm giam đề nghị tháo tạm thời', form: form('06'), cite: [D163.art(19, 1)] },
  offRecord: { term: 'Biên bản tháo tạm thời', form: form('07'), cite: [D163.art(19, 2)] },
  refitRecord: { term: 'Biên bản đeo lại thiết bị', form: form('08'), cite: [D163.art(19, 2), D163.art(20, 2)] },
  positionRecord: { term: 'Biên bản đổi vị trí đeo', form: form('09'), cite: [D163.art(19, 3)] },
  replacement: { term: 'Biên bản thay thiết bị, phụ kiện', form: form('10'), cite: [D163.art(19, 4)] },
  pauseDecision: { term: 'Quyết định tạm dừng giám sát', form: form('11'), cite: [D163.art(20, 1)] },
  pauseRecord: { term: 'Biên bản thi hành quyết định tạm dừng', form: form('12'), cite: [D163.art(20, 2)] },
  waiver: { term: 'Quyết định miễn thời gian còn lại', form: form('13'), cite: [D163.art(20, 3)] },
  waiverRecord: { term: 'Biên bản thi hành quyết định miễn', form: form('14'), cite: [D163.art(20, 3)] },
  endDecision: { term: 'Quyết định chấm dứt giám sát', form: form('15'), cite: [D163.art(20, 4)] },
  endRecord: { term: 'Biên bản thi hành quyết định chấm dứt', form: form('16'), cite: [D163.art(20, 4)] },
  assignment: { term: 'Phân công cán bộ tiếp nhận giám sát tại nơi đến', form: form('17'), cite: [D163.art(21, 2)] },
  breachRecord: { term: 'Biên bản vi phạm về giám sát điện tử', form: form('18'), cite: [D163.art(25, 1)] },
  // Form 18 is of a breach (25(1), its note names 24(1)); art. 25(3), (4) name none for not complying (docs/decisions/0636).
  violation: {
    term: 'Biên bản về hành vi không chấp hành giám sát điện tử',
    form: 'Mẫu 34 phụ lục V NĐ 163/2026',
    cite: [D163.art(101, 1, 'b'), D163.art(104, 1, 'b'), formOfNoncompliance],
  },
} as const

/** States before the device comes off for good. */
export const monitored = ['decided', 'worn', 'off', 'paused', 'notComplied'] as const
