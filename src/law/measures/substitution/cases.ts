import type { Case } from '../../cases.ts'
import { ages } from './cases/ages.ts'
import { beginning } from './cases/beginning.ts'
import { crossing } from './cases/crossing.ts'
import { ending } from './cases/ending.ts'
import { moving } from './cases/moving.ts'
import { violations } from './cases/violations.ts'

export { offices } from './cases/offices.ts'

export const cases: Readonly<Record<string, readonly Case[]>> = {
  tuổi: ages,
  'đăng ký, tiếp nhận, bắt đầu': beginning,
  'chuyển cơ sở, chuyển nơi ở': moving,
  'kết thúc': ending,
  'không thực hiện, tự ý chấm dứt, vi phạm': violations,
  'qua ngày 01/7/2026': crossing,
}
