import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import {
  listSessions,
  type Me,
  type OwnSecrets,
  readMe,
  readOwnSecrets,
  revokeSession,
  setOwnPassword,
  setOwnTotp,
  takeTotpStep,
} from '../../db/signin.ts'
import { done, type Outcome, type Refusal, refused } from '../../kernel/refusal.ts'
import { AnyId, ChangePassword, OwnProof, TotpCode } from '../contract/requests.ts'
import { sessionOf } from '../http/session.ts'
import { answerProblem } from '../problems.ts'
import { hashPassword, isPassword } from '../signin/passwords.ts'
import { freshTotp, openSecret, sealSecret, stepOf } from '../signin/totp.ts'
import { guarded } from '../signin/tries.ts'

const ENROL_MS = 10 * 60_000

const problems = { 'no session': 'session', 'too many': 'too-many' } as const

const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })

/** What an account holder changes for themselves. A second factor counts only after a code of it was given. */
export const meRoutes =
  (parts: { readonly db: Database; readonly secret: Buffer; readonly nowMillis: () => number }): FastifyPluginAsyncZod =>
  async (app) => {
    /** An open screen is not enough to change the second step: the password is asked for again, and a code where the step stands. */
    const proofOf = async (me: Me, own: OwnSecrets, { password, code }: OwnProof): Promise<Outcome<Me>> => {
      if (!(await isPassword(password, own.passwordHash))) return refused(wrong('password', 'Mật khẩu không đúng.'))
      if (!own.totpSecret) return done(me)
      const secret = openSecret(parts.secret, own.totpSecret)
      const step = secret === undefined ? undefined : stepOf(secret, code ?? '', parts.nowMillis())
      return step !== undefined && (await takeTotpStep(parts.db, own.account, step))
        ? done(me)
        : refused(wrong('code', 'Mã không đúng hoặc đã dùng. Đợi mã mới trên điện thoại.'))
    }

    const prove = async (session: SessionKey, address: string, given: OwnProof): Promise<Outcome<Me> | 'no session' | 'too many'> => {
      const own = await readOwnSecrets(parts.db, session)
      const me = await readMe(parts.db, session)
      if (!own || !me) return 'no session'
      return guarded(parts.db, { login: me.login, address }, async () => {
        const answer = await proofOf(me, own, given)
        return { right: answer.ok, answer }
      })
    }

    const enrolling = new Map<string, { readonly secret: string; readonly until: number }>()

    app.post('/api/me/password', { schema: { body: ChangePassword } }, async (request, reply) => {
      const session = sessionOf(request)
      const own = await readOwnSecrets(parts.db, session)
      const me = await readMe(parts.db, session)
      if (!own || !me) return answerProblem(reply, 'session')
      const right = await guarded(parts.db, { login: me.login, address: request.ip }, async () => {
        const answer = await isPassword(request.body.old, own.passwordHash)
        return { right: answer, answer }
      })
      if (right === 'too many') return answerProblem(reply, 'too-many')
      if (!right) return answerProblem(reply, 'content', { refusals: [wrong('old', 'Mật khẩu hiện nay không đúng.')] })
      await setOwnPassword(parts.db, session, await hashPassword(request.body.new))
      return reply.code(204).send()
    })

    app.post('/api/me/totp', { schema: { body: OwnProof } }, async (request, reply) => {
      const proof = await prove(sessionOf(request), request.ip, request.body)
      if (typeof proof === 'string') return answerProblem(reply, problems[proof])
      if (!proof.ok) return answerProblem(reply, 'content', { refusals: proof.refusals })
      const { account, login } = proof.value
      const fresh = freshTotp(login)
      const now = parts.nowMillis()
      for (const [other, e] of enrolling) if (e.until < now) enrolling.delete(other)
      enrolling.set(account, { secret: fresh.secret, until: now + ENROL_MS })
      return fresh
    })

    app.put('/api/me/totp', { schema: { body: TotpCode } }, async (request, reply) => {
      const session = sessionOf(request)
      const me = await readMe(parts.db, session)
      if (!me) return answerProblem(reply, 'session')
      const begun = enrolling.get(me.account)
      const now = parts.nowMillis()
      const step = begun && begun.until >= now ? stepOf(begun.secret, request.body.code, now) : undefined
      if (!begun || step === undefined)
        return answerProblem(reply, 'content', { refusals: [wrong('code', 'Mã không đúng, hoặc đã quá 10 phút. Bắt đầu lại.')] })
      await setOwnTotp(parts.db, session, { sealedSecret: sealSecret(parts.secret, begun.secret), step })
      enrolling.delete(me.account)
      return reply.code(204).send()
    })

    app.delete('/api/me/totp', { schema: { body: OwnProof } }, async (request, reply) => {
      const session = sessionOf(request)
      const proof = await prove(session, request.ip, request.body)
      if (typeof proof === 'string') return answerProblem(reply, problems[proof])
      if (!proof.ok) return answerProblem(reply, 'content', { refusals: proof.refusals })
      return (await setOwnTotp(parts.db, session, null)) ? reply.code(204).send() : answerProblem(reply, 'session')
    })

    app.get('/api/me/sessions', async (request, reply) => {
      const list = await listSessions(parts.db, sessionOf(request))
      return list.length > 0 ? list : answerProblem(reply, 'session')
    })

    app.delete('/api/me/sessions/:id', { schema: { params: AnyId } }, async (request, reply) =>
      (await revokeSession(parts.db, sessionOf(request), request.params.id)) ? reply.code(204).send() : answerProblem(reply, 'not-found'),
    )
  }
