import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = join(import.meta.dirname, '../../docs/law/not-encoded.md')

/** The rows of a table of docs/law/not-encoded.md, by its heading. */
export const tableOf = (heading: string): readonly (readonly string[])[] => {
  const section =
    readFileSync(FILE, 'utf8')
      .split('## ')
      .find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

/** `NĐ 105/2021 46(4)`: a clause of an article, or without its parentheses the whole. */
export const place = (text: string, article: string | number, clause?: string | number): string =>
  `${text} ${article}${clause === undefined ? '' : `(${clause})`}`

const numbers = (text: string): readonly number[] =>
  text.split(',').flatMap((part) => {
    const [from, to] = part.split('đến').map(Number)
    return from ? Array.from({ length: (to ?? from) - from + 1 }, (_, i) => from + i) : []
  })
/** `79 đến 82`, `16 khoản 4, 5`. What names a point only does not stand for its clause. */
const placesIn = (text: string, words: string): readonly string[] => {
  const [articles = '', clauses] = words.split('khoản')
  return numbers(articles).flatMap((a) => (clauses === undefined ? [place(text, a)] : numbers(clauses).map((n) => place(text, a, n))))
}
/** What a cell of the table lists: `Luật 73/2021 Điều 24, 25; NĐ 105/2021 Điều 39`, or a text as a whole. */
export const listedIn = (cell: string): readonly string[] =>
  cell
    .replaceAll(/\([^)]*\)/g, '')
    .split(';')
    .flatMap((part) => {
      const [text = '', ...chunks] = part.split('Điều').map((s) => s.trim().replace(/,$/, ''))
      return chunks.length === 0 ? [text] : chunks.filter((c) => !c.includes('điểm')).flatMap((c) => placesIn(text, c))
    })

/** Why a place is in no sheet, by the place. */
export const reasons = (): ReadonlyMap<string, string> =>
  new Map(
    [...tableOf('Articles'), ...tableOf('Clauses')].flatMap(([cell = '', , why = '']) => listedIn(cell).map((at) => [at, why] as const)),
  )
