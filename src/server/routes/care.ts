import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { dayOf } from '../../kernel/moment.ts'
import { CheckOrder, DoseOnPaper } from '../contract/care.ts'
import { DosingSite } from '../contract/dosing.ts'
import { PersonParams } from '../contract/requests.ts'
import { signedBeside } from '../dosing/beside.ts'
import { careFile, carePeople, watchedPeople } from '../dosing/care-file.ts'
import { lostOwedAt } from '../dosing/lost.ts'
import { checkOrder } from '../dosing/order-check.ts'
import { typeFromPaper } from '../dosing/paper.ts'
import { reviewsAt } from '../dosing/reviews.ts'
import type { SeenLog } from '../http/seen-log.ts'
import { sessionOf } from '../http/session.ts'
import { answerUnwritten } from '../http/unwritten.ts'
import { WRONG_SECOND } from '../http/with-second.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'

/** What a clinic looks at of somebody's care, beside the window. */
export const careRoutes =
  ({ db }: Pick<Ground, 'db'>, seen: SeenLog): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', seen.onRequest)
    app.addHook('onSend', seen.onSend)

    app.get('/api/dosing/care', { schema: { querystring: DosingSite } }, async (request, reply) => {
      const page = await carePeople(db, { session: sessionOf(request), site: request.query.site })
      if (page === 'no session') return answerProblem(reply, 'session')
      return page === 'not found' ? answerProblem(reply, 'not-found') : page
    })

    app.get('/api/dosing/watched', { schema: { querystring: DosingSite } }, async (request, reply) => {
      const people = await watchedPeople(db, { session: sessionOf(request), site: request.query.site })
      if (people === 'no session') return answerProblem(reply, 'session')
      return people === 'not found' ? answerProblem(reply, 'not-found') : people
    })

    app.get('/api/dosing/reviews', { schema: { querystring: DosingSite } }, async (request, reply) => {
      const owed = await reviewsAt(db, { session: sessionOf(request), site: request.query.site })
      if (owed === 'no session') return answerProblem(reply, 'session')
      return owed === 'not found' ? answerProblem(reply, 'not-found') : owed
    })

    app.get('/api/dosing/lost', { schema: { querystring: DosingSite } }, async (request, reply) => {
      const owed = await lostOwedAt(db, { session: sessionOf(request), site: request.query.site })
      if (owed === 'no session') return answerProblem(reply, 'session')
      return owed === 'not found' ? answerProblem(reply, 'not-found') : owed
    })

    app.get('/api/dosing/people/:id/care', { schema: { params: PersonParams, querystring: DosingSite } }, async (request, reply) => {
      const { site } = request.query
      const page = await careFile(db, { session: sessionOf(request), person: request.params.id, site })
      if (page === 'no session') return answerProblem(reply, 'session')
      return page === 'not found' ? answerProblem(reply, 'not-found') : page
    })

    app.post('/api/dosing/people/:id/paper', { schema: { params: PersonParams, body: DoseOnPaper } }, async (request, reply) => {
      const { second: signs, ...said } = request.body
      const at = { session: sessionOf(request), person: request.params.id, site: said.site, of: dayOf(said.at) }
      const second = await signedBeside(db, request.ip, at, signs, 'read')
      if (second === 'too many') return answerProblem(reply, 'too-many')
      if (second === 'wrong') return answerProblem(reply, 'content', { refusals: WRONG_SECOND })
      const wrote = await typeFromPaper(db, { session: sessionOf(request), person: request.params.id }, said, second)
      switch (wrote.is) {
        case 'recorded':
          return reply.code(201).send(wrote.answer)
        case 'replayed':
          return reply.code(200).send(wrote.answer)
        case 'refused':
          return answerProblem(reply, wrote.reasons.every((r) => r.why === 'content') ? 'content' : 'refused', { refusals: wrote.reasons })
        default:
          return answerUnwritten(reply, wrote)
      }
    })

    app.post('/api/dosing/people/:id/order', { schema: { params: PersonParams, body: CheckOrder } }, async (request, reply) => {
      const checked = await checkOrder(db, { session: sessionOf(request), person: request.params.id }, request.body)
      if (checked === 'no session') return answerProblem(reply, 'session')
      return checked === 'not found' ? answerProblem(reply, 'not-found') : checked
    })
  }
