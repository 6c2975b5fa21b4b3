import { silent } from '../../../kernel/citation.ts'

/** Questions the texts on the management of users leave open, each with the record that says what the system does meanwhile. */
const open = (question: string, record: string) => silent(question, `docs/decisions/${record}.md`)

export const monthly = open('“Mỗi tháng ít nhất một lần” là mỗi tháng dương lịch hay cách nhau không quá một tháng?', '0313-once-a-month')
export const afterFinding = open(
  'Phải xác định tình trạng nghiện trước khi quyết định: thời hạn quyết định tính từ khi nhận thông báo hay từ khi có kết quả không nghiện?',
  '0314-deciding-after-a-determination',
)
export const resultOrNotice = open(
  'Thời hạn 24 giờ ra quyết định tính từ khi nhận kết quả dương tính (Luật 120/2025) hay từ khi nhận thông báo (NĐ 163/2026)?',
  '0321-from-the-result-or-the-notice',
)
export const twoMoves = open(
  'Chuyển nơi cư trú: thời hạn tính từ khi rời đi (luật) hay từ khi đến nơi mới (nghị định)?',
  '0315-two-limits-of-a-move',
)
export const presenting = open(
  '24 giờ để trình diện ở nơi cư trú mới (khoản 4 Điều 25 Luật 120/2025) tính từ lúc rời đi hay từ lúc đến?',
  '0634-presenting-from-arrival',
)
export const unverifiedResult = open(
  'Hết thời hạn quản lý mà còn kết quả dương tính chưa xác minh thì đã chấm dứt được chưa? Văn bản chỉ nói “không phát hiện” hành vi sử dụng.',
  '0722-a-positive-result-nobody-looked-into',
)
export const runningIn2026 = open(
  'Quyết định quản lý ra trước 01/7/2026 và còn hiệu lực thì theo luật nào? Điều 56 Luật 120/2025 không nêu.',
  '0316-management-across-july-2026',
)
export const custodyBefore = open(
  'Trước 01/7/2026 người bị quản lý bị tạm giữ, tạm giam thì xử lý thế nào?',
  '0317-custody-before-july-2026',
)
export const youngest = open('Người dưới 12 tuổi có bị quản lý vì sử dụng trái phép không?', '0318-users-under-twelve')
export const criminalUser = open(
  'Đang xem xét trách nhiệm hình sự (Điều 256a BLHS) thì thời hạn quản lý có chạy tiếp không?',
  '0319-criminal-users',
)
