import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { numberText } from '../../../plans/number.ts'
import type { Both, StatusPage } from '../../../server/contract/figures.ts'
import { dayText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'

type Difference = NonNullable<StatusPage['proven']>['differences'][number]

/** Every number that came out twice, with the cases that only one of the two counts. */
export const Differences = ({ of }: { readonly of: readonly Difference[] }) => {
  const { t, i18n } = useTranslation('status')
  const word = (both: Both): string => (i18n.language === 'en' ? both.en : both.vi)
  const columns: readonly Column<Difference>[] = [
    { key: 'table', title: t('table'), cell: (d) => word(d.roll) },
    { key: 'figure', title: t('figure'), cell: (d) => word(d.figure) },
    { key: 'unit', title: t('unit'), cell: (d) => d.unit },
    { key: 'period', title: t('period'), cell: (d) => t('window', { from: dayText(d.period.from), until: dayText(d.period.until) }) },
    { key: 'pos', title: t('pos'), align: 'end', wideOnly: true, cell: (d) => numberText(d.pos) },
    { key: 'counted', title: t('counted'), cell: (d) => t('both', d.counted) },
    { key: 'recounted', title: t('recounted'), cell: (d) => t('both', d.recounted) },
    {
      key: 'cases',
      title: t('cases'),
      cell: (d) => (
        <span className="status-cases">
          {d.cases.map((id, i) => (
            <Link key={id} to="/ho-so/$id" params={{ id }}>
              {t('case', { n: i + 1 })}
            </Link>
          ))}
        </span>
      ),
    },
  ]
  return (
    <DataTable
      caption={t('differences')}
      columns={columns}
      rows={of}
      keyOf={(d) => `${d.roll.vi} ${d.figure.vi} ${d.unit} ${d.period.id} ${d.pos} ${d.counted.episodes} ${d.recounted.episodes}`}
    />
  )
}
