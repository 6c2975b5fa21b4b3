import { D116 } from '../../sources/index.ts'
import { registrationPapers } from './silences.ts'

/** Where a case of substitution treatment stands, which days it knows and which papers it holds. Doses are not among them. */
export const states = {
  registered: { term: 'đã đăng ký ở xã, chờ quyết định', kind: 'open' },
  decided: { term: 'có quyết định, chờ nộp hồ sơ ở cơ sở điều trị', kind: 'open' },
  applied: { term: 'đã nộp hồ sơ, chờ cơ sở điều trị trả lời', kind: 'open' },
  admitted: { term: 'được tiếp nhận, chờ liều đầu', kind: 'open' },
  running: { term: 'đang điều trị', kind: 'open' },
  transferring: { term: 'đang điều trị, đang chuyển cơ sở', kind: 'open' },
  unstarted: { term: 'không bắt đầu điều trị, chờ xã xem xét', kind: 'open' },
  terminated: { term: 'đã chấm dứt điều trị, chờ xã xem xét', kind: 'open' },
  violated: { term: 'có biên bản vi phạm, chờ kết luận', kind: 'open' },
  completed: { term: 'đã hoàn thành', kind: 'end' },
  closed: { term: 'đã khép hồ sơ', kind: 'end' },
  refused: { term: 'bị từ chối đăng ký', kind: 'end' },
  notAdmitted: { term: 'không được cơ sở tiếp nhận', kind: 'end' },
  elsewhere: { term: 'chuyển sang cai nghiện', kind: 'end' },
  referred: { term: 'chuyển xem xét cai nghiện bắt buộc', kind: 'end' },
  imprisoned: { term: 'chấp hành án phạt tù', kind: 'end' },
  gone: { term: 'chết hoặc mất tích', kind: 'end' },
} as const

/** States in which the person is being treated. */
export const inTreatment = ['running', 'transferring'] as const
/** States in which the case is not over. */
export const openStates = [
  'registered',
  'decided',
  'applied',
  'admitted',
  'running',
  'transferring',
  'unstarted',
  'terminated',
  'violated',
] as const

export const facts = {
  found: 'ngày có kết quả xác định nghiện',
  registered: 'ngày tiếp nhận đăng ký',
  decided: 'ngày ra quyết định',
  startFrom: 'ngày có quyết định (hoặc ngày được tính lại)',
  applied: 'ngày nhận đủ hồ sơ',
  cameDirectly: 'ngày đến thẳng cơ sở điều trị',
  handedOver: 'ngày nhận tóm tắt bệnh án của nơi chuyển đi',
  admitted: 'ngày quyết định tiếp nhận',
  started: 'ngày bắt đầu điều trị',
  stopped: 'ngày tự ý chấm dứt',
  transferred: 'ngày chuyển tiếp điều trị',
  ended: 'ngày kết thúc về pháp lý',
  dismissed: 'ngày bị chấm dứt do vi phạm',
  left: 'ngày chuyển khỏi địa phương',
  violationFound: 'ngày phát hiện vi phạm',
  recorded: 'ngày lập biên bản vi phạm',
  explained: 'ngày giải trình',
} as const

export const documents = {
  finding: { term: 'Kết quả xác định tình trạng nghiện' },
  registration: {
    term: 'Đăng ký cai nghiện tự nguyện, điều trị thay thế',
    form: 'Mẫu 22 NĐ 116/2021',
    cite: [D116.art(28, 4, 'a'), registrationPapers],
  },
  identityCopy: { term: 'Bản sao giấy tờ tùy thân (giấy khai sinh nếu dưới 18 tuổi)' },
  register: { term: 'Sổ đăng ký', form: 'Mẫu 23 NĐ 116/2021', cite: [D116.art(28, 5, 'b'), registrationPapers] },
  decision: { term: 'Quyết định điều trị thay thế của Chủ tịch UBND cấp xã', form: 'Mẫu 24 NĐ 116/2021', cite: [D116.art(30, 2)] },
  application: { term: 'Đơn đăng ký điều trị' },
  consent: { term: 'Đồng ý bằng văn bản của người đại diện (dưới 18 tuổi)' },
  admission: { term: 'Quyết định tiếp nhận điều trị' },
  rejection: { term: 'Văn bản không tiếp nhận, nêu lý do' },
  startNotice: { term: 'Thông báo bắt đầu điều trị gửi xã' },
  transferRequest: { term: 'Đơn đề nghị chuyển tiếp điều trị' },
  caseSummary: { term: 'Bản tóm tắt bệnh án', form: 'Mẫu 04 NĐ 90/2016' },
  ending: { term: 'Quyết định chấm dứt điều trị' },
  endNotice: { term: 'Thông báo kết thúc điều trị gửi xã' },
  completion: { term: 'Giấy xác nhận hoàn thành điều trị' },
  violation: { term: 'Biên bản vi phạm', form: 'Mẫu 27 NĐ 116/2021' },
} as const
