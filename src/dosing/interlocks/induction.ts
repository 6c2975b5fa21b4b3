import { addDays, type Day, daysBetween } from '../../kernel/day.ts'
import { type Dose, doseText, least, minus } from '../../kernel/dose.ts'
import { dayOf, minutesBetween } from '../../kernel/moment.ts'
import { lastBefore, lastIncrease } from '../history/course.ts'
import { givenOf, isPlanned, standing } from '../history/days.ts'
import { figure } from '../parameters/parameters.ts'
import { dailyOf, type Phase } from '../situation/order.ts'
import type { Medicine } from '../situation/person.ts'
import { both, dayText } from '../text.ts'
import { type Finding, findingsOf, limitOf, type Says } from './finding.ts'
import { type Dosing, isFirst, isFirstDay, type View } from './view.ts'
import { lastCheck } from './visit.ts'

/** A figure of a row in milligrams, as tenths. */
export const tenths = (milligrams: number): number => Math.round(milligrams * 10)

const above = (dose: Dose | 'none', milligrams: number, vi: string, en: string): Says =>
  dose !== 'none' && dose > tenths(milligrams)
    ? {
        says: both(
          `${vi} ${doseText(dose)}, cao hơn ${doseText(tenths(milligrams) as Dose)}.`,
          `${en} of ${doseText(dose, 'en')} is above ${doseText(tenths(milligrams) as Dose, 'en')}.`,
        ),
      }
    : undefined

/** So many days back a whole dose says that an order goes on: as with missed days, the same dose follows one or two. Ours. */
const GOES_ON = 3

/**
 * The last day of the course, at the dose that it stood for. A day of which a part was spilled, missed, or lowered for that day alone is no lower level: where
 * the whole dose of its order was taken shortly before, an unchanged order is no increase.
 */
export const lastLevel = (d: Dosing): { readonly day: Day; readonly dose: Dose } | undefined => {
  const last = lastBefore(d.course, d.today)
  if (!last || d.course.is === 'not begun') return undefined
  const under = givenOf(standing(d.facts.doses)).find((g) => isPlanned(g) && g.agent === d.agent && dayOf(g.at) === last.day)
  const order = under && d.facts.orders.find((o) => o.id === under.order)
  const ordered = order ? dailyOf(order) : last.dose
  const goesOn = d.course.days.some((t) => t.day < d.today && t.day >= addDays(d.today, -GOES_ON) && t.dose >= ordered)
  return { day: last.day, dose: goesOn && ordered > last.dose ? ordered : last.dose }
}

/** How much more than on the last day of the course; nothing where it is not more. */
export const riseOf = (d: Dosing): Dose | undefined => {
  const last = lastLevel(d)
  if (!last || d.daily === 'none') return undefined
  const rise = minus(d.daily, last.dose)
  return rise === undefined || rise === 0 ? undefined : rise
}

export const isTakenOn = (m: Medicine, on: Day): boolean => m.from <= on && (m.until === 'open' || on < m.until)

const inPhase = ({ order }: Dosing, ...phases: readonly Phase[]): boolean => order !== 'none' && phases.includes(order.phase)

/** Days of the course so far, today included; nothing where it is older than what is known. */
const dayOfCourse = ({ course, today }: Dosing): number | undefined => {
  if (course.is === 'not begun') return 1
  return course.first === 'before what is known' ? undefined : daysBetween(course.first, today) + 1
}

/** In titration by the order, or by the calendar: the weeks in which a rising dose still accumulates, whatever the order calls them. */
const isTitrating = (d: Dosing): boolean =>
  inPhase(d, 'induction', 'titration') || (dayOfCourse(d) ?? Number.POSITIVE_INFINITY) <= figure(d.p, 'IN-11')

const firstWithRisk = (d: Dosing, key: string, milligrams: number): Says => {
  const { person } = d.facts
  if (!isFirst(d)) return undefined
  if (key === 'IN-03/tolerance')
    return person.tolerance === 'established'
      ? undefined
      : above(d.single, milligrams, 'Dung nạp thấp hoặc chưa rõ, liều đầu', 'Tolerance low or unknown, a first dose')
  const sedative = person.medicines.find((m) => m.does === 'sedates' && isTakenOn(m, d.today))
  const said = sedative && above(d.single, milligrams, 'Đang dùng thuốc an thần, liều đầu', 'On a sedative, a first dose')
  return said && sedative ? { ...said, since: sedative.from } : undefined
}

