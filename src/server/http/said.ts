import type { FastifyReply } from 'fastify'
import type { Said } from '../identity.ts'
import { answerProblem } from '../problems.ts'
import { answerUnwritten } from './unwritten.ts'

/** The answer to a statement about a person. */
export const answerSaid = (reply: FastifyReply, said: Said): FastifyReply => {
  switch (said.is) {
    case 'recorded':
      return reply.code(201).send(said.answer)
    case 'replayed':
      return reply.code(200).send(said.answer)
    case 'refused':
      return answerProblem(reply, 'content', { refusals: said.reasons })
    default:
      return answerUnwritten(reply, said)
  }
}
