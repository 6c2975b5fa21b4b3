import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { SessionKey } from '../../db/session.ts'
import { requestProof } from '../../dosing/device/proof.ts'
import type { DeviceId } from '../../dosing/rights/right.ts'
import { type AccountId, isUuid } from '../../kernel/ids.ts'
import { type DeviceKeys, mac } from '../dosing/rights/keys.ts'

const TOKEN = /^Device ([0-9a-f-]{36})\.([0-9a-f]{64})$/

const same = (a: string, b: unknown): boolean =>
  typeof b === 'string' && a.length === b.length && timingSafeEqual(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1'))

/** The session of whoever speaks as the device that has this token. */
export const sessionAt = (token: string, by: AccountId): SessionKey => {
  const hash = createHash('sha256').update(token).digest()
  return Buffer.concat([hash, Buffer.from(by.replaceAll('-', ''), 'hex')]) as SessionKey // as `api.alive` reads it
}

/**
 * The session of a device: the hash of its token, and the account of who unlocked it (`api.alive`). Nothing where the headers say no such thing, or the slot of
 * that person was not opened there.
 */
export const deviceSession = (keys: Pick<DeviceKeys, 'slotOf'>, request: FastifyRequest): SessionKey | undefined => {
  const [, device, token] = TOKEN.exec(request.headers.authorization ?? '') ?? []
  const by = request.headers['x-device-by']
  if (token === undefined || !isUuid(by)) return undefined
  const slot = keys.slotOf(device as DeviceId, by as AccountId) // whatever they name: another name has another key
  if (!same(requestProof(mac, slot), request.headers['x-device-proof'])) return undefined
  return sessionAt(token, by as AccountId) // a uuid
}
