import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readMe } from '../../db/signin.ts'
import type { Json } from '../../log/canonical.ts'
import { ListPerson, RegisterName, RegisterOf } from '../contract/registers.ts'
import { answerSaid } from '../http/said.ts'
import { sessionOf } from '../http/session.ts'
import { sayIdentity } from '../identity.ts'
import { listing, staysOfOne } from '../listing.ts'
import { longLists } from '../long-lists.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'
import { keepsIn, readPage, registerNamed } from '../registers.ts'

/** The lists of persons that the law has the communes keep: as of any day, and by hand where no case puts somebody on them. */
export const registerRoutes =
  (ground: Ground, nowMillis: () => number): FastifyPluginAsyncZod =>
  async (app) => {
    const lists = longLists(nowMillis)

    app.get('/api/registers/:name', { schema: { params: RegisterName, querystring: RegisterOf } }, async (request, reply) => {
      const page = await readPage(ground, lists, sessionOf(request), request.params.name, request.query)
      if (page === 'no session') return answerProblem(reply, 'session')
      return page === 'not found' ? answerProblem(reply, 'not-found') : page
    })

    app.post('/api/registers/:name/listings', { schema: { params: RegisterName, body: ListPerson } }, async (request, reply) => {
      const session = sessionOf(request)
      const me = await readMe(ground.db, session)
      if (!me) return answerProblem(reply, 'session')
      const { name } = request.params
      const register = registerNamed(name)
      if (!register) return answerProblem(reply, 'not-found')
      const units = keepsIn(ground, me, register)
      if (units.length === 0) return answerProblem(reply, 'right')
      const { key, person, ...said } = request.body
      const asked = { listing: name, person, ...said } as Json // parsed JSON
      // Before and after: a page that is read while this is written keeps a list without it.
      lists.forget(session)
      const answer = await sayIdentity(ground, { session, key, request: asked }, person, (known) =>
        listing(name, register, said, {
          units,
          lives: known.identity.unit,
          stays: staysOfOne(ground, name, register, known),
          today: known.today,
        }),
      )
      lists.forget(session)
      return answerSaid(reply, answer)
    })
  }
