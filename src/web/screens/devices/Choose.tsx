import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DevicesPage } from '../../../server/contract/devices.ts'
import { usePeople } from './usePeople.ts'

type Chosen = { readonly value: string; readonly onChange: (value: string) => void }
type Option = { readonly value: string; readonly label: string }

/** One of a list; `none` is what stands there before anything is chosen. */
const Choose = ({
  name,
  label,
  none,
  of,
  value,
  onChange,
}: Chosen & { readonly name: string; readonly label: string; readonly none?: string; readonly of: readonly Option[] }) => (
  <NativeSelect
    name={name}
    label={label}
    value={value}
    data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...of]}
    onChange={(e) => onChange(e.currentTarget.value)}
  />
)

/** Somebody of the site's list of today. */
export const ChoosePerson = ({ page, none, ...chosen }: Chosen & { readonly page: DevicesPage; readonly none?: string }) => {
  const { t } = useTranslation('devices')
  return <Choose name="person" label={t('person')} none={none ?? t('choose')} of={usePeople(page.site)} {...chosen} />
}

/** A device of another site. */
export const ChooseDevice = ({
  page,
  name,
  label,
  ...chosen
}: Chosen & { readonly page: DevicesPage; readonly name: string; readonly label: string }) => {
  const { t } = useTranslation('devices')
  const devices = page.devicesElsewhere.map((d) => ({ value: d.device, label: `${d.siteName}: ${d.name}` }))
  return <Choose name={name} label={label} none={t('choose')} of={devices} {...chosen} />
}

export const ChooseSite = ({ page, ...chosen }: Chosen & { readonly page: DevicesPage }) => {
  const { t } = useTranslation('devices')
  return (
    <Choose name="to" label={t('goesTo')} none={t('choose')} of={page.sites.map((s) => ({ value: s.id, label: s.name }))} {...chosen} />
  )
}

/** Which dose of the day. */
export const ChoosePart = (chosen: Chosen) => {
  const { t } = useTranslation('devices')
  return <Choose name="part" label={t('part')} of={['1', '2', '3', '4'].map((value) => ({ value, label: value }))} {...chosen} />
}

export const ChooseDrug = (chosen: Chosen) => {
  const { t } = useTranslation('devices')
  return <Choose name="drug" label={t('drug')} of={['methadone', 'buprenorphine'].map((value) => ({ value, label: value }))} {...chosen} />
}
