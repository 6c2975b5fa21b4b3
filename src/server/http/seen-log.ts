import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type LogHead, logHas, logKept, notePutBack, readLogHead } from '../../db/log-head.ts'
import type { Database } from '../../db/pool.ts'
import type { EntryId } from '../../kernel/ids.ts'
import { LOG_HEADER } from '../contract/routes.ts'
import { answerProblem } from '../problems.ts'

/** Milliseconds for which a head is told again without asking: the log is sealed once a second. */
const FRESH_MS = 1_000
/** Heads that are known to be of this log: those of more than an hour. */
const KNOWN = 5_000
/** Entries of windows that may stand in no batch that was told: fifty windows write no more in some seconds. */
const ANSWERED = 500

const OWN = 'own'

const textOf = ({ installation, epoch, no, root }: LogHead): string => `${installation}.${epoch}.${no}.${root}`

/** Pages of a release before the proof say none. */
const SHAPE = /^([0-9a-f-]{36})\.(\d{1,9})\.(\d{1,15})\.([0-9a-f]{16})(?:\.([0-9a-f]{32}))?$/

type Seen = LogHead & { readonly proof: string | undefined }

/** What a page says that it saw; nothing when it is no head. */
const headOf = (text: unknown): Seen | undefined => {
  const [, installation, epoch, no, root, proof] = (typeof text === 'string' && SHAPE.exec(text)) || []
  return installation && root ? { installation, epoch: Number(epoch), no: Number(no), root, proof } : undefined
}

/** Nobody outside makes one: a head with it was told by this installation. */
const proving = (secret: Buffer) => {
  const proofOf = (head: LogHead): string =>
    createHmac('sha256', secret)
      .update(`nhật ký: ${textOf(head)}`)
      .digest('hex')
      .slice(0, 32)
  return {
    told: (head: LogHead): string => `${textOf(head)}.${proofOf(head)}`,
    isTold: ({ proof, ...head }: Seen): boolean => proof !== undefined && timingSafeEqual(Buffer.from(proof), Buffer.from(proofOf(head))),
  }
}

/** The entry that an answer says was written. */
const entryOf = (payload: unknown): EntryId | undefined =>
  typeof payload === 'string' ? (/"entry":"([0-9a-f-]{36})"/.exec(payload)?.[1] as EntryId | undefined) : undefined // as the log calls it

/** What the program knows of its database: how often a connection came or went, and whether the log lacks what its witness tells of. */
export type Watched = { readonly turns: () => number; readonly behind?: (() => boolean) | undefined }

/**
 * Every page learns the last batch of the log, and says at its next request which one it saw last. A server that does not have that batch was put back from a
 * copy: what was given since stands nowhere in it, so nothing of the window answers until it is restored as the runbook says. Where the batch carries the proof
 * that this installation told it under the restore that holds, no window is answered any more, whatever it saw itself: one that looked speaks for all. A later
 * restore is no such case, and neither is another installation at the same address. Who reads first asks once a second at most; a request whose batch was told
 * by this very program asks nothing.
 *
 * The program itself looks as often as a connection of its pool came or went: behind the new one may be a standby that took over before it had everything.
 * Where it lacks the last batch that was told, or an entry that was answered since, no window is answered either (docs/decisions/0726).
 */
export const seenLog = (db: Database, secret: Buffer, nowMillis: () => number, { turns, behind = () => false }: Watched) => {
  const { told, isTold } = proving(secret)
  const known = new Set<string>()
  let head: Awaited<ReturnType<typeof readLogHead>>
  let at = Number.NEGATIVE_INFINITY
  const answered: EntryId[] = []
  let looked = turns()
  let lost = false
  // A window asks every few seconds.
  let noted = ''
  const keep = (text: string): void => {
    known.add(text)
    for (const oldest of known) {
      if (known.size <= KNOWN) break
      known.delete(oldest)
    }
  }
  const latest = async (): Promise<typeof head> => {
    // A clock may be set back.
    if (head && Math.abs(nowMillis() - at) < FRESH_MS) return head
    at = nowMillis()
    const last = await readLogHead(db)
    // Before a restore that was told something else was written.
    if (last?.epoch !== head?.epoch) answered.length = 0
    head = last
    if (head) keep(told(head))
    return head
  }
  /** Whether the database lacks what this very program told or wrote. */
  const lacksOwn = async (): Promise<boolean> => {
    const now = turns()
    if (!lost && now !== looked) {
      lost = !(await logKept(db, head, answered))
      looked = now
      // An entry that stood in no batch yet is kept as the next one.
      if (lost && head) await notePutBack(db, (await logHas(db, head)) ? { ...head, no: head.no + 1, root: 'unsealed' } : head)
    }
    return lost || behind()
  }
  const isOurs = async (text: string, seen: Seen): Promise<boolean> => {
    if (known.has(text)) return true
    const now = await latest()
    if (!now || seen.installation !== now.installation || seen.epoch < now.epoch) return true
    const has = seen.epoch === now.epoch && (await logHas(db, seen))
    if (has) keep(text)
    return has
  }
  /** Whether the log lacks what was seen here, or what anybody saw before. */
  const isPutBack = async (request: FastifyRequest): Promise<boolean> => {
    if (await lacksOwn()) {
      if (noted !== OWN) request.log.error('The database lacks what this program wrote: it was put back, or a standby took over too early.')
      noted = OWN
      return true
    }
    const said = request.headers[LOG_HEADER]
    const seen = headOf(said)
    if (!seen || (await isOurs(String(said), seen))) {
      // A dose asks no more than the start did, until there is something to ask.
      const now = Number.isFinite(at) && !head?.putBack ? head : await latest()
      return now?.putBack ?? false
    }
    if (noted !== said)
      request.log.error(
        `A window saw batch ${seen.no} of restore ${seen.epoch}, which this log does not have: the server was put back from a copy.`,
      )
    noted = String(said)
    if (head && seen.epoch === head.epoch && isTold(seen)) {
      await notePutBack(db, seen)
      head = { ...head, putBack: true }
    }
    return true
  }
  /** Whoever was told nothing learns nothing of the log. */
  const tells = async (_: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const now = reply.statusCode === 200 ? await latest() : undefined
    if (now) reply.header(LOG_HEADER, told(now))
  }
  return {
    onRequest: async (request: FastifyRequest, reply: FastifyReply) =>
      (await isPutBack(request)) ? answerProblem(reply, 'put-back') : undefined,
    /** Of whoever tells what the server lacks, and is heard all the same. */
    hears: async (request: FastifyRequest): Promise<void> => {
      await isPutBack(request)
    },
    onSend: async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<void> => {
      const entry = reply.statusCode === 201 ? entryOf(payload) : undefined
      if (entry) answered.push(entry)
      if (answered.length > ANSWERED) answered.shift()
      if (request.method === 'GET') await tells(request, reply)
    },
    tells,
  }
}

export type SeenLog = ReturnType<typeof seenLog>
