import type {} from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type SessionKey, sessionKey } from '../../db/session.ts'
import { WRITE_HEADER } from '../contract/routes.ts'
import { answerProblem } from '../problems.ts'

/** The name of the session's cookie. */
export const COOKIE = 'hoa-nhap'
const keys = new WeakMap<FastifyRequest, SessionKey>()

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers without a session. */
    readonly open?: boolean
    /** May be called by pages and programs of others: it reads nothing of ours and writes nothing. */
    readonly foreign?: boolean
  }
}

/**
 * Every route below /api asks for a session unless it says `open`, and every write for the header that a foreign page cannot send. Whether
 * the session still lives is asked by the work itself, in its own round trip.
 */
export const guard = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (request, reply) => {
    const { config, url } = request.routeOptions
    if (!url?.startsWith('/api/')) return
    const writes = request.method !== 'GET' && request.method !== 'HEAD'
    if (writes && !config.foreign && request.headers[WRITE_HEADER] !== '1') return answerProblem(reply, 'foreign-page')
    if (config.open) return
    const token = request.cookies[COOKIE]
    if (!token) return answerProblem(reply, 'session')
    keys.set(request, sessionKey(token))
  })
}

/** The key of the session that `guard` found. */
export const sessionOf = (request: FastifyRequest): SessionKey => {
  const key = keys.get(request)
  if (!key) throw new Error('the route does not ask for a session')
  return key
}

/** HttpOnly and SameSite=Strict; `secure` as soon as the page itself came over TLS. Ends with the browser; the database ends it earlier. */
export const giveCookie = (reply: FastifyReply, token: string): FastifyReply =>
  reply.setCookie(COOKIE, token, { httpOnly: true, sameSite: 'strict', path: '/', secure: reply.request.protocol === 'https' })

export const takeCookie = (reply: FastifyReply): FastifyReply => reply.clearCookie(COOKIE, { path: '/' })
