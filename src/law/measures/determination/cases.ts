import type { Case } from '../../cases.ts'
import { borders } from './cases/borders.ts'
import { diagnosing } from './cases/diagnosing.ts'
import { file } from './cases/file.ts'

export { offices } from './cases/offices.ts'

export const cases: Readonly<Record<string, readonly Case[]>> = {
  'hồ sơ đề nghị': file,
  'xác định, trả kết quả': diagnosing,
  'qua 01/3/2025, 01/7/2026': borders,
}
