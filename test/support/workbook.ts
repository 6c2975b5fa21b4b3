import writeBook from 'write-excel-file/node'

type Cell = string | number | boolean | Date | null

/** A workbook of one sheet; dates get the format that Excel gives them in Viet Nam. */
export const workbook = (rows: readonly (readonly Cell[])[], sheet = 'Danh sách'): Promise<Buffer> =>
  writeBook(
    rows.map((row) => row.map((value) => (value instanceof Date ? { value, format: 'dd/mm/yyyy' } : value))),
    { sheet },
  ).toBuffer()
