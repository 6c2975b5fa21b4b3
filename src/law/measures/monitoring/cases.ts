import type { Case } from '../../cases.ts'
import { breaching } from './cases/breaching.ts'
import { deciding } from './cases/deciding.ts'
import { ending } from './cases/ending.ts'
import { noncompliance } from './cases/noncompliance.ts'
import { wearing } from './cases/wearing.ts'

export { offices } from './cases/offices.ts'

export const cases: Readonly<Record<string, readonly Case[]>> = {
  'quyết định, đeo thiết bị': deciding,
  'tháo tạm thời, tạm dừng, đổi, thay': wearing,
  'vi phạm, nhắc nhở, lý do chính đáng': breaching,
  'không chấp hành, chuyển xem xét': noncompliance,
  'độ dài, miễn, chấm dứt, chuyển nơi ở': ending,
}
