import type { FastifyReply } from 'fastify'
import type { Database } from '../../db/pool.ts'
import { readSignsAt } from '../../db/seconds.ts'
import { readMe } from '../../db/signin.ts'
import type { AccountId, UnitId } from '../../kernel/ids.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { answerProblem } from '../problems.ts'
import { secondSigner } from '../second-signature.ts'
import { sessionOf } from './session.ts'

export const WRONG_SECOND: readonly Refusal[] = [{ why: 'content', field: 'password', detail: 'Mật khẩu của người ký thứ hai không đúng.' }]

const WRONG_OWN: readonly Refusal[] = [{ why: 'content', field: 'password', detail: 'Mật khẩu đăng nhập của bạn không đúng.' }]

/**
 * What two people sign at a place. Nothing is written while the second password is wrong; and it is tried only for a session that works there itself: whoever
 * does not would count guesses against the login of a colleague.
 */
export const withSecond = async (
  db: Database,
  reply: FastifyReply,
  site: UnitId,
  by: { readonly login: string; readonly password: string },
  write: (second: AccountId) => Promise<FastifyReply>,
): Promise<FastifyReply> => {
  const at = await readSignsAt(db, sessionOf(reply.request), site)
  if (at === 'no session') return answerProblem(reply, 'session')
  if (at === 'elsewhere') return answerProblem(reply, 'not-found')
  const second = await secondSigner(db, reply.request.ip, by)
  if (second === 'too many') return answerProblem(reply, 'too-many')
  if (second === 'wrong') return answerProblem(reply, 'content', { refusals: WRONG_SECOND })
  return write(second)
}

/** What somebody answers for beyond their session: with their own password once more. */
export const withOwnPassword = async (
  db: Database,
  reply: FastifyReply,
  password: string,
  write: () => Promise<FastifyReply>,
): Promise<FastifyReply> => {
  const me = await readMe(db, sessionOf(reply.request))
  if (!me) return answerProblem(reply, 'session')
  const proven = await secondSigner(db, reply.request.ip, { login: me.login, password })
  if (proven === 'too many') return answerProblem(reply, 'too-many')
  return proven === me.account ? write() : answerProblem(reply, 'content', { refusals: WRONG_OWN })
}
