import {
  type Amount,
  amountText,
  type Dose,
  doseText,
  isOffBy,
  type Language,
  measureText,
  ml,
  quantityOf,
  type Volume,
  volumeText,
} from '../../kernel/dose.ts'
import type { Bottle, Measured } from '../situation/site.ts'
import { both, dayText } from '../text.ts'
import { type Finding, findingsOf, limitOf, type Says } from './finding.ts'
import type { View } from './view.ts'

/** What is measured for what is asked: out of each bottle into one cup, or a bottle a day. */
export const measures = ({ asked }: Pick<View, 'asked'>): readonly Measured[] =>
  asked.does === 'hand out' ? asked.bottles.map((b) => b.measured) : asked.poured.map((p) => p.measured)

/** The amount that stands in the cup, in the unit of its device; nothing while it is not known. */
export const amountOf = (measured: Measured): Amount | undefined => {
  switch (measured.by) {
    case 'nothing yet':
      return undefined
    case 'count':
      return { unit: 'mg', dose: measured.dose }
    case 'hand':
      return { unit: 'ml', volume: measured.volume }
    case 'pump':
      return measured.reported === 'missing' ? undefined : { unit: 'ml', volume: measured.reported }
  }
}

/** Amounts of one unit together; nothing of none, of two units, or where one is not known. */
export const together = (amounts: readonly (Amount | undefined)[]): Amount | undefined => {
  const [first] = amounts
  if (!first || amounts.some((a) => a?.unit !== first.unit)) return undefined
  const sum = amounts.reduce((all, a) => all + (a ? quantityOf(a) : 0), 0)
  // Sums of whole numbers of one unit.
  return first.unit === 'mg' ? { unit: 'mg', dose: sum as Dose } : { unit: 'ml', volume: sum as Volume }
}

/** What each cup or bottle to take home holds, and the bottle whose label says how much that is. */
const cups = ({ asked }: View): readonly { readonly amount: Amount | undefined; readonly bottle: Bottle | 'not chosen' }[] =>
  asked.does === 'hand out'
    ? asked.bottles.map((b) => ({ amount: amountOf(b.measured), bottle: asked.bottle }))
    : [{ amount: together(asked.poured.map((p) => amountOf(p.measured))), bottle: asked.poured[0]?.bottle ?? 'not chosen' }]

const differs = (bottle: Bottle | 'not chosen', amount: Amount, dose: Dose, tolerance: number): boolean => {
  if (bottle === 'not chosen') return false
  const { form } = bottle
  // A volume of tablets and a count of a solution are nothing that was ordered.
  if (amount.unit === 'mg') return form.is === 'solution' || amount.dose !== dose
  return form.is === 'tablets' || isOffBy(amount.volume, dose, form.strength, ml(tolerance))
}

/** A tablet is given whole. */
const broken = ({ asked }: View): Says => {
  if (asked.does === 'hand out') return undefined
  const cut = asked.poured.find(({ bottle: { form }, measured }) => {
    const amount = amountOf(measured)
    return form.is === 'tablets' && amount?.unit === 'mg' && amount.dose % form.strength !== 0
  })
  const amount = cut && amountOf(cut.measured)
  if (!cut || !amount) return undefined
  const each = cut.bottle.form.strength as number as Dose // of one tablet
  return {
    says: both(
      `${amountText(amount)} của hộp ${cut.bottle.id} không phải số viên nguyên: mỗi viên ${doseText(each)}.`,
      `${amountText(amount, 'en')} of box ${cut.bottle.id} is no whole number of tablets: each is ${doseText(each, 'en')}.`,
    ),
  }
}

const off = (v: View, tolerance: number): Says => {
  const { dose } = v
  const all = measures(v)
  if (all.length === 0 || all.some((m) => m.by === 'nothing yet')) return { says: both('Chưa đong liều.', 'Not measured yet.') }
  const wrong = dose === 'none' ? undefined : cups(v).find(({ amount, bottle }) => amount && differs(bottle, amount, dose, tolerance))
  if (!wrong?.amount || dose === 'none') return broken(v)
  const { amount, bottle } = wrong
  const say = (language: Language) => amountText(amount, language)
  const ordered = (language: Language) =>
    bottle !== 'not chosen' && bottle.form.is === 'solution' ? measureText(dose, bottle.form.strength, language) : doseText(dose, language)
  return {
    says: both(
      `Đong ${say('vi')}, y lệnh ${ordered('vi')}; sai số cho phép ${volumeText(ml(tolerance))}.`,
      `Measured ${say('en')}, ordered ${ordered('en')}; the tolerance is ${volumeText(ml(tolerance), 'en')}.`,
    ),
  }
}

const pumps = (v: View) => measures(v).filter((m) => m.by === 'pump')

const notCalibrated = (v: View): Says => {
  const pump = pumps(v).find((m) => m.calibrated !== v.today)
  if (!pump) return undefined
  return pump.calibrated === 'never'
    ? { says: both('Bơm chưa hiệu chuẩn lần nào.', 'The pump was never calibrated.') }
    : {
        says: both(
          `Bơm hiệu chuẩn ngày ${dayText(pump.calibrated)}, chưa hiệu chuẩn hôm nay.`,
          `The pump was calibrated on ${dayText(pump.calibrated)}, not today.`,
        ),
      }
}

const silent = (v: View): Says =>
  pumps(v).some((m) => m.reported === 'missing')
    ? { says: both('Bơm không báo thể tích đã bơm.', 'The pump did not report what it gave.') }
    : undefined

export const measuringFindings = (v: View): readonly Finding[] => [
  ...findingsOf(v.p, 'MS-P1', (row) => off(v, limitOf(row))),
  ...findingsOf(v.p, 'MS-P2', () => notCalibrated(v)),
  ...findingsOf(v.p, 'MS-P3', () => silent(v)),
]
