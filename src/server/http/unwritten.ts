import type { FastifyReply } from 'fastify'
import { answerProblem, type ProblemCode } from '../problems.ts'

/** Why something was not written into the log that nobody can mend in its form. */
export type Unwritten =
  | { readonly is: 'no session' | 'not found' | 'key reused' | 'no right' | 'busy' }
  | { readonly is: 'stale'; readonly seq: number }

const codes = {
  'no session': 'session',
  'not found': 'not-found',
  'key reused': 'key-reused',
  'no right': 'right',
  busy: 'busy',
  stale: 'stale',
} as const satisfies Readonly<Record<Unwritten['is'], ProblemCode>>

export const answerUnwritten = (reply: FastifyReply, why: Unwritten): FastifyReply =>
  answerProblem(reply, codes[why.is], why.is === 'stale' ? { seq: why.seq } : {})
