import type { Database } from '../../db/pool.ts'
import { freshToken, type SessionKey, sessionKey } from '../../db/session.ts'
import { openSession, readSignIn } from '../../db/signin.ts'
import type { AccountId } from '../../kernel/ids.ts'

export const accountCalled = async (db: Database, login: string): Promise<AccountId | undefined> =>
  (await readSignIn(db, login)).account ?? undefined

/** Signed in for as long as the writing of a demonstration takes. */
export const enter = async (db: Database, account: AccountId): Promise<SessionKey> => {
  const session = sessionKey(freshToken())
  await openSession(db, { account, session, hours: 1, idle: 60, device: 'minh họa' })
  return session
}
