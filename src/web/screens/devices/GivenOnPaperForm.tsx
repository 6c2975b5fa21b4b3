import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isMoment } from '../../../kernel/moment.ts'
import { parseAmount } from '../../../kernel/typed-dose.ts'
import type { DevicesPage } from '../../../server/contract/devices.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { toast } from '../../ui/toast.tsx'
import { NOBODY, SecondSigner } from '../dosing/SecondSigner.tsx'
import { RightForm } from './RightForm.tsx'
import { isSigned, type Of } from './SignedForm.tsx'

/** A line of a numbered sheet by which a dose was given, as it stands there. */
export const GivenOnPaperForm = ({ site, onBack, onDone, line }: Of & { readonly line: DevicesPage['out'][number] }) => {
  const { t, i18n } = useTranslation('devices')
  const [key] = useState(newKey)
  const [time, setTime] = useState('')
  const [bottle, setBottle] = useState('')
  const [typed, setTyped] = useState('')
  const [second, setSecond] = useState(NOBODY)
  const { data } = useQuery({ queryKey: ['dosing', site, 'day'], queryFn: () => api.dosingDay(site) })
  const at = `${line.day}T${time.trim().padStart(5, '0')}+07:00`
  const amount = parseAmount(typed)
  const dose = amount.ok && amount.value.unit === 'mg' ? amount.value.dose : undefined
  const { person, day, part } = line
  const sending = useSend(
    () => {
      if (!isMoment(at)) throw new Error('the form is not ready')
      const signer = { login: second.login.trim(), password: second.password }
      return api.typeGivenOnPaper({
        key,
        site,
        sheet: line.sheet ?? '',
        person,
        day,
        part,
        at,
        bottle,
        ...(dose === undefined ? {} : { dose }),
        second: signer,
      })
    },
    ({ troubles }) => {
      toast([t('typedIn'), ...troubles.map((x) => x[i18n.language === 'en' ? 'en' : 'vi'])].join(' '))
      onDone()
    },
  )
  const beside = besideFields(sending.trouble)
  const ready = isMoment(at) && bottle !== '' && (typed.trim() === '' || dose !== undefined) && isSigned(second)
  return (
    <RightForm
      label={t('givenBy', { name: line.name, sheet: line.sheet ?? '' })}
      does={t('twoSign')}
      ready={ready}
      sending={sending}
      onBack={onBack}
    >
      <p>{t('givenHelp')}</p>
      <TextInput
        name="at"
        label={t('givenAt')}
        description={t('givenAtHelp')}
        value={time}
        error={beside['at']}
        onChange={(e) => setTime(e.currentTarget.value)}
      />
      <NativeSelect
        name="bottle"
        label={t('bottle')}
        value={bottle}
        data={[{ value: '', label: t('choose') }, ...(data?.bottles ?? []).map((b) => ({ value: b.id, label: b.id }))]}
        onChange={(e) => setBottle(e.currentTarget.value)}
      />
      <TextInput
        name="dose"
        label={t('otherDose')}
        description={t('otherDoseHelp')}
        value={typed}
        error={beside['dose']}
        onChange={(e) => setTyped(e.currentTarget.value)}
      />
      <SecondSigner second={second} onChange={setSecond} />
    </RightForm>
  )
}
