import { numberText } from '../text.ts'
import type { Row } from './interlock.ts'
import { unitNames } from './unit-names.ts'

/** A figure with its unit, as the law and the pages of a clinic write it: `30 mg`, `3 ngày`, `50 %`. */
export const figureText = (value: number, unit: Row['unit']): string =>
  unit === 'none' ? numberText(value, 'vi') : `${numberText(value, 'vi')} ${unitNames[unit]}`
