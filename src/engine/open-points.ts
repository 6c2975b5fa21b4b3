import type { Mark } from '../kernel/calendar.ts'
import { type Article, type Citation, isSilence } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { citationsOf } from './citations.ts'
import type { Law } from './law.ts'
import { apart, textsOf } from './stretches.ts'

/** Who can answer a question, and what is done until then. */
export type Ask = { readonly to: string; readonly meanwhile: string }

/** Something that a lawyer asks those who make the law: where a text is silent, or where we have not read what we cite. */
export type OpenPoint = {
  readonly id: string
  readonly kind: 'silent' | Exclude<Mark, 'read'>
  readonly question: string
  /** The record that says what is done meanwhile; none of an article that was not read. */
  readonly decision: string | undefined
  /** Articles that stand beside it where the question is asked, or the one that was not read. */
  readonly articles: readonly Article[]
  readonly measures: readonly string[]
  /** Texts that ask it hold from this day until another (exclusive). */
  readonly from: Day
  readonly until: Day | undefined
}

/** Citations that stand side by side from a day until another (exclusive), and the measures they are about: none are about all. */
export type Beside = {
  readonly measures: readonly string[]
  readonly from: Day
  readonly until: Day | undefined
  readonly cites: readonly Citation[]
}

/** Where citations stand side by side: an act, a clock, a rule, a binding of a role. */
const places = (law: Law): readonly Beside[] => [
  ...Object.entries(law.measures).flatMap(([measure, sheets]) =>
    textsOf(sheets).flatMap(({ sheet, from, until }) =>
      [...Object.values(sheet.acts).map((a) => a.cite), ...citationsOf(sheet).map((c) => [c])].map((cites) => ({
        measures: [measure],
        from,
        until,
        cites,
      })),
    ),
  ),
  ...Object.values(law.offices.roles).flatMap((r) =>
    r.is.map((b, i): Beside => ({ measures: [], from: b.from, until: r.is[i + 1]?.from, cites: [b.cite] })),
  ),
]

/** The number of a record: `docs/decisions/0101-….md` is 0101. */
export const recordOf = (decision: string): string => /\/(\d{4})-/.exec(decision)?.[1] ?? decision

const articleKey = (a: Article): string => `${a.law} ${a.article}${a.suffix ?? ''}`

/** All places that ask the same, as one point: from the first day of any until the last of any. */
const together = (key: (c: Citation) => string | undefined, all: readonly Beside[]): ReadonlyMap<string, readonly Beside[]> => {
  const found = new Map<string, Beside[]>()
  for (const asked of all) for (const k of new Set(asked.cites.flatMap((c) => key(c) ?? []))) found.set(k, [...(found.get(k) ?? []), asked])
  return found
}

const spanOf = (asked: readonly Beside[]) => ({
  measures: [...new Set(asked.flatMap((a) => a.measures))],
  from: asked.map((a) => a.from).reduce((a, b) => (a < b ? a : b)),
  until: asked.some((a) => a.until === undefined) ? undefined : asked.map((a) => a.until).reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b)),
})

/**
 * The questions that a law leaves open, then the articles it cites without having read them; each once, by record and by text. `beside`: what asks and
 * stands in no sheet.
 */
export const openPoints = (law: Law, beside: readonly Beside[] = []): readonly OpenPoint[] => {
  const all = [...places(law), ...beside]
  const silent = together((c) => (isSilence(c) ? `${c.decision} ${c.silent}` : undefined), all)
  const unread = together((c) => (isSilence(c) || c.mark === 'read' ? undefined : articleKey(c)), all)
  const questions = [...silent]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, asked]): OpenPoint => {
      const articles = new Map(asked.flatMap((a) => a.cites).flatMap((c) => (isSilence(c) ? [] : [[articleKey(c), c] as const])))
      const decision = key.slice(0, key.indexOf(' '))
      return {
        id: recordOf(decision),
        kind: 'silent',
        question: key.slice(decision.length + 1),
        decision,
        articles: [...articles.values()],
        ...spanOf(asked),
      }
    })
  const articles = [...unread]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, asked]): readonly OpenPoint[] => {
      const at = asked.flatMap((a) => a.cites).find((c): c is Article => !isSilence(c) && articleKey(c) === key)
      if (!at || at.mark === 'read') return []
      const { clause: _, point: __, ...whole } = at
      const question = law.sources[at.law]?.articles[at.article]?.gist ?? ''
      return [{ id: key.replace(' ', '-'), kind: at.mark, question, decision: undefined, articles: [whole], ...spanOf(asked) }]
    })
  return apart([...questions, ...articles])
}
