import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../kernel/moment.ts'
import type { SurveyName } from '../../../server/contract/surveys.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { now } from '../../session/clock.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { OpenForm } from './OpenForm.tsx'

const StateOf = ({ round }: { readonly round: SurveyName }) => {
  const { t } = useTranslation('surveys')
  if (round.closed) return <Sign tone="done">{t('closed')}</Sign>
  return round.until < dayOf(now()) ? <Sign tone="late">{t('over')}</Sign> : <Sign tone="info">{t('running')}</Sign>
}

/** The rounds of the communes that one sees; a head of a commune opens a new one (`moi`). */
export const SurveysScreen = () => {
  const { t } = useTranslation('surveys')
  const navigate = useNavigate()
  const { moi } = useSearch({ from: '/inside/ra-soat' })
  const { data, error, refetch } = useQuery({ queryKey: ['surveys'], queryFn: api.surveys })
  useRowKeys()
  const columns: readonly Column<SurveyName>[] = [
    { key: 'name', title: t('round'), cell: (r) => <strong>{r.name}</strong> },
    { key: 'unit', title: t('unit'), cell: (r) => r.unitName },
    { key: 'days', title: t('days'), cell: (r) => `${dayText(r.from)} – ${dayText(r.until)}` },
    { key: 'progress', title: t('progress'), align: 'end', cell: (r) => t('of', { answered: r.answered, listed: r.listed }) },
    { key: 'state', title: t('state'), cell: (r) => <StateOf round={r} /> },
    {
      key: 'open',
      title: '',
      align: 'end',
      cell: (r) => (
        <Link data-row to="/ra-soat/$id" params={{ id: r.id }} aria-label={t('openOf', { name: r.name })}>
          {t('open')}
        </Link>
      ),
    },
  ]
  const back = () => void navigate({ to: '/ra-soat' })
  const may = data !== undefined && data.mayOpen.length > 0
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Button variant="default" component={Link} to="/danh-sach">
            {t('toRegisters')}
          </Button>
          <Button variant="default" component={Link} to="/ban-do">
            {t('toMap')}
          </Button>
          {may && !moi && <Button onClick={() => void navigate({ to: '/ra-soat', search: { moi: true } })}>{t('openNew')}</Button>}
        </>
      }
    >
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {may && moi && <OpenForm units={data.mayOpen} onBack={back} />}
      <Panel title={t('rounds')} {...(data ? { count: data.rounds.length } : {})}>
        {!data && !error && <Waiting rows={6} />}
        {data && data.rounds.length > 0 && <DataTable caption={t('rounds')} columns={columns} rows={data.rounds} keyOf={(r) => r.id} />}
        {data?.rounds.length === 0 && (
          <Empty icon="people" title={t('none')}>
            {t('noneWhy')}
          </Empty>
        )}
      </Panel>
    </Page>
  )
}
