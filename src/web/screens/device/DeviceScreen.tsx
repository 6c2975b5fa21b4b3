import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { dosing } from '../../../law/dosing.ts'
import { begin, heartbeat, useShift } from '../../device/shift.ts'
import { meQuery } from '../../session/me.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { EnrolHere } from './EnrolHere.tsx'
import { Unlock } from './Unlock.tsx'
import { Working } from './Working.tsx'
import './device.css'

const BEAT_MS = 20_000

/** The head of a clinic enrols the browser where they stand. */
const NotEnrolled = () => {
  const { t } = useTranslation('device')
  const { data: me } = useQuery(meQuery)
  const site = me?.offices.find((o) => o.office === dosing.heads)?.unit
  return (
    <>
      <Empty icon="info" title={t('none')}>
        <Link to="/cap-thuoc">{t('toWindow')}</Link>
      </Empty>
      {me && site && <EnrolHere me={me} site={site.id} office={dosing.heads} />}
    </>
  )
}

/** A machine that holds the rights of the day: outside of every session, so that it opens without a line. */
export const DeviceScreen = () => {
  const { t } = useTranslation('device')
  const shift = useShift()
  useEffect(() => {
    void begin()
    heartbeat()
    const beating = setInterval(heartbeat, BEAT_MS)
    return () => clearInterval(beating)
  }, [])
  if (shift.is === 'open') return <Working open={shift} />
  return (
    <Page title={t('title')} width="form">
      {shift.is === 'asking' && <Waiting rows={4} />}
      {shift.is === 'none' && <NotEnrolled />}
      {shift.is === 'elsewhere' && <Empty icon="info" title={t('elsewhere')} />}
      {shift.is === 'locked' && <Unlock slots={shift.slots} />}
    </Page>
  )
}
