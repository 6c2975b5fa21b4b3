import { type Amount, amountText, type Dose, doseText, isOffBy, type Language, measureText, ml, volumeText } from '../../kernel/dose.ts'
import type { Measured } from '../situation/site.ts'
import { both, dayText } from '../text.ts'
import { type Finding, findingsOf, limitOf, type Says } from './finding.ts'
import type { View } from './view.ts'

/** What is measured for what is asked: one amount, or a bottle a day. */
export const measures = ({ asked }: Pick<View, 'asked'>): readonly Measured[] =>
  asked.does === 'hand out' ? asked.bottles.map((b) => b.measured) : [asked.measured]

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

const differs = (v: View, amount: Amount, dose: Dose, tolerance: number): boolean => {
  const { bottle } = v.asked
  if (bottle === 'not chosen') return false
  const { form } = bottle
  // A volume of tablets and a count of a solution are nothing that was ordered.
  if (amount.unit === 'mg') return form.is === 'solution' || amount.dose !== dose
  return form.is === 'tablets' || isOffBy(amount.volume, dose, form.strength, ml(tolerance))
}

const off = (v: View, tolerance: number): Says => {
  const { dose } = v
  const all = measures(v)
  if (all.length === 0 || all.some((m) => m.by === 'nothing yet')) return { says: both('Chưa đong liều.', 'Not measured yet.') }
  const wrong = dose === 'none' ? undefined : all.map(amountOf).find((amount) => amount && differs(v, amount, dose, tolerance))
  if (!wrong || dose === 'none') return undefined
  const { bottle } = v.asked
  const say = (language: Language) => amountText(wrong, language)
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
