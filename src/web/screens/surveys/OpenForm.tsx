import { NativeSelect, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitId } from '../../../kernel/ids.ts'
import { api } from '../../api/index.ts'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { dayText } from '../../dates/format.ts'
import { SendForm } from '../../draft/SendForm.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { DateField, readDate, useDateTrouble } from '../../fields/DateField.tsx'
import { today } from '../../session/clock.ts'
import { Panel } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'

const EMPTY = { name: '', unit: '', from: '', until: '', hamlet: '' }

/** Opens a round in a commune that one heads: a name, two days, and a hamlet where only one is asked about. */
export const OpenForm = ({
  units,
  onBack,
}: {
  readonly units: readonly { readonly id: UnitId; readonly name: string }[]
  readonly onBack: () => void
}) => {
  const { t } = useTranslation('surveys')
  const client = useQueryClient()
  const navigate = useNavigate()
  const form = useDraft('open-survey', EMPTY)
  const dateTrouble = useDateTrouble()
  const [tried, setTried] = useState(false)
  const typedFrom = form.value.from === '' ? dayText(today()) : form.value.from
  const [from, until] = [readDate('day', typedFrom), readDate('day', form.value.until)]
  const unit = units.find((u) => u.id === form.value.unit)?.id ?? units[0]?.id
  const sending = useSend(
    async () => {
      if (!from?.ok || !until?.ok || !unit) throw new Error('the form was sent although fields are missing')
      const { name, hamlet } = form.value
      const asked = hamlet.trim() === '' ? {} : { hamlet }
      return api.openSurvey({ key: form.key, name, unit, from: from.value, until: until.value, ...asked })
    },
    ({ round }) => {
      toast(t('form.done', { name: form.value.name }))
      form.clear()
      void client.invalidateQueries({ queryKey: ['surveys'] })
      void navigate({ to: '/ra-soat/$id', params: { id: round } })
    },
  )
  const refused = besideFields(sending.trouble)
  const submit = () => {
    setTried(true)
    if (form.value.name.trim() !== '' && from?.ok && until?.ok) sending.send()
  }
  const dayError = (field: 'from' | 'until', read: typeof from) =>
    refused[field] ?? (tried ? (dateTrouble('day', read) ?? (read ? undefined : t('form.missing'))) : undefined)
  return (
    <Panel title={t('form.title')}>
      <SendForm
        form={form}
        sending={sending}
        label={t('form.title')}
        save={t('form.send')}
        cancel={t('form.back')}
        onSubmit={submit}
        onBack={onBack}
      >
        <TextInput
          label={t('form.name')}
          description={t('form.nameHelp')}
          required
          autoFocus
          autoComplete="off"
          maxLength={120}
          value={form.value.name}
          error={tried && form.value.name.trim() === '' ? t('form.missing') : refused['name']}
          onChange={(e) => form.set({ name: e.currentTarget.value })}
        />
        {units.length > 1 && (
          <NativeSelect
            label={t('form.unit')}
            data={units.map((u) => ({ value: u.id, label: u.name }))}
            value={unit ?? ''}
            error={refused['unit']}
            onChange={(e) => form.set({ unit: e.currentTarget.value })}
          />
        )}
        <DateField
          kind="day"
          label={t('form.from')}
          required
          value={typedFrom}
          error={dayError('from', from)}
          onChange={(v) => form.set({ from: v })}
        />
        <DateField
          kind="day"
          label={t('form.until')}
          required
          value={form.value.until}
          error={dayError('until', until)}
          onChange={(v) => form.set({ until: v })}
        />
        <TextInput
          label={t('form.hamlet')}
          description={t('form.hamletHelp')}
          autoComplete="off"
          maxLength={60}
          value={form.value.hamlet}
          error={refused['hamlet']}
          onChange={(e) => form.set({ hamlet: e.currentTarget.value })}
        />
      </SendForm>
    </Panel>
  )
}
