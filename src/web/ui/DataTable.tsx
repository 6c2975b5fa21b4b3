import { Button } from '@mantine/core'
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useGrowing } from './useGrowing.ts'
import './data-table.css'

export type Column<T> = {
  readonly key: string
  readonly title: string
  readonly cell: (row: T) => ReactNode
  readonly width?: string
  readonly align?: 'end'
  /** Left away on a phone, where a row becomes a card of two or three lines. */
  readonly wideOnly?: true
}

const ACTION = 'a, button:not(:disabled)'
const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -1e9, End: 1e9 }

/** Arrow keys go from row to row: the last action of each row is where Enter opens it. */
const walk = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
  const step = STEP[event.key]
  const row = event.target instanceof Element ? event.target.closest('tr') : null
  if (!step || !row || event.target instanceof HTMLInputElement) return
  const rows = [...event.currentTarget.rows]
  const next = rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(row) + step))]
  const action = [...(next?.querySelectorAll<HTMLElement>(ACTION) ?? [])].at(-1)
  if (!action) return
  event.preventDefault()
  action.focus()
}

/** A click anywhere in a row does what its last action does, unless it hit something of its own or selected text. */
const clickRow = (event: MouseEvent<HTMLTableRowElement>): void => {
  const hit = event.target
  if (!(hit instanceof Element) || hit.closest('a, button, input, label, [role=dialog]') || !event.currentTarget.contains(hit)) return
  if (window.getSelection()?.isCollapsed === false) return
  const action = [...event.currentTarget.querySelectorAll<HTMLElement>(ACTION)].at(-1)
  if (action?.hasAttribute('data-row')) action.click()
}

/**
 * A list of one-line rows, 36 px each. Give the link or button that opens a row the attribute `data-row`. Long lists grow as one scrolls
 * and are whole on paper.
 */
export const DataTable = <T,>({
  caption,
  columns,
  rows,
  keyOf,
  toneOf,
}: {
  readonly caption: string
  readonly columns: readonly Column<T>[]
  readonly rows: readonly T[]
  readonly keyOf: (row: T) => string
  readonly toneOf?: (row: T) => 'late' | 'soon' | undefined
}) => {
  const { t } = useTranslation('ui')
  const { shown, grow, end } = useGrowing(rows.length)
  return (
    <div className="table-scroll">
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((c) => (
              <th key={c.key} scope="col" style={{ width: c.width }} data-align={c.align} data-wide-only={c.wideOnly}>
                {c.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={walk}>
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
            {t('more', { n: Math.min(200, rows.length - shown) })}
          </Button>
          <span>{t('shown', { shown, all: rows.length })}</span>
        </div>
      )}
    </div>
  )
}
