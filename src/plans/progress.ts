import { type Day, earlierOf } from '../kernel/day.ts'
import { sumOf } from './check.ts'
import { type Count, type CountedLine, countedLines, countOf, notCounted, type Result, sumOfResults } from './counting.ts'
import { type Elapsed, elapsedOf, forecastOf } from './forecast.ts'
import { percent } from './number.ts'
import { type Category, type CountedBy, categories, type Group, type Kind, type Line, type Plan, type Sex } from './plan.ts'

/** A line as the page shows it: names instead of keys, and a result or the reason why there is none. */
export type LineProgress = {
  readonly no: number
  readonly group: string
  readonly unit: string
  readonly category: string
  readonly place: string
  readonly sex?: Sex
  readonly kind: Kind
  readonly target: number
  readonly result?: Result & { readonly percent: string; readonly forecast?: number }
  /** Instead of the result: from one to four people, to whoever may not know how many. */
  readonly few?: true
  readonly why?: string
}

export type Sum = { readonly stated: number; readonly computed: number }

/**
 * What the counted lines of a part of the plan add up to, beside the targets of these lines alone: where not all lines are counted, percent of the
 * whole would be too little. Somebody in two lines is in both. Without persons and episodes to whoever may not know them (`few`: of one to four).
 */
export type Total = Partial<Result> & {
  readonly few?: true
  readonly target: number
  readonly percent: string
  readonly counted: number
  readonly lines: number
}

export type Progress = {
  readonly id: string
  readonly title: string
  readonly year: number
  readonly source: string
  readonly asOf: Day
  /** `text`: percent of the days of the year. */
  readonly elapsed: Elapsed & { readonly text: string }
  readonly groups: readonly (Sum & {
    readonly id: string
    readonly term: string
    readonly total: Total
    readonly units: readonly (Sum & { readonly unit: string; readonly total: Total })[]
    readonly categories: readonly { readonly category: string; readonly target: number; readonly total: Total }[]
    readonly lines: readonly LineProgress[]
  })[]
}

/** Lines that the plan does not have: what is counted and belongs to none of its own. */
const others = {
  unnamed: {
    unit: 'Chưa ghi đơn vị cung cấp dịch vụ',
    why: 'Hồ sơ không ghi đơn vị nào của kế hoạch; không tính vào tỷ lệ của đơn vị nào.',
  },
  outside: {
    unit: 'Ngoài các dòng chỉ tiêu',
    why: 'Hồ sơ ghi đơn vị của kế hoạch (hoặc đơn vị kế tục), nhưng kế hoạch không có dòng nào cho đơn vị, giới này.',
  },
} as const

const totalOf = (lines: readonly LineProgress[]): Total => {
  const counted = lines.filter((line) => line.result)
  const sum = sumOfResults(counted.flatMap((line) => (line.result ? [line.result] : [])))
  const target = sumOf(counted)
  return {
    ...sum,
    target,
    percent: percent(counted.length === 0 ? undefined : sum.persons, target),
    counted: counted.length,
    lines: lines.length,
  }
}

/**
 * The plan with what the log has until a day. Targets are persons, so percent compares persons. `seen` is the last day of which anything was known: the time
 * that has passed, and a forecast, go no further than that.
 */
export const progress = (plan: Plan, by: CountedBy, counts: readonly Count[], asOf: Day, seen = asOf): Progress => {
  const passed = earlierOf(asOf, seen)
  const counted = countedLines(plan, by)
  const nameOf = (unit: string): string => plan.units[unit]?.name ?? unit
  const resultOf = (line: CountedLine, target: number): NonNullable<LineProgress['result']> => {
    const count = countOf(line, counts)
    const forecast = line.is === 'line' ? forecastOf(line.kind, count.persons, plan, passed) : undefined
    return { ...count, percent: percent(count.persons, target), ...(forecast === undefined ? {} : { forecast }) }
  }
  const lineOf = (group: Group, line: Line): LineProgress => {
    const why = notCounted(plan, line, by)
    const own = counted.find(({ no }) => no === line.no)
    return {
      ...line,
      group: group.id,
      unit: nameOf(line.unit),
      category: categories[line.category].term,
      ...(why ? { why } : {}),
      ...(own && !why ? { result: resultOf(own, line.target) } : {}),
    }
  }
  const othersIn = (group: Group): readonly LineProgress[] =>
    counted.flatMap((line) => {
      if (line.is === 'line' || !group.lines.some(({ category }) => category === line.category)) return []
      const result = resultOf(line, 0)
      const { unit, why } = others[line.is]
      // Most plans have nothing outside their lines; that some case names no unit is a fault of files, and shown as long as it may happen.
      if (line.is === 'outside' && result.episodes === 0) return []
      return [
        {
          no: line.no,
          group: group.id,
          category: categories[line.category].term,
          unit,
          place: '–',
          kind: line.kind,
          target: 0,
          result,
          why,
        },
      ]
    })
  const groupOf = (group: Group): Progress['groups'][number] => {
    const lines = group.lines.map((line) => lineOf(group, line))
    const where = (is: (line: Line) => boolean): readonly LineProgress[] => lines.filter((_, i) => group.lines.slice(i, i + 1).some(is))
    const kinds: readonly Category[] = [...new Set(group.lines.map(({ category }) => category))]
    return {
      id: group.id,
      term: group.term,
      stated: group.stated,
      computed: sumOf(group.lines),
      total: totalOf(lines),
      units: group.units.map(({ unit, stated }) => ({
        unit: nameOf(unit),
        stated,
        computed: sumOf(group.lines.filter((line) => line.unit === unit)),
        total: totalOf(where((line) => line.unit === unit)),
      })),
      categories: kinds.map((category) => ({
        category: categories[category].term,
        target: sumOf(group.lines.filter((line) => line.category === category)),
        total: totalOf(where((line) => line.category === category)),
      })),
      lines: [...lines, ...othersIn(group)],
    }
  }
  const elapsed = elapsedOf(plan, passed)
  return {
    id: plan.id,
    title: plan.title,
    year: plan.year,
    source: plan.source.document,
    asOf,
    elapsed: { ...elapsed, text: percent(elapsed.days, elapsed.of) },
    groups: plan.groups.map(groupOf),
  }
}
