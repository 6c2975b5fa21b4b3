import { Button, Radio, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitName } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { useDraft } from '../../draft/useDraft.ts'
import { type ChosenUnit, UnitField } from '../../fields/UnitField.tsx'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { toast } from '../../ui/toast.tsx'
import { forgetUnits } from './queries.ts'

const EMPTY: { to: ChosenUnit | undefined; basis: string } = { to: undefined, basis: '' }

/** Which unit has the files of one that ended: one of those that took a part, or any of its kind where the lists name none. */
export const ChooseForm = ({
  unit,
  to: parts,
  onDone,
}: {
  readonly unit: UnitName
  readonly to: readonly UnitName[]
  readonly onDone: () => void
}) => {
  const { t } = useTranslation('units')
  const client = useQueryClient()
  const form = useDraft(`unit/${unit.id}/choose`, EMPTY)
  const [tried, setTried] = useState(false)
  const { to, basis } = form.value
  const sending = useSend(
    async () => {
      if (!to) throw new Error('the form was sent without a unit')
      const more = basis.trim() === '' ? {} : { basis: basis.trim() }
      return api.ruleUnit(unit.id, { key: form.key, does: 'choose', to: to.id, ...more })
    },
    () => {
      toast(t('choose.done', { unit: unit.name, to: to?.name ?? '' }))
      form.clear()
      forgetUnits(client)
      onDone()
    },
  )
  const refused = besideFields(sending.trouble)
  const lack = (tried && !to ? t('lacks.unit') : undefined) ?? refused['to']
  const submit = () => {
    setTried(true)
    if (to) sending.send()
  }
  return (
    <EnterForm onSubmit={submit} onBack={onDone} label={t('choose.of', { unit: unit.name })}>
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        {parts.length > 1 ? (
          <Radio.Group
            label={t('choose.to')}
            description={t('choose.toHelp')}
            required
            error={lack}
            value={to?.id ?? ''}
            onChange={(id) => {
              const part = parts.find((p) => p.id === id)
              if (part) form.set({ to: { id: part.id, name: part.name } })
            }}
          >
            {parts.map((p) => (
              <Radio key={p.id} value={p.id} label={p.within ? `${p.name}, ${p.within}` : p.name} my={6} />
            ))}
          </Radio.Group>
        ) : (
          <UnitField
            label={t('choose.to')}
            description={t('choose.anyHelp')}
            kind={unit.kind}
            required
            value={to}
            error={lack}
            onChange={(chosen) => form.set({ to: chosen })}
          />
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
      <SendState sending={sending} beside={(r) => r.field === 'to' || r.field === 'basis'} />
      <div className="form-foot">
        <Button type="submit" loading={sending.state === 'sending'} disabled={sending.state === 'held'}>
          {t('choose.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </EnterForm>
  )
}
