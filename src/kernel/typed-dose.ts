import { type Amount, isDose, isVolume } from './dose.ts'

/**
 * Why an amount that was typed is not taken: `no unit` is a bare number; `no such number` cannot be read (`,5 mg`, `-5 mg`, `060 mg`);
 * `thousands` has three digits after a comma or point, one or a thousand to different readers; `too fine` is below 0,1 mg or 0,01 ml;
 * `too much` is 1 000 mg or 100 ml and more, of a store more.
 */
export type AmountTrouble = 'no unit' | 'no such number' | 'thousands' | 'too fine' | 'too much'

export type TypedAmount = { readonly ok: true; readonly value: Amount } | { readonly ok: false; readonly why: AmountTrouble }

const no = (why: AmountTrouble) => ({ ok: false, why }) as const

const SHAPE = /^(?<number>\S(?:.*\S)?)\s*(?<unit>mg|ml)$/i
const NUMBER = /^(?<units>0|[1-9]\d*)(?:[.,](?<fraction>\d+))?$/
const DIGITS = { mg: 1, ml: 2 } as const
/** What is too much to be typed, in tenths of a milligram and hundredths of a millilitre. */
export type Most = { readonly mg: number; readonly ml: number }
/** Above what anybody is given at once. */
const GIVEN: Most = { mg: 10_000, ml: 10_000 }
/** What stands in a bottle or a box that is counted: up to a kilogram, or a hundred litres. */
export const STORED: Most = { mg: 10_000_000, ml: 10_000_000 }

/** An amount as people write it: `60 mg`, `60,5mg`, `60.5 MG`, `6,05 ml`. Never a number alone, and never a guess. */
export const parseAmount = (text: string, most: Most = GIVEN): TypedAmount => {
  const typed = text.trim()
  const parts = SHAPE.exec(typed)?.groups
  if (!parts) return no(/^[\d.,\s]+$/.test(typed) ? 'no unit' : 'no such number')
  const found = NUMBER.exec(parts['number'] ?? '')?.groups
  if (!found) return no('no such number')
  const unit = parts['unit']?.toLowerCase() === 'mg' ? 'mg' : 'ml'
  const fraction = found['fraction'] ?? ''
  if (fraction.length >= 3) return no('thousands')
  const digits = DIGITS[unit]
  const kept = fraction.slice(0, digits).padEnd(digits, '0')
  if (/[1-9]/.test(fraction.slice(digits))) return no('too fine')
  const value = Number(`${found['units']}${kept}`)
  if (value >= most[unit]) return no('too much')
  if (unit === 'mg') return isDose(value) ? { ok: true, value: { unit, dose: value } } : no('too much')
  return isVolume(value) ? { ok: true, value: { unit, volume: value } } : no('too much')
}
