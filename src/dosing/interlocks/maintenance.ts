import { type Day, daysBetween } from '../../kernel/day.ts'
import { type Dose, doseText } from '../../kernel/dose.ts'
import { lastBefore, lastKnown } from '../history/course.ts'
import { figure } from '../parameters/parameters.ts'
import type { Qtc } from '../situation/person.ts'
import type { Bottle, Measured } from '../situation/site.ts'
import { both, dayText, numberText } from '../text.ts'
import { type Finding, findingsOf, limitOf, type Says } from './finding.ts'
import { lastLevel, riseOf, tenths } from './induction.ts'
import { amountOf } from './measuring.ts'
import { type Dosing, isFirst, type View } from './view.ts'

const highDose = ({ daily, order }: Dosing, milligrams: number): Says => {
  if (daily === 'none' || daily <= tenths(milligrams) || (order !== 'none' && order.senior !== 'none')) return undefined
  return {
    says: both(
      `Liều ${doseText(daily)} trong ngày, trên ${milligrams} mg, chưa có ý kiến hội chẩn.`,
      `${doseText(daily, 'en')} a day, above ${milligrams} mg, without a consultation.`,
    ),
  }
}

/** The last reading up to a day; of two on one day the longer. */
const lastQtc = (readings: readonly Qtc[], today: Day): Qtc | undefined =>
  readings
    .filter((q) => q.on <= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.ms - b.ms))
    .at(-1)

const noEcg = (d: Dosing, milligrams: number): Says => {
  if (d.daily === 'none' || d.daily <= tenths(milligrams)) return undefined
  const last = lastQtc(d.facts.chart.qtc, d.today)
  const dose = (language: 'vi' | 'en') => doseText(d.daily === 'none' ? (0 as Dose) : d.daily, language)
  if (!last) return { says: both(`Liều ${dose('vi')}, chưa từng có điện tâm đồ.`, `${dose('en')}, and no ECG ever.`) }
  const age = daysBetween(last.on, d.today)
  return age > figure(d.p, 'MX-02', 'age')
    ? {
        says: both(
          `Liều ${dose('vi')}, điện tâm đồ gần nhất ngày ${dayText(last.on)}, đã ${age} ngày.`,
          `${dose('en')}, the last ECG on ${dayText(last.on)}, ${age} days ago.`,
        ),
      }
    : undefined
}

const longQtc = (d: Dosing, vi: string, en: string, is: (ms: number) => boolean): Says => {
  const last = lastQtc(d.facts.chart.qtc, d.today)
  return last && is(last.ms)
    ? {
        says: both(`QTc ${last.ms} ms ngày ${dayText(last.on)}: ${vi}.`, `QTc ${last.ms} ms on ${dayText(last.on)}: ${en}.`),
        since: last.on,
      }
    : undefined
}

const startsOrRises = (d: Dosing): boolean => isFirst(d) || riseOf(d) !== undefined

/** From a settled dose, up or down; a taper that rises is none. */
const changed = (d: Dosing, percent: number): Says => {
  const last = lastLevel(d)
  if (!last || last.dose === 0 || d.daily === 'none' || d.order === 'none') return undefined
  const settled = d.order.phase === 'maintenance' || (d.order.phase === 'taper' && d.daily > last.dose)
  if (!settled) return undefined
  const change = Math.abs(d.daily - last.dose)
  return change * 100 > percent * last.dose
    ? {
        says: both(
          `Từ ${doseText(last.dose)} ngày ${dayText(last.day)} thành ${doseText(d.daily)}: đổi quá ${percent}%.`,
          `From ${doseText(last.dose, 'en')} on ${dayText(last.day)} to ${doseText(d.daily, 'en')}: more than ${percent}%.`,
        ),
      }
    : undefined
}

/** Methadone again after buprenorphine: what was tolerated of the one says little of the other, and its missed days are covered by the other's. */
const backToMethadone = (d: Dosing): Says => {
  const last = d.days.findLast((t) => t.day < d.today)
  if (d.agent !== 'methadone' || last?.agent !== 'buprenorphine') return undefined
  const before = lastKnown(d.days, 'methadone', d.today)
  const says =
    before === undefined
      ? both(
          `Ngày ${dayText(last.day)} còn dùng buprenorphine, chưa biết liều methadone nào trước đó.`,
          `Buprenorphine on ${dayText(last.day)}, and no methadone is known before it.`,
        )
      : both(
          `Trở lại methadone sau buprenorphine: methadone gần nhất ${doseText(before.dose)} ngày ${dayText(before.day)}.`,
          `Methadone again after buprenorphine: the last was ${doseText(before.dose, 'en')} on ${dayText(before.day)}.`,
        )
  return { says, since: last.day }
}

