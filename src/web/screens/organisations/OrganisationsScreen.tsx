import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrganisationRow } from '../../../server/contract/organisations.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { whenText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { FilterBox } from '../../ui/FilterBox.tsx'
import { matches } from '../../ui/fold.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

const useColumns = (): readonly Column<OrganisationRow>[] => {
  const { t } = useTranslation('organisations')
  return [
    {
      key: 'name',
      title: t('name'),
      width: '34%',
      cell: (r) => (
        <Link to="/nguoi/$id" params={{ id: r.subject }} data-row>
          {r.name}
        </Link>
      ),
    },
    { key: 'within', title: t('within'), width: '24%', wideOnly: true, cell: (r) => r.within ?? '' },
    {
      key: 'cases',
      title: t('state'),
      width: '42%',
      cell: (r) =>
        r.cases.length === 0
          ? t('noCase')
          : r.cases.map((c) => (
              <span key={c.case} style={{ display: 'block' }}>
                <Sign tone={c.kind === 'end' ? 'done' : 'info'}>{c.state}</Sign>{' '}
                <Link to="/ho-so/$id" params={{ id: c.case }}>
                  {c.term}
                </Link>
                {c.due && <> · {t('due', { day: whenText(c.due) })}</>}
              </span>
            )),
    },
  ]
}

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
      <Panel title={t('title')} {...(data ? { count: rows.length } : {})}>
        {!data && !error && <Waiting rows={8} />}
        {data && rows.length > 0 && <DataTable caption={t('title')} columns={columns} rows={rows} keyOf={(r) => r.unit} />}
        {data && rows.length === 0 && <Empty icon="info" title={q === '' ? t('nobody') : t('ui:noneMatch', { q })} />}
      </Panel>
    </Page>
  )
}
