import { done, type Outcome, type Refusal, refused } from '../kernel/refusal.ts'

export type Row = { readonly line: number; readonly cells: readonly string[] }

/** Rows of a comma-separated file whose head names exactly these columns. No quoting: names of units have no commas. */
export const readTable = (file: string, text: string, columns: readonly string[]): Outcome<readonly Row[]> => {
  const [head, ...rest] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (head !== columns.join(',')) return refused({ why: 'head', detail: `${file}: dòng đầu phải là “${columns.join(',')}”.` })
  const rows = rest.map((line, i) => ({ line: i + 2, cells: line.split(',') })).filter(({ cells }) => cells.join('') !== '')
  const wrong = rows.filter(({ cells }) => cells.length !== columns.length)
  return wrong.length === 0 ? done(rows) : refused(...wrong.map((row) => columnsTrouble(file, row, columns.length)))
}

const columnsTrouble = (file: string, { line, cells }: Row, columns: number): Refusal => ({
  why: 'columns',
  detail: `${file}, dòng ${line}: có ${cells.length} cột, cần ${columns} cột.`,
})
