import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { numberText } from '../../../plans/number.ts'
import type { ReportPage, ReportRow } from '../../../server/contract/figures.ts'
import { dayText } from '../../dates/format.ts'
import { Cite } from '../../law/Cite.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Sign } from '../../ui/Sign.tsx'
import type { Opened } from './figure.ts'
import { FigureCell } from './Number.tsx'
import { useWord } from './word.ts'

/** The table of one unit: start, in by cause, out by cause, end; for all, women, and since the year began. */
export const Table = ({ page, onOpen }: { readonly page: ReportPage; readonly onOpen?: ((opened: Opened) => void) | undefined }) => {
  const { t } = useTranslation('reports')
  const word = useWord()
  const [explains, setExplains] = useState(false)
  const nameOf = (row: ReportRow): string =>
    row.is === 'sum' ? word(row.term) : t(row.is === 'among' ? 'among' : 'causeOf', { what: word(row.term) })
  const figure = (row: ReportRow, column: Exclude<Opened['column'], 'men'>) => (
    <FigureCell
      figure={row[column]}
      counts={row.counts}
      label={t('openFigure', {
        what: column === 'all' ? word(row.term) : `${word(row.term)}, ${t(column)}`,
        count: row[column]?.episodes ?? 0,
      })}
      onOpen={onOpen && (() => onOpen({ row: row.id, column }))}
    />
  )
  const columns: readonly Column<ReportRow>[] = [
    {
      key: 'row',
      title: t('row'),
      width: '46%',
      cell: (r) => (
        <span className="report-row" data-is={r.is} title={word(r.says)}>
          {nameOf(r)} {r.is === 'sum' && <span className="report-soft">{t(r.counts === 'persons' ? 'people' : 'times')}</span>}
        </span>
      ),
    },
    {
      key: 'all',
      title: t('all'),
      width: '18%',
      align: 'end',
      cell: (r) => figure(r, 'all'),
    },
    { key: 'women', title: t('women'), width: '18%', align: 'end', cell: (r) => figure(r, 'women') },
    { key: 'year', title: t('year'), width: '18%', align: 'end', cell: (r) => figure(r, 'year') },
  ]
  const { balance } = page
  return (
    <>
      <DataTable caption={`${word(page.term)} – ${page.unit.name}`} columns={columns} rows={page.rows} keyOf={(r) => r.id} />
      {balance && (
        <p className="report-note no-print">
          {t('balance', {
            start: numberText(balance.start),
            in: numberText(balance.in),
            out: numberText(balance.out),
            end: numberText(balance.end),
          })}{' '}
          <Sign tone={balance.holds ? 'done' : 'late'}>{t(balance.holds ? 'holds' : 'broken')}</Sign>
        </p>
      )}
      <p className="report-note">{t('says', { says: word(page.says) })}</p>
      <details className="report-note no-print" onToggle={(e) => setExplains(e.currentTarget.open)}>
        <summary>{t('explain')}</summary>
        {explains && (
          <dl className="report-explained">
            {page.rows.map((r) => (
              <div key={r.id}>
                <dt>{nameOf(r)}</dt>
                <dd>{word(r.says)}</dd>
              </div>
            ))}
          </dl>
        )}
      </details>
      <p className="report-note no-print">
        {t('yearFrom', { from: dayText(page.yearFrom) })} {t('basis')} <Cite cite={page.period.cite} />{' '}
        {page.cite.map((cite) => (
          <Cite key={JSON.stringify(cite)} cite={cite} />
        ))}
      </p>
    </>
  )
}
