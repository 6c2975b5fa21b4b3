import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { heardTime } from '../../../dosing/rights/codes.ts'
import type { Dose } from '../../../kernel/dose.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { parseAmount } from '../../../kernel/typed-dose.ts'
import type { DevicesPage } from '../../../server/contract/devices.ts'
import type { CalledOut } from '../../../server/contract/rights.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { useSend } from '../../api/useSend.ts'
import { toast } from '../../ui/toast.tsx'
import { ChooseDevice, ChooseDrug, ChoosePart, ChoosePerson } from './Choose.tsx'
import { findByPaper } from './findByPaper.ts'
import { RightForm } from './RightForm.tsx'
import type { Of } from './SignedForm.tsx'

type Call = Pick<Of, 'onBack'> & { readonly page: DevicesPage }
type DeviceId = DevicesPage['devices'][number]['device']

/** Who speaks at the other end. */
export const useOther = () => {
  const { t } = useTranslation('devices')
  const [name, setName] = useState('')
  const [office, setOffice] = useState('')
  const fields = (
    <>
      <TextInput name="otherName" label={t('otherName')} value={name} maxLength={80} onChange={(e) => setName(e.currentTarget.value)} />
      <TextInput
        name="otherOffice"
        label={t('otherOffice')}
        value={office}
        maxLength={80}
        onChange={(e) => setOffice(e.currentTarget.value)}
      />
    </>
  )
  return { fields, other: { name: name.trim(), office: office.trim() }, ready: name.trim() !== '' && office.trim() !== '' }
}

/** A right of the site is read out to a device that has no line. */
export const CallOutForm = ({ page, onBack, onDone }: Call & { readonly onDone: (called: CalledOut) => void }) => {
  const { t } = useTranslation('devices')
  const [key] = useState(newKey)
  const [person, setPerson] = useState('')
  const [device, setDevice] = useState('')
  const [part, setPart] = useState('1')
  const [stranger, setStranger] = useState(false)
  const { fields, other, ready } = useOther()
  const sending = useSend(() => {
    const said = { key, site: page.site, person: person as PersonId, part: Number(part), device: device as DeviceId, other } // chosen from the lists
    return api.callRightOut({ ...said, stranger: stranger || undefined })
  }, onDone)
  return (
    <RightForm
      label={t('callOut')}
      does={t('callOutDoes')}
      ready={ready && person !== '' && device !== ''}
      sending={sending}
      onBack={onBack}
    >
      <p>{t('callOutHelp')}</p>
      <ChoosePerson page={page} value={person} onChange={setPerson} />
      <ChooseDevice page={page} name="device" label={t('takingDevice')} value={device} onChange={setDevice} />
      <ChoosePart value={part} onChange={setPart} />
      <Checkbox
        name="stranger"
        label={t('callStranger')}
        description={t('callStrangerHelp')}
        checked={stranger}
        onChange={(e) => setStranger(e.currentTarget.checked)}
      />
      {fields}
    </RightForm>
  )
}

const digits = (typed: string): string => typed.replaceAll(/\D/g, '')

/** A right that a device without a line gave up is typed in, as its code was heard. */
export const CallInForm = ({ page, onBack, onDone }: Call & { readonly onDone: () => void }) => {
  const { t } = useTranslation('devices')
  const [key] = useState(newKey)
  const [person, setPerson] = useState('')
  const [number, setNumber] = useState('')
  const [from, setFrom] = useState('')
  const [part, setPart] = useState('1')
  const [n, setN] = useState('')
  const [code, setCode] = useState('')
  const [until, setUntil] = useState('')
  const [drug, setDrug] = useState<'methadone' | 'buprenorphine'>('methadone')
  const [dose, setDose] = useState('')
  const { fields, other, ready } = useOther()
  const amount = parseAmount(dose)
  const ends = heardTime(until, dayOf(page.asOf))
  const given: Dose | undefined = amount.ok && amount.value.unit === 'mg' ? amount.value.dose : undefined
  const whose = async (): Promise<PersonId> => (person === '' ? findByPaper(number, t('findPurpose'), t('nobody')) : (person as PersonId)) // chosen from the list
  const sending = useSend(
    async () =>
      api.callRightIn({
        key,
        site: page.site,
        person: await whose(),
        day: dayOf(page.asOf),
        part: Number(part),
        from: from as DeviceId, // chosen from the list
        n: Number(n),
        code: digits(code),
        epoch: page.epoch,
        drug,
        dose: given ?? (0 as Dose), // `ready` asks for one
        ends: ends ?? page.asOf, // likewise
        other,
      }),
    () => {
      toast(t('calledIn'))
      onDone()
    },
  )
  const filled =
    from !== '' &&
    /^\d+$/.test(n) &&
    digits(code).length === 8 &&
    ends !== undefined &&
    given !== undefined &&
    (person !== '' || number.trim() !== '')
  return (
    <RightForm label={t('callIn')} does={t('callInDoes')} ready={ready && filled} sending={sending} onBack={onBack}>
      <p>{t('callInHelp')}</p>
      <ChooseDevice page={page} name="from" label={t('givingDevice')} value={from} onChange={setFrom} />
      <ChoosePerson page={page} none={t('byNumber')} value={person} onChange={setPerson} />
      {person === '' && (
        <TextInput
          name="number"
          label={t('paperNumber')}
          value={number}
          inputMode="numeric"
          onChange={(e) => setNumber(e.currentTarget.value)}
        />
      )}
      <ChooseDrug value={drug} onChange={(d) => setDrug(d === 'buprenorphine' ? d : 'methadone')} />
      <TextInput name="dose" label={t('dose')} description={t('doseHelp')} value={dose} onChange={(e) => setDose(e.currentTarget.value)} />
      <ChoosePart value={part} onChange={setPart} />
      <TextInput name="n" label={t('callNumber')} value={n} inputMode="numeric" onChange={(e) => setN(e.currentTarget.value)} />
      <TextInput
        name="code"
        label={t('code')}
        description={t('codeHelp')}
        value={code}
        inputMode="numeric"
        onChange={(e) => setCode(e.currentTarget.value)}
      />
      <TextInput
        name="ends"
        label={t('codeEnds')}
        description={t('codeEndsHelp')}
        value={until}
        inputMode="numeric"
        onChange={(e) => setUntil(e.currentTarget.value)}
      />
      {fields}
    </RightForm>
  )
}
