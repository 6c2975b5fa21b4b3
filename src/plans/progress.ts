import type { Day } from '../kernel/day.ts'
import { sumOf } from './check.ts'
import { type Count, type CountedLine, countedLines, countOf, notCounted } from './counting.ts'
import { percent } from './number.ts'
import { categories, type Group, type Kind, type Line, type Plan } from './plan.ts'

/** A line as the page shows it: names instead of keys, and a result or the reason why there is none. */
export type LineProgress = {
  readonly no: number
  readonly group: string
  readonly unit: string
  readonly category: string
  readonly place: string
  readonly sex?: 'female' | 'male'
  readonly kind: Kind
  readonly target: number
  readonly result?: { readonly persons: number; readonly episodes: number; readonly percent: string }
  readonly why?: string
}

export type Sum = { readonly stated: number; readonly computed: number }

export type Progress = {
  readonly id: string
  readonly title: string
  readonly year: number
  readonly source: string
  readonly asOf: Day
  readonly groups: readonly (Sum & {
    readonly id: string
    readonly term: string
    readonly units: readonly (Sum & { readonly unit: string })[]
    readonly lines: readonly LineProgress[]
  })[]
}

const unnamed = {
  unit: 'Chưa ghi đơn vị cung cấp dịch vụ',
  place: '–',
  target: 0,
  why: 'Hồ sơ không ghi đơn vị cung cấp dịch vụ nào của kế hoạch; không tính vào tỷ lệ của đơn vị nào.',
} as const

/** The plan with what the log has until a day. Targets are persons, so percent compares persons. */
export const progress = (plan: Plan, counts: readonly Count[], asOf: Day): Progress => {
  const counted = countedLines(plan)
  const resultOf = (line: CountedLine | undefined, target: number): Pick<LineProgress, 'result'> => {
    const count = line && countOf(line, counts)
    return count ? { result: { ...count, percent: percent(count.persons, target) } } : {}
  }
  const nameOf = (unit: string): string => plan.units[unit]?.name ?? unit
  const lineOf = (group: Group, line: Line): LineProgress => {
    const why = notCounted(line)
    return {
      ...line,
      group: group.id,
      unit: nameOf(line.unit),
      category: categories[line.category].term,
      ...(why
        ? { why }
        : resultOf(
            counted.find(({ no }) => no === line.no),
            line.target,
          )),
    }
  }
  const unnamedIn = (group: Group): readonly LineProgress[] =>
    counted
      .filter(({ units, category }) => units === 'none' && group.lines.some((line) => line.category === category))
      .map((line) => ({
        ...unnamed,
        no: line.no,
        group: group.id,
        category: categories[line.category].term,
        kind: line.kind,
        ...resultOf(line, unnamed.target),
      }))
  return {
    id: plan.id,
    title: plan.title,
    year: plan.year,
    source: plan.source.document,
    asOf,
    groups: plan.groups.map((group) => ({
      id: group.id,
      term: group.term,
      stated: group.stated,
      computed: sumOf(group.lines),
      units: group.units.map(({ unit, stated }) => ({
        unit: nameOf(unit),
        stated,
        computed: sumOf(group.lines.filter((line) => line.unit === unit)),
      })),
      lines: [...group.lines.map((line) => lineOf(group, line)), ...unnamedIn(group)],
    })),
  }
}
