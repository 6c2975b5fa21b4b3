import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readFreshness } from '../../db/freshness.ts'
import { readMe } from '../../db/signin.ts'
import { readRound, readRounds } from '../../db/surveys.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Json } from '../../log/canonical.ts'
import { freshnessOf, sinceDays } from '../../people/freshness.ts'
import { answered } from '../../people/survey.ts'
import { AnswerSurvey, CloseSurvey, FreshnessOf, type FreshnessPage, OpenSurvey, SurveyParams, type Surveys } from '../contract/surveys.ts'
import { answerSaid } from '../http/said.ts'
import { sessionOf } from '../http/session.ts'
import { answerUnwritten } from '../http/unwritten.ts'
import { sayIdentity } from '../identity.ts'
import { RESIDENCE } from '../living.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'
import { closeSurvey, headedBy, type Kept, openSurvey, surveyOf } from '../surveys.ts'

const answerKept = (reply: FastifyReply, kept: Kept): FastifyReply => {
  switch (kept.is) {
    case 'recorded':
      return reply.code(201).send({ round: kept.round })
    case 'replayed':
      return reply.code(200).send({ round: kept.round })
    case 'refused':
      return answerProblem(reply, 'content', { refusals: kept.reasons })
    default:
      return answerUnwritten(reply, kept)
  }
}

/** The level above the communes: what a map of the country shows. */
const COUNTRY = 'province'

export const surveyRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/api/surveys', async (request, reply) => {
      const session = sessionOf(request)
      const [me, rounds] = await Promise.all([readMe(ground.db, session), readRounds(ground.db, session)])
      if (!me || !rounds) return answerProblem(reply, 'session')
      return {
        rounds: rounds.map(({ hamlet, closed, openedBy, ...r }) => ({
          ...r,
          openedBy: openedBy ?? '',
          ...(hamlet ? { hamlet } : {}),
          ...(closed ? { closed } : {}),
        })),
        mayOpen: [...headedBy(ground, me).keys()].map((id) => ({ id, name: ground.units.nameOf(id) ?? id })),
      } satisfies Surveys
    })

    app.post('/api/surveys', { schema: { body: OpenSurvey } }, async (request, reply) =>
      answerKept(reply, await openSurvey(ground, sessionOf(request), request.body)),
    )

    app.get('/api/surveys/:id', { schema: { params: SurveyParams } }, async (request, reply) => {
      const session = sessionOf(request)
      const [me, list] = await Promise.all([readMe(ground.db, session), readRound(ground.db, { session, round: request.params.id })])
      if (!me || list === 'no session') return answerProblem(reply, 'session')
      return list === 'not found' ? answerProblem(reply, 'not-found') : surveyOf(ground, me, list)
    })

    app.post('/api/surveys/:id/answers', { schema: { params: SurveyParams, body: AnswerSurvey } }, async (request, reply) => {
      const session = sessionOf(request)
      const { key, person, ...answer } = request.body
      const list = await readRound(ground.db, { session, round: request.params.id })
      if (list === 'no session') return answerProblem(reply, 'session')
      if (list === 'not found') return answerProblem(reply, 'not-found')
      if (!list.round.own) return answerProblem(reply, 'right')
      // Whoever is on the list is answered for; a person of the commune who is not yet on it, too.
      const round = { ...list.round, hamlet: list.round.hamlet ?? undefined }
      const asked = { does: 'survey-answer', round: round.id, person, ...answer } as Json // parsed JSON
      const said = await sayIdentity(ground, { session, key, request: asked, takesBack: answer.corrects }, person, ({ entries, today }) =>
        answered(round, answer, { entries, today, kindOf: ground.units.kindOf }),
      )
      return answerSaid(reply, said)
    })

    app.post('/api/surveys/:id/closing', { schema: { params: SurveyParams, body: CloseSurvey } }, async (request, reply) =>
      answerKept(reply, await closeSurvey(ground, { session: sessionOf(request), key: request.body.key }, request.params.id)),
    )

    app.get('/api/freshness', { schema: { querystring: FreshnessOf } }, async (request, reply) => {
      const session = sessionOf(request)
      const me = await readMe(ground.db, session)
      const { within } = request.query
      const fresh =
        me && (await readFreshness(ground.db, session, { kind: within ? RESIDENCE : COUNTRY, within, since: sinceDays(dayOf(me.now)) }))
      if (!fresh) return answerProblem(reply, 'session')
      return {
        now: fresh.now,
        units: fresh.units.map(({ unit, code, name, ...of }) => ({ unit, code, name, fresh: freshnessOf(of) })),
      } satisfies FreshnessPage
    })
  }
