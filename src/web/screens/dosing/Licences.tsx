import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isDay } from '../../../kernel/day.ts'
import type { FiguresPage } from '../../../server/contract/adopting.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'
import { isHalf, NOBODY, SecondSigner, signedBy } from './SecondSigner.tsx'

/** A whole day that was typed; nothing for anything else. */
export const dayIn = (typed: string) => {
  const read = readDate('day', typed)
  return read?.ok && isDay(read.value) ? read.value : undefined
}

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
  const [second, setSecond] = useState(NOBODY)
  const doctor = page.doctors.find((d) => d.account === account)
  const [first, last] = [dayIn(from), dayIn(until)]
  const signs = isHalf(second) ? undefined : signedBy(second).second
  const ready = doctor && first && signs && number.trim() !== '' && (until === '' || last !== undefined)
  const sending = useSend(
    () => {
      if (!doctor || !first || !signs) throw new Error('the form was sent before it was whole')
      const said = { key, site: page.site, account: doctor.account, number: number.trim(), from: first, second: signs }
      return api.keepLicence({ ...said, ...(last === undefined ? {} : { until: last }) })
    },
    () => {
      toast(t('signedNow'))
      onDone()
    },
  )
  const beside = besideFields(sending.trouble)
  return (
    <EnterForm label={t('licence.add')} onBack={onBack} onSubmit={() => ready && sending.send()}>
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
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
        <SecondSigner second={second} onChange={setSecond} />
      </fieldset>
      <div className="form-foot">
        <SendState sending={sending} />
        <Button type="submit" disabled={!ready || sending.state !== 'idle'}>
          {t('signTogether')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
    </EnterForm>
  )
}

/** Who prescribes here, from when to when, as the head keeps it. */
export const Licences = ({ page, onDone }: { readonly page: FiguresPage; readonly onDone: () => void }) => {
  const { t } = useTranslation('dosing')
  const [writes, setWrites] = useState(false)
  return (
    <Panel title={t('licence.title')} {...(page.licences.length > 0 ? { count: page.licences.length } : {})}>
      {page.licences.length === 0 && <p className="dosing-soft">{t('licence.none')}</p>}
      <ul className="care-list">
        {page.licences.map((l) => (
          <li key={l.entry}>
            <strong>{l.name}</strong> · {l.number} ·{' '}
            {l.until === null
              ? t('licence.since', { from: dayText(l.from) })
              : t('licence.days', { from: dayText(l.from), until: dayText(l.until) })}{' '}
            <span className="dosing-soft">{t('adoptedBy', { by: l.by, second: l.second, when: whenText(l.at) })}</span>
          </li>
        ))}
      </ul>
      {page.mayAdopt && !writes && (
        <Button variant="default" className="no-print" onClick={() => setWrites(true)}>
          {t('licence.add')}
        </Button>
      )}
      {page.mayAdopt && writes && (
        <LicenceForm
          page={page}
          onBack={() => setWrites(false)}
          onDone={() => {
            setWrites(false)
            onDone()
          }}
        />
      )}
    </Panel>
  )
}
