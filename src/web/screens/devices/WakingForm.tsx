import { PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { heardTime } from '../../../dosing/rights/codes.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { DevicesPage } from '../../../server/contract/devices.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { useSend } from '../../api/useSend.ts'
import { useOther } from './CallForms.tsx'
import { ChooseDevice } from './Choose.tsx'
import { RightForm } from './RightForm.tsx'
import type { Of } from './SignedForm.tsx'

const isCount = (typed: string): boolean => /^\d{1,3}$/.test(typed.trim())

/** Somebody of the clinic is the second person of a start at one of its points: what they hear, and the code that they read out. */
export const WakingForm = ({
  page,
  onBack,
  onCode,
}: Pick<Of, 'onBack'> & { readonly page: DevicesPage; readonly onCode: (code: string) => void }) => {
  const { t } = useTranslation('devices')
  // Whatever is typed anew is another request.
  const [device, setDevice] = useState('')
  const [n, setN] = useState('')
  const [time, setTime] = useState('')
  const [doses, setDoses] = useState('')
  const [sheet, setSheet] = useState('')
  const [password, setPassword] = useState('')
  const { fields, other, ready } = useOther()
  const points = page.devicesElsewhere.filter((d) => page.ofClinic.some(({ id }) => id === d.site))
  const of = points.find((d) => d.device === device)
  const at = heardTime(time, dayOf(page.asOf))
  const sending = useSend(
    async () => {
      if (!of || !at) throw new Error('the form is not ready')
      const heard = { n: Number(n), at, doses: Number(doses), ...(sheet.trim() === '' ? {} : { sheet: sheet.trim() }) }
      return api.answerWaking({ key: newKey(), site: of.site, device: of.device, ...heard, other, password })
    },
    ({ code }) => onCode(code),
  )
  const whole = of !== undefined && /^\d{1,6}$/.test(n.trim()) && at !== undefined && isCount(doses) && ready && password !== ''
  return (
    <RightForm label={t('waking')} does={t('wakingDoes')} ready={whole} sending={sending} onBack={onBack}>
      <p>{t('wakingHelp')}</p>
      <ChooseDevice
        page={{ ...page, devicesElsewhere: points }}
        name="device"
        label={t('wakingDevice')}
        value={device}
        onChange={setDevice}
      />
      <TextInput name="n" label={t('wakingNumber')} value={n} inputMode="numeric" onChange={(e) => setN(e.currentTarget.value)} />
      <TextInput
        name="at"
        label={t('wakingTime')}
        description={t('givenAtHelp')}
        value={time}
        onChange={(e) => setTime(e.currentTarget.value)}
      />
      <TextInput
        name="doses"
        label={t('wakingDoses')}
        value={doses}
        inputMode="numeric"
        onChange={(e) => setDoses(e.currentTarget.value)}
      />
      <TextInput name="sheet" label={t('wakingSheet')} value={sheet} maxLength={40} onChange={(e) => setSheet(e.currentTarget.value)} />
      {fields}
      <PasswordInput
        name="password"
        label={t('ownPassword')}
        value={password}
        autoComplete="current-password"
        onChange={(e) => setPassword(e.currentTarget.value)}
      />
    </RightForm>
  )
}
