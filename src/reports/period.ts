import type { Citation } from '../kernel/citation.ts'
import { type Day, day, dayFrom, isDay, monthOf, yearOf } from '../kernel/day.ts'
import { nineMonths } from '../law/silences.ts'
import { D09, L120 } from '../law/sources/index.ts'

/** Nine months are reported in practice and have no clause of their own. */
export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine' | 'year'

/** A regular period of reporting: the `no`-th of its kind in its year, from 1. */
export type Regular = { readonly kind: PeriodKind; readonly year: number; readonly no: number }

/** A report on request: from a day to a day, both included. */
export type Requested = { readonly kind: 'requested'; readonly from: Day; readonly until: Day }

export type Period = Regular | Requested

/** Days whose events a report counts, both included. */
export type Window = { readonly from: Day; readonly until: Day }

const shapes: Readonly<Record<PeriodKind, { readonly sign: string; readonly months: number; readonly count: number }>> = {
  month: { sign: 'T', months: 1, count: 12 },
  quarter: { sign: 'Q', months: 3, count: 4 },
  half: { sign: 'N', months: 6, count: 2 },
  nine: { sign: 'C', months: 9, count: 1 },
  year: { sign: 'Y', months: 12, count: 1 },
}
export const periodKinds = Object.keys(shapes) as readonly PeriodKind[] // keys of a literal

/** Where the window of a kind stands; of a report on request, that it may be asked for. */
export const citeOf = (kind: Period['kind']): Citation =>
  kind === 'nine' ? nineMonths : kind === 'requested' ? L120.art(24, 8) : D09.art(12)

/** The month of a report closes on the 14th; what comes after is the next one's. */
const LAST = 14

const firstDay = (year: number, month: number): Day => (month === 1 ? dayFrom(year - 1, 12, LAST + 1) : dayFrom(year, month - 1, LAST + 1))

/** From the 15th of the month before to the 14th of the last month: months tile quarters, quarters half-years, half-years the year. */
export const windowOf = (period: Period): Window => {
  if (period.kind === 'requested') return { from: period.from, until: period.until }
  const { kind, year, no } = period
  const { months } = shapes[kind]
  return { from: firstDay(year, (no - 1) * months + 1), until: dayFrom(year, no * months, LAST) }
}

/** From the first day of the report's year to the end of the period. */
export const sinceNewYear = (period: Period): Window => {
  const { until } = windowOf(period)
  const { year } = period.kind === 'requested' ? periodOn('year', until) : period
  return { from: firstDay(year, 1), until }
}

/** The quarters that a period is made of; none of a month, or of a report on request. */
export const quartersIn = (period: Period): readonly Regular[] => {
  if (period.kind === 'requested') return []
  const { from, until } = windowOf(period)
  return [1, 2, 3, 4]
    .map((no): Regular => ({ kind: 'quarter', year: period.year, no }))
    .filter((quarter) => windowOf(quarter).from >= from && windowOf(quarter).until <= until)
}

/** `2026-N1`: the year, the sign of the kind, and which of them; `2026-07-01_2026-08-20` of a report on request. */
export const periodId = (period: Period): string =>
  period.kind === 'requested' ? `${period.from}_${period.until}` : `${period.year}-${shapes[period.kind].sign}${period.no}`

/** Two days of which neither lies before the data of the system begin, the later after the earlier. */
const requestedOf = (text: string): Requested | undefined => {
  const [from, until, ...rest] = text.split('_')
  return isDay(from) && isDay(until) && rest.length === 0 && FIRST <= from && from <= until ? { kind: 'requested', from, until } : undefined
}

export const periodOf = (text: string): Period | undefined => {
  if (text.includes('_')) return requestedOf(text)
  const parts = /^(20\d\d)-([TQNCY])(\d{1,2})$/.exec(text)
  const kind = periodKinds.find((k) => shapes[k].sign === parts?.[2])
  const no = Number(parts?.[3])
  return kind && no >= 1 && no <= shapes[kind].count ? { kind, year: Number(parts?.[1]), no } : undefined
}

/** The period of a kind whose window has a day in it; of nine months the one that closes next. */
export const periodOn = (kind: PeriodKind, on: Day): Regular => {
  const passed = on.slice(8) > String(LAST) ? monthOf(on) + 1 : monthOf(on)
  const [year, month] = passed === 13 ? [yearOf(on) + 1, 1] : [yearOf(on), passed]
  const { months, count } = shapes[kind]
  const no = Math.ceil(month / months)
  return no > count ? { kind, year: year + 1, no: 1 } : { kind, year, no }
}

/** The last period of a kind that closed before a day; the one it lies in where none has begun to be reported. */
export const lastClosed = (kind: PeriodKind, on: Day): Regular => {
  const { no, year } = periodOn(kind, on)
  return no > 1 ? { kind, year, no: no - 1 } : { kind, year: year - 1, no: shapes[kind].count }
}

/** Every period with a day between two days. */
export const periodsBetween = (from: Day, until: Day): readonly Regular[] =>
  Array.from({ length: yearOf(until) - yearOf(from) + 3 }, (_, i) => yearOf(from) - 1 + i).flatMap((year) =>
    periodKinds.flatMap((kind) =>
      Array.from({ length: shapes[kind].count }, (_, i): Regular => ({ kind, year, no: i + 1 })).filter((p) => {
        const w = windowOf(p)
        return w.until >= from && w.from <= until
      }),
    ),
  )

/** Reports are asked for since the data of the system begin. */
export const FIRST = day('2021-12-15')
