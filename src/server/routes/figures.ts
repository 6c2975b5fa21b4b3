import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { type KnownAt, readFigurePeople, readKnownAt, readProofs } from '../../db/figures.ts'
import { readProjected } from '../../db/projector.ts'
import { readSealState } from '../../db/seal.ts'
import type { SessionKey } from '../../db/session.ts'
import { type Me, readMe } from '../../db/signin.ts'
import type { Day } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { indicatorsOf } from '../../reports/movement.ts'
import { type Period, periodOf, sinceNewYear, windowOf } from '../../reports/period.ts'
import { type RollName, rollNames, rolls } from '../../reports/rolls.ts'
import { FigureOf, type FigurePeople, KeepHivCount, ReportName, ReportOf } from '../contract/figures.ts'
import { dosedPageOf, hereOf } from '../dosed.ts'
import { askedFor, readsFigures, reportOf, reportsFor } from '../figures.ts'
import { keepHivCount } from '../hiv-count.ts'
import type { Sentence } from '../http/language.ts'
import { sessionOf } from '../http/session.ts'
import { answerUnwritten } from '../http/unwritten.ts'
import { answerProblem, type ProblemCode } from '../problems.ts'
import type { Ground } from '../record.ts'
import { statusPage } from '../status.ts'

const isRoll = (name: string): name is RollName => rollNames.some((each) => each === name)

type Asked = { readonly me: Me; readonly name: RollName; readonly period: Period; readonly known: KnownAt; readonly exactly: boolean }

const NOTHING_YET: Sentence = {
  vi: 'Đến ngày đó hệ thống chưa ghi nhận số liệu nào.',
  en: 'By that day the system had recorded no figures.',
}
const NOT_BEGUN: Sentence = { vi: 'Kỳ này chưa bắt đầu.', en: 'This period has not begun.' }

/** What a session asks for, or why it gets nothing. */
const understood = async (
  ground: Ground,
  session: SessionKey,
  roll: string,
  of: { readonly unit: UnitId; readonly period: string; readonly known?: Day | undefined },
): Promise<Asked | { readonly code: ProblemCode; readonly detail?: Sentence }> => {
  const me = await readMe(ground.db, session)
  if (!me) return { code: 'session' }
  const period = periodOf(of.period)
  if (!isRoll(roll) || !period || !ground.units.book().get(of.unit)) return { code: 'not-found' }
  const reads = readsFigures(ground, me, of.unit)
  if (!reads) return { code: 'right' }
  if (windowOf(period).from > dayOf(me.now)) return { code: 'not-found', detail: NOT_BEGUN }
  const known = await readKnownAt(ground.db, of.known)
  if (!known && of.known) return { code: 'not-found', detail: NOTHING_YET }
  return { me, name: roll, period, known: known ?? { pos: 0, root: '', sealed_at: me.now }, exactly: reads === 'exactly' }
}

/** Figures of the books of units, in the periods of administrative reports, and how old their proof is. */
export const figureRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/api/reports', async (request, reply) => {
      const me = await readMe(ground.db, sessionOf(request))
      return me ? reportsFor(ground, me) : answerProblem(reply, 'session')
    })

    app.get('/api/reports/:roll', { schema: { params: ReportName, querystring: ReportOf } }, async (request, reply) => {
      const asked = await understood(ground, sessionOf(request), request.params.roll, request.query)
      if ('code' in asked) return answerProblem(reply, asked.code, asked.detail === undefined ? {} : { detail: asked.detail })
      return reportOf(ground, asked.me, { ...asked, unit: request.query.unit })
    })

    app.get('/api/reports/:roll/doses', { schema: { params: ReportName, querystring: ReportOf } }, async (request, reply) => {
      const asked = await understood(ground, sessionOf(request), request.params.roll, request.query)
      if ('code' in asked) return answerProblem(reply, asked.code, asked.detail === undefined ? {} : { detail: asked.detail })
      // The form is made of quarters.
      if (asked.period.kind === 'requested') return answerProblem(reply, 'not-found')
      const of = { ...asked, session: sessionOf(request), unit: request.query.unit, before: request.query.known !== undefined }
      return (await dosedPageOf(ground, asked.me, of)) ?? answerProblem(reply, 'not-found')
    })

    app.post('/api/reports/:roll/doses/hiv', { schema: { params: ReportName, body: KeepHivCount } }, async (request, reply) => {
      const session = sessionOf(request)
      const { unit } = request.body
      const asked = await understood(ground, session, request.params.roll, { unit, period: request.body.period })
      if ('code' in asked) return answerProblem(reply, asked.code, asked.detail === undefined ? {} : { detail: asked.detail })
      const { me, name, period, known } = asked
      if (!('doses' in rolls[name]) || period.kind === 'requested') return answerProblem(reply, 'not-found')
      const wrote = await keepHivCount(ground, session, me, { ...request.body, period }, await hereOf(ground, unit, period, known))
      switch (wrote.is) {
        case 'recorded':
          return reply.code(201).send({})
        case 'replayed':
          return reply.code(200).send({})
        case 'refused':
          return answerProblem(reply, 'content', { refusals: wrote.reasons })
        default:
          return answerUnwritten(reply, wrote)
      }
    })

    app.get('/api/reports/:roll/people', { schema: { params: ReportName, querystring: FigureOf } }, async (request, reply) => {
      const session = sessionOf(request)
      const { unit, figure, period, since } = request.query
      const asked = await understood(ground, session, request.params.roll, request.query)
      if ('code' in asked) return answerProblem(reply, asked.code, asked.detail === undefined ? {} : { detail: asked.detail })
      const indicators = indicatorsOf(rolls[asked.name]).filter((i) => i.id === figure)
      if (indicators.length === 0) return answerProblem(reply, 'not-found')
      // Who reads figures without names has nobody to open, and "hidden" would tell the small number all the same.
      if (!asked.exactly) return answerProblem(reply, 'right')
      const found = await readFigurePeople(ground.db, session, {
        ...askedFor(ground, asked.name, unit, asked.period, asked.known),
        ...(since ? { window: sinceNewYear(asked.period) } : {}),
        indicators,
        purpose: `${asked.name}/${figure} ${unit} ${period}${since ? ` since ${since}` : ''}`,
      })
      if (!found) return answerProblem(reply, 'session')
      return {
        hidden: found.hidden,
        people: found.people.map(({ person, name, until, ...p }) => ({ ...p, id: person, name: name ?? '', ...(until ? { until } : {}) })),
      } satisfies FigurePeople
    })

    app.get('/api/status', async (request, reply) => {
      const me = await readMe(ground.db, sessionOf(request))
      if (!me) return answerProblem(reply, 'session')
      const [sealed, projected, proofs] = await Promise.all([readSealState(ground.db), readProjected(ground.db), readProofs(ground.db)])
      return statusPage(ground, me.now, { sealed, projected: projected.pos, proofs })
    })
  }
