import { Button, Radio, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssignmentList, UnitName } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { useDraft } from '../../draft/useDraft.ts'
import { type ChosenUnit, UnitField } from '../../fields/UnitField.tsx'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { toast } from '../../ui/toast.tsx'
import { forgetUnits } from '../units/queries.ts'

const EMPTY: { unit: ChosenUnit | undefined; why: string } = { unit: undefined, why: '' }

/** Which unit has one case from today on. */
export const CaseChoice = ({
  waiting,
  to,
  kind,
  onDone,
}: {
  readonly waiting: AssignmentList['units'][number]['cases'][number]
  readonly to: readonly UnitName[]
  readonly kind: string | undefined
  readonly onDone: () => void
}) => {
  const { t } = useTranslation('assignments')
  const client = useQueryClient()
  const form = useDraft(`seat/${waiting.case}/${waiting.seat}`, EMPTY)
  const [tried, setTried] = useState(false)
  const { unit, why } = form.value
  const sending = useSend(
    async () => {
      if (!unit) throw new Error('the form was sent without a unit')
      const more = why.trim() === '' ? {} : { why: why.trim() }
      return api.assignSeat(waiting.case, { key: form.key, seq: waiting.seq, seat: waiting.seat, unit: unit.id, ...more })
    },
    () => {
      toast(t('done', { name: waiting.person.name, unit: unit?.name ?? '' }))
      form.clear()
      forgetUnits(client)
      onDone()
    },
  )
  const refused = besideFields(sending.trouble)
  const lack = (tried && !unit ? t('noUnit') : undefined) ?? refused['unit']
  const submit = () => {
    setTried(true)
    if (unit) sending.send()
  }
  return (
    <EnterForm onSubmit={submit} onBack={onDone} label={t('form', { name: waiting.person.name })}>
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        {to.length > 1 ? (
          <Radio.Group
            label={t('form', { name: waiting.person.name })}
            required
            error={lack}
            value={unit?.id ?? ''}
            onChange={(id) => {
              const part = to.find((p) => p.id === id)
              if (part) form.set({ unit: { id: part.id, name: part.name } })
            }}
          >
            {to.map((p) => (
              <Radio key={p.id} value={p.id} label={p.within ? `${p.name}, ${p.within}` : p.name} my={6} />
            ))}
          </Radio.Group>
        ) : (
          <UnitField
            label={t('form', { name: waiting.person.name })}
            kind={kind}
            required
            value={unit}
            error={lack}
            onChange={(chosen) => form.set({ unit: chosen })}
          />
        )}
        <Textarea
          label={t('why')}
          autosize
          minRows={2}
          maxLength={1000}
          value={why}
          error={refused['why']}
          onChange={(e) => form.set({ why: e.currentTarget.value })}
        />
      </fieldset>
      <SendState sending={sending} beside={(r) => r.field === 'unit' || r.field === 'why'} />
      <div className="form-foot">
        <Button type="submit" loading={sending.state === 'sending'} disabled={sending.state === 'held'}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </EnterForm>
  )
}
