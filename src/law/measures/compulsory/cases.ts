import { appealing26 } from './cases/appeal-2026.ts'
import { borders } from './cases/borders.ts'
import { complaining } from './cases/complaining.ts'
import { court } from './cases/court.ts'
import { court26 } from './cases/court-2026.ts'
import { crossing } from './cases/crossing.ts'
import { easing } from './cases/easing.ts'
import { enclosed } from './cases/enclosed.ts'
import { execution } from './cases/execution.ts'
import { execution26 } from './cases/execution-2026.ts'
import { inFirstText, onlyThere } from './cases/first-text.ts'
import { holding, received } from './cases/holding.ts'
import { lodging } from './cases/late.ts'
import { making } from './cases/making.ts'
import { making26 } from './cases/making-2026.ts'
import { noticing } from './cases/noticing.ts'
import { sending } from './cases/sending.ts'
import { staying } from './cases/staying.ts'
import { staying26 } from './cases/staying-2026.ts'
import { term } from './cases/term.ts'
import { term26 } from './cases/term-2026.ts'

export { offices } from './cases/offices.ts'

export const cases = {
  'lập hồ sơ': making,
  'gửi, chuyển hồ sơ': sending,
  'hồ sơ từ 01/7/2026': making26,
  'hồ sơ xác định, hồ sơ quản lý kèm theo': enclosed,
  'giao cơ sở quản lý, tiếp nhận tạm thời': [...holding, ...received],
  'Tòa án': court,
  'Tòa án từ 01/7/2026': court26,
  'khiếu nại, kháng nghị, có hiệu lực': complaining,
  'quá hạn mà vẫn khiếu nại, nộp đơn': lodging,
  'Tòa án cấp trên, chọn cơ sở từ 01/7/2026': appealing26,
  'thi hành': execution,
  'thi hành từ 01/7/2026': execution26,
  'thời hạn': term,
  'thời hạn từ 01/7/2026': term26,
  'qua 01/7/2026': borders,
  'qua 01/7/2026, từng trạng thái': crossing,
  'giảm, tạm đình chỉ, miễn': easing,
  'ở cơ sở': staying,
  'ở cơ sở từ 01/7/2026': staying26,
  'báo trước, báo lại': noticing,
  'như thế từ năm 2022': inFirstText([making, enclosed, sending, court, complaining, execution, term, easing, staying, noticing]),
  'trước 01/02/2023': onlyThere,
}
