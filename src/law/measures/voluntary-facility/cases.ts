import type { Case } from '../../cases.ts'
import { coming, coming26 } from './cases/coming.ts'
import { crossing } from './cases/crossing.ts'
import { easing } from './cases/easing.ts'
import { ending } from './cases/ending.ts'
import { leaving } from './cases/leaving.ts'
import { lengths } from './cases/lengths.ts'
import { telling } from './cases/telling.ts'

export { offices } from './cases/offices.ts'

export const cases: Readonly<Record<string, readonly Case[]>> = {
  'hợp đồng và vào cơ sở': coming,
  'đăng ký, quyết định, chọn cơ sở (2026)': coming26,
  'hoãn, miễn, tạm đình chỉ (2026)': easing,
  'độ dài và giai đoạn': lengths,
  'rời cơ sở, vi phạm': leaving,
  'hết thời hạn': ending,
  'báo trước, báo lại, 24 giờ cuối': telling,
  'qua ngày 01/7/2026': crossing,
}
