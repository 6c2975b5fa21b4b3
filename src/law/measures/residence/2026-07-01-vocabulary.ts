import { D163 } from '../../sources/index.ts'
import { from2025 } from './2025-03-08.ts'

/** What Decree 163 adds: mourning leave of volunteers, and its forms. */
export const facts = {
  ...from2025.facts,
  leaveApplied: 'lúc nhận đơn xin về chịu tang',
  leaveUntil: 'ngày phải trở lại sau khi chịu tang',
} as const

/** Volunteers in a public facility have the regime of those whom a court sends. */
const regime = D163.art(131, 2)
const form = (no: string): string => `Mẫu ${no} phụ lục V NĐ 163/2026`

export const documents = {
  ...from2025.documents,
  intakeSheet: { term: 'Phiếu thu thập thông tin người cai nghiện ma túy', form: form('17'), cite: [D163.art(84, 2)] },
  plan: { term: 'Kế hoạch cai nghiện ma túy', form: form('18'), cite: [D163.art(84, 4)] },
  reintegrationPlan: { term: 'Kế hoạch tái hòa nhập cộng đồng của người cai nghiện ma túy', form: form('19'), cite: [D163.art(88, 5)] },
  leaveApplication: { term: 'Đơn xin về chịu tang', form: form('48'), cite: [D163.art(121, 2, 'a'), regime] },
  leaveHandover: { term: 'Biên bản giao, nhận người về chịu tang', form: form('23'), cite: [D163.art(121, 3), regime] },
  leaveDecision: { term: 'Quyết định cho về chịu tang', form: form('49'), cite: [D163.art(121, 2, 'b'), regime] },
} as const
