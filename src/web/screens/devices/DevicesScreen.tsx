import { Button, NativeSelect } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { spokenOrder } from '../../../dosing/rights/codes.ts'
import { doseText } from '../../../kernel/dose.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import { dosing } from '../../../law/dosing.ts'
import type { DevicesPage } from '../../../server/contract/devices.ts'
import type { CalledOut } from '../../../server/contract/rights.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { HereNote } from '../../device/HereNote.tsx'
import { useMe } from '../../session/me.ts'
import { Alarm } from '../../ui/Alarm.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { SiteChoice, useSite } from '../dosing/SiteChoice.tsx'
import { Forms, type Open } from './Forms.tsx'
import { DeviceList, OutList, TroubleList } from './Lists.tsx'
import './devices.css'

/** The code stays until somebody has read it out: it is shown once. */
const Code = ({ of, onDone }: { readonly of: CalledOut; readonly onDone: () => void }) => {
  const { t } = useTranslation('devices')
  return (
    <Panel title={t('readOut')} aside={<Button onClick={onDone}>{t('readDone')}</Button>}>
      <p className="devices-code">{of.spoken}</p>
      {of.stranger && <p>{t('readStranger', { ...of.stranger })}</p>}
      <p>{t('readHelp', { drug: of.drug, dose: doseText(of.dose), part: of.claim.part, order: spokenOrder(of.written) })}</p>
    </Panel>
  )
}

/** Of a start at a point, heard by telephone. */
const WakingCode = ({ code, onDone }: { readonly code: string; readonly onDone: () => void }) => {
  const { t } = useTranslation('devices')
  return (
    <Panel title={t('wakingCode')} aside={<Button onClick={onDone}>{t('readDone')}</Button>}>
      <p className="devices-code">{`${code.slice(0, 4)} ${code.slice(4)}`}</p>
    </Panel>
  )
}

const Restored = ({ page, onOpen }: { readonly page: DevicesPage; readonly onOpen: (open: Open) => void }) => {
  const { t } = useTranslation('devices')
  const { restored } = page
  if (!restored) return null
  const mine = restored.sites.some((s) => s.site === page.site)
  return (
    <Alarm title={t('restored', { when: whenText(restored.since) })}>
      {restored.devices.length > 0 && t('waitsFor', { names: restored.devices.map((d) => `${d.name} (${d.siteName})`).join(', ') })}{' '}
      {restored.sites.length > 0 && t('waitsSites', { names: restored.sites.map((s) => s.name).join(', ') })}{' '}
      {restored.devices.length === 0 && t('restoredLost', { day: dayText(restored.day) })}{' '}
      {mine && (
        <Button size="compact-sm" variant="default" onClick={() => onOpen({ is: 'looked' })}>
          {t('looked')}
        </Button>
      )}{' '}
      {restored.until <= page.asOf && (
        <Button size="compact-sm" variant="default" onClick={() => onOpen({ is: 'unknown' })}>
          {t('attestShort')}
        </Button>
      )}
    </Alarm>
  )
}

/** The devices of a clinic that dose without a line, where its rights are, what does not fit, and how rights move by telephone and ahead. */
export const DevicesScreen = () => {
  const { t } = useTranslation('devices')
  const me = useMe()
  const client = useQueryClient()
  const own = useSite()
  // The head of a clinic looks after its points too.
  const [chosen, setChosen] = useState<{ readonly id: UnitId; readonly name: string }>()
  const site = chosen ?? own
  const [open, setOpen] = useState<Open>()
  const [called, setCalled] = useState<CalledOut>()
  const [code, setCode] = useState<string>()
  const { data, error, refetch } = useQuery({
    queryKey: ['devices', site?.id],
    queryFn: () => api.devices(site?.id ?? ''),
    enabled: site !== undefined,
    refetchInterval: 60_000,
  })
  if (!site)
    return (
      <Page title={t('title')}>
        <Empty icon="info" title={t('noSite')} />
      </Page>
    )
  if (!data) return <Page title={t('title')}>{error ? <TroubleNote met={troubleOf(error)} again={refetch} /> : <Waiting rows={8} />}</Page>
  const done = () => {
    setOpen(undefined)
    void client.invalidateQueries({ queryKey: ['devices'] })
    void client.invalidateQueries({ queryKey: ['dosing'] })
  }
  const manages = data.mayManage && data.ofClinic.length > 1
  const opens = (is: 'ahead' | 'call-out' | 'call-in' | 'transfer' | 'waking', label: string) => (
    <Button variant="default" onClick={() => setOpen({ is })}>
      {label}
    </Button>
  )
  // Who works at the point itself stands there.
  const isOfClinic = me.offices.some((o) => o.unit.id === own?.id && o.office !== dosing.lowest.point)
  const hasPoints = isOfClinic && data.devicesElsewhere.some((d) => data.ofClinic.some(({ id }) => id === d.site))
  return (
    <Page
      title={t('title')}
      lead={t('lead', { place: site.name })}
      actions={
        <>
          {!manages && <SiteChoice />}
          {opens('call-out', t('callOut'))}
          {opens('call-in', t('callIn'))}
          {opens('transfer', t('transfer'))}
          {hasPoints && opens('waking', t('waking'))}
          {data.mayManage && opens('ahead', t('ahead'))}
          <PrintButton />
        </>
      }
    >
      <p className="no-print">
        <Link to="/cap-thuoc">{t('toWindow')}</Link> · <Link to="/cap-thuoc/may">{t('thisMachine')}</Link>
      </p>
      {manages && (
        <NativeSelect
          className="no-print"
          name="site"
          maw={420}
          label={t('site')}
          value={site.id}
          data={data.ofClinic.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(e) => {
            setOpen(undefined)
            setChosen(data.ofClinic.find(({ id }) => id === e.currentTarget.value))
          }}
        />
      )}
      <Restored page={data} onOpen={setOpen} />
      {called && <Code of={called} onDone={() => setCalled(undefined)} />}
      {code && <WakingCode code={code} onDone={() => setCode(undefined)} />}
      {open && (
        <Forms
          key={JSON.stringify(open)}
          page={data}
          open={open}
          onBack={() => setOpen(undefined)}
          onDone={done}
          onCalled={(answer) => {
            setCalled(answer)
            done()
          }}
          onCode={(answer) => {
            setCode(answer)
            done()
          }}
        />
      )}
      {data.troubles.length > 0 && (
        <Panel title={t('troubles')} count={data.troubles.length}>
          <TroubleList page={data} />
        </Panel>
      )}
      <Panel title={t('devices')} count={data.devices.length}>
        <HereNote />
        {data.mayManage && (
          <p className="no-print">
            <Link to="/cap-thuoc/may">{t('enrolHere')}</Link>{' '}
            <Button size="compact-sm" variant="default" onClick={() => setOpen({ is: 'read-in' })}>
              {t('readIn')}
            </Button>
          </p>
        )}
        {data.devices.length === 0 ? (
          <Empty icon="info" title={t('noDevices')} />
        ) : (
          <DeviceList page={data} onOpen={(is, of) => setOpen({ is, of })} />
        )}
      </Panel>
      <Panel title={t('out')} count={data.out.length}>
        {data.out.length === 0 ? (
          <Empty icon="done" title={t('noneOut')} />
        ) : (
          <OutList
            page={data}
            onAttest={(line) => setOpen({ is: 'called', line })}
            onTypeBack={(line) => setOpen({ is: 'typed', line })}
            onGiven={(line) => setOpen({ is: 'given', line })}
          />
        )}
      </Panel>
    </Page>
  )
}
