import { useTranslation } from 'react-i18next'
import { numberText } from '../../../plans/number.ts'
import type { ReportPage, ReportRow } from '../../../server/contract/figures.ts'
import { dayText } from '../../dates/format.ts'
import { Cite } from '../../law/Cite.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { FigureCell } from './Number.tsx'
import { useWord } from './word.ts'

/** The table of one unit: start, in by cause, out by cause, end; for all, women, and since the year began. */
export const Table = ({ page, onOpen }: { readonly page: ReportPage; readonly onOpen?: ((id: string) => void) | undefined }) => {
  const { t } = useTranslation('reports')
  const word = useWord()
  const nameOf = (row: ReportRow): string =>
    row.is === 'sum' ? word(row.term) : t(row.is === 'among' ? 'among' : 'causeOf', { what: word(row.term) })
  const opening = (row: ReportRow) => (onOpen ? () => onOpen(row.id) : undefined)
  const columns: readonly Column<ReportRow>[] = [
    {
      key: 'row',
      title: t('row'),
      width: '46%',
      cell: (r) => (
        <span className="report-row" data-is={r.is} title={word(r.says)}>
          {nameOf(r)}
          {r.is === 'sum' && <span className="report-soft">{t(r.counts === 'persons' ? 'people' : 'times')}</span>}
        </span>
      ),
    },
    {
      key: 'all',
      title: t('all'),
      width: '18%',
      align: 'end',
      cell: (r) => (
        <FigureCell
          figure={r.all}
          counts={r.counts}
          label={t('openFigure', { what: word(r.term), count: r.all?.episodes ?? 0 })}
          onOpen={opening(r)}
        />
      ),
    },
    { key: 'women', title: t('women'), width: '18%', align: 'end', cell: (r) => <FigureCell figure={r.women} counts={r.counts} /> },
    { key: 'year', title: t('year'), width: '18%', align: 'end', cell: (r) => <FigureCell figure={r.year} counts={r.counts} /> },
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
      <p className="report-note no-print">
        {t('yearFrom', { from: dayText(page.yearFrom) })} {t('basis')} <Cite cite={page.period.cite} />{' '}
        {page.cite.map((cite) => (
          <Cite key={JSON.stringify(cite)} cite={cite} />
        ))}
      </p>
    </>
  )
}
