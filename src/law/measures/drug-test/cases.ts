import type { Case } from '../../cases.ts'
import { asking } from './cases/asking.ts'
import { results } from './cases/results.ts'

export { offices } from './cases/offices.ts'

export const cases: Readonly<Record<string, readonly Case[]>> = { 'yêu cầu, lấy mẫu': asking, 'kết quả': results }
