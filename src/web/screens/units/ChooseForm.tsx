import { useTranslation } from 'react-i18next'
import type { UnitName } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendForm } from '../../draft/SendForm.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { HeirField } from '../../fields/HeirField.tsx'
import type { ChosenUnit } from '../../fields/UnitField.tsx'
import { BasisField, readBasis } from './fields.tsx'
import { useUnitForm } from './useUnitForm.ts'

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
  const form = useDraft(`unit/${unit.id}/choose`, EMPTY)
  const { value, set } = form
  const { to } = value
  const { sending, tried, refused, submit } = useUnitForm(form, to && { to: to.id, ...readBasis(value) }, {
    send: (said) => api.ruleUnit(unit.id, { key: form.key, does: 'choose', ...said }),
    told: t('choose.done', { unit: unit.name, to: to?.name ?? '' }),
    done: onDone,
  })
  return (
    <SendForm
      form={form}
      sending={sending}
      label={t('choose.of', { unit: unit.name })}
      save={t('choose.save')}
      cancel={t('cancel')}
      onSubmit={submit}
      onBack={onDone}
    >
      <HeirField
        label={t('choose.to')}
        help={{ parts: t('choose.toHelp'), any: t('choose.anyHelp') }}
        parts={parts}
        kind={unit.kind}
        value={to}
        error={tried && !to ? t('lacks.unit') : refused['to']}
        onChange={(chosen) => set({ to: chosen })}
      />
      <BasisField value={value} set={set} refused={refused} />
    </SendForm>
  )
}
