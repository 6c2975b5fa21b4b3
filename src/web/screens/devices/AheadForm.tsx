import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitId } from '../../../kernel/ids.ts'
import type { DevicesPage } from '../../../server/contract/devices.ts'
import type { MoveAhead, RightsKept } from '../../../server/contract/rights.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { useSend } from '../../api/useSend.ts'
import { DateField, dayIn } from '../../fields/DateField.tsx'
import { useSecondSigner } from '../dosing/useSecondSigner.tsx'
import { RightForm } from './RightForm.tsx'
import type { Of } from './SignedForm.tsx'
import { Why } from './Why.tsx'

/** `site …`, `device …`, `paper`, `home`: what is chosen in the list, as the request says it. */
const whereIn = (chosen: string): MoveAhead['where'] | undefined => {
  const [is, id = ''] = chosen.split(' ')
  if (is === 'site') return { is, site: id as UnitId } // a unit of the list
  if (is === 'device') return { is, device: id as DevicesPage['devices'][number]['device'] } // a device of the list
  return is === 'paper' || is === 'home' ? { is } : undefined
}

/** Before a storm or a closure: all rights of some days go to another site, a device, or numbered sheets; and home again. */
export const AheadForm = ({
  page,
  onBack,
  onDone,
}: Pick<Of, 'onBack'> & { readonly page: DevicesPage; readonly onDone: (kept: RightsKept) => void }) => {
  const { t } = useTranslation('devices')
  const [key] = useState(newKey)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [where, setWhere] = useState('paper')
  const [why, setWhy] = useState('')
  const second = useSecondSigner()
  const [first, last, goes] = [dayIn(from), dayIn(to === '' ? from : to), whereIn(where)]
  const sending = useSend(() => {
    if (!first || !last || !goes) throw new Error('the form is not ready')
    return api.moveRightsAhead({ key, site: page.site, from: first, to: last, where: goes, why: why.trim(), second: second.signer })
  }, onDone)
  const options = [
    { value: 'paper', label: t('toPaper') },
    ...page.devices.filter((d) => !d.revokedAt).map((d) => ({ value: `device ${d.device}`, label: t('toDevice', { name: d.name }) })),
    ...page.sites.filter((s) => s.id !== page.site).map((s) => ({ value: `site ${s.id}`, label: t('toSite', { name: s.name }) })),
    { value: 'home', label: t('toHome') },
  ]
  const ready = first !== undefined && last !== undefined && why.trim() !== '' && second.signs
  return (
    <RightForm label={t('ahead')} does={t('aheadDoes')} ready={ready} sending={sending} onBack={onBack}>
      <p>{t('aheadHelp')}</p>
      <DateField kind="day" name="from" label={t('fromDay')} value={from} onChange={setFrom} />
      <DateField kind="day" name="to" label={t('toDay')} value={to} onChange={setTo} />
      <NativeSelect name="where" label={t('goesTo')} value={where} data={options} onChange={(e) => setWhere(e.currentTarget.value)} />
      <Why value={why} onChange={setWhy} />
      {second.fields()}
    </RightForm>
  )
}
