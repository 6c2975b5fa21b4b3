import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Database } from '../../db/pool.ts'
import { listSessions, readMe, readOwnSecrets, revokeSession, setOwnPassword, setOwnTotp } from '../../db/signin.ts'
import { AnyId, ChangePassword, TotpCode } from '../contract/requests.ts'
import { sessionOf } from '../http/session.ts'
import { answerProblem } from '../problems.ts'
import { hashPassword, isPassword } from '../signin/passwords.ts'
import { freshTotp, isCode, sealSecret } from '../signin/totp.ts'

const ENROL_MS = 10 * 60_000

/** What an account holder changes for themselves. A second factor counts only after a code of it was given. */
export const meRoutes =
  (parts: { readonly db: Database; readonly secret: Buffer; readonly nowMillis: () => number }): FastifyPluginAsyncZod =>
  async (app) => {
    const enrolling = new Map<string, { readonly secret: string; readonly until: number }>()

    app.post('/api/me/password', { schema: { body: ChangePassword } }, async (request, reply) => {
      const session = sessionOf(request)
      const own = await readOwnSecrets(parts.db, session)
      if (!own) return answerProblem(reply, 'session')
      if (!(await isPassword(request.body.old, own.passwordHash)))
        return answerProblem(reply, 'content', { refusals: [{ why: 'content', field: 'old', detail: 'Mật khẩu hiện nay không đúng.' }] })
      await setOwnPassword(parts.db, session, await hashPassword(request.body.new))
      return reply.code(204).send()
    })

    app.post('/api/me/totp', async (request, reply) => {
      const me = await readMe(parts.db, sessionOf(request))
      if (!me) return answerProblem(reply, 'session')
      const fresh = freshTotp(me.login)
      const now = parts.nowMillis()
      for (const [account, e] of enrolling) if (e.until < now) enrolling.delete(account)
      enrolling.set(me.account, { secret: fresh.secret, until: now + ENROL_MS })
      return fresh
    })

    app.put('/api/me/totp', { schema: { body: TotpCode } }, async (request, reply) => {
      const session = sessionOf(request)
      const own = await readOwnSecrets(parts.db, session)
      if (!own) return answerProblem(reply, 'session')
      const begun = enrolling.get(own.account)
      if (!begun || begun.until < parts.nowMillis() || !isCode(begun.secret, request.body.code))
        return answerProblem(reply, 'content', {
          refusals: [{ why: 'content', field: 'code', detail: 'Mã không đúng, hoặc đã quá 10 phút. Bắt đầu lại.' }],
        })
      await setOwnTotp(parts.db, session, sealSecret(parts.secret, begun.secret))
      enrolling.delete(own.account)
      return reply.code(204).send()
    })

    app.delete('/api/me/totp', async (request, reply) =>
      (await setOwnTotp(parts.db, sessionOf(request), null)) ? reply.code(204).send() : answerProblem(reply, 'session'),
    )

    app.get('/api/me/sessions', async (request, reply) => {
      const list = await listSessions(parts.db, sessionOf(request))
      return list.length > 0 ? list : answerProblem(reply, 'session')
    })

    app.delete('/api/me/sessions/:id', { schema: { params: AnyId } }, async (request, reply) =>
      (await revokeSession(parts.db, sessionOf(request), request.params.id)) ? reply.code(204).send() : answerProblem(reply, 'not-found'),
    )
  }
