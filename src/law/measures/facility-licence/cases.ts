import type { Case } from '../../cases.ts'
import { ending } from './cases/ending.ts'
import { granting } from './cases/granting.ts'

export { offices } from './cases/offices.ts'

export const cases: Readonly<Record<string, readonly Case[]>> = { 'cấp, cấp lại': granting, 'đình chỉ, thu hồi': ending }
