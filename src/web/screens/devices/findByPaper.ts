import type { PersonId } from '../../../kernel/ids.ts'
import { api } from '../../api/index.ts'

/** Whoever is not on the site's list is found by the exact number of a paper, which is written down. @throws TypeError `nobody` */
export const findByPaper = async (number: string, purpose: string, nobody: string): Promise<PersonId> => {
  const { hits, elsewhere } = await api.findPeople(number.trim(), purpose)
  const found = hits.length === 1 ? hits[0]?.id : elsewhere
  if (!found) throw new TypeError(nobody)
  return found
}
