import { createContext, useContext } from 'react'

/** A list as it is shown: its title, its columns, and its rows in their order. A number stays one, so that it can be added up. */
export type ShownList = {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** Hands a list to whoever makes workbooks of it; without one, lists have no such button. */
export const Exporting = createContext<((list: ShownList) => void) | undefined>(undefined)
export const useExporting = () => useContext(Exporting)

const GROUPED = /^-?\d{1,3}(\.\d{3})*$|^-?\d+$/

const lineOf = (cell: HTMLElement): string =>
  cell.innerText
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

/** What a cell shows, or what it says to those outside the office (`data-outside`); figures stand at the end of their column. */
const valueIn = (cell: HTMLElement): string | number => {
  const outside = cell.querySelector<HTMLElement>('[data-outside]')?.dataset['outside']
  if (outside !== undefined) return outside
  const text = lineOf(cell)
  return cell.dataset['align'] === 'end' && GROUPED.test(text) ? Number(text.replaceAll('.', '')) : text
}

/** Reads a drawn table: what is seen is what is exported. Columns without a title hold actions. */
export const readTable = (table: HTMLTableElement): ShownList => {
  const heads = [...table.querySelectorAll<HTMLElement>('thead :is(th, td)')]
  const kept = heads.flatMap((h, i) => (h.tagName === 'TH' ? [i] : []))
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')]
  return {
    title: table.caption?.textContent ?? '',
    columns: kept.map((i) => heads[i]?.textContent ?? ''),
    rows: rows.map((row) => kept.map((i) => (row.cells[i] ? valueIn(row.cells[i]) : ''))),
  }
}
