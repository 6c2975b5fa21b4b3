import { readKnownAt } from '../../db/figures.ts'
import { type Counted, countPlans } from '../../db/plans.ts'
import type { Database } from '../../db/pool.ts'
import { type Day, dayFrom } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { planCounts } from '../../law/plans.ts'
import { bySex, type Count, type CountedLine, countedLines, homesOf, windowOf } from '../../plans/counting.ts'
import type { Category, CountedBy, Plan } from '../../plans/plan.ts'
import type { Ground } from '../record.ts'
import { bookAt, territoryOf, workOf } from './units.ts'
import type { Version } from './versions.ts'

/** What this law counts for which category. */
export const countedBy: CountedBy = planCounts

/** A plan with the units of its parts and those of the territory of its keeper, as known at a position of the log. */
export type Reading = {
  readonly plan: Plan
  readonly homes: Readonly<Record<UnitId, string>>
  readonly around: readonly UnitId[]
  readonly known: number | undefined
}

/** What was known by the end of a day, as reports have it; nothing for today and later, of which nobody knows the end. */
export const knownOn = async (db: Database, day: Day | undefined, today: Day): Promise<number | undefined> =>
  day === undefined || day >= today ? undefined : ((await readKnownAt(db, day))?.pos ?? 0)

/** The day of which a plan's targets are: that of its paper, or the first of its year where the paper does not say. */
const madeOn = (plan: Plan): Day => plan.issued?.on ?? dayFrom(plan.year, 1, 1)

export const readingOf = async (
  { db, units }: Pick<Ground, 'db' | 'units'>,
  { plan, unit }: Pick<Version, 'plan' | 'unit'>,
  known: number | undefined,
): Promise<Reading> => {
  const book = await bookAt(db, units, known)
  return { plan, homes: homesOf(plan, workOf(book)), around: territoryOf(book, unit, madeOn(plan)), known }
}

/**
 * What is counted for a category in the year of a plan, measure by measure; nothing where none gives a result. Somebody who has cases of two of them in one
 * year, as a minor and then as an adult, is one person of each.
 */
export const whatOf = (
  { plan, homes, around }: Pick<Reading, 'plan' | 'homes' | 'around'>,
  { category, kind }: Pick<CountedLine, 'category' | 'kind'>,
) => {
  const counted = countedBy[category]
  return (counted?.measures ?? []).map(
    (measure): Omit<Counted, 'until' | 'known'> => ({
      kind,
      measure,
      routes: counted?.routes,
      states: counted?.states,
      seat: counted?.seat,
      homes,
      around,
      bySex: bySex(plan, category),
      from: dayFrom(plan.year, 1, 1),
    }),
  )
}

/** The categories of a plan that are counted, each with the kind of its lines. */
export const countedCategories = (plan: Plan): readonly CountedLine[] => [
  ...new Map(countedLines(plan, countedBy).map((line) => [line.category, line] as const)).values(),
]

/** The last day that counts for lines of a kind, asked as of a day: who was received by then in the year of the plan, or who is there on the day itself. */
export const untilOf = ({ plan }: Pick<Reading, 'plan'>, { kind }: Pick<CountedLine, 'kind'>, asOf: Day): Day | undefined =>
  kind === 'stock' ? asOf : windowOf(plan, asOf)?.until

/** One query for each measure of a category that has a result, whatever the number of its lines. */
export const countsOf = async (db: Database, reading: Reading, asOf: Day): Promise<readonly Count[]> => {
  const all = await Promise.all(
    countedCategories(reading.plan).map(async (line) => {
      const category: Category = line.category
      const until = untilOf(reading, line, asOf)
      if (!until) return []
      const rows = await Promise.all(whatOf(reading, line).map((what) => countPlans(db, { ...what, until, known: reading.known })))
      return rows.flat().map((row): Count => ({ category, ...row }))
    }),
  )
  return all.flat()
}
