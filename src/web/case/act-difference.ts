import type { Law } from '../../engine/law.ts'
import type { Sheet } from '../../engine/sheet.ts'
import type { Citation } from '../../kernel/citation.ts'
import type { Day } from '../../kernel/day.ts'
import { paperOf, paperText, rolesTerm } from './terms.ts'

/** What another date means for a form: from `before` to `after`, the day each stands on. */
export type ActDifference = {
  readonly before: Sheet | undefined
  readonly after: Sheet | undefined
  readonly term?: readonly [string, string]
  readonly offices?: readonly [string, string]
  readonly cite?: readonly [Citation, Citation]
  readonly makes?: readonly [string, string]
  /** Labels of fields asked only after, and only before. */
  readonly asks: readonly string[]
  readonly drops: readonly string[]
}

type At = { readonly sheet: Sheet | undefined; readonly on: Day }

const changed = <T>(a: T, b: T): readonly [T, T] | undefined => (JSON.stringify(a) === JSON.stringify(b) ? undefined : [a, b])

/** What differs in one act between two days; nothing when both days are governed alike. */
export const actDifference = (law: Law, name: string, from: At, to: At): ActDifference | undefined => {
  const [a, b] = [from.sheet?.acts[name], to.sheet?.acts[name]]
  if (!a || !b) return a === b ? undefined : { before: from.sheet, after: to.sheet, asks: [], drops: [] }
  const papers = (at: At, list: readonly string[] = []): string =>
    list.map((p) => paperText(paperOf(law, at.sheet?.measure ?? '', at.on, p))).join(', ')
  const term = changed(a.term, b.term)
  const offices = changed(rolesTerm(law, a.by, from.on), rolesTerm(law, b.by, to.on))
  const cite = changed(a.cite[0], b.cite[0])
  const makes = changed(papers(from, a.makes), papers(to, b.makes))
  const asks = Object.entries(b.says).flatMap(([n, f]) => (n in a.says ? [] : [f.label]))
  const drops = Object.entries(a.says).flatMap(([n, f]) => (n in b.says ? [] : [f.label]))
  if (!term && !offices && !cite && !makes && asks.length + drops.length === 0) return undefined
  return {
    before: from.sheet,
    after: to.sheet,
    ...(term ? { term } : {}),
    ...(offices ? { offices } : {}),
    ...(cite ? { cite } : {}),
    ...(makes ? { makes } : {}),
    asks,
    drops,
  }
}
