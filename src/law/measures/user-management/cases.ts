import type { Case } from '../../cases.ts'
import { ending } from './cases/ending.ts'
import { findingCases } from './cases/finding.ts'
import { managing } from './cases/managing.ts'

export { offices } from './cases/offices.ts'

export const cases: Readonly<Record<string, readonly Case[]>> = {
  'phát hiện, quyết định': findingCases,
  'trong thời hạn': managing,
  'tạm đình chỉ, dừng, chấm dứt': ending,
}
