import type { FastifyReply, FastifyRequest } from 'fastify'
import { type LogHead, logHas, readLogHead } from '../../db/log-head.ts'
import type { Database } from '../../db/pool.ts'
import { LOG_HEADER } from '../contract/routes.ts'
import { answerProblem } from '../problems.ts'

/** Milliseconds for which a head is told again without asking: the log is sealed once a second. */
const FRESH_MS = 1_000
/** Heads that are known to be of this log: those of more than an hour. */
const KNOWN = 5_000

const textOf = ({ installation, epoch, no, root }: LogHead): string => `${installation}.${epoch}.${no}.${root}`

const SHAPE = /^([0-9a-f-]{36})\.(\d{1,9})\.(\d{1,15})\.([0-9a-f]{16})$/

/** What a page says that it saw; nothing when it is no head. */
const headOf = (text: unknown): LogHead | undefined => {
  const [, installation, epoch, no, root] = (typeof text === 'string' && SHAPE.exec(text)) || []
  return installation && root ? { installation, epoch: Number(epoch), no: Number(no), root } : undefined
}

/**
 * Every page learns the last batch of the log, and says at its next request which one it saw last. A server that does not have that batch was put back from a
 * copy: what was given since stands nowhere in it, so nothing of the window answers until it is restored as the runbook says. A later restore is no such case,
 * and neither is another installation at the same address. Who reads first asks once a second at most; a request whose batch was told by this very program
 * asks nothing.
 */
export const seenLog = (db: Database, nowMillis: () => number) => {
  const known = new Set<string>()
  let head: LogHead | undefined
  let at = Number.NEGATIVE_INFINITY
  // A window asks every few seconds.
  let noted = ''
  const keep = (text: string): void => {
    known.add(text)
    for (const oldest of known) {
      if (known.size <= KNOWN) break
      known.delete(oldest)
    }
  }
  const latest = async (): Promise<LogHead | undefined> => {
    if (head && nowMillis() - at < FRESH_MS) return head
    at = nowMillis()
    head = await readLogHead(db)
    if (head) keep(textOf(head))
    return head
  }
  const isOurs = async (text: string, seen: LogHead): Promise<boolean> => {
    if (known.has(text)) return true
    const now = await latest()
    if (!now || seen.installation !== now.installation || seen.epoch < now.epoch) return true
    const has = seen.epoch === now.epoch && (await logHas(db, seen))
    if (has) keep(text)
    return has
  }
  return {
    onRequest: async (request: FastifyRequest, reply: FastifyReply) => {
      const said = request.headers[LOG_HEADER]
      const seen = headOf(said)
      if (!seen || (await isOurs(String(said), seen))) return undefined
      if (noted !== said)
        request.log.error(
          `A window saw batch ${seen.no} of restore ${seen.epoch}, which this log does not have: the server was put back from a copy.`,
        )
      noted = String(said)
      return answerProblem(reply, 'put-back')
    },
    /** Whoever was told nothing learns nothing of the log. */
    onSend: async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const now = request.method === 'GET' && reply.statusCode === 200 ? await latest() : undefined
      if (now) reply.header(LOG_HEADER, textOf(now))
    },
  }
}

export type SeenLog = ReturnType<typeof seenLog>
