import type { Mark } from '../kernel/calendar.ts'
import { type Day, day } from '../kernel/day.ts'

type Amount = { readonly from: Day; readonly dong: number; readonly basis: string; readonly mark: Mark }

/** Base salary (mức lương cơ sở), đồng a month. */
export const baseSalary: readonly Amount[] = [
  { from: day('2019-07-01'), dong: 1_490_000, basis: 'Nghị định 38/2019/NĐ-CP', mark: 'read' },
  { from: day('2023-07-01'), dong: 1_800_000, basis: 'Nghị định 24/2023/NĐ-CP', mark: 'recalled' },
  { from: day('2024-07-01'), dong: 2_340_000, basis: 'Nghị định 73/2024/NĐ-CP', mark: 'read' },
  { from: day('2026-07-01'), dong: 2_530_000, basis: 'Nghị định 161/2026/NĐ-CP', mark: 'press' },
]

/** Nothing before the first amount that is known. */
export const baseSalaryOn = (on: Day): number | undefined => baseSalary.findLast((a) => a.from <= on)?.dong

/** `1.490.000`, the same on every machine: the text is part of an edition. */
const dots = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.')

/** The amounts of a stretch of time as a reader checks them, oldest first. */
export const baseSalaryText = (from: Day, until: Day | undefined): string =>
  baseSalary
    .filter((a, i) => (until === undefined || a.from < until) && (baseSalary[i + 1]?.from ?? '9999') > from)
    .map(
      (a) =>
        `từ ${a.from.split('-').reverse().join('/')}: ${dots(a.dong)} đồng, ${a.basis}${a.mark === 'read' ? '' : ' ⚠ chưa đối chiếu bản gốc'}`,
    )
    .join('; ')
