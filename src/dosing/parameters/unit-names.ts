import type { Unit } from './interlock.ts'

/** The unit of a figure, as it stands behind it. */
export const unitNames: Readonly<Record<Unit, string>> = {
  mg: 'mg',
  ml: 'ml',
  ms: 'ms',
  years: 'tuổi',
  days: 'ngày',
  'working days': 'ngày làm việc',
  hours: 'giờ',
  minutes: 'phút',
  percent: '%',
  times: 'lần',
  points: 'điểm',
  people: 'người',
  factors: 'yếu tố',
  clinics: 'cơ sở',
  doses: 'liều',
}
