import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { whenText } from '../../dates/format.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { Differences } from './Differences.tsx'
import { Paper } from './Papers.tsx'
import './plans.css'

/** Every version of a plan, the newest first: its paper, who wrote it down, and what it changed. */
export const VersionsScreen = () => {
  const { t } = useTranslation('plans')
  const { id } = useParams({ from: '/inside/ke-hoach/$id/ban' })
  const { data, error, refetch } = useQuery({ queryKey: ['plan', id, 'versions'], queryFn: () => api.planVersions(id) })
  return (
    <Page
      title={data ? t('versions.title', { year: data.year }) : ' '}
      lead={data ? `${data.title}. ${t('versions.lead')}` : ' '}
      actions={
        <>
          <Button variant="default" renderRoot={(props) => <Link to="/ke-hoach/$id" params={{ id }} {...props} />}>
            {t('toPlan')}
          </Button>
          <PrintButton />
        </>
      }
    >
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {!data && !error && (
        <Panel>
          <Waiting rows={6} />
        </Panel>
      )}
      {data?.versions.map((v) => (
        <Panel key={v.entry} title={t('versions.no', { no: v.no })}>
          <p>
            <strong>{v.document}</strong>
            <br />
            <Paper version={v} />
            <br />
            {t('versions.written', { by: v.by ?? t('versions.installation'), unit: v.unit, at: whenText(v.at), file: v.file || t('none') })}
          </p>
          {v.differences.length > 0 ? (
            <Differences differences={v.differences} caption={t('versions.differences')} />
          ) : (
            <p className="plan-notes">{t('versions.first')}</p>
          )}
        </Panel>
      ))}
    </Page>
  )
}
