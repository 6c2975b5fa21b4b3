import { addDays, addMonths, type Day, dayFrom, monthOf, yearOf } from '../../../kernel/day.ts'

const balanceKinds = ['month', 'half', 'year'] as const
export type BalanceKind = (typeof balanceKinds)[number]

/** A period of the book: calendar months, half-years and years, unlike those of administrative reports. */
export type BookPeriod = { readonly kind: BalanceKind; readonly year: number; readonly no: number; readonly from: Day; readonly until: Day }

const MONTHS: Readonly<Record<BalanceKind, number>> = { month: 1, half: 6, year: 12 }
const SHOWN: Readonly<Record<BalanceKind, number>> = { month: 13, half: 4, year: 3 }

/** The period in which a day lies and those before it, the latest first. */
export const bookPeriods = (kind: BalanceKind, today: Day): readonly BookPeriod[] => {
  const months = MONTHS[kind]
  const first = dayFrom(yearOf(today), Math.floor((monthOf(today) - 1) / months) * months + 1, 1)
  return Array.from({ length: SHOWN[kind] }, (_, i) => {
    const from = addMonths(first, -i * months)
    return { kind, year: yearOf(from), no: (monthOf(from) - 1) / months + 1, from, until: addDays(addMonths(from, months), -1) }
  })
}
