import type { FastifyError, FastifyInstance } from 'fastify'
import { noConnection } from '../../db/pool.ts'
import { answerProblem, type ProblemCode } from '../problems.ts'
import { languageOf } from './language.ts'
import { isShapeError, shapeRefusals } from './shapes.ts'

const byCode: Readonly<Record<string, ProblemCode>> = {
  HN_UNREADABLE: 'bad-request',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-request',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad-request',
  FST_ERR_BAD_URL: 'not-found',
  // A query took too long, or stood in the way of another.
  '57014': 'busy',
  '55P03': 'busy',
  '40P01': 'busy',
  '40001': 'busy',
  // Two wrote the same at the same moment.
  '23505': 'stale',
  '23P01': 'stale',
}

/** One handler for everything that went wrong: a known code, or a bug that is logged without what was typed. */
export const answerErrors = (app: FastifyInstance): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (isShapeError(error)) return answerProblem(reply, 'content', { refusals: shapeRefusals(error, languageOf(request)) })
    const known = noConnection(error) ? 'busy' : byCode[error.code]
    if (known) return answerProblem(reply, known)
    request.log.error({ code: error.code, message: error.message, stack: error.stack, route: request.routeOptions.url }, 'bug')
    return answerProblem(reply, 'bug')
  })
}
