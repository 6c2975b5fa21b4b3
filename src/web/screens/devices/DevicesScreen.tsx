import { Button, NativeSelect } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { spokenOrder } from '../../../dosing/rights/codes.ts'
import { doseText } from '../../../kernel/dose.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
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
import { toast } from '../../ui/toast.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { siteOf } from '../dosing/site.ts'
import { AheadForm } from './AheadForm.tsx'
import { CallInForm, CallOutForm } from './CallForms.tsx'
import { GivenOnPaperForm } from './GivenOnPaperForm.tsx'
import { DeviceList, OutList, TroubleList } from './Lists.tsx'
import { ReadInForm } from './ReadInForm.tsx'
import { AttestForm, LookedForm, MorningForm, RevokeForm } from './SignedForm.tsx'
import { TransferForm } from './TransferForm.tsx'
import { TypedBackForm } from './TypedBackForm.tsx'
import './devices.css'

/** The form that is open above the lists. */
type Open =
  | { readonly is: 'ahead' | 'call-out' | 'call-in' | 'transfer' | 'looked' | 'unknown' | 'read-in' }
  | { readonly is: 'revoke' | 'attest' | 'morning'; readonly of: DevicesPage['devices'][number] }
  | { readonly is: 'typed' | 'given' | 'called'; readonly line: DevicesPage['out'][number] }

const Forms = ({
  page,
  open,
  onBack,
  onDone,
  onCalled,
}: {
  readonly page: DevicesPage
  readonly open: Open
  readonly onBack: () => void
  readonly onDone: () => void
  readonly onCalled: (called: CalledOut) => void
}) => {
  const { t } = useTranslation('devices')
  const of = { site: page.site, onBack, onDone }
  const unasked = page.restored?.sites.filter((clinic) => clinic.site !== page.site) ?? []
  switch (open.is) {
    case 'revoke':
      return <RevokeForm {...of} device={open.of.device} name={open.of.name} />
    case 'morning':
      return <MorningForm {...of} device={open.of.device} name={open.of.name} morning={open.of.morning} />
    case 'attest':
      return <AttestForm {...of} of={{ is: 'device', device: open.of.device }} what={open.of.name} held={page.out} />
    case 'called': {
      const { person, name, day, part } = open.line
      return <AttestForm {...of} of={{ is: 'claims', claims: [{ person, day, part }] }} what={name} unasked={unasked} />
    }
    case 'unknown':
      return <AttestForm {...of} of={{ is: 'unknown' }} what={t('everybody')} unasked={unasked} />
    case 'looked':
      return <LookedForm {...of} from={page.restored?.day ?? dayOf(page.asOf)} today={dayOf(page.restored?.since ?? page.asOf)} />
    case 'read-in':
      return <ReadInForm {...of} />
    case 'typed':
      return <TypedBackForm {...of} line={open.line} />
    case 'given':
      return <GivenOnPaperForm {...of} line={open.line} />
    case 'transfer':
      return <TransferForm page={page} onBack={onBack} onDone={onDone} />
    case 'call-out':
      return <CallOutForm page={page} onBack={onBack} onDone={onCalled} />
    case 'call-in':
      return <CallInForm page={page} onBack={onBack} onDone={onDone} />
    case 'ahead':
      return (
        <AheadForm
          page={page}
          onBack={onBack}
          onDone={({ done, left, sheet }) => {
            toast(sheet ? t('printed', { count: done, sheet }) : t('moved', { count: done, left: left.length }))
            onDone()
          }}
        />
      )
  }
}

/** The code stays until somebody has read it out: it is shown once. */
const Code = ({ of, onDone }: { readonly of: CalledOut; readonly onDone: () => void }) => {
  const { t } = useTranslation('devices')
  return (
    <Panel title={t('readOut')} aside={<Button onClick={onDone}>{t('readDone')}</Button>}>
      <p className="devices-code">{of.spoken}</p>
      <p>{t('readHelp', { drug: of.drug, dose: doseText(of.dose), part: of.claim.part, order: spokenOrder(of.written) })}</p>
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
  const own = siteOf(me)
  // The head of a clinic looks after its points too.
  const [chosen, setChosen] = useState<{ readonly id: UnitId; readonly name: string }>()
  const site = chosen ?? own
  const [open, setOpen] = useState<Open>()
  const [called, setCalled] = useState<CalledOut>()
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
  const opens = (is: 'ahead' | 'call-out' | 'call-in' | 'transfer', label: string) => (
    <Button variant="default" onClick={() => setOpen({ is })}>
      {label}
    </Button>
  )
  return (
    <Page
      title={t('title')}
      lead={t('lead', { place: site.name })}
      actions={
        <>
          {opens('call-out', t('callOut'))}
          {opens('call-in', t('callIn'))}
          {opens('transfer', t('transfer'))}
          {data.mayManage && opens('ahead', t('ahead'))}
          <PrintButton />
        </>
      }
    >
      <p className="no-print">
        <Link to="/cap-thuoc">{t('toWindow')}</Link> · <Link to="/cap-thuoc/may">{t('thisMachine')}</Link>
      </p>
      {data.mayManage && data.ofClinic.length > 1 && (
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
