import { TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DosingDayPage } from '../../../server/contract/dosing.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { useMe } from '../../session/me.ts'
import { Empty } from '../../ui/Empty.tsx'
import { useKey } from '../../ui/Keys.tsx'
import { Page } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { Attendance } from './Attendance.tsx'
import { AtWindow } from './AtWindow.tsx'
import { type FoundBy, findRows } from './find.ts'
import { siteOf } from './site.ts'
import './dosing.css'

const REFRESH_MS = 20_000

export const useDosingDay = (site: string | undefined, day?: 'tomorrow') =>
  useQuery({
    queryKey: ['dosing', site, day ?? 'today'],
    queryFn: () => api.dosingDay(site ?? '', day),
    enabled: site !== undefined,
    refetchInterval: day ? false : REFRESH_MS,
  })

/** The box that is always ready for the scanner, or for three letters of a name. */
const Finder = ({ page, onFound }: { readonly page: DosingDayPage; readonly onFound: (found: FoundBy) => void }) => {
  const { t } = useTranslation('dosing')
  const [typed, setTyped] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const found = findRows(page.rows, typed)
  const [first] = found
  useEffect(() => box.current?.focus(), [])
  return (
    <search className="dosing-finder">
      <TextInput
        ref={box}
        size="lg"
        label={t('find')}
        description={t('findHelp')}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        error={typed.trim().length >= 3 && found.length === 0 ? t('nobody') : undefined}
        onChange={(e) => setTyped(e.currentTarget.value)}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && first && (first.by === 'card' || found.length === 1)) onFound(first)
          if (e.key === 'Escape') setTyped('')
        }}
      />
      {found.length > 0 && (
        <ul className="dosing-found">
          {found.slice(0, 8).map((f) => (
            <li key={f.row.person}>
              <button type="button" onClick={() => onFound(f)}>
                <strong>{f.row.name}</strong> {f.row.birth.slice(0, 4)}{' '}
                <Sign tone={f.row.is === 'due' ? 'info' : 'quiet'}>{t(`is.${f.row.is}`)}</Sign>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  )
}

const Window = ({ page, place }: { readonly page: DosingDayPage; readonly place: string }) => {
  const { t } = useTranslation('dosing')
  const client = useQueryClient()
  const [found, setFound] = useState<FoundBy>()
  const next = () => {
    setFound(undefined)
    void client.invalidateQueries({ queryKey: ['dosing'] })
  }
  useKey('Escape', next, true)
  return (
    <Page
      title={t('title')}
      lead={place}
      actions={
        <>
          <Link to="/cap-thuoc/con-so">{t('figures')}</Link>
          <Link to="/cap-thuoc/ngay-mai">{t('tomorrow')}</Link>
        </>
      }
    >
      {page.opening.is === 'not entered' && (
        <p className="dosing-count" role="status">
          <Sign tone="late">{t('noCount')}</Sign> <Link to="/tu-thuoc">{t('countFirst')}</Link>
        </p>
      )}
      <div className="dosing">
        <section className="dosing-window" aria-label={t('window')}>
          {found ? (
            <AtWindow key={found.row.person} found={found} site={page.site} onNext={next} />
          ) : (
            <Finder page={page} onFound={setFound} />
          )}
        </section>
        <Attendance page={page} onOpen={(row) => setFound({ row, by: 'letters' })} />
      </div>
    </Page>
  )
}

/** The dosing window: scanner and keyboard, one person after the other. */
export const DosingScreen = () => {
  const { t } = useTranslation('dosing')
  const me = useMe()
  const site = siteOf(me)
  const { data, error, refetch } = useDosingDay(site?.id)
  if (!site)
    return (
      <Page title={t('title')}>
        <Empty icon="info" title={t('noSite')} />
      </Page>
    )
  if (!data)
    return (
      <Page title={t('title')} lead={site.name}>
        {error ? <TroubleNote met={troubleOf(error)} again={refetch} /> : <Waiting rows={8} />}
      </Page>
    )
  return <Window page={data} place={site.name} />
}
