import { choice } from '../../../fields.ts'

/** A line of a licence or publication that the law publishes: it stands in the sealed body. */
export const text = (label: string) => ({ kind: 'code', label, max: 160 }) as const

const reasons = {
  premises: 'cơ sở vật chất',
  equipment: 'trang thiết bị',
  staff: 'nhân sự',
  finance: 'phương án tài chính',
  papers: 'giấy tờ không hợp lệ',
}
export const lacking = choice('Còn thiếu', reasons)
export const whyRefused = choice('Lý do', reasons)
