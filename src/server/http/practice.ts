import type { FastifyReply, FastifyRequest } from 'fastify'
import { answerProblem } from '../problems.ts'

/** The window over the line with all that it cannot live without, and the machines that dose without one. */
export type Practised = 'window' | 'machines'

/** What is practised alone where real people are (docs/decisions/0537). */
const PRACTISED: ReadonlySet<Practised> = new Set(['window', 'machines'])

export type Practice = { readonly installation: () => { readonly kind: string }; readonly practised?: ReadonlySet<Practised> | undefined }

/** Before anything of a request is read: nothing of that part answers but at a demonstration. */
export const practiceOnly =
  ({ installation, practised = PRACTISED }: Practice, part: Practised) =>
  async (_: FastifyRequest, reply: FastifyReply) =>
    installation().kind === 'demo' || !practised.has(part) ? undefined : answerProblem(reply, 'practice-only')
