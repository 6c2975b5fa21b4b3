import { court, court26 } from './cases/court.ts'
import { execution, execution26 } from './cases/execution.ts'
import { easing, staying, staying26 } from './cases/facility.ts'
import { making, making26, sending } from './cases/file.ts'
import { inFirstText, onlyThere } from './cases/first-text.ts'
import { borders, term, term26 } from './cases/term.ts'

export { offices } from './cases/offices.ts'

export const cases = {
  'lập hồ sơ': making,
  'gửi, chuyển hồ sơ': sending,
  'hồ sơ từ 01/7/2026': making26,
  'Tòa án': court,
  'Tòa án từ 01/7/2026': court26,
  'thi hành': execution,
  'thi hành từ 01/7/2026': execution26,
  'thời hạn': term,
  'thời hạn từ 01/7/2026': term26,
  'qua 01/7/2026': borders,
  'giảm, tạm đình chỉ, miễn': easing,
  'ở cơ sở': staying,
  'ở cơ sở từ 01/7/2026': staying26,
  'như thế từ năm 2022': inFirstText([making, sending, court, execution, term, easing, staying]),
  'trước 01/02/2023': onlyThere,
}
