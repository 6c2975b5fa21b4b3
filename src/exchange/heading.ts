import { type Cell, isEmpty, keyOf, type Table, textOf } from './cell.ts'
import type { Column } from './column.ts'

/** Which column of the sheet fills which of ours: `key` -> index from 0. */
export type Mapping = Readonly<Record<string, number>>

/** Headings that an office's people have mapped before: folded heading -> key. */
export type Remembered = Readonly<Record<string, string>>

/** The row of headings, where the rows of data begin, and what stands between them in the way of the eye only. */
export type Head = { readonly row: number; readonly headings: readonly string[]; readonly first: number }

const SEARCHED = 30
const LIKELY = 0.6

const words = (key: string): ReadonlySet<string> => new Set(key.split(' ').filter((w) => w !== ''))

/** Of a long label people write the beginning alone: so many words of it name it. */
const BEGINNING = 3
const BEGUN = 0.85

/** How much two folded headings have in common: 1 when they are one, much where one begins the other, else the share of words that both have. */
const likeness = (one: string, other: string): number => {
  if (one === other) return 1
  const [a, b] = [words(one), words(other)]
  if (a.size >= BEGINNING && other.startsWith(`${one} `)) return BEGUN
  const both = [...a].filter((w) => b.has(w)).length
  return a.size + b.size === 0 ? 0 : Math.min(0.99, (2 * both) / (a.size + b.size))
}

const likenessTo = (heading: string, column: Column): number =>
  Math.max(...[column.label, ...column.aliases].map((name) => likeness(heading, keyOf(name))))

/** The likeliest column for each heading, each used once; what was mapped before goes first. */
export const guessMapping = (headings: readonly string[], columns: readonly Column[], remembered: Remembered = {}): Mapping => {
  const keys = headings.map(keyOf)
  const known = new Set(columns.map((c) => c.key))
  const pairs = keys.flatMap((heading, index) => {
    if (heading === '') return []
    const before = remembered[heading]
    return [
      ...(before !== undefined && known.has(before) ? [{ index, key: before, score: 2 }] : []),
      ...columns.map((c) => ({ index, key: c.key, score: likenessTo(heading, c) })),
    ]
  })
  const mapping = new Map<string, number>()
  const taken = new Set<number>()
  for (const { index, key } of pairs.filter((p) => p.score >= LIKELY).sort((a, b) => b.score - a.score || a.index - b.index)) {
    if (mapping.has(key) || taken.has(index)) continue
    mapping.set(key, index)
    taken.add(index)
  }
  return Object.fromEntries(mapping)
}

/** So like that a row of data rarely has it: “Nam” in a cell is two thirds of “Nam/Nữ”. */
const SURE = 0.8

/** How many of the texts are surely headings of ours. */
const namedBy = (texts: readonly string[], columns: readonly Column[], remembered: Remembered): number =>
  texts.map(keyOf).filter((key) => key !== '' && (remembered[key] !== undefined || columns.some((c) => likenessTo(key, c) >= SURE))).length

const isNumbering = (row: readonly Cell[]): boolean => {
  const texts = row.filter((c) => !isEmpty(c)).map(textOf)
  return texts.length > 1 && texts.every((t) => /^\(?\d{1,2}\)?$/.test(t) || /^[A-Z]$/.test(t))
}

const SUMS = new Set(['tong cong', 'tong so', 'cong lai'])

/** A line under the list that only adds up: “Tổng cộng: 12 người”. Somebody may be called Tống or Công, so one word counts only with its tone. */
const isSum = (cells: readonly Cell[]): boolean => {
  const texts = cells.filter((c) => !isEmpty(c)).map(textOf)
  const [first = '', ...others] = texts
  const label = first.replace(/[\d.,]+.*$/, '')
  return (SUMS.has(keyOf(label)) || /^tổng[\s:]*$/iu.test(label)) && others.every((t) => /^[\d.,]+(?:\s*người)?$/u.test(t))
}

const filled = (row: readonly Cell[] | undefined): number => (row ?? []).filter((c) => !isEmpty(c)).length

/** Titles and merged rows stand above the head: it is the row that names the most of our columns, else the first with two texts or more. */
export const findHead = ({ rows }: Pick<Table, 'rows'>, columns: readonly Column[], remembered: Remembered = {}): Head | undefined => {
  const candidates = rows.slice(0, SEARCHED).flatMap((row, index) => {
    const headings = row.map((c) => (typeof c === 'string' ? textOf(c) : ''))
    const named = headings.filter((h) => h !== '').length
    return named < 2 ? [] : [{ index, headings, score: namedBy(headings, columns, remembered) }]
  })
  const best = candidates.reduce<(typeof candidates)[number] | undefined>((top, c) => (top && top.score >= c.score ? top : c), undefined)
  if (!best) return undefined
  const below = best.index + 1
  return { row: best.index, headings: best.headings, first: rows[below] && isNumbering(rows[below]) ? below + 1 : below }
}

/** A row of data with its number in the sheet, as Excel shows it. */
export type Line = { readonly no: number; readonly cells: readonly Cell[] }

/** Rows below the head in which anything stands but a sum. */
export const linesOf = ({ rows }: Pick<Table, 'rows'>, { first }: Head): readonly Line[] =>
  rows.flatMap((cells, index) => (index < first || filled(cells) === 0 || isSum(cells) ? [] : [{ no: index + 1, cells }]))

/** The sheet that names the most of our columns: many workbooks keep notes beside the list. */
export const bestSheet = (
  tables: readonly Table[],
  columns: readonly Column[],
  remembered: Remembered = {},
): { readonly table: Table; readonly head: Head } | undefined =>
  tables
    .flatMap((table) => {
      const head = findHead(table, columns, remembered)
      return head ? [{ table, head, score: namedBy(head.headings, columns, remembered) }] : []
    })
    .reduce<{ table: Table; head: Head; score: number } | undefined>((top, t) => (top && top.score >= t.score ? top : t), undefined)
