import { createHash } from 'node:crypto'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { append, readPerson } from '../../db/acts.ts'
import { readPersonFile } from '../../db/files.ts'
import { findPeople } from '../../db/people.ts'
import { type Law, officesIn, sheetOn } from '../../engine/law.ts'
import { type Day, isDay } from '../../kernel/day.ts'
import type { EntryId, PersonId } from '../../kernel/ids.ts'
import { dayOf, isAfter } from '../../kernel/moment.ts'
import { canonical, type Json } from '../../log/canonical.ts'
import { commitment, freshSalt } from '../../log/words.ts'
import { nameKey, readQuery } from '../../people/names.ts'
import type { Found } from '../contract/answers.ts'
import { FindPeople, PersonParams, Purpose, RegisterPerson } from '../contract/requests.ts'
import { fileOf } from '../file.ts'
import { sessionOf } from '../http/session.ts'
import { freshId } from '../ids.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'

const REGISTER = '@register'

/** The offices that may open some case may register the person it is about. */
const officesThatOpen = (law: Law, on: Day): ReadonlySet<string> =>
  new Set(
    Object.keys(law.measures).flatMap((measure) =>
      Object.values(sheetOn(law, measure, on)?.acts ?? {}).flatMap((a) =>
        a.when === 'opens a case' ? a.by.flatMap((role) => officesIn(law, role, on)) : [],
      ),
    ),
  )

export const peopleRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/api/people', { schema: { querystring: FindPeople } }, async (request, reply) => {
      const { q, purpose } = request.query
      const found = await findPeople(ground.db, sessionOf(request), { ...readQuery(q), purpose })
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
        elsewhere: found.elsewhere !== null,
      } satisfies Found
    })

    app.get('/api/people/:id', { schema: { params: PersonParams, querystring: Purpose } }, async (request, reply) => {
      const file = await readPersonFile(ground.db, {
        session: sessionOf(request),
        person: request.params.id,
        purpose: request.query.purpose ?? 'person',
      })
      if (file === 'no session') return answerProblem(reply, 'session')
      return file === 'not found' ? answerProblem(reply, 'not-found') : fileOf(file)
    })

    app.post('/api/people', { schema: { body: RegisterPerson } }, async (request, reply) => {
      const { key, name, birth, sex, number, unit, address } = request.body
      const session = sessionOf(request)
      const person = freshId() as PersonId // a fresh uuid
      const view = await readPerson(ground.db, { session, key, person })
      if (!view) return answerProblem(reply, 'session')
      const hash = createHash('sha256')
        .update(canonical({ does: 'register', ...request.body } as Json))
        .digest() // parsed JSON
      if (view.stored)
        return view.stored.request.equals(hash) ? reply.code(200).send(view.stored.answer) : answerProblem(reply, 'key-reused')
      const today = dayOf(view.now)
      if (isDay(birth) ? isAfter(birth, today) : birth > today.slice(0, 4))
        return answerProblem(reply, 'content', { refusals: [{ why: 'content', field: 'birth', detail: 'Ngày sinh chưa đến.' }] })
      const opening = officesThatOpen(ground.law, today)
      const held = view.offices.find((o) => opening.has(o.office))
      if (!held) return answerProblem(reply, 'right')
      const entry = freshId() as EntryId // a fresh uuid
      const words = Object.entries({ name, number, address }).flatMap(([field, text]) =>
        text === undefined ? [] : [{ entry, field, class: 'identity' as const, salt: freshSalt(), text }],
      )
      const appended = await append(ground.db, {
        session,
        key,
        request: hash,
        person,
        version: 0,
        entries: [
          {
            id: entry,
            kind: 'identity',
            case: null,
            seq: 1,
            name: REGISTER,
            edition: '',
            happened: today,
            forOffice: held.office,
            forUnit: held.unit,
            signer: view.account,
            body: canonical({
              says: { birth, sex, unit },
              words: Object.fromEntries(words.map((w) => [w.field, commitment(w.salt, w.text)])),
            }),
          },
        ],
        words,
        rows: {
          cases: [],
          deadlines: [],
          tasks: [],
          person: { person, name, nameKey: nameKey(name), birth, sex, number: number ?? null, unit },
        },
        answer: { person },
      })
      switch (appended.outcome) {
        case 'done':
          return reply.code(201).send({ person })
        case 'replayed':
          return reply.code(200).send(appended.answer)
        case 'no session':
          return answerProblem(reply, 'session')
        case 'no right':
          return answerProblem(reply, 'right')
        case 'key reused':
          return answerProblem(reply, 'key-reused')
        case 'stale':
          return answerProblem(reply, 'busy')
      }
    })
  }
