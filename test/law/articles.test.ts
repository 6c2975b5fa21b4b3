import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clauses, clausesCsv } from '../../scripts/law/clauses.ts'
import { listedIn, place, reasons, tableOf } from '../../scripts/law/not-encoded.ts'
import { citationsOf } from '../../src/engine/citations.ts'
import type { Register } from '../../src/engine/register.ts'
import { type Article, type Citation, isSilence } from '../../src/kernel/citation.ts'
import { law } from '../../src/law/index.ts'
import { registers } from '../../src/law/registers/index.ts'
import { clausesOf } from '../../src/law/sources/clauses.ts'
import { named } from '../../src/law/sources/named.ts'

const causes = (r: Register): readonly Citation[] => [
  ...r.head.map((h) => h.is.basis),
  ...[...Object.values(r.enters), ...Object.values(r.leaves)].flatMap((cause) => cause.cite.map((c) => c.is)),
]
/** By a sheet, by a list that an office keeps, or by whoever may act in a role. */
const cited = new Set(
  [
    ...Object.values(law.measures).flat().flatMap(citationsOf),
    ...Object.values(registers).flatMap(causes),
    ...Object.values(law.offices.roles).flatMap((r) => r.is.map((b) => b.cite)),
  ]
    .filter((c): c is Article => !isSilence(c))
    .map((c) => place(law.sources[c.law]?.short ?? c.law, `${c.article}${c.suffix ?? ''}`, c.clause)),
)

const rows = tableOf('Articles')
const listed = new Set(rows.flatMap((cells) => listedIn(cells[0] ?? '')))

/** Whether a place is there itself, in the whole that it is part of, or, where a whole article is named, in one of its clauses. */
const isIn = (places: ReadonlySet<string>, text: string, at: string): boolean => {
  const [article = ''] = at.split('(')
  const whole = place(text, article)
  const parts = at.includes('(') ? [] : [...places].filter((p) => p.startsWith(`${whole}(`))
  return places.has(`${text} ${at}`) || places.has(whole) || places.has(text) || parts.length > 0
}

describe('every article that the reference names', () => {
  test.each(named.map((n) => [`${n.from} (${n.is})`, n.articles] as const))(
    'in %s is cited by a sheet or listed with its reason',
    (_, articles) => {
      const missing = Object.entries(articles).flatMap(([text, places]) =>
        places.split(' ').flatMap((at) => (isIn(cited, text, at) || isIn(listed, text, at) ? [] : [`${text} ${at}`])),
      )
      expect(missing).toEqual([])
    },
  )

  test('is not listed where something cites that very place, unless a part of it is named in parentheses', () => {
    const wholes = rows.flatMap(([of = '']) => of.split(';').filter((part) => !part.includes('('))).flatMap(listedIn)
    expect(wholes.length).toBeGreaterThan(60)
    expect(wholes.filter((at) => cited.has(at))).toEqual([])
  })

  test('is not listed without a reason, and the list names texts and articles', () => {
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.filter((cells) => cells.length !== 3 || cells.includes(''))).toEqual([])
    expect(
      listedIn('Luật A Điều 24, 25; NĐ 1/2021 Điều 9 đến 11 (chưa đọc); NĐ 2/2026 Điều 16 khoản 4, Điều 20 khoản 7 điểm a; TT 5'),
    ).toEqual(['Luật A 24', 'Luật A 25', 'NĐ 1/2021 9', 'NĐ 1/2021 10', 'NĐ 1/2021 11', 'NĐ 2/2026 16(4)', 'TT 5'])
  })
})

describe('every clause of the law of today on rehabilitation', () => {
  const all = clauses(law, registers)
  const why = reasons()
  const inClauses = new Set(tableOf('Clauses').flatMap(([of = '']) => listedIn(of)))

  test('is cited by a sheet or listed with its reason', () => {
    expect(all.length).toBeGreaterThan(300)
    expect(all.flatMap(({ by, at, text, article }) => (by.length > 0 || why.has(at) || why.has(place(text, article)) ? [] : [at]))).toEqual(
      [],
    )
  })

  test('is not listed in the table of clauses where something cites it: its row goes then; and no clause is listed that is not printed', () => {
    expect(all.flatMap(({ by, at }) => (by.length > 0 && inClauses.has(at) ? [`${at}: ${by}`] : []))).toEqual([])
    expect([...inClauses].filter((at) => !all.some((c) => c.at === at))).toEqual([])
  })

  test('is counted as the sources count', () => {
    const counts = Object.entries(clausesOf).flatMap(([id, articles]) =>
      Object.entries(articles).map(([article, n]) => [`${id} ${article}`, n, law.sources[id]?.articles[Number(article)]?.clauses] as const),
    )
    expect(counts.filter(([, n, said]) => said !== undefined && said !== n)).toEqual([])
  })

  test('is in docs/law/clauses.csv with what stands on it', () => {
    expect(readFileSync('docs/law/clauses.csv', 'utf8') === clausesCsv(all, why), 'run `npm run law -- cards`').toBe(true)
  })
})
