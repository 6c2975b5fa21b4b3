import type { Case } from '../../cases.ts'
import { byText } from './cases/by-text.ts'
import { dying } from './cases/dying.ts'
import { family } from './cases/family.ts'
import { order } from './cases/order.ts'
import { minors, planning } from './cases/settling.ts'
import { staying } from './cases/staying.ts'

export { offices } from './cases/offices.ts'

export const cases: Readonly<Record<string, readonly Case[]>> = {
  'thăm gặp, liên lạc, quà': family,
  'xếp loại, khen thưởng, kỷ luật': order,
  'vào ở, kế hoạch, lao động, học, rời cơ sở': staying,
  'người dưới 18 tuổi theo quyết định của Tòa án': minors,
  'phiếu thông tin, mục tiêu, kết quả học': planning,
  'người tự nguyện chết': dying,
  'cùng một điều theo từng văn bản': byText,
}
