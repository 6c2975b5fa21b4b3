import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readReadings } from '../../db/readings.ts'
import { readMe } from '../../db/signin.ts'
import { dayOf } from '../../kernel/moment.ts'
import { QuestionParams, type Questions, ReadQuestion } from '../contract/questions.ts'
import { sessionOf } from '../http/session.ts'
import { answerUnwritten } from '../http/unwritten.ts'
import { answerProblem } from '../problems.ts'
import { questionsOf, readersAmong, readQuestion } from '../questions.ts'
import type { Ground } from '../record.ts'
import { heirOf } from '../registers.ts'

/** Questions that the texts leave open, and how the province reads them until a text answers. */
export const questionRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/api/questions', async (request, reply) => {
      const session = sessionOf(request)
      const [me, rows] = await Promise.all([readMe(ground.db, session), readReadings(ground.db, session)])
      if (!me || !rows) return answerProblem(reply, 'session')
      return {
        questions: questionsOf(ground.law, rows, heirOf(ground, dayOf(me.now))),
        readers: readersAmong(ground.law, me).map(({ unit }) => ({ unit, name: me.units[unit]?.name ?? unit })),
      } satisfies Questions
    })

    app.post('/api/questions/:name/readings', { schema: { params: QuestionParams, body: ReadQuestion } }, async (request, reply) => {
      const read = await readQuestion(ground, sessionOf(request), request.params.name, request.body)
      if (read.is === 'recorded') return reply.code(201).send({})
      if (read.is === 'replayed') return reply.code(200).send({})
      return read.is === 'refused' ? answerProblem(reply, 'content', { refusals: read.reasons }) : answerUnwritten(reply, read)
    })
  }
