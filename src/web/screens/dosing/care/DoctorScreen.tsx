import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Fragment, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { signsTold } from '../../../../dosing/care/told.ts'
import type { UnitId } from '../../../../kernel/ids.ts'
import { dayOf } from '../../../../kernel/moment.ts'
import type { CareFile } from '../../../../server/contract/care.ts'
import { api } from '../../../api/index.ts'
import { TroubleNote } from '../../../api/TroubleNote.tsx'
import { troubleOf } from '../../../api/trouble.ts'
import { sinceText } from '../../../dates/format.ts'
import { useMe } from '../../../session/me.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Page, Panel } from '../../../ui/Page.tsx'
import { Sign } from '../../../ui/Sign.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { Findings } from '../Findings.tsx'
import { Consulted } from './Consulted.tsx'
import { DaysChart } from './DaysChart.tsx'
import { careKey, useLookAgain, WithCare } from './file.tsx'
import { NoneAgain } from './NoneAgain.tsx'
import { NoteForm } from './NoteForm.tsx'
import { OrderForm } from './OrderForm.tsx'
import { Orders } from './Orders.tsx'
import { SignForm } from './SignForm.tsx'
import { ToldSigned } from './ToldSigned.tsx'

/** Beside an order the last three weeks are looked at; the whole stands on the person's page. */
const LOOKED = 21

const Doctor = ({ file, site }: { readonly file: CareFile; readonly site: UnitId }) => {
  const { t } = useTranslation('dosing')
  const care = useTranslation('care').t
  const order = useTranslation('care-order').t
  const done = useLookAgain()
  const me = useMe()
  const { data, error, refetch } = useQuery({
    queryKey: ['dosing', site, 'person', file.person],
    queryFn: () => api.dosingPerson(file.person, site),
  })
  // What the window has is newer than this file, or older: an order names what both show.
  const differs = data !== undefined && data.seen !== file.seen
  const seen = data && !differs ? data.seen : undefined
  const client = useQueryClient()
  useEffect(() => {
    if (differs) void client.invalidateQueries({ queryKey: careKey(site, file.person) })
  }, [differs, client, site, file.person])
  if (!file.doctor)
    return (
      <Page title={t('care')}>
        <Empty icon="info" title={t('noDoctor')} />
      </Page>
    )
  const of = { person: file.person, site, onDone: done }
  const doctors = file.doctors.map((d) => d.account)
  const examined = file.notes.some((n) => n.name === '@care-examine' && n.corrected === null && dayOf(n.at) === dayOf(file.asOf))
  return (
    <Page
      title={file.name}
      actions={
        <>
          <Link to="/cap-thuoc/$id" params={{ id: file.person }}>
            {care('file')}
          </Link>
          <Link to="/cap-thuoc">{t('title')}</Link>
        </>
      }
    >
      <div className="care-columns">
        <div className="care-main">
          <Panel title={t('todayFindings')}>
            {data ? (
              <>
                <Findings all={data.findings} />
                {data.findings
                  .filter((f) => f.action === 'doctor')
                  .map((f) => (
                    <Fragment key={f.row}>
                      <SignForm {...of} seen={data.seen} finding={f} agent={data.offer.agent} dose={data.offer.dose} />
                      {f.id.startsWith('VM-') && <NoneAgain {...of} seen={data.seen} finding={f} agent={data.offer.agent} />}
                    </Fragment>
                  ))}
              </>
            ) : error ? (
              <TroubleNote met={troubleOf(error)} again={refetch} />
            ) : (
              <Waiting rows={2} />
            )}
          </Panel>
          {file.consults
            .filter((c) => signsTold(c, me.account.id, doctors))
            .map((c) => (
              <Panel key={c.of} title={order('consultTitle')}>
                <Consulted consult={c} file={file} site={site} onDone={done} />
              </Panel>
            ))}
          {file.told
            .filter((told) => signsTold(told, me.account.id, doctors))
            .map((told) => (
              <Panel key={told.of} title={t('told.sign')}>
                <ToldSigned told={told} file={file} site={site} onDone={done} />
              </Panel>
            ))}
          {data && data.again.length > 0 && (
            <Panel title={t('again')}>
              <Findings all={data.again} />
              {data.again
                .filter((f) => f.action === 'doctor')
                .map((f) => (
                  <Fragment key={f.row}>
                    <SignForm {...of} seen={data.seen} finding={f} agent={data.offer.agent} dose={null} />
                    <NoneAgain {...of} seen={data.seen} finding={f} agent={data.offer.agent} />
                  </Fragment>
                ))}
            </Panel>
          )}
          {data?.called && data.seen && (
            <Panel title={t('answerCall', { time: sinceText(data.called, data.asOf) })}>
              <NoteForm {...of} label={t('answerWords')} answers={data.seen} />
            </Panel>
          )}
          <Panel title={t('examine')}>
            <NoteForm {...of} label={t('examineWords')} />
          </Panel>
          {file.treats && !file.over && (
            <Panel title={t('newOrder')}>
              <OrderForm
                file={file}
                site={site}
                agent={data?.offer.agent ?? 'methadone'}
                seen={seen}
                lead={examined ? null : <Sign tone="soon">{order('examined')}</Sign>}
                onDone={done}
              />
            </Panel>
          )}
        </div>
        <div className="care-main">
          <Panel title={care('days.title')}>
            <DaysChart days={file.days.slice(-LOOKED)} />
          </Panel>
          <Panel title={care('orders.title')}>
            <Orders file={file} />
          </Panel>
        </div>
      </div>
    </Page>
  )
}

/** What the doctor signs for somebody: an examination, the findings of today, an order, an answer to a call. */
export const DoctorScreen = () => {
  const { id } = useParams({ from: '/inside/cap-thuoc/$id/bac-si' })
  return <WithCare person={id}>{(file, site) => <Doctor file={file} site={site} />}</WithCare>
}
