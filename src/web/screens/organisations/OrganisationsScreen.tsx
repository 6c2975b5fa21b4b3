import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrganisationRow } from '../../../server/contract/organisations.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { toneOfOrganisation } from '../../case/standing.ts'
import { whenText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { FilterBox } from '../../ui/FilterBox.tsx'
import { matches } from '../../ui/fold.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import './organisations.css'

type Columns = readonly Column<OrganisationRow>[]
type Case = OrganisationRow['cases'][number]

const OneCase = ({ of: c }: { readonly of: Case }) => {
  const { t } = useTranslation('organisations')
  return (
    <div className="organisation-case">
      <Sign tone={toneOfOrganisation(c.kind, c.shut)}>{c.state}</Sign>
      <Link to="/ho-so/$id" params={{ id: c.case }}>
        {c.term}
      </Link>
      {c.due && <span className="organisation-due">{t('due', { day: whenText(c.due) })}</span>}
    </div>
  )
}

/** Those that are open, and where none is of a measure, the one that says how the place stands; earlier ones on demand. */
const Cases = ({ of }: { readonly of: readonly Case[] }) => {
  const { t } = useTranslation('organisations')
  const measures = [...new Set(of.map((c) => c.measure))]
  const shown = measures.flatMap((measure) => {
    const own = of.filter((c) => c.measure === measure)
    const open = own.filter((c) => c.kind === 'open')
    const [last] = [...own.filter((c) => c.shut), ...own]
    return open.length > 0 ? open : last ? [last] : []
  })
  const earlier = of.filter((c) => !shown.includes(c))
  return (
    <>
      {shown.map((c) => (
        <OneCase key={c.case} of={c} />
      ))}
      {earlier.length > 0 && (
        <details className="organisation-earlier">
          <summary>{t('earlier', { n: earlier.length })}</summary>
          {earlier.map((c) => (
            <OneCase key={c.case} of={c} />
          ))}
        </details>
      )}
    </>
  )
}

const useColumns = (): Columns => {
  const { t } = useTranslation('organisations')
  return [
    {
      key: 'name',
      title: t('name'),
      width: '34%',
      cell: (r) => (
        <Link to="/to-chuc/$id" params={{ id: r.subject }} data-row>
          {r.name}
        </Link>
      ),
    },
    { key: 'within', title: t('within'), width: '24%', wideOnly: true, cell: (r) => r.within ?? '' },
    {
      key: 'cases',
      title: t('state'),
      width: '42%',
      cell: (r) => <Cases of={r.cases} />,
    },
  ]
}

const Group = ({
  title,
  rows,
  columns,
}: {
  readonly title: string
  readonly rows: readonly OrganisationRow[]
  readonly columns: Columns
}) =>
  rows.length > 0 && (
    <Panel title={title} count={rows.length}>
      <DataTable caption={title} columns={columns} rows={rows} keyOf={(r) => r.unit} />
    </Panel>
  )

/** Facilities and providers in the session's reach: where the cases about them stand, and what is due in them. */
export const OrganisationsScreen = () => {
  const { t } = useTranslation(['organisations', 'ui'])
  const [q, setQ] = useState('')
  const { data, error, refetch } = useQuery({ queryKey: ['organisations'], queryFn: () => api.organisations() })
  const columns = useColumns()
  const rows = (data?.rows ?? []).filter((r) => q === '' || matches(q, [r.name, r.within, ...r.cases.map((c) => c.state)].join(' ')))
  return (
    <Page
      title={t('title')}
      lead={
        <>
          {t('lead')} <Link to="/co-so">{t('public')}</Link>
        </>
      }
      actions={
        <>
          <FilterBox value={q} onChange={setQ} />
          <PrintButton />
        </>
      }
    >
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {!data && !error && (
        <Panel>
          <Waiting rows={8} />
        </Panel>
      )}
      {data && rows.length === 0 && (
        <Panel>
          {q === '' ? (
            <Empty icon="info" title={t('nobody')}>
              <p>{t('nobodyWhy')}</p>
            </Empty>
          ) : (
            <Empty icon="search" title={t('ui:noneMatch', { q })} />
          )}
        </Panel>
      )}
      <Group title={t('withCase')} rows={rows.filter((r) => r.cases.length > 0)} columns={columns} />
      <Group title={t('without')} rows={rows.filter((r) => r.cases.length === 0)} columns={columns.filter((c) => c.key !== 'cases')} />
    </Page>
  )
}
