import { numberText } from '../text.ts'
import type { Row, Unit } from './interlock.ts'

const units: Readonly<Record<Unit, string>> = {
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

/** A figure with its unit, as the law and the pages of a clinic write it: `30 mg`, `3 ngày`, `50 %`. */
export const figureText = (value: number, unit: Row['unit']): string =>
  unit === 'none' ? numberText(value, 'vi') : `${numberText(value, 'vi')} ${units[unit]}`
