import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AssignmentList, UnitName } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendForm } from '../../draft/SendForm.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { HeirField } from '../../fields/HeirField.tsx'
import type { ChosenUnit } from '../../fields/UnitField.tsx'
import { useUnitForm } from '../units/useUnitForm.ts'

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
  const form = useDraft(`seat/${waiting.case}/${waiting.seat}`, EMPTY)
  const { unit, why } = form.value
  const { case: id, seq, seat, person } = waiting
  const said = unit && { seq, seat, unit: unit.id, ...(why.trim() === '' ? {} : { why: why.trim() }) }
  const { sending, tried, refused, submit } = useUnitForm(form, said, {
    send: (choice) => api.assignSeat(id, { key: form.key, ...choice }),
    told: t('done', { name: person.name, unit: unit?.name ?? '' }),
    done: onDone,
  })
  const label = t('form', { name: person.name })
  return (
    <SendForm form={form} sending={sending} label={label} save={t('save')} cancel={t('cancel')} onSubmit={submit} onBack={onDone}>
      <HeirField
        label={label}
        parts={to}
        kind={kind}
        value={unit}
        error={tried && !unit ? t('noUnit') : refused['unit']}
        onChange={(chosen) => form.set({ unit: chosen })}
      />
      <Textarea
        label={t('why')}
        autosize
        minRows={2}
        maxLength={1000}
        value={why}
        error={refused['why']}
        onChange={(e) => form.set({ why: e.currentTarget.value })}
      />
    </SendForm>
  )
}
