import { Button } from '@mantine/core'
import { type MouseEvent, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { readTable, useExporting } from './exporting.ts'
import { Icon } from './Icon.tsx'
import { walkRows } from './rows.ts'
import { useGrowing } from './useGrowing.ts'
import './data-table.css'

export type Column<T> = {
  readonly key: string
  /** Empty for the column of actions, which on paper may be one to tick off. */
  readonly title: string
  readonly paperTitle?: string
  readonly cell: (row: T) => ReactNode
  /** When all columns have one, lists below each other stand in the same columns. */
  readonly width?: string
  readonly align?: 'end'
  /** Left away on a phone, where a row becomes a card of two or three lines. */
  readonly wideOnly?: true
}

const STEP = 200

/** A click anywhere in a row does what its last action does, unless it hit something of its own or selected text. */
const clickRow = (event: MouseEvent<HTMLTableRowElement>): void => {
  const hit = event.target
  if (!(hit instanceof Element) || hit.closest('a, button, input, label, summary, [role=dialog]') || !event.currentTarget.contains(hit))
    return
  if (window.getSelection()?.isCollapsed === false) return
  event.currentTarget.querySelector<HTMLElement>('[data-row]')?.click()
}

/**
 * A list of one-line rows, 36 px each. Give the link or button that opens a row the attribute `data-row`. Long lists grow as one scrolls
 * and are whole on paper, as they are in the workbook that one may take along.
 */
export const DataTable = <T,>({
  caption,
  columns,
  rows,
  keyOf,
  toneOf,
  step = STEP,
  onExport,
}: {
  readonly caption: string
  readonly columns: readonly Column<T>[]
  readonly rows: readonly T[]
  readonly keyOf: (row: T) => string
  readonly toneOf?: (row: T) => 'late' | 'soon' | undefined
  /** Rows that are drawn at first, and again each time its end comes into sight. */
  readonly step?: number
  /** Takes the list along where the table shows a page of it. */
  readonly onExport?: (() => void) | undefined
}) => {
  const { t } = useTranslation('ui')
  const { shown, grow, whole, end } = useGrowing(rows.length, step)
  const table = useRef<HTMLTableElement>(null)
  const exporting = useExporting()
  const hand = () => {
    if (onExport) return onExport()
    whole()
    if (table.current) exporting?.(readTable(table.current))
  }
  return (
    <div className="table-scroll">
      <table className="data-table" ref={table} data-fixed={columns.every((c) => c.width !== undefined)}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((c) =>
              c.title === '' ? (
                <td key={c.key} style={{ width: c.width }} data-align={c.align}>
                  {c.paperTitle && <span className="only-print">{c.paperTitle}</span>}
                </td>
              ) : (
                <th key={c.key} scope="col" style={{ width: c.width }} data-align={c.align} data-wide-only={c.wideOnly}>
                  {c.title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody onKeyDown={(e) => e.target instanceof Element && walkRows(e.key, e.target) && e.preventDefault()}>
          {rows.slice(0, shown).map((row) => (
            <tr key={keyOf(row)} data-tone={toneOf?.(row)} onClick={clickRow}>
              {columns.map((c) => (
                <td key={c.key} data-align={c.align} data-wide-only={c.wideOnly} data-label={c.title}>
                  {c.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown < rows.length && (
        <div className="table-more no-print" ref={end}>
          <Button variant="subtle" onClick={grow}>
            {t('more', { n: Math.min(step, rows.length - shown) })}
          </Button>
          <span>{t('shown', { shown, all: rows.length })}</span>
        </div>
      )}
      {exporting && rows.length > 0 && (
        <div className="table-export no-print">
          <Button variant="subtle" size="compact-sm" leftSection={<Icon name="export" size={14} />} onClick={hand}>
            {t('excel')}
          </Button>
        </div>
      )}
    </div>
  )
}
