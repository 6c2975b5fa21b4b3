import { type Day, dayFrom, earlierOf, yearOf } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { Category, CountedBy, Kind, Line, Plan, Sex } from './plan.ts'

/** What the log has for one category, for cases of one part of the plan (`home`: a key of its units, null: of none) and one sex, where asked for. */
export type Count = {
  readonly category: Category
  readonly home: string | null
  readonly sex: Sex | null
  /** Different people, and how often one of them began. */
  readonly persons: number
  readonly episodes: number
}

/** Cases of a part of the plan, of both sexes without one; null: of none. */
export type Slot = { readonly home: string | null; readonly sex?: Sex | undefined }

/**
 * A line with a result: the cases in one of its slots. Two more lines of each category hold what no line of the plan does: cases that name none of its
 * units (`unnamed`), and those of its units that are in none of the slots of its lines (`outside`). So every case is in exactly one line.
 */
export type CountedLine = {
  readonly no: number
  readonly is: 'line' | 'unnamed' | 'outside'
  readonly category: Category
  readonly kind: Kind
  readonly slots: readonly Slot[]
}

/** The home of a unit that took over from several units of a plan: which of them its cases belong to is not written anywhere. */
export const SHARED = '?'

/** The days whose results count: from New Year to the day asked about, at most to the end of the year; none before the year. */
export const windowOf = (plan: Pick<Plan, 'year'>, asOf: Day): { readonly from: Day; readonly until: Day } | undefined =>
  yearOf(asOf) < plan.year ? undefined : { from: dayFrom(plan.year, 1, 1), until: earlierOf(asOf, dayFrom(plan.year, 12, 31)) }

/**
 * The part of the plan to which each unit belongs that a case may name. `lines` tells which other units do the work of one: those below it, before it and
 * after it. A unit that the plan names belongs to whom it names; one that two parts come to belongs to the one that is itself part of the other, else to
 * neither.
 */
export const homesOf = (plan: Plan, lines: (unit: UnitId) => readonly UnitId[]): Readonly<Record<UnitId, string>> => {
  const parts = new Map(Object.entries(plan.units).map(([key, { ids }]) => [key, { ids, work: new Set(ids.flatMap(lines)) }]))
  const reaches = (key: string, other: string): boolean => parts.get(other)?.ids.some((id) => parts.get(key)?.work.has(id)) ?? false
  const isWithin = (key: string, other: string): boolean => key !== other && reaches(other, key) && !reaches(key, other)
  const homes = new Map<UnitId, string>()
  for (const [key, { work }] of parts)
    for (const unit of work) {
      const before = homes.get(unit)
      homes.set(unit, before === undefined || isWithin(key, before) ? key : isWithin(before, key) ? before : SHARED)
    }
  for (const [key, { ids }] of parts) for (const unit of ids) homes.set(unit, key)
  return Object.fromEntries(homes)
}

const linesOf = (plan: Plan): readonly Line[] => plan.groups.flatMap((group) => group.lines)

/** The part of the plan whose cases a line counts: the one that its place names, a clinic say, or that of its unit. */
export const homeOf = (plan: Plan, line: Pick<Line, 'unit' | 'place'>): string =>
  Object.entries(plan.units).find(([, { name }]) => name === line.place)?.[0] ?? line.unit

const overlap = (plan: Plan, a: Line, b: Line): boolean =>
  a !== b && homeOf(plan, a) === homeOf(plan, b) && a.category === b.category && (!a.sex || !b.sex || a.sex === b.sex)

/** Why a line has no result; nothing when it has one. */
export const notCounted = (plan: Plan, line: Line, by: CountedBy): string | undefined => {
  const counted = by[line.category]
  if (!counted) return 'Hệ thống chưa ghi việc tiếp nhận này thành hồ sơ.'
  if (counted.seat && line.kind === 'stock') return 'Hồ sơ ghi ngày tiếp nhận, không ghi ngày rời đi: chỉ đếm được số tiếp nhận trong năm.'
  if ((plan.units[homeOf(plan, line)]?.ids.length ?? 0) === 0) return 'Đơn vị này chưa gắn với tổ chức nào trong hệ thống.'
  return linesOf(plan).some((other) => overlap(plan, line, other))
    ? 'Kế hoạch chia chỉ tiêu này theo nơi thực hiện, mà hồ sơ chưa ghi nơi đó.'
    : undefined
}

/** Whether women and men of a category must be counted apart. */
export const bySex = (plan: Plan, category: Category): boolean => linesOf(plan).some((line) => line.category === category && line.sex)

/** Lines of the plan that are counted, and after them, numbered on, two for each of their categories: `unnamed`, and `outside`. */
export const countedLines = (plan: Plan, by: CountedBy): readonly CountedLine[] => {
  const all = linesOf(plan)
  const lines = all
    .filter((line) => !notCounted(plan, line, by))
    .map((line) => {
      const { no, category, kind, sex } = line
      return { no, is: 'line', category, kind, slots: [{ home: homeOf(plan, line), sex }] } as const
    })
  const last = Math.max(0, ...all.map(({ no }) => no))
  const kinds = [...new Map(all.filter(({ category }) => by[category]).map(({ category, kind }) => [category, kind]))]
  const slotsIn = (category: Category): readonly Slot[] => lines.filter((line) => line.category === category).flatMap(({ slots }) => slots)
  return [
    ...lines,
    ...kinds.flatMap(([category, kind], i) => [
      { no: last + 1 + 2 * i, is: 'unnamed', category, kind, slots: [{ home: null }] } as const,
      { no: last + 2 + 2 * i, is: 'outside', category, kind, slots: slotsIn(category) } as const,
    ]),
  ]
}

/** Whether cases of this home and sex stand in a line; the same as `api.in_slots`. */
export const standsIn = ({ is, slots }: CountedLine, { home, sex }: Pick<Count, 'home' | 'sex'>): boolean => {
  const found = slots.some((slot) => slot.home === home && (slot.sex === undefined || slot.sex === sex))
  return is === 'outside' ? home !== null && !found : found
}

export type Result = { readonly persons: number; readonly episodes: number }

export const sumOfResults = (results: readonly Result[]): Result => ({
  persons: results.reduce((sum, { persons }) => sum + persons, 0),
  episodes: results.reduce((sum, { episodes }) => sum + episodes, 0),
})

/** Persons and episodes of a line. */
export const countOf = (line: CountedLine, counts: readonly Count[]): Result =>
  sumOfResults(counts.filter((c) => c.category === line.category && standsIn(line, c)))