const soonAgain = (d: Dosing, days: number): Says => {
  const rise = riseOf(d)
  const before = lastIncrease(d.course, d.today)
  if (!rise || !before || !isTitrating(d)) return undefined
  const since = daysBetween(before.day, d.today)
  return since < days
    ? {
        says: both(
          `Tăng ${doseText(rise)} sau ${since} ngày kể từ lần tăng ngày ${dayText(before.day)}; nên chờ ${days} ngày.`,
          `An increase of ${doseText(rise, 'en')} ${since} day(s) after that of ${dayText(before.day)}; ${days} days are advised.`,
        ),
      }
    : undefined
}

const bigStep = (d: Dosing, milligrams: number): Says => {
  const rise = riseOf(d)
  return rise && (isTitrating(d) || inPhase(d, 'adjustment')) ? above(rise, milligrams, 'Một lần tăng', 'A single increase') : undefined
}

/** Against the lowest day of the seven before; a day partly taken says nothing of what was ordered. */
const riseInWeek = (d: Dosing): Dose | undefined => {
  if (d.course.is === 'not begun' || d.daily === 'none') return undefined
  const week = d.course.days.filter((t) => t.day < d.today && t.day >= addDays(d.today, -7) && t.how !== 'partly').map((t) => t.dose)
  const [first, ...others] = week
  return first === undefined ? undefined : minus(d.daily, least(first, ...others))
}

const weekly = (d: Dosing, milligrams: number, asked: boolean): Says =>
  asked ? above(riseInWeek(d) ?? 'none', milligrams, 'Mức tăng trong 7 ngày', 'The rise within 7 days') : undefined

/** The dose itself at a beginning: the same for a dose and for the order before it. */
export const inductionFindings = (d: Dosing): readonly Finding[] =>
  d.agent !== 'methadone'
    ? []
    : [
        ...findingsOf(d.p, 'IN-01', (row) => (isFirst(d) ? above(d.single, limitOf(row), 'Liều đầu', 'A first dose') : undefined)),
        ...findingsOf(d.p, 'IN-02', (row) => (isFirst(d) ? above(d.single, limitOf(row), 'Liều đầu', 'A first dose') : undefined)),
        ...findingsOf(d.p, 'IN-03', (row) => firstWithRisk(d, row.row.key, limitOf(row))),
        ...findingsOf(d.p, 'IN-04', (row) =>
          isFirstDay(d) ? above(d.daily, limitOf(row), 'Tổng liều ngày đầu', 'A first-day total') : undefined,
        ),
        ...findingsOf(d.p, 'IN-07', (row) => soonAgain(d, limitOf(row))),
        ...findingsOf(d.p, 'IN-08', (row) => bigStep(d, limitOf(row))),
        ...findingsOf(d.p, 'IN-09', (row) => weekly(d, limitOf(row), isTitrating(d))),
        ...findingsOf(d.p, 'IN-10', (row) => weekly(d, limitOf(row), inPhase(d, 'adjustment'))),
      ]

const topUpEarly = (v: View, hours: number): Says => {
  const first = v.asked.does === 'top-up' ? v.todays.find(isPlanned) : undefined
  const minutes = first && minutesBetween(first.at, v.facts.now)
  return first && minutes !== undefined && minutes < hours * 60
    ? {
        says: both(
          `Liều đầu lúc ${first.at.slice(11, 16)}, mới ${minutes} phút; cần ${hours} giờ.`,
          `First dose at ${first.at.slice(11, 16)}, ${minutes} minutes ago; ${hours} hours are needed.`,
        ),
        since: first.at,
      }
    : undefined
}

const newAndUnseen = (v: View, days: number): Says => {
  const number = dayOfCourse(v)
  return number !== undefined && number <= days && !lastCheck(v)
    ? {
        says: both(
          `Ngày thứ ${number} của đợt điều trị, chưa được đánh giá trước liều hôm nay.`,
          `Day ${number} of treatment, not looked at before today's dose.`,
        ),
      }
    : undefined
}

/** What only a dose at the window brings. */
export const earlyVisitFindings = (v: View): readonly Finding[] => [
  ...(v.agent === 'methadone' ? findingsOf(v.p, 'IN-05', (row) => topUpEarly(v, limitOf(row))) : []),
  ...findingsOf(v.p, 'IN-11', (row) => newAndUnseen(v, limitOf(row))),
]
