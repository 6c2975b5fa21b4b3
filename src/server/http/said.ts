import type { FastifyReply } from 'fastify'
import type { Said } from '../identity.ts'
import { answerProblem } from '../problems.ts'

/** The answer to a statement about a person. */
export const answerSaid = (reply: FastifyReply, said: Said): FastifyReply => {
  switch (said.is) {
    case 'recorded':
      return reply.code(201).send(said.answer)
    case 'replayed':
      return reply.code(200).send(said.answer)
    case 'refused':
      return answerProblem(reply, 'content', { refusals: said.reasons })
    case 'stale':
      return answerProblem(reply, 'stale', { seq: said.seq })
    case 'no session':
      return answerProblem(reply, 'session')
    case 'not found':
      return answerProblem(reply, 'not-found')
    case 'key reused':
      return answerProblem(reply, 'key-reused')
    case 'no right':
      return answerProblem(reply, 'right')
    case 'busy':
      return answerProblem(reply, 'busy')
  }
}
