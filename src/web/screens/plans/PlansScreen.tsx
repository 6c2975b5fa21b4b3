import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlanList } from '../../../server/contract/plans.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { Recounted } from './Recounted.tsx'

type Plan = PlanList['plans'][number]

/** The plans that are written down, of later years first; who keeps them imports a new one. */
export const PlansScreen = () => {
  const { t } = useTranslation('plans')
  const { data, error, refetch } = useQuery({ queryKey: ['plans'], queryFn: api.plans })
  useRowKeys()
  const columns: readonly Column<Plan>[] = [
    { key: 'year', title: t('list.year'), width: '70px', cell: (p) => p.year },
    { key: 'name', title: t('list.name'), width: '40%', cell: (p) => <strong>{p.title}</strong> },
    {
      key: 'paper',
      title: t('list.paper'),
      wideOnly: true,
      cell: (p) =>
        [p.number ? t('number', { number: p.number }) : t('noNumber'), ...(p.on ? [t('onDay', { day: dayText(p.on) })] : [])].join(', '),
    },
    { key: 'unit', title: t('list.unit'), cell: (p) => p.unit },
    { key: 'versions', title: t('list.versions'), align: 'end', cell: (p) => p.versions },
    {
      key: 'open',
      title: '',
      align: 'end',
      cell: (p) => (
        <Link data-row to="/ke-hoach/$id" params={{ id: p.id }} aria-label={t('list.openOf', { title: p.title })}>
          {t('list.open')}
        </Link>
      ),
    },
  ]
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        data?.mayKeep && (
          <Button component={Link} to="/ke-hoach/nhap">
            {t('list.import')}
          </Button>
        )
      }
    >
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {data && data.plans.length > 0 && <Recounted />}
      <Panel title={t('list.plans')} {...(data ? { count: data.plans.length } : {})}>
        {!data && !error && <Waiting rows={4} />}
        {data && data.plans.length > 0 && <DataTable caption={t('list.plans')} columns={columns} rows={data.plans} keyOf={(p) => p.id} />}
        {data?.plans.length === 0 && (
          <Empty icon="plans" title={t('list.none')}>
            {t(data.mayKeep ? 'list.noneMay' : 'list.noneWhy')}
          </Empty>
        )}
      </Panel>
    </Page>
  )
}
