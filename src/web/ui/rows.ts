import { useKey } from './Keys.tsx'

const ACTION = 'a, button:not(:disabled)'
const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -1e9, End: 1e9 }

/** All rows of the page: arrows pass from one list into the next. */
const allRows = (): readonly HTMLTableRowElement[] => [...document.querySelectorAll<HTMLTableRowElement>('.data-table tbody tr')]

const lastAction = (row: HTMLTableRowElement | undefined): HTMLElement | undefined =>
  [...(row?.querySelectorAll<HTMLElement>(ACTION) ?? [])].at(-1)

/** Goes to the row the key asks for: the last action of a row is where Enter opens it. False when the key is not for rows. */
export const walkRows = (key: string, from: Element): boolean => {
  const step = STEP[key]
  const row = from.closest<HTMLTableRowElement>('.data-table tbody tr')
  if (!step || !row || from instanceof HTMLInputElement) return false
  const rows = allRows()
  const action = lastAction(rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(row) + step))])
  action?.focus()
  return action !== undefined
}

export const focusFirstRow = (): void => lastAction(allRows()[0])?.focus()

/** The down arrow goes into the lists of the page from wherever nothing else wants it. */
export const useRowKeys = (): void =>
  useKey('ArrowDown', () => {
    if (!document.activeElement?.closest('.data-table tbody, [role=menu], [role=dialog]')) focusFirstRow()
  })
