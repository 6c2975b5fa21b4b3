import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readPersonFile } from '../../db/files.ts'
import { findPeople } from '../../db/people.ts'
import { readQuery } from '../../people/query.ts'
import type { Found } from '../contract/answers.ts'
import { FindPeople, PersonParams, Purpose, RegisterPerson } from '../contract/requests.ts'
import { fileOf } from '../file.ts'
import { sessionOf } from '../http/session.ts'
import { answerUnwritten } from '../http/unwritten.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'
import { register } from '../register.ts'

export const peopleRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/api/people', { schema: { querystring: FindPeople } }, async (request, reply) => {
      const { q, purpose } = request.query
      const found = await findPeople(ground.db, sessionOf(request), readQuery(q), { purpose })
      if (!found) return answerProblem(reply, 'session')
      return {
        hits: found.hits.map(({ person, name, number, unitName, ...hit }) => ({
          id: person,
          name: name ?? '',
          birth: hit.birth,
          sex: hit.sex,
          unit: unitName,
          because: hit.because,
          ...(number ? { number } : {}),
        })),
        elsewhere: found.elsewhere,
      } satisfies Found
    })

    app.get('/api/people/:id', { schema: { params: PersonParams, querystring: Purpose } }, async (request, reply) => {
      const file = await readPersonFile(ground.db, {
        session: sessionOf(request),
        person: request.params.id,
        purpose: request.query.purpose ?? 'person',
      })
      if (file === 'no session') return answerProblem(reply, 'session')
      return file === 'not found' ? answerProblem(reply, 'not-found') : fileOf(ground.units, file)
    })

    app.post('/api/people', { schema: { body: RegisterPerson } }, async (request, reply) => {
      const { key, ...said } = request.body
      const registered = await register(ground, { session: sessionOf(request), key }, said)
      switch (registered.is) {
        case 'recorded':
          return reply.code(201).send({ person: registered.person })
        case 'replayed':
          return reply.code(200).send({ person: registered.person })
        case 'refused':
          return answerProblem(reply, 'content', { refusals: registered.reasons })
        default:
          return answerUnwritten(reply, registered)
      }
    })
  }
