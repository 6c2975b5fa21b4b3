import { citationsOf } from '../../src/engine/citations.ts'
import type { Law } from '../../src/engine/law.ts'
import type { Register } from '../../src/engine/register.ts'
import { type Article, type Citation, isSilence } from '../../src/kernel/citation.ts'
import { clausesOf } from '../../src/law/sources/clauses.ts'
import { csvOf } from '../csv.ts'
import { place } from './not-encoded.ts'

/** Who cites what: an act by its name, whatever else of a sheet by its measure, a list, or who may act in a role. */
type Said = readonly [who: string, cite: Citation]
const saidBy = (law: Law, registers: Readonly<Record<string, Register>>): readonly Said[] => [
  ...Object.values(law.measures)
    .flat()
    .flatMap((s) => [
      ...Object.entries(s.acts).flatMap(([act, { cite, refuses = [] }]) =>
        [...cite, ...refuses.map((r) => r.if.cite)].map((c): Said => [`${s.measure}.${act}`, c]),
      ),
      ...s.clocks.flatMap((c) => c.of.map((act): Said => [`${s.measure}.${act}`, c.cite])),
      ...citationsOf(s).map((c): Said => [s.measure, c]),
    ]),
  ...Object.entries(registers).flatMap(([name, r]) => [
    ...r.head.map((h): Said => [`danh sách ${name}`, h.is.basis]),
    ...[...Object.values(r.enters), ...Object.values(r.leaves)].flatMap((cause) =>
      cause.cite.map((c): Said => [`danh sách ${name}`, c.is]),
    ),
  ]),
  ...Object.entries(law.offices.roles).flatMap(([role, r]) => r.is.map((b): Said => [`vai trò ${role}`, b.cite])),
]

/** A clause of the law of today, and what stands on it. */
export type Clause = {
  readonly text: string
  readonly article: number
  readonly clause: number
  readonly at: string
  readonly by: readonly string[]
}

/** Every clause of the articles that are proven clause by clause; of an article without clauses its whole. */
export const clauses = (law: Law, registers: Readonly<Record<string, Register>>): readonly Clause[] => {
  const said = saidBy(law, registers).filter((s): s is readonly [string, Article] => !isSilence(s[1]))
  const by = Map.groupBy(said, ([, c]) => place(c.law, `${c.article}${c.suffix ?? ''}`, c.clause))
  return Object.entries(clausesOf).flatMap(([id, articles]) =>
    Object.entries(articles).flatMap(([article, n]) =>
      Array.from({ length: n }, (_, i) => {
        const own = [place(id, article, i + 1), ...(n === 1 ? [place(id, article)] : [])].flatMap((at) => by.get(at) ?? [])
        const who = [...new Set(own.map(([w]) => w))]
        // A measure says nothing more where one of its acts is named.
        const shortest = who.filter((w) => !who.some((other) => other.startsWith(`${w}.`))).sort()
        const text = law.sources[id]?.short ?? id
        return { text, article: Number(article), clause: i + 1, at: place(text, article, i + 1), by: shortest }
      }),
    ),
  )
}

/** The proof clause by clause as a file: what stands on each, or why nothing does. */
export const clausesCsv = (all: readonly Clause[], reasons: ReadonlyMap<string, string>): string =>
  csvOf(
    ['text', 'article', 'clause', 'by', 'why not'],
    all.map(({ text, article, clause, at, by }) => [
      text,
      String(article),
      String(clause),
      by.join('; '),
      by.length > 0 ? '' : (reasons.get(at) ?? reasons.get(place(text, article)) ?? ''),
    ]),
  )
