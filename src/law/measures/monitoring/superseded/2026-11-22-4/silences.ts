import { silent } from '../../../../../kernel/citation.ts'

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
export const afterReferral = open(
  'Đã chuyển xem xét cai nghiện bắt buộc thì có tiếp tục giám sát điện tử đến khi đi cai không?',
  '0335-monitoring-after-a-referral',
)
