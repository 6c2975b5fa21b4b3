import { NativeSelect } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitId } from '../../../kernel/ids.ts'
import { dosing } from '../../../law/dosing.ts'
import { api } from '../../api/index.ts'
import { forgetPhotos } from '../../device/photos.ts'
import { watch } from '../../device/presence.ts'
import { begin, cover, useShift } from '../../device/shift.ts'
import { meQuery } from '../../session/me.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { EnrolHere } from './EnrolHere.tsx'
import { Unlock } from './Unlock.tsx'
import { Working } from './Working.tsx'
import './device.css'

/** The head of a clinic enrols the browser where they stand. */
const NotEnrolled = () => {
  const { t } = useTranslation('device')
  const { data: me } = useQuery(meQuery)
  const clinic = me?.offices.find((o) => o.office === dosing.heads)?.unit
  const { data: page } = useQuery({
    queryKey: ['devices', clinic?.id],
    queryFn: () => api.devices(clinic?.id ?? ''),
    enabled: clinic !== undefined,
  })
  const [chosen, setChosen] = useState<UnitId>()
  const sites = page?.ofClinic ?? []
  const site = chosen ?? clinic?.id
  return (
    <>
      <Empty icon="info" title={t('none')}>
        <Link to="/cap-thuoc">{t('toWindow')}</Link>
      </Empty>
      {sites.length > 1 && (
        <NativeSelect
          name="site"
          label={t('site')}
          value={site}
          data={sites.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(e) => setChosen(sites.find(({ id }) => id === e.currentTarget.value)?.id)}
        />
      )}
      {me && site && <EnrolHere key={site} me={me} site={site} office={dosing.heads} />}
    </>
  )
}

/** A machine that holds the rights of the day: outside of every session, so that it opens without a line. */
export const DeviceScreen = () => {
  const { t } = useTranslation('device')
  const shift = useShift()
  const client = useQueryClient()
  // Whoever goes to another page of the program leaves the machine.
  useEffect(() => {
    void begin()
    watch()
    return cover
  }, [])
  const open = shift.is === 'open'
  useEffect(() => {
    if (open) return
    client.removeQueries({ queryKey: ['dosing', 'device'] })
    forgetPhotos()
  }, [open, client])
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
