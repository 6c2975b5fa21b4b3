import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { SessionKey } from '../../db/session.ts'
import { isUuid } from '../../kernel/ids.ts'

const TOKEN = /^Device [0-9a-f-]{36}\.([0-9a-f]{64})$/

/**
 * The session of a device: the hash of its token, and the account of who unlocked it (`api.alive`). Nothing where the headers say no such thing.
 */
export const deviceSession = (request: FastifyRequest): SessionKey | undefined => {
  const token = TOKEN.exec(request.headers.authorization ?? '')?.[1]
  const by = request.headers['x-device-by']
  if (token === undefined || !isUuid(by)) return undefined
  const hash = createHash('sha256').update(token).digest()
  return Buffer.concat([hash, Buffer.from(by.replaceAll('-', ''), 'hex')]) as SessionKey // as `api.alive` reads it
}
