import { from2025 } from './2025-03-08.ts'

/** What Decree 163 adds: mourning leave of volunteers, and its forms. */
export const facts = {
  ...from2025.facts,
  leaveApplied: 'lúc nhận đơn xin về chịu tang',
  leaveUntil: 'ngày phải trở lại sau khi chịu tang',
} as const

const form = (no: string): string => `Mẫu ${no} phụ lục V NĐ 163/2026`

export const documents = {
  ...from2025.documents,
  intakeSheet: { term: 'Phiếu thông tin cá nhân', form: form('17') },
  plan: { term: 'Kế hoạch cai nghiện', form: form('18') },
  reintegrationPlan: { term: 'Kế hoạch tái hòa nhập', form: form('19') },
  leaveApplication: { term: 'Đơn xin về chịu tang', form: form('48') },
  leaveDecision: { term: 'Quyết định cho về chịu tang', form: form('49') },
} as const
