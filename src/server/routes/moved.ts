import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { lookedAtMoved, type MovedRead, readMoved } from '../../db/moved.ts'
import type { Law } from '../../engine/law.ts'
import { actTerm, measureTerm } from '../../engine/terms.ts'
import type { Day } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import { LookAtMoved, type MovedPage, type MovedRow } from '../contract/moved.ts'
import { sessionOf } from '../http/session.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'

/** More than one office has ever had moved at once; what is beyond is told by number. */
const MOST = 5000

const rowOf =
  (law: Law, on: Day) =>
  ({ case: id, person, name, birth, measure, acts, unit, moved }: MovedRead['rows'][number]): MovedRow => ({
    case: id,
    person: { id: person, name: name ?? '', birth },
    measureTerm: measureTerm(law, measure, on) ?? measure,
    whatTerm: acts.map((act) => actTerm(law, measure, act, on) ?? act).join(' / '),
    unit,
    moved,
  })

/** What a new decision on days off moved, for each office until it has looked. */
export const movedRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/api/moved', async (request, reply) => {
      const read = await readMoved(ground.db, sessionOf(request), MOST)
      if (!read) return answerProblem(reply, 'session')
      const { now, total, rows, units } = read
      return { asOf: now, total, rows: rows.map(rowOf(ground.law, dayOf(now))), units } satisfies MovedPage
    })

    app.post('/api/moved/looked', { schema: { body: LookAtMoved } }, async (request, reply) =>
      (await lookedAtMoved(ground.db, sessionOf(request), request.body.calendars))
        ? reply.code(204).send()
        : answerProblem(reply, 'session'),
    )
  }
