import { silent } from '../../../kernel/citation.ts'

/** Questions the texts on electronic monitoring leave open, each with the record that says what the system does meanwhile. */
const open = (question: string, record: string) => silent(question, `docs/decisions/${record}.md`)

export const fromBefore = open(
  'Người đã thuộc diện từ trước 01/7/2026 thì trong bao lâu phải có quyết định giám sát?',
  '0330-monitoring-of-people-from-before',
)
export const substitutionBreach = open(
  'Người từ đủ 18 tuổi đang điều trị thay thế mà vi phạm: ra quyết định giám sát mới, hay đi cai nghiện bắt buộc, hay cả hai?',
  '0331-breach-in-substitution-treatment',
)
export const yearOfMonitoring = open(
  'Một năm, sáu tháng thực hiện quyết định tính từ ngày đeo thiết bị hay từ ngày quyết định có hiệu lực?',
  '0332-first-day-of-carrying-out',
)
export const whichTogether = open(
  'Lần vi phạm đếm chung cho điểm b, c (và d, đ) hay từng điểm, và quyết định giám sát mới có đếm lại từ đầu không?',
  '0333-which-breaches-count-together',
)
export const measureMoves = open(
  'Thời hạn cai nghiện, quản lý thay đổi sau khi đã quyết định giám sát thì thời hạn giám sát đổi theo thế nào?',
  '0334-end-of-monitoring',
)
export const whilePaused = open(
  'Thời gian tháo tạm thời thiết bị (khoản 1 Điều 19), tạm dừng giám sát điện tử (khoản 2 Điều 20 NĐ 163/2026) có được tính vào thời hạn giám sát không?',
  '0646-the-time-of-a-pause',
)
export const breachPapers = open(
  '24 giờ để ra quyết định giám sát mới kể từ khi nhận được tài liệu về hành vi vi phạm: biên bản do chính Công an cấp xã lập thì tính từ lúc nào?',
  '0635-papers-of-a-breach-are-received-when-recorded',
)
export const formOfNoncompliance = open(
  'Biên bản về hành vi không chấp hành giám sát điện tử (khoản 3, khoản 4 Điều 25 NĐ 163/2026) lập theo mẫu nào?',
  '0636-form-of-the-record-of-not-complying',
)
export const groundOver = open(
  'Việc cai nghiện, điều trị, quản lý làm căn cứ đã chấm dứt mà chưa có quyết định chấm dứt giám sát: việc xảy ra trong lúc đó có phải là vi phạm không?',
  '0384-a-device-whose-ground-is-gone',
)
export const afterReferral = open(
  'Đã chuyển xem xét cai nghiện bắt buộc thì có tiếp tục giám sát điện tử đến khi đi cai không?',
  '0335-monitoring-after-a-referral',
)
