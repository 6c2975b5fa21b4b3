import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ReportPage } from '../../../server/contract/figures.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { FigureCell } from './Number.tsx'

type Place = ReportPage['places'][number]

/** The units that the table of a province is made of, each with its own balance. */
export const Places = ({ page }: { readonly page: ReportPage }) => {
  const { t } = useTranslation('reports')
  const search = useSearch({ from: '/inside/bao-cao' })
  const columns: readonly Column<Place>[] = [
    {
      key: 'place',
      title: t('place'),
      width: '40%',
      cell: (p) => (
        <Link
          to="/bao-cao"
          data-row
          search={{ ...search, bang: page.roll, donVi: p.id, so: undefined }}
          aria-label={t('openPlace', { name: p.name })}
        >
          {p.name}
        </Link>
      ),
    },
    { key: 'start', title: t('start'), width: '12%', align: 'end', cell: (p) => <FigureCell figure={p.start} counts="persons" /> },
    { key: 'in', title: t('in'), width: '12%', align: 'end', cell: (p) => <FigureCell figure={p.in} counts="episodes" /> },
    { key: 'out', title: t('out'), width: '12%', align: 'end', cell: (p) => <FigureCell figure={p.out} counts="episodes" /> },
    { key: 'other', title: t('other'), width: '12%', align: 'end', cell: (p) => <FigureCell figure={p.other} counts="episodes" /> },
    { key: 'end', title: t('end'), width: '12%', align: 'end', cell: (p) => <FigureCell figure={p.end} counts="persons" /> },
  ]
  return <DataTable caption={t('places')} columns={columns} rows={page.places} keyOf={(p) => p.id} />
}
