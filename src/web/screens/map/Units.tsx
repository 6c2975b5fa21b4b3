import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FEW } from '../../../kernel/few.ts'
import type { FreshnessPage } from '../../../server/contract/surveys.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Few, Level } from './Level.tsx'

type Unit = FreshnessPage['units'][number]

/** What the map shows, as a table: who cannot see or point reads and opens here. */
export const Units = ({
  caption,
  units,
  drawn,
  deeper,
  ages,
  pointed,
  onPoint,
}: {
  readonly caption: string
  readonly units: readonly Unit[]
  /** Codes of the shapes on the map, once they are there. */
  readonly drawn: ReadonlySet<string> | undefined
  /** Whether a unit opens its own map, or its list of persons. */
  readonly deeper: boolean
  readonly ages: readonly number[]
  readonly pointed: string | undefined
  readonly onPoint: (code: string | undefined) => void
}) => {
  const { t } = useTranslation('map')
  const columns: readonly Column<Unit>[] = [
    {
      key: 'unit',
      title: t('unit'),
      width: '29%',
      cell: (u) => (
        <span
          className="map-unit"
          data-pointed={u.code === pointed}
          onPointerEnter={() => onPoint(u.code)}
          onPointerLeave={() => onPoint(undefined)}
        >
          {u.name}
          {drawn && !drawn.has(u.code) && <span className="map-untold"> ({t('noShape')})</span>}
        </span>
      ),
    },
    {
      key: 'persons',
      title: t('persons'),
      width: '12%',
      align: 'end',
      cell: (u) => u.fresh.told === 'all' && <Few n={u.fresh.persons} few={FEW} />,
    },
    ...ages.map(
      (months, i): Column<Unit> => ({
        key: `within${months}`,
        title: t('within', { n: months }),
        width: '9%',
        align: 'end',
        wideOnly: true,
        cell: (u) => u.fresh.told === 'all' && <Few n={u.fresh.within[i] ?? 0} few={FEW} />,
      }),
    ),
    { key: 'level', title: t('level'), width: '19%', cell: (u) => <Level fresh={u.fresh} /> },
    {
      key: 'open',
      title: '',
      width: '13%',
      align: 'end',
      cell: (u) =>
        deeper ? (
          <Link
            className="map-open no-print"
            data-row
            to="/ban-do"
            search={{ tinh: u.unit }}
            aria-label={t('open', { name: u.name })}
            onFocus={() => onPoint(u.code)}
          >
            {t('openShort')}
          </Link>
        ) : (
          u.fresh.told === 'all' && (
            <Link
              className="map-open no-print"
              data-row
              to="/danh-sach/$name"
              params={{ name: 'dependents' }}
              search={{ donVi: u.unit }}
              aria-label={t('listOf', { name: u.name })}
              onFocus={() => onPoint(u.code)}
            >
              {t('list')}
            </Link>
          )
        ),
    },
  ]
  return <DataTable caption={caption} columns={columns} rows={units} keyOf={(u) => u.unit} />
}
