import type { Case } from '../../cases.ts'
import { afterViolation } from './cases/after-violation.ts'
import { breaches } from './cases/breaches.ts'
import { criminal } from './cases/criminal.ts'
import { deciding } from './cases/deciding.ts'
import { ending } from './cases/ending.ts'
import { lengths } from './cases/lengths.ts'
import { moving } from './cases/moving.ts'
import { registering } from './cases/registering.ts'
import { stages } from './cases/stages.ts'
import { support } from './cases/support.ts'
import { telling } from './cases/telling.ts'
import { violations } from './cases/violations.ts'
import { withdrawal } from './cases/withdrawal.ts'

export { offices } from './cases/offices.ts'

export const cases: Readonly<Record<string, readonly Case[]>> = {
  'đăng ký': registering,
  'quyết định và bắt đầu': deciding,
  'độ dài': lengths,
  'giai đoạn': stages,
  'hỗ trợ một lần': support,
  'vi phạm': violations,
  'nhắc nhở, kiểm điểm': breaches,
  'sau biên bản vi phạm': afterViolation,
  'xử lý hình sự': criminal,
  'chuyển nơi ở': moving,
  'hết thời hạn': ending,
  'báo trước, báo lại': telling,
  'cắt cơn tại trung tâm y tế': withdrawal,
}
