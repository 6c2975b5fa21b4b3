import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { dosing } from '../../../law/dosing.ts'
import type { DosingDayPage } from '../../../server/contract/dosing-pages.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { whenText } from '../../dates/format.ts'
import { HereNote } from '../../device/HereNote.tsx'
import { useMe } from '../../session/me.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { GoneAlone } from './care/GoneAlone.tsx'
import { Reviews, Unsought } from './care/Reviews.tsx'
import { SignAlone } from './care/SignAlone.tsx'
import { SignBeside } from './care/SignBeside.tsx'
import { SignPaper } from './care/SignPaper.tsx'
import { isClockApart } from './clock.ts'
import { SiteChoice, useSite } from './SiteChoice.tsx'
import { isDoctorAt } from './site.ts'
import { overTheLine, SourceOf } from './source.ts'
import { ToldForm } from './ToldForm.tsx'
import { WindowPane } from './WindowPane.tsx'

const REFRESH_MS = 20_000

export const useDosingDay = (site: string | undefined, day?: 'tomorrow') =>
  useQuery({
    queryKey: ['dosing', site, day ?? 'today'],
    queryFn: () => api.dosingDay(site ?? '', day),
    enabled: site !== undefined,
    refetchInterval: day ? false : REFRESH_MS,
  })

const Window = ({ page, place, cameAt }: { readonly page: DosingDayPage; readonly place: string; readonly cameAt: number }) => {
  const { t } = useTranslation('dosing')
  const client = useQueryClient()
  const me = useMe()
  const source = useMemo(() => overTheLine(me.account.id), [me.account.id])
  return (
    <Page
      title={t('title')}
      lead={place}
      actions={
        <>
          <SiteChoice />
          <Link to="/cap-thuoc/nguoi-benh">{t('people')}</Link>
          <Link to="/cap-thuoc/con-so">{t('figures')}</Link>
          <Link to="/cap-thuoc/ngay-mai">{t('tomorrow')}</Link>
          <Link to="/cap-thuoc/thiet-bi">{t('devices')}</Link>
        </>
      }
    >
      {page.release && <p className="dosing-soft">{t('alone.now', { by: page.release })}</p>}
      {page.together.length > 0 && (
        <p className="dosing-count" role="status">
          <Sign tone="soon">{t('alone.together', { who: page.together.join(', ') })}</Sign>
        </p>
      )}
      {page.held && (
        <p className="dosing-count" role="status">
          <Sign tone="soon">{t('heldBy', { name: page.held.name, until: page.held.until.slice(11, 16) })}</Sign>
        </p>
      )}
      {isClockApart(page.asOf, cameAt) && (
        <p className="dosing-count" role="status">
          <Sign tone="late">{t('clockApart', { when: whenText(page.asOf) })}</Sign> {t('clockApartNow')}
        </p>
      )}
      {page.restored && (
        <p className="dosing-count" role="status">
          <Sign tone="late">{t('restored', { when: whenText(page.restored) })}</Sign>{' '}
          <Link to="/cap-thuoc/thiet-bi">{t('restoredNow')}</Link>
        </p>
      )}
      <HereNote />
      {page.opening.is === 'not entered' && (
        <p className="dosing-count" role="status">
          <Sign tone="late">{t('noCount')}</Sign> <Link to="/tu-thuoc">{t('countFirst')}</Link>
        </p>
      )}
      <SourceOf value={source}>
        <WindowPane
          key={page.site}
          page={page}
          onNext={() => void client.invalidateQueries({ queryKey: ['dosing'] })}
          lists={
            <>
              <GoneAlone page={page} me={me.account.id} onDone={() => void client.invalidateQueries({ queryKey: ['dosing'] })} />
              {isDoctorAt(me, page.site) && (
                <>
                  <Reviews site={page.site} />
                  <Unsought site={page.site} />
                </>
              )}
            </>
          }
          beside={(at) => (
            <>
              {at.called && (
                <ToldForm
                  key={at.seen}
                  person={at}
                  site={page.site}
                  doctors={page.staff.filter((s) => s.office === dosing.prescribes && s.account !== me.account.id)}
                  onDone={() => void client.invalidateQueries({ queryKey: ['dosing'] })}
                />
              )}
              <SignBeside
                key={`beside ${at.seen}`}
                person={at}
                site={page.site}
                onDone={() => void client.invalidateQueries({ queryKey: ['dosing'] })}
              />
              {page.rows.find((r) => r.person === at.person)?.is === 'elsewhere' && (
                <SignPaper
                  key={`paper ${at.seen}`}
                  person={at}
                  site={page.site}
                  onDone={() => void client.invalidateQueries({ queryKey: ['dosing'] })}
                />
              )}
              {(page.rows.find((r) => r.person === at.person)?.owes ?? [])
                .filter((owed) => owed.by !== me.account.id)
                .map((owed) => (
                  <SignAlone
                    key={owed.of}
                    owed={owed}
                    by={page.staff.find((s) => s.account === owed.by)?.name ?? ''}
                    person={at.person}
                    site={page.site}
                    onDone={() => void client.invalidateQueries({ queryKey: ['dosing'] })}
                  />
                ))}
              {at.passed === null && (
                <Link to="/cap-thuoc/$id" params={{ id: at.person }}>
                  {t('file')}
                </Link>
              )}
              {at.passed === null && isDoctorAt(me, page.site) && (
                <Link to="/cap-thuoc/$id/bac-si" params={{ id: at.person }}>
                  {t('care')}
                </Link>
              )}
            </>
          )}
        />
      </SourceOf>
    </Page>
  )
}

/** The dosing window: scanner and keyboard, one person after the other. */
export const DosingScreen = () => {
  const { t } = useTranslation('dosing')
  const site = useSite()
  const { data, dataUpdatedAt, error, refetch } = useDosingDay(site?.id)
  if (!site)
    return (
      <Page title={t('title')}>
        <Empty icon="info" title={t('noSite')} />
      </Page>
    )
  if (!data)
    return (
      <Page title={t('title')} lead={site.name} actions={<SiteChoice />}>
        {error ? <TroubleNote met={troubleOf(error)} again={refetch} /> : <Waiting rows={8} />}
      </Page>
    )
  return <Window page={data} place={site.name} cameAt={dataUpdatedAt} />
}
