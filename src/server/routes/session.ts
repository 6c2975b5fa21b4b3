import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Database } from '../../db/pool.ts'
import { freshToken, sessionKey } from '../../db/session.ts'
import { beginTry, forgive, openSession, readMe, readSignIn, revokeSession, type Me as Stored, takeTotpStep } from '../../db/signin.ts'
import { type Law, officeTerm } from '../../engine/law.ts'
import { dayOf } from '../../kernel/moment.ts'
import { dosing } from '../../law/dosing.ts'
import type { Installation, Me } from '../contract/answers.ts'
import { SignIn } from '../contract/requests.ts'
import { giveCookie, sessionOf, takeCookie } from '../http/session.ts'
import { answerProblem } from '../problems.ts'
import { isPassword } from '../signin/passwords.ts'
import { openSecret, stepOf } from '../signin/totp.ts'
import { MOST_FAILURES } from '../signin/tries.ts'

/** A working day at most, and an hour without use: a screen left open in an office is the likeliest thief. */
const HOURS = 12
const IDLE_MINUTES = 60

/** Screens by what the offices are for. */
const screensOf = (law: Law, me: Stored): Me['screens'] => {
  const works = me.offices.some((o) => (law.offices.offices[o.office]?.words.length ?? 0) > 0)
  const keeps = me.offices.some((o) => law.offices.offices[o.office]?.words.includes('stock'))
  const assigns = me.offices.some((o) => law.offices.offices[o.office]?.assigns)
  const gives = me.offices.some((o) => dosing.gives.some((g) => g === o.office))
  return [
    ...(works ? (['today', 'people'] as const) : []),
    'plans',
    ...(keeps ? (['stock'] as const) : []),
    ...(assigns ? (['assignments'] as const) : []),
    ...(gives ? (['dosing'] as const) : []),
    ...(me.admin ? (['admin'] as const) : []),
  ]
}

const meOf = (law: Law, me: Stored): Me => {
  const on = dayOf(me.now)
  const unit = (id: Stored['offices'][number]['unit']) => ({ id, name: me.units[id]?.name ?? id, kind: me.units[id]?.kind ?? '' })
  return {
    account: { id: me.account, login: me.login, name: me.name, totp: me.totp },
    offices: me.offices.map((o) => ({ office: o.office, term: officeTerm(law, o.office, on), unit: unit(o.unit) })),
    kind: me.kind,
    now: me.now,
    signers: me.signers.map((s) => ({ ...s, term: officeTerm(law, s.office, on) })),
    screens: screensOf(law, me),
  }
}

export const sessionRoutes =
  (parts: {
    readonly db: Database
    readonly law: Law
    readonly secret: Buffer
    readonly nowMillis: () => number
    readonly installation: () => Installation
  }): FastifyPluginAsyncZod =>
  async (app) => {
    const answered = (me: Stored): Me => ({ ...meOf(parts.law, me), loading: parts.installation().loading })

    app.get('/api/installation', { config: { open: true } }, async () => parts.installation())

    app.post('/api/session', { schema: { body: SignIn }, config: { open: true } }, async (request, reply) => {
      const { password, code } = request.body
      const login = request.body.login.toLowerCase()
      const attempt = await beginTry(parts.db, login, request.ip, MOST_FAILURES)
      if (attempt === undefined) return answerProblem(reply, 'too-many')
      const known = await readSignIn(parts.db, login)
      const right = await isPassword(password, known.passwordHash)
      if (!right || known.disabled || known.account === null) return answerProblem(reply, 'sign-in')
      if (known.totpSecret) {
        if (code === undefined) {
          await forgive(parts.db, attempt)
          return answerProblem(reply, 'totp')
        }
        const secret = openSecret(parts.secret, known.totpSecret)
        const step = secret === undefined ? undefined : stepOf(secret, code, parts.nowMillis())
        if (step === undefined || !(await takeTotpStep(parts.db, known.account, step)))
          return answerProblem(reply, 'totp', { detail: { vi: 'Mã xác thực không đúng.', en: 'The code is not right.' } })
      }
      await forgive(parts.db, attempt)
      const token = freshToken()
      const session = sessionKey(token)
      const device = (request.headers['user-agent'] ?? '').slice(0, 200)
      await openSession(parts.db, { account: known.account, session, hours: HOURS, idle: IDLE_MINUTES, device })
      const me = await readMe(parts.db, session)
      return me ? giveCookie(reply, token).code(201).send(answered(me)) : answerProblem(reply, 'sign-in')
    })

    app.delete('/api/session', async (request, reply) => {
      await revokeSession(parts.db, sessionOf(request))
      return takeCookie(reply).code(204).send()
    })

    app.get('/api/me', async (request, reply) => {
      const me = await readMe(parts.db, sessionOf(request))
      return me ? answered(me) : answerProblem(reply, 'session')
    })
  }
