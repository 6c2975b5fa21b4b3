import type { Act } from '../../engine/sheet.ts'
import { type Citation, isSilence } from '../../kernel/citation.ts'
import { PL3 } from '../sources/index.ts'
import { courtSince2025July } from './silences.ts'

type Standing = {
  readonly cite: Citation
  readonly start?: Citation | readonly Citation[]
  readonly if?: { readonly cite: Citation }
}

const isAmended = (c: Citation): boolean => !isSilence(c) && c.law === PL3.id

/** A clock or a rule of Ordinance 03/2022, or on a condition of it, with the question what Ordinance 08/2025 has left of it (docs/decisions/0681). */
export const asked = <T extends Standing>(standing: T): T =>
  isAmended(standing.cite) || (standing.if && isAmended(standing.if.cite))
    ? { ...standing, start: [...[standing.start ?? []].flat(), courtSince2025July] }
    : standing

const actAsked = (act: Act): Act => ({
  ...act,
  ...(act.refuses ? { refuses: act.refuses.map((r) => ({ ...r, if: asked(r.if) })) } : {}),
  cite: act.cite.some(isAmended) ? [...act.cite, courtSince2025July] : act.cite,
})

/** The same of all steps. */
export const actsAsked = <A extends Readonly<Record<string, Act>>>(acts: A): A =>
  // Every name keeps its act, and every act all but its citations.
  Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, actAsked(act)])) as A
