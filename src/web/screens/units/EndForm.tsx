import { Button, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
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

const EMPTY: { until: string; to: readonly ChosenUnit[]; basis: string } = { until: '', to: [], basis: '' }

/** The end of an organisation: merged into one, divided among several, or simply ended. */
export const EndForm = ({ life, onDone }: { readonly life: UnitLife; readonly onDone: () => void }) => {
  const { t } = useTranslation('units')
  const client = useQueryClient()
  const form = useDraft(`unit/${life.unit.id}/end`, EMPTY)
  const [tried, setTried] = useState(false)
  const { until, to, basis } = form.value
  const day = readDate('day', until)
  const sending = useSend(
    async () => {
      if (!day?.ok) throw new Error('the form was sent without its day')
      const more = basis.trim() === '' ? {} : { basis: basis.trim() }
      return api.ruleUnit(life.unit.id, { key: form.key, does: 'end', until: day.value, to: to.map((u) => u.id), ...more })
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
    if (day?.ok) sending.send()
  }
  return (
    <EnterForm onSubmit={submit} onBack={onDone} label={t('rule.end')}>
      <DraftNote form={form} />
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        <DateField
          kind="day"
          label={t('end.until')}
          description={t('end.untilHelp')}
          required
          value={until}
          error={tried && !day?.ok ? t('lacks.day') : refused['until']}
          onChange={(typed) => form.set({ until: typed })}
        />
        <UnitField
          label={t('end.to')}
          description={t('end.toHelp')}
          kind={life.unit.kind}
          value={undefined}
          error={refused['to']}
          onChange={(unit) => {
            if (unit && to.every((u) => u.id !== unit.id)) form.set({ to: [...to, unit] })
          }}
        />
        {to.length > 0 && (
          <ul className="unit-list" aria-label={t('end.to')}>
            {to.map((u) => (
              <li key={u.id} className="unit-chosen">
                {u.name}
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('end.removeOf', { name: u.name })}
                  onClick={() => form.set({ to: to.filter((x) => x.id !== u.id) })}
                >
                  {t('end.remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
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
