import { RESULT_FOR_POLICE } from '../../sources/d109.ts'
import { D105, D109 } from '../../sources/index.ts'

/** Where the management of a user stands and which days it knows. */
export const states = {
  found: { term: 'phát hiện sử dụng, chờ xác minh nơi cư trú', kind: 'proposed' },
  verified: { term: 'đã xác minh nơi cư trú, chờ gửi thông báo', kind: 'open' },
  noticeSent: { term: 'đã gửi thông báo, chờ nơi quản lý nhận', kind: 'open' },
  noticed: { term: 'đã nhận thông báo, chờ quyết định', kind: 'open' },
  cleared: { term: 'xác định không nghiện, chờ quyết định', kind: 'open' },
  managed: { term: 'đang bị quản lý', kind: 'open' },
  usedAgain: { term: 'đang bị quản lý, dùng lại, chờ xác định nghiện', kind: 'open' },
  clearedAgain: { term: 'đang bị quản lý, dùng lại nhưng không nghiện, chờ quyết định mới', kind: 'open' },
  addicted: { term: 'đang bị quản lý, xác định nghiện, chờ quyết định dừng', kind: 'open' },
  ended: { term: 'chấm dứt: hết thời hạn, không dùng lại', kind: 'end' },
  stoppedAddicted: { term: 'dừng: được xác định nghiện', kind: 'end' },
  stoppedEducation: { term: 'dừng: giáo dục tại xã vì sử dụng ma túy', kind: 'end' },
  stoppedInstitution: { term: 'dừng: vào cơ sở giáo dục bắt buộc, trường giáo dưỡng', kind: 'end' },
  stoppedPrison: { term: 'dừng: chấp hành án phạt tù', kind: 'end' },
  stoppedDead: { term: 'dừng: chết', kind: 'end' },
  stoppedMissing: { term: 'dừng: bị Tòa án tuyên bố mất tích', kind: 'end' },
  foundAddicted: { term: 'xác định nghiện, không ra quyết định quản lý', kind: 'end' },
  notManaged: { term: 'không ra quyết định quản lý', kind: 'end' },
} as const

export const facts = {
  found: 'ngày phát hiện sử dụng trái phép',
  positive: 'ngày có kết quả dương tính',
  handedOn: 'ngày kết quả không nghiện được chuyển sang quản lý',
  remote: 'ngày kéo dài xác minh vì đi lại khó khăn',
  verified: 'ngày có kết quả xác minh nơi cư trú',
  noticed: 'ngày nhận thông báo và kết quả xét nghiệm',
  cleared: 'ngày có, hoặc nhận, kết quả không nghiện',
  decided: 'ngày ra quyết định quản lý',
  usedAgain: 'ngày phát hiện dùng lại',
  clearedAgain: 'ngày nhận kết quả không nghiện sau khi dùng lại',
  addicted: 'ngày nhận kết quả nghiện',
  left: 'ngày rời nơi cư trú',
  arrived: 'ngày đến nơi cư trú mới',
  testedPositive: 'ngày có kết quả dương tính trong thời hạn quản lý',
  useVerified: 'ngày xác minh xong kết quả dương tính',
  signed: 'ngày ra quyết định dừng, chấm dứt',
} as const

/** Since Law 120/2025 in hours, and so to the minute. */
export const factsSince2026 = {
  ...facts,
  found: 'lúc phát hiện sử dụng trái phép',
  positive: 'lúc có kết quả dương tính',
  handedOn: 'lúc kết quả không nghiện được chuyển sang quản lý',
  verified: 'lúc có kết quả xác minh nơi cư trú',
  noticed: 'lúc nhận thông báo',
  cleared: 'lúc có, hoặc nhận, kết quả không nghiện',
  usedAgain: 'lúc phát hiện dùng lại',
  clearedAgain: 'lúc nhận kết quả không nghiện sau khi dùng lại',
  left: 'lúc rời nơi cư trú',
  arrived: 'lúc đến nơi cư trú mới',
  signed: 'lúc ra quyết định dừng, chấm dứt',
} as const

export const documents = {
  // A paper of the file (art. 40(2)); with the notice it goes as what was tested.
  testSheet: {
    term: 'Phiếu kết quả xét nghiệm chất ma túy trong cơ thể',
    form: 'Mẫu 03 NĐ 105/2021',
    cite: [D105.art(38, 2), D105.art(40, 2, 'c')],
    citeIn: { receiveNotice: [D105.art(38, 2)], notify: [D105.art(38, 2)] },
  },
  residenceCheck: { term: 'Kết quả xác minh nơi cư trú' },
  notice: { term: 'Thông báo về hành vi sử dụng trái phép', form: 'Mẫu 04 NĐ 105/2021', cite: [D105.art(40, 1, 'b')] },
  biography: { term: 'Tóm tắt lý lịch người sử dụng trái phép', form: 'Mẫu 05 NĐ 105/2021', cite: [D105.art(40, 2, 'b')] },
  statement: { term: 'Bản tường trình', form: 'Mẫu 06 NĐ 105/2021', cite: [D105.art(40, 2, 'đ')] },
  earlier: { term: 'Tài liệu về những lần sử dụng, cai nghiện trước' },
  // Whoever is held, or examined where police and facility agreed, has an article each: which of the three, the result does not say.
  finding: {
    term: 'Kết quả xác định tình trạng nghiện',
    form: 'Mẫu 05 NĐ 109/2021',
    cite: RESULT_FOR_POLICE,
  },
  ownFinding: {
    term: 'Kết quả xác định tình trạng nghiện theo đề nghị của chính người đó',
    form: 'Mẫu 04 NĐ 109/2021',
    cite: [D109.art(4, 1, 'c')],
  },
  decision: {
    term: 'Quyết định quản lý, có phân công Tổ quản lý',
    form: 'Mẫu 07 NĐ 105/2021',
    cite: [D105.art(42, 2), D105.art(40, 2, 'a')],
  },
  listNotice: { term: 'Thông báo nơi đến để đưa vào danh sách' },
  moveFile: { term: 'Thông báo chuyển hồ sơ quản lý, có danh mục', form: 'Mẫu 08 NĐ 105/2021', cite: [D105.art(47, 2)] },
  stopDecision: { term: 'Quyết định dừng quản lý', form: 'Mẫu 09 NĐ 105/2021', cite: [D105.art(48, 1)] },
  endDecision: { term: 'Quyết định chấm dứt quản lý', form: 'Mẫu 10 NĐ 105/2021', cite: [D105.art(48, 2)] },
} as const
