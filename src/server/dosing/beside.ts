import { readDosing } from '../../db/dosing.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import type { Day } from '../../kernel/day.ts'
import type { AccountId, PersonId, UnitId } from '../../kernel/ids.ts'
import { secondSigner } from '../second-signature.ts'

export type Beside = { readonly session: SessionKey; readonly person: PersonId; readonly site: UnitId; readonly of?: Day | undefined }

/**
 * Who signs a dose beside whoever is signed in, with their own password. It is tried where the session lives and works at a clinic that treats the person, or
 * that may read them: whoever has neither would count guesses against the login of a colleague. Nobody where it is not: what is asked is refused for that.
 */
export const signedBeside = async (
  db: Database,
  ip: string,
  at: Beside,
  by: { readonly login: string; readonly password: string } | undefined,
  needs: 'treats' | 'read' = 'treats',
): Promise<AccountId | 'nobody' | 'wrong' | 'too many'> => {
  if (by === undefined) return 'nobody'
  const known = (await readDosing(db, { ...at, days: 0 }))?.known
  const worth = needs === 'read' ? known !== undefined : known?.treats === true
  return worth ? secondSigner(db, ip, by) : 'nobody'
}
