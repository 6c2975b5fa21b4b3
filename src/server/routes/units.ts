import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readMe } from '../../db/signin.ts'
import { findUnits } from '../../db/units.ts'
import type { UnitName } from '../contract/answers.ts'
import { FindUnits } from '../contract/requests.ts'
import { sessionOf } from '../http/session.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'

/** Units for short lists: public knowledge, but only for those who work here. */
export const unitRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/api/units', { schema: { querystring: FindUnits } }, async (request, reply) => {
      if (!(await readMe(ground.db, sessionOf(request)))) return answerProblem(reply, 'session')
      const { q, kind, on } = request.query
      const found = await findUnits(ground.db, { text: q, kind, on, limit: 20 })
      return found.map(
        (u): UnitName => ({
          id: u.id,
          name: u.name,
          kind: u.kind,
          from: u.from,
          ...(u.within ? { within: u.within } : {}),
          ...(u.until ? { until: u.until } : {}),
        }),
      )
    })
  }
