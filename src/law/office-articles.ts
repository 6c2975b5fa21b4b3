import { type Article, type Citation, isSilence } from '../kernel/citation.ts'
import { officesOf, type Stands } from './office-articles-of.ts'
import { D116, D163, L73, L120, LHAV } from './sources/index.ts'

/** By role and the day of its binding, then by measure; a measure that is not named has none. */
type Table = Readonly<Record<string, Readonly<Record<string, Stands>>>>

/** Before Law 120 the file of adults stands in the law on handling violations, that of minors in Law 73. */
const file2022: Stands = { is: [LHAV.art(103)], instead: [D116.art(50), L73.art(34, 1)] }
const file2026: Stands = { is: [D163.art(100, 1)], cited: [D163.art(103)] }
const stay2022: Stands = { cited: [D116.art(62)] }
/** Article 111(3) names no head: only the first taking out is his (111(1)). */
const stay2026: Stands = {
  is: [D163.art(123)],
  cited: [D163.art(111, 1), ...[114, 121, 122, 123, 124].map((n) => D163.art(n as 114)), L120.art(46)],
  instead: [D163.art(111, 3), D163.art(111, 1)],
}

export const officeTable: Table = {
  'communeChair@2022-01-01': { 'voluntary-community': { is: [L73.art(30, 5)] }, 'post-rehab': { is: [D116.art(78)] } },
  'communeChair@2026-07-01': { 'post-rehab': { is: [L120.art(42, 6)] } },
  'communePoliceChief@2022-01-01': { 'post-rehab': { is: [D116.art(77, 2)] } },
  'communePoliceChief@2026-07-01': {
    'voluntary-community': { is: [L120.art(32, 5)] },
    'voluntary-facility': { cited: [D163.art(91), D163.art(95)] },
    'post-rehab': { is: [L120.art(42, 7), D163.art(134, 1)] },
    substitution: { is: [L120.art(48, 2)] },
  },
  'communePolice@2022-01-01': {
    'voluntary-community': { is: [L73.art(43, 1)] },
    'post-rehab': { is: [L73.art(43, 1)] },
    substitution: { is: [L73.art(43, 1)] },
  },
  'communePolice@2026-07-01': {
    'voluntary-community': { is: [L120.art(48, 1)] },
    'post-rehab': { is: [L120.art(48, 1)] },
    substitution: { is: [L120.art(48, 1)] },
  },
  'facilityHead@2022-01-01': { residence: stay2022 },
  'facilityHead@2026-07-01': {
    'voluntary-facility': { cited: [D163.art(94), D163.art(97)] },
    'post-rehab': { cited: [D163.art(94), D163.art(97), D163.art(123)] },
    residence: { cited: stay2026.cited ?? [] },
  },
  'fileMaker@2022-01-01': {
    'voluntary-community': file2022,
    'voluntary-facility': file2022,
    'post-rehab': file2022,
    substitution: file2022,
  },
  'fileMaker@2026-07-01': {
    'voluntary-community': file2026,
    'voluntary-facility': file2026,
    'post-rehab': file2026,
    substitution: file2026,
  },
  'placer@2026-07-01': {
    'voluntary-facility': { cited: [D163.art(95)] },
  },
  'licenser@2026-07-01': { 'facility-licence': { is: [D163.art(73, 2)], cited: [74, 75, 76].map((n) => D163.art(n as 74)) } },
  'publisher@2026-07-01': { 'provider-publication': { is: [D163.art(80, 3)], cited: [81, 82].map((n) => D163.art(n as 81)) } },
  'voluntaryCentre@2022-01-01': { 'voluntary-facility': { is: [D116.art(35)] } },
}

const isOf = (a: Citation, b: Article): boolean =>
  !isSilence(a) && a.law === b.law && a.article === b.article && (b.clause === undefined || a.clause === b.clause)

/** Where the duty of an office stands in a measure: `held` is what its role names, `cites` and `acts` are those of the limit. A question stays one. */
export const officeArticles = (
  measure: string,
  role: string,
  from: string,
  held: Citation,
  cites: readonly Citation[],
  acts: readonly string[],
): readonly Citation[] => {
  const key = `${role}@${from}`
  const stands = officesOf[measure]?.[key] ?? (officeTable[key] && (officeTable[key][measure] ?? {}))
  if (isSilence(held) || !stands) return [held]
  const { of = {}, is = [], cited = [], instead } = stands
  const named = acts.map((act) => of[act]).find((articles) => articles !== undefined)
  if (named) return named
  const own = cites.filter((c) => cited.some((a) => isOf(c, a)))
  if (own.length > 0) return own.slice(0, 1)
  return instead && cites.some((c) => isOf(c, instead[0])) ? [instead[1]] : is
}
