import { NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Register } from '../../../engine/register.ts'
import type { PersonId, UnitId } from '../../../kernel/ids.ts'
import { api } from '../../api/index.ts'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { dayText } from '../../dates/format.ts'
import { SendForm } from '../../draft/SendForm.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { DateField, readDate, useDateTrouble } from '../../fields/DateField.tsx'
import { today } from '../../session/clock.ts'
import { toast } from '../../ui/toast.tsx'
import { choicesOn } from './causes.ts'

const EMPTY = { cause: '', on: '', note: '' }

/** Puts a person on the register by hand, or takes them off: cause, first day, grounds. */
export const ListForm = ({
  name,
  register,
  person,
  does,
  onDone,
  onBack,
}: {
  readonly name: string
  readonly register: Register
  /** With the unit whose list it is, where it is known already. */
  readonly person: { readonly id: PersonId; readonly name: string; readonly unit?: UnitId }
  readonly does: 'enters' | 'leaves'
  readonly onDone: () => void
  readonly onBack: () => void
}) => {
  const { t } = useTranslation('registers')
  const form = useDraft(`list/${name}/${does}/${person.id}`, EMPTY)
  const dateTrouble = useDateTrouble()
  const [tried, setTried] = useState(false)
  const typed = form.value.on === '' ? dayText(today()) : form.value.on
  const on = readDate('day', typed)
  const causes = choicesOn(register, does, on?.ok ? on.value : today())
  const chosen = causes.some((c) => c.value === form.value.cause)
  const sending = useSend(
    async () => {
      if (!on?.ok) throw new Error('the form was sent without a day')
      const { note } = form.value
      return api.listPerson(name, {
        key: form.key,
        person: person.id,
        does,
        cause: form.value.cause,
        on: on.value,
        ...(person.unit === undefined ? {} : { unit: person.unit }),
        ...(note.trim() === '' ? {} : { note }),
      })
    },
    () => {
      toast(t(does === 'enters' ? 'form.doneIn' : 'form.doneOut', { name: person.name }))
      form.clear()
      onDone()
    },
  )
  const refused = besideFields(sending.trouble)
  const submit = () => {
    setTried(true)
    if (chosen && on?.ok) sending.send()
  }
  return (
    <SendForm
      form={form}
      sending={sending}
      label={t(does === 'enters' ? 'add' : 'takeOffOf', { name: person.name })}
      save={t('form.send')}
      cancel={t('form.back')}
      onSubmit={submit}
      onBack={onBack}
    >
      <NativeSelect
        label={t('form.cause')}
        required
        data-autofocus
        data={[{ value: '', label: '' }, ...causes]}
        value={chosen ? form.value.cause : ''}
        error={tried && !chosen ? t('form.pick') : refused['cause']}
        onChange={(e) => form.set({ cause: e.currentTarget.value })}
      />
      <DateField
        kind="day"
        label={t('form.on')}
        required
        value={typed}
        error={refused['on'] ?? (tried ? (dateTrouble('day', on) ?? (on ? undefined : t('form.noDay'))) : undefined)}
        onChange={(v) => form.set({ on: v })}
      />
      <Textarea
        label={t('form.note')}
        maxLength={1000}
        autosize
        minRows={2}
        value={form.value.note}
        error={refused['note']}
        onChange={(e) => form.set({ note: e.currentTarget.value })}
      />
    </SendForm>
  )
}
