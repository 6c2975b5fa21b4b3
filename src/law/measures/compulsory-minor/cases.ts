import { borders } from './cases/borders.ts'
import { court } from './cases/court.ts'
import { execution } from './cases/execution.ts'
import { inFirstText, inSpring2025, onlyThere } from './cases/first-text.ts'
import { in2025 } from './cases/in-2025.ts'
import { making, telling } from './cases/making.ts'
import { court26, execution26, making26, staying26 } from './cases/since-2026.ts'
import { easing, staying } from './cases/staying.ts'
import { turning } from './cases/turning.ts'

export { offices } from './cases/offices.ts'

export const cases = {
  'lập hồ sơ': making,
  'báo, đọc, gửi, chuyển hồ sơ': telling,
  'hồ sơ từ 01/7/2026': making26,
  'Tòa án': court,
  'Tòa án từ 01/7/2026': court26,
  'thi hành': execution,
  'thi hành từ 01/7/2026': execution26,
  'ở cơ sở': staying,
  'ở cơ sở từ 01/7/2026': staying26,
  'giảm, tạm đình chỉ, miễn': easing,
  'đủ 18 tuổi': turning,
  'qua các ngày đổi luật': borders,
  'như thế từ đầu năm 2022': inFirstText([making, telling, court, execution]),
  'văn bản đầu, đến 23/3/2022': onlyThere,
  'ở cơ sở trong năm 2025': in2025,
  'như thế từ 01/3/2025': inSpring2025([making]),
}
