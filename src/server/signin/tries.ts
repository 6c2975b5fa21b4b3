import type { Database } from '../../db/pool.ts'
import { beginTry, forgive } from '../../db/signin.ts'

/** In 15 minutes: of one name from one address, from an address, of a name from anywhere. */
export const MOST_FAILURES = { here: 5, address: 50, login: 100 } as const

/** What a secret opened, or that too many guesses came before this one, which is then not looked at. A guess that opened nothing counts. */
export const guarded = async <T>(
  db: Database,
  { login, address }: { readonly login: string; readonly address: string },
  look: () => Promise<{ readonly right: boolean; readonly answer: T }>,
): Promise<T | 'too many'> => {
  const attempt = await beginTry(db, login, address, MOST_FAILURES)
  if (attempt === undefined) return 'too many'
  const { right, answer } = await look()
  if (right) await forgive(db, attempt)
  return answer
}
