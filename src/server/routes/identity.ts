import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readPhoto } from '../../db/photo.ts'
import type { Json } from '../../log/canonical.ts'
import { type Ground as Judging, residenceTakenBack, say } from '../../people/say.ts'
import type { Statement } from '../../people/statements.ts'
import { PhotoParams, SayIdentity } from '../contract/identity.ts'
import { PersonParams } from '../contract/requests.ts'
import { answerSaid } from '../http/said.ts'
import { sessionOf } from '../http/session.ts'
import { sayIdentity } from '../identity.ts'
import { livesIn } from '../living.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'

export const identityRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    app.post('/api/people/:id/identity', { schema: { params: PersonParams, body: SayIdentity } }, async (request, reply) => {
      const { key, seq, ...body } = request.body
      const said = body as Statement // the schema is that of the statements
      const { id: person } = request.params
      const asked = {
        session: sessionOf(request),
        key,
        seq,
        request: { does: 'identity', person, seq, ...body } as Json, // parsed JSON
        takesBack: residenceTakenBack(said),
      }
      const judge = (known: Pick<Judging, 'identity' | 'entries' | 'today'>) =>
        say(said, { ...known, person, livesIn: livesIn(ground.units) })
      return answerSaid(reply, await sayIdentity(ground, asked, person, judge))
    })

    // Its own address: the file is read far more often than the face is looked at, and who may not see it learns nothing.
    app.get('/api/people/:id/photos/:entry', { schema: { params: PhotoParams } }, async (request, reply) => {
      const photo = await readPhoto(ground.db, sessionOf(request), { person: request.params.id, entry: request.params.entry })
      if (photo === 'no session') return answerProblem(reply, 'session')
      if (photo === 'not found') return answerProblem(reply, 'not-found')
      return reply.type('image/jpeg').header('cache-control', 'no-store').header('x-content-type-options', 'nosniff').send(photo)
    })
  }
