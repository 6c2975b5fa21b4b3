import { filesAcross } from './cases/borders-2026-file.ts'
import { staysAcross } from './cases/borders-2026-stay.ts'
import { bordersTo2025 } from './cases/borders-to-2025.ts'
import { court } from './cases/court.ts'
import { court26 } from './cases/court-2026.ts'
import { easing26 } from './cases/easing-2026.ts'
import { enclosed, toldAgain } from './cases/enclosed.ts'
import { execution } from './cases/execution.ts'
import { execution26 } from './cases/execution-2026.ts'
import { inFirstText, inSpring2025, onlyThere } from './cases/first-text.ts'
import { in2025 } from './cases/in-2025.ts'
import { making, telling } from './cases/making.ts'
import { making26 } from './cases/making-2026.ts'
import { reformatories } from './cases/reformatory.ts'
import { easing, staying } from './cases/staying.ts'
import { staying26 } from './cases/staying-2026.ts'
import { telling26 } from './cases/telling-2026.ts'
import { turning } from './cases/turning.ts'

export { offices } from './cases/offices.ts'

export const cases = {
  'lập hồ sơ': making,
  'báo, đọc, gửi, chuyển hồ sơ': telling,
  'hồ sơ từ 01/7/2026': making26,
  'báo, đọc, chuyển hồ sơ từ 01/7/2026': telling26,
  'hồ sơ xác định, hồ sơ quản lý đủ giấy': enclosed,
  'Tòa án': court,
  'Tòa án từ 01/7/2026': court26,
  'thi hành': execution,
  'thi hành từ 01/7/2026': execution26,
  'ở cơ sở': staying,
  'ở cơ sở từ 01/7/2026': staying26,
  'ở trường giáo dưỡng từ 01/7/2026': reformatories,
  'báo lại': toldAgain,
  'giảm, tạm đình chỉ, miễn': easing,
  'tạm đình chỉ, miễn từ 01/7/2026': easing26,
  'đủ 18 tuổi': turning,
  'qua các ngày đổi luật đến năm 2025': bordersTo2025,
  'hồ sơ, quyết định qua 01/7/2026': filesAcross,
  'ở cơ sở qua 01/7/2026': staysAcross,
  'như thế từ đầu năm 2022': inFirstText([making, telling, court, execution]),
  'văn bản đầu, đến 23/3/2022': onlyThere,
  'ở cơ sở trong năm 2025': in2025,
  'như thế từ 01/3/2025': inSpring2025([making]),
}
