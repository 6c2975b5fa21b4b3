import { addDays, daysBetween } from '../../kernel/day.ts'
import { doseText } from '../../kernel/dose.ts'
import { dayOf, endOf, minutesBetween } from '../../kernel/moment.ts'
import type { DayTaken } from '../history/days.ts'
import { both, dayText, whenText } from '../text.ts'
import { type Finding, findingsOf, limitOf, type Says } from './finding.ts'
import { tenths } from './induction.ts'
import { type Dosing, isFirst, isFirstDay, type View } from './view.ts'

/** A first dose of a course, or one after a methadone dose that came in between: both may precipitate withdrawal. */
const isStart = (d: Dosing): boolean => isFirst(d) || d.days.findLast((t) => t.day < d.today)?.agent === 'methadone'

const lowCows = (v: View, line: number): Says => {
  if (!isStart(v)) return undefined
  const today = v.facts.chart.cows.filter((c) => dayOf(c.at) === v.today && c.at <= v.facts.now)
  const last = today.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).at(-1)
  if (!last) return { says: both(`Chưa chấm COWS hôm nay; cần từ ${line} điểm.`, `No COWS today; ${line} points are needed.`) }
  return last.points < line
    ? {
        says: both(
          `COWS ${last.points} điểm lúc ${last.at.slice(11, 16)}; cần từ ${line} điểm.`,
          `COWS ${last.points} at ${last.at.slice(11, 16)}; ${line} points are needed.`,
        ),
      }
    : undefined
}

const lastMethadone = (d: Dosing): DayTaken | undefined => d.days.findLast((t) => t.agent === 'methadone' && t.day <= d.today)

/** Whether doses of the last hours may be missing from what is known. */
const mayBeUnknown = ({ facts, today }: Dosing, hours: number): boolean =>
  facts.elsewhere.is === 'not confirmed' || (facts.knownSince !== 'the beginning' && daysBetween(facts.knownSince, today) * 24 <= hours)

const soonAfter = (v: View, hours: number): Says => {
  if (!isStart(v)) return undefined
  const last = lastMethadone(v)
  if (last) {
    const minutes = minutesBetween(endOf(last.at), v.facts.now)
    return minutes < hours * 60
      ? {
          says: both(
            `Methadone gần nhất ${whenText(last.at, 'vi')}; cần cách ${hours} giờ.`,
            `Last methadone ${whenText(last.at, 'en')}; ${hours} hours are needed.`,
          ),
        }
      : undefined
  }
  return mayBeUnknown(v, hours)
    ? {
        says: both(
          `Chưa biết liều methadone cuối ở nơi khác; cần cách ${hours} giờ.`,
          `The last methadone elsewhere is not known; ${hours} hours are needed.`,
        ),
      }
    : undefined
}

const highBefore = (d: Dosing, milligrams: number): Says => {
  const last = lastMethadone(d)
  return isStart(d) && last && last.dose > tenths(milligrams)
    ? {
        says: both(
          `Liều methadone cuối ${doseText(last.dose)} ngày ${dayText(last.day)}, trên ${milligrams} mg.`,
          `The last methadone was ${doseText(last.dose, 'en')} on ${dayText(last.day)}, above ${milligrams} mg.`,
        ),
      }
    : undefined
}

const firstDays = (d: Dosing, key: string, milligrams: number): Says => {
  const second = d.course.is === 'begun' && d.course.first !== 'before what is known' && addDays(d.course.first, 1) === d.today
  const number = key === 'BU-04/day-1' ? (isFirstDay(d) ? 1 : 0) : second ? 2 : 0
  return number > 0 && d.daily !== 'none' && d.daily > tenths(milligrams)
    ? {
        says: both(
          `Ngày thứ ${number}: tổng ${doseText(d.daily)}, cao hơn ${milligrams} mg.`,
          `Day ${number}: a total of ${doseText(d.daily, 'en')} is above ${milligrams} mg.`,
        ),
      }
    : undefined
}

const highDaily = ({ daily }: Dosing, milligrams: number): Says =>
  daily !== 'none' && daily > tenths(milligrams)
    ? {
        says: both(
          `Buprenorphine ${doseText(daily)}, cao hơn ${milligrams} mg.`,
          `Buprenorphine ${doseText(daily, 'en')} is above ${milligrams} mg.`,
        ),
      }
    : undefined

/** Whether the first dose may be given in this minute. */
export const buprenorphineStartFindings = (v: View): readonly Finding[] =>
  v.agent === 'buprenorphine'
    ? [...findingsOf(v.p, 'BU-01', (row) => lowCows(v, limitOf(row))), ...findingsOf(v.p, 'BU-02', (row) => soonAfter(v, limitOf(row)))]
    : []

/** The dose itself: the same for a dose and for the order before it. */
export const buprenorphineFindings = (d: Dosing): readonly Finding[] =>
  d.agent === 'buprenorphine'
    ? [
        ...findingsOf(d.p, 'BU-03', (row) => highBefore(d, limitOf(row))),
        ...findingsOf(d.p, 'BU-04', (row) => firstDays(d, row.row.key, limitOf(row))),
        ...findingsOf(d.p, 'BU-05', (row) => highDaily(d, limitOf(row))),
      ]
    : []
