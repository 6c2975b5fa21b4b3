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

const holds = (a: Article, b: Article): boolean => isOf(b, a) && (a.clause === undefined || a.point === undefined || a.point === b.point)

/** Of several steps the articles of each, the narrower one left out; a question of a further one is not asked of the first. */
const ofEach = (first: readonly Citation[], further: readonly (readonly Citation[])[]): readonly Citation[] => {
  const others = further.flat().flatMap((c) => (isSilence(c) ? [] : [c]))
  return [...first, ...others.filter((c, i) => ![...first, ...others.slice(0, i)].some((a) => !isSilence(a) && holds(a, c)))]
}

/** The articles that name an office which is no question. */
const namedBy = (stands: Stands, cites: readonly Citation[], acts: readonly string[]): readonly Citation[] => {
  const { of = {}, itself = [], is = [], cited = [], instead, others = [] } = stands
  if (acts.some((act) => itself.includes(act))) return cites.slice(0, 1)
  const ofActs = acts.flatMap((act) => (of[act] ? [of[act]] : []))
  if (ofActs[0]) return ofEach(ofActs[0], ofActs.slice(1))
  const own = cites.filter((c) => cited.some((a) => isOf(c, a)))
  if (own.length > 0) return firstOfEach(own)
  const other = [...(instead ? [instead] : []), ...others].find(([article]) => cites.some((c) => isOf(c, article)))
  return other ? other.slice(1) : is
}

/** What the articles of a measure call the body that has these steps, where its role is called otherwise. */
export const officeName = (measure: string, role: string, from: string, acts: readonly string[]): string | undefined => {
  const called = officeTable[measure]?.[`${role}@${from}`]?.called
  return typeof called === 'object' ? acts.map((act) => called[act]).find((name) => name !== undefined) : called
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
    const named = acts.map((act) => stands?.of?.[act]).find((articles) => articles !== undefined)
    if (named) return named
    const openFor = stands?.openFor?.find(([article]) => cites.some((c) => isOf(c, article)))
    return openFor ? [openFor[1]] : (stands?.open ?? [held])
  }
  if (!stands) return [held]
  const named = namedBy(stands, cites, acts)
  const { beside } = stands
  return beside && named.some((c) => !isSilence(c) && c.law === beside[0]) ? [...named, beside[1]] : named
}
