import { D116 } from '../../sources/index.ts'

/** Where a case under Law 73/2021 stands, which days it knows and which papers it holds. */
export const states = {
  told: { term: 'được chuyển kết quả xác định nghiện, chờ đăng ký', kind: 'proposed' },
  awaited: { term: 'chờ đăng ký', kind: 'open' },
  registered: { term: 'đã đăng ký, chờ quyết định', kind: 'open' },
  decided: { term: 'có quyết định, chờ bắt đầu', kind: 'open' },
  running: { term: 'đang cai nghiện', kind: 'open' },
  violated: { term: 'có biên bản vi phạm, chờ kết luận', kind: 'open' },
  completed: { term: 'đã hoàn thành', kind: 'end' },
  refused: { term: 'bị từ chối đăng ký', kind: 'end' },
  elsewhere: { term: 'chuyển sang hình thức khác', kind: 'end' },
  referred: { term: 'chuyển xem xét cai nghiện bắt buộc', kind: 'end' },
  imprisoned: { term: 'chấp hành án phạt tù', kind: 'end' },
  gone: { term: 'chết hoặc mất tích', kind: 'end' },
} as const

export const facts = {
  found: 'ngày có kết quả xác định nghiện',
  registerFrom: 'ngày được thông báo là nghiện (hoặc ngày được tính lại)',
  homeless: 'ngày có kết quả xác định nghiện của người không có nơi cư trú ổn định',
  registered: 'ngày tiếp nhận đăng ký',
  decided: 'ngày ra quyết định',
  startFrom: 'ngày có quyết định (hoặc ngày được tính lại)',
  termFrom: 'ngày bắt đầu ghi trong quyết định',
  started: 'ngày bắt đầu cai nghiện, sử dụng dịch vụ',
  intakeDone: 'ngày xong tiếp nhận, phân loại',
  withdrawalFrom: 'ngày vào điều trị cắt cơn tại trung tâm y tế',
  detoxDone: 'ngày xong cắt cơn, giải độc',
  educationDone: 'ngày xong giáo dục, phục hồi hành vi',
  labourDone: 'ngày xong lao động trị liệu, học nghề',
  reintegrationDone: 'ngày xong chuẩn bị tái hòa nhập',
  stopped: 'ngày tự ý chấm dứt',
  serviceFinished: 'ngày hoàn thành dịch vụ',
  left: 'ngày chuyển khỏi địa phương',
  violationFound: 'ngày phát hiện vi phạm',
  recorded: 'ngày lập biên bản vi phạm',
  explained: 'ngày giải trình',
  completed: 'ngày cấp giấy xác nhận hoàn thành',
  supported: 'ngày chi hỗ trợ một lần',
} as const

export const documents = {
  finding: { term: 'Kết quả xác định tình trạng nghiện' },
  application: { term: 'Đăng ký cai nghiện tự nguyện', form: 'Mẫu 22 NĐ 116/2021', cite: [D116.art(28, 4, 'a')] },
  identityCopy: { term: 'Bản sao giấy tờ tùy thân (giấy khai sinh nếu dưới 18 tuổi)' },
  register: { term: 'Sổ đăng ký cai nghiện tự nguyện', form: 'Mẫu 23 NĐ 116/2021', cite: [D116.art(28, 5, 'b')] },
  decision: { term: 'Quyết định cai nghiện tự nguyện tại gia đình, cộng đồng', form: 'Mẫu 24 NĐ 116/2021', cite: [D116.art(30, 2)] },
  contract: { term: 'Hợp đồng dịch vụ cai nghiện', form: 'Mẫu 28 NĐ 116/2021', cite: [D116.art(36, 2)] },
  intakeSheet: { term: 'Phiếu thu thập thông tin của người cai nghiện ma túy', form: 'Mẫu 19 NĐ 116/2021', cite: [D116.art(22, 2)] },
  plan: { term: 'Kế hoạch cai nghiện ma túy', form: 'Mẫu 20 NĐ 116/2021', cite: [D116.art(22, 4)] },
  reintegrationPlan: { term: 'Kế hoạch tái hòa nhập cộng đồng', form: 'Mẫu 21 NĐ 116/2021', cite: [D116.art(26, 5)] },
  moveRequest: { term: 'Đề nghị tiếp tục quản lý khi chuyển nơi ở', form: 'Mẫu 25 NĐ 116/2021', cite: [D116.art(32, 2, 'b')] },
  evaluation: { term: 'Đánh giá và đề nghị cấp giấy xác nhận hoàn thành' },
  completion: { term: 'Giấy xác nhận hoàn thành cai nghiện', form: 'Mẫu 26a NĐ 116/2021', cite: [D116.art(32, 3, 'b')] },
  violation: { term: 'Biên bản vi phạm', form: 'Mẫu 27 NĐ 116/2021' },
} as const

/** Waiting for a registration: handed over by another case, or noted by the commune itself. */
export const unregistered = ['told', 'awaited'] as const
export const openStates = [...unregistered, 'registered', 'decided', 'running', 'violated'] as const
