import type { Unit } from '../../../dosing/parameters/interlock.ts'
import { quantityOf } from '../../../kernel/dose.ts'
import { parseAmount } from '../../../kernel/typed-dose.ts'

const NUMBER = /^(?:0|[1-9]\d*)(?:[.,]\d{1,2})?$/
/** What `parseAmount` counts in, of one unit. */
const PARTS = { mg: 10, ml: 100 } as const

/** A figure of a clinic as it is typed, with its unit as the page calls it: `20 mg`, `3 ngày`, `50 %`. A number alone is none. */
export const typedFigure = (typed: string, unit: Unit, called: string): number | undefined => {
  if (unit === 'mg' || unit === 'ml') {
    const parsed = parseAmount(typed)
    return parsed.ok && parsed.value.unit === unit ? quantityOf(parsed.value) / PARTS[unit] : undefined
  }
  const text = typed.trim().normalize('NFC').toLowerCase()
  const number = text.endsWith(called) ? text.slice(0, -called.length).trim() : ''
  return NUMBER.test(number) ? Number(number.replace(',', '.')) : undefined
}
