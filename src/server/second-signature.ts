import type { Database } from '../db/pool.ts'
import { readSignIn } from '../db/signin.ts'
import type { AccountId } from '../kernel/ids.ts'
import { isPassword } from './signin/passwords.ts'
import { guarded } from './signin/tries.ts'

/**
 * Who signs beside whoever is signed in, at the same screen: with their own password, counted as every other try. Where that person works is for
 * the database to say.
 */
export const secondSigner = (
  db: Database,
  address: string,
  { login, password }: { readonly login: string; readonly password: string },
): Promise<AccountId | 'wrong' | 'too many'> =>
  guarded<AccountId | 'wrong'>(db, { login: login.toLowerCase(), address }, async () => {
    const known = await readSignIn(db, login.toLowerCase())
    const right = await isPassword(password, known.passwordHash)
    const account = right && !known.disabled ? known.account : null
    return account === null ? { right: false, answer: 'wrong' } : { right: true, answer: account }
  })
