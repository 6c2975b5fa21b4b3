/** A number of the table that was opened: its row, and the column it stands in. */
export type Opened = { readonly row: string; readonly column: 'all' | 'women' | 'men' | 'year' }

const MARKS = { women: '.women', men: '.men', year: '.year' } as const

/** As the address of the page names it: `end`, `end.women`, `end.year`. */
export const openedText = ({ row, column }: Opened): string => (column === 'all' ? row : `${row}${MARKS[column]}`)

export const openedIn = (text: string): Opened => {
  for (const column of ['women', 'men', 'year'] as const)
    if (text.endsWith(MARKS[column])) return { row: text.slice(0, -MARKS[column].length), column }
  return { row: text, column: 'all' }
}
