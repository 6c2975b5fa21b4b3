import { type Day, dayFrom, earlierOf, yearOf } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { type Category, type Kind, type Line, measureOf, type Plan } from './plan.ts'

/** What the log has for one category: under the unit of the plan that the cases name, or under none. */
export type Count = {
  readonly category: Category
  readonly unit: UnitId | undefined
  /** Different people, and how often one of them began. */
  readonly persons: number
  readonly episodes: number
}

/** A line with a result. `none`: cases that name no unit of the plan, which a line of their own shows. */
export type CountedLine = {
  readonly no: number
  readonly category: Category
  readonly kind: Kind
  readonly units: readonly UnitId[] | 'none'
}

/** The days whose results count: from New Year to the day asked about, at most to the end of the year; none before the year. */
export const windowOf = (plan: Plan, asOf: Day): { readonly from: Day; readonly until: Day } | undefined =>
  yearOf(asOf) < plan.year ? undefined : { from: dayFrom(plan.year, 1, 1), until: earlierOf(asOf, dayFrom(plan.year, 12, 31)) }

/** Every unit that a case may name to be counted under a line. */
export const unitsOf = (plan: Plan): readonly UnitId[] => Object.values(plan.units).flatMap(({ ids }) => ids)

/** Why a line has no result; nothing when it has one. */
export const notCounted = ({ category, sex }: Line): string | undefined => {
  if (!measureOf(category)) return 'Hệ thống chưa có hồ sơ của biện pháp này, nên chưa đếm được kết quả.'
  return sex && 'Hệ thống chưa đếm riêng theo giới, nên chưa có kết quả của dòng này.'
}

/** Lines of the plan that are counted, and after them, numbered on, one for each category whose cases may name no unit of the plan. */
export const countedLines = (plan: Plan): readonly CountedLine[] => {
  const all = plan.groups.flatMap((group) => group.lines)
  const lines = all.filter((line) => !notCounted(line))
  const last = Math.max(0, ...all.map(({ no }) => no))
  const kinds = new Map(lines.map(({ category, kind }) => [category, kind]))
  return [
    ...lines.map(({ no, category, kind, unit }) => ({ no, category, kind, units: plan.units[unit]?.ids ?? [] })),
    ...[...kinds].map(([category, kind], i) => ({ no: last + 1 + i, category, kind, units: 'none' as const })),
  ]
}

/** Persons and episodes of a line. Somebody who began with two of its units is counted in each. */
export const countOf = (
  { category, units }: CountedLine,
  counts: readonly Count[],
): { readonly persons: number; readonly episodes: number } => {
  const mine = counts.filter((c) => c.category === category && (units === 'none' ? !c.unit : c.unit && units.includes(c.unit)))
  return {
    persons: mine.reduce((sum, { persons }) => sum + persons, 0),
    episodes: mine.reduce((sum, { episodes }) => sum + episodes, 0),
  }
}
