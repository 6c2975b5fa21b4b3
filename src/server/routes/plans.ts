import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { type Counted, countPlans, readPlanPeople } from '../../db/plans.ts'
import type { Database } from '../../db/pool.ts'
import { readMe } from '../../db/signin.ts'
import type { Day } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import { type Count, countedLines, unitsOf, windowOf } from '../../plans/counting.ts'
import { measureOf, type Plan } from '../../plans/plan.ts'
import { progress } from '../../plans/progress.ts'
import type { PlanPage, PlanPeople } from '../contract/answers.ts'
import { AsOf, PlanParams } from '../contract/requests.ts'
import { sessionOf } from '../http/session.ts'
import { answerProblem } from '../problems.ts'

/** What is counted for a category of a plan until a day; nothing where no measure gives a result, or the year has not begun. */
const countedFor = (plan: Plan, line: ReturnType<typeof countedLines>[number], asOf: Day): Counted | undefined => {
  const counted = measureOf(line.category)
  const window = windowOf(plan, asOf)
  return counted && window && { kind: line.kind, measure: counted.measure, states: counted.states, among: unitsOf(plan), ...window }
}

/** One query for each category that has a result, whatever the number of its lines. */
const countsOf = async (db: Database, plan: Plan, asOf: Day): Promise<readonly Count[]> => {
  const first = new Map(countedLines(plan).map((line) => [line.category, line]))
  const all = await Promise.all(
    [...first.values()].map(async (line) => {
      const of = countedFor(plan, line, asOf)
      const rows = of ? await countPlans(db, of) : []
      return rows.map((r): Count => ({ category: line.category, unit: r.unit ?? undefined, persons: r.persons, episodes: r.episodes }))
    }),
  )
  return all.flat()
}

export const planRoutes =
  (parts: { readonly db: Database; readonly plans: readonly Plan[] }): FastifyPluginAsyncZod =>
  async (app) => {
    const planOf = (id: string): Plan | undefined => parts.plans.find((p) => p.id === id)

    app.get('/api/plans', async (request, reply) => {
      const me = await readMe(parts.db, sessionOf(request))
      return me ? parts.plans.map(({ id, title, year }) => ({ id, title, year })) : answerProblem(reply, 'session')
    })

    app.get('/api/plans/:id', { schema: { params: PlanParams, querystring: AsOf } }, async (request, reply) => {
      const me = await readMe(parts.db, sessionOf(request))
      if (!me) return answerProblem(reply, 'session')
      const plan = planOf(request.params.id)
      if (!plan) return answerProblem(reply, 'not-found')
      const asOf = request.query.asOf ?? dayOf(me.now)
      return progress(plan, await countsOf(parts.db, plan, asOf), asOf) satisfies PlanPage
    })

    app.get('/api/plans/:id/lines/:no/people', { schema: { params: PlanParams, querystring: AsOf } }, async (request, reply) => {
      const session = sessionOf(request)
      const me = await readMe(parts.db, session)
      if (!me) return answerProblem(reply, 'session')
      const plan = planOf(request.params.id)
      const line = plan && countedLines(plan).find((l) => l.no === Number(request.params.no))
      const of = plan && line && countedFor(plan, line, request.query.asOf ?? dayOf(me.now))
      if (!plan || !line || !of) return answerProblem(reply, 'not-found')
      const found = await readPlanPeople(parts.db, session, {
        ...of,
        units: line.units === 'none' ? [] : line.units,
        purpose: `${plan.id}/${line.no}`,
      })
      if (!found) return answerProblem(reply, 'session')
      return {
        people: found.people.map(({ person, name, until, birth, from, ...p }) => ({
          id: person,
          name: name ?? '',
          birth,
          case: p.case,
          from,
          ...(until ? { until } : {}),
        })),
        hidden: found.hidden,
      } satisfies PlanPeople
    })
  }
