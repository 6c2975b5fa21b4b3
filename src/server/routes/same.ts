import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readAlike } from '../../db/likely.ts'
import { findPeople } from '../../db/people.ts'
import { readSame, readSameList } from '../../db/same.ts'
import { type Me, readMe } from '../../db/signin.ts'
import { dayOf } from '../../kernel/moment.ts'
import { likeness, type Sign, type Traits, WORTH_A_LOOK } from '../../people/likeness.ts'
import { nameKey } from '../../people/names.ts'
import { phoneDigits } from '../../people/numbers.ts'
import { paperOf } from '../../people/papers.ts'
import { byNumber } from '../../people/query.ts'
import { now } from '../clock.ts'
import { comparisonOf } from '../compare.ts'
import { type Alike, AlikeOf, AskByNumber, type Duplicates, PairParams, RecordParams, SaySame } from '../contract/same.ts'
import { sessionOf } from '../http/session.ts'
import { answerUnwritten } from '../http/unwritten.ts'
import { traitsOf } from '../likely.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'
import { registrarAmong } from '../register.ts'
import { type SaidSame, saySame } from '../same.ts'

/** Shown while somebody is typed in: more would not be read. */
const MOST = 5

const answer = (reply: FastifyReply, said: SaidSame): FastifyReply => {
  switch (said.is) {
    case 'recorded':
      return reply.code(201).send(said.answer)
    case 'replayed':
      return reply.code(200).send(said.answer)
    case 'refused':
      return answerProblem(reply, said.reasons.every((r) => r.why === 'content') ? 'content' : 'refused', { refusals: said.reasons })
    default:
      return answerUnwritten(reply, said)
  }
}

/** One person with several records: what looks so, what two offices say of it, and who may be meant while somebody is typed in. */
export const sameRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    const registers = ({ offices, now: moment }: Me): boolean => registrarAmong(ground.law, offices, dayOf(moment)) !== undefined

    app.get('/api/same', async (request, reply) => {
      const list = await readSameList(ground.db, sessionOf(request))
      if (!list) return answerProblem(reply, 'session')
      // Signs are written by `comparing` only.
      return { ...list, likely: list.likely.map((l) => ({ ...l, signs: l.signs as readonly Sign[] })) } satisfies Duplicates
    })

    app.get('/api/same/:one/:other', { schema: { params: PairParams } }, async (request, reply) => {
      const read = await readSame(ground.db, { session: sessionOf(request), ...request.params, purpose: 'comparing two records' })
      if (!read) return answerProblem(reply, 'session')
      return comparisonOf(ground, read) ?? answerProblem(reply, 'not-found')
    })

    app.post('/api/same/:one/:other', { schema: { params: PairParams, body: SaySame } }, async (request, reply) =>
      answer(reply, await saySame(ground, { session: sessionOf(request), ...request.params, ...request.body })),
    )

    app.post('/api/same/:one/by-number', { schema: { params: RecordParams, body: AskByNumber } }, async (request, reply) => {
      const { key, number, why } = request.body
      const session = sessionOf(request)
      const me = await readMe(ground.db, session)
      if (!me) return answerProblem(reply, 'session')
      if (!registers(me)) return answerProblem(reply, 'right')
      const found = await findPeople(ground.db, session, byNumber(number), { purpose: why })
      if (!found) return answerProblem(reply, 'session')
      const here = found.hits[0]?.person
      if (here) return reply.code(200).send({ here })
      if (!found.elsewhere)
        return answerProblem(reply, 'not-found', {
          detail: { vi: 'Không đơn vị nào có hồ sơ với số này.', en: 'No unit has a file under this number.' },
        })
      return answer(reply, await saySame(ground, { session, key, one: request.params.one, other: found.elsewhere, does: 'same', why }))
    })

    app.get('/api/people/alike', { schema: { querystring: AlikeOf } }, async (request, reply) => {
      const { name, birth, sex, number, phone, unit, except } = request.query
      const session = sessionOf(request)
      const numbers = [
        ...(number ? [{ kind: paperOf(number), number }] : []),
        ...(phone && phoneDigits(phone) ? [{ kind: 'phone', number: phoneDigits(phone) }] : []),
      ]
      const key = nameKey(name)
      const alike = await readAlike(ground.db, session, { nameKey: key, birth, numbers: numbers.map((n) => n.number) })
      if (!alike) return answerProblem(reply, 'session')
      const on = dayOf(now())
      const typed: Traits = { names: [key], birth, sex, numbers, unit: unit as Traits['unit'] } // compared with units, and not looked up
      const hits = alike
        .filter((a) => a.traits.person !== except)
        .map((a) => ({ a, like: likeness(typed, traitsOf(ground.units.on, on, a.traits)) }))
        .filter(({ like }) => like.score >= WORTH_A_LOOK)
        .sort((x, y) => y.like.score - x.like.score)
        .slice(0, MOST)
      // Across units nothing answers but the exact number, only that there is a file, and only to who may register.
      const isHere = hits.some(({ like }) => like.signs.includes('same number'))
      const me = number && !isHere ? await readMe(ground.db, session) : undefined
      const found =
        number && me && registers(me) ? await findPeople(ground.db, session, byNumber(number), { purpose: 'registering' }) : undefined
      return {
        hits: hits.map(({ a, like }) => ({
          id: a.traits.person,
          name: a.name,
          birth: a.traits.birth,
          unit: a.unitName,
          signs: like.signs,
        })),
        elsewhere: (found?.elsewhere ?? null) !== null,
      } satisfies Alike
    })
  }
