import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FiguresPage } from '../../../server/contract/adopting.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SentForm } from '../../api/SentForm.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { DateField, dayIn } from '../../fields/DateField.tsx'
import { toast } from '../../ui/toast.tsx'
import { Kept } from './Kept.tsx'
import { useSecondSigner } from './useSecondSigner.tsx'

/** The head writes down from when to when a doctor prescribes here, and a second person signs beside. */
const LicenceForm = ({
  page,
  onBack,
  onDone,
}: {
  readonly page: FiguresPage
  readonly onBack: () => void
  readonly onDone: () => void
}) => {
  const { t } = useTranslation('dosing')
  const [key] = useState(newKey)
  const [account, setAccount] = useState('')
  const [number, setNumber] = useState('')
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const second = useSecondSigner()
  const doctor = page.doctors.find((d) => d.account === account)
  const [first, last] = [dayIn(from), dayIn(until)]
  const ready = doctor !== undefined && first !== undefined && second.signs && number.trim() !== '' && (until === '' || last !== undefined)
  const sending = useSend(
    () => {
      if (!doctor || !first) throw new Error('the form was sent before it was whole')
      const said = { key, site: page.site, account: doctor.account, number: number.trim(), from: first, second: second.signer }
      return api.keepLicence({ ...said, ...(last === undefined ? {} : { until: last }) })
    },
    () => {
      toast(t('signedNow'))
      onDone()
    },
  )
  const beside = besideFields(sending.trouble)
  return (
    <SentForm
      label={t('licence.add')}
      does={t('signTogether')}
      back={t('back')}
      ready={ready}
      sending={sending}
      beside={['account', 'number', 'from', 'until', 'second', 'password']}
      onBack={onBack}
    >
      <NativeSelect
        name="account"
        label={t('licence.doctor')}
        value={account}
        error={beside['account']}
        data={[{ value: '', label: '' }, ...page.doctors.map((d) => ({ value: d.account, label: d.name }))]}
        onChange={(e) => setAccount(e.currentTarget.value)}
      />
      <TextInput
        name="number"
        label={t('licence.number')}
        value={number}
        maxLength={60}
        autoComplete="off"
        error={beside['number']}
        onChange={(e) => setNumber(e.currentTarget.value)}
      />
      <DateField kind="day" name="from" label={t('licence.from')} value={from} error={beside['from']} onChange={setFrom} />
      <DateField kind="day" name="until" label={t('licence.until')} value={until} error={beside['until']} onChange={setUntil} />
      {second.fields(beside)}
    </SentForm>
  )
}

/** Who prescribes here, from when to when, as the head keeps it. */
export const Licences = ({ page, onDone }: { readonly page: FiguresPage; readonly onDone: () => void }) => {
  const { t } = useTranslation('dosing')
  const lines = page.licences.map((l) => (
    <li key={l.entry}>
      <strong>{l.name}</strong> · {l.number} ·{' '}
      {l.until === null
        ? t('licence.since', { from: dayText(l.from) })
        : t('licence.days', { from: dayText(l.from), until: dayText(l.until) })}{' '}
      <span className="dosing-soft">{t('adoptedBy', { by: l.by, second: l.second, when: whenText(l.at) })}</span>
    </li>
  ))
  return (
    <Kept
      title={t('licence.title')}
      count={page.licences.length}
      lead={page.licences.length === 0 ? t('licence.none') : undefined}
      add={t('licence.add')}
      lines={lines}
      form={page.mayAdopt ? (leave) => <LicenceForm page={page} {...leave} /> : undefined}
      onDone={onDone}
    />
  )
}
