import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../../kernel/moment.ts'
import type { CareFile } from '../../../../server/contract/care.ts'
import { dayText } from '../../../dates/format.ts'
import { Page, Panel } from '../../../ui/Page.tsx'
import { PrintButton } from '../../../ui/PrintButton.tsx'
import { Sign } from '../../../ui/Sign.tsx'
import { Findings } from '../Findings.tsx'
import { mayWrite } from './correcting.ts'
import { DaysChart } from './DaysChart.tsx'
import { WithCare } from './file.tsx'
import { forms } from './forms.ts'
import { Notes } from './Notes.tsx'
import { Orders } from './Orders.tsx'
import { PathPanel } from './PathPanel.tsx'
import { PhotoLink } from './PhotoLink.tsx'
import { WatchPanel } from './WatchPanel.tsx'

const Stays = ({ file }: { readonly file: CareFile }) => {
  const { t } = useTranslation('care')
  const today = dayOf(file.asOf)
  const stays = file.stays.filter((s) => s.to >= today)
  return (
    <>
      {stays.length === 0 ? (
        <p className="care-soft">{t('stays.none')}</p>
      ) : (
        <ul className="care-list">
          {stays.map((s) => (
            <li key={s.entry}>
              {t('stays.line', { place: s.place, from: dayText(s.from), to: dayText(s.to) })}{' '}
              {file.treats && (
                <Link className="no-print" to="/cap-thuoc/$id/giay/$entry" params={{ id: file.person, entry: s.entry }}>
                  {t('stays.slip')}
                </Link>
              )}{' '}
              {mayWrite('@care-guest', file) && s.from > today && (
                <Link
                  className="no-print"
                  to="/cap-thuoc/$id/ghi/$muc"
                  params={{ id: file.person, muc: 'dung-tam' }}
                  search={{ sua: s.entry }}
                >
                  {t('correct')}
                </Link>
              )}{' '}
              {mayWrite('@care-guest-end', file) && (
                <Link
                  className="no-print"
                  to="/cap-thuoc/$id/ghi/$muc"
                  params={{ id: file.person, muc: 've-som' }}
                  search={{ cua: s.entry }}
                >
                  {t('stays.end')}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayWrite('@care-guest', file) && (
        <Link className="no-print" to="/cap-thuoc/$id/ghi/$muc" params={{ id: file.person, muc: 'dung-tam' }}>
          {t('stays.add')}
        </Link>
      )}
    </>
  )
}

/** Where the doses are usually taken: one line, and the way to another place where the clinic has points. */
const Usual = ({ file }: { readonly file: CareFile }) => {
  const { t } = useTranslation('care')
  return (
    <p>
      {t('point.now', { place: file.usual })}{' '}
      {file.points.length > 0 && mayWrite('@care-point', file) && (
        <Link className="no-print" to="/cap-thuoc/$id/ghi/$muc" params={{ id: file.person, muc: 'noi-nhan' }}>
          {t('point.change')}
        </Link>
      )}
    </p>
  )
}

const Ends = ({ file }: { readonly file: CareFile }) => {
  const { t } = useTranslation('care')
  const notes = useTranslation('care-notes').t
  const rows = [
    ['clinical', 'doctor', 'lieu-cuoi'],
    ['legal', 'head', undefined],
    ['counted', 'clinic', 'thong-ke'],
  ] as const
  return (
    <>
      <p className="care-soft">{t('ends.lead')}</p>
      <dl className="care-ends">
        {rows.map(([fact, who, muc]) => {
          const on = file.ends[fact]
          return (
            <div key={fact}>
              <dt>{t(`ends.${fact}`)}</dt>
              <dd>
                {on ? <Sign tone="done">{dayText(on)}</Sign> : <Sign tone="quiet">{t('never')}</Sign>}{' '}
                {fact === 'counted' && file.ends.countedAs && notes(`choice.${file.ends.countedAs}`)}{' '}
                {fact === 'clinical' && file.lastGiven && (
                  <Sign tone={on && on !== file.lastGiven ? 'late' : 'quiet'}>{t('ends.given', { day: dayText(file.lastGiven) })}</Sign>
                )}{' '}
                <span className="care-soft">{t(`ends.${who}`)}</span>{' '}
                {!on && !muc && (
                  <Link className="no-print" to="/ho-so/$id" params={{ id: file.case }}>
                    {t('legal')}
                  </Link>
                )}
                {!on && muc && mayWrite(forms[muc].name, file) && (
                  <Link className="no-print" to="/cap-thuoc/$id/ghi/$muc" params={{ id: file.person, muc }}>
                    {t('write')}
                  </Link>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {file.former.length > 0 && (
        <ul className="care-list">
          {file.former.map((f) => (
            <li key={`${f.entry}/${f.is}`} className="care-soft">
              {t('ends.former', { what: t(`ends.${f.is}`), day: dayText(f.on) })} {f.as && notes(`choice.${f.as}`)} {f.how}
            </li>
          ))}
        </ul>
      )}
      <p className="care-soft">{t('ends.transfer')}</p>
      {file.treats && file.state === 'running' && (
        <div className="no-print">
          {file.asks.transfer.length > 0 && (
            <>
              <p className="care-soft">{t('ends.asksTransfer')}</p>
              <Findings about="step" all={file.asks.transfer} />
              {mayWrite('@care-summary', file) && (
                <Link to="/cap-thuoc/$id/ghi/$muc" params={{ id: file.person, muc: 'tom-tat' }}>
                  {t('ends.summary')}
                </Link>
              )}
            </>
          )}
          <p className="care-soft">{t('ends.asksEnd')}</p>
          <Findings about="step" all={file.asks.end} />
        </div>
      )}
    </>
  )
}

const Care = ({ file }: { readonly file: CareFile }) => {
  const { t } = useTranslation('care')
  const watch = useTranslation('watch').t
  const open = file.path.filter((s) => s.is === 'next' || s.is === 'later')
  return (
    <Page
      title={file.name}
      lead={
        <>
          {dayText(file.birth)}
          {!file.treats && !file.over && ` · ${t('guestHere', { place: file.home.name })}`}
          {file.over && (
            <>
              {' '}
              <Sign tone="quiet">{t('over')}</Sign>
            </>
          )}
        </>
      }
      actions={
        <>
          {file.doctor && !file.over && (
            <Link to="/cap-thuoc/$id/bac-si" params={{ id: file.person }}>
              {t('doctorPage')}
            </Link>
          )}
          {file.treats && (
            <Link to="/ho-so/$id" params={{ id: file.case }}>
              {t('legal')}
            </Link>
          )}
          {file.treats && <PhotoLink person={file.person} />}
          {!file.over && (
            <Link to="/cap-thuoc/$id/nhap-giay" params={{ id: file.person }}>
              {t('writePaper')}
            </Link>
          )}
          <Link to="/cap-thuoc">{t('window')}</Link>
          <PrintButton />
        </>
      }
    >
      {file.watch && file.watch.closed === 'no' && (
        <Panel title={watch('title')}>
          <WatchPanel watch={file.watch} file={file} />
        </Panel>
      )}
      <div className="care-columns">
        <div className="care-main">
          {open.length > 0 && (
            <Panel title={t('path.title')} aside={<span className="care-soft">{t('path.missing', { count: open.length })}</span>}>
              <PathPanel file={file} />
            </Panel>
          )}
          <Panel title={t('days.title')}>
            <DaysChart days={file.days} />
          </Panel>
          <Panel title={t('orders.title')}>
            <Orders file={file} />
          </Panel>
          <Panel title={t('notes.title')}>
            <Notes file={file} />
          </Panel>
        </div>
        <div className="care-main">
          <Panel title={t('stays.title')}>
            <Usual file={file} />
            <Stays file={file} />
          </Panel>
          {(file.treats || file.over) && (
            <Panel title={t('ends.title')}>
              <Ends file={file} />
            </Panel>
          )}
          {open.length === 0 && (
            <Panel title={t('path.title')}>
              <details>
                <summary>{t('path.done')}</summary>
                <PathPanel file={file} />
              </details>
            </Panel>
          )}
        </div>
      </div>
    </Page>
  )
}

/** The clinic's page of somebody: the way to the first dose, doses by day, orders, everything that was written, guest days, the three ends. */
export const FileScreen = () => {
  const { id } = useParams({ from: '/inside/cap-thuoc/$id' })
  return <WithCare person={id}>{(file) => <Care file={file} />}</WithCare>
}
