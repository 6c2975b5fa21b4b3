import { createHash, randomBytes } from 'node:crypto'
import type { Brand } from '../kernel/brand.ts'
import type { AccountId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'

/** sha256 of a session's token: what the database knows of it. The token itself lives in the cookie only. */
export type SessionKey = Brand<Buffer, 'SessionKey'>

export const sessionKey = (token: string): SessionKey => createHash('sha256').update(token).digest() as SessionKey // this is the constructor of the brand

/** 256 random bits for a cookie. */
export const freshToken = (): string => randomBytes(32).toString('base64url')

export type Held = { readonly office: string; readonly unit: UnitId }

/** Who is asking, as the database sees the session now. */
export type Who = {
  readonly account: AccountId
  readonly name: string
  readonly offices: readonly Held[]
  readonly kind: 'demo' | 'real'
  /** The clock of the database, or the given one in a demonstration. */
  readonly now: Moment
}
