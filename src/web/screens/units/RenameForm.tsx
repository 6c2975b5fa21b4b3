import { Button, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitLife } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { DraftNote } from '../../draft/DraftNote.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { type ChosenUnit, UnitField } from '../../fields/UnitField.tsx'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { toast } from '../../ui/toast.tsx'
import { forgetUnits } from './queries.ts'

/** Another name or superior from a day on; what was before stays with its days. */
export const RenameForm = ({ life, onDone }: { readonly life: UnitLife; readonly onDone: () => void }) => {
  const { t } = useTranslation('units')
  const client = useQueryClient()
  const latest = life.names.at(-1)
  // The form begins with what is there, and must be one value as long as it is open.
  const empty = useMemo(() => {
    const within: ChosenUnit | undefined = latest?.within && { id: latest.within.id, name: latest.within.name }
    return { name: latest?.name ?? '', within, from: '', basis: '' }
  }, [latest])
  const form = useDraft(`unit/${life.unit.id}/rename`, empty)
  const [tried, setTried] = useState(false)
  const { name, within, from, basis } = form.value
  const day = readDate('day', from)
  const ready = name.trim() !== '' && within !== undefined && day?.ok === true
  const sending = useSend(
    async () => {
      if (!within || !day?.ok) throw new Error('the form was sent although fields are missing')
      const more = basis.trim() === '' ? {} : { basis: basis.trim() }
      return api.ruleUnit(life.unit.id, { key: form.key, does: 'rename', name: name.trim(), within: within.id, from: day.value, ...more })
    },
    () => {
      toast(t('rule.done'))
      form.clear()
      forgetUnits(client)
      onDone()
    },
  )
  const refused = besideFields(sending.trouble)
  const submit = () => {
    setTried(true)
    if (ready) sending.send()
  }
  return (
    <EnterForm onSubmit={submit} onBack={onDone} label={t('rule.rename')}>
      <DraftNote form={form} />
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        <TextInput
          label={t('name')}
          required
          autoComplete="off"
          maxLength={120}
          value={name}
          error={tried && name.trim() === '' ? t('lacks.name') : refused['name']}
          onChange={(e) => form.set({ name: e.currentTarget.value })}
        />
        <UnitField
          label={t('within')}
          required
          value={within}
          error={tried && !within ? t('lacks.unit') : refused['within']}
          onChange={(unit) => form.set({ within: unit })}
        />
        <DateField
          kind="day"
          label={t('from')}
          required
          value={from}
          error={tried && !day?.ok ? t('lacks.day') : refused['from']}
          onChange={(typed) => form.set({ from: typed })}
        />
        <TextInput
          label={t('basis')}
          description={t('basisHelp')}
          autoComplete="off"
          maxLength={120}
          value={basis}
          error={refused['basis']}
          onChange={(e) => form.set({ basis: e.currentTarget.value })}
        />
      </fieldset>
      <SendState sending={sending} beside={(r) => r.field !== undefined && r.field in form.value} />
      <div className="form-foot">
        <Button type="submit" loading={sending.state === 'sending'} disabled={sending.state === 'held'}>
          {t('rule.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </EnterForm>
  )
}
