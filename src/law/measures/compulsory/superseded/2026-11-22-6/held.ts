import type { Citation } from '../../../../../kernel/citation.ts'
import { optional, whole } from '../../../../fields.ts'

/** Days held in a facility while a minor's file was made, before the birthday that brought the case here (docs/decisions/0406). */
export const heldDays = optional(whole('Số ngày đã bị quản lý tại cơ sở khi lập hồ sơ người chưa đủ 18 tuổi', 1, 400, 'ngày'))

export const lessHeld = (cite: Citation) =>
  ({ term: 'đã bị quản lý khi lập hồ sơ người chưa đủ 18 tuổi', saidIn: 'heldDays', cite }) as const
