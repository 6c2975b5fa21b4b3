import type { Case } from '../../cases.ts'
import { coming, coming26 } from './cases/coming.ts'
import { ending } from './cases/ending.ts'
import { leaving } from './cases/leaving.ts'
import { lengths } from './cases/lengths.ts'

export { offices } from './cases/offices.ts'

export const cases: Readonly<Record<string, readonly Case[]>> = {
  'hợp đồng và vào cơ sở': coming,
  'đăng ký, quyết định, chọn cơ sở (2026)': coming26,
  'độ dài và giai đoạn': lengths,
  'rời cơ sở, vi phạm': leaving,
  'hết thời hạn': ending,
}
