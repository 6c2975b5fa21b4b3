import writeBook from 'write-excel-file/node'

type Written = { readonly name: string; readonly rows: readonly (readonly (string | number)[])[]; readonly widths?: readonly number[] }

const HEAD = { fontWeight: 'bold', wrap: true, alignVertical: 'top', borderStyle: 'thin' } as const
const NARROWEST = 10
const WIDEST = 60

const widthOf = (rows: Written['rows'], at: number): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...rows.map((row) => String(row[at] ?? '').length + 2)))

/** A workbook with these sheets, the first row of each its head. A text stays a text whatever it begins with, a number a number. */
export const bookOfSheets = (sheets: readonly Written[]): Promise<Buffer> =>
  writeBook(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, i) =>
        row.map((value) => {
          const more = i === 0 && row.length > 2 ? HEAD : { wrap: true, alignVertical: 'top' as const }
          return typeof value === 'number' ? { value, type: Number, ...more } : { value, type: String, format: '@', ...more }
        }),
      ),
      columns: (rows[0] ?? []).map((_, at) => ({ width: widthOf(rows, at) })),
      ...((rows[0]?.length ?? 0) > 2 ? { stickyRowsCount: 1 } : {}),
    })),
  ).toBuffer()
