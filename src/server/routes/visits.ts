import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readVisits, type VisitsRead } from '../../db/visits.ts'
import { visits } from '../../law/visits.ts'
import { type VisitPage, type VisitRow, VisitsName } from '../contract/visits.ts'
import { sessionOf } from '../http/session.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'

const MOST = 500

const rowOf = ({ person, name, birth, ends, last, address, ...row }: VisitsRead['rows'][number]): VisitRow => ({
  ...row,
  person: { id: person, name: name ?? '', birth },
  ...(ends === null ? {} : { ends }),
  ...(last === null ? {} : { last }),
  ...(address === null ? {} : { address }),
})

/** Whom an officer must look in on, from door to door. */
export const visitRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/api/visits/:name', { schema: { params: VisitsName } }, async (request, reply) => {
      const { name } = request.params
      const visit = Object.hasOwn(visits, name) ? visits[name] : undefined
      if (!visit) return answerProblem(reply, 'not-found')
      const read = await readVisits(ground.db, sessionOf(request), { ...visit, most: MOST })
      if (!read) return answerProblem(reply, 'session')
      return { asOf: read.now, total: read.total, rows: read.rows.map(rowOf), units: read.units } satisfies VisitPage
    })
  }
