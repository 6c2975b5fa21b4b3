import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitLife } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendForm } from '../../draft/SendForm.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { BasisField, type Placed, PlacedFields, readBasis, readPlaced } from './fields.tsx'
import { useUnitForm } from './useUnitForm.ts'

/** Another name or superior from a day on; what was before stays with its days. */
export const RenameForm = ({ life, onDone }: { readonly life: UnitLife; readonly onDone: () => void }) => {
  const { t } = useTranslation('units')
  const latest = life.names.at(-1)
  // The form begins with what is there, and must be one value as long as it is open.
  const empty = useMemo((): Placed & { basis: string } => {
    const within = latest?.within && { id: latest.within.id, name: latest.within.name }
    return { name: latest?.name ?? '', within, from: '', basis: '' }
  }, [latest])
  const form = useDraft(`unit/${life.unit.id}/rename`, empty)
  const { value, set } = form
  const placed = readPlaced(value)
  const { sending, tried, refused, submit } = useUnitForm(form, placed && { ...placed, ...readBasis(value) }, {
    send: (said) => api.ruleUnit(life.unit.id, { key: form.key, does: 'rename', ...said }),
    told: t('rule.done'),
    done: onDone,
  })
  return (
    <SendForm
      form={form}
      sending={sending}
      label={t('rule.rename')}
      save={t('rule.save')}
      cancel={t('cancel')}
      onSubmit={submit}
      onBack={onDone}
    >
      <PlacedFields value={value} set={set} refused={refused} tried={tried} />
      <BasisField value={value} set={set} refused={refused} />
    </SendForm>
  )
}
