import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { doseText } from '../../../kernel/dose.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { useMe } from '../../session/me.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { Findings } from './Findings.tsx'
import { NoteForm } from './NoteForm.tsx'
import { OrderForm } from './OrderForm.tsx'
import { SignForm } from './SignForm.tsx'
import { isDoctorAt, siteOf } from './site.ts'
import './dosing.css'

/** What the doctor signs for somebody: an examination, the findings of today, an order, an answer to a call. */
export const CareScreen = () => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const { id } = useParams({ from: '/inside/cap-thuoc/$id/bac-si' })
  const me = useMe()
  const client = useQueryClient()
  const site = siteOf(me)
  const { data, error, refetch } = useQuery({
    queryKey: ['dosing', site?.id, 'person', id],
    queryFn: () => api.dosingPerson(id, site?.id ?? ''),
    enabled: site !== undefined,
  })
  if (!site || !isDoctorAt(me))
    return (
      <Page title={t('care')}>
        <Empty icon="info" title={t('noDoctor')} />
      </Page>
    )
  if (!data) return <Page title={t('care')}>{error ? <TroubleNote met={troubleOf(error)} again={refetch} /> : <Waiting rows={6} />}</Page>
  const done = () => void client.invalidateQueries({ queryKey: ['dosing'] })
  const of = { person: data.person, site: site.id, onDone: done }
  return (
    <Page
      title={data.name}
      width="form"
      lead={
        data.order
          ? t('order', {
              phase: t(`phase.${data.order.phase}`),
              dose: data.order.parts.map((d) => doseText(d, language)).join(' + '),
              until: data.order.end === 'missing' ? '–' : dayText(data.order.end),
            })
          : t('noOrder')
      }
      actions={<Link to="/cap-thuoc">{t('title')}</Link>}
    >
      <Panel title={t('todayFindings')}>
        <Findings all={data.findings} />
        {data.findings
          .filter((f) => f.action === 'doctor' && !f.met)
          .map((f) => (
            <SignForm key={f.row} {...of} finding={f} agent={data.offer.agent} dose={data.offer.dose} />
          ))}
      </Panel>
      <Panel title={t('examine')}>
        <NoteForm {...of} name="@care-examine" field="findings" label={t('examineWords')} />
      </Panel>
      <Panel title={t('newOrder')}>
        <OrderForm {...of} agent={data.offer.agent} />
      </Panel>
      {data.called && (
        <Panel title={t('answerCall', { time: data.called.slice(11, 16) })}>
          <NoteForm {...of} name="@care-answer" field="answer" label={t('answerWords')} />
        </Panel>
      )}
    </Page>
  )
}
