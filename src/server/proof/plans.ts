import { countPlans, type HomeCount, planCases, rulingsBy } from '../../db/plans.ts'
import type { Database } from '../../db/pool.ts'
import { type Day, dayFrom } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import type { Plan } from '../../plans/plan.ts'
import { windowOf } from '../../reports/period.ts'
import { recountPlan } from '../../reports/recount/plan.ts'
import type { Cases } from '../../reports/recount/recount.ts'
import { countedCategories, type Reading, readingOf, whatOf } from '../plans/figures.ts'
import type { PlanSays } from '../plans/versions.ts'
import type { UnitBook } from '../unit-book.ts'
import type { Unproven } from './prove.ts'

/** A version of a plan, and the unit that keeps it. */
export type Kept = { readonly plan: Plan; readonly unit: UnitId }

/** Every sealed version of every plan. */
export const plansIn = async (owner: Database): Promise<readonly Kept[]> =>
  (
    await owner.query<{ readonly unit: UnitId; readonly body: string }>({
      name: 'plans_proven',
      text: `select e.for_unit as unit, e.body from log.entry e join log.position p on p.entry = e.id where e.kind = 'ledger' and e.name = '@plan' order by p.pos`,
      values: [],
    })
  ).map(({ unit, body }) => ({ unit, plan: (JSON.parse(body) as { readonly says: PlanSays }).says.plan })) // appended after `checkPlan`

/** Days of a plan's year at whose end its results are compared: where a month of reports closes, and New Year's Eve. */
export const cutOffsOf = ({ year }: Pick<Plan, 'year'>): readonly Day[] => [
  ...Array.from({ length: 12 }, (_, month) => windowOf({ kind: 'month', year, no: month + 1 }).until),
  dayFrom(year, 12, 31),
]

const SHOWN = 50
const keyOf = ({ home, sex }: Pick<HomeCount, 'home' | 'sex'>): string => `${home ?? '-'}${sex ? `/${sex}` : ''}`

/** Plans with their units as known at a position: found once for as long as nobody rules on units, 60 ms of looking through all units of the country. */
export const readingsIn = (tx: Database, units: UnitBook) => {
  const made = new Map<Kept, { readonly rulings: number; readonly reading: Reading }>()
  return async (kept: Kept, known: number): Promise<Reading> => {
    const rulings = units.rulings().length === 0 ? 0 : await rulingsBy(tx, known)
    const before = made.get(kept)
    if (before?.rulings === rulings) return { ...before.reading, known }
    const reading = await readingOf({ db: tx, units }, kept, known)
    made.set(kept, { rulings, reading })
    return reading
  }
}

/** The two counts of a plan from New Year to each of some days, as known at the position of these cases: by SQL over the spans, and diary by diary. */
export const comparePlan = async (tx: Database, cases: Cases, reading: Reading, cutOffs: readonly Day[]) => {
  const { plan } = reading
  const found: Unproven[] = []
  let compared = 0
  for (const until of cutOffs)
    for (const { category, kind } of countedCategories(plan)) {
      for (const what of whatOf(reading, { category, kind })) {
        const asked = { ...what, until, known: cases.pos }
        const counted = await countPlans(tx, asked)
        const again = recountPlan(cases, asked)
        const places = new Map([...counted, ...again].map((c) => [keyOf(c), c]))
        compared += Math.max(places.size, 1)
        for (const [key, place] of places) {
          const [one, other] = [counted.find((c) => keyOf(c) === key), again.find((c) => keyOf(c) === key)]
          if (one?.persons === other?.persons && one?.episodes === other?.episodes) continue
          const [mine, theirs] = [await planCases(tx, asked, place), other?.cases ?? []]
          found.push({
            roll: 'plan',
            id: category,
            unit: `${plan.id}/${key}`,
            period: until,
            pos: cases.pos,
            counted: { persons: one?.persons ?? 0, episodes: one?.episodes ?? 0 },
            recounted: { persons: other?.persons ?? 0, episodes: other?.episodes ?? 0 },
            cases: [...mine.filter((c) => !theirs.includes(c)), ...theirs.filter((c) => !mine.includes(c))].slice(0, SHOWN),
          })
        }
      }
    }
  return { compared, found }
}
