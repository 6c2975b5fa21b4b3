import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Dose,
  doseIn,
  doseText,
  isOffBy,
  type Language,
  measureText,
  mg,
  mgPerMl,
  minus,
  ml,
  plus,
  type Strength,
  share,
  volumeOf,
  volumeText,
} from './dose.ts'
import { parseAmount } from './typed-dose.ts'

const TEN = mgPerMl(10)
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const doses = fc.integer({ min: 0, max: 9_999 }).map((n) => n as Dose)
const strengths = fc.constantFrom(1, 2, 3, 5, 10, 12.5, 20).map(mgPerMl)

test.each([
  ['60 mg', 'mg', 600],
  ['60mg', 'mg', 600],
  [' 60,5 mg ', 'mg', 605],
  ['60.5 MG', 'mg', 605],
  ['60,50 mg', 'mg', 605],
  ['0,1 mg', 'mg', 1],
  ['999,9 mg', 'mg', 9_999],
  ['6 ml', 'ml', 600],
  ['6,05 mL', 'ml', 605],
])('%s is read as what it is', (text, unit, value) => {
  const read = parseAmount(text)
  expect(read).toEqual({ ok: true, value: unit === 'mg' ? { unit, dose: value } : { unit, volume: value } })
})

test.each([
  ['60', 'no unit'],
  ['6,05', 'no unit'],
  ['1 000', 'no unit'],
  ['', 'no such number'],
  ['mg', 'no such number'],
  [',5 mg', 'no such number'],
  ['-5 mg', 'no such number'],
  ['060 mg', 'no such number'],
  ['6 0 mg', 'no such number'],
  ['sáu mươi mg', 'no such number'],
  ['60 g', 'no such number'],
  ['60 mg/ml', 'no such number'],
  ['1.000 mg', 'thousands'],
  ['60,500 mg', 'thousands'],
  ['60,55 mg', 'too fine'],
  ['1000 mg', 'too much'],
  ['100 ml', 'too much'],
])('%s is refused: %s', (text, why) => {
  expect(parseAmount(text)).toEqual({ ok: false, why })
})

test('a dose is printed with its unit both ways, and says when the strength cannot give it', () => {
  expect(plain(measureText(mg(60.5), TEN))).toBe('60,5 mg (6,05 ml)')
  expect(plain(measureText(mg(60.5), TEN, 'en'))).toBe('60.5 mg (6.05 ml)')
  expect(plain(measureText(mg(5), TEN))).toBe('5 mg (0,5 ml)')
  expect(plain(measureText(mg(10), mgPerMl(3)))).toBe('10 mg (không đong được đúng đến 0,01 ml; mức đong được ngay dưới là 3,33 ml)')
  expect(plain(doseText(mg(10_000)))).toBe('10 000 mg')
  expect(plain(volumeText(ml(1000)))).toBe('1 000 ml')
})

test('a literal that is no whole tenth or hundredth is a bug', () => {
  expect(() => mg(0.05)).toThrow(RangeError)
  expect(() => ml(0.005)).toThrow(RangeError)
  expect(() => mg(-1)).toThrow(RangeError)
  expect(() => mgPerMl(0)).toThrow(RangeError)
  expect(mg(0.3)).toBe(3)
})

test('whatever is printed reads back to the same amount, in both languages', () => {
  fc.assert(
    fc.property(doses, fc.constantFrom<Language>('vi', 'en'), (dose, language) => {
      expect(parseAmount(doseText(dose, language))).toEqual({ ok: true, value: { unit: 'mg', dose } })
    }),
  )
})

test('at 10 mg/ml every dose is measured exactly: a tenth of a milligram is a hundredth of a millilitre', () => {
  fc.assert(
    fc.property(doses, (dose) => {
      expect(volumeOf(dose, TEN)).toEqual({ volume: dose, exact: true })
    }),
  )
})

test('a measured volume is never more than the dose and less than one step below, and exact says whether it comes back', () => {
  fc.assert(
    fc.property(doses, strengths, (dose: Dose, strength: Strength) => {
      const { volume, exact } = volumeOf(dose, strength)
      const over = volume * strength - dose * 100
      expect(over <= 0 && over > -strength).toBe(true)
      expect(exact).toBe(over === 0)
      if (exact) expect(doseIn(volume, strength)).toEqual({ dose, exact: true })
    }),
  )
})

test('the tolerance of a device is met to the hundredth of a millilitre', () => {
  expect(isOffBy(ml(6.1), mg(60), TEN, ml(0.1))).toBe(false)
  expect(isOffBy(ml(6.11), mg(60), TEN, ml(0.1))).toBe(true)
  expect(isOffBy(ml(5.9), mg(60), TEN, ml(0.1))).toBe(false)
  expect(isOffBy(ml(5.89), mg(60), TEN, ml(0.1))).toBe(true)
})

test('sums come back by subtraction, a share is never more than its part, and nothing is taken that is not there', () => {
  fc.assert(
    fc.property(doses, doses, fc.integer({ min: 0, max: 100 }), (a, b, percent) => {
      expect(minus(plus(a, b), b)).toBe(a)
      expect(share(a, percent) * 100 <= a * percent).toBe(true)
      if (b > a) expect(minus(a, b)).toBeUndefined()
    }),
  )
})
