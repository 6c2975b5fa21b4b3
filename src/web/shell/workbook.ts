import writeBook from 'write-excel-file/universal'
import type { ShownList } from '../ui/exporting.ts'

/** Longer texts go on in a second line: eight columns of 60 took five sheets of paper. */
const WIDEST = 34
const NARROWEST = 8
/** So many characters stand on a sheet of A4 that is higher than wide. */
const UPRIGHT = 90

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)

/** A text is a text whatever it begins with: nothing of it is ever a formula. */
const cell = (value: string | number, more: object = {}) =>
  typeof value === 'number' ? { value, type: Number, ...more } : { value, type: String, ...more }

const LINES = { alignVertical: 'top', wrap: true } as const

const widthOf = (texts: readonly (string | number)[]): number =>
  Math.min(
    WIDEST,
    Math.max(
      NARROWEST,
      ...texts.map(
        (t) =>
          Math.max(
            ...String(t)
              .split('\n')
              .map((line) => line.length),
          ) + 2,
      ),
    ),
  )

/** Points; not every program makes a row as high as what goes on in a second line of it. */
const LINE = 15

const heightOf = (texts: readonly (string | number)[], widths: readonly number[]): number =>
  LINE *
  Math.max(
    1,
    ...texts.map((text, i) =>
      String(text)
        .split('\n')
        .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (widths[i] ?? WIDEST))), 0),
    ),
  )

/** The rows of a workbook: lines that say what it is, who took it and when, then the list. */
const sheetOf = ({ columns, rows }: ShownList, head: readonly string[], widths: readonly number[]) => {
  const line = (texts: readonly (string | number)[], more: object) => {
    const height = heightOf(texts, widths)
    return texts.map((text) => cell(text, { ...more, ...LINES, height }))
  }
  return [
    ...head.map((text, i) => [cell(text, i === 0 ? { fontWeight: 'bold' } : {})]),
    [],
    line(columns, { fontWeight: 'bold', borderStyle: 'thin' }),
    ...rows.map((row) => line(row, {})),
  ]
}

/** The workbook as the browser keeps it. */
export const workbookOf = (list: ShownList, head: readonly string[]): Promise<Blob> => {
  const widths = list.columns.map((c, i) => widthOf([c, ...list.rows.map((r) => r[i] ?? '')]))
  return writeBook(sheetOf(list, head, widths), {
    sheet: 'Danh sách',
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: head.length + 2,
    ...(widths.reduce((sum, width) => sum + width, 0) > UPRIGHT ? { orientation: 'landscape' as const } : {}),
  }).toBlob()
}

/** Saves a list as a file of this machine; answers its name. */
export const saveWorkbook = async (list: ShownList, head: readonly string[]): Promise<string> => {
  const file = `${slug(list.title) || 'danh-sach'}.xlsx`
  const address = URL.createObjectURL(await workbookOf(list, head))
  const link = document.createElement('a')
  link.href = address
  link.download = file
  link.click()
  URL.revokeObjectURL(address)
  return file
}
