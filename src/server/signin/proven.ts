import { createHmac, randomBytes } from 'node:crypto'
import type { SessionKey } from '../../db/session.ts'
import type { AccountId } from '../../kernel/ids.ts'

type Said = { readonly login: string; readonly password: string }

/** Milliseconds for which a password that was right is not proven again for the same session. As a window asks for it again. Ours. */
const HOLDS = 30 * 60_000

/**
 * Who signed beside a session with their own password, in this program's memory alone and under a key of this start: two hundred times a morning the same
 * password takes 0.1 s of a core each (docs/decisions/0630). `forget` whenever an account changed.
 */
export const provenBeside = (nowMillis: () => number) => {
  const key = randomBytes(32)
  const known = new Map<string, { readonly account: AccountId; readonly until: number }>()
  const markOf = (session: SessionKey, { login, password }: Said): string =>
    createHmac('sha256', key)
      .update(JSON.stringify([session.toString('hex'), login.toLowerCase(), password]))
      .digest('hex')
  return {
    of: (session: SessionKey, said: Said): AccountId | undefined => {
      const found = known.get(markOf(session, said))
      return found && nowMillis() < found.until ? found.account : undefined
    },
    keep: (session: SessionKey, said: Said, account: AccountId): void => {
      const now = nowMillis()
      for (const [mark, { until }] of known) if (until <= now) known.delete(mark)
      known.set(markOf(session, said), { account, until: now + HOLDS })
    },
    forget: (): void => known.clear(),
  }
}

export type ProvenBeside = ReturnType<typeof provenBeside>
