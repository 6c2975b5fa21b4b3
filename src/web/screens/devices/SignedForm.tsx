import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../kernel/day.ts'
import type { PersonId, UnitId } from '../../../kernel/ids.ts'
import type { DevicesPage } from '../../../server/contract/devices.ts'
import type { Attest } from '../../../server/contract/rights.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { useSend } from '../../api/useSend.ts'
import { toast } from '../../ui/toast.tsx'
import { useSecondSigner } from '../dosing/useSecondSigner.tsx'
import { ButThese } from './ButThese.tsx'
import { type Guest, GuestsOfThen } from './GuestsOfThen.tsx'
import { RightForm } from './RightForm.tsx'
import { Why } from './Why.tsx'

/** What the forms of this page have in common. */
export type Of = { readonly site: UnitId; readonly onBack: () => void; readonly onDone: () => void }

type Clinic = { readonly site: UnitId; readonly name: string }

/** Two people answer for it that nothing was given by what is at a device, or by what nobody knows since a restore. */
export const AttestForm = ({
  site,
  onBack,
  onDone,
  of,
  what,
  held,
  unasked = [],
}: Of & {
  readonly of: Attest['of']
  readonly what: string
  readonly held?: DevicesPage['out']
  /** Clinics that have not said since a restore whom of elsewhere they had. */
  readonly unasked?: readonly Clinic[]
}) => {
  const { t } = useTranslation('devices')
  const [key] = useState(newKey)
  const [why, setWhy] = useState('')
  const [but, setBut] = useState<readonly PersonId[]>([])
  const second = useSecondSigner()
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const asked = unasked.flatMap((clinic) => {
    const name = names[clinic.site]?.trim() ?? ''
    return name === '' ? [] : [{ site: clinic.site, name }]
  })
  const sending = useSend(
    () => api.attestRights({ key, site, of, but: [...but], asked, why: why.trim(), second: second.signer }),
    ({ done, left }) => {
      toast(t('answered', { count: done, left: left.length }))
      onDone()
    },
  )
  const ready = why.trim() !== '' && second.signs
  return (
    <RightForm label={t('attest', { what })} does={t('twoSign')} ready={ready} sending={sending} onBack={onBack}>
      <p>{t('attestHelp')}</p>
      {unasked.length > 0 && <p>{t('askedHelp')}</p>}
      {unasked.map((clinic) => (
        <TextInput
          key={clinic.site}
          name={`asked-${clinic.site}`}
          label={t('askedOf', { place: clinic.name })}
          value={names[clinic.site] ?? ''}
          maxLength={80}
          onChange={(e) => setNames({ ...names, [clinic.site]: e.currentTarget.value })}
        />
      ))}
      {of.is !== 'claims' && (
        <ButThese
          site={site}
          held={of.is === 'device' ? held?.filter((o) => o.device === of.device) : undefined}
          but={but}
          onChange={setBut}
        />
      )}
      <Why value={why} onChange={setWhy} />
      {second.fields()}
    </RightForm>
  )
}

/** After a restore: the list of the site's devices is whole, and whom of elsewhere it had on the days that the server does not know. */
export const LookedForm = ({ site, onBack, onDone, from, today }: Of & { readonly from: Day; readonly today: Day }) => {
  const { t } = useTranslation('devices')
  const [key] = useState(newKey)
  const second = useSecondSigner()
  const [guests, setGuests] = useState<readonly Guest[]>([])
  const sending = useSend(
    () => api.lookedThroughDevices({ key, site, guests: guests.map(({ person, day }) => ({ person, day })), second: second.signer }),
    onDone,
  )
  return (
    <RightForm label={t('looked')} does={t('twoSign')} ready={second.signs} sending={sending} onBack={onBack}>
      <p>{t('lookedHelp')}</p>
      <GuestsOfThen from={from} today={today} guests={guests} onChange={setGuests} />
      {second.fields()}
    </RightForm>
  )
}

/** Whether a device holds the rights of the next morning, with what that costs. */
export const MorningForm = ({
  site,
  onBack,
  onDone,
  device,
  name,
  morning,
}: Of & Pick<DevicesPage['devices'][number], 'device' | 'name' | 'morning'>) => {
  const { t } = useTranslation('devices')
  const [key] = useState(newKey)
  const [why, setWhy] = useState('')
  const sending = useSend(() => api.keepMorning({ key, site, device, on: !morning, why: why.trim() }), onDone)
  const does = t(morning ? 'morningOff' : 'morningOn')
  return (
    <RightForm label={`${does}: ${name}`} does={does} ready={why.trim() !== ''} sending={sending} onBack={onBack}>
      <p>{t('morningHelp')}</p>
      <Why value={why} onChange={setWhy} />
    </RightForm>
  )
}

/** A device was lost, or is not used any more. */
export const RevokeForm = ({ site, onBack, onDone, device, name }: Of & Pick<DevicesPage['devices'][number], 'device' | 'name'>) => {
  const { t } = useTranslation('devices')
  const [key] = useState(newKey)
  const [why, setWhy] = useState('')
  const sending = useSend(() => api.revokeDevice({ key, site, device, why: why.trim() }), onDone)
  return (
    <RightForm label={t('revokeOf', { name })} does={t('revoke')} ready={why.trim() !== ''} sending={sending} onBack={onBack}>
      <p>{t('revokeHelp')}</p>
      <Why value={why} onChange={setWhy} />
    </RightForm>
  )
}
