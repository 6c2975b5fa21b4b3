import { type Installation, readInstallation } from '../db/installation.ts'
import type { Database } from '../db/pool.ts'
import type { Outcome } from '../kernel/refusal.ts'
import { organisations } from './demo/organisations.ts'
import { units } from './root.ts'
import { type Lists, readUnitBook, type UnitBook, unitsIn } from './unit-book.ts'

/** The units of the country; a demonstration has invented organisations beside them. */
export const listsOf = (kind: Installation['kind']): Outcome<Lists> => unitsIn(units, kind === 'demo' ? organisations : [])

/**
 * The units as a database knows them, for the tools of its owner.
 * @throws when the files of this release cannot be read: then there is no program either.
 */
export const bookIn = async (owner: Database): Promise<UnitBook> => {
  const installation = await readInstallation(owner)
  const lists = listsOf(installation?.kind ?? 'real')
  if (!lists.ok) throw new Error(lists.refusals.map(({ detail }) => detail).join('\n'))
  return readUnitBook(owner, lists.value)
}
