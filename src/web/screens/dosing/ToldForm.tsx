import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isMoment } from '../../../kernel/moment.ts'
import type { DosingDayPage, DosingPerson } from '../../../server/contract/dosing-pages.ts'
import type { RecordCare } from '../../../server/contract/record-care.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { useSend } from '../../api/useSend.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { toast } from '../../ui/toast.tsx'
import { OpensForm } from './OpensForm.tsx'
import { SignFoot } from './SignFoot.tsx'

const ELSEWHERE = 'elsewhere'

type Props = {
  readonly person: DosingPerson
  readonly site: DosingDayPage['site']
  /** Doctors of the clinic besides who writes. */
  readonly doctors: DosingDayPage['staff']
  readonly onDone: () => void
}

const Form = ({ person, site, doctors, onDone }: Props) => {
  const { t } = useTranslation('dosing')
  const [key] = useState(newKey)
  const [doctor, setDoctor] = useState('')
  const [name, setName] = useState('')
  const [time, setTime] = useState(person.asOf.slice(11, 16))
  const [answer, setAnswer] = useState('')
  const [readBack, setReadBack] = useState(false)
  const [back, setBack] = useState(false)
  const body = (): RecordCare | undefined => {
    const at = `${person.asOf.slice(0, 11)}${time}+07:00`
    const own = doctors.find((d) => d.account === doctor)
    const who = own?.account ?? (doctor === ELSEWHERE && name.trim() !== '' ? ELSEWHERE : undefined)
    if (!who || !isMoment(at) || answer.trim() === '' || !readBack || !person.seen) return undefined
    const words = { answer: answer.trim(), ...(who === ELSEWHERE ? { doctor: name.trim() } : {}) }
    return { key, site, name: '@care-told', says: { doctor: who, at, readBack, back, seen: person.seen }, words }
  }
  const sending = useSend(
    () => {
      const made = body()
      if (!made) throw new Error('the form was sent before it was whole')
      return api.recordCare(person.person, made)
    },
    () => {
      toast(t('told.done'))
      onDone()
    },
  )
  return (
    <EnterForm label={t('told.title')} onSubmit={() => body() && sending.send()}>
      <p className="dosing-soft">{t('told.help')}</p>
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        <NativeSelect
          name="doctor"
          label={t('told.doctor')}
          value={doctor}
          onChange={(e) => setDoctor(e.currentTarget.value)}
          data={[
            { value: '', label: '' },
            ...doctors.map((d) => ({ value: d.account, label: d.name })),
            { value: ELSEWHERE, label: t('told.elsewhere') },
          ]}
        />
        {doctor === ELSEWHERE && (
          <TextInput
            name="doctorName"
            label={t('told.name')}
            value={name}
            maxLength={200}
            onChange={(e) => setName(e.currentTarget.value)}
          />
        )}
        <TextInput type="time" name="at" label={t('told.at')} value={time} onChange={(e) => setTime(e.currentTarget.value)} />
        <Textarea
          name="answer"
          label={t('told.answer')}
          value={answer}
          autosize
          minRows={2}
          maxLength={1000}
          onChange={(e) => setAnswer(e.currentTarget.value)}
        />
        <Checkbox label={t('told.readBack')} checked={readBack} onChange={(e) => setReadBack(e.currentTarget.checked)} />
        <Checkbox label={t('comesBack')} checked={back} onChange={(e) => setBack(e.currentTarget.checked)} />
      </fieldset>
      <SignFoot sending={sending} ready={body() !== undefined} does={t('record')} onAgain={onDone} />
    </EnterForm>
  )
}

/** What a doctor who was called said by telephone, written by who heard it; the doctor signs it afterwards. */
export const ToldForm = (props: Props) => {
  const { t } = useTranslation('dosing')
  return (
    <OpensForm label={t('told.title')}>
      <Form {...props} />
    </OpensForm>
  )
}
