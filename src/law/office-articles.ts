import { type Article, type Citation, isSilence } from '../kernel/citation.ts'
import { officesOf, type Stands } from './office-articles-of.ts'
import { licensedPlaces } from './office-articles-places.ts'
import { volunteers } from './office-articles-volunteers.ts'

/** By measure, then by role and the day of its binding. A role that is not named has the article of its binding. */
export const officeTable: Readonly<Record<string, Readonly<Record<string, Stands>>>> = { ...officesOf, ...volunteers, ...licensedPlaces }

const isOf = (a: Citation, b: Article): boolean =>
  !isSilence(a) && a.law === b.law && a.article === b.article && (b.clause === undefined || a.clause === b.clause)

/** Of several articles each once, by its first clause that is cited: a rule of private and public facilities has one for each. */
const firstOfEach = (cites: readonly Citation[]): readonly Citation[] =>
  cites.filter((c, i) => isSilence(c) || cites.findIndex((b) => !isSilence(b) && b.law === c.law && b.article === c.article) === i)

/** The articles that name an office which is no question. */
const namedBy = (stands: Stands, cites: readonly Citation[], acts: readonly string[]): readonly Citation[] => {
  const { of = {}, itself = [], is = [], cited = [], instead, others = [] } = stands
  if (acts.some((act) => itself.includes(act))) return cites.slice(0, 1)
  const ofAct = acts.map((act) => of[act]).find((articles) => articles !== undefined)
  if (ofAct) return ofAct
  const own = cites.filter((c) => cited.some((a) => isOf(c, a)))
  if (own.length > 0) return firstOfEach(own)
  const other = [...(instead ? [instead] : []), ...others].find(([article]) => cites.some((c) => isOf(c, article)))
  return other ? other.slice(1) : is
}

/** Where the duty of an office stands in a measure: `held` is what its role names, `cites` and `acts` are those of the limit. A question stays one. */
export const officeArticles = (
  measure: string,
  role: string,
  from: string,
  held: Citation,
  cites: readonly Citation[],
  acts: readonly string[],
): readonly Citation[] => {
  const stands = officeTable[measure]?.[`${role}@${from}`]
  if (isSilence(held)) {
    const openFor = stands?.openFor?.find(([article]) => cites.some((c) => isOf(c, article)))
    return openFor ? [openFor[1]] : (stands?.open ?? [held])
  }
  if (!stands) return [held]
  const named = namedBy(stands, cites, acts)
  const { beside } = stands
  return beside && named.some((c) => !isSilence(c) && c.law === beside[0]) ? [...named, beside[1]] : named
}
