import type { Act, Paper } from '../../engine/sheet.ts'
import { type Citation, isSilence } from '../../kernel/citation.ts'
import { D116, D184, PL3 } from '../sources/index.ts'
import { courtSince2025July } from './silences.ts'

type Standing = {
  readonly cite: Citation
  readonly start?: Citation | readonly Citation[]
  readonly if?: { readonly cite: Citation }
}

const restsOn = ({ cite, start, if: only }: Standing): readonly Citation[] => [cite, ...[start ?? []].flat(), ...(only ? [only.cite] : [])]

const isAmended = (c: Citation): boolean => !isSilence(c) && c.law === PL3.id

/** A clock or a rule of Ordinance 03/2022, or on a condition of it, with the question what Ordinance 08/2025 has left of it (docs/decisions/0681). */
export const asked = <T extends Standing>(standing: T): T =>
  restsOn(standing).some(isAmended) ? { ...standing, start: [...[standing.start ?? []].flat(), courtSince2025July] } : standing

const actAsked = (act: Act): Act => ({
  ...act,
  ...(act.refuses ? { refuses: act.refuses.map((r) => ({ ...r, if: asked(r.if) })) } : {}),
  cite: act.cite.some(isAmended) ? [...act.cite, courtSince2025July] : act.cite,
})

/** The same of all steps. */
export const actsAsked = <A extends Readonly<Record<string, Act>>>(acts: A): A =>
  // Every name keeps its act, and every act all but its citations.
  Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, actAsked(act)])) as A

/** Articles and clauses of Decree 116 that article 20 of Decree 184 prints anew, with its clause: what holds since then stands there. */
const PRINTED_ANEW: readonly (readonly [article: number, clause: number | undefined, by: number])[] = [
  [42, undefined, 14],
  [54, 1, 15],
  [58, 2, 17],
  [62, 1, 18],
  [62, 2, 18],
  [63, 1, 19],
  [67, 2, 22],
]
const inForce = (c: Citation): Citation => {
  if (isSilence(c) || c.law !== D116.id) return c
  const by = PRINTED_ANEW.find(([article, clause]) => c.article === article && (clause === undefined || c.clause === clause))?.[2]
  return by === undefined ? c : D184.art(20, by)
}
const allInForce = (cites: readonly Citation[]): readonly Citation[] => {
  const now = cites.map(inForce)
  return now.filter((c, i) => now.findIndex((d) => JSON.stringify(d) === JSON.stringify(c)) === i)
}

/** A clock or a rule by the clause of Decree 184 that prints its own anew. */
export const reprinted = <T extends Standing>(standing: T): T => ({
  ...standing,
  cite: inForce(standing.cite),
  ...(standing.start === undefined ? {} : { start: allInForce([standing.start].flat()) }),
  ...(standing.if === undefined ? {} : { if: { ...standing.if, cite: inForce(standing.if.cite) } }),
})

/** The same of all steps. */
export const actsReprinted = <A extends Readonly<Record<string, Act>>>(acts: A): A =>
  // Every name keeps its act, and every act all but its citations.
  Object.fromEntries(
    Object.entries(acts).map(([name, act]) => [
      name,
      {
        ...act,
        ...(act.refuses ? { refuses: act.refuses.map((r) => ({ ...r, if: reprinted(r.if) })) } : {}),
        cite: allInForce(act.cite),
      },
    ]),
  ) as A

/** The same of all papers. */
export const papersReprinted = <P extends Readonly<Record<string, Paper>>>(papers: P): P =>
  // Every name keeps its paper, and every paper all but where it stands.
  Object.fromEntries(
    Object.entries(papers).map(([name, { cite, ...paper }]) => [name, cite ? { ...paper, cite: allInForce(cite) } : paper]),
  ) as P
