import { addDays, type Day } from '../../kernel/day.ts'
import { doseText } from '../../kernel/dose.ts'
import { lastKnown } from '../history/course.ts'
import { figure } from '../parameters/parameters.ts'
import { type Both, both, dayText } from '../text.ts'
import { type Finding, findingsOf, limitOf, type Says } from './finding.ts'
import { isTakenOn } from './induction.ts'
import type { Dosing } from './view.ts'

type Chart = Pick<Dosing, 'facts' | 'p' | 'today'>

/** An examination that no doctor has made: asked for by a medicine since the day it began or ended, due on another one. */
export type OwedReview = { readonly says: Both; readonly since: Day; readonly due: Day }

const examinedSince = ({ facts, today }: Chart, from: Day): boolean => facts.chart.examinations.some((e) => from <= e.on && e.on <= today)

/** A review is owed from the start of the medicine until a doctor examined on that day or later; the second one once the first is due. */
const begun = (d: Chart, key: string, days: number): OwedReview | undefined => {
  const shown = key === 'IX-01/first' ? 0 : figure(d.p, 'IX-01', 'first')
  const owed = d.facts.person.medicines.find(
    (m) =>
      m.does === 'lowers methadone' &&
      isTakenOn(m, d.today) &&
      addDays(m.from, shown) <= d.today &&
      !examinedSince(d, addDays(m.from, days)),
  )
  if (!owed) return undefined
  const due = addDays(owed.from, days)
  return {
    says: both(
      `Từ ${dayText(owed.from)} có thuốc làm giảm nồng độ methadone; khám lại ngày ${dayText(due)}.`,
      `Since ${dayText(owed.from)} a medicine lowers the level of methadone; review on ${dayText(due)}.`,
    ),
    since: owed.from,
    due,
  }
}

const stopped = (d: Chart, key: string, days: number): OwedReview | undefined => {
  const from = figure(d.p, 'IX-02', 'from')
  const owed = d.facts.person.medicines.find(
    (m) =>
      m.does === 'lowers methadone' &&
      m.until !== 'open' &&
      m.until <= d.today &&
      (key === 'IX-02/from' || addDays(m.until, days) <= d.today) &&
      !examinedSince(d, addDays(m.until, from)),
  )
  if (!owed || owed.until === 'open') return undefined
  const due = addDays(owed.until, days)
  return {
    says:
      key === 'IX-02/from'
        ? both(
            `Ngừng từ ${dayText(owed.until)} thuốc làm giảm nồng độ methadone; khám lại từ ngày ${dayText(due)}.`,
            `The medicine that lowered methadone ended on ${dayText(owed.until)}; review from ${dayText(due)} on.`,
          )
        : both(
            `Chưa khám lại sau khi ngừng thuốc ngày ${dayText(owed.until)}; hạn ${dayText(due)}.`,
            `Not reviewed since it ended on ${dayText(owed.until)}; due ${dayText(due)}.`,
          ),
    since: owed.until,
    due,
  }
}

/** What the window warns of (IX-01, IX-02), for the list of whoever examines; the soonest first. */
export const reviewsOwed = (d: Chart): readonly OwedReview[] =>
  (
    [
      ['IX-01', begun],
      ['IX-02', stopped],
    ] as const
  )
    .flatMap(([id, rule]) => (d.p.rows.get(id) ?? []).flatMap((row) => rule(d, row.row.key, limitOf(row)) ?? []))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))

const sedated = (d: Dosing): Says => {
  const sedatives = d.facts.person.medicines.filter((m) => m.does === 'sedates' && isTakenOn(m, d.today))
  const newest = sedatives.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).at(-1)
  return newest
    ? {
        says: both(`Đang dùng thuốc an thần từ ${dayText(newest.from)}.`, `On a sedative since ${dayText(newest.from)}.`),
        since: newest.from,
      }
    : undefined
}

const loweredInPregnancy = (d: Dosing): Says => {
  const { pregnant } = d.facts.person
  const last = lastKnown(d.days, d.agent, d.today)
  if (pregnant.is === 'no' || !last || d.daily === 'none' || d.daily >= last.dose) return undefined
  const lower = (language: 'vi' | 'en') =>
    `${doseText(last.dose, language)} → ${doseText(d.daily === 'none' ? last.dose : d.daily, language)}`
  return pregnant.is === 'yes'
    ? {
        says: both(`Đang mang thai, y lệnh giảm liều ${lower('vi')}.`, `Pregnant, and the order lowers the dose ${lower('en')}.`),
        since: pregnant.since,
      }
    : {
        says: both(
          `Chưa hỏi về thai kỳ, y lệnh giảm liều ${lower('vi')}.`,
          `Pregnancy was not asked about, and the order lowers the dose ${lower('en')}.`,
        ),
      }
}

/** Other medicines and pregnancy. No sentence names a medicine. */
export const interactionFindings = (d: Dosing): readonly Finding[] => [
  ...(d.agent === 'methadone'
    ? [
        ...findingsOf(d.p, 'IX-01', (row) => begun(d, row.row.key, limitOf(row))),
        ...findingsOf(d.p, 'IX-02', (row) => stopped(d, row.row.key, limitOf(row))),
      ]
    : []),
  ...findingsOf(d.p, 'IX-03', () => sedated(d)),
  ...findingsOf(d.p, 'IX-04', () => loweredInPregnancy(d)),
]