/** What was measured, in hundredths of a tenth of a milligram: exact for every strength. */
const inHundredths = (measured: Measured, bottle: Bottle | 'not chosen'): number | undefined => {
  const amount = amountOf(measured)
  if (amount?.unit === 'mg') return amount.dose * 100
  return !amount || bottle === 'not chosen' || bottle.form.is !== 'solution' ? undefined : amount.volume * bottle.form.strength
}

const entries = ({ asked }: View): readonly number[] => {
  if (asked.does === 'top-up' || asked.does === 'replace' || asked.does === 'rest') return []
  if (asked.does === 'hand out') return asked.bottles.flatMap((b) => inHundredths(b.measured, asked.bottle) ?? [])
  const all = asked.poured.map(({ measured, bottle }) => inHundredths(measured, bottle))
  // Of a cup of which some part is not known nothing is.
  return all.length > 0 && all.every((part) => part !== undefined) ? [all.reduce((sum, part) => sum + part, 0)] : []
}

const farFrom = (last: Dose, entered: number, key: string, times: number): boolean =>
  key === 'MX-06/more' ? entered >= times * last * 100 : entered * times <= last * 100

/**
 * An entry, scaled from its part to the whole day, against the last whole day: five times more than ever before is asked about after any break;
 * a fifth of it is what a new first dose may be.
 */
const confused = (d: Dosing, daily: readonly number[], key: string, times: number): Says => {
  const last = (key === 'MX-06/more' ? lastKnown(d.days, d.agent, d.today) : lastBefore(d.course, d.today))?.dose
  const far = last === undefined || last === 0 ? undefined : daily.find((entered) => farFrom(last, entered, key, times))
  return far === undefined || last === undefined
    ? undefined
    : {
        says: both(
          `Số ghi tương ứng ${numberText(Math.round(far / 100) / 10, 'vi')} mg trong ngày; liều gần nhất ${doseText(last)}.`,
          `The entry comes to ${numberText(Math.round(far / 100) / 10, 'en')} mg a day; the last dose was ${doseText(last, 'en')}.`,
        ),
      }
}

/** High and settled doses of methadone: the same for a dose and for the order before it. */
export const maintenanceFindings = (d: Dosing): readonly Finding[] => {
  const far = figure(d.p, 'MX-04')
  return [
    ...(d.agent === 'methadone'
      ? [
          ...findingsOf(d.p, 'MX-01', (row) => highDose(d, limitOf(row))),
          ...findingsOf(d.p, 'MX-02', (row) => (row.row.key === 'MX-02/dose' ? noEcg(d, limitOf(row)) : undefined)),
          ...findingsOf(d.p, 'MX-03', (row) =>
            longQtc(d, 'kéo dài, bác sĩ xem lại liều', 'prolonged, a doctor reviews the dose', (ms) => ms >= limitOf(row) && ms <= far),
          ),
          ...findingsOf(d.p, 'MX-04', (row) =>
            startsOrRises(d)
              ? longQtc(d, 'không bắt đầu, không tăng liều', 'no start and no increase', (ms) => ms > limitOf(row))
              : undefined,
          ),
        ]
      : []),
    ...findingsOf(d.p, 'MX-05', (row) => (row.row.key === 'MX-05' ? changed(d, limitOf(row)) : backToMethadone(d))),
  ]
}

/** After MX-06 by number; a finding of its own at dose and order. */
export const continuingFindings = (d: Dosing): readonly Finding[] =>
  d.agent === 'methadone'
    ? findingsOf(d.p, 'MX-07', (row) =>
        startsOrRises(d)
          ? undefined
          : longQtc(
              d,
              'kéo dài nhiều, bác sĩ quyết định tiếp tục, giảm hay đổi thuốc',
              'far prolonged, a doctor decides: go on, lower or change',
              (ms) => ms > limitOf(row),
            ),
      )
    : []

export const entryFindings = (v: View): readonly Finding[] => {
  const { daily, ordered } = v
  // A part of a split dose is compared as its day.
  const scale =
    v.asked.does === 'dose' && v.order !== 'none' && v.order.parts.length > 1 && daily !== 'none' && ordered !== 'none' && ordered > 0
      ? daily / ordered
      : 1
  const days = entries(v).map((entered) => entered * scale)
  return findingsOf(v.p, 'MX-06', (row) => confused(v, days, row.row.key, limitOf(row)))
}

export const writtenEntryFindings = (d: Dosing): readonly Finding[] =>
  findingsOf(d.p, 'MX-06', (row) => confused(d, d.daily === 'none' ? [] : [d.daily * 100], row.row.key, limitOf(row)))
