import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { DraftNote } from '../../draft/DraftNote.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { type ChosenUnit, UnitField } from '../../fields/UnitField.tsx'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'
import { ORGANISATION_KINDS } from './kinds.ts'
import { forgetUnits } from './queries.ts'

const EMPTY: { kind: string; name: string; within: ChosenUnit | undefined; from: string; basis: string } = {
  kind: '',
  name: '',
  within: undefined,
  from: '',
  basis: '',
}

/** A new organisation: what it is, what it is called, who is above it, since when. */
export const OrganisationForm = () => {
  const { t } = useTranslation('units')
  const client = useQueryClient()
  const navigate = useNavigate()
  const form = useDraft('unit/new', EMPTY)
  const [tried, setTried] = useState(false)
  const { kind, name, within, from, basis } = form.value
  const day = readDate('day', from)
  const known = ORGANISATION_KINDS.find((k) => k === kind)
  const ready = known !== undefined && name.trim() !== '' && within !== undefined && day?.ok === true
  const sending = useSend(
    async () => {
      if (!known || !within || !day?.ok) throw new Error('the form was sent although fields are missing')
      const more = basis.trim() === '' ? {} : { basis: basis.trim() }
      return api.addOrganisation({ key: form.key, kind: known, name: name.trim(), within: within.id, from: day.value, ...more })
    },
    ({ unit }) => {
      toast(t('add.done', { name: name.trim() }))
      form.clear()
      forgetUnits(client)
      void navigate({ to: '/don-vi/$id', params: { id: unit } })
    },
  )
  const refused = besideFields(sending.trouble)
  const submit = () => {
    setTried(true)
    if (ready) sending.send()
  }
  const back = () => void navigate({ to: '/don-vi', search: {} })
  return (
    <Panel>
      <EnterForm onSubmit={submit} onBack={back} label={t('add.title')}>
        <DraftNote form={form} />
        <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
          <NativeSelect
            label={t('kind')}
            required
            data={[{ value: '', label: t('chooseKind') }, ...ORGANISATION_KINDS.map((k) => ({ value: k, label: t(`kinds.${k}`) }))]}
            value={kind}
            error={tried && kind === '' ? t('chooseKind') : refused['kind']}
            onChange={(e) => form.set({ kind: e.currentTarget.value })}
          />
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
            {t('add.save')}
          </Button>
          <Button variant="default" onClick={back}>
            {t('cancel')}
          </Button>
        </div>
      </EnterForm>
    </Panel>
  )
}
